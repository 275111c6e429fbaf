package io.github.safeharbor.examples.cli;

import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownPerson;
import io.github.safeharbor.recognition.KnownValueException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Known identifiers as a user writes them: a JSON object with persons ({@link KnownJson}), or one {@code key = value} a line, a
 * key as often as needed, {@code #} begins a line of comment. Errors name the place and the key; never the value, and never a key
 * that is none, since it may be a value.
 */
final class KnownFile {
    /** Nothing known. */
    static final KnownFile NOTHING = new KnownFile(List.of());

    /** A person is known by a page, not by a book. */
    private static final int MAX_BYTES = 1 << 20;

    private final List<Entry> entries;

    private KnownFile(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * One value.
     *
     * @param where the file, and the line or member
     * @param person the person, for example {@code "relatives[0]"}; what is said of {@code "client"} is the client's
     * @param key what it is
     * @param value the value
     */
    record Entry(String where, String person, String key, String value) {}

    /** Returns what a file holds. */
    static KnownFile read(Source source) {
        byte[] bytes = source.bytes(MAX_BYTES, "longer than 1 MB, the limit for known identifiers");
        String text = Decoder.decode(source.name(), bytes, Decoder.encoding(bytes, StandardCharsets.UTF_8), 0);
        return parse(source.name(), text);
    }

    /** Returns what the text holds. */
    static KnownFile parse(String name, String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        KnownFile file = new KnownFile(
                content.stripLeading().startsWith("{") ? KnownJson.read(name, content) : lines(name, content));
        file.identifiers(); // a wrong value is wrong at once
        return file;
    }

    /**
     * Returns this and what a field of a record says: {@code key = value} pairs on lines or between semicolons, or else a
     * person's name.
     */
    KnownFile with(String where, String field) {
        if (field.isBlank()) {
            return this;
        }
        List<Entry> all = new ArrayList<>(entries);
        if (field.contains("=")) {
            for (Entry entry : parse(where, field.replace(';', '\n')).entries) {
                // The persons of a record are other persons than those of the file.
                String person = entry.person.equals(KnownJson.CLIENT) ? entry.person : entry.person + " of the record";
                all.add(new Entry(where, person, entry.key, entry.value));
            }
        } else {
            all.add(new Entry(where, KnownJson.CLIENT, "name", field.strip()));
        }
        return new KnownFile(all);
    }

    /** Returns the identifiers for the library. */
    KnownIdentifiers identifiers() {
        Map<String, List<Entry>> persons = new LinkedHashMap<>();
        entries.forEach(entry ->
                persons.computeIfAbsent(entry.person, p -> new ArrayList<>()).add(entry));
        KnownIdentifiers.Builder known = KnownIdentifiers.builder();
        persons.forEach((person, values) -> {
            Consumer<KnownPerson> all = p -> values.forEach(entry -> add(p, entry));
            if (person.equals(KnownJson.CLIENT)) {
                known.client(all);
            } else if (person.startsWith("household")) {
                known.household(all);
            } else {
                known.relative(all);
            }
        });
        return known.build();
    }

    private static void add(KnownPerson person, Entry entry) {
        try {
            person.add(entry.key, entry.value);
        } catch (KnownValueException e) {
            throw CommandException.badInput(
                    entry.where + ": " + entry.key + " " + e.reason().words());
        } catch (IllegalArgumentException e) {
            throw CommandException.badInput(entry.where + ": expected 'key = value' with one of the keys "
                    + String.join(", ", KnownPerson.keys()) + ", relative, household");
        }
    }

    private static List<Entry> lines(String name, String text) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                String key = equals < 0 ? "" : line.substring(0, equals).strip();
                boolean person = key.equals("relative") || key.equals("household");
                entries.add(new Entry(
                        name + ", line " + number,
                        person ? key + " " + number : KnownJson.CLIENT,
                        person ? "name" : key,
                        line.substring(equals + 1).strip()));
            }
        }
        return entries;
    }
}
