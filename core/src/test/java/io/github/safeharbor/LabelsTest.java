package io.github.safeharbor;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.FAX;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final String TEXT = "Ann [NAME-1] Bell-[PHONE] \n555 [X] ";

    @Test
    void leavesFindingsOfATextWithoutLabelsAlone() {
        List<Finding> findings = List.of(Sample.finding(0, 3, NAME));
        assertSame(findings, Labels.exclude(Text.of("Ann [X]"), findings));
    }

    @Test
    void cutsLabelsOutOfAFinding() {
        assertEquals(List.of("Ann", "Bell-", "555 [X]"), exclude(0, TEXT.length()));
        assertEquals(List.of("Ann", "Bell"), exclude(0, 17));
        assertEquals(List.of("nn"), exclude(1, 12));
        assertEquals(List.of("555"), exclude(19, 30));
    }

    @Test
    void dropsAFindingThatIsNothingButLabelsAndMarks() {
        assertEquals(List.of(), exclude(4, 12));
        assertEquals(List.of(), exclude(4, 13));
        assertEquals(List.of(), exclude(5, 9));
        assertEquals(List.of(), exclude(3, 12));
        assertEquals(List.of(), exclude(17, 25));
        assertEquals(List.of(), exclude(17, 27));
    }

    @Test
    void leavesAFindingBesideALabelAlone() {
        assertEquals(List.of("Ann "), exclude(0, 4));
        assertEquals(List.of(" Bell-"), exclude(12, 18));
        assertEquals(List.of(" "), exclude(3, 4));
        assertEquals(List.of(" \n"), exclude(25, 27));
        assertEquals(List.of("] "), exclude(33, 35));
        assertEquals(List.of(" "), exclude(34, 35));
    }

    @Test
    void dropsWhatOnlyALabelBringsAbout() {
        assertEquals(List.of(), kept("[NAME-1] went with Bell", "Bell", NAME, Confidence.POSSIBLE));
        assertEquals(List.of(), kept("Bell [GEO-1]", "Bell", NAME, Confidence.LIKELY));
        assertEquals(List.of(), kept("[SSN-1],3/14/1987", "3/14/1987", DATE, Confidence.LIKELY));
    }

    @Test
    void keepsBesideALabelWhatIsSure() {
        assertEquals(List.of("Bell"), kept("[NAME-1] Bell", "Bell", NAME, Confidence.CERTAIN));
        assertEquals(List.of("Bell"), kept("[NAME-1] with Bell", "Bell", NAME, Confidence.LIKELY));
        assertEquals(List.of("3/14/1987"), kept("[SSN-1], 3/14/1987", "3/14/1987", DATE, Confidence.LIKELY));
        assertEquals(List.of("555-0142"), kept("[NAME-1] 555-0142", "555-0142", PHONE, Confidence.POSSIBLE));
        assertEquals(List.of("Bell"), kept("[NAME] Bell".replace("[NAME]", "[X]"), "Bell", NAME, Confidence.POSSIBLE));
    }

    @Test
    void readsAFindingInTheWhiteSpaceAtTheEnd() {
        assertEquals(List.of("  "), kept("[PHONE-1]Bell  ", "  ", FAX, Confidence.LIKELY));
    }

    private static List<String> kept(String text, String value, IdentifierCategory category, Confidence confidence) {
        int at = text.indexOf(value);
        Finding finding = new Finding(new Span(at, at + value.length()), category, confidence, "test");
        return Labels.dropEchoes(Text.of(text), List.of(finding)).stream()
                .map(f -> text.substring(f.span().start(), f.span().end()))
                .toList();
    }

    @Test
    void knowsTheHighestNumberOfEachCategory() {
        assertEquals(
                Map.of(NAME, 12, PHONE, 1),
                Labels.highest(Text.of("[NAME-3] [NAME-12] [NAME-2] [PHONE-1] [GEO] [X-9] [PHONE-0]")));
        assertEquals(Map.of(), Labels.highest(Text.of("")));
    }

    private static List<String> exclude(int start, int end) {
        return Labels.exclude(Text.of(TEXT), List.of(Sample.finding(start, end, NAME))).stream()
                .map(f -> TEXT.substring(f.span().start(), f.span().end()))
                .toList();
    }
}
