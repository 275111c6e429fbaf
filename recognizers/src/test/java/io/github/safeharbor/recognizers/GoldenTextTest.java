package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Whole texts and what becomes of them, so that a change of behaviour shows in review.
 *
 * <p>{@code -Dgolden.refresh=true} writes the outputs anew; read the difference before committing it.
 */
class GoldenTextTest {
    private static final Path FILE = Path.of("src/test/resources/golden/requests.txt");
    private static final String IN = "== in\n";
    private static final String OUT = "== out\n";

    @Test
    void outputsAreAsTheyWere() throws IOException {
        String golden = Files.readString(FILE);
        StringBuilder actual = new StringBuilder();
        Redactor redactor = Redactor.safeHarbor();
        for (String text : golden.split(IN, -1)) {
            if (!text.isEmpty()) {
                String input = text.substring(0, text.indexOf(OUT));
                RedactionResult result = redactor.redact(input);
                actual.append(IN).append(input).append(OUT).append(result.text());
                actual.append("-- ").append(result.report().counts()).append("\n\n");
            }
        }
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(FILE, actual);
        }
        assertEquals(golden, actual.toString());
    }
}
