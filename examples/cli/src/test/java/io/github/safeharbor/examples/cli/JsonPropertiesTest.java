package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonPropertiesTest {
    @Property
    void anyStringSurvivesWritingUtf8AndReading(@ForAll("units") String text) {
        StringBuilder json = new StringBuilder("{\"a\":[1, {}],\"text\":");
        JsonLine.quote(json, text);
        json.append(",\"b\" : -1.50e+3 }");
        String line = new String(json.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        JsonLine object = JsonLine.of("here", line);
        assertEquals(text, object.text("text"));
        assertEquals("[1, {}]", object.members().get("a"));
        assertEquals("-1.50e+3", object.members().get("b"));
        assertEquals(1, line.lines().count());
    }

    @Property
    void anyInputIsReadOrRefused(@ForAll("json") String text) {
        try {
            JsonLine.of("here", text);
        } catch (CommandException e) {
            assertFalse(e.getMessage().contains("\\"), e.getMessage());
        }
    }

    /** UTF-16 code units, surrogates in and out of pairs. */
    @Provide
    Arbitrary<String> units() {
        Arbitrary<Character> units = Arbitraries.oneOf(
                Arbitraries.chars().range(' ', '~'),
                Arbitraries.chars().range('\0', '\u001f'),
                Arbitraries.chars().range('\ud7f0', '\ue010'),
                Arbitraries.chars().all());
        return units.list().ofMaxSize(60).map(JsonPropertiesTest::join);
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.of(
                        '{', '}', '[', ']', '"', '\\', 'u', ',', ':', '1', '0', '-', '.', 'e', ' ', 't', 'r', '\n')
                .list()
                .ofMaxSize(40)
                .map(JsonPropertiesTest::join);
    }

    private static String join(java.util.List<Character> units) {
        StringBuilder text = new StringBuilder();
        units.forEach(text::append);
        return text.toString();
    }
}
