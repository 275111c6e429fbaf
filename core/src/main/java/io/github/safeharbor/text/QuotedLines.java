package io.github.safeharbor.text;

/** The marks by which mail sets off the lines of an earlier one: {@code "> "}, once or several times. */
final class QuotedLines extends Layer {
    private static final int MAX_INDENT = 3;

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (!in.isLineStart(at)) {
            return at;
        }
        int end = at;
        int next = skipBlanks(in, at);
        while (in.at(next) == '>') {
            end = in.at(next + 1) == ' ' ? next + 2 : next + 1;
            next = skipBlanks(in, end);
        }
        return end;
    }

    private static int skipBlanks(Draft in, int from) {
        int at = from;
        while (in.at(at) == ' ' && at < from + MAX_INDENT) {
            at++;
        }
        return at;
    }
}
