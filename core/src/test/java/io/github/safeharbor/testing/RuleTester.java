package io.github.safeharbor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import java.util.List;

/**
 * Checks a shape against samples and counter-samples, read from their first character on.
 *
 * <pre>{@code
 * RuleTester tester = RuleTester.of(Shape.digits(3));
 * tester.reads("{{4471-22}} was hers");
 * tester.readsNothing("chart 4471");
 * }</pre>
 *
 * <p>A whole rule is checked as a recognizer: {@code RecognizerTester.of(RuleRecognizer.of("mine", rule))}. Stateless but for the
 * shape.
 */
public final class RuleTester {
    private static final char START = '|';

    private final RuleRecognizer recognizer;

    private RuleTester(Shape shape) {
        this.recognizer = RuleRecognizer.of(
                "shape",
                Rule.of("shape", IdentifierCategory.OTHER)
                        .at(Start.mark(START))
                        .link(Link.AFTER)
                        .value(shape));
    }

    /** Returns a tester of this shape. */
    public static RuleTester of(Shape shape) {
        return new RuleTester(shape);
    }

    /** Asserts that exactly the marked stretch is read. */
    public void reads(String marked) {
        int open = marked.indexOf("{{");
        int close = marked.indexOf("}}");
        if (open < 0 || close < open) {
            throw new IllegalArgumentException("no mark in the sample; use readsNothing");
        }
        String value = marked.substring(open + 2, close);
        assertEquals(List.of(value), read(marked.substring(0, open) + value + marked.substring(close + 2)), marked);
    }

    /** Asserts that nothing is read. */
    public void readsNothing(String text) {
        assertEquals(List.of(), read(text), text);
    }

    private List<String> read(String text) {
        String sample = START + text;
        return recognizer.recognize(Text.of(sample)).stream()
                .map(Finding::span)
                .map(span -> sample.substring(span.start(), span.end()))
                .toList();
    }
}
