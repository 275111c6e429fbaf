package io.github.safeharbor;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.GEO;
import static io.github.safeharbor.recognition.IdentifierCategory.HEALTH_PLAN;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.OTHER;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples show the finding in braces and what goes in brackets. */
class BoundariesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is {93}yo, ill | is [93yo], ill",
                "dob{7/8/81} | [dob7/8/81]",
                "x{91}F | [x91F]",
                "{555-2671}client Will | [555-2671client] Will",
                "{Zora}ZQ_ok | [ZoraZQ_ok]",
                "{Zora}_ZQ | [Zora_ZQ]",
                "note_of_{Ann}_here | note_[of_Ann]_here",
                "é{Ann}ö! | [éAnnö]!",
                "{Ann}Bob{Cy} | [AnnBob][Cy]",
                "{Ann}{Bob} | [Ann][Bob]"
            })
    void aTokenGoesWhole(String sample, String expected) {
        assertEquals(expected, fitted(sample, NAME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the {Ann}'s, ({Bob}) | the [Ann]'s, ([Bob])",
                "intake_{3/14}_copy.pdf | intake_[3/14]_copy.pdf",
                "note_about_{Ann}_here | note_about_[Ann]_here",
                "山{Ann}川 | 山[Ann]川",
                "{山}川 | [山]川",
                "[NAME-1]{Ann}[GEO] | [NAME-1][Ann][GEO]",
                "{Ann} | [Ann]"
            })
    void leavesWhatIsAWordOfItsOwn(String sample, String expected) {
        assertEquals(expected, fitted(sample, NAME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at {2024-03-14}T08:30 | at [2024-03-14]T08:30",
                "{2024-03-14}T083 | [2024-03-14T083]",
                "{2024-03-14}T8:30 | [2024-03-14T8]:30",
                "{2024-03-14}t08:30 | [2024-03-14t08]:30",
                "{2024-03-14}T08 | [2024-03-14T08]",
                "{2024-03-14}Tx8:30 | [2024-03-14Tx8]:30"
            })
    void leavesTheTimeOfATimeStamp(String sample, String expected) {
        assertEquals(expected, fitted(sample, DATE));
    }

    @Test
    void onlyADateIsFollowedByATime() {
        assertEquals("[2024T08]:30", fitted("{2024}T08:30", PHONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "at {Edda F. Norwick} MS and; at [Edda F. Norwick MS] and",
                "{Norwick} Boys' Ranch.; [Norwick Boys' Ranch].",
                "{Norwick} Hospital; [Norwick Hospital]",
                "{Norwick City} Public Schools; [Norwick City Public Schools]",
                "{Norwick Kin} & Elder Support now; [Norwick Kin & Elder Support] now",
                "at {Dottie}'s, or; at [Dottie's], or",
                "on {Alder} 6, calm; on [Alder 6], calm",
                "ward {Alder} Two and; ward [Alder Two] and",
                "on {Alder} 6 times; on [Alder] 6 times",
                "saw {Alder} 6, calm; saw [Alder] 6, calm",
                "on {Alder} 612, calm; on [Alder] 612, calm",
                "at {Dottie}'s until two; at [Dottie's] until two",
                "at {Dottie}'s Wash House until two; at [Dottie's Wash House] until two",
                "{Norwick} hospital; [Norwick] hospital",
                "{norwick} middle lets us; [norwick middle] lets us",
                "{norwick} after middle school; [norwick] after middle school",
                "{norwick} & tull (a firm); [norwick & tull] (a firm)",
                "{norwick} & Tull; [norwick] & Tull",
                "{Norwick} Ms Tull; [Norwick] Ms Tull",
                "{Norwick} on Hospital; [Norwick] on Hospital",
                "{Norwick}|Hospital; [Norwick]|Hospital",
                "{Norwick}  Hospital; [Norwick]  Hospital",
                "{Norwick} One Two Three Hospital; [Norwick] One Two Three Hospital",
                "{Norwick Kin} & son; [Norwick Kin] & son",
                "{Norwick} & Son; [Norwick] & Son",
                "{Norwick Kin} & {Tull}; [Norwick Kin] & [Tull]",
                "{Norwick} 'Big' Hospital; [Norwick] 'Big' Hospital",
                "at {Dottie}'s best; at [Dottie]'s best",
                "saw {Dottie}'s, or; saw [Dottie]'s, or",
                "at {Dottie}'t, or; at [Dottie]'t, or",
                "{Norwick} [NAME-1] Hospital; [Norwick] [NAME-1] Hospital"
            })
    void aPlaceGoesWithItsHeadItsPartnerAndItsPossessive(String sample, String expected) {
        assertEquals(expected.replace('|', '\n'), fitted(sample.replace('|', '\n'), GEO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in {Alder}-upon-Finch, | in [Alder-upon-Finch],",
                "in {Alder}-on-the-Wold | in [Alder-on-the-Wold]",
                "at {Dame-Alder}-de-l'Orme and | at [Dame-Alder-de-l'Orme] and",
                "a {Alder}-based practice | a [Alder]-based practice",
                "a {Alder}-area man | a [Alder]-area man",
                "from {Alder}-de- | from [Alder]-de-",
                "from {Alder}-in-Hand | from [Alder-in-Hand]",
                "from {Alder}-de-pine | from [Alder]-de-pine",
                "from {Alder}-Pine | from [Alder]-Pine",
                "from {Alder}-[NAME-1] | from [Alder]-[NAME-1]",
                "from {Alder} -de-Pine | from [Alder] -de-Pine",
                "from {Alder}/de/Pine | from [Alder]/de/Pine",
                "from {Alder}-on-{Finch} | from [Alder]-on-[Finch]"
            })
    void aPlaceGoesWithWhatHyphensTieToIt(String sample, String expected) {
        assertEquals(expected, fitted(sample, GEO));
    }

    @Test
    void aPersonTakesNoHeadWord() {
        assertEquals("[Edda Norwick] MS and", fitted("{Edda Norwick} MS and", NAME));
        assertEquals("[Edda Norwick] & Tull", fitted("{Edda Norwick} & Tull", NAME));
        assertEquals("[Norwick Hospital] now", fitted("{Norwick} Hospital now", OTHER));
        assertEquals("Slip 14, [Norwick Bay]", fitted("Slip 14, {Norwick Bay}", OTHER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "to Slip 14, {Norwick Bay}; to [Slip 14, Norwick Bay]",
                "Space #14 {Norwick}; [Space #14 Norwick]",
                "on 3 East, {Norwick Hall}; on [3 East, Norwick Hall]",
                "{Norwick}, Unit 4B.; [Norwick, Unit 4B].",
                "{Norwick} Lot #7; [Norwick Lot #7]",
                "Wing B, {Norwick}; [Wing B, Norwick]",
                "Step 14, {Norwick}; Step 14, [Norwick]",
                "Slip 14|{Norwick}; Slip 14|[Norwick]",
                "Slip|14, {Norwick}; Slip|14, [Norwick]",
                "Slip 140000, {Norwick}; Slip 140000, [Norwick]",
                "3 East {Norwick}; 3 East [Norwick]",
                "3 east, {Norwick}; 3 east, [Norwick]",
                "East, {Norwick}; East, [Norwick]",
                "14, {Norwick}; 14, [Norwick]",
                "{Norwick}, Unit for; [Norwick], Unit for",
                "{Norwick}, Unit|4; [Norwick], Unit|4",
                "{Slip} 14, {Norwick}; [Slip] 14, [Norwick]",
                "{Norwick}, Unit {4}; [Norwick], Unit [4]"
            })
    void aPlaceGoesWithItsUnit(String sample, String expected) {
        assertEquals(expected.replace('|', '\n'), fitted(sample.replace('|', '\n'), GEO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "is {W204 88} 7731, copay; is [W204 88 7731], copay",
                "is {KC7719204}-03. I; is [KC7719204-03]. I",
                "is {KC7719204}-day; is [KC7719204]-day",
                "is {KC7719204} -03. I; is [KC7719204] -03. I",
                "{204-88}-7731; [204-88-7731]",
                "{204 88} 331 4471; [204 88 331 4471]",
                "{204 88} 7731 visits; [204 88] 7731 visits",
                "{204 88} 77; [204 88] 77",
                "{204 88} 2019; [204 88] 2019",
                "{204 88} 7731/2; [204 88] 7731/2",
                "{204 88} 7731%; [204 88] 7731%",
                "{204 88} 7731234, or; [204 88] 7731234, or",
                "{204 88}|7731; [204 88]|7731",
                "{W204} 7731; [W204] 7731",
                "{204 88} x731; [204 88] x731",
                "{204 88} {7731}; [204 88] [7731]",
                "{204 88}; [204 88]"
            })
    void aCodeGoesWithItsNextGroup(String sample, String expected) {
        assertEquals(expected.replace('|', '\n'), fitted(sample.replace('|', '\n'), HEALTH_PLAN));
    }

    @Test
    void aTelephoneNumberTakesNoFurtherGroup() {
        assertEquals("[204 88] 7731", fitted("{204 88} 7731", PHONE));
    }

    private static String fitted(String sample, IdentifierCategory category) {
        StringBuilder text = new StringBuilder();
        List<Union> unions = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '{') {
                start = text.length();
            } else if (c == '}') {
                unions.add(new Union(Sample.finding(start, text.length(), category), false));
            } else {
                text.append(c);
            }
        }
        List<Union> fitted = Boundaries.fit(Text.of(text.toString()), unions);
        for (int i = fitted.size() - 1; i >= 0; i--) {
            assertEquals(unions.get(i).winner(), fitted.get(i).winner());
            text.insert(fitted.get(i).span().end(), ']')
                    .insert(fitted.get(i).span().start(), '[');
        }
        return text.toString();
    }
}
