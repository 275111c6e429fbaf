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
    /** What a refused match leaves. */
    static final Map<String, String> OTHER_FIT = Map.of(
            "male clinician", "female or nonbinary clinician",
            "female clinician", "male or nonbinary clinician",
            "faith-informed", "secular");

    private static final Set<String> FORMATS = Set.of("couples", "family", "families");
    private static final Set<String> OPEN_TO_SCOPE = Set.of("LGBTQ+ affirming", "CNM/kink aware");
    private static final Set<String> SEXES = Set.of("female clinician", "male clinician");
    private static final int LONGEST_LABEL = 6;
    private static final Set<String> SHARED_COVER = Set.of("through", "under", "thru", "via", "on");

    private final Words words;
    private final Cues cues;
    private final Sense sense;
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
        this.states = new States(words, cues, all, places);
        this.minor = all.stream()
                .anyMatch(m -> Set.of("children", "teens").contains(m.phrase().value()));
        this.together = all.stream()
                .anyMatch(
                        m -> FORMATS.contains(m.phrase().value()) && sense.of(m).isEmpty() && !existing(m.from()));
    }

    Verdict of(Match match) {
        Set<Shade> shades = sense.of(match);
        return switch (match.phrase().slot()) {
            case PROVIDER -> provider(match, shades);
            case SERVES -> serves(match, shades);
            case STATE -> states.of(match, shades);
            case MODE -> mode(match, shades);
            case AREA ->
                match.phrase().mark() == Mark.DOUBTFUL && !states.placed(match.from())
                        ? Verdict.NOTHING
                        : plain(match, shades, Shade.POSTER, Shade.REFUSED);
            case COMPETENCE -> competence(match, shades);
            case MODEL ->
                doubtful(match)
                        ? Verdict.NOTHING
                        : plain(match, shades, Shade.REFUSED, Shade.PAST, Shade.PRESENT, Shade.POSTER);
            case FIT -> fit(match, shades);
            case PAYMENT -> payment(match, shades);
            case AVAILABILITY, COMPACT -> plain(match, shades, Shade.REFUSED, Shade.POSTER);
            case COLLABORATES -> collaborates(match, shades);
            case REPLY -> reply(match, shades);
            case SIGNATURE -> Verdict.NOTHING;
        };
    }

    private static Verdict plain(Match match, Set<Shade> shades, Shade... against) {
        for (Shade shade : against) {
            if (shades.contains(shade)) {
                return Verdict.leave(kind(shade));
            }
        }
        return Verdict.take(match);
    }

    static Kind kind(Shade shade) {
        return switch (shade) {
            case REFUSED -> Kind.NOT_WANTED;
            case PAST, PRESENT -> Kind.PAST;
            case POSTER -> Kind.POSTER;
            case RELATIVE -> Kind.RELATIVE;
        };
    }

    private Verdict provider(Match match, Set<Shade> shades) {
        if (match.phrase().value().equals("clinician")) {
            return shades.contains(Shade.REFUSED) || shades.contains(Shade.POSTER) || shades.contains(Shade.PAST)
                    ? Verdict.NOTHING
                    : Verdict.take(match);
        }
        if (cues.before(Cue.GREET, match.from(), 3, Gap.JOIN) || posterHimself(match) || personHimself(match)) {
            return Verdict.NOTHING;
        }
        if (existing(match.from())) {
            return Verdict.leave(Kind.PAST);
        }
        if (match.phrase().mark() == Mark.DOUBTFUL && !listed(match) && !described(match)) {
            return Verdict.NOTHING;
        }
        return plain(match, shades, Shade.REFUSED, Shade.PAST, Shade.PRESENT, Shade.POSTER);
    }

    /** "LPC in Dallas here". */
    private boolean posterHimself(Match match) {
        for (int i = match.to(); i < match.to() + 5 && !words.breaks(i, Gap.COMMA); i++) {
            if (words.norm(i).equals("here")) {
                return !cues.before(Cue.WANT, match.from(), 6, Gap.COMMA);
            }
        }
        return false;
    }

    /** "She's a therapist herself". */
    private boolean personHimself(Match match) {
        String article = words.norm(match.from() - 1);
        String subject = words.norm(match.from() - 2);
        boolean is = Set.of("she's", "he's", "they're").contains(subject)
                || (subject.equals("is")
                        && Set.of("she", "he", "client", "pt", "also").contains(words.norm(match.from() - 3)));
        return (article.equals("a") || article.equals("an")) && is
                || Set.of("herself", "himself").contains(words.norm(match.to()));
    }

    /** "perinatal loss group", "teen DBT group": what stands right before says what it treats. */
    private boolean described(Match match) {
        return match.phrase().value().equals("group")
                && words.gap(match.from()) == Gap.JOIN
                && all.stream()
                        .anyMatch(m -> m.to() == match.from() && m.phrase().slot() != Slot.PROVIDER);
    }

    /** "her psychiatrist", "their previous couples therapist", "my client's pediatrician". */
    private boolean existing(int word) {
        for (int i = word - 1; i >= 0 && i >= word - 2 && !words.breaks(i + 1, Gap.COMMA); i--) {
            if (words.norm(i).equals("own") || words.norm(i).equals("new")) {
                return false;
            }
            if (cues.end(Cue.OWN, i) > i || Relatives.genitive(words.norm(i))) {
                return !Relatives.sought(i, words, cues) || !cues.before(Cue.WANT, i, 1, Gap.JOIN);
            }
        }
        return false;
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
        return plain(match, shades, Shade.REFUSED, Shade.POSTER, Shade.RELATIVE);
    }

    /** A format of the practice: "works with families", "couples" in a list of its own. */
    private boolean serving(Match match) {
        return listed(match)
                || alone(match)
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
        return plain(match, shades, Shade.REFUSED, Shade.POSTER);
    }

    /** Returns whether the words are a state's code: "in MS" is no illness. */
    private boolean state(Match match) {
        return all.stream()
                .anyMatch(m -> m.phrase().list().equals(Slot.STATE.key())
                        && m.from() == match.from()
                        && m.to() == match.to()
                        && states.of(m, Set.of()).taken() != null);
    }

    private Verdict fit(Match match, Set<Shade> shades) {
        Mark mark = match.phrase().mark();
        boolean asked = switch (mark) {
            case BESIDE_CLINICIAN -> besideClinician(match);
            case LANGUAGE -> besideSpeaking(match) || besideClinician(match) || listed(match) || alone(match);
            case DOUBTFUL -> besideClinician(match) || listed(match) || alone(match);
            default -> true;
        };
        if (mark == Mark.BESIDE_CLINICIAN && cues.before(Cue.SCOPE, match.from(), 3, Gap.JOIN)) {
            return scope(match, shades);
        }
        if (shades.contains(Shade.REFUSED) && (asked || mark == Mark.BESIDE_CLINICIAN)) {
            String other = OTHER_FIT.get(match.phrase().value());
            return other == null ? Verdict.leave(Kind.NOT_WANTED) : Verdict.take(other);
        }
        if (!asked) {
            return Verdict.leave(Kind.PERSON);
        }
        return plain(match, shades, Shade.POSTER);
    }

    /** "works with Black women" asks for a competence, never for a match. */
    private Verdict scope(Match match, Set<Shade> shades) {
        String value = match.phrase().value();
        if (SEXES.contains(value)) {
            return besideClinician(match) ? plain(match, shades, Shade.REFUSED, Shade.POSTER) : Verdict.NOTHING;
        }
        Verdict verdict = plain(match, shades, Shade.REFUSED, Shade.POSTER);
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
                || bullet(match)
                || inList(match);
    }

    private boolean person(int word) {
        return cues.starts(Cue.PERSON, word) && !cues.starts(Cue.CLINICIAN, word + 1);
    }

    /** A segment of its own in a list of what is wanted: "Aetna, trauma, female"; never "34, female". */
    private boolean inList(Match match) {
        return alone(match)
                && words.gap(match.from()) == Gap.COMMA
                && all.stream()
                        .anyMatch(m -> m.to() == match.from() && m.phrase().slot() != Slot.SERVES)
                && all.stream()
                        .noneMatch(m -> m.from() == match.to() && m.phrase().slot() == Slot.SERVES);
    }

    /** A line of its own: "- female". */
    private boolean bullet(Match match) {
        return words.gap(match.from()) == Gap.LINE && words.gap(match.to()) == Gap.LINE;
    }

    private Verdict payment(Match match, Set<Shade> shades) {
        if (doubtful(match) && !cues.beside(Cue.PAYCUE, match, 3, Gap.COMMA)) {
            return Verdict.NOTHING;
        }
        if (shades.contains(Shade.RELATIVE) && !together && !minor && !shared(match.from())) {
            return Verdict.leave(Kind.RELATIVE);
        }
        return plain(match, shades, Shade.REFUSED, Shade.PAST, Shade.POSTER);
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
        return asked ? plain(match, shades, Shade.REFUSED, Shade.POSTER) : Verdict.NOTHING;
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

    private boolean doubtful(Match match) {
        return match.phrase().mark() == Mark.DOUBTFUL && !listed(match);
    }

    /** Returns whether the match stands in a list with another value of its slot, which is no doubtful one. */
    private boolean listed(Match match) {
        for (Match other : all) {
            if (other.phrase().slot() == match.phrase().slot()
                    && other.phrase().mark() != Mark.DOUBTFUL
                    && !other.overlaps(match)
                    && (joined(other, match) || joined(match, other))) {
                return true;
            }
        }
        return false;
    }

    private boolean joined(Match one, Match other) {
        int between = other.from() - one.to();
        if (between < 0 || between > 1 || words.breaks(other.from(), Gap.STOP)) {
            return false;
        }
        boolean word = between == 1 && Set.of("or", "and", "y", "o").contains(words.norm(one.to()));
        boolean mark = between == 0 && words.breaks(other.from(), Gap.SLASH);
        return word || mark;
    }

    /** Returns whether the match is all between two marks. */
    private boolean alone(Match match) {
        return words.breaks(match.from(), Gap.SLASH) && words.breaks(match.to(), Gap.SLASH);
    }
}
