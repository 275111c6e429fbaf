package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.github.safeharbor.Redactor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An editor redacts while its user still types: any piece of a text, typed however badly, must be read without a failure. */
class CutTextTest {
    private static final String MARKS = "-.,:;'\"/()#@ \n\t&*_[]|=+";
    private static final List<String> TEXTS = List.of("""
            From: "Okafor-Reyes, Ngozi" <ngozi.or@clinic.example>
            To: Dr. Abe Lindqvist; cc: Mrs. T. Vu, LCSW
            Subject: Re: referral - J.R. (she/her), DOB 03/14/1961

            Hi Abe, my client's son Jun-ho is 9 y/o and goes to St. Brendan's Elementary, 1420 W. Elm St., Apt 3B, Salina, KS 67401.
            -- Ngozi O'Dea-Reyes, Ph.D., Prairie Light Counseling, 785-555-0133 x12, https://prairielight.example/team?id=7""", """
            CLIENT NAME: DELGADO, MARISELA ("MARI") | MRN: 00-4471-823 | Provider: Dr. Ito
            Patient_name= Tom Petrakis; member id XKQ 883 40112, SSN 000-12-3456, plate 7ABC123, VIN 1HGCM82633A004352
            Seen 2/3/24 at 4pm, next Tues. Mar. 5th; PHQ-9: 14, GAD-7=11. Ins: Aetna PPO, acct no. 5518-22. IP 192.0.2.14""", """
            therapist b: u know anyone near duluth?? for sam/alex k. (14 & 16), mom is the mayor of a small town
            Lena: @lena_does_ct has openings! insta, discord lena#2044
            me - my ct goes by "bea", turned 93 on xmas eve, works at the bakery on 5th & main, off hwy 61""");

    @Test
    void noPieceOfATextMakesARecognizerFail() {
        Redactor redactor = Redactor.safeHarbor();
        Random random = new Random(20260721);
        for (int round = 0; round < 12_000; round++) {
            String piece = piece(TEXTS.get(round % TEXTS.size()), random);
            assertDoesNotThrow(() -> redactor.redact(piece), piece);
        }
    }

    private static String piece(String text, Random random) {
        int from = random.nextInt(text.length());
        StringBuilder piece =
                new StringBuilder(text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(120))));
        for (int slips = random.nextInt(6); slips > 0 && piece.length() > 1; slips--) {
            int at = random.nextInt(piece.length());
            char mark = MARKS.charAt(random.nextInt(MARKS.length()));
            switch (random.nextInt(3)) {
                case 0 -> piece.setCharAt(at, mark);
                case 1 -> piece.insert(at, mark);
                default -> piece.deleteCharAt(at);
            }
        }
        return piece.toString();
    }
}
