package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Words.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The phrases of the lists in a source. Of the phrases of one list the longest from the left counts; "-" takes words
 * away from the shorter phrases of every slot, and a phrase of one slot from those of another, unless a clinician's
 * name says both ("teen trauma therapist").
 */
final class Matches {
    private static final Set<Slot> NESTING = Set.of(Slot.COMPETENCE, Slot.MODEL, Slot.FIT, Slot.SERVES);

    private static final Set<Slot> NAMING = Set.of(Slot.FIT, Slot.MODEL, Slot.COMPETENCE);
    private static final Set<String> FORMATS = Set.of("couples", "family");

    private final List<Match> slots;
    private final List<Match> contexts;
    private final List<Match> left;

    private Matches(List<Match> slots, List<Match> contexts, List<Match> left) {
        this.slots = slots;
        this.contexts = contexts;
        this.left = left;
    }

    static Matches of(Words words, PhraseTable table) {
        List<Match> all = all(words, table);
        List<Match> contexts = all.stream().filter(m -> m.phrase().context()).toList();
        List<Match> left = longest(all.stream().filter(m -> m.phrase().left()).toList());
        return new Matches(slots(all), contexts, left);
    }

    /** Returns the phrases of slots, from the left. */
    List<Match> slots() {
        return slots;
    }

    /** Returns all words that say how others are meant; they may overlap. */
    List<Match> contexts() {
        return contexts;
    }

    /** Returns the words that name what is left out. */
    List<Match> left() {
        return left;
    }

    private static List<Match> all(Words words, PhraseTable table) {
        List<Match> all = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size() && to <= from + PhraseTable.LONGEST; to++) {
                if (to - 1 > from && words.breaks(to - 1, Gap.COMMA)) {
                    break;
                }
                for (Phrase phrase : table.at(words, from, to)) {
                    all.add(new Match(phrase, from, to));
                }
            }
        }
        return all;
    }

    private static List<Match> slots(List<Match> all) {
        List<Match> found = new ArrayList<>();
        List<Match> blocked = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            List<Match> own = all.stream()
                    .filter(m -> m.phrase().list().equals(slot.key()))
                    .toList();
            for (Match match : longest(own)) {
                (match.phrase().nothing() ? blocked : found).add(match);
            }
        }
        List<Match> kept = new ArrayList<>();
        for (Match match : found) {
            if (blocked.stream().noneMatch(b -> b.overlaps(match) && b.length() > match.length())
                    && found.stream().noneMatch(other -> hides(other, match))) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparingInt(Match::from).thenComparing(m -> -m.length()));
        return kept;
    }

    private static boolean hides(Match other, Match match) {
        if (!other.holds(match) || other.phrase().slot() == match.phrase().slot()) {
            return false;
        }
        Slot outer = other.phrase().slot();
        Slot inner = match.phrase().slot();
        if (inner == Slot.PROVIDER) {
            return !NAMING.contains(outer) || match.phrase().mark().choice() > 0;
        }
        boolean format = FORMATS.contains(other.phrase().value());
        boolean names = outer == Slot.PROVIDER || outer == Slot.FIT;
        return !names || !NESTING.contains(inner) || (format && inner != Slot.MODEL);
    }

    /** Returns the longest of overlapping matches; of equals the first, with all that are written with the same words. */
    static List<Match> longest(List<Match> matches) {
        List<Match> sorted = new ArrayList<>(matches);
        sorted.sort(Comparator.comparingInt((Match m) -> -m.length()).thenComparingInt(Match::from));
        List<Match> kept = new ArrayList<>();
        for (Match match : sorted) {
            boolean free = kept.stream()
                    .noneMatch(k -> k.overlaps(match) && !(k.from() == match.from() && k.to() == match.to()));
            if (free) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparingInt(Match::from));
        return kept;
    }
}
