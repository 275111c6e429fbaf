package io.github.safeharbor.recognizers.analysis;

import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.WordList;
import java.util.List;

/** The classes of words that speak for or against a name beside them, or that are never part of one: bits of {@link Analysis#cues}. */
public final class NameCue {
    /** Never part of a name: the, his, client, mom, therapy. */
    public static final long STOP = 1L << 0;

    /** A title that is hardly anything else: Dr, Mrs, Prof. */
    public static final long TITLE = 1L << 1;

    /** A title or office that is an ordinary word as well: judge, coach, aunt. */
    public static final long WEAK_TITLE = 1L << 2;

    /** A person by relation or part played: client, daughter, attorney. */
    public static final long RELATION = 1L << 3;

    /** A relation whose holder is often given by initials: client GH, pt K. */
    public static final long PERSON = 1L << 4;

    /** Announces a name and little else: named, aka. */
    public static final long NAMED = 1L << 5;

    /** "called", which introduces or telephones. */
    public static final long CALLED = 1L << 6;

    /** Announces a name if "by", "to" or "as" follows: goes by, answers to, known as. */
    public static final long GOES_BY = 1L << 7;

    /** A verb whose object is a person: call, text, ask, meet. */
    public static final long CONTACT = 1L << 8;

    /** Opens a greeting: dear, hi, thanks. */
    public static final long GREETING = 1L << 9;

    /** Closes a letter: best, regards, sincerely. */
    public static final long CLOSING = 1L << 10;

    /** The label of a form field that holds a name: patient, attending, from. */
    public static final long FIELD = 1L << 11;

    /** A verb whose subject is a person, in the third person or past: says, wants, denied. */
    public static final long VERB = 1L << 12;

    /** An auxiliary whose subject is often a person: can, would. */
    public static final long AUXILIARY = 1L << 13;

    /** What a name before it belongs to as a modifier: scale, disease, hospital, inc. */
    public static final long HEAD = 1L << 14;

    /** What follows a family name with an article: the Walsh boys. */
    public static final long FAMILY_HEAD = 1L << 15;

    /** A preposition that a place follows rather than a person: in, near. */
    public static final long PLACE_SLOT = 1L << 16;

    /** A particle inside a name: de, van, bin. */
    public static final long PARTICLE = 1L << 17;

    /** A suffix of a name: Jr, III. */
    public static final long SUFFIX = 1L << 18;

    /** A licence or degree: LCSW, MD, RN. */
    public static final long CREDENTIAL = 1L << 19;

    /** A licence or degree that is no ordinary word even in lower case: lcsw, phd. */
    public static final long SURE_CREDENTIAL = 1L << 20;

    /** Follows the name of a quoted writer: wrote. */
    public static final long WROTE = 1L << 21;

    /** Now and then a name, mostly something else that is capitalized: West, Honda. */
    public static final long DOUBTFUL = 1L << 22;

    /** What a list of those attending says behind a name: absent, late. */
    public static final long ROLL_CALL = 1L << 23;

    /** The surname of an author of a therapy or test: linehan, miller. */
    public static final long AUTHOR = 1L << 24;

    /** What an author's surname stands before: model, training, tradition. */
    public static final long THEORY = 1L << 25;

    /** A maker of cars, whose models are names as well: ford, dodge. */
    public static final long MAKE = 1L << 26;

    private static final List<String> CLASSES = List.of(
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
            "make");

    private NameCue() {}

    static void addTo(WordList.Builder table) {
        for (int i = 0; i < CLASSES.size(); i++) {
            Cues.addTo(table, "name." + CLASSES.get(i), 1L << i);
        }
    }
}
