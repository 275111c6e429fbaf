package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Text;
import org.jspecify.annotations.Nullable;

/** Reads a value that stands before its cue: "4471823 (MRN)", "88213 is her chart number". */
final class BeforeReader {
    static final String[] WHOSE = {
        "the",
        "his",
        "her",
        "their",
        "my",
        "your",
        "our",
        "a",
        "client's",
        "patient's",
        "pt's",
        "client",
        "patient",
        "pt"
    };
    static final String[] NUMBER = {"number", "card", "account", "num", "no", "id"};

    private BeforeReader() {}

    /** Returns the code that ends before a cue: "4471823 (MRN)", "88213 is her chart number". */
    static @Nullable Value read(RuleText t, int first, int last) {
        Text source = t.source();
        int end = source.end(last);
        if (t.isLetter(end) || isLabelledBehind(t, end)) {
            return null;
        }
        int cue = source.start(first);
        int p = linkStart(t, cue);
        for (int token = first - 1; p < 0 && token >= Math.max(0, first - 3); token--) {
            int whose = t.word(source.start(token), WHOSE);
            if (whose > 0) {
                // "client's": three tokens
                int tail = t.at(whose) == '\'' ? whose + 2 : whose;
                p = tail + 1 == cue && t.at(tail) == ' ' ? linkStart(t, source.start(token)) : -1;
            }
        }
        if (p <= 0 || !t.isAlnum(p - 1)) {
            return null;
        }
        Value found = null;
        int token = source.tokenAt(p - 1);
        for (int n = 0; n < 10 && token >= 0 && p - source.start(token) < 60; n++, token--) {
            int start = source.start(token);
            char before = t.at(start - 1);
            if (t.isAlnum(start) && !t.isWordChar(start - 1) && before != '.' && before != '-') {
                Value value = t.code(start);
                found = value != null && value.end == p && t.isCode(value) ? value : found;
            }
        }
        return found;
    }

    /** Returns where the value ends if "(", ", ", " - ", " is " stand before a place, or -1. */
    private static int linkStart(RuleText t, int place) {
        int p = place;
        int q = t.at(p - 1) == ' ' ? p - 1 : p;
        if (t.at(q - 1) == '(' || t.at(q - 1) == '[') {
            p = q - 1;
            while (q - 1 - p < 2 && t.at(p - 1) == ' ') {
                p--;
            }
            return p;
        }
        if (t.at(p - 1) != ' ') {
            return -1;
        }
        if (t.at(p - 2) == ',') {
            return p - 2;
        }
        if (t.at(p - 2) == '-' && t.at(p - 3) == ' ') {
            return p - 3;
        }
        if (t.at(p - 4) == ' ' && t.word(p - 3, new String[] {"is"}) > 0) {
            return p - 4;
        }
        return t.at(p - 5) == ' ' && t.word(p - 4, new String[] {"was"}) > 0 ? p - 5 : -1;
    }

    private static boolean isLabelledBehind(RuleText t, int end) {
        int p = t.at(end) == ' ' ? end + 1 : end;
        if (":=#".indexOf(t.at(p)) >= 0 && t.at(p) != 0) {
            return true;
        }
        if (t.at(end) != ' ') {
            return false;
        }
        int word = t.word(p, NUMBER);
        p = t.skip(word > 0 ? word : p, " .:#", 3);
        int q = p;
        while (q - p < 4 && t.isLetter(q)) {
            q++;
        }
        return t.isDigit(t.at(q) == '-' ? q + 1 : q);
    }
}
