package io.github.safeharbor;

import static io.github.safeharbor.recognition.IdentifierCategory.GEO;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.OTHER;
import static io.github.safeharbor.recognition.IdentifierCategory.SSN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples show the finding in braces and what is left of it in brackets; a bar stands for a line break, a tilde for a blank. */
class TrimmingTest {

    @ParameterizedTest
    @CsvSource({
        "by {Hermana Clemencia} today, by Hermana [Clemencia] today",
        "{usher tull}, usher [tull]",
        "{Padre} today, [Padre] today",
        "{Hermana}, [Hermana]",
        "{Hermana} Clemencia, [Hermana] Clemencia",
        "{Tia's} house, [Tia's] house",
        "{Elder Smith}, [Elder Smith]",
        "{Dora Tia}, [Dora Tia]",
        "{and Dora} came, and [Dora] came",
        "{Dora and} me, [Dora] and me",
        "{To Dora} Phan, [To Dora] Phan",
        "{On}, [On]",
        "{and of}, and [of]"
    })
    void aNameGoesWithoutTitleAndConnectors(String sample, String expected) {
        assertEquals(expected, trimmed(sample, NAME));
    }

    @ParameterizedTest
    @CsvSource({
        "in {Norwick PA}. 45F, in [Norwick] PA. 45F",
        "in {norwick maryland}, in [norwick] maryland",
        "in {norwick tx}, in [norwick] tx",
        "{NORWICK TX}, [NORWICK] TX",
        "{Old Norwick CT}, [Old Norwick] CT",
        "{at Norwick Hall}, at [Norwick Hall]",
        "{Of Norwick Inn}, Of [Norwick Inn]",
        "{the Norwick Inn}, the [Norwick Inn]",
        "in {PA}, in [PA]",
        "{Lake Washington}, [Lake Washington]",
        "{norwick of maryland}, [norwick of maryland]",
        "{27 Norwick CA}, [27 Norwick CA]",
        "{NORWICK CT}, [NORWICK CT]",
        "{norwick co}, [norwick co]",
        "{Norwick Pa}, [Norwick Pa]",
        "{Norwick 5 PA}, [Norwick 5 PA]",
        "{Norwick PA} 12345, [Norwick PA] 12345",
        "{Maryland House}, [Maryland House]"
    })
    void aPlaceGoesWithoutItsState(String sample, String expected) {
        assertEquals(expected, trimmed(sample, GEO));
    }

    @ParameterizedTest
    @CsvSource({
        "{the Tri-Pines} here, the [Tri-Pines] here",
        "{The Dalles} here, [The Dalles] here",
        "{the corner of Elm} here, [the corner of Elm] here",
        "{the} here, [the] here",
        "{priest at Notre-Dame} here, priest at [Notre-Dame] here",
        "{beds near Alder Falls}, beds near [Alder Falls]",
        "{Sisters at Alder Falls}, [Sisters at Alder Falls]",
        "{academy at alder falls}, [academy at alder falls]",
        "{church of Alder}, [church of Alder]",
        "{priest at}, [priest] at"
    })
    void aPlaceGoesWithoutItsArticleAndWhoIsThere(String sample, String expected) {
        assertEquals(expected, trimmed(sample, GEO));
    }

    @Test
    void aBodyGoesWithoutItsArticle() {
        assertEquals("the [Harriers]", trimmed("{the Harriers}", OTHER));
        assertEquals("[aide at Alder]", trimmed("{aide at Alder}", OTHER));
    }

    @Test
    void aCommaBeforeTheStateGoesWithIt() {
        assertEquals("[Norwick], PA", trimmed("{Norwick, PA}", GEO));
        assertEquals("[Norwick PA]", trimmed("{Norwick PA}", OTHER));
    }

    @ParameterizedTest
    @CsvSource({
        "{Dora||Shalom Dora} came, [Dora]||Shalom Dora came",
        "{Dora|D.O.B}: 1, [Dora]|D.O.B: 1",
        "{Dora|Pine}: 1, [Dora]|Pine: 1",
        "{Dora|Ann|Pine}: 1, [Dora|Ann]|Pine: 1",
        "{Dora|Pine} 1, [Dora|Pine] 1",
        "{Dora~~~Pine} 1, [Dora]~~~[Pine] 1",
        "{Dora~~Pine} 1, [Dora~~Pine] 1",
        "{(||Dora} 1, [(||Dora] 1"
    })
    void noValueCrossesABlankLineAColumnGapOrALabel(String sample, String expected) {
        String text = sample.replace('|', '\n').replace('~', ' ');
        assertEquals(expected.replace('|', '\n').replace('~', ' '), trimmed(text, NAME));
        assertEquals("[Dora]\t[Pine]", trimmed("{Dora\tPine}", OTHER));
    }

    @ParameterizedTest
    @CsvSource({
        "{SSN 078-05-1120}, SSN [078-05-1120]",
        "{SSN: #078-05-1120}, SSN: #[078-05-1120]",
        "{SSN x-1}, [SSN x-1]",
        "{AB 078}, [AB 078]",
        "{SSN}, [SSN]",
        "{078 and}, [078 and]",
        "{078||119}, [078||119]"
    })
    void aNumberGoesWithoutItsLabel(String sample, String expected) {
        assertEquals(expected.replace('|', '\n'), trimmed(sample.replace('|', '\n'), SSN));
    }

    @Test
    void partsOfTokensAndWhiteSpaceStayAsTheyAre() {
        assertEquals("[ ]x", trimmed("{ }x", NAME));
        assertEquals("a[nd Do]ra", trimmed("a{nd Do}ra", NAME));
        assertEquals("[and ]Dora", trimmed("{and }Dora", NAME));
        assertEquals("[and ]", trimmed("{and }", NAME));
    }

    private static String trimmed(String sample, IdentifierCategory category) {
        StringBuilder text = new StringBuilder(sample);
        int start = text.indexOf("{");
        text.deleteCharAt(start);
        int end = text.indexOf("}");
        text.deleteCharAt(end);
        List<Finding> trimmed =
                Boundaries.trim(Text.of(text.toString()), List.of(Sample.finding(start, end, category)));
        for (int i = trimmed.size() - 1; i >= 0; i--) {
            text.insert(trimmed.get(i).span().end(), ']')
                    .insert(trimmed.get(i).span().start(), '[');
        }
        return text.toString();
    }
}
