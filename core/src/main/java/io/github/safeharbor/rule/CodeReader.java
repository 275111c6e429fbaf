package io.github.safeharbor.rule;

import org.jspecify.annotations.Nullable;

/**
 * Reads codes: runs of letters and digits with a digit, grouped by hyphens, dots, slashes or blanks: "4471823", "27-61-9035", "LKH
 * 8146", "L0725 9310 4". A code never runs into the next word: in "4471823 2 visits" it ends at the first blank.
 */
final class CodeReader {
    private static final String[] LABELS = {
        "MRN", "NPI", "DEA", "SSN", "SN", "DOB", "ID", "GRP", "PCN", "BIN", "ACCT", "MTCN", "TEL", "FAX", "PH", "CPT",
        "EXT", "VIN", "DL", "PIN", "ZIP", "NO"
    };

    private final RuleText text;

    CodeReader(RuleText text) {
        this.text = text;
    }

    /** Returns the code that begins at a place, or null. */
    @Nullable
    Value read(int from) {
        int p = behindPrefix(from);
        int head = p;
        while (head - p < 10 && text.isLetter(head)) {
            head++;
        }
        if (isJoint(text.at(head)) && text.isLetter(head + 1)) {
            int q = head + 1;
            while (q - head <= 6 && text.isLetter(q)) {
                q++;
            }
            head = q;
        }
        if (!text.isDigit(head) && !(isJoint(text.at(head)) && text.isDigit(head + 1)) || !text.isAlnum(p)) {
            return null;
        }
        int end = run(p, 25);
        for (int n = 0; n < 6; n++) {
            int next = joined(end);
            if (next == end) {
                break;
            }
            end = next;
        }
        if (text.isAlnum(end)) {
            return null;
        }
        for (int n = 0; n < 5; n++) {
            int next = apart(end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return new Value(from, end, end, chain(from, 8, true));
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '_' || c == '.' || c == '/';
    }

    private int run(int from, int max) {
        int p = from;
        while (p - from < max && text.isAlnum(p)) {
            p++;
        }
        return p;
    }

    private boolean isUpper(int offset) {
        char c = text.at(offset);
        return c >= 'A' && c <= 'Z';
    }

    /** "LKH 8146": capitals before a blank and a digit, unless they are another label. */
    private int behindPrefix(int from) {
        int p = from;
        while (p - from < 5 && isUpper(p)) {
            p++;
        }
        int first = p;
        if (text.at(p) == '-' && isUpper(p + 1)) {
            p++;
            while (p - first < 6 && isUpper(p)) {
                p++;
            }
        }
        if (first == from || first - from > 4 || text.at(p) != ' ' || !text.isDigit(p + 1)) {
            return from;
        }
        for (String label : LABELS) {
            if (label.length() == p - from && text.source().view().startsWith(label, from)) {
                return from;
            }
        }
        return p + 1;
    }

    private boolean digitWithin(int from, int letters) {
        int p = from;
        while (p - from < letters && text.isLetter(p)) {
            p++;
        }
        return text.isDigit(p);
    }

    private int joined(int end) {
        char c = text.at(end);
        if (c == '-') {
            int p = end + 1;
            while (p - end <= 3 && text.isLetter(p)) {
                p++;
            }
            if (p > end + 1 && !text.isAlnum(p)) {
                return p;
            }
            return digitWithin(end + 1, 6) ? run(end + 1, 20) : end;
        }
        return (c == '.' || c == '_' || c == '/') && digitWithin(end + 1, 3) ? run(end + 1, 20) : end;
    }

    private int apart(int end) {
        int p = end;
        while (p - end < 2 && text.at(p) == ' ') {
            p++;
        }
        if (p == end) {
            return end;
        }
        int q = p;
        while (text.isDigit(q)) {
            q++;
        }
        if (q - p >= 3 && q - p <= 6) {
            for (int n = 0; n < 3 && text.at(q) == '-' && text.isDigit(q + 1); n++) {
                int r = q + 1;
                while (r - q <= 6 && text.isDigit(r)) {
                    r++;
                }
                q = r;
            }
            return text.isAlnum(q) || text.at(q) == '/' || text.at(q) == '%' ? end : q;
        }
        if (q - p == 1 || q - p == 2) {
            return endsClause(q, ",;:.()]\"'|/") || q - p == 2 && isBetween(end, q) ? q : end;
        }
        while (q - p < 4 && isUpper(q)) {
            q++;
        }
        return q > p && q - p < 4 && endsClause(q, ",;.)]\"'") ? q : end;
    }

    /** "W204 71 3390", "861402 07 335519 2": two figures between a code and a longer group. */
    private boolean isBetween(int end, int from) {
        int p = from + 1;
        while (p - from <= 6 && text.isDigit(p)) {
            p++;
        }
        int start = end;
        while (text.isDigit(start - 1)) {
            start--;
        }
        boolean behindCode = text.isLetter(start - 1) ? p - from >= 4 : end - start <= 6 && p - from >= 5;
        return text.at(from) == ' ' && behindCode && !text.isAlnum(p);
    }

    private boolean endsClause(int from, String marks) {
        int p = from;
        while (p - from < 2 && text.at(p) == ' ') {
            p++;
        }
        char c = text.at(p);
        return p == from + 2 || p >= text.source().length() || c == '\n' || c == '\r' || marks.indexOf(c) >= 0;
    }

    /** Counts digits from a place on, over a few letters and single marks, and over blanks if they may. */
    private int chain(int from, int most, boolean blanks) {
        int p = from;
        int count = 0;
        while (count < 20) {
            int q = isJoint(text.at(p)) ? p + 1 : p;
            int letters = q;
            while (q - letters < most && text.isLetter(q)) {
                q++;
            }
            if (!text.isDigit(q) && (isJoint(text.at(q)) || blanks && text.at(q) == ' ')) {
                q++;
            }
            if (!text.isDigit(q)) {
                return count;
            }
            count++;
            p = q + 1;
        }
        return count;
    }

    boolean isCode(Value code) {
        if (code.digits >= 5 && chain(code.start, 6, true) >= 5) {
            return true;
        }
        int p = code.start;
        if (text.isLetter(p)) {
            int q = p;
            while (q - p < 6 && text.isLetter(q)) {
                q++;
            }
            return code.digits >= 3
                    && chain(p, 6, false) >= 3
                    && (text.isDigit(q) || isJoint(text.at(q)) && text.isDigit(q + 1));
        }
        int q = p;
        while (q - p < 6 && text.isDigit(q)) {
            q++;
        }
        return code.digits >= 4 && chain(p, 6, false) >= 4 && (text.at(q) == '-' || text.isLetter(q));
    }
}
