package io.github.safeharbor.text;

/**
 * Values that go on in the next line: {@code 612-555-\n0199}, {@code gmail.\ncom}, {@code Lind-\nqvist}, and messages that
 * were cut in two, {@code 612-555-(1/2)\n(2/2)0199}. A number in an indented line goes on with the word before it.
 *
 * <p>Joined are only two halves that look like one value; two lines of a list or a table stay apart. A blank line joins
 * nothing.
 */
final class LineJoins extends Layer {
    /** Half of a value, up to the next white space, is looked at no farther. */
    private static final int REACH = 80;

    /** Groups of a number are no longer; what is was cut anywhere. */
    private static final int LONGEST_GROUP = 4;

    private static final int MAX_INDENT = 12;

    @Override
    int rewrite(Draft in, int at, Draft out) {
        char c = in.chars[at];
        if (c == '-') {
            return hyphen(in, at, out);
        }
        if (c > ' ' && c != '(' && c != '.' && !Character.isDigit(c) || c <= ' ' && in.isBlank(at - 1)) {
            return at;
        }
        int mark = skipBlanks(in, at);
        int lineEnd = partEnd(in, mark);
        boolean part = lineEnd > mark;
        int next = part || c <= ' ' ? nextLine(in, part ? lineEnd : at) : -1;
        int start = next >= 0 && part ? partEnd(in, next) : next;
        if (next < 0 || part && start == next) {
            return at;
        }
        start = skipBlanks(in, start);
        Join join = join(in, at - 1, start, part);
        if (join == Join.NONE) {
            return at;
        }
        if (join == Join.BLANK) {
            out.replace(in, at, start, ' ');
        }
        return start;
    }

    private static int hyphen(Draft in, int at, Draft out) {
        int start = nextLine(in, at + 1);
        Join join = start < 0 ? Join.NONE : hyphenated(in, at, start);
        if (join == Join.NONE) {
            return at;
        }
        if (join == Join.TIGHT) {
            out.copy(in, at, at + 1);
        }
        return start;
    }

    private enum Join {
        NONE,
        TIGHT,
        /** Tight, and the hyphen goes. */
        WORD,
        BLANK
    }

    /** "Lind-" and "qvist" are one word; "Anne-" and "Marie", "612-" and "555", "ninety-" and "two" keep their hyphen. */
    private static Join hyphenated(Draft in, int at, int start) {
        if (!in.isLetterOrDigit(at - 1) || !in.isLetterOrDigit(start)) {
            return Join.NONE;
        }
        boolean word = Character.isLetter(in.at(at - 1)) && Character.isLowerCase(in.at(start));
        return word && !in.startsWith(at - 2, "ty") ? Join.WORD : Join.TIGHT;
    }

    private static Join join(Draft in, int last, int start, boolean part) {
        if (last < 0 || start >= in.length) {
            return Join.NONE;
        }
        char p = in.chars[last];
        char q = in.chars[start];
        if (!Character.isLetterOrDigit(p) && p != ')') {
            return Character.isLetterOrDigit(q) && (part || isTornAtMark(in, last, start)) ? Join.TIGHT : Join.NONE;
        }
        boolean digits = (Character.isDigit(p) || p == ')' && Character.isDigit(in.at(last - 1)))
                && (Character.isDigit(q) || q == '(' && Character.isDigit(in.at(start + 1)));
        boolean minus = Character.isDigit(p) && q == '-' && Character.isDigit(in.at(start + 1));
        if (minus || isTornCode(in, last, start) || isTornAddress(in, last, start)) {
            return Join.TIGHT;
        }
        if (digits) {
            return number(in, last, start);
        }
        boolean indented =
                Character.isLetter(p) && Character.isDigit(q) && in.isBlank(start - 1) && in.at(start - 1) != '\n';
        return part || indented || isTornStreet(in, last, start) ? Join.BLANK : Join.NONE;
    }

    /** "2140 NW" and "Birch Court", "2140" and "NW Birch Court". */
    private static boolean isTornStreet(Draft in, int last, int start) {
        if (!Character.isUpperCase(in.at(start))) {
            return false;
        }
        if (Character.isDigit(in.at(last))) {
            int end = start + directions(in, start, 1);
            return end > start && in.at(end) == ' ' && Character.isUpperCase(in.at(end + 1));
        }
        int first = last - directions(in, last, -1);
        return first < last && in.at(first) == ' ' && Character.isDigit(in.at(first - 1));
    }

