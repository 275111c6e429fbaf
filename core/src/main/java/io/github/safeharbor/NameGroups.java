package io.github.safeharbor;

import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
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

    private final Map<String, String> groupByKey;
    private final Map<String, Set<String>> partsByGroup;
    private final Map<String, Set<Title>> titlesByFamily;

    private enum Title {
        NONE,
        MALE,
        FEMALE
    }

    /**
     * A name in the text.
     *
     * @param parts its words
     * @param title the title before it
     */
    private record Name(List<String> parts, Title title) {
        String key() {
            return String.join("", parts);
        }

        String family() {
            return parts.get(parts.size() - 1);
        }
    }

    /**
     * Knows nobody yet.
     *
     * @param bound as many names at least are remembered: those that were seen last
     */
    NameGroups(int bound) {
        groupByKey = new RecentMap<>(bound);
        partsByGroup = new RecentMap<>(bound);
        titlesByFamily = new RecentMap<>(bound);
    }

    /**
     * Groups the names among the redactions, full names first.
     *
     * @param texts what goes from the texts
     * @param from names that begin before are not learned again
     * @param to names that begin there or behind are left for later
     */
    void learn(List<Redactions> texts, int from, int to) {
        List<Name> names = new ArrayList<>();
        for (Redactions text : texts) {
            for (int i = 0; i < text.list().size(); i++) {
                Redaction redaction = text.list().get(i);
                int start = redaction.span().start();
                if (redaction.category() == IdentifierCategory.NAME && start >= from && start < to) {
                    Name name = name(text, i);
                    if (!name.parts.isEmpty() && text.persons().of(text.values().get(i)) == KnownPersons.NOBODY) {
                        names.add(name);
                    }
                }
            }
        }
        for (Name name : names) {
            if (name.title != Title.NONE) {
                titlesByFamily
                        .computeIfAbsent(name.family(), f -> EnumSet.noneOf(Title.class))
                        .add(name.title);
            }
        }
        names.sort(Comparator.comparing(name -> name.parts.size(), Comparator.reverseOrder()));
        names.forEach(this::add);
    }

    /**
     * Returns the key of the group to which a name belongs.
     *
     * @param text what goes from a text that was learned
     * @param index which of its redactions the name is
     */
    String groupOf(Redactions text, int index) {
        int person = text.persons().of(text.values().get(index));
        if (person != KnownPersons.NOBODY) {
            return KNOWN + person;
        }
        Name name = name(text, index);
        return name.parts.isEmpty() ? "" : groupOf(name);
    }

    private static Name name(Redactions text, int index) {
        String original = text.source().original();
        return new Name(
                parts(text.values().get(index)),
                title(original, text.list().get(index).span().start()));
    }

    /** Returns the letters and digits of a value in lower case: the same for every way of writing it. */
    static String key(String value) {
        StringBuilder key = new StringBuilder(value.length());
        for (int i = 0, c; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return key.toString();
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
        String group = groupOfParts(name);
        groupByKey.put(key, group);
        if (name.parts.size() > 1 && isCouple(name.family()) && name.title != Title.NONE) {
            groupByKey.putIfAbsent(coupleKey(name), group);
        }
        for (String part : name.parts) {
            if (part.length() > 1) {
                groupByKey.putIfAbsent(part, group);
            }
        }
        partsByGroup.computeIfAbsent(group, g -> new HashSet<>()).addAll(name.parts);
    }

    /** Returns the group to which all parts belong, or else a shorter name that was learned before; or a new one. */
    private String groupOfParts(Name name) {
        String first = groupByKey.getOrDefault(name.parts.get(0), name.key());
        if (name.parts.stream().allMatch(part -> first.equals(groupByKey.get(part)))) {
            return first;
        }
        for (String part : name.parts) {
            String group = groupByKey.get(part);
            Set<String> parts = group == null ? null : partsByGroup.get(group);
            if (group != null && parts != null && name.parts.containsAll(parts)) {
                return group; // "Maria" and, in a later piece of a text, "Maria Okafor"
            }
        }
        return name.key();
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
