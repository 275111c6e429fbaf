package io.github.safeharbor.examples.cli;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownValueException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of known identifiers: one {@code key = value} a line, a key as often as needed, {@code #} begins a line of
 * comment. Errors name the line and the key; never the value, and never a key that is none, since it may be a value.
 */
final class KnownFile {
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

    private KnownFile() {}

    /** Returns what the file of this option holds; nothing if the option is not given. */
    static KnownIdentifiers read(@Nullable String file, java.io.InputStream standardInput) {
        if (file == null) {
            return KnownIdentifiers.none();
        }
        Source source = Source.of(file, standardInput);
        return parse(source.name(), source.text());
    }

    /** Returns what the text holds. */
    static KnownIdentifiers parse(String name, String text) {
        KnownIdentifiers.Builder known = KnownIdentifiers.builder();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = (number == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(known, line, name + ", line " + number);
            }
        }
        return known.build();
    }

    private static void add(KnownIdentifiers.Builder known, String line, String where) {
        int equals = line.indexOf('=');
        String key = equals < 0 ? "" : line.substring(0, equals).strip();
        BiConsumer<KnownIdentifiers.Builder, String> setter = KEYS.get(key);
        if (setter == null) {
            throw CommandException.badInput(
                    where + ": expected 'key = value' with one of the keys " + String.join(", ", KEYS.keySet()));
        }
        try {
            setter.accept(known, line.substring(equals + 1).strip());
        } catch (DateTimeParseException e) {
            throw CommandException.badInput(where + ": " + key + ": not a date in the form 2026-12-31");
        } catch (KnownValueException e) {
            throw CommandException.badInput(
                    where + ": " + key + " " + e.reason().words());
        }
    }
}
