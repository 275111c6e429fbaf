package io.github.safeharbor.referral;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.referral.Left.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a source into slots: words, phrases, sense, verdicts, values, and what is left. */
final class SourceReader {
    private final Words words;
    private final List<Identifier> findings;
    private final Signature signature;
    private final boolean[] places;
    private final List<Match> matches;
    private final Judge judge;
    private final List<Left> left = new ArrayList<>();
    private final Map<Slot, List<Filling.Taken>> taken = new EnumMap<>(Slot.class);
    private final Filling filling;

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
        judge(sense, LaterPart.of(words, cues));
        this.filling = new Filling(taken, spans(), wish(cues, sense));
        this.left.addAll(filling.left());
        this.left.addAll(new Leftovers(source, words, findings, signature, found.left()).of(filling.evidence(), left));
    }

    /** Returns the values of the slots, with the signature where the source asks for anything. */
    Map<Slot, List<String>> slots() {
        Map<Slot, List<String>> slots = new EnumMap<>(Slot.class);
        slots.putAll(filling.slots());
        List<String> parts = signature.parts();
        if (!slots.isEmpty() && !parts.isEmpty()) {
            slots.put(Slot.SIGNATURE, parts);
        }
        return slots;
    }

    List<Evidence> evidence() {
        return filling.evidence();
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

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i]) {
                spans.add(words.span(i, i + 1));
            }
        }
        return spans;
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
                        .add(new Filling.Taken(value, verdict.choice(), words.span(match.from(), match.to())));
            }
        }
        if (later.over()) {
            taken.values().forEach(found -> withdraw(found, ""));
            taken.clear();
        }
    }

    /** Takes back a value, and all values for the empty one; "mornings" are "weekday mornings", too. */
    private void withdraw(List<Filling.Taken> found, String value) {
        found.removeIf(one -> {
            boolean same = one.value().endsWith(value);
            if (same) {
                left.add(Kind.NOT_WANTED.at(one.place()));
            }
            return same;
        });
    }
}
