package io.github.safeharbor.referral;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.referral.Left.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a source into slots: words, phrases, sense, verdicts, values, and what is left. */
final class SourceReader {
    /** Parts a value that stands for two: "psychiatrist+PMHNP". */
    static final Pattern BOTH = Pattern.compile("(?<=[A-Za-z])\\+(?=[A-Za-z])");
    /** A value with the words that stand for it. */
    private record Taken(String value, int choice, Span place) {}

    private static final Set<String> TALK =
            Set.of("therapist", "psychologist", "couples", "family", "group", "IOP/PHP", "evaluator");
    private static final Comparator<String> AS_FOUND = Comparator.comparingInt(value -> 0);
    private static final Set<Slot> IN_ORDER_OF_SOURCE = Set.of(Slot.PROVIDER, Slot.AVAILABILITY, Slot.SIGNATURE);

    private final Words words;
    private final List<Identifier> findings;
    private final Signature signature;
    private final boolean[] places;
    private final boolean wish;
    private final List<Match> matches;
    private final Judge judge;
    private final List<Left> left = new ArrayList<>();
    private final Map<Slot, List<Taken>> taken = new EnumMap<>(Slot.class);
    private final Map<Slot, List<String>> slots = new EnumMap<>(Slot.class);
    private final List<Evidence> evidence = new ArrayList<>();

    SourceReader(String source, List<Identifier> findings) {
        this.words = Words.of(source, Speller.builtIn()::correct);
        this.findings = findings;
        Matches found = Matches.of(words, PhraseTable.builtIn());
        this.signature = Signature.of(words, found.slots());
        Cues cues = new Cues(words, found.contexts());
        this.matches = needs(found, cues);
        this.places = places();
        Sense sense = new Sense(words, cues, found, matches);
        this.judge = new Judge(words, cues, sense, matches, places);
        this.wish = wish(cues, sense);
        judge(sense, LaterPart.of(words, cues));
        fill();
        this.left.addAll(new Leftovers(source, words, findings, signature, found.left()).of(evidence, left));
    }

    Map<Slot, List<String>> slots() {
        return slots;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<Left> left() {
        return left;
    }

    private List<Match> needs(Matches found, Cues cues) {
        List<Match> all = new ArrayList<>(found.slots());
        all.addAll(new Losses(words, found).matches());
        all.addAll(new Ages(words, cues).bands());
        List<Match> times = new Times(words, cues).matches();
        all.removeIf(match -> times.stream().anyMatch(t -> t.holds(match)));
        all.addAll(times);
        all.removeIf(match -> match.to() > signature.from() || inside(match));
        all.sort(Comparator.comparingInt(Match::from));
        return all;
    }

    /** Returns whether an identifier holds the match and more than it: a hospital's name that begins with a state's. */
    private boolean inside(Match match) {
        int start = words.get(match.from()).start();
        int end = words.get(match.to() - 1).end();
        for (Identifier finding : findings) {
            int from = finding.span().start();
            int to = finding.span().end();
            boolean behind = match.phrase().list().equals(Slot.STATE.key())
                    && to == end
                    && !words.norm(match.from() - 1).equals("of");
            boolean more = from < end && start < to && (from < start || to > end);
            boolean plan = match.phrase().list().equals(Slot.PAYMENT.key())
                    && match.phrase().mark() == Phrase.Mark.PLAIN;
            if (more && !behind && !plan && finding.category() != IdentifierCategory.OTHER) {
                return true;
            }
        }
        return false;
    }

    private boolean[] places() {
        boolean[] found = new boolean[words.size()];
        for (Identifier finding : findings) {
            for (int i = words.at(finding.span().start());
                    finding.category() == IdentifierCategory.GEO
                            && i < signature.from()
                            && words.get(i).start() < finding.span().end();
                    i++) {
                found[i] = true;
            }
        }
        return found;
    }

    /** Returns whether the source asks for anything at all. */
    private boolean wish(Cues cues, Sense sense) {
        for (int i = 0; i < signature.from(); i++) {
            if (cues.starts(Cue.WANT, i) && sense.of(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void judge(Sense sense, LaterPart later) {
        for (Match match : matches) {
            Phrase read = match.phrase();
            if (later.holds(match) && sense.of(match).contains(Sense.Shade.REFUSED)) {
                withdraw(taken.getOrDefault(read.slot(), new ArrayList<>()), read.value());
            }
            Verdict verdict = judge.of(match);
            Kind kind = verdict.left();
            if (kind != null) {
                left.add(kind.at(words.span(match.from(), match.to())));
            }
            String value = verdict.taken();
            if (value != null) {
                taken.computeIfAbsent(read.slot(), s -> new ArrayList<>())
                        .add(new Taken(value, verdict.choice(), words.span(match.from(), match.to())));
            }
        }
        if (later.over()) {
            taken.values().forEach(found -> withdraw(found, ""));
            taken.clear();
        }
    }

    /** Takes back a value, and all values for the empty one; "mornings" are "weekday mornings", too. */
    private void withdraw(List<Taken> found, String value) {
        found.removeIf(one -> {
            boolean same = one.value().endsWith(value);
            if (same) {
                left.add(Kind.NOT_WANTED.at(one.place()));
            }
            return same;
        });
    }

    private void fill() {
        for (Map.Entry<Slot, List<Taken>> entry : taken.entrySet()) {
            fill(entry.getKey(), entry.getValue());
        }
        mode();
        area();
        if (!asks()) {
            slots.clear();
            evidence.clear();
            return;
        }
        List<String> parts = signature.parts();
        if (!parts.isEmpty()) {
            slots.put(Slot.SIGNATURE, parts);
        }
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
                    left.add(Kind.LIMIT.at(one.place()));
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
    private void area() {
        List<String> areas = slots.get(Slot.AREA);
        if (areas != null) {
            String one = areas.contains("statewide") ? "statewide" : "metro";
            evidence.removeIf(e -> e.slot() == Slot.AREA && !e.value().equals(one));
            slots.put(Slot.AREA, List.of(one));
            return;
        }
        boolean video = List.of("telehealth").equals(slots.get(Slot.MODE));
        for (int i = 0; i < places.length && !video; i++) {
            if (places[i]) {
                evidence.add(new Evidence(Slot.AREA, "metro", words.span(i, i + 1)));
                slots.put(Slot.AREA, List.of("metro"));
            }
        }
    }

    /** A clinician is sought where a kind is named, or a wish is said and something of the clinician with it. */
    private boolean asks() {
        Set<Slot> filled = new TreeSet<>(slots.keySet());
        boolean named = filled.remove(Slot.PROVIDER);
        filled.removeAll(Set.of(Slot.REPLY, Slot.AREA, Slot.SERVES));
        boolean clinician = filled.stream().anyMatch(s -> s != Slot.COMPETENCE && s != Slot.AVAILABILITY);
        boolean kind = named && !List.of("clinician").equals(slots.get(Slot.PROVIDER));
        return kind || clinician || (wish && !filled.isEmpty());
    }
}
