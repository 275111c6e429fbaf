package io.github.safeharbor.recognizers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for each built-in recognizer alone: any text is taken, and a finding lies inside it, never empty, never of another's category. */
class RecognizerPropertiesTest {
    private static final List<Recognizer> RECOGNIZERS = new BuiltInRecognizers().recognizers();

    @Property(tries = 300)
    void anyStringIsTaken(@ForAll String text) {
        check(text);
    }

    @Property(tries = 1500)
    void anyMixtureOfWordsNumbersAndMarksIsTaken(@ForAll("mixtures") String text) {
        check(text);
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
