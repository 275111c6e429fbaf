package io.github.safeharbor.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void writesAnyStringSoThatUtf8KeepsIt() {
        String text = "a\ud83d b\ude00 \ud83d\ude00 \" \\ \n";
        String line = new String(Json.line("1", text).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals(Map.of("id", "1", "text", text), Json.read(line));
        assertEquals(1, line.lines().count());
    }

    @Test
    void readsEveryKindOfValue() {
        assertEquals(Map.of("a", List.of(1, true, "x", List.of())), Json.read("{\"a\":[1,true,\"x\",[]]}"));
    }

    @Test
    void refusesWhatIsNotOneValue() {
        for (String json : List.of("", "{", "{}{}", "{\"a\":1,\"a\":2}", "[1,]", "x")) {
            assertThrows(InputException.class, () -> Json.read(json), json);
        }
    }
}
