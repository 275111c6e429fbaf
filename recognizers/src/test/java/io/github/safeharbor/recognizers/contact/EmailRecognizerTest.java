package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new EmailRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to {{EMAIL:wren.oday@clinic.example}}.",
                "<{{EMAIL:wren+list@mail.clinic.org}}>",
                "mailto:{{EMAIL:wren_88@gmail.com}}?subject=hi",
                "'{{EMAIL:w.o'day@clinic.org}}'",
                "{{EMAIL:WREN@CLINIC.ORG}}, Bo",
                "{{EMAIL:wren@xn--bcher-kva.com}}",
                "{{EMAIL:wrén@clínica.es}}",
                "{{EMAIL:w***@gmail.com}} on file",
                "{{EMAIL:wren...@gmail.com}}",
                "{{EMAIL:\"wren oday\"@clinic.org}}",
                "({{EMAIL:wren@clinic.co.uk}})",
                "{{EMAIL:wren@clinic.org}}.Please answer",
                "email:{{EMAIL:wren@clinic.org}};{{EMAIL:bo@clinic.org}}",
                "{{EMAIL:wren@gmail}} she wrote",
            })
    void findsPlainAddresses(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{EMAIL:wren dot oday at gmail dot com}}",
                "{{EMAIL:wren (at) clinic (dot) org}}",
                "{{EMAIL:wren[at]clinic.org}}",
                "{{EMAIL:wren(at)clinic(dot)example}}",
                "{{EMAIL:wren AT clinic DOT org}}",
                "{{EMAIL:wren @ gmail.com}}",
                "{{EMAIL:wren @gmail . com}}",
                "{{EMAIL:wren88 at gmail}} works",
                "email her, user {{EMAIL:wren.oday at gmail}}",
                "{{EMAIL:wren underscore oday at yahoo dot com}}",
                "{{EMAIL:wren.oday at gmail.com}}",
                "{{EMAIL:frontdesk at quiethill dot org}}",
                "{{EMAIL:wren{at}clinic{dot}org}}",
            })
    void findsAddressesWrittenToBeReadAloud(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@wren_88 on there",
                "@wren@social.example",
                "meet @ 5pm",
                "@ $150 a session",
                "2 tabs @ bedtime",
                "look at amazon.com",
                "She works at yahoo dot com",
                "find me at quiethill.org",
                "find me at quiethill dot com",
                "She was at home. Come in.",
                "at home.So we went",
                "is 45 at intake.In session",
                "stare at the dot in the middle",
                "He works at google and she at Yahoo.",
                "email me at work",
                "the dot com years",
                "wren@",
                "@",
                "a@b",
                "user@host",
                "wren at clinic",
                "arrive at 5.30 at the latest.",
                "He is (at) best tired.",
                "she looks at me. Com",
                "BP 120/80 @ rest.",
                "Seen at St. Mary's at noon",
                "price: 3@2.50",
                "at gmail dot com",
            })
    void leavesSignsAndWordsThatAreNone(String text) {
        tester.findsNothing(text);
    }

    @Test
    void findsAnAddressReadAloudWhateverItsEnding() {
        tester.finds("write {{EMAIL:rosa dot quill at tutanota dot me}} please");
        tester.finds("email is {{EMAIL:quill rosa at proton dot io}}");
        tester.findsNothing("she laughed at the dot in the corner");
        tester.findsNothing("look at a dot so small");
    }
}
