package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Samples of phrases that single a person out, and of roles that many have. */
final class UniqueRoleRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new UniqueRoleRecognizer());

    @Test
    void findsHoldersOfTitles() {
        tester.finds("She was {{OTHER:Miss Teen Idaho}} in 2015.");
        tester.finds("He is {{OTHER:Mr. America 1998}}, retired");
        tester.findsNothing("Mr. Junior called about the world");
    }

    @Test
    void findsOfficesOfNamedPlaces() {
        tester.finds("the {{OTHER:mayor of Corvane}}");
        tester.finds("he is the {{OTHER:fire chief of Tully}}");
        tester.finds("she's the {{OTHER:town clerk}}");
        tester.finds("{{OTHER:retired sheriff}}, 70");
    }

    @Test
    void findsPartsInTeamsAndBands() {
        tester.finds("she is the {{OTHER:starting goalkeeper for the Harriers}}");
        tester.finds("{{OTHER:captain of the varsity hockey team}}");
        tester.finds("{{OTHER:lead singer of the Rusty Nails}}");
        tester.finds("you were {{OTHER:first violin}}");
    }

    @Test
    void findsTheOnlyAndTheFirst() {
        tester.finds("the {{OTHER:only female firefighter in Dunmore}}");
        tester.finds("the {{OTHER:county's only large-animal vet}}");
        tester.finds("{{OTHER:first woman to lead the tribe}}");
        tester.finds("the {{OTHER:youngest judge in the state}}");
    }

    @Test
    void findsPrizesAndRecords() {
        tester.finds("{{OTHER:won the 2019 state wrestling championship}}");
        tester.finds("named {{OTHER:Teacher of the Year}}");
        tester.finds("a {{OTHER:state champion in the 400}}");
    }

    @Test
    void findsDeedsInTheNews() {
        tester.finds("she's the {{OTHER:woman who rescued nine goats from the ferry}}, so I asked");
        tester.finds("{{OTHER:survivor of the Ridgeway plane crash}}");
    }

    @Test
    void findsKinOfOfficeHolders() {
        tester.finds("the {{OTHER:sheriff's daughter}}");
    }

    @Test
    void ignoresGenericRoles() {
        tester.findsNothing("the head of household");
        tester.findsNothing("the director of the group");
        tester.findsNothing("chair of the committee");
        tester.findsNothing("captain of his own ship");
        tester.findsNothing("author of her own story");
        tester.findsNothing("president of the United States");
        tester.findsNothing("the dean said no");
        tester.findsNothing("I saw the sheriff");
        tester.findsNothing("star of the show");
        tester.findsNothing("winner of my heart");
    }

    @Test
    void ignoresPlainFirstsAndOnlys() {
        tester.findsNothing("the only thing that helps");
        tester.findsNothing("the first time she cried");
        tester.findsNothing("first session, 50 min");
        tester.findsNothing("the best part of the day");
        tester.findsNothing("the only child in the house");
        tester.findsNothing("youngest of five");
        tester.findsNothing("first person in her family to go to college");
        tester.findsNothing("the only therapist in town who takes Medicaid");
        tester.findsNothing("the only opening in Boise");
    }

    @Test
    void ignoresPeopleOfOrdinaryLife() {
        tester.findsNothing("he is the man who raised her");
        tester.findsNothing("the woman who lost her job");
        tester.findsNothing("a survivor of childhood abuse");
        tester.findsNothing("the voice of her inner critic");
        tester.findsNothing("worst night of the year");
        tester.findsNothing("hosts the party");
        tester.findsNothing("leads the group");
        tester.findsNothing("former therapist");
        tester.findsNothing("a retired couple");
    }

    @Test
    void findsTheRoleWithWhatIsSaidOfIt() {
        tester.finds("She's the {{OTHER:backup goalie for the Tulsa Thunder}}, 22.");
        tester.finds("Dad is {{OTHER:second selectman of Harwich}}.");
        tester.finds("the {{OTHER:captain of the Larkin women's lacrosse team}}");
        tester.finds("a {{OTHER:medical director of Alder Glen's dementia unit}} until then");
        tester.finds("the {{OTHER:dean emeritus of St. Swithin}}");
    }

    @Test
    void findsTheFirstAndTheOnly() {
        tester.finds("he was the {{OTHER:first Latina district judge in Marion County}} so all know");
        tester.finds("he's the {{OTHER:only night vet at the Harlow}} clinic");
        tester.finds("She is its {{OTHER:only neonatal heart surgeon}}, was sued");
        tester.finds("known as the {{OTHER:woman who taught the senator to dance}}.");
        tester.findsNothing("Looking for the first decent dentist");
        tester.findsNothing("its only drawback");
    }

    @Test
    void findsPrincipalsAndDeeds() {
        tester.finds("is the {{OTHER:assistant principal viola}}, so");
        tester.finds("the {{OTHER:first woman to pilot a ferry in Alden}}.");
    }

    @Test
    void findsTheUniqueByWhereOrByDeed() {
        tester.finds("He's the {{OTHER:youngest chess master in Wexford}}.");
        tester.finds("a surgeon, {{OTHER:only spine surgeon at Harlow Memorial}}, diverting");
        tester.finds("Our {{OTHER:only student from Malta}}, grieving");
        tester.finds("16, {{OTHER:only kid suspended from the winter formal}}, vape thing");
        tester.finds("CPT, {{OTHER:only female battery commander in 2-14 Artillery}}.");
        tester.finds("{{OTHER:first amputee to finish the Tully marathon}}");
        tester.finds("the {{OTHER:lone SRE at Kestrow Labs}}");
        tester.finds("{{OTHER:Corvane's only veterinarian}}");
        tester.finds("she's {{OTHER:Broadway's newest Annie}}, so");
    }

    @Test
    void findsTheOnlyOneOfAPeople() {
        tester.finds("He is the {{OTHER:sole Ghanaian student}} there");
        tester.finds("was the {{OTHER:first Ohioan to win Bake Across America}}, so");
        tester.findsNothing("our only Spanish speaker");
        tester.findsNothing("the only Korean therapist here");
    }

    @Test
    void findsRankedRolesOfNamedBodies() {
        tester.finds("Dad = {{OTHER:head football coach at Valdane High}}, so");
        tester.finds("{{OTHER:head football coach at valdane high}}");
        tester.finds("{{OTHER:new head brewer at Otter Creek's Farmhouse}}");
        tester.finds("{{OTHER:backup catcher for the Otters}}, anxious");
        tester.finds("{{OTHER:chief engineer of the Harlow Dam}}");
        tester.finds("one is a {{OTHER:principal dancer with TBT}}");
        tester.finds("was {{OTHER:voice of Dunmore State football}} for years");
        tester.finds("recently {{OTHER:ousted president of the local nurses' union}}");
        tester.finds("{{OTHER:constable of dunmore}}");
        tester.finds("with the {{OTHER:youth pastor}} from Calvary Hope Fellowship");
        tester.findsNothing("head start teacher at Lincoln");
        tester.findsNothing("chief complaint of the patient");
        tester.findsNothing("the lead nurse from Monday");
        tester.findsNothing("lead to better sleep in March");
        tester.findsNothing("down from our center at Kenyon Ridge");
    }

    @Test
    void findsLocalOfficesAndThoseInSpanish() {
        tester.finds("his uncle is {{OTHER:village matai}} in Leone");
        tester.finds("Era {{OTHER:último alcalde auxiliar de Chuitepec}}, por eso");
        tester.finds("fue {{OTHER:presidente municipal de San Martín}} y");
        tester.findsNothing("la directora de la escuela");
    }

    @Test
    void findsPartsInPlaysAndTrials() {
        tester.finds("she dances, {{OTHER:clara in the dunmore ballet nutcracker}}, so");
        tester.finds("the {{OTHER:juror dismissed in the Marbolt fraud trial}}, in the papers");
        tester.finds("{{OTHER:grandson of the bagel king of Orchard Street}}");
        tester.finds("{{OTHER:keeps the books for the Dunmore Courier}}");
        tester.findsNothing("She saw the Nutcracker");
        tester.findsNothing("we cried, laughing in the ballet");
        tester.findsNothing("keeps the books on the shelf");
    }

    @Test
    void ignoresWhatIsSoughtOrOneOfARow() {
        tester.findsNothing("the only therapist who takes Aetna");
        tester.findsNothing("the only opening in Dallas");
        tester.findsNothing("first appointment at Kaiser");
        tester.findsNothing("When you are the only shop in town");
        tester.findsNothing("first-time mom in Tulsa");
        tester.findsNothing("first responder in Boise");
        tester.findsNothing("the only prescriber at Harlow");
        tester.findsNothing("the last doctor at Kaiser told her");
        tester.findsNothing("the first nurse to call me back");
        tester.findsNothing("first year teacher at Lincoln");
        tester.findsNothing("her youngest daughter at Rice");
        tester.findsNothing("only took melatonin in March");
        tester.findsNothing("his bishop knows");
        tester.findsNothing("his pastor said so");
    }

    @Test
    void findsTheOnlyOneHere() {
        tester.finds("my client is the {{OTHER:only female lineman}} here.");
        tester.findsNothing("The only therapist here who takes Aetna is full.");
    }
}
