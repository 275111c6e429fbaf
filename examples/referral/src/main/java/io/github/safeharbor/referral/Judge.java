package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Left.Kind;
import io.github.safeharbor.referral.Phrase.Mark;
import io.github.safeharbor.referral.Sense.Shade;
import io.github.safeharbor.referral.Words.Gap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides for each phrase of a slot whether it is a need, is left out, or means something else. */
final class Judge {
    private static final Map<String, String> OTHER_MODE = Map.of("telehealth", "in person", "in person", "telehealth");

    private static final Set<String> FORMATS = Set.of("couples", "family", "families");
    private static final int LONGEST_LABEL = 6;
    private static final Set<String> SHARED_COVER = Set.of("through", "under", "thru", "via", "on");

    private final Words words;
    private final Cues cues;
    private final Sense sense;
    private final Neighbours neighbours;
    private final Providers providers;
    private final Fits fits;
    private final States states;
    private final Relatives relatives;
    private final List<Match> all;
    private final boolean together;
    private final boolean minor;

    Judge(Words words, Cues cues, Sense sense, List<Match> all, boolean[] places) {
        this.relatives = sense.relatives();
        this.words = words;
        this.cues = cues;
        this.sense = sense;
        this.all = all;
        this.neighbours = new Neighbours(words, all);
        this.providers = new Providers(words, cues, all, neighbours);
        this.fits = new Fits(words, cues, all, neighbours);
        this.states = new States(words, cues, all, places);
        this.minor = all.stream()
                .anyMatch(m -> Set.of("children", "teens").contains(m.phrase().value()));
        this.together = all.stream()
                .anyMatch(m ->
                        FORMATS.contains(m.phrase().value()) && sense.of(m).isEmpty() && !providers.existing(m.from()));
    }

    Verdict of(Match match) {
        Set<Shade> shades = sense.of(match);
        return switch (match.phrase().slot()) {
            case PROVIDER -> providers.of(match, shades);
            case SERVES -> serves(match, shades);
            case STATE -> states.of(match, shades);
            case MODE -> mode(match, shades);
            case AREA ->
                match.phrase().mark() == Mark.DOUBTFUL && !states.placed(match.from())
                        ? Verdict.NOTHING
                        : Verdict.unless(match, shades, Shade.POSTER, Shade.REFUSED);
            case COMPETENCE -> competence(match, shades);
            case MODEL ->
                neighbours.doubtful(match)
                        ? Verdict.NOTHING
                        : Verdict.unless(match, shades, Shade.REFUSED, Shade.PAST, Shade.PRESENT, Shade.POSTER);
            case FIT -> fits.of(match, shades);
            case PAYMENT -> payment(match, shades);
            case AVAILABILITY, COMPACT -> Verdict.unless(match, shades, Shade.REFUSED, Shade.POSTER);
            case COLLABORATES -> collaborates(match, shades);
            case REPLY -> reply(match, shades);
            case SIGNATURE -> Verdict.NOTHING;
        };
    }

    private Verdict serves(Match match, Set<Shade> shades) {
        String value = match.phrase().value();
        if (match.phrase().mark() == Mark.DOUBTFUL && !serving(match)) {
            return Verdict.NOTHING;
        }
        if (match.phrase().mark() != Mark.WHOEVER
                && !value.equals("couples")
                && Relatives.possessed(match.from(), words, cues)) {
            return Verdict.leave(Kind.RELATIVE);
        }
        return Verdict.unless(match, shades, Shade.REFUSED, Shade.POSTER, Shade.RELATIVE);
    }

    /** A format of the practice: "works with families", "couples" in a list of its own. */
    private boolean serving(Match match) {
        return neighbours.listed(match)
                || neighbours.alone(match)
                || Set.of("with", "for", "sees", "see", "treats", "and").contains(words.norm(match.from() - 1));
    }