    /** Returns the length of a direction, "N" or "SW", that a place begins or ends; 0 if none stands there alone. */
    private static int directions(Draft in, int from, int step) {
        int count = 0;
        while (count < 3 && "NSEW".indexOf(in.at(from + step * count)) >= 0 && in.at(from + step * count) != 0) {
            count++;
        }
        return count < 3 && !in.isLetterOrDigit(from + step * count) ? count : 0;
    }

    private static Join number(Draft in, int last, int start) {
        int first = last;
        while (isOfNumber(in.at(first - 1))) {
            first--;
        }
        int end = start;
        while (isOfNumber(in.at(end))) {
            end++;
        }
        if (in.isLineStart(first) && (end == in.length || in.at(end) == '\n' || in.at(end) == '\r')) {
            return Join.NONE; // a column
        }
        int left = group(in, last, -1);
        int right = group(in, start, 1);
        boolean torn = left > LONGEST_GROUP || right > LONGEST_GROUP || in.at(start + right) == ':';
        boolean card = left + right == LONGEST_GROUP
                && left > 0
                && (group(in, last - left - 1, -1) == LONGEST_GROUP
                        || group(in, start + right + 1, 1) == LONGEST_GROUP);
        boolean address = dots(in, last, -1) > 0 && dots(in, last, -1) + dots(in, start, 1) == 3;
        return torn || card || address ? Join.TIGHT : Join.BLANK;
    }

    /** Returns how many dots stand between the digits on one side of a break: an IP address has three. */
    private static int dots(Draft in, int from, int step) {
        int dots = 0;
        for (int i = from, n = 0; n < REACH && (Character.isDigit(in.at(i)) || in.at(i) == '.'); i += step, n++) {
            dots += in.at(i) == '.' ? 1 : 0;
        }
        return dots;
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')';
    }

    private static int group(Draft in, int from, int step) {
        int count = 0;
        while (Character.isDigit(in.at(from + step * count))) {
            count++;
        }
        return count;
    }

    /** A mark at the end of a line that stands inside a value. */
    private static boolean isTornAtMark(Draft in, int last, int start) {
        char before = in.at(last - 1);
        char q = in.chars[start];
        boolean inside = Character.isLetterOrDigit(before);
        return switch (in.chars[last]) {
            case '@', '_' -> inside;
            case '(' -> Character.isDigit(q);
            case '/' -> before == '/' || inside && isTornAtSlash(in, last, start);
            case ':' ->
                Character.digit(before, 16) >= 0
                        && Character.digit(q, 16) >= 0
                        && (has(in, last - 1, -1, ':') || has(in, start, 1, ':'));
            case '.' -> inside && isTornAtDot(in, last, start);
            default -> false;
        };
    }

    /** Dates, addresses with or without a scheme, "u/name". */
    private static boolean isTornAtSlash(Draft in, int last, int start) {
        boolean date = Character.isDigit(in.at(last - 1)) && Character.isDigit(in.at(start));
        return date || isAddress(in, last) || has(in, last - 1, -1, '.') || in.isBlank(last - 2);
    }

    private static boolean isTornAtDot(Draft in, int last, int start) {
        boolean digit = Character.isDigit(in.at(last - 1));
        if (digit && Character.isDigit(in.at(start))) {
            return has(in, last - 1, -1, '.') || has(in, start, 1, '.');
        }
        if (digit && isFileType(in, start)) {
            return true;
        }
        if (!Character.isLowerCase(in.at(start))) {
            return false;
        }
        int end = start;
        boolean digits = false;
        while (in.isLetterOrDigit(end)) {
            digits |= Character.isDigit(in.chars[end++]);
        }
        boolean fileType = digit && end - start <= LONGEST_GROUP;
        return digits || fileType || isAddress(in, last) || isDomainEnd(in, start) || hasAt(in, end);
    }

    /** Tells whether a local part of an e-mail address goes on up to its mark. */
    private static boolean hasAt(Draft in, int from) {
        int end = from;
        while (in.isLetterOrDigit(end) || in.at(end) == '.' || in.at(end) == '_' || in.at(end) == '-') {
            end++;
        }
        return in.at(end) == '@';
    }

