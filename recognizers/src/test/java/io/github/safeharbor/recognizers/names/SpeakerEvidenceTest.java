package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Who speaks in a chat or thread. */
final class SpeakerEvidenceTest {

    private final RecognizerTester tester = RecognizerTester.of(new NameRecognizer());

    @Test
    void findsWhoSpeaks() {
        tester.finds("[2:14 PM] {{NAME:Shanice}}: anyone free?");
        tester.finds("{{NAME:perry}} 4:26 PM\nno room here");
        tester.finds("On Tuesday {{NAME:Dee Moss}} wrote:\nyes");
        tester.finds("12/03/24, 10:05 - {{NAME:Yusuf Demir}}: hello");
    }

    @Test
    void leavesLabelsAndTimes() {
        tester.findsNothing("Plan: weekly");
        tester.findsNothing("Bill to: the front desk");
        tester.findsNothing("Start 10:30 AM");
        tester.findsNothing("Addr: see below");
        tester.findsNothing("Lunch 12:30");
        tester.findsNothing("Port 80:443");
    }

    @Test
    void findsWhoSpeaksAgain() {
        tester.finds(
                "{{NAME:qjhaddow}}: any room?\n{{NAME:Big Lou Farnsby}}: none\n{{NAME:qjhaddow}}: ok\n{{NAME:Big Lou Farnsby}}: sorry");
        tester.finds(
                "{{NAME:rusty}}: does anyone here still do couples?\n{{NAME:Big Moss}}: not since they closed the clinic"
                        + "\n{{NAME:rusty}}: since when is it closed\n{{NAME:Big Moss}}: the winter i think");
        tester.findsNothing("plan: weekly\nmeds: none\nplan: monthly\nmeds: one");
    }

    @Test
    void findsUnlistedSpeakers() {
        tester.finds("{{NAME:Ysolde}}: does she take Aetna?");
        tester.findsNothing("Fee: none at all");
        tester.findsNothing("Prescribers: does anyone take Aetna?");
    }

    @Test
    void findsASpeakerWhoSpeaksAgainBeforeATime() {
        tester.finds("{{NAME:pebble}} 8:11 any openings\n{{NAME:pebble}} 8:12 cash only");
        tester.findsNothing("breakfast 8:11 eggs\nlunch 12:30 soup");
    }
}
