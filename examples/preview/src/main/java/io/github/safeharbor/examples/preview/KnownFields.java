package io.github.safeharbor.examples.preview;

import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownPerson;
import io.github.safeharbor.recognition.KnownValueException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what the writer knows of client, relatives and household: {@code {"client":{"name":"..."},"relatives":[{...}]}}. */
final class KnownFields {
    private static final int MOST_PERSONS = 20;
    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 1_000;
    private static final Set<String> PERSONS = Set.of("client", "relatives", "household");
    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");

    /** The keys as JSON writes them: {@code dateOfBirth}. */
    private static final Set<String> KEYS = KnownPerson.keys().stream()
            .map(key -> HYPHEN.matcher(key).replaceAll(hump -> hump.group(1).toUpperCase(Locale.ROOT)))
            .collect(Collectors.toCollection(TreeSet::new));

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
            Fields client = known.object("client", KEYS);
            builder.client(person -> add(person, client));
        }
        for (Object relative : known.elements("relatives", MOST_PERSONS)) {
            Fields fields = Fields.of(known.path("relatives"), relative, KEYS);
            builder.relative(person -> add(person, fields));
        }
        for (Object member : known.elements("household", MOST_PERSONS)) {
            Fields fields = Fields.of(known.path("household"), member, KEYS);
            builder.household(person -> add(person, fields));
        }
        return builder.build();
    }

    private static void add(KnownPerson person, Fields fields) {
        for (String key : KEYS) {
            for (String value : fields.texts(key, MOST_VALUES, LONGEST_VALUE)) {
                try {
                    person.add(key, value);
                } catch (KnownValueException e) {
                    throw Refusal.unprocessable(
                            "known-value",
                            fields.path(key),
                            "this " + e.reason().words());
                }
            }
        }
    }
}
