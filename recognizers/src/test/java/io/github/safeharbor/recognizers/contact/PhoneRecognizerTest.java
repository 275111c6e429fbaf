package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new PhoneRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please call {{PHONE:(503) 555-0142}} after five.",
                "his mom {{PHONE:503.555.0142}}",
                "{{PHONE:503 555 0142}} is best",
                "reach her at {{PHONE:503/555-0142}}.",
                "txt {{PHONE:5035550142}}",
                "Ring {{PHONE:+1 503 555 0142}} tonight",
                "Toll free: {{PHONE:1-800-555-0142}}",
                "Intake line {{PHONE:1 (503) 555-0142}}, Marta",
                "({{PHONE:503-555-0142}})",
                "Dana {{PHONE:503–555–0142}}",
                "{{PHONE:(503)555-0142}}/desk",
                "{{PHONE:503 - 555 - 0142}}",
                "{{PHONE:503-5550142}} works",
                "call{{PHONE:503-555-0142}} pls",
                "tel:{{PHONE:+1-503-555-0142}}",
                "csv,{{PHONE:5035550142}},yes",
                "Cell-{{PHONE:503-555-0142}}",
            })
    void findsNorthAmericanNumbersInEveryForm(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my desk: {{PHONE:503-555-0142 x12}}",
                "{{PHONE:503 555 0142 ext. 4471}}, ask for Bo",
                "{{PHONE:503-555-0142, extension 9}}",
                "{{PHONE:(503) 555-0142 #207}}",
                "or at the office, ext. {{PHONE:4471}}",
            })
    void takesTheExtensionAlong(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave word at {{PHONE:555-0142}}.",
                "cell {{PHONE:555.0142}}",
                "call her on {{PHONE:555 0142}}",
                "phone {{PHONE:5550142}}",
                "{{PHONE:555 0142}} after 6",
                "{{PHONE:5550142}} (cell)",
            })
    void findsSevenDigits(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reach him in London, {{PHONE:+44 (20) 7946 0018}}",
                "{{PHONE:+55 21 90000 1234}} is her aunt",
                "phone: {{PHONE:8123 4477}}",
                "Phone:\n{{PHONE:8123 4477}}",
                "have them call me at {{PHONE:0471 22 33 08}}",
                "My work number is {{PHONE:03-5550142}}",
                "Tel {{PHONE:(03) 9010 4417}}",
                "from abroad {{PHONE:011 44 20 7946 0018}}",
                "grandma in Lyon {{PHONE:06 12 34 56 78}}",
                "stop texting {{PHONE:612 804 377}}",
            })
    void findsForeignNumbers(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{PHONE:five oh three, five five five, zero one seven two}}",
                "hes at {{PHONE:503 five five five 0142}} mostly",
                "my cell is {{PHONE:five oh three five five five oh one nine nine}} period",
                "{{PHONE:one eight hundred five five five oh one two three}}",
                "{{PHONE:five-oh-three five five five oh one forty-two}}",
                "call {{PHONE:double five five oh one four two}}",
                "{{PHONE:5 0 3 5 5 5 0 1 4 2}} is his",
            })
    void findsSpokenAndSpacedDigits(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{PHONE:1-800-FLOWERS}}",
                "{{PHONE:(503) 555-HELP}} is the practice",
                "his number ends in {{PHONE:0142}}",
                "last four of his cell {{PHONE:2671}}",
                "the phone ending {{PHONE:0142}} is mom's",
                "xxx-xxx-{{PHONE:0142}}",
                "(***) ***-{{PHONE:0142}}",
                "she still has the {{PHONE:503 area code}}",
                "area code {{PHONE:503}}",
                "{{PHONE:503-555-xxxx}}",
                "{{PHONE:503-XXX-0142}} on file",
                "{{PHONE:5O3-555-0142}}",
                "{{PHONE:503 555 01 42}}",
                "pager {{PHONE:7241}}",
            })
    void findsWhatIsLeftOfANumber(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call or text 988 any time, 24/7.",
                "988 Suicide & Crisis Lifeline, 1-800-273-8255",
                "1-800-273-TALK (8255)",
                "SAMHSA: 1-800-662-4357",
                "SAMHSA 1-800-662-HELP",
                "phone 1-800-799-7233 (DV hotline)",
                "call the Trevor Project, (866) 488-7386",
                "Trans Lifeline 877.565.8860",
                "Text HOME to 741741 or call 911",
                "dial 211, 311, 411 or 811",
                "call one eight hundred two seven three eight two five five",
            })
    void leavesHelpLines(String text) {
        tester.findsNothing(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Funded 2014-2018.",
                "call notes 2014-2018",
                "seen 12/05/2024 at 10:30",
                "call on 12/05/2024",
                "Portland, OR 97201-5142",
                "ISBN 978-0-306-40615-7",
                "ISBN 2123456802",
                "PHQ-9 18, GAD-7 15, BP 120/80",
                "600-1200 mg daily",
                "300-1500 kcal",
                "$1,200-1,500 a month",
                "$2125550142",
                "CPT 90834, 90837 and 99213",
                "room 214-3, suite 500-1000",
                "198.51.100.7",
                "45.523064, -122.676483",
                "one, two, three, four, five, six, seven, eight, nine, ten",
                "in two three four, hold two three four, out two three four",
                "She had two or three calls, then five or six more.",
                "items 2 1 3 0 2 1 2 3 1 0",
                "0 1 2 3 4 5 6 7 8 9 10",
                "The phone rang at 9:30 and again at 10:15.",
                "text me 3-4 times a week",
                "call in 2024",
                "knee extension 120 degrees",
                "the line ends in 5 minutes",
                "NDC 0093-7146-56",
                "from 8 to 10 for 45-60 min, 3 of 7 days",
                "the last four sessions went well",
                "scored 118 of 300, then 96",
                "sertraline 100 200 250 mg",
                "No number is given here.",
                "800-MG tablets",
                "She is one in a million, two of a kind.",
                "Cell group meets 7 to 9, room 12",
                "NPI 1518023400",
                "1718123456 seconds",
                "Ages 6-12, 13-17, 18-25",
                "24/7 support, 7 days",
                "100 mg x 30, 250 mg x 10",
                "200-300 XX chromosomes",
                "12-12-12-12",
                "Reach for 3, rest for 45, then 6 more of 10.",
                "seen 2024-05-06, 2024-05-13 and 2024-05-20",
                "phone sessions 45-50 min, 12-16 weeks, $120-150",
                "call between 9:00-5:00, Monday to Friday",
                "Sessions 9:00-9:50, 10:00-10:50",
                "+10 lbs, +2 edema",
                "voicemail 1:30 to 2:00, 10/12/2024",
                "a group of 200-300 people",
                "10-20-30-40-50",
                "text START to 88788",
                "contact hours: 1,500 of 2,000 by 2026",
                "text size 12-14, page 100 of 350",
                "call 3 to 5 people a day",
                "working 9 to 5, 40 hours",
                "Reach 10,000 steps, 8,000 is fine",
            })
    void leavesNumbersThatAreNone(String text) {
        tester.findsNothing(text);
    }

    @Test
    void leavesAFaxToItsOwnRecognizer() {
        tester.finds("Tel {{PHONE:503-555-0142}} Fax 503-555-0143");
    }

    @Test
    void takesWhatIsDialledBehindANumberAndTheNeighbouringLines() {
        tester.finds("Bridge line {{PHONE:+1 646-555-0190,,4471902#}} for the meeting.");
        tester.finds("desk {{PHONE:+1-312-555-0119-x44}}");
        tester.finds("desk {{PHONE:312-555-0119-44}}.");
        tester.finds("Two lines: {{PHONE:646-555-0190}}, {{PHONE:0191}} and {{PHONE:0195}}.");
        tester.finds("His number in Chile is {{PHONE:56 2 2555 0137}}");
    }

    @Test
    void leavesCountsAndYearsBehindANumber() {
        tester.finds("call {{PHONE:646-555-0190}}, 4500 steps a day");
        tester.finds("{{PHONE:646-555-0190}}, 2019 and 2021");
        tester.finds("{{PHONE:646-555-0190}},,34,female");
        tester.finds("{{PHONE:646-555-0190}},34,female");
        tester.finds("{{PHONE:646-555-0190}}, 90834 and 90837");
        tester.findsNothing("646-555-0190-44-12-9");
        tester.findsNothing("the number in Chile is 56");
    }

    @Test
    void takesMailboxesAndPinsAlong() {
        tester.finds("bureau {{PHONE:503 555-0142 poste 4417}}");
        tester.finds("at {{PHONE:503.555.0142, mailbox 7}}.");
        tester.finds("page {{PHONE:1-888-555-0142 pin 2281}}");
        tester.finds("{{PHONE:503-555-0142}}, mailbox full");
        tester.finds("{{PHONE:503-555-0142}}, pinned");
    }
}
