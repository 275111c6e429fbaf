package io.github.safeharbor.text;

/**
 * Letters for digits in a number, {@code 612-555-Ol99}, and digits for letters in a word, {@code 0rtiz}, {@code Spok4ne}: of
 * the keyboard and of text recognition.
 *
 * <p>A number has as many digits as letters at least, or digits beside it; a word has two letters for each digit, and does
 * not end in a number.
 */
final class Slips extends Layer {
    private static final String LETTERS = "OoQIlSBZG";
    private static final String DIGITS = "000115826";
    private static final String IN_WORDS = "01345789";
    private static final String MEANT = "oleastbg";
    private static final int MAX_LENGTH = 24;
    private static final int CODE_LENGTH = 5;
    private static final int LEAST_NAME = 4;

    /** Digits that end a name sooner than they number it. */
    private static final String END_OF_NAME = "0345";

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (!in.isLetterOrDigit(at) || in.isLetterOrDigit(at - 1)) {
            return at;
        }
        int end = at;
        int digits = 0;
        while (in.isLetterOrDigit(end)) {
            digits += Character.isDigit(in.chars[end]) ? 1 : 0;
            end++;
        }
        int letters = end - at - digits;
        boolean initial = letters == 0 && digits == 1 && in.chars[at] == '0' && in.at(end) == '\''; // 0'Hara
        if (letters == 0 && !initial || end - at > MAX_LENGTH) {
            return at;
        }
        int number = numberStart(in, at, end);
        if (number < end && isNumber(in, number, end)) {
            out.copy(in, at, number);
            for (int i = number; i < end; i++) {
                int slip = LETTERS.indexOf(in.chars[i]);
                out.replace(in, i, i + 1, slip < 0 ? in.chars[i] : DIGITS.charAt(slip));
            }
            return end;
        }
        if (initial || digits > 0 && letters > digits && isWord(in, at, end)) {
            for (int i = at; i < end; i++) {
                out.replace(in, i, i + 1, Character.isDigit(in.chars[i]) ? letter(in, at, i, end) : in.chars[i]);
            }
            return end;
        }
        return at;
    }

    /** Returns where a number begins that lasts to the end of a token, maybe behind the letters of a code, or the end. */
    private static int numberStart(Draft in, int at, int end) {
        int start = end;
        while (start > at && (Character.isDigit(in.chars[start - 1]) || LETTERS.indexOf(in.chars[start - 1]) >= 0)) {
            start--;
        }
        int first = start;
        while (start > at && first < end && Character.isUpperCase(in.chars[first])) {
            first++; // BL of BL58Z1234
        }
        boolean code = start - at <= 2 && Character.isUpperCase(in.chars[at]) && end - first >= CODE_LENGTH;
        return (start == at || code) && hasSlip(in, first, end) ? first : end;
    }

    private static boolean hasSlip(Draft in, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(in.chars[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Draft in, int at, int end) {
        int digits = 0;
        for (int i = at; i < end; i++) {
            digits += Character.isDigit(in.chars[i]) ? 1 : 0;
        }
        boolean before = isJoined(in, at - 1, -1);
        boolean behind = isJoined(in, end, 1);
        if (digits == 0) {
            return end - at == 1 && behind && (before && in.at(at - 1) != ' ' || in.at(at - 1) == '+');
        }
        if (in.at(end) == ':' || in.at(at - 1) == ':') {
            return end - at == 2; // 3l:0F
        }
        boolean tight = before && in.at(at - 1) != ' ' || behind && in.at(end) != ' ';
        boolean unit = end - at <= 3 && Character.isLetter(in.at(end - 1)); // "80s", "5l"
        return 2 * digits >= end - at && (!unit || tight || before && behind) || tight && before && behind;
    }

    /** Tells whether a separator and a digit stand beside a token. */
    private static boolean isJoined(Draft in, int separator, int step) {
        char c = in.at(separator);
        boolean bracket = c == ')' && step > 0 || c == '(' && step < 0;
        return bracket || (c == '-' || c == '/' || c == '.' || c == ' ') && isDigitOrBracket(in.at(separator + step));
    }

    private static boolean isDigitOrBracket(char c) {
        return Character.isDigit(c) || c == '(' || c == ')';
    }

    private static boolean isWord(Draft in, int at, int end) {
        int digits = 0;
        int row = 0;
        int longestRow = 0;
        boolean lower = true;
        for (int i = at; i < end; i++) {
            boolean digit = Character.isDigit(in.chars[i]);
            if (digit && IN_WORDS.indexOf(in.chars[i]) < 0) {
                return false;
            }
            digits += digit ? 1 : 0;
            row = digit ? row + 1 : 0;
            longestRow = Math.max(longestRow, row);
            lower &= i == at || digit || Character.isLowerCase(in.chars[i]);
        }
        boolean name =
                Character.isUpperCase(in.chars[at]) && lower && end - at >= LEAST_NAME && longestRow == 1; // F4rg0
        if (end - at < 3 * digits && !name) {
            return false;
        }
        if (row > 0) {
            return name && (digits > 1 || END_OF_NAME.indexOf(in.chars[end - 1]) >= 0) // Marc0
                    || digits == 1 && in.chars[end - 1] == '0' && end - at > 4 && Character.isLowerCase(in.at(end - 2));
        }
        boolean month = in.at(at - 1) == '-' && Character.isDigit(in.at(at - 2)) && in.at(end) == '-';
        return !Character.isDigit(in.chars[at]) || end - at > (in.chars[at] == '0' ? 3 : 4) || month;
    }

    /** Returns the letter that a digit stands for: a capital at the start and among capitals; for 1 an i between consonants. */
    private static char letter(Draft in, int at, int i, int end) {
        boolean first = i == at;
        char next = in.at(i + 1);
        boolean capital = first || Character.isUpperCase(in.at(i - 1)) && !Character.isLowerCase(next);
        char letter = MEANT.charAt(IN_WORDS.indexOf(in.chars[i]));
        boolean vowelBeside = !first && isVowel(in.at(i - 1)) || i + 1 < end && isVowel(next);
        if (letter == 'l' && !vowelBeside) {
            letter = 'i';
        }
        return capital ? Character.toUpperCase(letter) : letter;
    }

    private static boolean isVowel(char c) {
        return "aeiouyAEIOUY".indexOf(c) >= 0;
    }
}
