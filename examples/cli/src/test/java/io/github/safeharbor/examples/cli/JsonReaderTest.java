package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.safeharbor.examples.cli.JsonValue.ArrayValue;
import io.github.safeharbor.examples.cli.JsonValue.NumberValue;
import io.github.safeharbor.examples.cli.JsonValue.ObjectValue;
import io.github.safeharbor.examples.cli.JsonValue.StringValue;
import io.github.safeharbor.examples.cli.JsonValue.Word;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void readsEveryKindOfValue() throws JsonException {
        assertEquals(
                new ObjectValue(Map.of(
                        "s", new StringValue("x"),
                        "n", new NumberValue("-1.50e+3"),
                        "a", new ArrayValue(List.of(Word.TRUE, Word.FALSE, Word.NULL)),
                        "o", new ObjectValue(Map.of()),
                        "e", new ArrayValue(List.of()))),
                JsonReader.read(" {\"s\" : \"x\",\t\"n\":-1.50e+3,\r\n\"a\":[true, false,null ],\"o\":{},\"e\":[ ]} "));
    }

    @Test
    void takesTheLastOfANameThatOccursTwice() throws JsonException {
        assertEquals(new ObjectValue(Map.of("id", new NumberValue("2"))), JsonReader.read("{\"id\":1,\"id\":2}"));
    }

    @Test
    void decodesEscapes() throws JsonException {
        assertEquals(
                new StringValue("\" \\ / \b \f \n \r \t é é"),
                JsonReader.read("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\u00E9\""));
    }

    @Test
    void decodesPairsOfSurrogatesAndKeepsUnpairedOnes() throws JsonException {
        assertEquals(new StringValue("😀"), JsonReader.read("\"\\ud83d\\ude00\""));
        assertEquals(new StringValue("a\ud83d"), JsonReader.read("\"a\\ud83d\""));
        assertEquals(new StringValue("\ude00\ud83d"), JsonReader.read("\"\\ude00\\ud83d\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "12", "0.5", "1e9", "1E-2", "12345678901234567890123456789"})
    void keepsNumbersAsTheyAreWritten(String number) throws JsonException {
        assertEquals(new NumberValue(number), JsonReader.read(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "{]",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{a:1}",
                "{'a':1}",
                "[1 2]",
                "1 2",
                "{}{}",
                "01",
                "-",
                "+1",
                ".5",
                "1.",
                "1e",
                "1e+",
                "0x1",
                "NaN",
                "Infinity",
                "tru",
                "True",
                "nul",
                "// x",
                "[1]//",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\uFF1１\"",
                "\"\\",
                "\"a",
                "\"\t\"",
                "\"\n\"",
                "\"\u0000\"",
                "\uFEFF{}",
                "\u00A01",
                "[,]",
                "{,}",
                ",",
                ":",
                "]",
                "}"
            })
    void refusesWhatIsNotJson(String json) {
        assertThrows(JsonException.class, () -> JsonReader.read(json));
    }

    @Test
    void saysWhereAndQuotesNothing() {
        JsonException error = assertThrows(JsonException.class, () -> JsonReader.read("{\"name\": Maria}"));
        assertEquals("not JSON at column 10: expected a value", error.getMessage());
        assertFalse(error.getMessage().contains("Maria"));
    }

    @Test
    void limitsNesting() throws JsonException {
        int most = JsonReader.MAX_DEPTH;
        JsonReader.read("[".repeat(most) + "1" + "]".repeat(most));
        assertThrows(JsonException.class, () -> JsonReader.read("[".repeat(most + 1) + "1" + "]".repeat(most + 1)));
        assertThrows(JsonException.class, () -> JsonReader.read("[".repeat(1_000_000)));
        assertThrows(JsonException.class, () -> JsonReader.read("{\"a\":".repeat(1_000_000)));
    }
}
