package io.github.safeharbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.report.AuditReport;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A text in pieces, with sizes so small that every archive has many of them. */
class PiecewiseTest {
    private static final KnownIdentifiers NOBODY = KnownIdentifiers.none();
    private static final KnownIdentifiers ZORA =
            KnownIdentifiers.builder().client(p -> p.name("Zora Quill")).build();
    private static final Redactor REDACTOR = Sample.redactor();

    @Property(tries = 1000)
    void anArchiveInPiecesIsTheArchiveAsAWhole(
            @ForAll Random random, @ForAll("pieces") int piece, @ForAll("reaches") int reach) {
        String text = archive(random, 2 + random.nextInt(12));
        RedactionResult whole = REDACTOR.redact(text, ZORA);
        StringBuilder output = new StringBuilder();
        assertEquals(whole.report().counts(), redact(text, ZORA, new Piecewise.Sizes(piece, reach, 1000), output));
        assertEquals(whole.text(), output.toString());
    }

    @Property(tries = 1000)
    void whatStandsBetweenIdentifiersStaysWhateverTheTextIs(@ForAll("texts") String text) {
        Redactor blind = Sample.redactor(
                Policy.safeHarbor(), List.of(Sample.recognizer("none", IdentifierCategory.NAME, source -> List.of())));
        StringBuilder output = new StringBuilder();
        redact(blind, text, NOBODY, new Piecewise.Sizes(7, 3, 10), output);
        assertEquals(text, output.toString());
    }

    @Property(tries = 1000)
    void aValueThatWasFoundIsGoneFromThereOn(@ForAll("texts") String before, @ForAll("texts") String text) {
        StringBuilder output = new StringBuilder();
        String archive =
                before + "\n\nclient Xandra.\n\n" + text + " Xandra " + text + ", XANDRA;\n" + text + "\nzora quill";
        redact(archive, ZORA, new Piecewise.Sizes(40, 16, 1000), output);
        assertFalse(output.toString().contains("Xandra"), output::toString);
        assertFalse(output.toString().contains("XANDRA"), output::toString);
        assertFalse(output.toString().endsWith("zora quill"), output::toString);
    }

    @Property
    void howTheReaderPortionsTheTextIsIrrelevant(@ForAll Random random) throws IOException {
        String text = archive(random, 12);
        StringBuilder once = new StringBuilder();
        StringBuilder dripping = new StringBuilder();
        Piecewise.Sizes sizes = new Piecewise.Sizes(300, 80, 1000);
        redact(text, NOBODY, sizes, once);
        REDACTOR.piecewise(sizes, 1 << 24, NOBODY).redact(new Dripping(text, random), dripping);
        assertEquals(once.toString(), dripping.toString());
    }

    @Example
    void aTextOfOnePieceGivesWhatItGivesAsAWhole() throws IOException {
        String text = "client Xandra called 415-555-2671; Xandra was seen 3/14/2025.";
        StringBuilder output = new StringBuilder();
        AuditReport report = REDACTOR.redact(new StringReader(text), output, NOBODY);
        assertEquals(REDACTOR.redact(text).text(), output.toString());
        assertEquals(REDACTOR.redact(text).report().counts(), report.counts());
        assertEquals(List.of(), report.entries());
        assertTrue(report.toJson().contains("\"redactions\":[]"), report::toJson);
        assertTrue(report.toText().contains("removed 2"), report::toText);
    }

    @Example
    void everyArgumentIsAskedFor() {
        Reader empty = Reader.nullReader();
        StringBuilder output = new StringBuilder();
        assertThrows(NullPointerException.class, () -> REDACTOR.redact(null, output, NOBODY));
        assertThrows(NullPointerException.class, () -> REDACTOR.redact(empty, null, NOBODY));
        assertThrows(NullPointerException.class, () -> REDACTOR.redact(empty, output, null));
    }

    @Example
    void anEmptyTextGivesAnEmptyText() throws IOException {
        StringBuilder output = new StringBuilder();
        assertEquals(
                0,
                REDACTOR.redact(new StringReader(""), output, NOBODY).counts().size());
        assertEquals("", output.toString());
    }

    @Example
    void aNameThatIsIntroducedFarBehindStaysWhereItStoodBefore() {
        String far = "so it goes.\n\n".repeat(100);
        StringBuilder output = new StringBuilder();
        redact("Xandra came.\n\n" + far + "client Xandra", NOBODY, new Piecewise.Sizes(200, 100, 10), output);
        assertEquals("Xandra came.\n\n" + far + "client [NAME-1]", output.toString());
    }

