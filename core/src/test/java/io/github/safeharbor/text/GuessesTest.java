package io.github.safeharbor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuessesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiterString = " -> ",
            value = {
                "call 612-555-\\n0199 now -> call 612-555-0199 now",
                "call 612 555\\n0199 now -> call 612 555 0199 now",
                "card 4111 1111\\n11111111 -> card 4111 111111111111",
                "to p.vance@mail.\\nexample.org -> to p.vance@mail.example.org",
                "to p.vance@\\nexample.org -> to p.vance@example.org",
                "at www.vance-art.\\nexample/q -> at www.vance-art.example/q",
                "Petra Lind-\\nqvist -> Petra Lindqvist",
                "Anne-\\nMarie and ninety-\\none -> Anne-Marie and ninety-one",
                "VIN 1HGCM8263\\n3A004352 -> VIN 1HGCM82633A004352",
                "call 612-555-(1/2)\\n(2/2)0199 -> call 612-555-0199",
                "Petra... \\n...Vance -> Petra Vance",
                "SSN 219\\t09\\t9999 -> SSN 219 09 9999",
                "MRN 87 . 6085 -> MRN 87.6085",
                "P e t r a   V a n c e left -> Petra Vance left",
                "Intake_Petra_Vance.pdf -> Intake Petra Vance.pdf",
                "5_14_1990 -> 5-14-1990",
                "voiceprint_id: fp_4417, eye_id=ir_b81 -> voiceprint id: fp_4417, eye id: ir_b81",
                "born: June_3,_1971 -> born: June 3, 1971",
                "since March\\n    14 -> since March 14",
                "seeingPetra inSpokane -> seeing Petra in Spokane",
                "plate4XYZ123 and 219-09-9999for -> plate 4XYZ123 and 219-09-9999 for",
                "is97 and 101and -> is 97 and 101 and",
                "PetraVance -> Petra Vance",
                "612-555-Ol99 -> 612-555-0199",
                "DEA BL58Z1234 -> DEA BL5821234",
                "Dr. 0rtiz, Tam1ka, 5pokane -> Dr. Ortiz, Tamika, Spokane",
                "F4rg0, Or7ega, Gon5alo, Hele3 -> Fargo, Ortega, Gonsalo, Helee",
                "P-e-t-r-a V.a.n.c.e or V - a - n - c - e or M-i-a -> Petra Vance or Vance or Mia",
                "P e t r a V a n c e left -> Petra Vance left",
                "612~555~0199 and 612 · 555 · 0199 and 219•09•9999 -> 612-555-0199 and 612-555-0199 and 219-09-9999",
                "612,555,0199; 4111|1111|1111|1111 or 612 | 555 | 0199 -> 612-555-0199; 4111-1111-1111-1111 or 612-555-0199",
                "Pe!ra V@nce, Va|tin, Ja$per -> Peira Vance, Valtin, Jasper",
                "Visa4111 1111 or athttps://vance.example/q -> Visa 4111 1111 or at https://vance.example/q",
                "call 6I2-555-0Q99 -> call 612-555-0099",
                "see ROI-Petra-Vance.pdf -> see ROI Petra Vance.pdf",
            })
    void readsValuesThroughSlipsAndBreaks(String text, String reading) {
        List<Text> readings = Text.of(unescaped(text)).readings();
        assertEquals(1, readings.size());
        assertEquals(unescaped(reading), readings.get(0).view());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 sessions\\n12 weeks",
                "since March\\n\\n    14",
                "sessions\\n12 weeks",
                "12\\n34\\n56",
                "- one\\n- two",
                "| 12 | 34 |\\n| 56 | 78 |",
                "Thanks.\\nPetra",
                "a well-\\n\\nknown",
                "50mg, 34yo, 5pm, mmHg, iPhone, b12, 80s, 5l",
                "PHQ-9 of 18, 120/80",
                "a - b, c (d) \\u2013 e",
                "1,200 or 3,400,500; 4|5|6; 10~; 9, 10, 11",
                "e.g. 5 p.m. in the U.S.A. now",
                "wow! that; @petra; $5; p.vance@example.org!",
                "Ann-Marie, follow-up.pdf, twenty-One",
                "[HEALTH_PLAN-1] and [NAME-2]\\n[NAME-3]"
            })
    void readsOnceWhatNeedsNoSecondLook(String text) {
        assertEquals(List.of(), Text.of(unescaped(text)).readings());
    }

    @Test
    void aReadingHasTheChangedLinesAndTheirNeighbours() {
        Text reading =
                Text.of("one\ntwo\nseeingPetra\nfour\nfive\nsix").readings().get(0);
        assertEquals("two\nseeing Petra\nfour\n\n", reading.view());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,zip,note\\n7,94110,\"late, again\"",
                "| id | zip | note |\\n|---|---|---|\\n| 7 | 94110 | late, again |\\n",
                "id\\tzip\\tnote\\n7\\t94110\\tlate, again"
            })
    void aTableIsReadAsForms(String table) {
        assertEquals(
                "id: 7\nzip: 94110\nnote: late, again\n",
                Text.of(unescaped(table)).readings().get(0).view());
    }

    @Test
    void theHeadOfAColumnIsReadInWords() {
        assertEquals(
                "id: 7\nvoiceprint id: fp_4417\n",
                Text.of("id,voiceprint_id\n7,fp_4417").readings().get(0).view());
    }

    @Test
    void whatStandsBehindAFieldThatIsReadInWordsIsNews() {
        Text reading = Text.of("voiceprint_id: fp_4417 and fp_4418").readings().get(0);
        int at = reading.view().indexOf("fp_4417");
        assertTrue(reading.isNews(new Span(at, at + 7)));
    }

    @Test
    void aLineWithCommasIsNoHead() {
        assertEquals(List.of(), Text.of("Hi Ann, all is well\nBye, Petra").readings());
        assertEquals(List.of(), Text.of("red,green\nblue").readings());
    }

    @Test
    void onlyWhatDiffersIsNews() {
        Text reading = Text.of("Vance and seeingPetra today").readings().get(0);
        int at = reading.view().indexOf("Petra");
        Span petra = new Span(at, at + 5);
        assertEquals(true, reading.isNews(petra));
        assertEquals(new Span(16, 21), reading.toOriginal(petra));
        assertEquals(false, reading.isNews(new Span(0, 5)));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }

    @Test
    void figuresThatAreSpacedOutAreANumberWhereTheyAreNoAnswers() {
        assertEquals(
                "SSN 736419852",
                Text.of("SSN 7 3 6 4 1 9 8 5 2").readings().get(0).view());
        for (String answers : new String[] {
            "PHQ 2 1 3 0 2 1 2 3 1",
            "scale 1 2 3 4 5 6 7 8 9 10",
            "ratings 7 3 6 4 1",
            "PCL 4 4 3 2 5 1 0 0 3 4 2 2 1 1"
        }) {
            assertEquals(List.of(), Text.of(answers).readings(), answers);
        }
    }
}
