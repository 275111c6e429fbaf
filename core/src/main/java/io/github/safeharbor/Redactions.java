package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All that goes from a text: what was found, what the caller knows, and where either recurs.
 *
 * <p>Here the offsets of the view end: the redactions, and all that is made of them, are in offsets of the caller's text.
 */
final class Redactions {
    private final Text source;
    private final List<Redaction> list = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final RepeatedValues repeated;
    private final KnownIdentifierMatcher known;

    /**
     * What goes from a text whatever recurs.
     *
     * @param source the text
     * @param findings what was found and what is known, in offsets of the view
     * @param known what the caller knows
     */
    record Found(Text source, List<Finding> findings, KnownIdentifierMatcher known) {
        /** Returns what goes of what the recognizers found and the caller knows: what the policy keeps drops out. */
        static Found of(Text source, List<Finding> found, KnownIdentifierMatcher known, Policy policy) {
            if (found.isEmpty() && known.isEmpty()) {
                return new Found(source, found, known);
            }
            List<Finding> all = new ArrayList<>(Boundaries.trim(source, found));
            all.addAll(known.isEmpty() ? List.of() : Readings.find(source, known::find));
            return new Found(source, Labels.dropEchoes(source, policy.select(all)), known);
        }

        /** Returns the findings that begin in a stretch of the caller's text. */
        List<Finding> within(int from, int to) {
            return findings.stream()
                    .filter(finding -> {
                        int start = source.toOriginal(finding.span()).start();
                        return start >= from && start < to;
                    })
                    .toList();
        }
    }

    /** What goes besides: in offsets of the caller's text, each with its value. */
    static final class Additions {
        private final List<Redaction> list = new ArrayList<>();
        private final List<String> values = new ArrayList<>();

        void add(Redaction redaction, String value) {
            list.add(redaction);
            values.add(value);
        }

        boolean isEmpty() {
            return list.isEmpty();
        }
    }

    Redactions(Text source, List<Union> unions, RepeatedValues repeated, KnownIdentifierMatcher known) {
        this.source = source;
        for (Union union : unions) {
            Span value = union.winner().span();
            list.add(new Redaction(source.toOriginal(union.span()), union.winner(), union.mixed()));
            values.add(source.view().substring(value.start(), value.end()));
        }
        this.repeated = repeated;
        this.known = known;
    }

    /** Returns what goes from a text, where values recur that were found in it or in others as well. */
    static Redactions of(Found found, RepeatedValues repeated) {
        Text source = found.source();
        List<Finding> findings = new ArrayList<>(found.findings());
        findings.addAll(repeated.find(source));
        if (findings.isEmpty()) {
            return new Redactions(source, List.of(), repeated, found.known());
        }
        List<Finding> apart = KnownMatches.apart(
                source, Labels.exclude(source, findings), found.known().persons());
        List<Union> unions = OverlapMerger.merge(apart);
        return new Redactions(source, Boundaries.fit(source, unions), repeated, found.known());
    }

    /** Returns these with others; of those that overlap the whole union goes, under the surer one's label. */
    Redactions with(Additions additions) {
        Redactions all = new Redactions(source, List.of(), repeated, known);
        int next = 0;
        for (int i = 0; i <= list.size(); i++) {
            int limit = i < list.size() ? list.get(i).span().start() : Integer.MAX_VALUE;
            for (;
                    next < additions.list.size()
                            && additions.list.get(next).span().start() < limit;
                    next++) {
                all.join(additions.list.get(next), additions.values.get(next));
            }
            if (i < list.size()) {
                all.join(list.get(i), values.get(i));
            }
        }
        return all;
    }

    private void join(Redaction redaction, String value) {
        int last = list.size() - 1;
        if (last < 0 || !list.get(last).span().overlaps(redaction.span())) {
            list.add(redaction);
            values.add(value);
            return;
        }
        Redaction before = list.get(last);
        boolean surer = redaction.confidence().compareTo(before.confidence()) > 0;
        list.set(last, (surer ? redaction : before).joined(before.span().union(redaction.span())));
        values.set(last, surer ? value : values.get(last));
    }

    /** Returns the text. */
    Text source() {
        return source;
    }

    /** Returns the redactions, disjoint and in the order of the text. */
    List<Redaction> list() {
        return list;
    }

    /** Returns the value in each redaction as the view reads it, without what was glued to it. */
    List<String> values() {
        return values;
    }

    /** Returns whom the names that the caller knows mean. */
    KnownPersons persons() {
        return known.persons();
    }

    /** Returns where something stands that the caller knows, in offsets of the caller's text. */
    BitSet knownPlaces() {
        BitSet places = new BitSet();
        for (Finding finding : known.find(source)) {
            Span span = source.toOriginal(finding.span());
            places.set(span.start(), span.end());
        }
        return places;
    }

    /** Tells whether no value could survive, wherever it recurs. */
    boolean leaveNothingToCheck() {
        return repeated.isEmpty() && known.isEmpty();
    }

    /** Tells whether a generalization may complete a value. */
    boolean mayBeCompletedBy(String generalization) {
        return !known.isEmpty() || repeated.mayHold(generalization);
    }

    /** Returns where a removed or known value stands in an output, in offsets of its view. */
    List<Finding> findSurvivors(Text output) {
        List<Finding> survivors = new ArrayList<>(repeated.findSurvivors(output));
        survivors.addAll(known.findSurvivors(output));
        return survivors;
    }
}
