package io.github.safeharbor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayersTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiterString = " -> ",
            value = {
                "Petra=20Vance -> Petra Vance",
                "p.vance=40mail.example.org -> p.vance@mail.example.org",
                "to Petra Van=\\nce -> to Petra Vance",
                "M=C3=BCller -> Muller",
                "Ren=E9e -> Renee",
                "(612)=20555-0199 -> (612) 555-0199",
                "Petra%20Vance -> Petra Vance",
                "612%2D555%2d0199 -> 612-555-0199",
                "SSN:&nbsp;219&#45;09&#x2D;9999 -> SSN: 219-09-9999",
                "Fiona&apos;s M&ouml;l&#108;er -> Fiona's Moller",
                "&#55357; &bogus; AT&T; -> &#55357; &bogus; AT&T;",
                "2\\/14\\/1990 Jos\\u00e9 -> 2/14/1990 Jose",
                "p\\_vance -> p_vance",
                "219\\x2d09\\u{2d}9999 -> 219-09-9999",
                "219&amp;#45;09%252D9999 -> 219-09-9999",
                "Petra [b]Van[/b]ce [color=red]is[/color] -> Petra Vance is",
                "219-09<!-- x -->-99<!---->99 -> 219-09-9999",
                "zip: <!--94110--> -> zip: 94110",
                "step=2&name=Petra+Vance&at=%40pv -> step: 2\\nname: Petra Vance\\nat: @pv",
                "step=2&amp;zip=94110 -> step: 2\\nzip: 94110",
                "zip: |\\n  94110 -> zip: 94110",
                "zip: >-\\n    94110 -> zip: 94110",
                "{\"label\": \"zip\", \"value\": \"94110\"} -> {label: zip: 94110\\n}",
                "{\"code\":{\"text\":\"MRN\"},\"value\":\"44-17\"} -> {code:{text: MRN: 44-17\\n}",
                "{\"family\":\"Vance\"} -> {family name: Vance\\n}",
            })
    void readsEncodedCharacters(String text, String view) {
        assertEquals(view.replace("\\n", "\n"), view(text.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age=93 and dose=20 mg",
                "watch?v=ab&t=20s",
                "a 50%50 chance? see http://x.example/a%20b",
                "medicare_id=1EG1-TE0-MK34",
                "iban=DE36 plate=7BTB636 plate=2DEF123",
                "Tom & Ann; Q&A;",
                "C:\\notes\\tim.txt",
                "==\n===\nx =\n5",
                "2 * 3 * 4, 5*6*7, **",
                "snake_case_name and a_b",
                "<Penny> Fee is $95; a < b > c; <ann@example.org>",
                "-> see below",
                "<img src=\"x/a\" alt=\"us\">",
                "see [NAME-1](x) and [a] (b)",
                "[bold] and [B-1], row[c]",
                "a=b and c=d & e=f; see https://x.example/q?a=1&b=2",
                "a | b: |c\\nd > e: >f",
                "C:\\xanadu and \\x0a, \\u{d800}, \\u{}",
                "she said \"Will\": no",
                "5 o'clock: 'tis"
            })
    void leavesWhatIsNotDressed(String text) {
        assertSame(text, Text.of(text).view());
    }

    @Test
    void seesNoMarksOfQuotedLines() {
        assertEquals("Call 612-555-\n0199\nor not", view("> Call 612-555-\n> 0199\n> > or not"));
    }

    @Test
    void seesTagsAsAReaderDoes() {
        assertEquals("612-555-0199", view("<b>612</b>-555-<i>0199</i>"));
        assertEquals("612-555-\n0199", view("612-555-<br/>0199"));
        assertEquals("MRN\t82-3641\t", view("<td>MRN</td><td>82-3641</td>"));
        assertEquals("\nzip: 94110\nstatus: open\n", view("<record><zip>94110</zip><status>open</status></record>"));
        assertEquals("client\ndob: 1988-07-30\n \n", view("<client dob=\"1988-07-30\" />"));
        String link = "<a href=\"mailto:ann@example.org\">";
        assertEquals(link + "Ann", view(link + "Ann</a>"));
        assertEquals("Ann", view("<span class=\"x\">Ann</span>"));
    }

    @Test
    void seesNoMarksOfMarkdown() {
        assertEquals("Name: Petra Vance, 612-555-0199", view("**Name:** _Petra **Vance**_, 612-`555`-0199"));
        assertEquals(
                "Petra and Vance https://v.example)",
                view("[Petra](#top) and [Vance](https://v.example)").replace("(", ""));
    }

    @Test
    void aLabelBeforeABracketIsNoPartOfALink() {
        assertEquals("[CL-[MRN-1](415) or", view("[CL-[MRN-1](415) or"));
    }

    @Test
    void seesKeysAndValuesAsLines() {
        assertEquals("{zip: 94110\nage: 93}", view("{\"zip\": \"94110\",\"age\": 93}"));
    }

    @Test
    void seesEnclosedLettersAndDigits() {
        assertEquals("Petra 502", view("\u24C5\u24D4\u24E3\u24E1\u24D0 \u2464\u24EA\u2461"));
        assertEquals("AB1(", view("\uD83C\uDD30\uD83C\uDD71\u2776("));
    }

    @Test
    void aSpanHoldsTheMarksInsideItAndTheirPartners() {
        assertOriginal("Petra <b>Vance</b>", "Petra <b>Vance</b> called", "Petra Vance");
        assertOriginal("<b>Petra</b> Vance", "<b>Petra</b> Vance called", "Petra Vance");
        assertOriginal("Petra **Vance**", "Hi Petra **Vance**, hi", "Petra Vance");
        assertOriginal("Petra Vance", "**Petra Vance**", "Petra Vance");
        assertOriginal("Petra", "_Petra_ Vance", "Petra");
        assertOriginal("p&#64;x", "to p&#64;x.", "p@x");
    }

    private static void assertOriginal(String expected, String text, String found) {
        Text source = Text.of(text);
        int at = source.view().indexOf(found);
        Span span = source.toOriginal(new Span(at, at + found.length()));
        assertEquals(expected, text.substring(span.start(), span.end()));
    }

    private static String view(String text) {
        return Text.of(text).view();
    }
}
