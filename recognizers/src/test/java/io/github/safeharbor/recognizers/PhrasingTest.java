package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.report.AuditEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stays reads as a sentence: prepositions, brackets, full stops around what went. */
class PhrasingTest {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    static List<String> sentences() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                PhrasingTest.class.getResourceAsStream("/phrasing/sentences.txt"), "sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatStaysReadsAsASentence(String sample) {
        String[] parts = sample.split(" => ", -1);
        RedactionResult result = REDACTOR.redact(parts[0]);
        assertEquals(parts[1], result.text());
        assertEquals(parts[1], REDACTOR.redact(parts[1]).text(), "a second time");
        int end = 0;
        for (AuditEntry entry : result.report().entries()) {
            assertTrue(entry.span().start() >= end, "entries are disjoint and in order");
            end = entry.span().end();
        }
    }

    @Test
    void theTableIsLongEnough() throws IOException {
        assertTrue(sentences().size() >= 60);
    }
}
