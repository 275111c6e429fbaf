package io.github.safeharbor.examples.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void printsEachSampleBeforeAfterAndItsReport() {
        String output = output();
        assertEquals(3, output.split("=== ", -1).length - 1);
        assertTrue(output.contains("As written\nSeeking a trauma therapist licensed in Washington, telehealth."));
        assertTrue(output.contains("The client: Maria Okafor, 38"));
        assertTrue(output.contains("Redacted\nSeeking a trauma therapist licensed in Washington, telehealth."));
        assertTrue(output.contains("The client: [NAME-1], 38"));
        assertTrue(output.contains("a baker at [OTHER-1]"));
        assertTrue(output.contains("The eighteen identifiers of 45 CFR 164.514(b)(2)(i)"));
    }

    @Test
    void removesWhatThePracticeKnows() {
        for (SampleRequest sample : SampleRequest.all()) {
            String text = sample.template()
                    .redact(sample.request(), ReferralTemplateTest.REDACTOR, sample.client())
                    .text();
            for (String value :
                    new String[] {"Maria", "Okafor", "Harbor", "Odile", "Tom", "CL-204418", "Jonah", "Bend"}) {
                assertFalse(text.contains(value), value);
            }
        }
    }

    private static String output() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Main.print(ReferralTemplateTest.REDACTOR, out);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
