package io.github.safeharbor.examples.referral;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns requests into the text of a post, and takes the client's identifiers out of it. */
public final class ReferralTemplate {
    private static final Sentence SEEKING = Sentence.of(
            "Seeking ${clinician} licensed in ${state}, ${mode}.",
            "Seeking ${clinician} licensed in ${state}.",
            "Seeking ${clinician}, ${mode}.",
            "Seeking ${clinician}.");
    private static final Sentence COMPETENCE = Sentence.of(
            "Experienced with ${competence}, ${model}.", "Experienced with ${competence}.", "Working with ${model}.");
    private static final Sentence ANSWER = Sentence.of("Please answer: ${answer}.", "Please message me privately.");

    private final List<Sentence> sentences;

    private ReferralTemplate(Sentence... sentences) {
        this.sentences = List.of(sentences);
    }

    /** Returns the template that has every slot of a request, what the therapist wrote about the client included. */
    public static ReferralTemplate full() {
        return new ReferralTemplate(
                SEEKING,
                Sentence.of("The client: ${person}."),
                Sentence.of("It is about ${issue}."),
                COMPETENCE,
                Sentence.of("Insurance: ${insurance}."),
                Sentence.of("Availability: ${availability}."),
                Sentence.of("${notes}."),
                ANSWER);
    }

    /**
     * Returns the skeleton that speaks of the wanted clinician only: the story, the issue and the notes stay in the practice
     * however they are worded, and so does any way to reach the client.
     */
    public static ReferralTemplate skeleton() {
        return new ReferralTemplate(
                Sentence.of(
                        "Seeking ${clinician} licensed in ${state}, ${mode}, experienced with ${competence}, ${model}.",
                        "Seeking ${clinician} licensed in ${state}, ${mode}, experienced with ${competence}.",
                        "Seeking ${clinician} licensed in ${state}, experienced with ${competence}.",
                        "Seeking ${clinician} licensed in ${state}, ${mode}.",
                        "Seeking ${clinician}."),
                Sentence.of("${insurance}."),
                Sentence.of("${availability}."),
                Sentence.of("Please message me privately."));
    }

    /** Returns the text of the post, identifiers and all: for the practice's own eyes. */
    public String fill(ReferralRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.slots().forEach((slot, value) -> values.put(slot.key(), value));
        return sentences.stream()
                .map(sentence -> sentence.fill(values))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /**
     * Returns the text of the post without what was recognized in it, and the audit report with the questions that the
     * therapist must answer before it leaves.
     *
     * @param request what is asked for
     * @param redactor the application's redactor
     * @param client what the practice knows about the client, relatives and employer
     */
    public RedactionResult redact(ReferralRequest request, Redactor redactor, KnownIdentifiers client) {
        return redactor.redact(fill(request), client);
    }
}
