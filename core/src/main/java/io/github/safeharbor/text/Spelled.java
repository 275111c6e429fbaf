package io.github.safeharbor.text;

/** A word whose letters are set apart by marks, as one spells it: {@code P-e-t-r-a}, {@code V.A.N.C.E}, {@code p - e - t - r - a}. */
final class Spelled extends Layer {
    private static final int LEAST = 4;
    private static final int LEAST_OF_NAME = 3;

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (!isAlone(in, at)) {
            return at;
        }
        int step = step(in, at);
        int letters = 1;
        int end = at;
        boolean name = Character.isUpperCase(in.chars[at]);
        while (step > 0 && joins(in, end, step, at)) {
            end += step;
            name &= Character.isLowerCase(in.chars[end]);
            letters++;
        }
        if (letters < (name ? LEAST_OF_NAME : LEAST)) {
            return at;
        }
        for (int i = at; i <= end; i += step) {
            out.copy(in, i, i + 1);
        }
        return end + 1;
    }

    /** Returns how far the next letter is, or 0 if no mark stands between. */
    private static int step(Draft in, int at) {
        if (in.at(at + 1) == ' ' && in.at(at + 2) == '-' && in.at(at + 3) == ' ') {
            return 4;
        }
        return in.at(at + 1) == '-' || in.at(at + 1) == '.' ? 2 : 0;
    }

    private static boolean joins(Draft in, int at, int step, int first) {
        if (!isAlone(in, at + step)) {
            return false;
        }
        for (int i = 1; i < step; i++) {
            if (in.at(at + i) != in.at(first + i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlone(Draft in, int at) {
        return Character.isLetter(in.at(at)) && !in.isLetterOrDigit(at - 1) && !in.isLetterOrDigit(at + 1);
    }
}
