package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds known numbers in other dress: dictated ("five five five, oh one four two"), with letters for digits ("5o3-555-ol42"),
 * with words between the groups ("503, then 555, then 0142").
 *
 * <p>A text is read as one row of digits and letters ({@link DigitRow}); a number is found where the row says it, from the
 * beginning of a group to the end of one, and at least half of it is written in its own characters.
 */
final class KnownNumbers {
    private static final String RULE = "known.number";
    private static final int MIN_LENGTH = 5;

    private final Map<String, IdentifierCategory> numbers = new LinkedHashMap<>();
    private final Map<String, IdentifierCategory> endings = new LinkedHashMap<>();

    /** Adds a number: letters and digits without what stands between them. Short ones are too likely to be another's. */
    void add(String number, IdentifierCategory category) {
        String row = DigitRow.canonical(number);
        if (row.length() >= MIN_LENGTH && number.chars().anyMatch(Character::isDigit)) {
            numbers.putIfAbsent(row, category);
        }
    }

    /** Adds the last four digits of a number, which count behind a word such as "ending". */
    void addEnding(String digits, IdentifierCategory category) {
        endings.putIfAbsent(digits, category);
    }

    /** Tells whether there is no number. */
    boolean isEmpty() {
        return numbers.isEmpty() && endings.isEmpty();
    }

    /** Adds the numbers that stand in a text. */
    void find(Text source, List<Finding> findings) {
        if (!numbers.isEmpty()) {
            DigitRow row = DigitRow.of(source);
            numbers.forEach((number, category) -> {
                for (Span span : row.find(number)) {
                    findings.add(new Finding(span, category, Confidence.CERTAIN, RULE));
                }
            });
        }
    }

    /** Adds the last digits of numbers, where a word announces them. */
    void findEndings(Text source, List<Finding> findings) {
        if (!endings.isEmpty()) {
            DigitRow row = DigitRow.of(source);
            endings.forEach((digits, category) -> {
                for (Span span : row.find(digits)) {
                    if (NumberContext.ENDING.standsBefore(source, span)) {
                        findings.add(new Finding(span, category, Confidence.CERTAIN, "known.last-four"));
                    }
                }
            });
        }
    }
}
