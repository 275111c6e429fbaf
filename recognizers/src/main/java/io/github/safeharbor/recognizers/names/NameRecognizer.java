package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds names of persons: the sum of what the words themselves and the cues around them say.
 *
 * <p>{@code "Her husband Tom Okafor drove."} loses {@code Tom Okafor}: both words are listed as names, the first is a
 * given name after a relation, the second stands beside a name. 45 CFR 164.514(b)(2)(i)(A).
 */
public final class NameRecognizer implements Recognizer {

    private static final List<NameEvidence> ALL = List.of(
            new WordEvidence(),
            new GuardEvidence(),
            new AuthorEvidence(),
            new ListedEvidence(),
            new TitleEvidence(),
            new RelationEvidence(),
            new IntroductionEvidence(),
            new AddressEvidence(),
            new FieldEvidence(),
            new SpeakerEvidence(),
            new SignatureEvidence(),
            new SignedInitialsEvidence(),
            new CredentialEvidence(),
            new SlotEvidence(),
            new WordNameEvidence(),
            new InitialsEvidence(),
            new SyllableEvidence(),
            new TaggerEvidence(),
            new FullNameEvidence(),
            new NeighborEvidence(),
            new MemoryEvidence());

    private final List<NameEvidence> evidence;

    /** Creates the recognizer with all its evidence. */
    public NameRecognizer() {
        this(ALL);
    }

    NameRecognizer(List<NameEvidence> evidence) {
        this.evidence = List.copyOf(evidence);
    }

    @Override
    public String id() {
        return "name";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(IdentifierCategory.NAME);
    }

    @Override
    public List<Finding> recognize(Text source) {
        NameText text = NameText.of(source);
        NameScores scores = new NameScores(text.count());
        for (NameEvidence each : evidence) {
            each.weigh(text, scores);
        }
        return findings(text, scores);
    }

    private static List<Finding> findings(NameText text, NameScores scores) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.count(); i++) {
            if (!scores.isName(i)) {
                continue;
            }
            int end = i;
            int best = i;
            for (int next = next(text, scores, i); next > 0; next = next(text, scores, end)) {
                end = next;
                best = scores.confidence(next).compareTo(scores.confidence(best)) > 0 ? next : best;
            }
            Confidence confidence = scores.confidence(best);
            findings.add(new Finding(text.span(i, end), IdentifierCategory.NAME, confidence, scores.rule(best)));
            i = end;
        }
        return findings;
    }

    /** Returns the unit of the same name that follows, perhaps after a hyphen or the full stop of an initial, or -1. */
    private static int next(NameText text, NameScores scores, int unit) {
        int next = unit + 1;
        if (text.isAttached(next)
                && text.isMark(next, "-.")
                && text.continues(next + 1)
                && (text.isMark(next, '.') ? text.length(unit) <= 2 : text.isAttached(next + 1))) {
            next++;
        }
        return text.continues(next) && scores.isName(next) ? next : -1;
    }
}
