package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.PhraseTable;
import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * One value found is found everywhere: a name, place, number or code that was recognized once goes wherever it recurs.
 *
 * <p>Case, accents, spacing and punctuation are ignored. Of a name each part counts as well. A part that is an ordinary
 * word (Will, May, Grace) counts only where it is capitalized. Dates and ages do not recur in this sense: "3/14" may be a
 * fraction the next time.
 */
final class RepeatedValues {
    private static final String RULE = "repeated";

    /** Shorter numbers ("12") are everywhere and identify nobody. */
    private static final int MIN_CODE_LENGTH = 4;

    private static final int MIN_WORD_LENGTH = 3;

    /** A value of more tokens is no name or number any more, and would not be repeated letter by letter. */
    private static final int MAX_TOKENS = 24;

    private final PhraseTable<Value> table = new PhraseTable<>();

    /**
     * What may recur.
     *
     * @param category its category
     * @param capitalized whether it counts only where it is capitalized
     * @param initials whether it counts only in capitals
     */
    private record Value(IdentifierCategory category, boolean capitalized, boolean initials) {}

    private RepeatedValues() {}

    /** Collects what may recur from findings in offsets of the view. */
    static RepeatedValues of(SourceText source, List<Finding> findings) {
        RepeatedValues values = new RepeatedValues();
        for (Finding finding : findings) {
            if (finding.confidence().compareTo(Confidence.LIKELY) >= 0
                    && finding.category() != IdentifierCategory.DATE) {
                values.add(source, finding);
            }
        }
        return values;
    }

    /** Returns where the values stand in a text, in offsets of its view. */
    List<Finding> find(SourceText source) {
        List<Finding> findings = new ArrayList<>();
        table.find(source, (span, value) -> {
            if (recurs(source, span, value)) {
                findings.add(new Finding(span, value.category(), Confidence.POSSIBLE, RULE));
            }
        });
        return findings;
    }

    private void add(SourceText source, Finding finding) {
        int first = source.tokenAt(finding.span().start());
        int last = source.tokenAt(finding.span().end() - 1);
        if (last - first >= MAX_TOKENS
                || source.start(first) != finding.span().start()
                || source.end(last) != finding.span().end()) {
            return; // cuts a token in two: what recurs as a token would be something else
        }
        boolean name = finding.category() == IdentifierCategory.NAME;
        int letters = 0;
        boolean digits = false;
        for (int i = first; i <= last; i++) {
            letters += (source.kind(i) & TokenKind.MARK) != 0 ? 0 : source.end(i) - source.start(i);
            digits |= (source.kind(i) & TokenKind.DIGIT) != 0;
            if (name && last > first && isPart(source, i)) {
                addPhrase(source, i, i, finding.category());
            }
        }
        boolean initials = name && letters == 2;
        if (initials && isUpper(source, first, last)) {
            table.add(source, first, last, new Value(finding.category(), true, true));
        } else if (letters >= (digits ? MIN_CODE_LENGTH : MIN_WORD_LENGTH)) {
            addPhrase(source, first, last, finding.category());
        }
    }

    private void addPhrase(SourceText source, int first, int last, IdentifierCategory category) {
        boolean ordinary = true;
        for (int i = first; i <= last; i++) {
            ordinary &= (source.kind(i) & TokenKind.LETTER) == 0 || OrdinaryWords.contains(source.hash(i));
        }
        boolean word = TokenKind.isWord(source.kind(first));
        boolean single = first == last && word && category == IdentifierCategory.OTHER;
        table.add(source, first, last, new Value(category, word && (ordinary || single), false));
    }

    private static boolean isPart(SourceText source, int token) {
        return TokenKind.isWord(source.kind(token))
                && source.end(token) - source.start(token) >= MIN_WORD_LENGTH
                && (source.kind(token) & TokenKind.UPPER) != 0;
    }

    private static boolean isUpper(SourceText source, int first, int last) {
        for (int i = first; i <= last; i++) {
            if ((source.kind(i) & TokenKind.LOWER) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean recurs(SourceText source, Span span, Value value) {
        int first = source.tokenAt(span.start());
        int last = source.tokenAt(span.end() - 1);
        if (value.initials()) {
            return isUpper(source, first, last);
        }
        if (!value.capitalized()) {
            return true;
        }
        int kind = source.kind(first);
        return (kind & TokenKind.CAPITALIZED) != 0
                && !((kind & TokenKind.SENTENCE_START) != 0 && OrdinaryWords.isFrequent(source.hash(first)));
    }
}
