package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Text;
import org.jspecify.annotations.Nullable;

/** Reads a number that carries its label: "MRN-5047713", "ACCT44718". */
final class WithinReader {

    private WithinReader() {}

    /** Returns a number that carries its label: "MRN-5047713", "ACCT44718". */
    static @Nullable Value read(RuleText t, int token, boolean joined) {
        Text source = t.source();
        int start = source.start(token);
        int p = start;
        if (t.at(start - 1) == '-' || t.isWordChar(start - 1)) {
            return null;
        }
        while (t.isLetter(p)) {
            p++;
        }
        char mark = t.at(p);
        boolean apart = mark == '-' || mark == '_';
        if (!apart && !joined) {
            return null;
        }
        p = apart ? p + 1 : p;
        int letters = p;
        while (apart && p - letters < 4 && t.isLetter(p)) {
            p++;
        }
        if (p > letters && (t.at(p) == '-' || t.at(p) == '_')) {
            p++;
        }
        int digits = 0;
        while (t.isDigit(p) || apart && digits > 0 && (t.at(p) == '-' || t.at(p) == '_') && t.isDigit(p + 1)) {
            digits += t.isDigit(p) ? 1 : 0;
            p++;
        }
        int tail = p;
        while (apart && p - tail < 2 && t.isLetter(p)) {
            p++;
        }
        return digits < (apart ? 4 : 5) || digits > 18 || t.isWordChar(p) ? null : new Value(start, p, p, digits);
    }
}
