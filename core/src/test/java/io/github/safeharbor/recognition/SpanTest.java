package io.github.safeharbor.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void isNeverEmptyAndNeverBeforeTheText() {
        assertEquals(2, new Span(0, 2).length());
        assertEquals(
                "not a span: [3, 3)",
                assertThrows(IllegalArgumentException.class, () -> new Span(3, 3))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
    }

    @Test
    void overlapsWhatSharesACharacter() {
        Span span = new Span(2, 5);
        assertTrue(span.overlaps(new Span(4, 6)));
        assertTrue(span.overlaps(new Span(0, 3)));
        assertFalse(span.overlaps(new Span(5, 6)));
        assertFalse(span.overlaps(new Span(0, 2)));
        assertTrue(span.contains(span));
        assertFalse(span.contains(new Span(2, 6)));
        assertFalse(span.contains(new Span(1, 5)));
        assertEquals(new Span(2, 9), span.union(new Span(8, 9)));
        assertEquals(new Span(0, 5), span.union(new Span(0, 1)));
    }

    @Test
    void sortsByStartThenByEnd() {
        assertEquals(
                List.of(new Span(0, 9), new Span(1, 2), new Span(1, 3)),
                Stream.of(new Span(1, 3), new Span(0, 9), new Span(1, 2))
                        .sorted()
                        .toList());
    }
}
