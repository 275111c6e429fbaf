package io.github.safeharbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.testing.LinearTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large texts, texts made to be slow, and many threads at once. */
class RedactorStressTest {
    private static final String NOTE =
            "Maria Okafor (DOB 03/14/1987) asks for CBT after 5 pm; call 415-555-2671. Maria's chart is CL-204417.";

    @Test
    void takesAnyBytesForAText() {
        byte[] bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) (bytes[i] << 8 | bytes[i + 1] & 0xFF));
        }
        Sample.redactor().redact(text.toString());
    }

    @Test
    void takesTheLongestText() {
        String text = "ab 12 ".repeat(Redactor.DEFAULT_MAX_LENGTH / 6);
        assertEquals(text, Sample.redactor().redact(text).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "a@",
                "(",
                "\u200B",
                "a1",
                "A_",
                "Aa",
                "415-555-2671 ",
                "[NAME-",
                "\u0435a",
                "CL-2044 ",
                "1/2/2020",
                "a@b.co "
            })
    void takesTimeLinearInWhatLooksLikeAnIdentifier(String part) {
        KnownIdentifiers known = KnownIdentifiers.builder()
                .name("Aa Ab")
                .dateOfBirth(LocalDate.of(1901, 1, 1))
                .medicalRecordNumber("a1".repeat(10))
                .build();
        Redactor redactor = Sample.redactor();
        LinearTime.holds(
                part,
                200_000,
                text -> assertFalse(redactor.redact(text, known).text().contains("2671")));
    }

    @Test
    void manyFindingsTakeLinearTime() {
        Redactor redactor = Sample.redactor(Sample.capitals());
        LinearTime.holds("[NAME-1] Abcd Efgh, Ijkl\n", 200_000, redactor::redact);
    }

    @Test
    void givesAHundredThreadsTheSameBytesAsOne() throws Exception {
        Redactor redactor = Sample.redactor();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            texts.add(NOTE.repeat(1 + i % 5) + " client Ann" + i + " 415-555-10" + (10 + i));
        }
        List<String> expected =
                texts.stream().map(text -> redactor.redact(text).text()).toList();
        List<String> reports = texts.stream()
                .map(text -> redactor.redact(text).report().toJson())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(100);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                int at = i % texts.size();
                tasks.add(() -> {
                    RedactionResult result = redactor.redact(texts.get(at));
                    return result.text().equals(expected.get(at))
                            && result.report().toJson().equals(reports.get(at));
                });
            }
            for (Future<Boolean> same : threads.invokeAll(tasks)) {
                assertTrue(same.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void oneTextServesManyThreads() throws Exception {
        Text source = Text.of(NOTE.repeat(50));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<List<Span>>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                tasks.add(() -> {
                    source.derived(String.class, Text::view);
                    return Sample.PHONE.recognize(source).stream()
                            .map(Finding::span)
                            .toList();
                });
            }
            for (Future<List<Span>> spans : threads.invokeAll(tasks)) {
                assertEquals(50, spans.get().size());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
