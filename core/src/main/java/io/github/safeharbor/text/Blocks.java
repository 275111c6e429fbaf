package io.github.safeharbor.text;

/** The marks of YAML before a value in lines of its own: {@code zip: |} or {@code zip: >-}, and the value in the next line. */
final class Blocks extends Layer {
    @Override
    int rewrite(Draft in, int at, Draft out) {
        char c = in.chars[at];
        if (c != '|' && c != '>' || in.at(at - 1) != ' ' || in.at(at - 2) != ':') {
            return at;
        }
        int lineEnd = in.at(at + 1) == '-' || in.at(at + 1) == '+' ? at + 2 : at + 1;
        int value = in.at(lineEnd) == '\r' ? lineEnd + 1 : lineEnd;
        if (in.at(value) != '\n' || in.at(value + 1) != ' ') {
            return at;
        }
        while (in.at(value) == ' ' || in.at(value) == '\n') {
            value++;
        }
        return value;
    }
}
