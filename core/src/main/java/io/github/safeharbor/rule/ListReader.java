package io.github.safeharbor.rule;

import org.jspecify.annotations.Nullable;

/** Reads one more value behind a value: "MRNs 4471823 and 4471824, 4471825". */
final class ListReader {
    private static final String[] AND = {"and", "or", "then", "now", "not", "corrected"};
    private static final String[] AGAIN = {"and", "or", "now"};

    private ListReader() {}

    /** Returns one more code behind a value: "MRNs 4471823 and 4471824, 4471825". */
    static @Nullable Value read(RuleText t, int end, Shape shape) {
        int p = t.skip(end, "\"')]", 2);
        p = t.skipSpace(p, 2);
        if (",;/&+".indexOf(t.at(p)) >= 0 && t.at(p) != 0) {
            p = t.isLetter(p + 1) ? -1 : p + 1;
        } else {
            p = t.word(p, AND);
        }
        if (p < 0) {
            return null;
        }
        p = t.skipSpace(p, 2);
        int again = t.word(p, AGAIN);
        p = again > 0 && t.at(again) == ' ' ? again + 1 : p;
        Value apart = t.isLetter(p) ? behindWord(t, p, shape) : null;
        return apart != null ? apart : code(t, p, shape);
    }

    private static @Nullable Value behindWord(RuleText t, int p, Shape shape) {
        int q = p; // "sister's Q-9026636"
        while (q - p < 10 && t.isLetter(q)) {
            q++;
        }
        q = t.at(q) == '\'' ? q + 1 : q;
        q = t.at(q) == 's' ? q + 1 : q;
        if (q - p < 2 || t.at(q) != ' ') {
            return null;
        }
        int is = t.word(q + 1, new String[] {"is"});
        return code(t, is > 0 ? is + 1 : q + 1, shape);
    }

    private static @Nullable Value code(RuleText t, int from, Shape shape) {
        return shape.read(t, t.at(from) == '#' ? from + 1 : from);
    }
}
