package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.Redactor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A label is a token of its own: nothing reads into it, past it, or takes it for the end of what stood there. */
class SecondRedactionTest {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the last sentence ends with a label, not with the word before it
                "She can be reached at 415-555-0171 after 5 pm. Thamks, Ottoline Brask, LCSW",
                "Please update the file.\n\nB\nOttoline",
                // a label ends a sentence as the word did
                "Discharged two days later. 203.0.113.39 IP was logged.",
                // a text whose capitals are gone was none without capitals
                "pls who sees teens? Ottoline is 15, shes up in Duluth now and hates Brask Middle. her mom is Petra. thx!",
                "Pateint: Ottoline Brask\nDOB: 03/14/1987",
                "Ottovik is from Brask Holdings LLC",
                // the number behind a payer is the label, and no later code
                "Medicare 2FG4-UE5-RM77. VIN 1HGCM/33A004352.",
                // a label opens no bracket
                "Member ID: </b>Ottoline Brask,11/28/199029811018",
                // a year is no end of the number before it
                "5,213.30 April 2018 leaves the sum alone",
                "Kindly ring 764  April 9, 1991",
                "The next visit 122-June 3, 2007.",
                "Her husband Led Ottoline lives in Tacoma.",
                // what a value frees goes with it
                "Emergency contact at ottoline.brask7@out@outlook.com.",
                "her mail: petra.brask22@22@protonmail.com",
                "Two hosts: 203.0.113.39.198.51.100.7",
                // a year that would be another number
                "{\"dob\": \"ssn\": \"1971-05-14\", \"note\": \"x\"}",
                "MRN: 18 Feb 2001",
                "Session no 18 Feb 2001: they spoke of the move",
                "Patient: Ottoline Brask\nmember id=\n: 02/18/2001\nPlan: DBT"
            })
    void changesNothing(String text) {
        String once = REDACTOR.redact(text).text();
        assertEquals(once, REDACTOR.redact(once).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[NAME-1] asked whether Ottoline Brask may come along.",
                "Call [NAME-1] or Petra Brask at 415-555-0171.",
                "[NAME-1] lives in Tacoma, ZIP 98402.",
                "MRN [MRN-1], and MRN 4471823 of the other clinic.",
                "my sister is petra and [NAME-1] is her dad",
                "I saw [NAME-1] and Petra on Monday."
            })
    void stillFindsWhatStandsBesideALabel(String text) {
        String redacted = REDACTOR.redact(text).text();
        for (String value :
                new String[] {"Ottoline", "Petra", "petra", "Brask", "0171", "Tacoma", "98402", "4471823"}) {
            assertEquals(-1, redacted.indexOf(value), redacted);
        }
    }
}
