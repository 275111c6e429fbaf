package io.github.safeharbor.recognition;

import io.github.safeharbor.recognition.KnownValueException.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be said of a person as text, key by key: the same in a form, in a file of lines and in JSON. */
final class KnownKeys {
    private static final Pattern CAMEL = Pattern.compile("([a-z])([A-Z])");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    private static final Map<String, BiConsumer<KnownPerson, String>> KEYS = new TreeMap<>(Map.ofEntries(
            Map.entry("name", KnownPerson::name),
            Map.entry("alias", KnownPerson::alias),
            Map.entry("employer", KnownPerson::employer),
            Map.entry("school", KnownPerson::school),
            Map.entry("address", KnownPerson::address),
            Map.entry("place", KnownPerson::place),
            Map.entry("date-of-birth", (person, value) -> person.dateOfBirth(date(person.field("dateOfBirth"), value))),
            Map.entry("date", (person, value) -> person.date(date(person.field("date"), value))),
            Map.entry("phone", KnownPerson::phone),
            Map.entry("fax", KnownPerson::fax),
            Map.entry("email", KnownPerson::email),
            Map.entry("ssn", KnownPerson::socialSecurityNumber),
            Map.entry("mrn", KnownPerson::medicalRecordNumber),
            Map.entry("health-plan", KnownPerson::healthPlanNumber),
            Map.entry("other", (person, value) -> person.identifier(IdentifierCategory.OTHER, value))));

    private KnownKeys() {}

    static List<String> all() {
        return List.copyOf(KEYS.keySet());
    }

    static boolean isKey(String key) {
        return KEYS.containsKey(hyphened(key));
    }

    private static String hyphened(String key) {
        return CAMEL.matcher(key)
                .replaceAll(hump -> hump.group(1) + "-" + hump.group(2).toLowerCase(Locale.ROOT));
    }

    /** Returns what a key does. */
    static BiConsumer<KnownPerson, String> adder(String key) {
        BiConsumer<KnownPerson, String> adder = KEYS.get(hyphened(key));
        if (adder == null) {
            throw new IllegalArgumentException("no such key; there are " + String.join(", ", KEYS.keySet()));
        }
        return adder;
    }

    /** Reads 2026-12-31 and 12/31/2026; a day that no month has is an error. */
    private static LocalDate date(String field, String value) {
        Matcher iso = ISO.matcher(value);
        Matcher american = AMERICAN.matcher(value);
        try {
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            if (american.matches()) {
                return LocalDate.of(number(american, 3), number(american, 1), number(american, 2));
            }
        } catch (DateTimeException e) {
            // the message below says it
        }
        throw new KnownValueException(field, Reason.NOT_A_DATE);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
