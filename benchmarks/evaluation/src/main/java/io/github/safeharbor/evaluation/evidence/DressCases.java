package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.Redaction;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.evaluation.evidence.Dress.Sample;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What leaks of identifiers in each dress, and what goes of innocent phrases in the same ones. */
final class DressCases {
    private final Redactor redactor;
    private final Samples samples = new Samples();
    private final int each;

    /** @param each so many values of each sentence in each dress, at most */
    DressCases(Redactor redactor, int each) {
        this.redactor = redactor;
        this.each = each;
    }

    void run(Tallies tallies) {
        for (Dress dress : Dress.all()) {
            samples.carriers().forEach(carrier -> identifiers(dress, carrier, tallies));
        }
        for (Dress dress : Dress.all()) {
            if (dress.innocent()) {
                samples.innocents().forEach(innocent -> phrases(dress, innocent, tallies));
            }
        }
    }

    private void identifiers(Dress dress, Samples.Carrier carrier, Tallies tallies) {
        Random random = new Random((dress.name() + carrier.before()).hashCode());
        Set<String> seen = new HashSet<>();
        for (int tried = 0; tried < 3 * each && seen.size() < each; tried++) {
            Cells value = samples.identifier(carrier.kind(), random);
            Cells dressed = dress.wear()
                    .apply(
                            random,
                            new Sample(carrier.kind(), carrier.label(), carrier.before(), value, carrier.after()));
            if (dressed == null || !seen.add(dressed.toString())) {
                continue;
            }
            boolean leaks = leaks(dressed);
            tallies.add("dress", dress.name(), 1, leaks ? 1 : 0);
            tallies.add("kind of dress", dress.group(), 1, leaks ? 1 : 0);
            tallies.add("category", carrier.category(), 1, leaks ? 1 : 0);
            if (leaks) {
                tallies.show(
                        "dress",
                        dress.name(),
                        dressed + "  ->  " + redactor.redact(dressed.toString()).text());
            }
        }
    }

    private void phrases(Dress dress, Samples.Innocent innocent, Tallies tallies) {
        Random random = new Random((dress.name() + innocent.before()).hashCode());
        for (String phrase : innocent.phrases()) {
            @Nullable
            Cells dressed = dress.wear()
                    .apply(
                            random,
                            new Sample("phrase", "", innocent.before(), Cells.of(phrase, true), innocent.after()));
            if (dressed != null) {
                int letters = 0;
                int gone = 0;
                BitSet covered = covered(dressed.toString());
                for (int i = 0; i < dressed.length(); i++) {
                    letters += dressed.isWord(i) ? 1 : 0;
                    gone += dressed.isWord(i) && covered.get(i) ? 1 : 0;
                }
                tallies.add("innocent letters", dress.group(), letters, gone);
                if (gone > 0) {
                    tallies.show(
                            "innocent",
                            dress.name(),
                            dressed + "  ->  "
                                    + redactor.redact(dressed.toString()).text());
                }
            }
        }
    }

    /** Tells whether a letter or digit of the identifier stays. */
    private boolean leaks(Cells dressed) {
        BitSet covered = covered(dressed.toString());
        for (int i = 0; i < dressed.length(); i++) {
            if (dressed.isOwn(i) && isLetter(dressed.toString(), i) && !covered.get(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(Character.isSurrogate(c) ? text.codePointAt(at) : c)
                || c >= 0x2460 && c <= 0x24FF;
    }

    private BitSet covered(String text) {
        BitSet covered = new BitSet();
        List<Redaction> redactions = redactor.find(text);
        redactions.forEach(
                found -> covered.set(found.span().start(), found.span().end()));
        return covered;
    }
}
