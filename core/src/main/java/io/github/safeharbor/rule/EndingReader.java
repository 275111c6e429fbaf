package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Text;
import org.jspecify.annotations.Nullable;

/** Reads the last digits of a number that a cue names: "card ending in 4242", "last 4 of VIN: 8820". */
final class EndingReader {
    private static final String[] ENDS = {"ending", "ended", "ends", "end", "terminates", "terminating"};
    private static final String[] LAST = {"last", "final"};
    private static final String[] COUNTS = {"three", "four", "five", "six"};
    private static final String[] DIGITS = {"digits", "numbers", "characters", "nos", "no"};
    private static final String[] ARE = {"is", "are", "was", "in", "with", "on"};
    private static final String[] SEVERAL = {"both", "all", "each", "these", "two"};
    private static final String[] UNITS = {"years", "months", "weeks", "days", "sessions", "visits"};

    private EndingReader() {}

    /** Returns the last digits of a number that the cue names: "card ending in 4242", "last 4 of VIN: 8820". */
    static @Nullable Value read(RuleText t, int first, int last) {
        Text source = t.source();
        int end = source.end(last);
        if (t.isLetter(end)) {
            return null;
        }
        int p = t.skip(end, "\"')", 1);
        for (int n = 0; n <= 3; n++) {
            int word = t.skip(p, " ,(:-", 3);
            if (word == p) {
                break;
            }
            int ends = t.word(word, ENDS);
            ends = ends > 0 ? ends : lastDigits(t, word);
            if (ends > 0) {
                return digits(t, ends);
            }
            p = word;
            while (p - word < 12 && (t.isLetter(p) || "#.'".indexOf(t.at(p)) >= 0 && t.at(p) != 0)) {
                p++;
            }
            if (p == word) {
                break;
            }
        }
        // "last 4 of my VIN"
        for (int token = first - 1; token >= Math.max(0, first - 9); token--) {
            int of = lastDigits(t, source.start(token));
            if (of > 0) {
                of = t.skip(of, ")\"'", 1);
                int word = t.word(t.skip(of, " ", 2), new String[] {"of", "on", "from", "for"});
                of = word > 0 ? word : of;
                word = t.word(t.skip(of, " ", 1), SEVERAL);
                of = word > 0 ? word : of;
                for (int n = 0; n < 2; n++) {
                    word = t.word(t.skip(of, " ", 1), BeforeReader.WHOSE);
                    of = word > 0 ? t.at(word) == '\'' ? word + 2 : word : of;
                }
                if (t.skip(of, " ", 2) == source.start(first)) {
                    int number = t.at(end) == ' ' ? t.word(end + 1, BeforeReader.NUMBER) : -1;
                    return digits(t, number > 0 ? number : end);
                }
            }
        }
        return null;
    }

    /** Returns one more behind the last digits of a number, of as many digits: "ending in 4242 and 8817". */
    static @Nullable Value another(RuleText t, Value before) {
        int digits = before.end;
        while (digits > before.start && t.isDigit(digits - 1)) {
            digits--;
        }
        int length = before.end - digits;
        return ListReader.read(t, before.readTo, (text, from) -> {
            Value next = digits(text, from);
            return next != null && next.end - next.start == length ? next : null;
        });
    }

    private static int lastDigits(RuleText t, int from) {
        int p = t.word(from, LAST);
        if (p < 0 || t.skipSpace(p, 1) == p) {
            return -1;
        }
        int count = t.word(p + 1, COUNTS);
        count = count < 0 && t.isDigit(p + 1) && !t.isAlnum(p + 2) && t.at(p + 1) > '2' ? p + 2 : count;
        int word = count < 0 ? -1 : t.word(count + 1, DIGITS);
        return word > 0 ? word : count;
    }

    private static @Nullable Value digits(RuleText t, int from) {
        int p = t.skip(from, " :=,.#()-", 4);
        for (int n = 0; n < 2; n++) {
            int word = t.word(p, ARE);
            p = word > 0 ? t.skip(word, " :", 2) : p;
        }
        p = t.skip(p, "\"'(xX*#.-", 8);
        int q = p;
        while (q - p < 2 && t.isLetter(q)) {
            q++;
        }
        int r = q;
        while (r - q < 9 && t.isDigit(r)) {
            r++;
        }
        boolean counts = t.word(t.skipSpace(r, 1), UNITS) > 0 && !t.isLetter(r);
        char mark = t.at(r);
        return r - q < 3
                        || r - q > 8
                        || t.isWordChar(r)
                        || mark == '%'
                        || (mark == '/' || mark == '-') && t.isDigit(r + 1)
                        || counts
                ? null
                : new Value(p, r);
    }
}
