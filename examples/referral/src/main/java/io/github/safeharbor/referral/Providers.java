package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Left.Kind;
import io.github.safeharbor.referral.Phrase.Mark;
import io.github.safeharbor.referral.Sense.Shade;
import io.github.safeharbor.referral.Words.Gap;
import java.util.List;
import java.util.Set;

/** Tells a clinician who is sought from the poster, the person, and a clinician who is there already. */
final class Providers {
    private final Words words;
    private final Cues cues;
    private final List<Match> all;
    private final Neighbours neighbours;

    Providers(Words words, Cues cues, List<Match> all, Neighbours neighbours) {
        this.words = words;
        this.cues = cues;
        this.all = all;
        this.neighbours = neighbours;
    }

    Verdict of(Match match, Set<Shade> shades) {
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
        if (match.phrase().mark() == Mark.DOUBTFUL && !neighbours.listed(match) && !described(match)) {
            return Verdict.NOTHING;
        }
        return Verdict.unless(match, shades, Shade.REFUSED, Shade.PAST, Shade.PRESENT, Shade.POSTER);
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
    boolean existing(int word) {
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
}
