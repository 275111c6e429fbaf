package io.github.safeharbor.referral;

import io.github.safeharbor.recognition.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Fills the slots with the values that were taken from a source, and keeps the ledger of what stands for them. */
final class Filling {
    /** Parts a value that stands for two: "psychiatrist+PMHNP". */
    static final Pattern BOTH = Pattern.compile("(?<=[A-Za-z])\\+(?=[A-Za-z])");

    private static final Set<String> TALK =
            Set.of("therapist", "psychologist", "couples", "family", "group", "IOP/PHP", "evaluator");
    private static final Comparator<String> AS_FOUND = Comparator.comparingInt(value -> 0);
    private static final Set<Slot> IN_ORDER_OF_SOURCE = Set.of(Slot.PROVIDER, Slot.AVAILABILITY, Slot.SIGNATURE);

    /** A value with the words that stand for it; the lower its choice, the sooner it counts. */
    record Taken(String value, int choice, Span place) {}

    private final Map<Slot, List<String>> slots = new EnumMap<>(Slot.class);
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    /**
     * Fills the slots.
     *
     * @param places where a place below the state stands
     * @param wish whether the source says that somebody is sought
     */
    Filling(Map<Slot, List<Taken>> taken, List<Span> places, boolean wish) {
        taken.forEach(this::fill);
        mode();
        area(places);
        if (!asks(wish)) {
            slots.clear();
            evidence.clear();
        }
    }

    /** Returns the filled slots; none where nothing is asked of a clinician. */
    Map<Slot, List<String>> slots() {
        return slots;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** Returns what a slot has no room for. */
    List<Left> left() {
        return left;
    }

    private void fill(Slot slot, List<Taken> found) {
        int choice = found.stream().mapToInt(Taken::choice).min().orElse(0);
        List<String> kept = new ArrayList<>();
        for (Taken one : found) {
            if (one.choice() > choice && !(slot == Slot.PROVIDER && besides(one, found))) {
                continue;
            }
            for (String value : BOTH.split(one.value(), -1)) {
                boolean room = kept.contains(value) || slot.most() == 1 || kept.size() < slot.most();
                if (!room) {
                    left.add(Left.Kind.LIMIT.at(one.place()));
                    continue;
                }
                add(new Evidence(slot, value, one.place()));
                if (!kept.contains(value)) {
                    kept.add(value);
                }
            }
        }
        kept.sort(order(slot));
        slots.put(slot, List.copyOf(kept));
    }

    /** "A psychiatrist, and therapy": what is second choice counts beside kinds of clinicians who do not do it. */
    private static boolean besides(Taken one, List<Taken> found) {
        return one.value().equals("therapist")
                && found.stream().noneMatch(other -> other.choice() == 0 && TALK.contains(other.value()));
    }

    private void add(Evidence entry) {
        if (!evidence.contains(entry)) {
            evidence.add(entry);
        }
    }

    /** Values stand in the order of the alphabet, never in that of the source, but for the kinds and the times. */
    static Comparator<String> order(Slot slot) {
        return IN_ORDER_OF_SOURCE.contains(slot) ? AS_FOUND : String.CASE_INSENSITIVE_ORDER;
    }

    /** Both ways are "either"; of several answers the private message counts. */
    private void mode() {
        List<String> modes = slots.get(Slot.MODE);
        if (modes != null && modes.size() > 1) {
            replace(Slot.MODE, "either");
        }
        List<String> replies = slots.get(Slot.REPLY);
        if (replies != null && replies.size() > 1) {
            evidence.removeIf(e -> e.slot() == Slot.REPLY && !e.value().equals("private message"));
            slots.put(Slot.REPLY, List.of("private message"));
        }
    }

    private void replace(Slot slot, String value) {
        evidence.replaceAll(e -> e.slot() == slot ? new Evidence(slot, value, e.place()) : e);
        slots.put(slot, List.of(value));
    }

    /** A place below the state is evidence for an office near a town, unless all is by video. */
    private void area(List<Span> places) {
        List<String> areas = slots.get(Slot.AREA);
        if (areas != null) {
            String one = areas.contains("statewide") ? "statewide" : "metro";
            evidence.removeIf(e -> e.slot() == Slot.AREA && !e.value().equals(one));
            slots.put(Slot.AREA, List.of(one));
            return;
        }
        boolean video = List.of("telehealth").equals(slots.get(Slot.MODE));
        for (Span place : video ? List.<Span>of() : places) {
            evidence.add(new Evidence(Slot.AREA, "metro", place));
            slots.put(Slot.AREA, List.of("metro"));
        }
    }

    /** A clinician is sought where a kind is named, or a wish is said and something of the clinician with it. */
    private boolean asks(boolean wish) {
        Set<Slot> filled = new TreeSet<>(slots.keySet());
        boolean named = filled.remove(Slot.PROVIDER);
        filled.removeAll(Set.of(Slot.REPLY, Slot.AREA, Slot.SERVES));
        boolean clinician = filled.stream().anyMatch(s -> s != Slot.COMPETENCE && s != Slot.AVAILABILITY);
        boolean kind = named && !List.of("clinician").equals(slots.get(Slot.PROVIDER));
        return kind || clinician || (wish && !filled.isEmpty());
    }
}
