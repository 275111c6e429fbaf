package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.Redactor;
import java.util.List;
import java.util.stream.Stream;

/** Which texts a second redaction changes. */
final class SecondPasses {
    private final Redactor redactor;

    SecondPasses(Redactor redactor) {
        this.redactor = redactor;
    }

    /** Redacts mutated posts twice. */
    void mutated(int count, long seed, Tallies tallies) {
        Mutator mutator = new Mutator(seed);
        run("mutated posts", Stream.generate(mutator::next).limit(count).toList(), tallies);
    }

    /** Redacts texts twice. */
    void run(String row, List<String> texts, Tallies tallies) {
        for (String text : texts) {
            String once = redactor.redact(text).text();
            String twice = redactor.redact(once).text();
            tallies.add("second redaction", row, 1, once.equals(twice) ? 0 : 1);
            if (!once.equals(twice)) {
                tallies.show(
                        "second redaction",
                        row,
                        text + "  ->  " + once + "  ->  " + twice + "  ->  " + redactor.find(once));
            }
        }
    }
}