    private Verdict mode(Match match, Set<Shade> shades) {
        String value = match.phrase().value();
        int label = label(match);
        if (label > 0) {
            String answer = words.norm(label);
            boolean no = Set.of("no", "n", "not", "none").contains(answer);
            String other = no
                    ? OTHER_MODE.get(value)
                    : Set.of("yes", "y", "ok", "x", "preferred", "only", "si", "fine")
                                    .contains(answer)
                            ? value
                            : null;
            return other == null ? Verdict.NOTHING : Verdict.take(other);
        }
        if (shades.contains(Shade.POSTER)) {
            return Verdict.leave(Kind.POSTER);
        }
        if (shades.contains(Shade.REFUSED)) {
            String other = OTHER_MODE.get(value);
            return other == null || match.phrase().mark().choice() > 0
                    ? Verdict.leave(Kind.NOT_WANTED)
                    : Verdict.take(other);
        }
        return shades.contains(Shade.PAST) ? Verdict.leave(Kind.PAST) : Verdict.take(match);
    }

    /** Returns the first word behind the label of a form line in which the match stands, or 0: "In person / tele: tele". */
    private int label(Match match) {
        int line = words.first(match.from(), Gap.STOP);
        for (int i = line; i < line + LONGEST_LABEL && !words.breaks(i + 1, Gap.STOP); i++) {
            if (words.get(i).label()) {
                return match.to() <= i + 1 ? i + 1 : 0;
            }
        }
        return 0;
    }

    private Verdict competence(Match match, Set<Shade> shades) {
        if (shades.contains(Shade.RELATIVE) && match.phrase().mark() != Mark.WHOEVER && !together) {
            return Verdict.leave(Kind.RELATIVE);
        }
        if (state(match)) {
            return Verdict.NOTHING;
        }
        if (Set.of("a", "an").contains(words.norm(match.from() - 1))
                && words.norm(match.from() - 2).equals("of")
                && relatives.relative(match.from() - 3)) {
            return Verdict.leave(Kind.RELATIVE);
        }
        return Verdict.unless(match, shades, Shade.REFUSED, Shade.POSTER);
    }

    /** Returns whether the words are a state's code: "in MS" is no illness. */
    private boolean state(Match match) {
        return all.stream()
                .anyMatch(m -> m.phrase().list().equals(Slot.STATE.key())
                        && m.from() == match.from()
                        && m.to() == match.to()
                        && states.of(m, Set.of()).taken() != null);
    }

    private Verdict payment(Match match, Set<Shade> shades) {
        if (neighbours.doubtful(match) && !cues.beside(Cue.PAYCUE, match, 3, Gap.COMMA)) {
            return Verdict.NOTHING;
        }
        if (shades.contains(Shade.RELATIVE) && !together && !minor && !shared(match.from())) {
            return Verdict.leave(Kind.RELATIVE);
        }
        return Verdict.unless(match, shades, Shade.REFUSED, Shade.PAST, Shade.POSTER);
    }

    /** "through her dad's Kaiser", "on her husband's plan". */
    private boolean shared(int word) {
        for (int i = word - 1; i >= 0 && i >= word - 4 && !words.breaks(i + 1, Gap.COMMA); i--) {
            if (SHARED_COVER.contains(words.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private Verdict collaborates(Match match, Set<Shade> shades) {
        boolean asked = match.phrase().mark() != Mark.DOUBTFUL
                || cues.before(Cue.COLLAB, match.from(), 4, Gap.JOIN)
                || (cues.before(Cue.COLLAB, match.from(), 10, Gap.JOIN) && listedBefore(match));
        return asked ? Verdict.unless(match, shades, Shade.REFUSED, Shade.POSTER) : Verdict.NOTHING;
    }

    private boolean listedBefore(Match match) {
        String before = words.norm(match.from() - 1);
        return Set.of("and", "or", "the", "with", "her", "his", "their", "a").contains(before);
    }

    private Verdict reply(Match match, Set<Shade> shades) {
        if (shades.contains(Shade.REFUSED) || match.phrase().value().equals("public")) {
            return Verdict.NOTHING;
        }
        return Verdict.take(match);
    }
}
