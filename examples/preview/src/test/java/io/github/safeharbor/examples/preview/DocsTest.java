package io.github.safeharbor.examples.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the documentation of the interface shows works, and what the interface says stands in its description. */
class DocsTest {
    private static final Server SERVER = new Server();
    private static final Path DOCS = Path.of("..", "..", "docs");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void theExampleOfCurlIsAnswered() throws IOException {
        String docs = Files.readString(DOCS.resolve("preview.md"));
        Matcher command = Pattern.compile("```bash\\ncurl .*?-d '(\\{.*?\\})'\\n```", Pattern.DOTALL)
                .matcher(docs);
        assertTrue(command.find());
        assertTrue(
                command.group().contains("/api/check ") && command.group().contains("\"" + Gate.TOKEN_HEADER + ": "));
        assertEquals(
                "My client [NAME-1] lives near Tualatin.",
                SERVER.answer(command.group(1)).get("output"));
    }

    @Test
    void everyExampleOfTheDescriptionIsAnswered() throws IOException {
        Matcher example = Pattern.compile("(?m)^ +value: (\\{.*\\})$").matcher(description());
        int examples = 0;
        for (; example.find(); examples++) {
            SERVER.answer(example.group(1));
        }
        assertEquals(3, examples);
    }

    @Test
    void everyMemberOfAnAnswerStandsInTheDescription() throws IOException {
        List<String> names = new ArrayList<>();
        members(
                SERVER.answer("{\"text\":\"My client Will Quill, 41yo\",\"known\":{\"client\":{\"name\":\"Will\"}}}"),
                names);
        members(Server.parse(SERVER.send(SERVER.request("/api/settings")).body()), names);
        members(Server.parse(SERVER.send(SERVER.check("{}")).body()), names);
        String description = description();
        for (String name : names) {
            assertTrue(
                    Pattern.compile("(?m)^ +" + name + ":").matcher(description).find(), name);
        }
        assertTrue(names.contains("weakKnown") && names.contains("suggestion") && names.contains("error"));
    }

    private static String description() throws IOException {
        return Files.readString(DOCS.resolve("preview-openapi.yaml"), StandardCharsets.UTF_8);
    }

    private static void members(Object value, List<String> names) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, member) -> {
                names.add((String) name);
                members(member, names);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(element -> members(element, names));
        }
    }
}
