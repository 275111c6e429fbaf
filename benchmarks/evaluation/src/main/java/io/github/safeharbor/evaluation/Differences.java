package io.github.safeharbor.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds where two lists of findings in one text differ, and what that means by the text's marks. */
final class Differences {
    private final GoldText text;
    private final Cover base;
    private final Cover head;

    private Differences(GoldText text, List<MarkedSpan> base, List<MarkedSpan> head) {
        this.text = text;
        this.base = Cover.of(text, base);
        this.head = Cover.of(text, head);
    }

    /** Returns the differences in the order of the text; findings of one list may overlap. */
    static List<Difference> of(GoldText text, List<MarkedSpan> base, List<MarkedSpan> head) {
        List<MarkedSpan> onlyBase = new ArrayList<>(base);
        List<MarkedSpan> onlyHead = new ArrayList<>(head);
        head.forEach(onlyBase::remove); // one for one: a finding may be reported twice
        base.forEach(onlyHead::remove);
        return new Differences(text, base, head).groups(onlyBase, onlyHead);
    }

    private List<Difference> groups(List<MarkedSpan> onlyBase, List<MarkedSpan> onlyHead) {
        List<MarkedSpan> all = new ArrayList<>(onlyBase);
        all.addAll(onlyHead);
        all.sort(Comparator.comparingInt(MarkedSpan::start));
        List<Difference> groups = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            int start = all.get(i).start();
            int end = all.get(i).end();
            for (i++; i < all.size() && all.get(i).start() < end; i++) {
                end = Math.max(end, all.get(i).end());
            }
            MarkedSpan hull = new MarkedSpan(start, end, "");
            groups.add(new Difference(
                    text,
                    start,
                    end,
                    onlyBase.stream().filter(hull::overlaps).toList(),
                    onlyHead.stream().filter(hull::overlaps).toList(),
                    kinds(hull)));
        }
        return groups;
    }

    private Set<Kind> kinds(MarkedSpan hull) {
        BitSet lost = onlyIn(base, head, hull);
        BitSet gained = onlyIn(head, base, hull);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (text.marked()) {
            addByGold(kinds, hull, lost, gained);
        }
        if (!text.marked() || kinds.isEmpty()) {
            add(kinds, !lost.isEmpty(), Kind.LESS);
            add(kinds, !gained.isEmpty(), Kind.MORE);
        }
        add(kinds, kinds.isEmpty(), Kind.SAME);
        return kinds;
    }

    private void addByGold(Set<Kind> kinds, MarkedSpan hull, BitSet lost, BitSet gained) {
        for (MarkedSpan each : text.spans()) {
            MarkedSpan gold = each.in(text.text());
            if (gold.overlaps(hull)) {
                boolean before = base.isLeaked(gold);
                boolean after = head.isLeaked(gold);
                add(kinds, !before && after, Kind.NEW_LEAK);
                add(kinds, before && !after, Kind.MENDED_LEAK);
                add(kinds, !after && base.isRight(gold) && !head.isRight(gold), Kind.LETTER_LOST);
                add(kinds, !before && !base.isRight(gold) && head.isRight(gold), Kind.LETTER_FOUND);
            }
        }
        add(kinds, lost.stream().anyMatch(base::isPlain), Kind.MENDED_INNOCENT);
        add(kinds, gained.stream().anyMatch(base::isPlain), Kind.NEW_INNOCENT);
    }

    /** The letters and digits of a stretch that the one covers and the other does not. */
    private BitSet onlyIn(Cover one, Cover other, MarkedSpan hull) {
        BitSet only = new BitSet();
        String all = text.text();
        for (int i = hull.start(); i < hull.end(); i += Character.charCount(all.codePointAt(i))) {
            if (Cover.counts(all.codePointAt(i)) && one.letters(i) != 0 && other.letters(i) == 0) {
                only.set(i);
            }
        }
        return only;
    }

    private static void add(Set<Kind> kinds, boolean holds, Kind kind) {
        if (holds) {
            kinds.add(kind);
        }
    }
}
