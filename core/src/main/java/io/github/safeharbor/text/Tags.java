package io.github.safeharbor.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tags of HTML and XML as a reader sees them: of {@code <b>} nothing, of {@code <br>} the end of a line, of
 * {@code <zip>94110</zip>} a label and its value.
 *
 * <p>A tag of HTML whose attributes may hold something (an address, a file) stays as it is. What is no tag stays too:
 * {@code <Penny>} before a line of chat, {@code <ann@example.org>}.
 */
final class Tags extends Layer {
    private static final int MAX_NAME = 40;
    private static final int MAX_TAG = 400;

    /** What an element is, by its name; the names of attributes of looks are "look" followed by the name. */
    private static final Map<String, Kind> KINDS = kinds();

    private final Set<String> closed = new HashSet<>();

    /** Where the last mark of a comment stands whose first one is behind. */
    private int commentEnd = -1;

    private enum Kind {
        BLOCK,
        CELL,
        INLINE,
        LOOK,
        OTHER,
        FIELD
    }

    Tags(Draft text) {
        for (int at = text.indexOf('<', 0, text.length); at >= 0; at = text.indexOf('<', at + 1, text.length)) {
            if (text.at(at + 1) == '/' && nameEnd(text, at + 2) > at + 2) {
                closed.add(text.substring(at + 2, nameEnd(text, at + 2)));
            }
        }
    }

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (in.chars[at] != '<') {
            return at == commentEnd ? at + 3 : at;
        }
        if (in.at(at + 1) == '!') {
            return comment(in, at);
        }
        int first = in.at(at + 1) == '/' ? at + 2 : at + 1;
        int nameEnd = nameEnd(in, first);
        int end = nameEnd == first ? -1 : in.indexOf('>', nameEnd, at + MAX_TAG);
        if (end < 0) {
            return at;
        }
        String name = in.substring(first, nameEnd);
        Kind kind = KINDS.getOrDefault(name.toLowerCase(Locale.ROOT), Kind.FIELD);
        boolean bare = in.at(end - 1) == '/'
                ? in.isBlank(nameEnd) && nameEnd + 1 >= end - 1 || nameEnd == end - 1
                : nameEnd == end;
        if (kind == Kind.FIELD || kind == Kind.LOOK) {
            return field(in, at, first, nameEnd, end, out);
        }
        if (kind == Kind.OTHER || !bare && !hasOnlyLooks(in, nameEnd, end)) {
            return at;
        }
        if (kind == Kind.CELL && first == at + 2) {
            out.replace(in, at, end + 1, '\t');
        }
        return kind == Kind.BLOCK ? line(in, at, end, out) : end + 1;
    }

    /** A comment that says nothing is not there; of one that says something the marks are not. */
    private int comment(Draft in, int at) {
        int end = in.startsWith(at, "<!--") ? in.indexOf('>', at + 4, at + MAX_TAG) : -1;
        if (end < at + 6 || !in.startsWith(end - 2, "--")) {
            return at;
        }
        for (int i = at + 4; i < end; i++) {
            if (in.isLetterOrDigit(i) && (Character.isDigit(in.chars[i]) || in.isLetterOrDigit(i + 1))) {
                commentEnd = end - 2;
                return at + 4;
            }
        }
        return end + 1;
    }

    /** A new line, once: not if one ends before the tag or behind it. */
    private static int line(Draft in, int at, int end, Draft out) {
        if (out.last() != '\n' && in.at(end + 1) != '\n' && in.at(end + 1) != '\r') {
            out.replace(in, at, end + 1, '\n');
        }
        return end + 1;
    }

    /** An element of the text's own: its name is a label, and what its attributes say is labelled by theirs. */
    private int field(Draft in, int at, int first, int nameEnd, int end, Draft out) {
        String name = in.substring(first, nameEnd);
        if (first == at + 2) {
            return line(in, at, end, out);
        }
        boolean hasAttributes = in.indexOf('=', nameEnd, end) > 0;
        if (!hasAttributes && !closed.contains(name) || hasAttributes && !in.isBlank(nameEnd)) {
            return at;
        }
        int next = end + 1;
        while (next < in.length && in.isBlank(next)) {
            next++;
        }
        if (!hasAttributes && (in.at(next) == '<' || nameEnd < end)) {
            return line(in, at, end, out); // a record around fields
        }
        out.copy(in, first, nameEnd);
        if (hasAttributes) {
            out.replace(in, nameEnd, nameEnd + 1, '\n');
            attributes(in, nameEnd + 1, end, out);
        }
        out.replace(in, end, end + 1, hasAttributes ? '\n' : ':');
        if (!hasAttributes) {
            out.replace(in, end, end + 1, ' ');
        }
        return end + 1;
    }

    /** {@code dob="1988-07-30" status="active"}: each a line of its own. */
    private static void attributes(Draft in, int from, int to, Draft out) {
        char quote = 0;
        for (int i = from; i < to; i++) {
            char c = in.chars[i];
            char next = in.at(i + 1);
            if (quote == 0 && c == '=' && (next == '"' || next == '\'')) {
                quote = next;
                out.replace(in, i, i + 1, ':');
                out.replace(in, i + 1, i + 2, ' ');
                i++;
            } else if (quote != 0 && c == quote) {
                quote = 0;
                out.replace(in, i, i + 1, '\n');
            } else if (c != '/' || i + 1 < to) {
                out.copy(in, i, i + 1);
            }
        }
    }

    /** Tells whether all attributes say how the element looks, and none holds a number or an address. */
    private static boolean hasOnlyLooks(Draft in, int nameEnd, int end) {
        int digits = 0;
        for (int i = nameEnd; i < end; i++) {
            char c = in.chars[i];
            digits = Character.isDigit(c) ? digits + 1 : 0;
            if (c == '@' || digits > 4) {
                return false;
            }
            if (c == '=') {
                int start = i;
                while (Character.isLetter(in.at(start - 1)) || in.at(start - 1) == '-') {
                    start--;
                }
                String name = in.substring(start, i).toLowerCase(Locale.ROOT);
                boolean anchor = name.equals("href") && (in.startsWith(i, "=\"#") || in.startsWith(i, "=\"\""));
                if (!anchor && !KINDS.containsKey("look " + name)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int nameEnd(Draft in, int first) {
        int end = first;
        if (!Character.isLetter(in.at(first))) {
            return first;
        }
        while (end < first + MAX_NAME && (in.isLetterOrDigit(end) || in.at(end) == '_' || in.at(end) == '-')) {
            end++;
        }
        char c = in.at(end);
        return c == '>' || c == '/' || c > 0 && c <= ' ' ? end : first;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (String[] row : Resources.rows("html-elements.txt")) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            kinds.put(kind == Kind.LOOK ? "look " + row[1] : row[1], kind);
        }
        return kinds;
    }
}
