package io.github.safeharbor.examples.preview;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.ResidualIdentifierException;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.referral.ReferralRequest;
import io.github.safeharbor.review.DecisionRefusedException;
import io.github.safeharbor.review.Review;

/** Answers a check: the review of the text as it was decided, and the request composed of it. Keeps nothing. */
final class Checker {
    private static final int WARM_UP = 200;

    private final Redactor redactor;

    Checker(Redactor redactor) {
        this.redactor = redactor;
    }

    Answer check(byte[] body) {
        CheckRequest request = CheckRequest.of(body);
        Review review = review(request);
        return Answer.json(
                CheckJson.of(request, review, ReferralRequest.from(review), redactor.weakKnown(request.known())));
    }

    /** Lets the program read its lists and the machine compile before the first letter is typed. */
    void warmUp() {
        for (int i = 0; i < WARM_UP; i++) {
            redactor.review("Client J.D., 34, near Green Lake, needs a therapist.", KnownIdentifiers.none());
            ReferralRequest.from("Seeking a therapist in Oregon, telehealth, who takes Aetna.");
        }
    }

    private Review review(CheckRequest request) {
        try {
            return decided(request);
        } catch (ResidualIdentifierException e) {
            throw Refusal.unprocessable(
                    "residual", "decisions", "the words that were put in bring a removed value back into the text");
        }
    }

    private Review decided(CheckRequest request) {
        if (request.decisions().isEmpty()) {
            return review(request, request.text());
        }
        Review review = review(request, request.decidedOn());
        for (CheckRequest.Choice choice : request.decisions()) {
            review = decide(review, choice);
        }
        return request.text().equals(request.decidedOn()) ? review : review.rebase(request.text());
    }

    private Review review(CheckRequest request, String text) {
        return redactor.review(
                text, request.known(), request.earlier(), request.list().topics());
    }

    private static Review decide(Review review, CheckRequest.Choice choice) {
        if (review.findings().stream().noneMatch(finding -> finding.id().equals(choice.id()))) {
            throw Refusal.unprocessable("unknown-finding", "decisions.id", "no finding has this id");
        }
        try {
            return switch (choice.deed()) {
                case KEEP -> review.keep(choice.id(), choice.words());
                case REPLACE -> review.replace(choice.id(), choice.words());
            };
        } catch (DecisionRefusedException e) {
            throw Refusal.unprocessable(
                    "never-kept", "decisions", "this finding cannot be kept under the Safe Harbor policy");
        } catch (IllegalArgumentException e) {
            throw Refusal.unprocessable("digits", "decisions.words", "words that are put in must not hold digits");
        }
    }
}