    @Example
    void aNameThatIsIntroducedWithinReachGoesBeforeItAsWell() {
        String far = "so it goes.\n\n".repeat(100);
        StringBuilder output = new StringBuilder();
        redact(far + "Xandra came.\n\nclient Xandra\n\n" + far, NOBODY, new Piecewise.Sizes(200, 100, 10), output);
        assertEquals(far + "[NAME-1] came.\n\nclient [NAME-1]\n\n" + far, output.toString());
    }

    @Example
    void whatWasSeenLongestAgoIsForgotten() {
        StringBuilder text = new StringBuilder("client Xandra\n\n");
        for (int i = 1000; i < 1100; i++) {
            text.append("CL-").append(i).append(" so it goes.\n\n");
        }
        StringBuilder output = new StringBuilder();
        text.append("Xandra came.\n\n").append("so it goes.\n\n".repeat(100)).append("client Xandra");
        redact(text.toString(), NOBODY, new Piecewise.Sizes(200, 4, 10), output);
        assertTrue(output.indexOf("Xandra came") > 0, output::toString);
        assertTrue(output.toString().endsWith("client [NAME-2]"), output::toString);
    }

    @Example
    void aLabelMayHaveTheNumberOfARecord() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 1300; i++) {
            text.append("CL-")
                    .append(1200 + i % 80)
                    .append(" saw 415-555-")
                    .append(1000 + i)
                    .append(".\n\n");
        }
        StringBuilder output = new StringBuilder();
        redact(text.toString(), NOBODY, new Piecewise.Sizes(200, 100, 1000), output);
        assertTrue(output.toString().contains("[PHONE-1260]"), output::toString);
    }

    @Example
    void whatIsSeenAgainIsRemembered() {
        StringBuilder text = new StringBuilder("client Xandra\n\n");
        for (int i = 1000; i < 1100; i++) {
            text.append("CL-").append(i).append(" Xandra came.\n\n");
        }
        StringBuilder output = new StringBuilder();
        redact(text + "client Xandra", NOBODY, new Piecewise.Sizes(200, 80, 10), output);
        assertFalse(output.toString().contains("Xandra"), output::toString);
        assertTrue(output.toString().endsWith("client [NAME-1]"), output::toString);
    }

    @Example
    void aWordLongerThanTheLimitIsRefusedAndShorterOnesAreNot() {
        StringBuilder output = new StringBuilder();
        Piecewise.Sizes sizes = new Piecewise.Sizes(64, 16, 10);
        String word = "x".repeat(2000);
        assertThrows(
                TextTooLongException.class,
                () -> REDACTOR.piecewise(sizes, 1000, NOBODY).redact(new StringReader(word + " " + word), output));
        assertEquals("", output.toString());
        redact(word + " " + word, NOBODY, sizes, output);
        assertEquals(word + " " + word, output.toString());
    }

    @Example
    void neverCutsASurrogatePairOrALineEnd() {
        String text = "\uD83D\uDE00\r\n".repeat(200) + "\uD83D\uDE00".repeat(200);
        StringBuilder output = new StringBuilder();
        redact(text, NOBODY, new Piecewise.Sizes(9, 3, 10), output);
        assertEquals(text, output.toString());
    }

    @Example
    void whatTheReaderThrowsPassesAndNothingUnredactedIsWritten() {
        String text = "client Xandra called 415-555-2671.\n\n".repeat(30);
        StringBuilder output = new StringBuilder();
        Reader failing = new FilterReader(new StringReader(text)) {
            private int left = 600;

            @Override
            public int read(char[] units, int from, int length) throws IOException {
                if (left == 0) {
                    throw new IOException("gone");
                }
                int read = super.read(units, from, Math.min(length, left));
                left -= read;
                return read;
            }
        };
        assertThrows(
                IOException.class,
                () -> REDACTOR.piecewise(new Piecewise.Sizes(200, 50, 10), 1 << 24, NOBODY)
                        .redact(failing, output));
        assertTrue(output.length() > 0);
        assertTrue("client [NAME-1] called [PHONE-1].\n\n".repeat(30).startsWith(output.toString()), output::toString);
    }

    @Example
    void labelsOfTheTextAreNotUsedAgain() {
        String text = "[NAME-7] came.\n\n" + "so it goes.\n\n".repeat(100) + "client Xandra";
        StringBuilder output = new StringBuilder();
        redact(text, NOBODY, new Piecewise.Sizes(100, 50, 10), output);
        assertTrue(output.toString().endsWith("client [NAME-8]"), output::toString);
    }

    @Example
    void aFullNameFarBehindItsFirstNameIsTheSamePerson() {
        String far = "so it goes.\n\n".repeat(100);
        StringBuilder output = new StringBuilder();
        String text =
                "client Maria came.\n\n" + far + "Maria Okafor came.\n\n" + far + "Okafor, Maria, client Maria Lopez.";
        redact(text, NOBODY, new Piecewise.Sizes(100, 50, 10), output);
        assertEquals(REDACTOR.redact(text).text(), output.toString());
    }

    private static Map<IdentifierCategory, Integer> redact(
            String text, KnownIdentifiers known, Piecewise.Sizes sizes, StringBuilder output) {
        return redact(REDACTOR, text, known, sizes, output);
    }

    private static Map<IdentifierCategory, Integer> redact(
            Redactor redactor, String text, KnownIdentifiers known, Piecewise.Sizes sizes, StringBuilder output) {
        try {
            return redactor.piecewise(sizes, 1 << 24, known).redact(new StringReader(text), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes of which each names its persons, as archives are. */
    private static String archive(Random random, int notes) {
        List<String> persons = new ArrayList<>();
        for (String name :
                List.of("Xandra Ives", "Odalys Brandt", "Maria Okafor", "Tom Okafor", "Ed Wu", "Zora Quill")) {
            if (random.nextBoolean()) {
                persons.add(name);
            }
        }
        persons.add("Benno");
        StringBuilder archive = new StringBuilder();
        for (int i = 0; i < notes; i++) {
            String name = persons.get(random.nextInt(persons.size()));
            String first = name.split(" ", 2)[0];
            archive.append("client ")
                    .append(name)
                    .append(", CL-")
                    .append(1000 + random.nextInt(50))
                    .append(newline(random));
            for (int lines = random.nextInt(5); lines > 0; lines--) {
                archive.append(sentence(random, first, name)).append(random.nextInt(3) == 0 ? newline(random) : " ");
            }
            archive.append(newline(random)).append(random.nextInt(4) > 0 ? newline(random) : "-- \n");
        }
        return archive.toString();
    }

    private static String newline(Random random) {
        return random.nextInt(5) == 0 ? "\r\n" : "\n";
    }

    private static String sentence(Random random, String first, String name) {
        return switch (random.nextInt(9)) {
            case 0 -> first + " came on time.";
            case 1 -> "Call 415-555-0" + (100 + random.nextInt(40)) + " after five.";
            case 2 ->
                "Seen on 3/" + (1 + random.nextInt(28)) + "/" + (2019 + random.nextInt(6)) + ", and it went well.";
            case 3 ->
                "The mail is " + first.toLowerCase(Locale.ROOT) + "@x.org; the form has 322-60-9"
                        + (100 + random.nextInt(30)) + ".";
            case 4 -> "It is raining in 9411" + random.nextInt(9) + " today\u200B, and the will to go out is small.";
            case 5 -> name.toUpperCase(Locale.ROOT) + " wants to go on.";
            case 6 -> "\uD83D\uDE00 zora quill wrote for " + first + "!";
            case 7 -> "We spoke of work, of sleep, and of what [EVENT] had meant.";
            default -> "Nothing else was said.";
        };
    }

    @Provide
    Arbitrary<Integer> pieces() {
        return Arbitraries.integers().between(200, 1500);
    }

    @Provide
    Arbitrary<Integer> reaches() {
        return Arbitraries.integers().between(100, 200);
    }

    /** Fragments run together, with ends of lines among them. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        " ",
                        " ",
                        ", ",
                        ". ",
                        "\n",
                        "\r\n",
                        "\n\n",
                        "\n \t\n",
                        "-",
                        "_",
                        "the",
                        "will",
                        "client ",
                        "Maria Okafor",
                        "zora quill",
                        "Ed",
                        "415-555-2671",
                        "322-60-9104",
                        "CL-204417",
                        "3/14/1987",
                        "94110",
                        "ann@x.org",
                        "[NAME-1]",
                        "[",
                        "\u200B",
                        "\u0301",
                        "\uD83D\uDE00",
                        "\uD835\uDC00",
                        "\uD800",
                        "\uDC00",
                        "\u0000",
                        "\u5C71")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    /** Gives as little at a time as it likes. */
    private static final class Dripping extends FilterReader {
        private final Random random;

        Dripping(String text, Random random) {
            super(new StringReader(text));
            this.random = random;
        }

        @Override
        public int read(char[] units, int from, int length) throws IOException {
            return super.read(units, from, Math.min(length, random.nextInt(7)));
        }
    }
}
