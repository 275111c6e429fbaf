package io.github.safeharbor.recognizers.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what the sources say about each word, and grades it. */
final class WordEntries {

    // Those who live to be written about: all bearers since 1935 and a fifth of those before (330 million births),
    // and the bearers of a surname in a census (295 million).
    private static final double GIVEN_NAMES = 330e6;
    private static final double SURNAMES = 295e6;
    private static final double LEAST_NAME_RATE = 1e-8;

    private static final double LEAST_WORD_RATE = 3e-7;
    /** A word of the dictionary is written now and then, even if the counted texts happen to lack it. */
    private static final double DICTIONARY_WORD_RATE = 2e-7;
    /** A share of capitals is known from this many uses on. */
    private static final int FEWEST_USES = 5;

    private static final double[] ODDS = {-6, -4, -2, -0.5, 1, 3};
    private static final double[] BEARERS = {100, 1_000, 10_000, 100_000};
    private static final double[] FREQUENCIES = {5e-7, 5e-6, 5e-5, 5e-4};
    private static final double[] CAPITALIZATIONS = {0.05, 0.3, 0.7, 0.95};

    private static final class Word {
        double given;
        double surname;
        double lower;
        double capitalized;
        int place;
        long flags;
    }

    private final Map<String, Word> words = new TreeMap<>();
    private double uses;

    void given(String word, double bearers) {
        Word entry = word(word);
        entry.given = Math.max(entry.given, bearers);
    }

    void surname(String word, double bearers) {
        Word entry = word(word);
        entry.surname = Math.max(entry.surname, bearers);
    }

    /** Adds uses of a word inside sentences, in lower case and with a capital. */
    void uses(String word, double lower, double capitalized) {
        Word entry = word(word);
        entry.lower += lower;
        entry.capitalized += capitalized;
        uses += lower + capitalized;
    }

    void place(String word, int grade) {
        Word entry = word(word);
        entry.place = Math.max(entry.place, grade);
    }

    void flag(String word, long flag) {
        word(word).flags |= flag;
    }

    /** Tells whether a word is more often an ordinary one than a name, and written at least this often. */
    boolean isOrdinary(String word, int frequency) {
        Word entry = words.get(word);
        if (entry == null) {
            return false;
        }
        long info = info(entry);
        return WordInfo.frequency(info) >= frequency && WordInfo.capitalization(info) <= 1;
    }

    /** Tells whether a word is somebody's name. */
    boolean isBorne(String word) {
        Word entry = words.get(word);
        return entry != null && (entry.given > 0 || entry.surname > 0);
    }

    boolean isDictionaryWord(String word) {
        Word entry = words.get(word);
        return entry != null && WordInfo.has(entry.flags, WordInfo.DICTIONARY);
    }

    /** Returns the words by info; those that nothing is known about are left out. */
    SortedMap<String, List<String>> sections() {
        SortedMap<String, List<String>> sections = new TreeMap<>();
        words.forEach((word, entry) -> {
            long info = info(entry);
            if (info != 0) {
                sections.computeIfAbsent(WordInfo.NOTATION.write(info), fields -> new ArrayList<>())
                        .add(word);
            }
        });
        return sections;
    }

    private Word word(String word) {
        if (!word.matches("[a-z0-9]+")) {
            throw new IllegalArgumentException("not a folded word: '" + word + "'");
        }
        return words.computeIfAbsent(word, w -> new Word());
    }

    private long info(Word word) {
        double counted = word.lower + word.capitalized;
        double rate = counted >= FEWEST_USES ? word.lower / uses : 0;
        if (WordInfo.has(word.flags, WordInfo.DICTIONARY)) {
            rate = Math.max(rate, DICTIONARY_WORD_RATE);
        }
        long[] grades = {
            word.given > 0 ? odds(word.given / GIVEN_NAMES, rate) : 0,
            word.surname > 0 ? odds(word.surname / SURNAMES, rate) : 0,
            word.given > 0 ? grade(word.given, BEARERS) : 0,
            word.surname > 0 ? grade(word.surname, BEARERS) : 0,
            rate > 0 ? grade(rate, FREQUENCIES) : 0,
            counted >= FEWEST_USES ? grade(word.capitalized / counted, CAPITALIZATIONS) : 0,
            word.place
        };
        long info = word.flags;
        for (int i = 0; i < grades.length; i++) {
            info |= grades[i] << 3 * i;
        }
        return info;
    }

    private static int odds(double nameRate, double wordRate) {
        // StrictMath: the list is to be the same whatever machine compiles it.
        return grade(StrictMath.log((nameRate + LEAST_NAME_RATE) / (wordRate + LEAST_WORD_RATE)), ODDS);
    }

    /** Returns one more than the number of bounds that the value reaches. */
    private static int grade(double value, double[] bounds) {
        int grade = 1;
        for (double bound : bounds) {
            if (value >= bound) {
                grade++;
            }
        }
        return grade;
    }
}
