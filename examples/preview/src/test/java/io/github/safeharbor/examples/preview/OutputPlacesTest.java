package io.github.safeharbor.examples.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.review.Review;
import io.github.safeharbor.review.ReviewFinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPlacesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Quill, Tualatin",
                "Call Ada Quill 503-555-0142 or ada@example.org.",
                "nothing here",
                "born 03/14/1987, MRN 77-1203, near Tualatin",
                "Bo Varga",
                ""
            })
    void placesGoThereAndBack(String text) {
        Review review = Server.REDACTOR.review(text);
        check(text, review);
        for (ReviewFinding finding : review.findings()) {
            if (finding.keepable()) {
                check(text, review.keep(finding.id(), ""));
            }
            check(text, review.replace(finding.id(), "other words"));
            check(text, review.replace(finding.id(), ""));
        }
    }

    private static void check(String text, Review review) {
        OutputPlaces places = OutputPlaces.of(review);
        for (ReviewFinding finding : review.findings()) {
            String stands = review.output().substring(places.start(finding), places.end(finding));
            String expected = switch (finding.decision().kind()) {
                case REMOVE -> finding.replacement();
                case KEEP ->
                    text.substring(finding.span().start(), finding.span().end());
                case REPLACE -> finding.decision().words();
            };
            assertEquals(expected, stands);
            if (!stands.isEmpty()) {
                assertEquals(finding.span().start(), places.sourceStart(places.start(finding)));
                assertEquals(finding.span().end(), places.sourceEnd(places.end(finding)));
            }
        }
    }
}
