package io.github.safeharbor.recognizers.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redaction;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownPerson;
import io.github.safeharbor.recognition.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Hundreds of disguises of known values, and as many texts that only look like one. */
class KnownDisguisesTest {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    @Test
    void hardlyADisguiseOfAKnownValueSurvives() throws IOException {
        List<String> survivors = new ArrayList<>();
        int disguises = 0;
        for (Sample sample : samples()) {
            if (sample.disguise) {
                disguises++;
                if (survives(sample)) {
                    survivors.add(sample.text);
                }
            }
        }
        assertTrue(disguises >= 300, "only " + disguises);
        assertTrue(
                survivors.size() * 100 <= disguises,
                survivors.size() + " of " + disguises + ":\n" + String.join("\n", survivors));
    }

    @Test
    void noTextThatOnlyLooksLikeOneLosesALetter() throws IOException {
        List<String> touched = new ArrayList<>();
        for (Sample sample : samples()) {
            if (!sample.disguise) {
                List<Span> known = spans(REDACTOR.find(sample.text, sample.known));
                if (!known.equals(spans(REDACTOR.find(sample.text)))) {
                    touched.add(sample.text + " => "
                            + REDACTOR.redact(sample.text, sample.known).text());
                }
            }
        }
        assertEquals("", String.join("\n", touched));
    }

    private static List<Span> spans(List<Redaction> redactions) {
        return redactions.stream().map(Redaction::span).toList();
    }

    private static boolean survives(Sample sample) {
        StringBuilder plain = new StringBuilder();
        List<Integer> marked = new ArrayList<>();
        boolean inside = false;
        for (char c : sample.text.toCharArray()) {
            if (c == '{' || c == '}') {
                inside = c == '{';
            } else {
                if (inside && Character.isLetterOrDigit(c)) {
                    marked.add(plain.length());
                }
                plain.append(c);
            }
        }
        boolean[] gone = new boolean[plain.length()];
        for (Redaction redaction : REDACTOR.find(plain.toString(), sample.known)) {
            Arrays.fill(gone, redaction.span().start(), redaction.span().end(), true);
        }
        return marked.stream().anyMatch(i -> !gone[i]);
    }

    private record Sample(KnownIdentifiers known, boolean disguise, String text) {}

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        KnownIdentifiers known = KnownIdentifiers.none();
        for (String line : lines()) {
            if (line.startsWith("=== ")) {
                known = known(line.substring(4));
            } else if (line.startsWith("+ ") || line.startsWith("- ")) {
                samples.add(new Sample(
                        known, line.startsWith("+"), line.substring(2).replace("\\n", "\n")));
            }
        }
        return samples;
    }

    private static List<String> lines() throws IOException {
        InputStream resource = KnownDisguisesTest.class.getResourceAsStream("known-disguises.txt");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    private static KnownIdentifiers known(String fields) {
        Map<String, List<Consumer<KnownPerson>>> persons = new LinkedHashMap<>();
        for (String field : fields.split(" \\| ", -1)) {
            int blank = field.indexOf(' ');
            String[] names = field.substring(0, blank).split("\\.");
            String person = names[0].equals("client") ? "client" : names[0] + persons.size();
            persons.computeIfAbsent(person, p -> new ArrayList<>()).add(value(names, field.substring(blank + 1)));
        }
        KnownIdentifiers.Builder known = KnownIdentifiers.builder();
        persons.forEach((person, values) -> {
            Consumer<KnownPerson> all = p -> values.forEach(value -> value.accept(p));
            if (person.equals("client")) {
                known.client(all);
            } else if (person.startsWith("relative")) {
                known.relative(all);
            } else {
                known.household(all);
            }
        });
        return known.build();
    }

    private static Consumer<KnownPerson> value(String[] names, String value) {
        return switch (names[1]) {
            case "name" -> p -> p.name(value);
            case "alias" -> p -> p.alias(value);
            case "dob" -> p -> p.dateOfBirth(LocalDate.parse(value));
            case "phone" -> p -> p.phone(value);
            case "fax" -> p -> p.fax(value);
            case "email" -> p -> p.email(value);
            case "employer" -> p -> p.employer(value);
            case "school" -> p -> p.school(value);
            case "address" -> p -> p.address(value);
            case "place" -> p -> p.place(value);
            case "mrn" -> p -> p.medicalRecordNumber(value);
            case "ssn" -> p -> p.socialSecurityNumber(value);
            case "url" -> p -> p.identifier(IdentifierCategory.URL, value);
            case "identifier" -> p -> p.identifier(IdentifierCategory.valueOf(names[2]), value);
            default -> throw new IllegalArgumentException(names[1]);
        };
    }
}