    /** Tells whether a mark between letters or digits stands in a half, seen from a place in one direction. */
    private static boolean has(Draft in, int from, int step, char mark) {
        for (int i = from, n = 0; n < REACH && !in.isBlank(i); i += step, n++) {
            if (in.at(i) == mark && in.isLetterOrDigit(i - 1) && in.isLetterOrDigit(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the half before is the beginning of an e-mail or web address. */
    private static boolean isAddress(Draft in, int last) {
        for (int i = last, n = 0; n < REACH && !in.isBlank(i); i--, n++) {
            if (in.chars[i] == '@' && in.isLetterOrDigit(i - 1)
                    || in.chars[i] == '/' && in.at(i - 1) == '/'
                    || in.chars[i] == '.' && in.startsWith(i - 3, "www")) {
                return true;
            }
        }
        return false;
    }

    /** The end of a picture's name, which cameras write in capitals. */
    private static boolean isFileType(Draft in, int start) {
        for (String type : new String[] {"jpg", "jpeg", "png", "heic"}) {
            if (in.startsWith(start, type) && !in.isLetterOrDigit(start + type.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDomainEnd(Draft in, int start) {
        for (String domain : new String[] {"com", "org", "net", "edu", "gov"}) {
            char behind = in.at(start + domain.length());
            if (in.startsWith(start, domain) && (behind == '/' || behind <= ' ' || behind == '.' || behind == ',')) {
                return true;
            }
        }
        return false;
    }

    /** An address that was cut inside a word: no domain yet before the break, or a mark of an address behind it. */
    private static boolean isTornAddress(Draft in, int last, int start) {
        if (!isAddress(in, last) || !Character.isLowerCase(in.at(start)) && !Character.isDigit(in.at(start))) {
            return false;
        }
        boolean mail = false;
        int dot = -1;
        for (int i = last, n = 0; n < REACH && !in.isBlank(i) && !mail; i--, n++) {
            dot = in.chars[i] == '.' && dot < 0 ? i : dot;
            mail = in.chars[i] == '@';
        }
        if (mail) {
            return dot < 0 || last - dot < 2;
        }
        for (int i = start, n = 0; n < REACH && !in.isBlank(i); i++, n++) {
            char c = in.chars[i];
            if ((c == '/' || c == '.' || c == '-' || Character.isDigit(c)) && in.isLetterOrDigit(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A code of capitals and digits that was cut anywhere. */
    private static boolean isTornCode(Draft in, int last, int start) {
        int first = last;
        int digits = 0;
        while (isOfCode(in.at(first))) {
            digits += Character.isDigit(in.at(first)) ? 1 : 0;
            first--;
        }
        int end = start;
        int more = 0;
        while (isOfCode(in.at(end))) {
            more += Character.isDigit(in.at(end)) ? 1 : 0;
            end++;
        }
        boolean whole = !in.isLetterOrDigit(first) && !in.isLetterOrDigit(end);
        boolean letters = last - first > digits || end - start > more;
        return whole && letters && last - first >= 3 && end - start >= 3 && digits + more >= 4 && digits > 0 && more > 0
                || (in.at(first) == ':' || in.at(first) == '-' && digits + more < 2 && last - first + end - start == 2)
                        && in.at(end) == in.at(first)
                        && last - first <= 2
                        && end - start <= 2;
    }

    private static boolean isOfCode(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    /** Returns the place behind the mark of a part of a message ("(1/2)", "1of2", "..."), or the place itself. */
    private static int partEnd(Draft in, int at) {
        if (in.startsWith(at, "...")) {
            return at + 3;
        }
        boolean bracket = in.at(at) == '(';
        int i = bracket ? at + 1 : at;
        if (!Character.isDigit(in.at(i)) || !bracket && !in.isBlank(at - 1)) {
            return at;
        }
        int of = i + 1;
        if (in.at(of) == '/' && bracket) {
            of++;
        } else if (in.startsWith(of, "of")) {
            of += 2;
        } else {
            return at;
        }
        boolean closed = !bracket || in.at(of + 1) == ')';
        return Character.isDigit(in.at(of)) && closed && !Character.isDigit(in.at(of + 1))
                ? of + (bracket ? 2 : 1)
                : at;
    }

    private static int skipBlanks(Draft in, int from) {
        int at = from;
        while (at < from + MAX_INDENT && (in.at(at) == ' ' || in.at(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Returns where the text of the next line begins if nothing but its end stands at a place, or -1. */
    private static int nextLine(Draft in, int at) {
        int end = skipBlanks(in, at);
        if (in.at(end) == '\r') {
            end++;
        }
        if (in.at(end) != '\n') {
            return -1;
        }
        int next = skipBlanks(in, end + 1);
        return next < in.length && !in.isBlank(next) ? next : -1;
    }
}
