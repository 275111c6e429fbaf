package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

class AgeRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new AgeRecognizer());

    @Test
    void findsAgesWithAnAgeWord() {
        tester.finds("a {{DATE:94}}-year-old man");
        tester.finds("a widow of {{DATE:ninety-six}}, hard of hearing");
        tester.findsNothing("a man of 100 talents");
        tester.findsNothing("her mother is 90 or older");
        tester.finds("{{DATE:91}}yo widow");
        tester.finds("{{DATE:91}} y/o M");
        tester.finds("{{DATE:95}} year old");
        tester.finds("{{DATE:ninety-five}} year old");
        tester.finds("age: {{DATE:95}}");
        tester.finds("aged {{DATE:ninety-one}}");
        tester.finds("died at the age of {{DATE:97}}");
        tester.finds("{{DATE:91}}F, grief");
        tester.finds("F{{DATE:91}}, lonely");
        tester.finds("{{DATE:93}} F, grief");
    }

    @Test
    void findsAgesOfAPersonInASentence() {
        tester.finds("My sister is {{DATE:ninety-seven}} and paints");
        tester.finds("her hubby is {{DATE:95}}");
        tester.finds("they are {{DATE:90}} and {{DATE:93}}, married for 70 years");
        tester.finds("She's {{DATE:94}}.");
        tester.finds("he is {{DATE:ninety-eight}}");
        tester.finds("hes {{DATE:one hundred}} comma loves jazz");
        tester.finds("Grandpa, who is {{DATE:96}}, drives");
        tester.finds("she'll be {{DATE:ninety-four}}, imagine");
        tester.finds("Pearl is {{DATE:91}}, well");
        tester.finds("turned {{DATE:100}} last week");
        tester.finds("lived to be {{DATE:101}}.");
        tester.finds("dad died at {{DATE:97}}.");
        tester.finds("At {{DATE:92}}, she still drives");
    }

    @Test
    void findsAgesBesideAName() {
        tester.finds("Rosalind, {{DATE:93}}, lives here");
        tester.finds("(Ottoline, {{DATE:92}})");
        tester.finds("Bram ({{DATE:94}})");
        tester.finds("Wilhelmina, {{DATE:ninety}}, sings bass");
        tester.finds("W., {{DATE:96}}, no phone");
        tester.finds("my uncle, {{DATE:ninety-six}}, still farms");
        tester.finds("grandma {{DATE:95}} needs help");
    }

    @Test
    void findsOtherWordsForIt() {
        tester.finds("her {{DATE:90th}} birthday");
        tester.finds("his {{DATE:hundredth}} birthday");
        tester.finds("in her {{DATE:nineties}}");
        tester.finds("in his early {{DATE:90s}}");
        tester.finds("a {{DATE:nonagenarian}} client");
        tester.finds("couple, {{DATE:91/93}}");
    }

    @Test
    void leavesAgesUpTo89() {
        tester.findsNothing("., ninety-two");
        tester.findsNothing("88yo");
        tester.findsNothing("age 89");
        tester.findsNothing("aged 45");
        tester.findsNothing("she is 34");
        tester.findsNothing("Mom, 68");
        tester.findsNothing("75F");
        tester.findsNothing("in her eighties");
        tester.findsNothing("in her 80s");
        tester.findsNothing("her 80th birthday");
        tester.findsNothing("mother is eighty-nine");
        tester.findsNothing("couple, 78/84");
    }

    @Test
    void leavesMeasures() {
        tester.findsNothing("95 % of people");
        tester.findsNothing("90 minutes");
        tester.findsNothing("100 mg");
        tester.findsNothing("HR 92 bpm");
        tester.findsNothing("temp 98.6");
        tester.findsNothing("T 98F");
        tester.findsNothing("a fever of 101 F");
        tester.findsNothing("SpO2 95");
        tester.findsNothing("O2 sat was 95");
        tester.findsNothing("Weight was 95");
        tester.findsNothing("BMI is 92");
        tester.findsNothing("95 lbs");
        tester.findsNothing("Glucose was 95");
        tester.findsNothing("It was 95 outside");
        tester.findsNothing("it is 100 degrees");
        tester.findsNothing("HR is 97");
        tester.findsNothing("BP 100/60");
        tester.findsNothing("100m dash");
        tester.findsNothing("98 %");
    }

    @Test
    void leavesScoresCodesAndPlaces() {
        tester.findsNothing("90837");
        tester.findsNothing("CPT 90834, 90837");
        tester.findsNothing("Processing Speed (92)");
        tester.findsNothing("Verbal Comprehension, 97,");
        tester.findsNothing("FSIQ (95)");
        tester.findsNothing("IQ is 103");
        tester.findsNothing("score is 91");
        tester.findsNothing("91st percentile");
        tester.findsNothing("Room 101");
        tester.findsNothing("I-95");
        tester.findsNothing("Route 9, 95 miles");
        tester.findsNothing("F91.1");
        tester.findsNothing("ICD F91 conduct");
        tester.findsNothing("another 96, and");
        tester.findsNothing("Pages 90, 91, and 92");
        tester.findsNothing("lives at 100 Oak");
    }

    @Test
    void leavesCountsSumsAndTimes() {
        tester.findsNothing("$100");
        tester.findsNothing("Fee is 95");
        tester.findsNothing("100 sessions");
        tester.findsNothing("90 days");
        tester.findsNothing("one hundred milligrams");
        tester.findsNothing("ninety minutes");
        tester.findsNothing("a hundred times");
        tester.findsNothing("She is 100 percent sure");
        tester.findsNothing("he is 90 minutes away");
        tester.findsNothing("She was 100 yards away");
        tester.findsNothing("Chicago, 100 people");
        tester.findsNothing("We are 90 clinicians");
        tester.findsNothing("the waitlist is 91");
        tester.findsNothing("the film was 100 years in the making");
        tester.findsNothing("Sutter's 100 years of care");
    }

    @Test
    void leavesDecadesAndGroups() {
        tester.findsNothing("in the 90s");
        tester.findsNothing("in the nineties");
        tester.findsNothing("since the mid-90s");
        tester.findsNothing("class of '93");
        tester.findsNothing("'93 Honda");
        tester.findsNothing("people over 80");
        tester.findsNothing("over age 90");
        tester.findsNothing("over the age of 90");
        tester.findsNothing("range 31 to 97 kg");
        tester.findsNothing("ages 5 to 99");
    }

    @Test
    void findsWhoIsStillAlive() {
        tester.finds("her father is alive at {{DATE:one hundred and two}} and well");
    }

    @Test
    void findsAgesInSpanish() {
        tester.finds("su abuela de {{DATE:noventa y cuatro}} anos");
        tester.findsNothing("noventa dias");
    }

    @Test
    void findsFiguresInSpanish() {
        tester.finds("vive con su abuela de {{DATE:95}} anos");
        tester.findsNothing("de 58 anos");
        tester.findsNothing("hace 95 anos");
    }

    @Test
    void findsTheAgeOfADeath() {
        tester.finds("died on a Sunday in spring, at {{DATE:96}}, at home");
        tester.findsNothing("died in the fire at 95 Elm Street");
    }

    @Test
    void findsAgesThatAreReached() {
        tester.finds("her nana just hit {{DATE:92}}.");
        tester.finds("Great-grandma is pushing {{DATE:95}}.");
        tester.finds("Aunt Flo is a spry {{DATE:94}}.");
        tester.finds("Dad's {{DATE:93rd}} in June");
        tester.findsNothing("the fever hit 101, her HR hit 118");
        tester.findsNothing("our 95th session, the nurse's 95th percentile");
    }

    @Test
    void findsAHundredWithoutItsArticle() {
        tester.finds("old Nils turned {{DATE:hundred and three}} on Monday");
        tester.findsNothing("turned hundreds away");
    }

    @Test
    void findsTheAgeOfTheNextBirthday() {
        tester.finds("Mrs. Vane, retired, {{DATE:91}} in March, lives alone");
        tester.findsNothing("Processing Speed, 97 in March");
    }

    @Test
    void findsAnAgeBehindAnAside() {
        tester.finds("Grandpa Odd, he says, is {{DATE:ninety-four}} and well");
        tester.findsNothing("BP, she says, is 95.");
    }

    @Test
    void findsTheSecondOfTwoAgesAndAnAgeBehindAt() {
        tester.finds("My two uncles are 71 and {{DATE:94}}, both widowed.");
        tester.finds("Caring for in-laws (88 and {{DATE:92}}) wears her out.");
        tester.finds("Oldest resident on the ward at {{DATE:105}}; sleeps badly.");
        tester.finds("She, at {{DATE:91}}, is the eldest I see.");
        tester.finds("F, {{DATE:96}}, grief, lives alone.");
    }

    @Test
    void ignoresNumbersBehindAtAndAnd() {
        tester.findsNothing("She keeps the thermostat at 94.");
        tester.findsNothing("Pulse at 98, sat at 97.");
        tester.findsNothing("She, at 91 kilos, wants a coach.");
        tester.findsNothing("The oldest scores were at 97.");
        tester.findsNothing("Scores of 84 and 97.");
        tester.findsNothing("The sisters scored 84 and 97.");
        tester.findsNothing("The clients paid 85 and 95 dollars.");
        tester.findsNothing("Version F, 95, of the form");
        tester.findsNothing("We saw 12 and 95 of them.");
    }

    @Test
    void findsWhomAnAgeIsSaidOfAcrossPlacesAsidesAndAdjectives() {
        tester.finds("HER GREAT-AUNT IN FRESNO IS {{DATE:NINETY-THREE}} AND DRIVES");
        tester.finds("Mr. Orson Teague, I hear, is {{DATE:97}} and sharp");
        tester.finds("her uncle, a cooper, {{DATE:92}}, who is deaf");
        tester.finds("Miss Fern - {{DATE:96}}, letters only");
        tester.finds("she is frail and {{DATE:ninety}}, and knits");
        tester.finds("(minerva, {{DATE:94}}) moved in");
        tester.finds("his ouma is {{DATE:91}} and he cooks");
        tester.finds("slid off the porch roof; he fell at {{DATE:93}}.");
        tester.finds("she is {{DATE:ninety three}} sorry {{DATE:ninety four}} she says");
    }

    @Test
    void leavesNumbersSaidOfThingsAcrossPlacesAsidesAndAdjectives() {
        tester.findsNothing("The room in Fresno is 93 and bright");
        tester.findsNothing("His score, I hear, is 97 and fine");
        tester.findsNothing("the form, a copy, 92, which");
        tester.findsNothing("Processing Speed - 96, average");
        tester.findsNothing("the office is warm and 95, he says");
        tester.findsNothing("her rent is 950, his bill is 98 and due");
        tester.findsNothing("the pressure fell at 93 and rose");
        tester.findsNothing("perhaps 95 of them came");
        tester.findsNothing("maybe 104.");
    }

    @Test
    void findsAgesThatAreSpeltOut() {
        tester.finds("He took up the fiddle at {{DATE:ninety-four}}.");
        tester.finds("the last was her aunt's, {{DATE:ninety-one}}, and then");
        tester.findsNothing("her pulse was ninety-eight, fine");
        tester.findsNothing("it scored ninety-six, which is high");
        tester.findsNothing("turn to page ninety-four, please");
        tester.findsNothing("about ninety-five percent, or ninety-nine dollars");
    }
}
