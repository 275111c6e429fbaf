package io.github.safeharbor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a recognizer against sample texts that carry their expectation inline.
 *
 * <pre>{@code
 * RecognizerTester tester = RecognizerTester.of(new PhoneRecognizer());
 * tester.finds("Call {{PHONE:415-555-2671}} after 5");
 * tester.findsNothing("PHQ-9 of 18");
 * }</pre>
 *
 * <p>{@code finds} asserts that the findings, overlaps merged by their union, are exactly the marked stretches with the
 * marked categories, no more and no fewer. Stateless but for the recognizer.
 */
public final class RecognizerTester {
    private static final Pattern MARK = Pattern.compile("\\{\\{([A-Z_]+):(.*?)\\}\\}", Pattern.DOTALL);

    private final List<Recognizer> recognizers;

    private RecognizerTester(List<Recognizer> recognizers) {
        this.recognizers = recognizers;
    }

    /** Returns a tester of these recognizers run together. */
    public static RecognizerTester of(Recognizer... recognizers) {
        return new RecognizerTester(List.of(recognizers));
    }

    /** Asserts that exactly the marked stretches are found. */
    public void finds(String marked) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            expected.add(line(IdentifierCategory.valueOf(matcher.group(1)), start, text.length(), text.toString()));
            at = matcher.end();
        }
        text.append(marked, at, marked.length());
        if (expected.isEmpty()) {
            throw new IllegalArgumentException("no mark in the sample; use findsNothing");
        }
        assertEquals(String.join("\n", expected), String.join("\n", found(text.toString())), marked);
    }

    /** Asserts that nothing is found. */
    public void findsNothing(String text) {
        assertEquals("", String.join("\n", found(text)), text);
    }

    private List<String> found(String text) {
        Text source = Text.of(text);
        List<Finding> findings = new ArrayList<>();
        for (Recognizer recognizer : recognizers) {
            for (Finding finding : recognizer.recognize(source)) {
                findings.add(finding.at(source.toOriginal(finding.span())));
            }
        }
        findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::category));
        List<Finding> merged = new ArrayList<>();
        for (Finding finding : findings) {
            Finding last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.span().overlaps(finding.span())) {
                Finding winner = finding.confidence().compareTo(last.confidence()) > 0 ? finding : last;
                Span union = last.span().union(finding.span());
                merged.set(merged.size() - 1, winner.at(union));
            } else {
                merged.add(finding);
            }
        }
        List<String> lines = new ArrayList<>();
        for (Finding finding : merged) {
            lines.add(line(
                    finding.category(), finding.span().start(), finding.span().end(), text));
        }
        return lines;
    }

    private static String line(IdentifierCategory category, int start, int end, String text) {
        return category + " " + start + ".." + end + " \"" + text.substring(start, end) + "\"";
    }
}
