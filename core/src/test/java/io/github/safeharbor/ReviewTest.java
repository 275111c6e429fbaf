package io.github.safeharbor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.review.Decision;
import io.github.safeharbor.review.DecisionRefusedException;
import io.github.safeharbor.review.Review;
import io.github.safeharbor.review.ReviewFinding;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final String NOTE = "Maria Okafor, Will Smith; call 415-555-2671. ZIP 94110.";

    private static Review review() {
        return Sample.redactor().review(NOTE);
    }

    @Test
    void nothingIsDecidedAtFirst() {
        Review review = review();
        assertEquals(Sample.redactor().redact(NOTE).text(), review.output());
        assertEquals(List.of("f1", "f2", "f3", "f4"), ids(review));
        assertTrue(review.findings().stream().allMatch(f -> f.decision().equals(Decision.REMOVE)));
        assertEquals("NAME", review.findings().get(0).reasonKey());
        assertEquals("[NAME-1]", review.findings().get(0).replacement());
        assertEquals(List.of("[NAME]", ""), review.findings().get(0).alternatives());
    }

    @Test
    void keepingLeavesTheOldReviewAloneAndIsADeparture() {
        Review before = review();
        Review after = before.keep("f2", "an actor");
        assertEquals("[NAME-1], Will Smith; call [PHONE-1]. ZIP [GEO-1].", after.output());
        assertEquals("[NAME-1], [NAME-2]; call [PHONE-1]. ZIP [GEO-1].", before.output());
        assertFalse(after.report().isSafeHarbor());
        assertTrue(after.report().departures().stream().anyMatch(d -> d.startsWith("kept by decision: 1 of (A)")));
        assertFalse(after.report().toJson().contains("an actor"), "a reason may tell of a person");
        assertEquals(before.output(), after.remove("f2").output());
    }

    @Test
    void replacingPutsWordsThere() {
        assertEquals(
                "somebody, [NAME-2]; call [PHONE-1]. ZIP [GEO-1].",
                review().replace("f1", "somebody").output());
        assertEquals(
                "a replacement must not hold digits",
                assertThrows(IllegalArgumentException.class, () -> review().replace("f1", "B2"))
                        .getMessage());
        Review twice = Sample.redactor().review("Maria Okafor and Will Smith");
        assertThrows(ResidualIdentifierException.class, () -> twice.replace("f1", "Will Smith's friend"));
    }

    @Test
    void knownValuesAndNumbersOfLettersGHAndICannotBeKept() {
        KnownIdentifiers known = KnownIdentifiers.builder().name("Will Smith").build();
        Review review = Sample.redactor().review("Will Smith, SSN 404-51-2208, CL-204417, Maria Okafor", known);
        for (ReviewFinding finding : review.findings()) {
            boolean other = finding.category() == IdentifierCategory.NAME
                    && finding.span().start() > 0;
            assertEquals(other, finding.keepable(), finding::toString);
            if (!other) {
                assertEquals(
                        "finding '" + finding.id() + "' cannot be kept under a Safe Harbor policy",
                        assertThrows(DecisionRefusedException.class, () -> review.keep(finding.id(), "why"))
                                .getMessage());
            }
        }
    }

    @Test
    void underAnotherPolicyAllMayBeKept() {
        Policy policy = Policy.builder().keep(IdentifierCategory.URL).build();
        Review review = Redactor.builder()
                .withoutDiscovery()
                .recognizer(Sample.SSN)
                .policy(policy)
                .build()
                .review("SSN 404-51-2208");
        assertEquals("SSN 404-51-2208", review.keep("f1", "a sample").output());
    }

    @Test
    void anIdThatNothingHasIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> review().keep("f9", ""));
        assertThrows(IllegalArgumentException.class, () -> review().replace("", "x"));
        assertThrows(IllegalArgumentException.class, () -> review().remove("recognise"));
    }

    @Test
    void aQuestionThatWasAnsweredIsGoneUntilItIsTakenBack() {
        Review review = review().keep("consent-1", "she signed");
        assertEquals(
                List.of("recognise-1"),
                review.advice().stream().map(a -> a.id()).toList());
        assertEquals(2, review.remove("consent-1").advice().size());
        assertTrue(review.report().isSafeHarbor() == review().report().isSafeHarbor());
    }

    @Test
    void whatIsStillThereKeepsItsIdAndDecision() {
        Review review = review().keep("f2", "why").rebase("Tom Okafor and Will Smith; call 415-555-2671.");
        assertEquals("[NAME-1] and Will Smith; call [PHONE-1].", review.output());
        assertEquals(List.of("f5", "f2", "f3"), ids(review));
    }

    @Test
    void twoOfOneValueAreToldApartByTheirOrder() {
        Review review = Sample.redactor().review("Will Smith met Ed Wu. Will Smith left.");
        Review kept = review.keep("f3", "why").rebase("Today Will Smith met Ed Wu. Then Will Smith left.");
        assertEquals("Today [NAME-1] met [NAME-2]. Then Will Smith left.", kept.output());
    }

    @Test
    void holdsNoTextInWords() {
        assertEquals("Review[findings=4, advice=2]", review().toString());
        assertEquals("Decision[KEEP]", new Decision(Decision.Kind.KEEP, "Maria").toString());
        assertNotEquals(new Decision(Decision.Kind.KEEP, "a"), Decision.REMOVE);
    }

    /** Words are put in and taken out everywhere but in the value itself. */
    @Property(tries = 200)
    void aDecisionSurvivesEditsElsewhere(@ForAll long seed) {
        Random random = new Random(seed);
        Review review = review().keep("f2", "why");
        String text = NOTE;
        for (int edit = 0; edit < 5; edit++) {
            int at = random.nextInt(text.length() + 1);
            int value = text.indexOf("Will Smith");
            if (at < value - 1 || at > value + "Will Smith".length() + 1) {
                boolean cut = random.nextBoolean() && at + 1 < text.length() && (at + 1 < value || at > value + 11);
                text = cut
                        ? text.substring(0, at) + text.substring(at + 1)
                        : text.substring(0, at) + " so " + text.substring(at);
                review = review.rebase(text);
            }
        }
        ReviewFinding finding = review.findings().stream()
                .filter(f -> f.id().equals("f2"))
                .findFirst()
                .orElseThrow();
        assertEquals(Decision.Kind.KEEP, finding.decision().kind());
        assertTrue(review.output().contains("Will Smith"));
    }

    private static List<String> ids(Review review) {
        return review.findings().stream().map(ReviewFinding::id).toList();
    }
}
