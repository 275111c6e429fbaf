package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.advice.AdviceTexts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README's examples do what README says. */
class ReadmeTest {
    private static final Pattern PROGRAM =
            Pattern.compile("```java\\n(import [^`]*?public class Example [^`]*?)```\\n\\n```\\n([^`]*?)```");
    private static final Pattern SNIPPET = Pattern.compile("```java\\n(Redactor custom[^`]*?)```");
    private static final Pattern BEFORE_AFTER =
            Pattern.compile("```\\nbefore  ([^\\n]*)\\n {8}([^\\n]*)\\nafter   ([^\\n]*)\\n {8}([^\\n]*)\\n"
                    + "advice  ((?:[^\\n]*\\n {8})*[^\\n]*)\\nrequest ");

    private final String readme = Files.readString(Path.of("..", "README.md"));

    ReadmeTest() throws Exception {}

    @Test
    void theProgramPrintsWhatStandsBelowIt(@TempDir Path folder) throws Exception {
        Matcher program = find(PROGRAM);
        compile(folder, program.group(1));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        try (java.net.URLClassLoader loader = new java.net.URLClassLoader(
                        new java.net.URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                PrintStream captured = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(standard);
        }
        assertEquals(program.group(2), output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void theCustomRedactorCompiles(@TempDir Path folder) throws Exception {
        compile(
                folder,
                "import io.github.safeharbor.*;\nimport io.github.safeharbor.policy.*;\n"
                        + "import io.github.safeharbor.recognition.*;\n"
                        + "class Example { static Redactor make() {\n"
                        + find(SNIPPET).group(1)
                        + "\nreturn custom; } }\n");
    }

    @Test
    void theBeforeAndAfterIsWhatHappens() {
        Matcher lines = find(BEFORE_AFTER);
        String after = Redactor.safeHarbor()
                .redact(lines.group(1) + "\n" + lines.group(2))
                .text();
        assertEquals(lines.group(3) + "\n" + lines.group(4), after);
        AdviceTexts texts = AdviceTexts.of(Locale.ENGLISH);
        List<String> advice = Redactor.safeHarbor().advise(after).stream()
                .filter(one -> one.start() < one.end())
                .map(one -> one.level().id() + ", \"" + after.substring(one.start(), one.end()) + "\": "
                        + texts.sentence(one))
                .toList();
        assertEquals(List.of(lines.group(5).split("\n {8}", -1)), advice);
    }

    private Matcher find(Pattern pattern) {
        Matcher matcher = pattern.matcher(readme);
        assertTrue(matcher.find(), "README has no such block: " + pattern);
        return matcher;
    }

    private static void compile(Path folder, String source) throws Exception {
        Path file = Files.writeString(folder.resolve("Example.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int status = compiler.run(
                null,
                null,
                problems,
                List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString(), file.toString())
                        .toArray(String[]::new));
        assertEquals(0, status, problems.toString(StandardCharsets.UTF_8));
    }
}
