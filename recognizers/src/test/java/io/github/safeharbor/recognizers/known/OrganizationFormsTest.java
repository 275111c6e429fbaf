package io.github.safeharbor.recognizers.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganizationFormsTest {

    @Test
    void theLegalFormAndHeadWordsMayBeLeftOut() {
        assertEquals(
                Map.of("fjordmark logistics", false, "fjordmark n logistics", false, "fjordmark", false),
                without("fjordmark n logistics", OrganizationForms.of("Fjordmark Logistics, Inc.")));
    }

    @Test
    void twoWordsThatAreLeftCountTogetherAndNeverAlone() {
        Map<String, Boolean> forms = OrganizationForms.of("The Harbor & Pine Bakery LLC");
        assertEquals(false, forms.get("harbor and pine bakery"));
        assertEquals(false, forms.get("harbor and pine"));
        assertEquals(false, forms.get("harbor pine"));
        assertEquals(false, forms.get("harbor n pine"));
        assertEquals(null, forms.get("harbor"));
        assertEquals(null, forms.get("bakery"));
    }

    @Test
    void oneWordThatIsSomethingElseNeedsItsCapital() {
        assertEquals(true, OrganizationForms.of("Summit Plumbing Co").get("summit"));
        assertEquals(null, OrganizationForms.of("Now Services").get("now"));
    }

    @Test
    void initialsOfThreeWordsCountInCapitalsUnlessTheyMeanSomethingElse() {
        assertEquals(true, OrganizationForms.of("Quill Valley Zephyr Works").get("qvzw"));
        assertEquals(null, OrganizationForms.of("Parent Teacher Silo Depot").get("ptsd"));
    }

    @Test
    void aSaintIsShortOrLong() {
        assertEquals(false, OrganizationForms.of("St. Brannoc School").get("saint brannoc"));
        assertEquals(false, OrganizationForms.of("Saint Brannoc School").get("st brannoc"));
    }

    private static Map<String, Boolean> without(String form, Map<String, Boolean> forms) {
        Map<String, Boolean> rest = new java.util.HashMap<>(forms);
        rest.put(form, false);
        return rest;
    }
}
