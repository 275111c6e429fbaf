package io.github.safeharbor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.recognition.KnownIdentifiers;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Redacts a text that is larger than the heap of the program that does it. */
class PiecewiseMemoryTest {
    private static final int LENGTH = 40_000_000;

    @Test
    void aTextLargerThanTheHeapIsRedacted() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        place(Redactor.class) + File.pathSeparator + place(PiecewiseMemoryTest.class),
                        PiecewiseMemoryTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.waitFor(20, TimeUnit.MINUTES);
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.waitFor());
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** The program: every note has a client and a number of its own, so memory would grow if nothing were forgotten. */
    public static void main(String[] arguments) throws IOException {
        Sample.redactor().redact(new Notes(), Writer.nullWriter(), KnownIdentifiers.none());
    }

    private static final class Notes extends Reader {
        private static final String[] SYLLABLES = {"ba", "lo", "ni", "tu", "ker", "vas", "mo", "ri", "sel", "dan"};

        private String note = "";
        private int at;
        private int number;
        private int length;

        @Override
        public int read(char[] units, int from, int count) {
            if (at == note.length()) {
                if (length > LENGTH) {
                    return -1;
                }
                note = next();
                length += note.length();
                at = 0;
            }
            int read = Math.min(count, note.length() - at);
            note.getChars(at, at + read, units, from);
            at += read;
            return read;
        }

        private String next() {
            StringBuilder name = new StringBuilder("X");
            for (int rest = ++number; rest > 0; rest /= SYLLABLES.length) {
                name.append(SYLLABLES[rest % SYLLABLES.length]);
            }
            return "client " + name + " came on time, and " + name + " will come again.\n"
                    + "We spoke of work, of sleep, and of what the week had been like. ".repeat(8)
                    + "\nCall 415-555-" + (1000 + number % 9000) + ".\n\n";
        }

        @Override
        public void close() {}
    }
}
