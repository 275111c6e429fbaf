package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.examples.cli.Progress.Style;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void drawsABarWithRateAndTimeLeft() {
        Progress progress = progress(Style.BAR);
        progress.expect(8_000_000);
        step(progress, 1);
        assertTrue(err.toString(StandardCharsets.UTF_8)
                .startsWith("\r[======                  ] 25 %  3 texts  2.0 MB/s  0:03 left   "));
        progress.end();
        assertTrue(err.toString(StandardCharsets.UTF_8).endsWith(" \r"));
    }

    @Test
    void writesPlainLinesNowAndThenElsewhere() {
        Progress progress = progress(Style.LINES);
        progress.expect(200_000_000);
        step(progress, 1);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        step(progress, 99);
        assertEquals("safeharbor: 2 %  6 texts  0.0 MB/s  81:40 left\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void saysNothingWhenItIsSilent() {
        Progress progress = progress(Style.SILENT);
        step(progress, 1000);
        progress.end();
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals("3 texts, 2.0 MB in 1000.0 s", progress.total());
    }

    private Progress progress(Style style) {
        return new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), style, () -> now, () -> {});
    }

    private void step(Progress progress, int seconds) {
        now += seconds * 1_000_000_000L;
        progress.texts(3);
        progress.bytes(2_000_000);
    }
}
