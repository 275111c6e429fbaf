package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Left.Kind;
import io.github.safeharbor.referral.Phrase.Mark;
import io.github.safeharbor.referral.Sense.Shade;
import io.github.safeharbor.referral.Words.Gap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a match that is asked of the clinician from a trait of the person. */
final class Fits {
    /** What a refused match leaves. */
    static final Map<String, String> OTHERS = Map.of(
            "male clinician", "female or nonbinary clinician",
            "female clinician", "male or nonbinary clinician",
            "faith-informed", "secular");

    private static final Set<String> OPEN_TO_SCOPE = Set.of("LGBTQ+ affirming", "CNM/kink aware");
    private static final Set<String> SEXES = Set.of("female clinician", "male clinician");

    private final Words words;
    private final Cues cues;
    private final List<Match> all;
    private final Neighbours neighbours;

    Fits(Words words, Cues cues, List<Match> all, Neighbours neighbours) {
        this.words = words;
        this.cues = cues;
        this.all = all;
        this.neighbours = neighbours;
    }

    Verdict of(Match match, Set<Shade> shades) {
        Mark mark = match.phrase().mark();
        boolean asked = switch (mark) {
            case BESIDE_CLINICIAN -> besideClinician(match);
            case LANGUAGE ->
                besideSpeaking(match) || besideClinician(match) || neighbours.listed(match) || neighbours.alone(match);
            case DOUBTFUL -> besideClinician(match) || neighbours.listed(match) || neighbours.alone(match);
            default -> true;
        };
        if (mark == Mark.BESIDE_CLINICIAN && cues.before(Cue.SCOPE, match.from(), 3, Gap.JOIN)) {
            return scope(match, shades);
        }
        if (shades.contains(Shade.REFUSED) && (asked || mark == Mark.BESIDE_CLINICIAN)) {
            String other = OTHERS.get(match.phrase().value());
            return other == null ? Verdict.leave(Kind.NOT_WANTED) : Verdict.take(other);
        }
        if (!asked) {
            return Verdict.leave(Kind.PERSON);
        }
        return Verdict.unless(match, shades, Shade.POSTER);
    }

    /** "works with Black women" asks for a competence, never for a match. */
    private Verdict scope(Match match, Set<Shade> shades) {
        String value = match.phrase().value();
        if (SEXES.contains(value)) {
            return besideClinician(match)
                    ? Verdict.unless(match, shades, Shade.REFUSED, Shade.POSTER)
                    : Verdict.NOTHING;
        }
        Verdict verdict = Verdict.unless(match, shades, Shade.REFUSED, Shade.POSTER);
        boolean wider = !OPEN_TO_SCOPE.contains(value) && !besideClinician(match);
        return wider && verdict.taken() != null ? Verdict.take("culturally responsive") : verdict;
    }

    private boolean besideSpeaking(Match match) {
        return cues.beside(Cue.SPEAK, match, 3, Gap.COMMA);
    }

    /** A match with the clinician: "Black female therapist", "queer-affirming", "prefers a man". */
    private boolean besideClinician(Match match) {
        for (int i = match.to(); i < match.to() + 4 && !words.breaks(i, Gap.COMMA); i++) {
            if (cues.starts(Cue.CLINICIAN, i) || (i <= match.to() + 1 && cues.starts(Cue.AFFIRM, i))) {
                return true;
            }
            if (person(i) || cues.starts(Cue.TURN, i)) {
                return false;
            }
        }
        boolean end = words.breaks(match.to(), Gap.SLASH)
                || Set.of("if", "or", "and", "please", "pls").contains(words.norm(match.to()));
        return end
                        && (words.breaks(match.to(), Gap.COMMA) || !person(match.to()))
                        && (cues.before(Cue.PREFER, match.from(), 4, Gap.JOIN)
                                || cues.before(Cue.CLINICIAN, match.from(), 4, Gap.JOIN))
                || cues.after(Cue.PREFER, match.to(), 1, Gap.JOIN)
                        && words.norm(match.to()).startsWith("pref")
                || neighbours.bullet(match)
                || inList(match);
    }

    private boolean person(int word) {
        return cues.starts(Cue.PERSON, word) && !cues.starts(Cue.CLINICIAN, word + 1);
    }

    /** A segment of its own in a list of what is wanted: "Aetna, trauma, female"; never "34, female". */
    private boolean inList(Match match) {
        return neighbours.alone(match)
                && words.gap(match.from()) == Gap.COMMA
                && all.stream()
                        .anyMatch(m -> m.to() == match.from() && m.phrase().slot() != Slot.SERVES)
                && all.stream()
                        .noneMatch(m -> m.from() == match.to() && m.phrase().slot() == Slot.SERVES);
    }
}
