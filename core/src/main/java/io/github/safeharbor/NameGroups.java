package io.github.safeharbor;

import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names of a text are one person's, as far as words tell: "Maria Okafor", "Okafor, Maria" and "Maria".
 *
 * <p>A part that two full names share goes with the first of them.
 */
final class NameGroups {
    private final Map<String, String> groupByKey = new HashMap<>();

    private NameGroups() {}

    /** Groups the names among the redactions, full names first. */
    static NameGroups of(Redactions redactions) {
        List<List<String>> names = new ArrayList<>();
        for (int i = 0; i < redactions.list().size(); i++) {
            if (redactions.list().get(i).category() == IdentifierCategory.NAME) {
                names.add(parts(redactions.values().get(i)));
            }
        }
        names.sort(Comparator.comparing(List::size, Comparator.reverseOrder()));
        NameGroups groups = new NameGroups();
        names.forEach(groups::add);
        return groups;
    }

    /** Returns the key of the group to which a name belongs. */
    String groupOf(String name) {
        String key = key(name);
        return groupByKey.getOrDefault(key, key);
    }

    /** Returns the letters and digits of a value in lower case: the same for every way of writing it. */
    static String key(String value) {
        return String.join("", parts(value));
    }

    private void add(List<String> parts) {
        String key = String.join("", parts);
        if (groupByKey.containsKey(key) || parts.isEmpty()) {
            return;
        }
        String group = groupByKey.getOrDefault(parts.get(0), key);
        for (String part : parts) {
            if (!group.equals(groupByKey.get(part))) {
                group = key; // a part is new, or of another person
            }
        }
        groupByKey.put(key, group);
        for (String part : parts) {
            if (part.length() > 1) {
                groupByKey.putIfAbsent(part, group);
            }
        }
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                part.appendCodePoint(Character.toLowerCase(c));
            } else if (part.length() > 0) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        if (part.length() > 0) {
            parts.add(part.toString());
        }
        return parts;
    }
}
