package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.text.WordHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The words that speak for or against a name beside them, or that are never part of one; one look-up answers all of it.
 *
 * <p>The list is a resource: each line names a class and some of its words. Immutable, read at first use.
 */
final class CueWords {

    /** Never part of a name: the, his, client, mom, therapy. */
    static final int STOP = 1;
    /** A title that is hardly anything else: Dr, Mrs, Prof. */
    static final int TITLE = 1 << 1;
    /** A title or office that is an ordinary word as well: judge, coach, aunt. */
    static final int WEAK_TITLE = 1 << 2;
    /** A person by relation or part played: client, daughter, attorney. */
    static final int RELATION = 1 << 3;
    /** A relation whose holder is often given by initials: client GH, pt K. */
    static final int PERSON = 1 << 4;
    /** Announces a name and little else: named, aka. */
    static final int NAMED = 1 << 5;
    /** "called", which introduces or telephones. */
    static final int CALLED = 1 << 6;
    /** Announces a name if "by", "to" or "as" follows: goes by, answers to, known as. */
    static final int GOES_BY = 1 << 7;
    /** A verb whose object is a person: call, text, ask, meet. */
    static final int CONTACT = 1 << 8;
    /** Opens a greeting: dear, hi, thanks. */
    static final int GREETING = 1 << 9;
    /** Closes a letter: best, regards, sincerely. */
    static final int CLOSING = 1 << 10;
    /** The label of a form field that holds a name: patient, attending, from. */
    static final int FIELD = 1 << 11;
    /** A verb whose subject is a person, in the third person or past: says, wants, denied. */
    static final int VERB = 1 << 12;
    /** An auxiliary whose subject is often a person: can, would. */
    static final int AUXILIARY = 1 << 13;
    /** What a name before it belongs to as a modifier: scale, disease, hospital, inc. */
    static final int HEAD = 1 << 14;
    /** What follows a family name with an article: the Walsh boys. */
    static final int FAMILY_HEAD = 1 << 15;
    /** A preposition that a place follows rather than a person: in, near. */
    static final int PLACE_SLOT = 1 << 16;
    /** A particle inside a name: de, van, bin. */
    static final int PARTICLE = 1 << 17;
    /** A suffix of a name: Jr, III. */
    static final int SUFFIX = 1 << 18;
    /** A licence or degree: LCSW, MD, RN. */
    static final int CREDENTIAL = 1 << 19;
    /** A licence or degree that is no ordinary word even in lower case: lcsw, phd. */
    static final int SURE_CREDENTIAL = 1 << 20;
    /** Follows the name of a quoted writer: wrote. */
    static final int WROTE = 1 << 21;

    /** Now and then a name, mostly something else that is capitalized: West, Honda. */
    static final int DOUBTFUL = 1 << 22;

    /** What a list of those attending says behind a name: absent, late. */
    static final int ROLL_CALL = 1 << 23;
    /** The surname of an author of a therapy or test: linehan, miller. */
    static final int AUTHOR = 1 << 24;
    /** What an author's surname stands before: model, training, tradition. */
    static final int THEORY = 1 << 25;
    /** A maker of cars, whose models are names as well: ford, dodge. */
    static final int MAKE = 1 << 26;

    private static final String LIST = "cue-words.txt";

    /** The names of the classes in the list, in the order of the bits. */
    private static final String[] CLASSES = {
        "stop",
        "title",
        "weak-title",
        "relation",
        "person",
        "named",
        "called",
        "goes-by",
        "contact",
        "greeting",
        "closing",
        "field",
        "verb",
        "auxiliary",
        "head",
        "family-head",
        "place-slot",
        "particle",
        "suffix",
        "credential",
        "sure-credential",
        "wrote",
        "doubtful",
        "roll-call",
        "author",
        "theory",
        "make"
    };

    private final long[] hashes;
    private final int[] classes;

    private CueWords(Map<Long, Integer> words) {
        int length = Integer.highestOneBit(words.size() * 2) << 1;
        hashes = new long[length];
        classes = new int[length];
        words.forEach((hash, bits) -> {
            int i = slot(hash);
            hashes[i] = hash;
            classes[i] = bits;
        });
    }

    /** Returns the list. */
    static CueWords get() {
        return Holder.WORDS;
    }

    /** Returns the classes of the word with this hash; zero if it has none. */
    int classes(long hash) {
        return classes[slot(hash)];
    }

    /** Tells whether the word with this hash is of one of these classes. */
    static boolean is(long hash, int classes) {
        return (get().classes(hash) & classes) != 0;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int i = (int) (hash * 0xD6E8FEB86659FD93L >>> 40) & mask;
        while (classes[i] != 0 && hashes[i] != hash) {
            i = (i + 1) & mask;
        }
        return i;
    }

    private static CueWords read() {
        Map<Long, Integer> words = new HashMap<>(4096);
        InputStream resource = Objects.requireNonNull(CueWords.class.getResourceAsStream(LIST), LIST);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] entries = line.split(" ", -1);
                int bit = bit(entries[0]);
                for (int i = 1; i < entries.length; i++) {
                    words.merge(WordHash.of(entries[i]), bit, (a, b) -> a | b);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CueWords(words);
    }

    private static int bit(String name) {
        for (int i = 0; i < CLASSES.length; i++) {
            if (CLASSES[i].equals(name)) {
                return 1 << i;
            }
        }
        throw new IllegalStateException("no such class of cue words: " + name);
    }

    private static final class Holder {

        static final CueWords WORDS = read();
    }
}
