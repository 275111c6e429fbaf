package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Words.Gap;
import java.util.Set;

/** Tells a relative of whom something is said ("her father is an alcoholic") from a person for whom help is sought. */
final class Relatives {
    private static final Set<String> VERBS = WordSets.of("relative-verb");
    private static final Set<String> POSSESSIVES = WordSets.of("possessive");
    private static final Set<String> DIRECTIONS = Set.of("for", "refer", "referring", "see", "help", "para");
    private static final Set<String> PERSONS = WordSets.of("person");
    private static final Set<String> CONTRACTIONS = WordSets.of("contraction");
    private static final Set<String> ADULTS = WordSets.of("adult-relative");
    private static final Set<String> NUMBERS = Set.of("2", "3", "4", "5", "6", "two", "three", "four", "five", "six");
    private static final int DIRECTION_REACH = 5;

    private final Words words;
    private final Cues cues;
    private final Set<Integer> relatives;

    Relatives(Words words, Cues cues, Matches matches) {
        this.words = words;
        this.cues = cues;
        this.relatives = matches.relatives();
    }

    /** Returns whether the word is a relative. */
    boolean relative(int word) {
        return relatives.contains(word);
    }

    /** Returns whether the word is a relative of whom something is said. */
    boolean subject(int word) {
        if (!relatives.contains(word) || sought(word, words, cues)) {
            return false;
        }
        boolean with = Set.of("with", "w").contains(words.norm(word + 1)) && ADULTS.contains(words.norm(word));
        return possessed(word) || with || VERBS.contains(words.norm(word + 1)) || genitive(words.norm(word));
    }

    /** Returns whether the word is the person for whom help is sought. */
    boolean person(int word) {
        return PERSONS.contains(words.norm(word));
    }

    /** "client's", "mom's"; never "he's". */
    static boolean genitive(String norm) {
        return norm.endsWith("'s") && !CONTRACTIONS.contains(norm);
    }

    private boolean possessed(int word) {
        for (int i = word - 1; i >= word - 2 && i >= 0 && !words.breaks(i + 1, Gap.COMMA); i--) {
            if (POSSESSIVES.contains(words.norm(i)) || genitive(words.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether help is sought for the word: "for her anxious 11-year-old". */
    static boolean sought(int word, Words words, Cues cues) {
        for (int i = word - 1; i >= 0 && i >= word - DIRECTION_REACH && !words.breaks(i + 1, Gap.COMMA); i--) {
            if (DIRECTIONS.contains(words.norm(i)) && !words.norm(i - 1).equals("caring")) {
                return true;
            }
        }
        return cues.before(Cue.WANT, word, 3, Gap.JOIN) || cues.after(Cue.WANT, word + 1, 3, Gap.JOIN);
    }

    /** Returns whether the word belongs to somebody else than the person: "her 3 kids", "mom of a toddler". */
    static boolean possessed(int word, Words words, Cues cues) {
        if (sought(word, words, cues)) {
            return false;
        }
        if (!words.get(word).number() && NUMBERS.contains(words.norm(word - 1)) && !words.breaks(word, Gap.COMMA)) {
            return true;
        }
        for (int i = word - 1; i >= 0 && i >= word - 3 && !words.breaks(i + 1, Gap.COMMA); i--) {
            String norm = words.norm(i);
            if (POSSESSIVES.contains(norm)
                    || genitive(norm)
                    || (norm.equals("of") && !words.norm(i + 1).equals("my"))
                    || norm.equals("has")) {
                return true;
            }
        }
        return false;
    }
}
