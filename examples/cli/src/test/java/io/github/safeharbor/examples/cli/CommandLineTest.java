package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @Test
    void helpsOnRequest() {
        for (String[] args : new String[][] {{"--help"}, {"-h"}, {"redact", "--help"}, {"find", "x", "--help"}}) {
            Call call = Call.of("", args);
            assertEquals(0, call.exitCode());
            assertTrue(call.out().startsWith("Usage: safeharbor "), call.out());
            assertEquals("", call.err());
        }
    }

    @Test
    void namesExitCodesAndCategoriesInItsHelp() {
        assertTrue(Call.of("", "--help").out().contains("Exit codes: 0 fine; 1 "));
        String help = Call.of("", "help", "redact").out();
        for (IdentifierCategory category : IdentifierCategory.values()) {
            assertTrue(help.contains(category.name()), category.name());
        }
        assertTrue(help.contains("--known-field"), help);
    }

    @Test
    void writesACompletionScript() {
        String script = Call.of("", "generate-completion").out();
        assertTrue(script.contains("--known-field") && script.contains("complete -F"), script);
    }

    @Test
    void tellsItsVersion() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertEquals(
                0, Main.library(InputStream.nullInputStream(), out, err, false).run("--version"));
        assertTrue(out.toString(StandardCharsets.UTF_8).matches("safeharbor \\d+\\.\\d+\\.\\d+.*\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "scrub",
                "redact --no-such",
                "redact -x",
                "redact --report",
                "redact --jsonl=yes",
                "redact --keep NAMES",
                "redact --policy lax",
                "redact --policy strict --policy strict",
                "redact --policy strict --keep NAME",
                "redact --show-values",
                "redact --jsonl --report -",
                "find --report -",
                "find --jsonl --show-values",
                "evaluate -",
                "--jsonl",
                "redact --format docx",
                "redact --encoding no-such",
                "redact --max-length 0",
                "redact --max-length x",
                "redact --threads 0",
                "redact --no-report --report -",
                "redact --jsonl --format csv",
                "redact --resume",
                "redact --dry-run",
                "redact --fail-fast",
                "redact --out somewhere"
            })
    void refusesWrongArguments(String args) {
        Call call = Call.of("Maria", args.isEmpty() ? new String[0] : args.split(" ", -1));
        assertEquals(ExitCode.USAGE, call.exitCode());
        assertEquals("", call.out());
        assertTrue(call.err().startsWith("safeharbor: "), call.err());
        assertTrue(call.err().endsWith("\nTry: safeharbor --help\n"), call.err());
    }

    @Test
    void takesFileNamesThatLookLikeOptions() {
        Call call = Call.of("", "redact", "--", "--report");
        assertEquals(ExitCode.BAD_INPUT, call.exitCode());
        assertEquals("safeharbor: --report: no such file\n", call.err());
    }

    @Test
    void failsWithoutRecognizers() {
        Call call = Call.of(
                (policy, maxLength) -> Redactor.builder().withoutDiscovery().build(), new byte[0], "redact");
        assertEquals(ExitCode.FAILURE, call.exitCode());
        assertTrue(call.err().startsWith("safeharbor: no recognizer"), call.err());
    }

    @Test
    void givesNothingOutWhenARecognizerFails() {
        Call text = Call.of((policy, maxLength) -> failing(), bytes("Maria"), "redact");
        assertEquals(ExitCode.FAILURE, text.exitCode());
        assertEquals("", text.out());
        assertEquals(
                "safeharbor: standard input: recognizer 'failing' threw java.lang.IllegalStateException\n", text.err());
        Call lines = Call.of(
                (policy, maxLength) -> failing(), bytes("\n{\"id\":1,\"text\":\"Maria\"}"), "redact", "--jsonl");
        assertEquals(ExitCode.FAILURE, lines.exitCode());
        assertEquals("", lines.out());
        assertTrue(lines.err().startsWith("safeharbor: standard input, line 2: recognizer"), lines.err());
    }

    @Test
    void refusesTextsThatAreTooLong() {
        Call call = Call.of(CommandLineTest::brief, bytes("Maria Okafor"), "find");
        assertEquals(ExitCode.BAD_INPUT, call.exitCode());
        assertEquals("safeharbor: standard input: the text has 12 UTF-16 code units, the limit is 10\n", call.err());
        call = Call.of(CommandLineTest::brief, bytes("{\"id\":1,\"text\":\"Maria Okafor\"}"), "find", "--jsonl");
        assertEquals(ExitCode.BAD_INPUT, call.exitCode());
        assertTrue(call.err().startsWith("safeharbor: standard input, line 1: "), call.err());
    }

    @Test
    void quotesNoForeignMessage() {
        Call call = Call.of(
                (policy, maxLength) -> {
                    throw new UnsupportedOperationException("Maria");
                },
                new byte[0],
                "redact");
        assertEquals(ExitCode.FAILURE, call.exitCode());
        assertTrue(call.err().startsWith("safeharbor: internal error: java.lang.UnsupportedOperationException at "));
        assertFalse(call.err().contains("Maria"));
        assertEquals(1, call.err().lines().count());
    }

    @Test
    void quotesNoForeignError() {
        Call call = Call.of(
                (policy, maxLength) -> {
                    throw new StackOverflowError("Maria");
                },
                new byte[0],
                "redact");
        assertEquals(ExitCode.FAILURE, call.exitCode());
        assertTrue(call.err().startsWith("safeharbor: internal error: java.lang.StackOverflowError at "), call.err());
        assertFalse(call.err().contains("Maria"));
    }

    @Test
    void endsQuietlyWhenTheReaderGoesAway() {
        Call call = write(new IOException("Broken pipe"));
        assertEquals(new Call(ExitCode.FAILURE, "", ""), call);
    }

    @Test
    void failsWhenTheDiskIsFull() {
        Call call = write(new IOException("No space left on device"));
        assertEquals(ExitCode.FAILURE, call.exitCode());
        assertEquals("safeharbor: standard output cannot be written: No space left on device\n", call.err());
    }

    @Test
    void failsWhenInputBreaksOff() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Maria");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("Maria");
            }
        };
        for (String option : new String[] {"--jsonl", "--"}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Call call = Call.run(Call::redactor, in, out, out, "redact", option);
            assertEquals(new Call(ExitCode.BAD_INPUT, "", "safeharbor: standard input: cannot be read\n"), call);
        }
    }

    private static Call write(IOException failure) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        ByteArrayOutputStream none = new ByteArrayOutputStream();
        return Call.run(Call::redactor, new ByteArrayInputStream(bytes("Maria")), out, none, "redact");
    }

    private static Redactor brief(Policy policy, int maxLength) {
        return Redactor.builder()
                .withoutDiscovery()
                .policy(policy)
                .maxLength(10)
                .recognizer(Recognizer.pattern("name", IdentifierCategory.NAME, "Maria"))
                .build();
    }

    private static Redactor failing() {
        Recognizer recognizer = new Recognizer() {
            @Override
            public String id() {
                return "failing";
            }

            @Override
            public Set<IdentifierCategory> categories() {
                return Set.of(IdentifierCategory.NAME);
            }

            @Override
            public List<Finding> recognize(Text source) {
                throw new IllegalStateException(source.view().toString());
            }
        };
        return Redactor.builder().withoutDiscovery().recognizer(recognizer).build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
