package io.github.safeharbor;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which names of a text are one person's: a known person's by what is known, others as far as words tell: "Maria Okafor",
 * "Okafor, Maria" and "Maria".
 *
 * <p>Names that share a family name are not one person for that: a part that two full names share goes with the first of
 * them, and where both Mr. and Mrs. bear it, each is a person apart from the full names without a title.
 */
final class NameGroups {
    /** No key of letters and digits begins so. */
    private static final String KNOWN = "#";

    private static final int MAX_TITLE = 5;

    private final Map<String, String> groupByKey = new HashMap<>();
    private final Map<String, Set<Title>> titlesByFamily = new HashMap<>();
    private final Map<Integer, String> groupByIndex = new HashMap<>();

    private enum Title {
        NONE,
        MALE,
        FEMALE
    }

    /**
     * A name in the text.
     *
     * @param index which of the redactions it is
     * @param parts its words
     * @param title the title before it
     */
    private record Name(int index, List<String> parts, Title title) {
        String key() {
            return String.join("", parts);
        }

        String family() {
            return parts.get(parts.size() - 1);
        }
    }

    private NameGroups() {}

    /** Groups the names among the redactions, full names first. */
    static NameGroups of(Redactions redactions, Text source) {
        NameGroups groups = new NameGroups();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < redactions.list().size(); i++) {
            Redaction redaction = redactions.list().get(i);
            if (redaction.category() == IdentifierCategory.NAME) {
                String value = redactions.values().get(i);
                int person = redactions.persons().of(value);
                List<String> parts = parts(value);
                if (person != KnownPersons.NOBODY) {
                    groups.groupByIndex.put(i, KNOWN + person);
                } else if (!parts.isEmpty()) {
                    names.add(new Name(
                            i, parts, title(source.original(), redaction.span().start())));
                }
            }
        }
        for (Name name : names) {
            if (name.title != Title.NONE) {
                groups.titlesByFamily
                        .computeIfAbsent(name.family(), f -> EnumSet.noneOf(Title.class))
                        .add(name.title);
            }
        }
        names.sort(Comparator.comparing(name -> name.parts.size(), Comparator.reverseOrder()));
        names.forEach(groups::add);
        names.forEach(name -> groups.groupByIndex.put(name.index, groups.groupOf(name)));
        return groups;
    }

    /**
     * Returns the key of the group to which a name belongs.
     *
     * @param index which of the redactions it is
     */
    String groupOf(int index) {
        return groupByIndex.getOrDefault(index, "");
    }

    /** Returns the letters and digits of a value in lower case: the same for every way of writing it. */
    static String key(String value) {
        return String.join("", parts(value));
    }

    /** Returns the runs of letters and digits of a value in lower case. */
    static List<String> parts(String name) {
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

    private void add(Name name) {
        String key = name.key();
        if (isOneOfACouple(name)) {
            groupByKey.putIfAbsent(coupleKey(name), coupleKey(name));
            return;
        }
        if (groupByKey.containsKey(key)) {
            return;
        }
        String group = groupByKey.getOrDefault(name.parts.get(0), key);
        for (String part : name.parts) {
            if (!group.equals(groupByKey.get(part))) {
                group = key; // a part is new, or of another person
            }
        }
        groupByKey.put(key, group);
        if (name.parts.size() > 1 && isCouple(name.family()) && name.title != Title.NONE) {
            groupByKey.putIfAbsent(coupleKey(name), group);
        }
        for (String part : name.parts) {
            if (part.length() > 1) {
                groupByKey.putIfAbsent(part, group);
            }
        }
    }

    private String groupOf(Name name) {
        String key = isOneOfACouple(name) ? coupleKey(name) : name.key();
        return groupByKey.getOrDefault(key, key);
    }

    private boolean isOneOfACouple(Name name) {
        return name.parts.size() == 1 && name.title != Title.NONE && isCouple(name.family());
    }

    private boolean isCouple(String family) {
        return titlesByFamily.getOrDefault(family, Set.of()).size() > 1;
    }

    private static String coupleKey(Name name) {
        return name.title + name.family();
    }

    /** Returns what the word before a place says: "Mr. Lee", "Mrs Lee". */
    private static Title title(String text, int start) {
        int end = start;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < MAX_TITLE && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return switch (text.substring(from, end).toLowerCase(Locale.ROOT)) {
            case "mr" -> Title.MALE;
            case "mrs", "ms", "miss" -> Title.FEMALE;
            default -> Title.NONE;
        };
    }
}
