package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.testing.RecognizerTester;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples of roles that one person holds, and of roles that many have. */
final class UniqueRoleRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new UniqueRoleRecognizer());

    @ParameterizedTest
    @MethodSource("roles")
    void findsWhoIsKnownByARole(String marked) {
        tester.finds(marked);
    }

    static List<String> roles() throws IOException {
        return lines("/unique/roles.txt");
    }

    @ParameterizedTest
    @MethodSource("noRoles")
    void leavesWhatManyAre(String text) {
        tester.findsNothing(text);
    }

    static List<String> noRoles() throws IOException {
        return lines("/unique/no-roles.txt");
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = UniqueRoleRecognizerTest.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @Test
    void findsOfficesOfNamedPlaces() {
        tester.finds("the {{OTHER:mayor of Corvane}}");
        tester.finds("he is the {{OTHER:fire chief of Tully}}");
        tester.finds("Dad is {{OTHER:second selectman of Harwich}}.");
    }

    @Test
    void findsOfficesOfNamedBodies() {
        tester.finds("she is the {{OTHER:starting goalkeeper for the Harriers}}");
        tester.finds("He was {{OTHER:organist at Second Covenant}} for years.");
        tester.finds("He is the {{OTHER:lead singer of the Rusty Nails}}");
        tester.finds("the {{OTHER:captain of the Marbolt rowing club}} knows");
        tester.finds("the {{OTHER:dean of St. Swithin}}");
    }

    @Test
    void findsOfficesOfThisTown() {
        tester.finds("She is the {{OTHER:sheriff of this county}}.");
        tester.finds("ask the {{OTHER:choir director at their church}}");
        tester.finds("Lives in Tulsa. She is the {{OTHER:county attorney}}.");
        tester.finds("A {{OTHER:retired coroner}}, Tulsa, evenings");
    }

    @Test
    void findsOfficesOfSignatures() {
        tester.finds("Ada Boon, LMSW\n{{OTHER:Clinical Supervisor, Pelham Family Services}}");
        tester.finds("Lena Ro, {{OTHER:Dean of Students, Pelham College}}");
    }

    @Test
    void findsTheOnlyAndTheYoungest() {
        tester.finds("the {{OTHER:only female firefighter in Dunmore}}");
        tester.finds("the {{OTHER:youngest senator in the valley}}");
        tester.finds("he's the {{OTHER:lone welder at Kestrow Labs}}");
        tester.finds("the {{OTHER:first elected coroner in this county}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the head of household",
                "the director of the group",
                "chair of the committee",
                "captain of his own ship",
                "president of the United States",
                "governor of Texas",
                "the dean said no",
                "a chaplain at Mercy",
                "any pastor in Tulsa",
                "Secretary of State",
                "Ordered by Desmond King at Marlow Labs",
                "king of the road",
                "our principal concern in March",
                "Dad, 61, former sheriff, keeps bees.",
                "A retired mayor came to group.",
                "The restaurant is the most beautiful restaurant in Pelham",
                "the nurses killed in the war",
                "the director, Aetna and all",
                "She is pregnant for Kaiser to know",
                "she is the senior at the desk",
            })
    void leavesRolesOfNoNamedBody(String text) {
        tester.findsNothing(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the only thing that helps",
                "the first time she cried",
                "first session, 50 min",
                "the only child in the house",
                "youngest of five",
                "the only therapist in town who takes Medicaid",
                "the only opening in Boise",
                "the last doctor at Kaiser told her",
                "the first nurse to call me back",
                "her youngest daughter at Rice",
            })
    void leavesPlainFirstsAndOnlys(String text) {
        tester.findsNothing(text);
    }
}
