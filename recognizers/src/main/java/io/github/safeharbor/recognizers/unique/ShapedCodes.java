package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Guard;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.TokenKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds codes by their shape alone: letters in upper case, then digits.
 *
 * <p>Such a code may begin at any capitalised token, so one walk serves all shapes and skips every plain word.
 */
final class ShapedCodes {
    private static final int WINDOW = 80;

    private final List<Shape> shapes;

    ShapedCodes(Shape... shapes) {
        this.shapes = List.of(shapes);
    }

    /** A shape: its rule's name, how sure it is, its pattern, and what rejects it. */
    record Shape(String name, Confidence confidence, Pattern pattern, List<Guard> guards) {
        static Shape of(String name, Confidence confidence, String regex, Guard... guards) {
            return new Shape(name, confidence, Pattern.compile(regex), List.of(guards));
        }
    }

    void find(SourceText source, List<Finding> findings) {
        for (int token = 0; token < source.tokenCount(); token++) {
            int kind = source.kind(token);
            if ((kind & TokenKind.LETTER) != 0
                    && (kind & (TokenKind.UPPER | TokenKind.DIGIT)) != 0
                    && mayBegin(source, token, kind)) {
                for (Shape shape : shapes) {
                    match(source, source.start(token), shape, findings);
                }
            }
        }
    }

    private static void match(SourceText source, int start, Shape shape, List<Finding> findings) {
        Matcher matcher = shape.pattern()
                .matcher(source.text())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (!matcher.region(start, Math.min(source.length(), start + WINDOW)).lookingAt()) {
            return;
        }
        Span span = new Span(start, matcher.end());
        for (Guard guard : shape.guards()) {
            if (guard.rejects(source, span)) {
                return;
            }
        }
        findings.add(new Finding(span, IdentifierCategory.OTHER, shape.confidence(), shape.name()));
    }

    /** A digit inside, or behind a blank, or something behind a hyphen. */
    private static boolean mayBegin(SourceText source, int token, int kind) {
        if ((kind & TokenKind.DIGIT) != 0) {
            return true;
        }
        int end = source.end(token);
        if (end + 1 >= source.length()) {
            return false;
        }
        char mark = source.charAt(end);
        char next = source.charAt(end + 1);
        boolean digit = next >= '0' && next <= '9';
        return mark == '-' || mark == '/' ? digit || next >= 'A' && next <= 'Z' : (mark == ' ' || mark == '#') && digit;
    }
}
