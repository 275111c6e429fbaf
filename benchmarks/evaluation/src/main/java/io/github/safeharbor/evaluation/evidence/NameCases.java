package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.Redaction;
import io.github.safeharbor.Redactor;
import java.util.List;

/** Whose names leak, by origin; and which names of illnesses and methods are taken for a person's. */
final class NameCases {
    private static final List<String> ASKED = List.of(
            "Could someone take on %s before the holidays?",
            "I met with %s and the family yesterday.",
            "Client: %s. Presents with low mood.",
            "Her partner %s will pay for the sessions.");
    private static final List<String> TOLD =
            List.of("She was told that it may be %s.", "Looking for someone who knows %s well.");

    private final Redactor redactor;

    NameCases(Redactor redactor) {
        this.redactor = redactor;
    }

    void run(Tallies tallies) {
        String origin = "";
        for (String line : Samples.lines("/io/github/safeharbor/evaluation/names-by-origin.txt")) {
            if (line.startsWith("=")) {
                origin = line.substring(1);
                continue;
            }
            for (String sentence : ASKED) {
                String text = String.format(sentence, line);
                String output = redactor.redact(text).text();
                boolean leaks = List.of(line.split("[ -]", -1)).stream().anyMatch(output::contains);
                tallies.add("origin of the name", origin, 1, leaks ? 1 : 0);
                if (leaks) {
                    tallies.show("origin of the name", origin, text + "  ->  " + output);
                }
            }
        }
        for (String eponym : Samples.lines("eponyms.txt")) {
            for (String sentence : TOLD) {
                String text = String.format(sentence, eponym);
                List<Redaction> found = redactor.find(text);
                tallies.add("eponyms", "taken for persons", 1, found.isEmpty() ? 0 : 1);
                if (!found.isEmpty()) {
                    tallies.show(
                            "eponyms",
                            "taken for persons",
                            text + "  ->  " + redactor.redact(text).text());
                }
            }
        }
    }
}
