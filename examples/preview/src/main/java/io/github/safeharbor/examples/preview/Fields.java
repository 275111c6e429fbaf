package io.github.safeharbor.examples.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object in a request, each with its limit. What is wrong with one is refused by its path. */
final class Fields {
    private final String path;
    private final Map<String, ?> members;

    /**
     * Creates the fields of an object.
     *
     * @param path where the object stands: {@code "known.client"}; empty for the request itself
     * @param names the members that it may have
     */
    Fields(String path, Map<String, ?> members, Set<String> names) {
        this.path = path;
        this.members = members;
        for (String name : members.keySet()) {
            if (!names.contains(name)) {
                // Not its name: whoever mistakes a value for a name has sent a value.
                throw Refusal.malformed(path, "there is a member that is none of " + String.join(", ", sorted(names)));
            }
        }
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Set<String> names() {
        return members.keySet();
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Returns a string that must be there. */
    String text(String name, int longest) {
        if (!has(name)) {
            throw Refusal.malformed(path(name), "this member is missing");
        }
        return string(path(name), members.get(name), longest);
    }

    /** Returns a string, or another one if there is none. */
    String text(String name, int longest, String otherwise) {
        return has(name) ? text(name, longest) : otherwise;
    }

    /** Returns the strings of an array, or the one that stands there by itself; none if there is no such member. */
    List<String> texts(String name, int most, int longest) {
        List<String> texts = new ArrayList<>();
        for (Object element : elements(name, most)) {
            texts.add(string(path(name), element, longest));
        }
        return texts;
    }

    /** Returns the elements of an array, or what stands there by itself. */
    List<?> elements(String name, int most) {
        Object value = members.get(name);
        List<?> elements = value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
        if (elements.size() > most) {
            throw Refusal.unprocessable("too-many", path(name), "there are more than " + most);
        }
        return elements;
    }

    /** Returns the members of an object; none if there is no such member. */
    Fields object(String name, Set<String> names) {
        return has(name)
                ? of(path(name), members.get(name), names)
                : new Fields(path(name), Map.<String, Object>of(), names);
    }

    /** Returns a value of JSON as an object. */
    static Fields of(String path, @Nullable Object value, Set<String> names) {
        if (!(value instanceof Map<?, ?> map)) {
            throw Refusal.malformed(path, "this is not an object");
        }
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, element) -> members.put(String.valueOf(key), element));
        return new Fields(path, members, names);
    }

    private static String string(String path, @Nullable Object value, int longest) {
        if (!(value instanceof String text)) {
            throw Refusal.malformed(path, "this is not a string");
        }
        if (text.length() > longest) {
            throw Refusal.unprocessable(
                    "too-long", path, String.format(Locale.ROOT, "this is longer than %,d characters", longest));
        }
        return text;
    }
}
