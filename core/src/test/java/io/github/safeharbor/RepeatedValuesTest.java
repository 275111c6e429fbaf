package io.github.safeharbor;

import static io.github.safeharbor.recognition.Confidence.CERTAIN;
import static io.github.safeharbor.recognition.Confidence.LIKELY;
import static io.github.safeharbor.recognition.Confidence.POSSIBLE;
import static io.github.safeharbor.recognition.IdentifierCategory.ACCOUNT;
import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.GEO;
import static io.github.safeharbor.recognition.IdentifierCategory.MRN;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.OTHER;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedValuesTest {

    @Test
    void aNameRecursInAnyCaseAndSpelling() {
        assertRecurs(NAME, "José Núñez", "and {JOSE NUNEZ}, {jose-nunez}, {josenunez}, {jose_nunez}");
    }

    @Test
    void soDoesEachPartOfIt() {
        assertRecurs(NAME, "Maria Okafor", "{Maria}; later {okafor} and {MARIA}; Marian, Kaf");
        assertRecurs(NAME, "maria okafor", "{Maria}, so {okafor}");
    }

    @Test
    void butNotTheWordsThatJoinThem() {
        assertRecurs(NAME, "Dr. Maria de Bell", "Dr. {Maria}, de, De, Dr, {Bell}");
        assertRecurs(NAME, "Maria and Okafor", "so {Okafor} and {Maria}");
    }

    @Test
    void aNameOfTwoLettersRecursWithOneCapital() {
        assertRecurs(NAME, "Ed Wu", "{Ed} has ED, so {Wu}, wu, WU, ed");
        assertRecurs(NAME, "An Le", "so {An}. An apple");
        assertRecurs(NAME, "Jo", "{Jo}, jo");
    }

    @Test
    void aLoneInitialRecursWithItsFullStop() {
        assertRecurs(NAME, "J", "and {J}. left. J and j. stay, in J.D. too, {J}. said, {J}.'s mother");
        assertRecurs(NAME, "J", "a list:\nJ. comes first");
        assertRecurs(NAME, "I", "so I. left");
    }

    @Test
    void aPartThatIsAnOrdinaryWordRecursOnlyCapitalized() {
        assertRecurs(
                NAME,
                "Will Grace",
                "so {Will} and {Grace}; will, grace, {Will grace}, will grace. {Will Grace} or. Will grace");
        assertRecurs(NAME, "Will Grace", "Yes. Will you, {Will}");
        assertRecurs(NAME, "Grace Okafor", "Yes. {Grace} left");
    }

    @Test
    void aWordThatIsANameAsOftenRecursAsItWasWritten() {
        assertRecurs(NAME, "Dean", "a dean, {Dean} left. {Dean} is new");
        assertRecurs(NAME, "dean", "and {dean} left");
    }

    @Test
    void anOrdinaryWordThatOpensASentenceRecursOnlyWithItsApostrophe() {
        assertRecurs(NAME, "Tiny", "so {Tiny} left. Tiny steps. {Tiny}'s back");
    }

    @Test
    void initialsRecurInCapitals() {
        assertRecurs(NAME, "M.O.", "so {MO}, {M.O}., {M. O}. and Mo, mo");
    }

    @Test
    void aNumberRecursInOtherGrouping() {
        assertRecurs(MRN, "20-4417", "{204417}, {2044 17}, {2-0-4-4-1-7}, 2044179, 204 ... 417");
    }

    @Test
    void aTelephoneNumberRecursWithoutCountryAndAreaCode() {
        assertRecurs(
                PHONE,
                "+1 (415) 555-2671",
                "{4155552671}, 1 {415.555.2671}".replace("1 {", "{1 ") + ", {555-2671}, 2671");
        assertRecurs(PHONE, "555-2671", "{555 2671}, 2671");
        assertRecurs(PHONE, "+44 20 7946 0958", "{442079460958}, 7946 0958");
        assertRecurs(IdentifierCategory.FAX, "415-555-2671", "{555-2671}");
        assertRecurs(MRN, "415-555-2671", "{415 555 2671}, 555-2671");
    }

    @Test
    void aShortNumberDoesNotRecur() {
        assertRecurs(MRN, "123", "123");
        assertRecurs(MRN, "1234", "{1234}");
        assertRecurs(NAME, "A", "A, a");
        assertRecurs(NAME, "A1", "A1, a1");
        assertRecurs(MRN, "AB", "AB");
        assertRecurs(MRN, "ABC", "{ABC}");
    }

    @Test
    void aNumberThatLooksLikeAYearRecursAllTheSame() {
        assertRecurs(ACCOUNT, "2019", "in {2019}");
    }

    @Test
    void aValueRecursInsideAToken() {
        assertRecurs(NAME, "Maria Okafor", "{maria}_2019.jpg #PrayFor{Maria} and {Okafor}2");
        assertRecurs(MRN, "204417", "MRN{204417}, {204417}T17");
        assertRecurs(NAME, "Ann Bell", "{Ann}; #ForAnn, ann1");
    }

    @Test
    void aValueThatWasFoundInsideATokenRecurs() {
        Text source = Text.of("MRN204417 is 204417");
        RepeatedValues values = RepeatedValues.of(source, List.of(Sample.finding(3, 9, MRN)));
        assertEquals(List.of("3-9", "13-19"), places(values.find(source)));
    }

    @Test
    void aDateNeverRecurs() {
        assertRecurs(DATE, "3/14/1987", "3/14/1987");
    }

    @Test
    void anEmployerOfOneWordRecursOnlyCapitalized() {
        assertRecurs(OTHER, "Zyxwcorp", "{Zyxwcorp}, zyxwcorp");
        assertRecurs(OTHER, "Zyxw Corp", "{zyxw corp}");
        assertRecurs(GEO, "Reading", "in {Reading}; reading");
        assertRecurs(GEO, "12 Reading", "{12 reading}");
    }

    @Test
    void whatIsOnlyPossibleDoesNotRecur() {
        Text source = Text.of("Maria Maria");
        assertEquals(
                List.of(),
                RepeatedValues.of(source, List.of(Sample.finding(0, 5, NAME, POSSIBLE, "r")))
                        .find(source));
        assertTrue(RepeatedValues.of(source, List.of()).isEmpty());
        assertEquals(
                List.of(
                        Sample.finding(0, 5, NAME, POSSIBLE, "repeated"),
                        Sample.finding(6, 11, NAME, POSSIBLE, "repeated")),
                RepeatedValues.of(source, List.of(Sample.finding(0, 5, NAME, CERTAIN, "r")))
                        .find(source));
    }

    @Test
    void aFindingOfWhiteSpaceOrMarksIsNoValue() {
        Text source = Text.of("!? \n ");
        for (int start = 0; start < source.length(); start++) {
            assertTrue(RepeatedValues.of(source, List.of(Sample.finding(start, source.length(), NAME)))
                    .isEmpty());
        }
    }

    @Test
    void aVeryLongValueDoesNotRecur() {
        assertEquals(256, "x".repeat(256).length());
        assertRecurs(MRN, "x".repeat(256), "{" + "x".repeat(256) + "}");
        assertRecurs(MRN, "x".repeat(257), "x".repeat(257));
    }

    @Test
    void theOrderOfFindingsIsIrrelevant() {
        String text = "Zyxw, ZYXW, zyxw; Reading reading";
        Text source = Text.of(text);
        List<Finding> findings = new ArrayList<>(List.of(
                Sample.finding(0, 4, OTHER, CERTAIN, "a"),
                Sample.finding(6, 10, NAME, LIKELY, "b"),
                Sample.finding(18, 25, GEO, LIKELY, "c")));
        List<Finding> expected = RepeatedValues.of(source, findings).find(source);
        assertEquals(List.of("0-4", "6-10", "12-16", "18-25"), places(expected));
        assertEquals(NAME, expected.get(0).category());
        Collections.reverse(findings);
        assertEquals(expected, RepeatedValues.of(source, findings).find(source));
    }

    @Test
    void inAnOutputVeryFrequentWordsSayNothing() {
        Text source = Text.of("Will Okafor, so Will");
        RepeatedValues values = RepeatedValues.of(source, List.of(Sample.finding(0, 11, NAME)));
        assertEquals(List.of("0-11", "16-20"), places(values.find(source)));
        assertEquals(List.of("0-11"), places(values.findSurvivors(source)));
    }

    /** The value stands at the beginning and was found there; the marked stretches of the rest are where it recurs. */
    private static void assertRecurs(IdentifierCategory category, String value, String marked) {
        String head = "so " + value + "; ";
        Text source = Text.of(head + marked.replace("{", "").replace("}", ""));
        int end = Text.of("so " + value).length();
        RepeatedValues values =
                RepeatedValues.of(source, List.of(Sample.finding(3, end, category, Confidence.LIKELY, "found")));
        StringBuilder found = new StringBuilder(source.view());
        List<Finding> findings = new ArrayList<>();
        for (Union redaction : OverlapMerger.merge(values.find(source))) {
            findings.add(0, redaction.winner());
        }
        for (Finding finding : findings) {
            if (finding.span().start() > end) {
                found.insert(finding.span().end(), '}').insert(finding.span().start(), '{');
            }
        }
        assertEquals(marked, found.substring(head.length()));
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.span().start() + "-" + f.span().end())
                .toList();
    }
}
