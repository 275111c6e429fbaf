package io.github.safeharbor.text;

/** The data of a web form, {@code step=2&zip=94110&name=Petra+Vance}: a line for each field, and blanks for plus signs. */
final class FormData extends Layer {
    private static final int LONGEST = 4000;
    private static final int MAX_KEY = 48;

    private int to;

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (at >= to && in.chars[at] != '=') {
            return at;
        }
        if (at >= to) {
            to = beginsForm(in, at) ? end(in, at) : at;
            if (at >= to) {
                return at;
            }
        }
        switch (in.chars[at]) {
            case '=' -> {
                if (keyStart(in, at) < at) {
                    out.replace(in, at, at + 1, ':');
                    out.add(' ', in.to(at), in.to(at));
                    return at + 1;
                }
                return at;
            }
            case '&' -> {
                int end = in.startsWith(at, "&amp;") ? at + 5 : at + 1;
                out.replace(in, at, end, '\n');
                return end;
            }
            case '+' -> {
                out.replace(in, at, at + 1, ' ');
                return at + 1;
            }
            default -> {
                return at;
            }
        }
    }

    /** Tells whether the first key of a form ends here: not in a web address, and another key comes. */
    private static boolean beginsForm(Draft in, int at) {
        int start = keyStart(in, at);
        char before = in.at(start - 1);
        if (start == at || !in.isBlank(start - 1) && before != '"' && before != '\'' && before != '(') {
            return false;
        }
        int next = at + 1;
        while (next < at + LONGEST && in.at(next) > ' ' && in.at(next) != '&') {
            next++;
        }
        int key = in.startsWith(next, "&amp;") ? next + 5 : next + 1;
        int end = key;
        while (isKey(in, end)) {
            end++;
        }
        return in.at(next) == '&' && end > key && in.at(end) == '=';
    }

    /** Returns where the key begins that ends at a place, or that place. */
    private static int keyStart(Draft in, int at) {
        int start = at;
        while (at - start < MAX_KEY && isKey(in, start - 1)) {
            start--;
        }
        return Character.isLetter(in.at(start)) ? start : at;
    }

    private static boolean isKey(Draft in, int at) {
        char c = in.at(at);
        return in.isLetterOrDigit(at) || c == '_' || c == '-' || c == '.';
    }

    private static int end(Draft in, int at) {
        int end = at;
        while (end < at + LONGEST && in.at(end) > ' ') {
            end++;
        }
        return end;
    }
}
