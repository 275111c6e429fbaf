package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.TokenKind;
import io.github.safeharbor.recognizers.support.CodeShape;
import io.github.safeharbor.recognizers.support.WordTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the codes that one of many cue words announces: "badge no. 17", "docket 23CR-40418".
 *
 * <p>One walk over the tokens asks one table, however many cues there are. After an explicit label nearly any value with
 * a digit counts; after the bare word only what {@link CodeShape#isCode} takes for a code.
 */
final class CuedCodes {
    private static final String FILLER = "(?:[\\s,]{1,2}[A-Za-z][a-z]{1,12}+){0,2}?";
    private static final Pattern LABELLED =
            Pattern.compile("(?i)[a-z_]{2,30}" + FILLER + CodeShape.LABEL + CodeShape.VALUE);
    private static final Pattern FOLLOWING = Pattern.compile("(?i)[a-z_]{2,30}(?:[.]|[ ](?:id|doc|document|travel|"
            + "card|book|receipt))?(?<link>" + CodeShape.LINK + ")" + CodeShape.VALUE);
    private static final Pattern NEXT = Pattern.compile(
            "(?i)[\"')\\]]{0,2}\\s{0,2}(?:,|;|/|&|and|or)\\s{0,2}(?:and\\s|" + "or\\s)?#?" + CodeShape.VALUE);

    private static final WordTable LABELS =
            WordTable.of("no nos nr nbr num number numbers id ids identifier code _id _no _number");

    /** No value begins farther from its cue. */
    private static final int REACH = 80;

    private final String family;
    private final WordTable cues;
    private final WordTable looseCues;
    private final int minimum;

    /**
     * Creates the search.
     *
     * @param family the first part of the rules' names
     * @param cues words that a code may follow without a label
     * @param labelledCues words after which a label must stand, too common for less
     * @param minimum letters and digits that a labelled value must have
     */
    CuedCodes(String family, String cues, String labelledCues, int minimum) {
        this.family = family;
        this.cues = WordTable.of(cues, withSuffixes(cues + " " + labelledCues));
        this.looseCues = WordTable.of(labelledCues);
        this.minimum = minimum;
    }

    /** "case_id", "caseNumber": as data and forms write it. */
    private static String withSuffixes(String words) {
        StringBuilder all = new StringBuilder();
        for (String word : words.trim().split("\\s{1,99}", -1)) {
            for (String suffix : new String[] {"_id", "_no", "_number", "_num", "_code", "id", "no", "number", "s"}) {
                all.append(' ').append(word).append(suffix);
            }
        }
        return all.toString();
    }

    void find(SourceText source, List<Finding> findings) {
        Matcher labelled = matcher(LABELLED, source);
        Matcher following = matcher(FOLLOWING, source);
        for (int token = 0; token < source.tokenCount(); token++) {
            int kind = source.kind(token);
            if ((kind & (TokenKind.LETTER | TokenKind.DIGIT | TokenKind.LABEL)) != TokenKind.LETTER) {
                continue;
            }
            long hash = source.hash(token);
            boolean cue = cues.contains(hash);
            if ((cue || looseCues.contains(hash)) && CodeShape.digitFollows(source, source.end(token), REACH)) {
                int start = source.start(token);
                int end = Math.min(source.length(), start + AnchoredRule.WINDOW);
                if (labelFollows(source, token)
                        && labelled.region(start, end).lookingAt()
                        && CodeShape.isLabelled(source, span(labelled), minimum)) {
                    add(source, span(labelled), Confidence.CERTAIN, ".labelled", findings);
                } else if (numberFollows(source, token)
                        && following.region(start, end).lookingAt()
                        && (cue
                                ? CodeShape.isCode(source, span(following))
                                : CodeShape.isPlainCode(source, span(following)))) {
                    add(source, span(following), Confidence.LIKELY, ".following", findings);
                }
            }
        }
    }

    /** Tells whether the cue is "case_no" or one of the next tokens a label, so that the pattern is worth trying. */
    private static boolean labelFollows(SourceText source, int cue) {
        int limit = Math.min(source.tokenCount(), cue + 8);
        for (int i = cue + 1; i < limit; i++) {
            if (LABELS.contains(source.hash(i)) || source.isMark(i, '#')) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a token with a digit is at most three words away. */
    private static boolean numberFollows(SourceText source, int cue) {
        int words = 0;
        for (int i = cue + 1; i < source.tokenCount() && words <= 3 && i < cue + 14; i++) {
            int kind = source.kind(i);
            if ((kind & TokenKind.DIGIT) != 0) {
                return true;
            }
            words += (kind & TokenKind.MARK) == 0 ? 1 : 0;
        }
        return false;
    }

    private void add(SourceText source, Span first, Confidence confidence, String rule, List<Finding> findings) {
        findings.add(new Finding(first, IdentifierCategory.OTHER, confidence, family + rule));
        Matcher next = matcher(NEXT, source);
        Span last = first;
        // "cases 24-1187 and 24-1190, 24-1201"
        for (int i = 0; i < 8; i++) {
            next.region(last.end(), Math.min(source.length(), last.end() + 80));
            if (!next.lookingAt() || !CodeShape.isCode(source, span(next))) {
                return;
            }
            last = span(next);
            findings.add(new Finding(last, IdentifierCategory.OTHER, Confidence.POSSIBLE, family + ".listed"));
        }
    }

    private static Span span(Matcher matcher) {
        return new Span(matcher.start("id"), matcher.end("id"));
    }

    private static Matcher matcher(Pattern pattern, SourceText source) {
        return pattern.matcher(source.text()).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
