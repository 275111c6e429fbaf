package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.Span;
import java.util.List;
import java.util.Set;

/**
 * Where what is left of a text may read as something else than it was: beside a label that is glued to it, beside a bare number,
 * and at a year that no word makes one.
 */
final class Seam {
    /** A number so near to a label may have been part of something that went. */
    private static final int REACH = 14;

    /** A shorter number announces nothing by itself. */
    private static final int FIGURES = 3;

    /** Behind these a year is a number. */
    private static final Set<String> NUMBER_WORDS = Set.of("no", "nos", "nr", "num", "number", "numbers", "id", "ids");

    private static final int LONGEST_WORD = 7;

    private static final String BEFORE = "(\"'[{“‘—–";
    private static final String BEHIND = ".,;:!?)\"'”’]}—–";

    private Seam() {}

    /** Tells whether any redaction leaves such a place. */
    static boolean any(Redactions redactions, Policy policy) {
        if (redactions.list().isEmpty()) {
            return false;
        }
        if (Labels.any(redactions.source())) {
            return true;
        }
        String text = redactions.source().original();
        List<Span> spans = redactions.list().stream().map(Redaction::span).toList();
        for (int i = 0; i < spans.size(); i++) {
            boolean year =
                    policy.replacement(redactions.list().get(i).category()).isGeneralization();
            if (isAt(text, spans, i, year)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether one does.
     *
     * @param text the text
     * @param spans where redactions are
     * @param index which of them
     * @param year whether its year may stay
     */
    static boolean isAt(String text, List<Span> spans, int index, boolean year) {
        Span span = spans.get(index);
        int from = index == 0 ? 0 : spans.get(index - 1).end();
        int to =
                index + 1 == spans.size() ? text.length() : spans.get(index + 1).start();
        return isGlued(text, span)
                || hasNumber(text, Math.max(from, span.start() - REACH), span.start())
                || hasNumber(text, span.end(), Math.min(to, span.end() + REACH))
                || year && hasNumber(text, span.start(), span.end()) && !isSentence(text, span);
    }

    private static boolean isGlued(String text, Span span) {
        int before = span.start() - 1;
        while (before >= 0 && BEFORE.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        int behind = span.end();
        while (behind < text.length() && BEHIND.indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        boolean possessive = behind - 1 == span.end()
                && behind < text.length()
                && text.charAt(behind) == 's'
                && isSpace(text, behind + 1);
        return !isSpace(text, before) || !isSpace(text, behind) && !possessive;
    }

    private static boolean isSpace(String text, int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    /** Tells whether a run of figures stands there that is long enough to announce something. */
    private static boolean hasNumber(String text, int from, int to) {
        int figures = 0;
        for (int i = from; i < to && figures < FIGURES; i++) {
            figures = Character.isDigit(text.charAt(i)) ? figures + 1 : 0;
        }
        return figures == FIGURES;
    }

    /** Tells whether a year stands behind a word that announces no number, and before small letters or the end of a clause. */
    private static boolean isSentence(String text, Span span) {
        int before = span.start() - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == ':')) {
            before--;
        }
        int first = before + 1;
        while (first > 0 && before - first < LONGEST_WORD && Character.isLowerCase(text.charAt(first - 1))) {
            first--;
        }
        int behind = span.end();
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean begins = before < 0 || text.charAt(before) == '\n' && before == span.start() - 1;
        boolean word = begins || first <= before && !NUMBER_WORDS.contains(text.substring(first, before + 1));
        return word
                && (behind >= text.length()
                        || Character.isLowerCase(text.charAt(behind))
                        || !Character.isLetterOrDigit(text.charAt(behind)));
    }
}
