package io.github.safeharbor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterCaseTest {

    @Test
    void tellsHowAWordIsWritten() {
        assertEquals(List.of("ANY", "CAPITALIZED", "CAPITALS"), fits("WILL"));
        assertEquals(List.of("ANY", "CAPITALIZED", "TITLE"), fits("Will"));
        assertEquals(List.of("ANY"), fits("will"));
        assertEquals(List.of("ANY", "CAPITALIZED", "CAPITALS"), fits("M.O"));
        assertEquals(List.of("ANY", "CAPITALIZED", "TITLE"), fits("M. Okafor"));
        assertEquals(List.of("ANY"), fits("M. okafor"));
        assertEquals(List.of("ANY"), fits("m. Okafor"));
        assertEquals(List.of("ANY", "CAPITALIZED", "TITLE", "CAPITALS"), fits("山田"));
    }

    private static List<String> fits(String text) {
        Text source = Text.of(text);
        return Arrays.stream(LetterCase.values())
                .filter(c -> c.fits(source, new Span(0, source.length())))
                .map(Enum::name)
                .toList();
    }
}
