package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Text;

/** Where a web address ends: at a blank, a quotation mark or an angle bracket, without the sentence's punctuation. */
final class UrlTail {
    private UrlTail() {}

    /**
     * Returns the end of the address.
     *
     * @param from an offset in it; all before belongs to it
     * @param limit the end at the latest
     */
    static int end(Text source, int from, int limit) {
        int to = from;
        int max = Math.min(source.length(), limit);
        while (to < max && isUrlChar(source, to)) {
            to++;
        }
        return trimmed(source, from, to);
    }

    /** Returns the end of the port, path, query and fragment that follow a domain; the same offset if none does. */
    static int afterDomain(Text source, int from, int limit) {
        if (from + 1 >= source.length()) {
            return from;
        }
        char next = source.charAt(from + 1);
        boolean follows = switch (source.charAt(from)) {
            case '/', '?', '#' -> true;
            case ':' -> next >= '0' && next <= '9';
            default -> false;
        };
        return follows ? end(source, from, limit) : from;
    }

    private static boolean isUrlChar(Text source, int at) {
        char c = source.charAt(at);
        if (c <= ' ' || c == 0x7F || c == '<' || c == '>' || c == '"' || c == '|') {
            return false;
        }
        return c != '\''
                || at + 2 < source.length()
                        && Character.isLetterOrDigit(source.charAt(at + 1))
                        && Character.isLetterOrDigit(source.charAt(at + 2));
    }

    private static int trimmed(Text source, int from, int to) {
        int end = to;
        int open = 0;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
        while (end > from) {
            char c = source.charAt(end - 1);
            boolean closes = (c == ')' || c == ']') && open < 0;
            if (!closes && ".,;:!?'*_~`}{([".indexOf(c) < 0) {
                break;
            }
            open += closes ? 1 : 0;
            end--;
        }
        return end;
    }
}
