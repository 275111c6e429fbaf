package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.WordList;
import java.util.regex.Pattern;

/** The look-alikes of telephone numbers: dates, ranges, codes, keypad words that are none. */
final class PhoneGuards {
    /** Seven digits of a number with all its separators take no more characters. */
    private static final int LONGEST_NUMBER = 40;

    /** "2014 - 2018" */
    private static final int LONGEST_RANGE = 11;

    private static final int MOST_BEFORE_LETTER = 14;

    private static final WordList OTHER_CODES = Cues.words("phone.other-codes");
    private static final WordList UNITS = Cues.words("phone.units");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}([-./ ])\\d{1,2}\\1(?:\\d{4}|\\d{2})|(?:19|20)\\d{2}[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?[0-3]\\d");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2} ?[-/ ] ?(?:19|20)\\d{2}");

    private static final WordList OWNERS = Cues.words("phone.owners");

    private PhoneGuards() {}

    /** Rejects "2014-2018" and "12/05/2024" after a cue. */
    static boolean isDateOrRange(Text source, Span span) {
        String value = source.view().substring(span.start(), span.end());
        return span.length() <= LONGEST_RANGE
                        && (DATE.matcher(value).matches()
                                || YEARS.matcher(value).matches())
                || span.start() > 0 && source.charAt(span.start() - 1) == '$'
                || value.indexOf('.') > 0 && isIpAddress(value);
    }

    /** Rejects a number whose label says that it is another code: "ISBN 2123456802". */
    static boolean isOtherCode(Text source, Span span) {
        int token = source.tokenAt(span.start());
        for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
            if (OTHER_CODES.contains(source.wordAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Rejects "600-1200 mg", "200-1500": the shape of seven digits is also that of a range. */
    static boolean isRange(Text source, Span span) {
        int at = span.start();
        int next = source.tokenAt(span.end());
        if (span.length() != 8) {
            return false; // with an extension
        }
        boolean rising = source.charAt(at + 4) != '0';
        boolean round = source.charAt(at + 7) == '0' && source.charAt(at + 6) == '0';
        return UNITS.contains(source.wordAt(next)) || rising && round && source.charAt(at + 2) == '0';
    }

    /** Rejects what has fewer than eight or more than fifteen digits. */
    static boolean isTooShort(Text source, Span span) {
        int digits = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits < 8 || digits > 17;
    }

    /** Rejects "2 3 4 5 6 7 8 9 ...", a scale. */
    static boolean isCounting(Text source, Span span) {
        StringBuilder digits = new StringBuilder(12);
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isDigit(source.charAt(i))) {
                digits.append(source.charAt(i));
            }
        }
        return isCounting(digits);
    }

    /** Tells whether each of the first digits is the one before plus or minus one, or all are small as item scores. */
    static boolean isCounting(CharSequence digits) {
        int steps = 0;
        boolean small = true;
        for (int i = 0; i < digits.length(); i++) {
            small &= digits.charAt(i) <= '4';
            if (i > 0 && Math.abs(digits.charAt(i) - digits.charAt(i - 1)) == 1) {
                steps++;
            }
        }
        return steps >= Math.min(6, digits.length() - 2) || small;
    }

    /** Rejects "800-mg": a vanity word has at least four letters. */
    static boolean isNoKeypadWord(Text source, Span span) {
        int letters = 0;
        int digits = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return letters < 4 || letters + digits < 10 || digits == 3 && source.charAt(span.start()) != '(' && letters < 7;
    }

    /** Rejects the service codes: "the 211 number". */
    static boolean isHelpCode(Text source, Span span) {
        return source.charAt(span.start() + 1) == '1' && source.charAt(span.start() + 2) == '1'
                || source.view().startsWith("988", span.start());
    }

    private static boolean isIpAddress(String value) {
        return value.chars().filter(c -> c == '.').count() == 3 && value.chars().noneMatch(c -> c == ' ' || c == '-');
    }

    /** Tells whether fewer than seven digits stand within the length of a number. */
    static boolean hasFewDigits(Text source, Span start) {
        int digits = 0;
        int limit = Math.min(source.length(), start.start() + LONGEST_NUMBER);
        for (int i = start.start(); i < limit; i++) {
            char c = source.charAt(i);
            if (c >= '0' && c <= '9' && ++digits == 7) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether no letter O stands for a zero among ten figures and their separators. */
    static boolean hasNoLetterO(Text source, Span start) {
        int figures = 0;
        boolean letter = false;
        int limit = Math.min(source.length(), start.start() + LONGEST_NUMBER);
        for (int i = start.start(); i < limit && figures < 10; i++) {
            char c = source.charAt(i);
            boolean o = c == 'o' || c == 'O';
            letter |= o;
            if (o || c >= '0' && c <= '9') {
                figures++;
            } else if (") .-".indexOf(c) < 0) {
                return true;
            }
        }
        return !letter || figures < 10;
    }

    /** Tells whether a digit or bracket and one or two separators stand before: "(415) 555-2671". */
    static boolean isBehindNumber(Text source, Span start) {
        int p = start.start() - 1;
        int least = p - 2;
        while (p > least && p >= 0 && "-./ ".indexOf(source.charAt(p)) >= 0) {
            p--;
        }
        return p < start.start() - 1 && p >= 0 && (source.charAt(p) == ')' || isDigit(source, p));
    }

    /** Tells whether letters are followed by neither ten figures nor three and a separator. */
    static boolean hasNoNumberGlued(Text source, Span start) {
        int p = start.start();
        while (p < start.end() && !isDigit(source, p)) {
            p++;
        }
        int from = p;
        while (isDigit(source, p)) {
            p++;
        }
        return p - from < 10 && (p - from != 3 || isDigit(source, p) || p < source.length() && isLetter(source, p));
    }

    /** Tells whether no word of a telephone follows seven digits and one blank, comma or bracket or two. */
    static boolean hasNoPhoneBehind(Text source, Span start) {
        int p = start.start();
        while (p < source.length()
                && p < start.start() + 9
                && (isDigit(source, p) || "-. ".indexOf(source.charAt(p)) >= 0)) {
            p++;
        }
        int limit = Math.min(source.length(), p + 4);
        while (p < limit && " ,(".indexOf(source.charAt(p)) >= 0) {
            p++;
        }
        return p >= source.length() || "cmplhwoeabCMPLHWOEAB".indexOf(source.charAt(p)) < 0;
    }

    /** Tells whether no figure follows that stands alone behind separators. */
    static boolean areNotApart(Text source, Span start) {
        int p = start.end();
        int limit = Math.min(source.length(), p + 4);
        while (p < limit && " .-".indexOf(source.charAt(p)) >= 0) {
            p++;
        }
        return p > start.end() + 3 || !isDigit(source, p) || isDigit(source, p + 1) || hasFewDigits(source, start);
    }

    /** Tells whether neither of the two words before says whose number it is. */
    static boolean isNobodys(Text source, Span start) {
        int token = source.tokenAt(start.start());
        return !OWNERS.contains(source.wordAt(token - 1)) && !OWNERS.contains(source.wordAt(token - 2));
    }

    private static boolean isLetter(Text source, int offset) {
        return Character.isLetter(source.charAt(offset));
    }

    private static boolean isDigit(Text source, int offset) {
        return offset < source.length() && source.charAt(offset) >= '0' && source.charAt(offset) <= '9';
    }

    /** Tells whether no figure is masked. */
    static boolean hasNoMask(Text source, Span start) {
        int limit = Math.min(source.length(), start.start() + MOST_BEFORE_LETTER);
        int i = start.start();
        while (i < limit && "0123456789() .-".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        return i == limit || "xX*".indexOf(source.charAt(i)) < 0;
    }

    private static final WordList AREA_WORDS = Cues.words("phone.area-words");

    /** Tells whether what follows three digits is no "area code" or "number". */
    static boolean hasNoAreaWord(Text source, Span start) {
        int next = source.tokenAt(start.end());
        return !AREA_WORDS.contains(source.wordAt(source.isMark(next, ')') ? next + 1 : next));
    }

    /** Tells whether no letter stands among figures and separators, where keypad words and an O for a zero would. */
    static boolean hasNoLetter(Text source, Span start) {
        int limit = Math.min(source.length(), start.start() + MOST_BEFORE_LETTER);
        for (int i = start.start(); i < limit; i++) {
            char c = source.charAt(i);
            if (Character.isLetter(c)) {
                boolean capitals = i + 1 < source.length()
                        && Character.isUpperCase(c)
                        && Character.isUpperCase(source.charAt(i + 1));
                return !capitals && source.charAt(i - 1) != '-'; // "1-800-flowers", never "150 mg"
            }
            if ((c < '0' || c > '9') && "() .-".indexOf(c) < 0) {
                return true;
            }
        }
        return true;
    }
}
