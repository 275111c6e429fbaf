package io.github.safeharbor.referral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        List<Match> all = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            table.find(words, from, all);
        }
        Map<String, List<Match>> lists = all.stream()
                .collect(Collectors.groupingBy(match -> match.phrase().list()));
        return new Matches(
                slots(lists), lists.getOrDefault("context", List.of()), longest(lists.getOrDefault("left", List.of())));
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

    /** Returns the last word of each relative. */
    Set<Integer> relatives() {
        return left.stream()
                .filter(match -> match.phrase().value().equals("RELATIVE"))
                .map(match -> match.to() - 1)
                .collect(Collectors.toSet());
    }

    private static List<Match> slots(Map<String, List<Match>> lists) {
        List<Match> found = new ArrayList<>();
        List<Match> blocked = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            for (Match match : longest(lists.getOrDefault(slot.key(), List.of()))) {
                (match.phrase().nothing() ? blocked : found).add(match);
            }
        }
        List<Match> kept = new ArrayList<>();
        for (Match match : found) {
            if (!taken(match, blocked) && !hidden(match, found)) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparingInt(Match::from).thenComparing(m -> -m.length()));
        return kept;
    }

    private static boolean taken(Match match, List<Match> blocked) {
        for (Match other : blocked) {
            if (other.overlaps(match) && other.length() > match.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hidden(Match match, List<Match> found) {
        for (Match other : found) {
            if (hides(other, match)) {
                return true;
            }
        }
        return false;
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
        Map<Integer, Match> taken = new HashMap<>();
        for (Match match : sorted) {
            if (free(match, taken)) {
                kept.add(match);
                for (int i = match.from(); i < match.to(); i++) {
                    taken.put(i, match);
                }
            }
        }
        kept.sort(Comparator.comparingInt(Match::from));
        return kept;
    }

    /** Returns whether nothing stands in the place of the match, but another in the very same place. */
    private static boolean free(Match match, Map<Integer, Match> taken) {
        for (int i = match.from(); i < match.to(); i++) {
            Match other = taken.get(i);
            if (other != null && (other.from() != match.from() || other.to() != match.to())) {
                return false;
            }
        }
        return true;
    }
}
