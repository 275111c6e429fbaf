package io.github.safeharbor;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes from a finding what never belongs to a value: the label or title before it, connectors, the state behind a town, what
 * stands behind a blank line, and the label of the next line. At a column gap a finding becomes two.
 *
 * <p>It works on findings, before values are repeated, so that "Hermana" of "Hermana Clemencia" is nowhere a name.
 */
final class Trimming {
    private static final Set<IdentifierCategory> WORDS =
            EnumSet.of(IdentifierCategory.NAME, IdentifierCategory.GEO, IdentifierCategory.OTHER);

    /** So many blanks part two columns. */
    private static final String COLUMN_GAP = "   ";

    private final Text source;
    private final Finding finding;

    /** The tokens that are left. */
    private int first;

    private int last;

    private Trimming(Text source, Finding finding, int first, int last) {
        this.source = source;
        this.finding = finding;
        this.first = first;
        this.last = last;
    }

    /** Returns the findings without what does not belong to them; none goes, and the others stay as they are. */
    static List<Finding> of(Text source, List<Finding> findings) {
        List<Finding> trimmed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            int first = source.tokenAt(finding.span().start());
            int last = source.tokenAt(finding.span().end() - 1);
            boolean single = last <= first || last == source.tokenCount();
            if (single
                    || source.start(first) < finding.span().start()
                    || source.end(last) != finding.span().end()) {
                trimmed.add(finding); // one word, or it does not begin and end with a word
            } else if (WORDS.contains(finding.category())) {
                cut(source, finding, first, last, trimmed);
            } else {
                trimmed.add(new Trimming(source, finding, first, last).unlabelled());
            }
        }
        return trimmed;
    }

    /** Cuts where no value goes on, then trims the parts. */
    private static void cut(Text source, Finding finding, int first, int last, List<Finding> trimmed) {
        int from = first;
        for (int i = first + 1; i <= last; i++) {
            String gap = source.view().substring(source.end(i - 1), source.start(i));
            int line = gap.indexOf('\n');
            boolean paragraph = line >= 0 && gap.indexOf('\n', line + 1) >= 0;
            boolean label = line >= 0 && source.isMark(last + 1, ':') && noLineStartsIn(source, i + 1, last);
            boolean column = line < 0 && (gap.indexOf('\t') >= 0 || gap.contains(COLUMN_GAP));
            if ((paragraph || label || column) && hasWord(source, from, i - 1)) {
                new Trimming(source, finding, from, i - 1).addTo(trimmed);
                if (!column) {
                    return; // what follows is another paragraph's, or a label
                }
                from = i;
            }
        }
        new Trimming(source, finding, from, last).addTo(trimmed);
    }

    private static boolean noLineStartsIn(Text source, int from, int to) {
        for (int i = from; i <= to; i++) {
            if ((source.kind(i) & TokenKind.LINE_START) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasWord(Text source, int from, int to) {
        for (int i = from; i <= to; i++) {
            if ((source.kind(i) & TokenKind.MARK) == 0) {
                return true;
            }
        }
        return false;
    }

    private void addTo(List<Finding> trimmed) {
        trimConnectors();
        if (finding.category() == IdentifierCategory.NAME) {
            trimTitle();
        } else {
            trimArticle();
        }
        if (finding.category() == IdentifierCategory.GEO) {
            trimLead();
            trimState();
        }
        trimmed.add(result());
    }

    /** "SSN 078-05-1120" */
    private Finding unlabelled() {
        if (EdgeWords.LABEL.has(source, first)) {
            int value = first + 1;
            while (value < last && (source.kind(value) & TokenKind.MARK) != 0) {
                value++;
            }
            first = (source.kind(value) & TokenKind.DIGIT_FIRST) != 0 ? value : first;
        }
        return result();
    }

    /** "at First Lutheran", "Alder Falls and" */
    private void trimConnectors() {
        while (first < last && isLowerConnector(first)) {
            first++;
        }
        while (first < last && isLowerConnector(last)) {
            last--;
        }
    }

    /** "the Tri-Cities", unlike "The Dalles" and "the corner of Elm and 5th" */
    private void trimArticle() {
        if (first < last && isLower(first) && !isLower(first + 1) && EdgeWords.ARTICLE.has(source, first)) {
            first++;
        }
    }

    /** "priest at Notre-Dame": plain words and "at" before a capital. */
    private void trimLead() {
        int at = first;
        while (at < last
                && isLower(at)
                && !(EdgeWords.PLACE_CUE.has(source, at) && EdgeWords.CONNECTOR.has(source, at))) {
            at++;
        }
        if (at > first && at < last && isLower(at) && !isLower(at + 1)) {
            first = at + 1;
        }
    }

    /** In a name a capital makes "To" or "On" a surname. */
    private boolean isLowerConnector(int token) {
        return EdgeWords.CONNECTOR.has(source, token)
                && (isLower(token) || finding.category() != IdentifierCategory.NAME && token == first);
    }

    private boolean isUpper(int token) {
        return (source.kind(token) & (TokenKind.UPPER | TokenKind.LOWER)) == TokenKind.UPPER;
    }

    private boolean isLower(int token) {
        return (source.kind(token) & TokenKind.UPPER) == 0;
    }

    /** "Hermana Clemencia", "Usher Tull" */
    private void trimTitle() {
        if (first < last && EdgeWords.TITLE.has(source, first) && isSpacedWord(first + 1)) {
            first++;
        }
    }

    /** "Hazleton PA", "bowie maryland"; not "Lake Washington", "27 Jolson CT", "Pierce Co". */
    private void trimState() {
        int town = source.isMark(last - 1, ',') ? last - 2 : last - 1;
        if (town >= first
                && EdgeWords.STATE.has(source, last)
                && !isAmbiguous()
                && (source.kind(first) & TokenKind.DIGIT_FIRST) == 0
                && TokenKind.isWord(source.kind(town))
                && !EdgeWords.BOUND.has(source, town)
                && !isNumber(last + 1)) {
            last = town;
        }
    }

    /** A code of two letters is a state's in capitals, and in lower case if it is nothing else. */
    private boolean isAmbiguous() {
        boolean code = source.end(last) - source.start(last) == 2;
        boolean upper = isUpper(last);
        boolean plain = upper && !isUpper(first);
        return code && (!upper && !isLower(last) || !plain && EdgeWords.AMBIGUOUS.has(source, last));
    }

    private boolean isNumber(int token) {
        return token < source.tokenCount() && (source.kind(token) & TokenKind.DIGIT_FIRST) != 0;
    }

    private boolean isSpacedWord(int token) {
        return TokenKind.isWord(source.kind(token)) && (source.kind(token) & TokenKind.SPACE_BEFORE) != 0;
    }

    private Finding result() {
        return finding.at(source.span(first, last));
    }
}
