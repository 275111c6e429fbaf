package io.github.safeharbor.referral;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a list of therapists allows in a request: which slots, which words, a subject line, a signature. Immutable. The
 * presets are data files with their version and source; {@link #strict()} is the union of all.
 */
public final class ListRules {
    private static final List<String> FILES =
            List.of("strict", "freetree", "cspp", "wa-mhr", "aca-connect", "staffroom", "clinicians-exchange");
    private static final Pattern PARTS = Pattern.compile("; ");
    private static final Map<String, ListRules> PRESETS = presets();

    private final Map<String, String> entries;
    private final Set<Slot> slots;

    private ListRules(Map<String, String> entries) {
        this.entries = entries;
        this.slots = EnumSet.noneOf(Slot.class);
        for (String slot : PARTS.split(entry("slots"), -1)) {
            slots.add(Slot.of(slot));
        }
    }

    private static Map<String, ListRules> presets() {
        Map<String, ListRules> presets = new LinkedHashMap<>();
        for (String file : FILES) {
            Map<String, String> entries = new LinkedHashMap<>();
            for (String line : DataFile.lines("presets/" + file + ".txt")) {
                int colon = line.indexOf(": ");
                entries.put(line.substring(0, colon), line.substring(colon + 2));
            }
            ListRules rules = new ListRules(entries);
            presets.put(key(rules.name()), rules);
        }
        return presets;
    }

    /** Returns the rules that every list accepts. */
    public static ListRules strict() {
        return named("Strict");
    }

    /** Returns the names of the presets, the strictest first. */
    public static List<String> names() {
        return PRESETS.values().stream().map(ListRules::name).toList();
    }

    /**
     * Returns the preset of the name, whatever its letter case, spaces and hyphens: {@code "wa-mhr"} is {@code "WA MHR"}.
     *
     * @throws IllegalArgumentException if no preset has the name; the message lists those there are
     */
    public static ListRules named(String name) {
        ListRules rules = PRESETS.get(key(Objects.requireNonNull(name, "name")));
        if (rules == null) {
            throw new IllegalArgumentException("no such list; there are " + String.join(", ", names()));
        }
        return rules;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private String entry(String key) {
        return Objects.requireNonNull(entries.get(key), key);
    }

    /** Returns the name of the list: {@code "FreeTree"}. */
    public String name() {
        return entry("name");
    }

    /** Returns the version of the preset. */
    public String version() {
        return entry("version");
    }

    /** Returns where the rules of the list stand. */
    public String source() {
        return entry("source");
    }

    /** Returns whether the list wants the poster's name, credentials and state below the request. */
    public boolean signed() {
        return entry("signature").equals("yes");
    }

    /**
     * Returns what posts on the list must not talk of, as {@code Redactor.review} takes it: {@code "fees"}, {@code "beliefs"};
     * empty if the list names nothing.
     */
    public Set<String> topics() {
        String topics = entry("topics");
        return topics.equals("-") ? Set.of() : Set.of(PARTS.split(topics, -1));
    }

    /** Returns whether the list allows the slot. */
    boolean allows(Slot slot) {
        return slot == Slot.SIGNATURE ? signed() : slots.contains(slot);
    }

    /** Returns the subject line with its slots in braces. */
    String subject() {
        return entry("subject");
    }

    /** Returns the words that hold a post back. */
    List<String> forbidden() {
        return List.of(PARTS.split(entry("forbidden"), -1));
    }

    /** Returns the name and version. */
    @Override
    public String toString() {
        return name() + " " + version();
    }
}
