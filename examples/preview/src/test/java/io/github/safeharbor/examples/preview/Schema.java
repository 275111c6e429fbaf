package io.github.safeharbor.examples.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

/** Checks a value of JSON against as much of JSON Schema as the schemas of the tests use. */
final class Schema {
    private Schema() {}

    static void check(String where, Object value, Map<?, ?> schema) {
        switch ((String) schema.get("type")) {
            case "object" -> {
                Map<?, ?> members = (Map<?, ?>) value;
                Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
                if (schema.get("required") instanceof List<?> required) {
                    assertTrue(members.keySet().containsAll(required), where + " lacks some of " + required);
                }
                assertTrue(
                        properties.keySet().containsAll(members.keySet()),
                        where + " has more than " + properties.keySet());
                members.forEach((name, member) -> check(where + "." + name, member, (Map<?, ?>) properties.get(name)));
            }
            case "array" -> {
                for (Object element : (List<?>) value) {
                    check(where + "[]", element, (Map<?, ?>) schema.get("items"));
                }
            }
            case "string" -> assertEquals(String.class, value.getClass(), where);
            case "integer" -> assertEquals(Integer.class, value.getClass(), where);
            default -> assertEquals(Boolean.class, value.getClass(), where);
        }
    }
}
