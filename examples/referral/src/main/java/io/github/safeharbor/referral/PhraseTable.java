package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Phrase.Mark;
import io.github.safeharbor.referral.Words.Gap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All phrases of the lists, looked up by their letters without spaces and hyphens. Immutable. */
final class PhraseTable {
    /** The longest phrase has so many words. */
    static final int LONGEST = 7;

    private static final int SHORT = 3;

    private static final Pattern PHRASES = Pattern.compile("; ");
    private static final PhraseTable BUILT_IN = read();

    private final Trie<List<Phrase>> phrases = new Trie<>();
    private final Set<String> words = new HashSet<>();

    static PhraseTable builtIn() {
        return BUILT_IN;
    }

    private static PhraseTable read() {
        PhraseTable table = new PhraseTable();
        for (Slot slot : Slot.values()) {
            if (slot != Slot.AVAILABILITY && slot != Slot.SIGNATURE) {
                table.add(slot.key());
            }
        }
        table.add("context");
        table.add("left");
        return table;
    }

    private void add(String list) {
        for (String line : DataFile.lines(list + ".tsv")) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 3) {
                throw new IllegalStateException("list " + list + " has a line without three columns");
            }
            for (String phrase : PHRASES.split(columns[1], -1)) {
                add(list, columns[0], phrase);
            }
        }
    }

    private void add(String list, String value, String written) {
        Mark mark = Mark.of(written);
        String phrase = mark.strip(written);
        boolean letters = !phrase.equals(phrase.toLowerCase(Locale.ROOT));
        Words parts = Words.of(phrase);
        String key = key(parts, 0, parts.size());
        Phrase entry = new Phrase(list, value, letters ? letters(parts, 0, parts.size()) : "", mark, parts.size());
        put(key, entry);
        if (key.contains("n't")) {
            put(key.replace("n't", "nt"), entry);
        } else if (key.contains("'s")) {
            put(key.replace("'s", "s"), entry);
        }
        for (int i = 0; i < parts.size() && !list.equals("left"); i++) {
            words.add(parts.norm(i));
        }
    }

    private void put(String key, Phrase phrase) {
        Trie<List<Phrase>> place = phrases.grow(key);
        List<Phrase> same = place.value();
        if (same == null) {
            same = new ArrayList<>(1);
            place.set(same);
        }
        if (!same.contains(phrase)) {
            same.add(phrase);
        }
    }

    /** Returns the single words of all phrases but those of what is left out. */
    Set<String> words() {
        return Set.copyOf(words);
    }

    /** Adds the phrases that begin at the word, the shortest first; in the plural too, and never across a boundary. */
    void find(Words source, int from, List<Match> found) {
        Trie<List<Phrase>> place = phrases;
        for (int to = from + 1; place != null && to <= source.size() && to <= from + LONGEST; to++) {
            if (to - 1 > from) {
                place = source.breaks(to - 1, Gap.COMMA) ? null : joined(place, source.gap(to - 1));
            }
            String word = source.norm(to - 1);
            int last = word.length() - 1;
            Trie<List<Phrase>> stem = place == null ? null : place.next(word, last);
            place = stem == null ? null : stem.next(word.charAt(last));
            List<Phrase> written = place == null ? null : place.value();
            if (written == null && stem != null && last >= SHORT && word.charAt(last) == 's') {
                written = stem.value();
            }
            for (Phrase phrase : written == null ? List.<Phrase>of() : written) {
                if (fits(phrase, source, from, to)) {
                    found.add(new Match(phrase, from, to));
                }
            }
        }
    }

    private static @Nullable Trie<List<Phrase>> joined(Trie<List<Phrase>> place, Gap gap) {
        return gap == Gap.SLASH ? place.next('/') : place;
    }

    private static boolean fits(Phrase phrase, Words source, int from, int to) {
        boolean letters = phrase.letters().isEmpty() || phrase.letters().equals(letters(source, from, to));
        return letters && (phrase.words() == to - from || to - from == 1 || whole(source, from, to));
    }

    /** Words that are parted otherwise than the phrase are long: "tele health", never "o on". */
    private static boolean whole(Words source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.norm(i).length() < SHORT) {
                return false;
            }
        }
        return true;
    }

    private static String key(Words source, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && source.gap(i) == Gap.SLASH) {
                key.append('/');
            }
            key.append(source.norm(i));
        }
        return key.toString();
    }

    private static String letters(Words source, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            letters.append(source.get(i).raw());
        }
        return letters.toString();
    }
}
