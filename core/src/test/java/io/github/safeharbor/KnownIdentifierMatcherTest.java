package io.github.safeharbor;

import static io.github.safeharbor.recognition.IdentifierCategory.ACCOUNT;
import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.IP;
import static io.github.safeharbor.recognition.IdentifierCategory.LICENSE;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.OTHER;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static io.github.safeharbor.recognition.IdentifierCategory.SSN;
import static io.github.safeharbor.recognition.IdentifierCategory.URL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownIdentifierMatcherTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{María Elena Okafor}",
                "{maria elena okafor}",
                "{Okafor, Maria Elena}",
                "{Maria Okafor}",
                "{OKAFOR, MARIA}",
                "{Maria E. Okafor}",
                "{Okafor, Maria E}.",
                "{M. E. Okafor}",
                "{M.E. Okafor}",
                "{M. Okafor}",
                "{Okafor M}.",
                "{Maria O}.",
                "{Maria E}.",
                "{Maria}",
                "so {elena}",
                "{Okafor}'s",
                "{M.E.O}.",
                "{MEO}",
                "{M.O}.",
                "{MO}",
                "#{MariaOkafor}",
                "#PrayFor{Maria}",
                "\\n{Maria} said",
                "{maria_okafor}_2019.jpg",
                "_{Maria}_",
                "{maria}1987",
                "{m.o}.",
                "{m okafor}",
                "Marian, Okaforson, mo, Mo, m. Smith, E., 6 mo"
            })
    void findsANameHoweverItIsWritten(String marked) {
        assertFinds(KnownIdentifiers.builder().name("María Elena Okafor"), marked);
    }

    @Test
    void titlesAreNoNames() {
        assertFinds(KnownIdentifiers.builder().name("Dr. Ann Bell, Jr."), "Dr. {Bell} Jr. and {Ann}, {AB}, {Ann Bell}");
        assertFinds(KnownIdentifiers.builder().name("Miss"), "{Miss}");
    }

    @Test
    void particlesAreNoNames() {
        assertFinds(
                KnownIdentifiers.builder().name("Ana de la Cruz"),
                "{de la Cruz} in LA, {Ana}, {Ana de la Cruz}, so {Ana Cruz}");
        assertFinds(KnownIdentifiers.builder().name("Le Van"), "so {Le}, le; so {Van}");
    }

    @Test
    void eachHalfOfADoubleNameCounts() {
        assertFinds(
                KnownIdentifiers.builder().name("Mary-Jo Zyx-O'Keefe"),
                "{Zyx}; so {O'Keefe}, a {Zyx O'Keefe}, an {OKeefe}; {Mary}; or {Jo}, and {Mary Jo}; keefe");
    }

    @Test
    void aPartThatIsAnOrdinaryWordCountsOnlyCapitalized() {
        assertFinds(KnownIdentifiers.builder().name("Will Zyx"), "I will. {Will} did; {zyx}; so {will zyx}");
        assertFinds(KnownIdentifiers.builder().name("Grace"), "with grace, {Grace} and {GRACE}");
        assertFinds(KnownIdentifiers.builder().name("An Zyx"), "an an AN {An}");
    }

    @Test
    void aValueThatCountsInAnyCaseIsNotWeakenedByOneThatEqualsIt() {
        assertFinds(KnownIdentifiers.builder().name("Jane Day").alias("JD Zyx").employer("J.D."), "{jd}, {J.D}.");
        assertFinds(KnownIdentifiers.builder().name("Grace Zyx").identifier(OTHER, "Grace"), "with {grace}");
    }

    @Test
    void initialsAloneCountInCapitals() {
        assertFinds(KnownIdentifiers.builder().alias("A.M."), "so {AM}, {A. M}.; I am, Am");
        assertFinds(KnownIdentifiers.builder().alias("K"), "client {K}. k");
    }

    @Test
    void aNameOfOtherScriptsCountsInBothNormalForms() {
        assertFinds(KnownIdentifiers.builder().name("Андрей"), "{Андре\u0438\u0306}, {андрей}");
        assertFinds(KnownIdentifiers.builder().name("山田太郎"), "私は{山田太郎}です");
        assertFinds(KnownIdentifiers.builder().name("\uD842\uDFB7田"), "x{\uD842\uDFB7田}y田 {\uD842\uDFB7田}");
        assertFinds(KnownIdentifiers.builder().name("김철수"), "{김철수}는 학생");
        assertFinds(KnownIdentifiers.builder().name("\uD801\uDC00\uD801\uDC01"), "{\uD801\uDC00\uD801\uDC01}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{415-555-2671}",
                "({415) 555-2671}",
                "{415.555.2671}",
                "{4155552671}",
                "+{1 415 555 2671}",
                "{1-415-555-2671}",
                "{14155552671}",
                "{555-2671}",
                "{5552671}",
                "cell{4155552671}",
                "{415‑555‑2671} at 12",
                "{４１５ 555 2671}",
                "415 555 26711, 2671, 415"
            })
    void findsATelephoneNumberHoweverItIsWritten(String marked) {
        for (String number : List.of("415-555-2671", "+1 (415) 555-2671", "4155552671 ext. 12", "(415) 555-2671 x12")) {
            assertFinds(KnownIdentifiers.builder().phone(number), marked);
        }
        assertFinds(KnownIdentifiers.builder().fax("1 415 555 2671"), marked);
    }

    @Test
    void findsATelephoneNumberOfLetters() {
        assertFinds(
                KnownIdentifiers.builder().phone("1-800-FLOWERS"), "{1-800-FLOWERS}, {1 800 356 9377}, {800-356-9377}");
    }

    @Test
    void findsATelephoneNumberOfAnotherCountry() {
        assertFinds(
                KnownIdentifiers.builder().phone("+44 20 7946 0958"),
                "+{44 20 7946 0958}; {020 7946 0958}; {20 7946 0958}; 7946 0958");
        assertFinds(KnownIdentifiers.builder().phone("44 20 7946 0958"), "020 7946 0958");
        assertFinds(KnownIdentifiers.builder().phone("+12345678"), "{12345678}; {02345678}; {2345678}; 345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{03/14/1987}",
                "{3/14/87}",
                "{3-14-1987}",
                "{14.3.1987}",
                "{1987-03-14}",
                "{19870314}",
                "{1987-03-14}T08:30",
                "DOB{3/14/1987}",
                "{3/14}",
                "x{3/14}_7",
                "{03-14}",
                "{14.03}.",
                "{3/1987}",
                "{1987-03}",
                "{March 14, 1987}",
                "{Mar. 14th}",
                "{march fourteenth}, '86",
                "{14 March 1987}",
                "{14-Mar-87}",
                "{14Mar1987}",
                "the {14th of March}",
                "{March the 14th}",
                "{March 1987}",
                "{March of 1987}",
                "{1987 March 14}",
                "March 15, 1987, 3/15, 31/4, 3 14, 314, 3/ 14, 14; or March, 3:14, 003/14000, 4/1987"
            })
    void findsADateInEveryWrittenForm(String marked) {
        assertFinds(KnownIdentifiers.builder().dateOfBirth(LocalDate.of(1987, 3, 14)), marked);
    }

    @Test
    void findsADateInSeptemberAndOnDaysWithOtherEndings() {
        assertFinds(
                KnownIdentifiers.builder().date(LocalDate.of(2021, 9, 1)),
                "{Sept 1st}, or {Sep. 1}, or {September first}");
        assertFinds(KnownIdentifiers.builder().date(LocalDate.of(2021, 5, 22)), "{May 22nd}, so {May twenty-second}");
        assertFinds(KnownIdentifiers.builder().date(LocalDate.of(2021, 5, 23)), "{May 23rd}");
        assertFinds(KnownIdentifiers.builder().date(LocalDate.of(2021, 5, 12)), "{May 12th}; so {May 12}nd");
        assertFinds(KnownIdentifiers.builder().date(LocalDate.of(2005, 12, 9)), "{12/9/05}, {9/12}");
    }

    @Test
    void takesDatesOfAnyYear() {
        assertFinds(KnownIdentifiers.builder().date(LocalDate.of(5, 3, 14)), "{3/14/05}");
        assertFinds(KnownIdentifiers.builder().date(LocalDate.of(-5, 3, 14)), "{3/14}");
        assertFinds(KnownIdentifiers.builder().date(LocalDate.of(12345, 3, 14)), "{3/14/12345}");
    }

    @Test
    void findsASocialSecurityNumberByItsLastFourDigits() {
        assertFinds(
                KnownIdentifiers.builder().socialSecurityNumber("512-40-3377"),
                "{512403377}, {512 40 3377}, ending {3377}, XXX-XX-{3377}, 512-40, 13377, {5 1 2 4 0 3 3 7 7}");
        assertFinds(KnownIdentifiers.builder().socialSecurityNumber("3377"), "{3377}, 008");
        assertFinds(KnownIdentifiers.builder().identifier(ACCOUNT, "512-40-3377"), "{512403377}, 3377");
    }

    @Test
    void findsACodeInOtherGroupingAndByItsDigits() {
        assertFinds(
                KnownIdentifiers.builder().medicalRecordNumber("CL-204417"),
                "{cl204417}, {CL 204-417}, chart {204417}, MRN{204417}, 20441, CL-204418");
        assertFinds(KnownIdentifiers.builder().medicalRecordNumber("0071833"), "{0071833}, chart {71833}, 7183");
        assertFinds(KnownIdentifiers.builder().healthPlanNumber("A-2044"), "{a2044}; 2044");
        assertFinds(KnownIdentifiers.builder().healthPlanNumber("A-20441"), "{a20441}; {20441}");
        assertFinds(KnownIdentifiers.builder().medicalRecordNumber("O-l04417"), "{O-l04417}, {Ol04417}");
    }

    @Test
    void theDigitsOfAnAddressAreNoNumber() {
        assertFinds(KnownIdentifiers.builder().email("ann94110@x.org"), "{Ann94110@X.org}; 94110");
        assertFinds(KnownIdentifiers.builder().identifier(URL, "https://www.x.org/94110"), "see {x.org/94110}; 94110");
        assertFinds(KnownIdentifiers.builder().identifier(IP, "10.20.30.40"), "{10.20.30.40}");
    }

    @Test
    void findsPhrasesWhateverStandsBetweenTheirWords() {
        assertFinds(
                KnownIdentifiers.builder().employer("Harbor Bakery").place("St. Mary's"),
                "{harbor  bakery}, {Harbor-Bakery}, {HarborBakery}; harbor; {st marys}, {St. Mary's}");
        String longName =
                "the most worshipful company of bakers and of those who bake the bread of this very old city here";
        assertFinds(KnownIdentifiers.builder().employer(longName), "at {" + longName + "}");
        assertFinds(KnownIdentifiers.builder().identifier(DATE, "Pi Day"), "on {pi day}");
    }

    @Test
    void leavesLabelsAlone() {
        assertFinds(KnownIdentifiers.builder().employer("Name Okafor"), "[NAME-1] Okafor, {name okafor}");
    }

    @Test
    void saysWhatItFoundByWhichRule() {
        KnownIdentifiers known = KnownIdentifiers.builder()
                .name("Ann Bell")
                .socialSecurityNumber("512-40-3377")
                .date(LocalDate.of(2021, 5, 3))
                .identifier(LICENSE, "X-99")
                .phone("415-555-2671")
                .place("Oz")
                .build();
        assertEquals(
                List.of(
                        "SSN known.code",
                        "SSN known.last-four",
                        "DATE known.date",
                        "LICENSE known.code",
                        "PHONE known.phone",
                        "GEO known.phrase",
                        "NAME known.name",
                        "NAME known.name-part",
                        "NAME known.initials",
                        "SSN known.number",
                        "PHONE known.number"),
                KnownIdentifierMatcher.of(known, Set.of())
                        .find(Text.of("Ann Bell or Ann, AB, 512403377, 3377, May 3, X99, 555-2671, oz"))
                        .stream()
                        .map(f -> f.category() + " " + f.rule())
                        .toList());
    }

    @Test
    void nothingKnownIsNothingFound() {
        KnownIdentifierMatcher none = KnownIdentifierMatcher.of(KnownIdentifiers.none(), Set.of());
        assertTrue(none.isEmpty());
        assertEquals(List.of(), none.find(Text.of("Ann")));
        assertTrue(
                KnownIdentifierMatcher.of(KnownIdentifiers.builder().name("Ann").build(), Set.of(NAME))
                        .isEmpty());
        assertFalse(
                KnownIdentifierMatcher.of(KnownIdentifiers.builder().name("Ann").build(), Set.of(PHONE, SSN))
                        .isEmpty());
        assertFalse(KnownIdentifierMatcher.of(
                        KnownIdentifiers.builder().name("\uD801\uDC00").build(), Set.of())
                .isEmpty());
    }

    private static void assertFinds(KnownIdentifiers.Builder known, String marked) {
        String text = marked.replace("{", "").replace("}", "");
        Text source = Text.of(text);
        List<Finding> findings =
                KnownIdentifierMatcher.of(known.build(), Set.of()).find(source);
        findings.forEach(finding -> assertEquals(Confidence.CERTAIN, finding.confidence()));
        StringBuilder found = new StringBuilder(text);
        List<Union> redactions = OverlapMerger.merge(findings);
        for (int i = redactions.size() - 1; i >= 0; i--) {
            Span span = source.toOriginal(redactions.get(i).winner().span());
            found.insert(span.end(), '}').insert(span.start(), '{');
        }
        assertEquals(marked, found.toString());
    }
}
