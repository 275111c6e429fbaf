package io.github.safeharbor.text;

/** Underscores in the place of blanks, as in the names of files: {@code Intake_Petra_Vance.pdf}. */
final class Underscores extends Layer {

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (in.chars[at] != '_' || isInLabel(in, at)) {
            return at;
        }
        boolean number = Character.isDigit(in.at(at - 1)) && Character.isDigit(in.at(at + 1));
        out.replace(in, at, at + 1, number ? '-' : ' ');
        return at + 1;
    }

    /** {@code [HEALTH_PLAN-1]}. */
    private static boolean isInLabel(Draft in, int at) {
        int start = at;
        while (Character.isUpperCase(in.at(start - 1))) {
            start--;
        }
        return in.at(start - 1) == '[';
    }
}
