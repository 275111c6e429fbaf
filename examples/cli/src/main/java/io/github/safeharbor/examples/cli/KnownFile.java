package io.github.safeharbor.examples.cli;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownValueException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Known identifiers as a user writes them: one {@code key = value} a line, a key as often as needed, {@code #} begins a line of
 * comment. Errors name the line and the key; never the value, and never a key that is none, since it may be a value.
 */
final class KnownFile {
    /** Nothing known. */
    static final KnownFile NOTHING = new KnownFile(List.of());

    private static final int MAX_BYTES = 1 << 24;

    private static final Map<String, BiConsumer<KnownIdentifiers.Builder, String>> KEYS = new TreeMap<>(Map.ofEntries(
            Map.entry("name", KnownIdentifiers.Builder::name),
            Map.entry("alias", KnownIdentifiers.Builder::alias),
            Map.entry("relative", KnownIdentifiers.Builder::relative),
            Map.entry("employer", KnownIdentifiers.Builder::employer),
            Map.entry("place", KnownIdentifiers.Builder::place),
            Map.entry("date-of-birth", (known, value) -> known.dateOfBirth(LocalDate.parse(value))),
            Map.entry("date", (known, value) -> known.date(LocalDate.parse(value))),
            Map.entry("phone", KnownIdentifiers.Builder::phone),
            Map.entry("fax", KnownIdentifiers.Builder::fax),
            Map.entry("email", KnownIdentifiers.Builder::email),
            Map.entry("ssn", KnownIdentifiers.Builder::socialSecurityNumber),
            Map.entry("mrn", KnownIdentifiers.Builder::medicalRecordNumber),
            Map.entry("health-plan", KnownIdentifiers.Builder::healthPlanNumber),
            Map.entry("other", (known, value) -> known.identifier(IdentifierCategory.OTHER, value))));

    private final List<Entry> entries;

    private KnownFile(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(String where, String key, String value) {}

    /** Returns what a file holds. */
    static KnownFile read(Source source) {
        byte[] bytes = source.bytes(MAX_BYTES);
        String text = Decoder.decode(source.name(), bytes, Decoder.encoding(bytes, StandardCharsets.UTF_8), 0);
        return parse(source.name(), text);
    }

    /** Returns what the text holds. */
    static KnownFile parse(String name, String text) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = (number == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                String key = equals < 0 ? "" : line.substring(0, equals).strip();
                entries.add(new Entry(
                        name + ", line " + number,
                        key,
                        line.substring(equals + 1).strip()));
            }
        }
        KnownFile file = new KnownFile(entries);
        file.identifiers(); // a wrong line is wrong at once
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
                all.add(new Entry(where, entry.key, entry.value));
            }
        } else {
            all.add(new Entry(where, "name", field.strip()));
        }
        return new KnownFile(all);
    }

    /** Returns the identifiers for the library. */
    KnownIdentifiers identifiers() {
        KnownIdentifiers.Builder known = KnownIdentifiers.builder();
        for (Entry entry : entries) {
            BiConsumer<KnownIdentifiers.Builder, String> setter = KEYS.get(entry.key);
            if (setter == null) {
                throw CommandException.badInput(entry.where + ": expected 'key = value' with one of the keys "
                        + String.join(", ", KEYS.keySet()));
            }
            try {
                setter.accept(known, entry.value);
            } catch (DateTimeParseException e) {
                throw CommandException.badInput(entry.where + ": " + entry.key + ": not a date in the form 2026-12-31");
            } catch (KnownValueException e) {
                throw CommandException.badInput(
                        entry.where + ": " + entry.key + " " + e.reason().words());
            }
        }
        return known.build();
    }
}
