package io.github.safeharbor.recognizers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.recognition.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.ServiceLoader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What holds for each recognizer on the class path alone: any text is taken, a finding lies inside it, never empty, never of another's
 * category, and the same text has the same findings, whatever was read between.
 */
class RecognizerPropertiesTest {
    private static final List<Recognizer> RECOGNIZERS = ServiceLoader.load(RecognizerProvider.class).stream()
            .flatMap(provider -> provider.get().recognizers().stream())
            .toList();

    private static final String BETWEEN = "Dr. Odalys Brask, 93, MRN 4471823, of 12 Oak St, Tacoma; born 3/14/1931";

    private static final List<String> GOLDEN = List.of(
            "Odalys Brask (she/her), client of Dr. Petra Ottovik, LCSW, asks for CBT.",
            "my son Drew, his mom Ines O'Dell and J.R. de la Cruz were late",
            "She lives at 12 Oak St Apt 4, Tacoma, WA 98402, off I-90, near St. Mary's Hospital.",
            "Lincoln High School, Pierce County; 47.2529, -122.4443; PO Box 77, Eau Claire",
            "born March 14, 1931 (93 years old), seen 3/14/2026, last fall, on Christmas 2025, since '19",
            "Call (415) 555-0171 ext 4, fax 415-555-0172, o.brask@example.org, https://brask.example.org/a?b=1",
            "IP 203.0.113.39 and 2001:db8::7; MAC 3C:22:FB:4D:9E:37; serial MMT-7822-627; IMEI 490154203237518",
            "SSN 512-40-3377, MRN 4471823, Medicare 1EG4-TE5-MK73, member id YWX204417893, group 0065184",
            "card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00, DEA BW1234563, RN 884412, NPI 1234567893",
            "plate 7XKR221, VIN 1HGCM82633A004352; IMG_2287.jpg; voiceprint VP-2291; docket no. 24-CV-01882",
            "@brask_88 on Instagram, u/ody; she is the mayor of Salem and works at Brask Holdings LLC");

    @Property(tries = 300)
    void anyStringIsTaken(@ForAll String text) {
        check(text);
    }

    @Property(tries = 1500)
    void anyMixtureOfWordsNumbersAndMarksIsTaken(@ForAll("mixtures") String text) {
        check(text);
    }

    @Property(tries = 600)
    void anyTextThatIsCutGluedAndDressedIsTaken(@ForAll("mutants") String text) {
        check(text);
    }

    @Property(tries = 300)
    void theSameTextHasTheSameFindings(@ForAll("mutants") String text) {
        for (Recognizer recognizer : RECOGNIZERS) {
            List<Finding> once = recognizer.recognize(Text.of(text));
            recognizer.recognize(Text.of(BETWEEN));
            assertEquals(once, recognizer.recognize(Text.of(text)), recognizer.id());
        }
    }

    /** What grammars look before and behind ends where the text does. */
    @Test
    void everyCueIsTakenAtBothEndsOfAText() {
        for (String cue : cues()) {
            String capital = Character.toUpperCase(cue.charAt(0)) + cue.substring(1);
            for (String text : new String[] {
                cue,
                capital + ", Tully",
                capital + ", Monday",
                cue + ", Kona High",
                "She is the " + cue,
                "Tully's " + cue,
                "Tully " + capital,
                cue + " of",
                cue + " at the",
                cue + " who",
                cue + "'s",
                cue + "-",
                "-" + cue,
                cue + ": 7",
                "7 " + cue
            }) {
                check(text);
            }
        }
    }

    private static void check(String text) {
        Text source = Text.of(text);
        for (Recognizer recognizer : RECOGNIZERS) {
            for (Finding finding : recognizer.recognize(source)) { // a span that were empty could not be made
                assertTrue(finding.span().end() <= source.length(), recognizer.id());
                assertTrue(recognizer.categories().contains(finding.category()), recognizer.id());
            }
        }
    }

    /** Sentences with an identifier of each kind, of which pieces are left out, put in, moved and set in other letters. */
    @Provide
    Arbitrary<String> mutants() {
        Arbitrary<String> texts =
                Arbitraries.of(GOLDEN).list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
        return Combinators.combine(texts, Arbitraries.randomValue(random -> random.nextLong()), links())
                .as(RecognizerPropertiesTest::mutate);
    }

    private static String mutate(String text, long seed, String link) {
        Random random = new Random(seed);
        StringBuilder mutant = new StringBuilder(text);
        for (int i = random.nextInt(5); i >= 0 && mutant.length() > 1; i--) {
            int at = random.nextInt(mutant.length());
            int end = Math.min(mutant.length(), at + 1 + random.nextInt(6));
            switch (random.nextInt(5)) {
                case 0 -> mutant.delete(at, end);
                case 1 -> mutant.insert(at, link);
                case 2 -> mutant.insert(random.nextInt(mutant.length()), mutant.substring(at, end));
                case 3 -> mutant.replace(at, end, mutant.substring(at, end).toUpperCase(Locale.ROOT));
                default -> mutant.replace(at, at + 1, link);
            }
        }
        return mutant.toString();
    }

    /** Words that rules start at and numbers of all lengths, with any mark between them, or none. */
    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.of(
                        "Salem",
                        "Portland",
                        "eau claire",
                        "Oak",
                        "St",
                        "Street",
                        "PO Box",
                        "Room",
                        "Apt",
                        "County",
                        "OR",
                        "SC",
                        "Texas",
                        "St. Mary's Hospital",
                        "Lincoln High School",
                        "Dr.",
                        "Mrs",
                        "Ann",
                        "O'Neil",
                        "McCoy",
                        "de la Cruz",
                        "J.R.",
                        "client",
                        "my son",
                        "mayor of",
                        "works at",
                        "born",
                        "DOB",
                        "MRN",
                        "SSN",
                        "card",
                        "plate",
                        "VIN",
                        "IMEI",
                        "member id",
                        "fax",
                        "call",
                        "case no.",
                        "Instagram",
                        "u/",
                        "@",
                        "http://",
                        "www.",
                        ".com",
                        "example.org",
                        "IMG_",
                        ".jpg",
                        "voiceprint",
                        "March",
                        "mar.",
                        "14th",
                        "Christmas",
                        "turned",
                        "years old",
                        "ninety-two",
                        "am",
                        "x",
                        "ext",
                        "I-90",
                        "hwy",
                        "Inc.",
                        "LLC",
                        "police",
                        "the",
                        "of",
                        "and",
                        "in",
                        "is"),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(12));
        return Arbitraries.oneOf(parts, links()).list().ofMaxSize(24).map(list -> String.join("", list));
    }

    private static List<String> cues() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BuiltInRecognizers.class.getResourceAsStream("lexicon/cues.tsv")), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("="))
                    .map(line -> line.split("\t", 2)[0])
                    .filter(word -> !word.isBlank())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arbitrary<String> links() {
        return Arbitraries.of(
                " ",
                " ",
                " ",
                ", ",
                ",",
                "-",
                ",-",
                "- ",
                ".",
                ". ",
                ":",
                ": ",
                "/",
                "\n",
                "\n\n",
                "\t",
                "(",
                ") ",
                "'",
                "\"",
                "#",
                "&",
                "_",
                "",
                " - ",
                "|",
                "\n> ",
                "**",
                "<b>",
                "&nbsp;",
                "=",
                "[NAME-1]",
                "\u200B",
                "\u00E9",
                "\uD835\uDC00",
                "\uD800",
                "\u041A");
    }
}
