package io.github.safeharbor.recognizers.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.Verification.Verdict;
import io.github.safeharbor.Verifier;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text about a known client whose names are ordinary words. */
class KnownPropertiesTest {
    private static final Redactor REDACTOR = Redactor.safeHarbor();
    private static final Verifier VERIFIER = Verifier.of(REDACTOR);
    private static final KnownIdentifiers KNOWN = KnownIdentifiers.builder()
            .client(p -> p.name("Grace Penhaligon").alias("K").dateOfBirth(LocalDate.of(1987, 3, 14)))
            .relative(p -> p.name("Will Penhaligon"))
            .phone("503-555-0142")
            .employer("Harbor & Pine Bakery LLC")
            .build();

    @Property(tries = 300)
    void noTextIsRefusedAndNoNameSurvives(@ForAll("texts") String text) {
        String output = REDACTOR.redact(text, KNOWN).text().toLowerCase(Locale.ROOT);
        assertFalse(output.contains("penhaligon"), output);
        assertFalse(output.contains("555-0142"), output);
    }

    @Property(tries = 200)
    void noKnownValueIsLeftForASecondReader(@ForAll("texts") String text) {
        String output = REDACTOR.redact(text, KNOWN).text();
        assertEquals(
                0,
                VERIFIER.verify(output, KNOWN).remaining().stream()
                        .filter(r -> r.rule().equals("known.name"))
                        .count(),
                output);
    }

    @Property(tries = 50)
    void whatIsKnownAddsNothingToAnEmptyText(@ForAll("blanks") String text) {
        assertEquals(text, REDACTOR.redact(text, KNOWN).text());
        assertEquals(Verdict.PASS, VERIFIER.verify(text, KNOWN).verdict());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Grace",
                        "grace",
                        "Penhaligon",
                        "PENHALIGON,",
                        "penhaligon's",
                        "Will",
                        "will",
                        "you",
                        "was",
                        "late.",
                        "the",
                        "Mrs.",
                        "K.",
                        "k",
                        "client",
                        "saw",
                        "today",
                        "503",
                        "555-0142",
                        "0142",
                        "ends with",
                        "five",
                        "3/14",
                        "March",
                        "1987",
                        "harbor",
                        "and",
                        "Pine",
                        "Bakery",
                        "gracepenhaligon",
                        "Dr. Quill",
                        "-",
                        "\n",
                        "@",
                        "#GracePenhaligon",
                        "penhaligno",
                        "Tom",
                        "Portland, OR")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings().withChars(" .,;-()[]\n").ofMaxLength(20);
    }
}
