package io.github.safeharbor.examples.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form, URL-encoded in UTF-8. Of a field that stands twice the first counts. */
final class FormFields {
    private final Map<String, String> fields = new HashMap<>();

    /**
     * Reads a form.
     *
     * @throws Refusal if something is wrongly encoded
     */
    FormFields(byte[] body) {
        for (String field : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("", "a field is not URL-encoded");
        }
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Returns a field; "" if it is missing. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Returns the parts of a field between commas. */
    List<String> list(String name) {
        return has(name) ? List.of(get(name).split(",", -1)) : List.of();
    }

    /** Tells whether a field says yes. */
    boolean isOn(String name) {
        return get(name).equals("true") || get(name).equals("yes");
    }
}
