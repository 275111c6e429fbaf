package io.github.safeharbor.recognizers.media;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Samples of stored biometrics, and of bodies that are only talked about. */
final class BiometricRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new BiometricRecognizer());

    @Test
    void findsTheIdentifierAfterItsCue() {
        tester.finds("Her voiceprint ID is {{BIOMETRIC:VP-88213}} and stays on file");
        tester.finds("Iris code {{BIOMETRIC:IR-55-2091}} was replaced");
        tester.finds("DNA profile no. {{BIOMETRIC:D-2291-K}} from the lab");
        tester.finds("palm vein scan {{BIOMETRIC:PV-1190-R}}");
        tester.finds("AFIS no. {{BIOMETRIC:7718204}} came back clean");
    }

    @Test
    void findsTheFileOfATemplate() {
        tester.finds("fingerprint template {{BIOMETRIC:fp_9917.bin}} was revoked");
        tester.finds("gait signature {{BIOMETRIC:gait_0412.json}}");
    }

    @Test
    void findsValuesThatNameThemselves() {
        tester.finds("matched to {{BIOMETRIC:facehash-91bd07}} at the door");
        tester.finds("kept as {{BIOMETRIC:voicesample-kim-04}}");
    }

    @Test
    void findsRecordingsOfAVoice() {
        tester.finds("she sent {{BIOMETRIC:session_0412.wav}} to her aunt");
    }

    @Test
    void findsACodeAWordOrTwoBehindItsCue() {
        tester.finds("an iris that changed (template {{BIOMETRIC:EY-2207-B}})");
    }

    @Test
    void ignoresTheBareWords() {
        tester.findsNothing("fingerprint clearance is needed by the board");
        tester.findsNothing("the voice told him to stop at 3 am");
        tester.findsNothing("a DNA test said 40% Irish");
        tester.findsNothing("face to face, 45 min, 90834");
        tester.findsNothing("voice lessons on Fridays at 5");
    }

    @Test
    void ignoresScoresVitalsAndDoses() {
        tester.findsNothing("her face was flushed, HR 110, BP 140/90");
        tester.findsNothing("on the one hand, PHQ-9 was 18 and GAD-7 was 14");
        tester.findsNothing("the iris of her eye; vision 20/40");
        tester.findsNothing("hands shake, lithium 900 mg");
        tester.findsNothing("on the other hand DASS-21 was 42");
        tester.findsNothing("eye movement work, EMDR phase 4");
    }

    @Test
    void ignoresDatesAndPhoneNumbersNearACue() {
        tester.findsNothing("I'm Retta, 607-555-0122");
        tester.findsNothing("iris surgery on 3/14/2024");
        tester.findsNothing("fingerprints taken 2024-03-11");
        tester.findsNothing("hand surgery in 2021");
    }

    @Test
    void findsTheModelOnFile() {
        tester.finds("Her voice was recorded in May. The model on file is {{BIOMETRIC:qx_tlane_v2}}.");
        tester.findsNothing("The consent model on file is form_v2_2024.");
    }
}
