package io.github.safeharbor.examples.preview;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownPerson;
import io.github.safeharbor.recognition.KnownValueException;
import io.github.safeharbor.recognition.KnownValueException.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the writer knows of client, relatives and household: {@code {"client":{"name":"..."},"relatives":[{...}]}}. */
final class KnownFields {
    private static final int MOST_PERSONS = 20;
    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 1_000;
    private static final Set<String> PERSONS = Set.of("client", "relatives", "household");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    private static final Map<String, BiConsumer<KnownPerson, String>> KEYS = new TreeMap<>(Map.ofEntries(
            Map.entry("name", KnownPerson::name),
            Map.entry("alias", KnownPerson::alias),
            Map.entry("dateOfBirth", (person, value) -> person.dateOfBirth(date("dateOfBirth", value))),
            Map.entry("date", (person, value) -> person.date(date("date", value))),
            Map.entry("phone", KnownPerson::phone),
            Map.entry("fax", KnownPerson::fax),
            Map.entry("email", KnownPerson::email),
            Map.entry("address", KnownPerson::address),
            Map.entry("place", KnownPerson::place),
            Map.entry("employer", KnownPerson::employer),
            Map.entry("school", KnownPerson::school),
            Map.entry("ssn", KnownPerson::socialSecurityNumber),
            Map.entry("mrn", KnownPerson::medicalRecordNumber),
            Map.entry("healthPlan", KnownPerson::healthPlanNumber),
            Map.entry("other", (person, value) -> person.identifier(IdentifierCategory.OTHER, value))));

    private KnownFields() {}

    /**
     * Returns what is known; nothing if the request says nothing.
     *
     * @throws Refusal if a value could not be found in any text
     */
    static KnownIdentifiers read(Fields request) {
        Fields known = request.object("known", PERSONS);
        KnownIdentifiers.Builder builder = KnownIdentifiers.builder();
        if (known.has("client")) {
            Fields client = known.object("client", KEYS.keySet());
            builder.client(person -> add(person, client));
        }
        for (Object relative : known.elements("relatives", MOST_PERSONS)) {
            Fields fields = Fields.of(known.path("relatives"), relative, KEYS.keySet());
            builder.relative(person -> add(person, fields));
        }
        for (Object member : known.elements("household", MOST_PERSONS)) {
            Fields fields = Fields.of(known.path("household"), member, KEYS.keySet());
            builder.household(person -> add(person, fields));
        }
        return builder.build();
    }

    private static void add(KnownPerson person, Fields fields) {
        KEYS.forEach((key, adder) -> {
            for (String value : fields.texts(key, MOST_VALUES, LONGEST_VALUE)) {
                try {
                    adder.accept(person, value);
                } catch (KnownValueException e) {
                    throw Refusal.unprocessable(
                            "known-value",
                            fields.path(key),
                            "this " + e.reason().words());
                }
            }
        });
    }

    /** Reads 2026-12-31 and 12/31/2026. */
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
            // the line below says it
        }
        throw new KnownValueException(key, Reason.NOT_A_DATE);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
