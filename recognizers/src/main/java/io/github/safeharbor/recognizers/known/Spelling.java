package io.github.safeharbor.recognizers.known;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Tells whether a word is a name misspelled: by its length one or two edits, a swap of neighbours being one. */
final class Spelling {
    private static final int MIN_LENGTH = 4;
    private static final int LONG = 8;
    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

    /** A digit or mark, and the letters that it is typed for. */
    private static final String[] LOOKS_LIKE = {"0o", "1il", "3e", "4a", "5s", "7t", "8b", "9g", "2z", "@a", "$s", "!il"
    };

    private Spelling() {}

    /** Tells whether a word is the name with a slip of the finger; both in lower case, letters alone. */
    static boolean isSlip(String word, String name) {
        int shorter = Math.min(word.length(), name.length());
        if (shorter < MIN_LENGTH || Math.abs(word.length() - name.length()) > 2) {
            return false;
        }
        if (isSwap(word, name)) {
            return true;
        }
        if (word.charAt(0) != name.charAt(0)) {
            return shorter > MIN_LENGTH && sound(word).equals(sound(name));
        }
        if (shorter == MIN_LENGTH) {
            return word.length() != name.length() && ONE.apply(word, name) == 1;
        }
        return shorter >= LONG ? isNear(word, name) : ONE.apply(word, name) == 1;
    }

    /** Tells whether a word is spoken as the name is: "Sara", "Sarah"; "Catherine", "Katherine". */
    static boolean soundsLike(String word, String name) {
        return word.length() >= MIN_LENGTH
                && name.length() >= MIN_LENGTH
                && sound(word).equals(sound(name));
    }

    /** Tells whether a word is the name with digits or marks for some of its letters: "xi0mara", "m@ria", "oka*or". */
    static boolean isDressed(String word, String name) {
        if (word.length() != name.length()) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == name.charAt(i)) {
                letters++;
            } else if (c != '*' && !looksLike(c, name.charAt(i))) {
                return false;
            }
        }
        return 2 * letters > word.length() && letters < word.length();
    }

    /** Returns how a name sounds, roughly: one spelling for those that are mistaken for each other. */
    static String sound(String name) {
        String plain = name.replace("ph", "f")
                .replace("ck", "k")
                .replace("th", "t")
                .replace("gh", "g")
                .replace("ie", "i")
                .replace("ey", "i")
                .replace('c', 'k')
                .replace('q', 'k')
                .replace('y', 'i')
                .replace('z', 's');
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean silent = c == 'h' && i > 0 || c == 'e' && i == plain.length() - 1 && i > 2;
            boolean doubled = sound.length() > 0 && sound.charAt(sound.length() - 1) == c;
            if (!silent && !doubled) {
                sound.append(c);
            }
        }
        return sound.length() == 0 ? name : sound.toString();
    }

    /** Two edits of a long name, or one and a swap. */
    private static boolean isNear(String word, String name) {
        if (TWO.apply(word, name) >= 0) {
            return true;
        }
        for (int i = 0; i + 1 < word.length(); i++) {
            if (word.charAt(i) != word.charAt(i + 1)) {
                String swapped = word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
                if (ONE.apply(swapped, name) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSwap(String word, String name) {
        if (word.length() != name.length()) {
            return false;
        }
        int i = 0;
        while (i < word.length() && word.charAt(i) == name.charAt(i)) {
            i++;
        }
        return i + 1 < word.length()
                && word.charAt(i) == name.charAt(i + 1)
                && word.charAt(i + 1) == name.charAt(i)
                && word.substring(i + 2).equals(name.substring(i + 2));
    }

    private static boolean looksLike(char c, char letter) {
        for (String pair : LOOKS_LIKE) {
            if (pair.charAt(0) == c && pair.indexOf(letter, 1) > 0) {
                return true;
            }
        }
        return false;
    }
}
