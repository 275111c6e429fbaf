package io.github.safeharbor.examples.cli;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownPerson;
import io.github.safeharbor.recognition.KnownValueException;
import io.github.safeharbor.recognition.KnownValueException.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a user may say of a person, key by key: the same in a file of lines and in JSON. */
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
            Map.entry("date-of-birth", (person, value) -> person.dateOfBirth(date("date-of-birth", value))),
            Map.entry("date", (person, value) -> person.date(date("date", value))),
            Map.entry("phone", KnownPerson::phone),
            Map.entry("fax", KnownPerson::fax),
            Map.entry("email", KnownPerson::email),
            Map.entry("ssn", KnownPerson::socialSecurityNumber),
            Map.entry("mrn", KnownPerson::medicalRecordNumber),
            Map.entry("health-plan", KnownPerson::healthPlanNumber),
            Map.entry("other", (person, value) -> person.identifier(IdentifierCategory.OTHER, value))));

    private KnownKeys() {}

    /** Returns the keys, for messages. */
    static String all() {
        return String.join(", ", KEYS.keySet());
    }

    /** Returns what a key does, null if there is no such key; {@code dateOfBirth} is {@code date-of-birth}. */
    static @Nullable BiConsumer<KnownPerson, String> of(String key) {
        return KEYS.get(CAMEL.matcher(key)
                .replaceAll(hump -> hump.group(1) + "-" + hump.group(2).toLowerCase(Locale.ROOT)));
    }

    /** Reads 2026-12-31 and 12/31/2026; a day that no month has is none. */
    private static LocalDate date(String key, String value) {
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
        throw new KnownValueException(key, Reason.NOT_A_DATE);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
