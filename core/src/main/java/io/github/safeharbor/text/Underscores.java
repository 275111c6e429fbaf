package io.github.safeharbor.text;

import java.util.Set;

/**
 * Underscores in the place of blanks, as in the names of files and fields: {@code Intake_Petra_Vance.pdf}, {@code group_no: 4410}.
 * What stands behind such a field is read anew with it.
 */
final class Underscores extends Layer {
    private static final int LONGEST_PREFIX = 4;
    private static final int LONGEST_CODE = 8;
    private static final int LONGEST_KEY = 32;
    private static final int LONGEST_ENDING = 4;

    /** How the names of documents end. */
    private static final Set<String> FILES =
            Set.of("pdf", "doc", "docx", "txt", "rtf", "xls", "xlsx", "csv", "png", "jpg", "heic");

    @Override
    int rewrite(Draft in, int at, Draft out) {
        if (endsKey(in, at)) {
            int end = in.at(at + 1) == ' ' ? at + 2 : at + 1;
            out.replace(in, at, end, ':');
            out.add(' ', in.to(end - 1), in.to(end - 1)); // a blank that stands nowhere: what it touches is news
            return end;
        }
        if (in.chars[at] == '-' && isInFile(in, at)) {
            out.replace(in, at, at + 1, ' ');
            return at + 1;
        }
        if (in.chars[at] != '_' || isInLabel(in, at) || isInCode(in, at)) {
            return at;
        }
        boolean number = Character.isDigit(in.at(at - 1)) && Character.isDigit(in.at(at + 1));
        out.replace(in, at, at + 1, number ? '-' : ' ');
        return at + 1;
    }

    /** Tells whether what stands at a dot is how the name of a document ends. */
    static boolean isFileEnd(CharSequence text, int dot) {
        int end = dot + 1;
        while (end < text.length() && end - dot <= LONGEST_ENDING && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return FILES.contains(text.subSequence(dot + 1, end).toString());
    }

    /** {@code ROI-Petra-Vance.pdf}: between two words of a file's name. */
    private static boolean isInFile(Draft in, int at) {
        if (!Character.isLetter(in.at(at - 1)) || !Character.isUpperCase(in.at(at + 1))) {
            return false;
        }
        int dot = at + 1;
        while (dot - at < LONGEST_KEY && (in.isLetterOrDigit(dot) || in.at(dot) == '-' || in.at(dot) == '_')) {
            dot++;
        }
        return in.at(dot) == '.' && isFileEnd(in.substring(dot, Math.min(in.length, dot + LONGEST_ENDING + 2)), 0);
    }

    /** Tells whether a colon or an equals sign stands behind a name with underscores. */
    private static boolean endsKey(Draft in, int at) {
        if (in.chars[at] != ':' && in.chars[at] != '=') {
            return false;
        }
        boolean words = false;
        int start = at;
        while (at - start < LONGEST_KEY && (Character.isLetter(in.at(start - 1)) || in.at(start - 1) == '_')) {
            words |= in.at(--start) == '_';
        }
        return words && !in.isLetterOrDigit(start - 1);
    }

    /** The value of {@code voiceprint_id: fp_3391}: letters and figures behind such a field. */
    private static boolean isInCode(Draft in, int at) {
        int start = at;
        while (at - start < LONGEST_PREFIX && Character.isLetter(in.at(start - 1))) {
            start--;
        }
        int digit = at + 1;
        while (digit - at < LONGEST_CODE && Character.isLetter(in.at(digit))) {
            digit++;
        }
        int key = in.at(start - 1) == ' ' ? start - 2 : start - 1;
        return start < at && Character.isDigit(in.at(digit)) && key > 0 && endsKey(in, key);
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
