package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes one finding of each known name in a text: parts of one person's name that stand side by side are one, names of two
 * persons are two.
 */
final class KnownMatches {
    private static final int MAX_NAME = 120; // a name that grew without bound would be read again at each of its parts
    private static final int MAX_GAP = 2;
    private static final int MIN_NEIGHBOR = 3;

    private KnownMatches() {}

    /** Tells whether the words of a name stand together as one: not "Okafor. Maria", not "Maria, Okafor" but in a table. */
    static boolean isPhrase(Text source, Span span, KnownIdentifierMatcher.Known known) {
        if (known.category() != IdentifierCategory.NAME) {
            return true;
        }
        boolean reversed = known.rule().equals(KnownNames.REVERSED);
        int word = span.start();
        for (int i = span.start() + 1; i + 1 < span.end(); i++) {
            char c = source.charAt(i);
            boolean blankBehind = source.charAt(i + 1) <= ' ';
            switch (c) {
                case '.' -> {
                    if (blankBehind && i - word > MAX_GAP) {
                        return false; // a sentence ends
                    }
                    word = i + 1;
                }
                case '!', '?', ';', ':' -> {
                    return false;
                }
                case ',' -> {
                    if (!reversed && blankBehind) {
                        return false;
                    }
                }
                default -> word = Character.isLetterOrDigit(c) ? word : i + 1;
            }
        }
        return true;
    }

    /** Returns the names, disjoint: of those that overlap a name in the order in which it is spoken goes first. */
    static List<Finding> settle(Text source, List<Finding> names, KnownPersons persons) {
        List<Finding> ranked = new ArrayList<>(names);
        ranked.sort(Comparator.comparing((Finding name) -> name.rule().equals(KnownNames.REVERSED))
                .thenComparing(name -> -name.span().length())
                .thenComparing(Finding::span));
        NavigableMap<Integer, Finding> settled = new TreeMap<>();
        for (Finding name : ranked) {
            Span rest = outside(source, name.span(), settled);
            if (rest != null) {
                settled.put(rest.start(), name.at(rest));
            }
        }
        return join(source, settled.values(), persons);
    }

    /** Returns what of a name no other covers, or null. */
    private static @Nullable Span outside(Text source, Span name, NavigableMap<Integer, Finding> others) {
        int start = name.start();
        int end = name.end();
        Map.Entry<Integer, Finding> before = others.floorEntry(start);
        if (before != null) {
            start = Math.max(start, before.getValue().span().end());
        }
        Integer next = others.ceilingKey(start);
        if (next != null) {
            end = Math.min(end, next);
        }
        while (start < end && !Character.isLetterOrDigit(source.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(source.charAt(end - 1))) {
            end--;
        }
        return start >= end ? null : new Span(start, end);
    }

    private static List<Finding> join(Text source, Collection<Finding> names, KnownPersons persons) {
        List<Finding> joined = new ArrayList<>();
        for (Finding name : names) {
            Finding last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isOne(source, last.span(), name.span(), persons)) {
                Finding longer = last.span().length() >= name.span().length() ? last : name;
                joined.set(joined.size() - 1, longer.at(last.span().union(name.span())));
            } else {
                joined.add(name);
            }
        }
        joined.replaceAll(name -> name.at(withInitial(source, withNeighbor(source, name.span(), persons), persons)));
        return joined;
    }

    /** "Kate Brightwater", "kate.brightwater", "Broussard-Okafor": two parts of one person's name side by side. */
    private static boolean isOne(Text source, Span left, Span right, KnownPersons persons) {
        int gap = right.start() - left.end();
        if (gap < 0 || gap > MAX_GAP || right.end() - left.start() > MAX_NAME) {
            return false;
        }
        for (int i = left.end(); i < right.start(); i++) {
            if (" .-_'\u00A0".indexOf(source.charAt(i)) < 0
                    || source.charAt(i) == '.' && gap == 2 && left.length() > 2) {
                return false;
            }
        }
        return persons.of(source.view().substring(left.start(), right.end())) != KnownPersons.NOBODY;
    }

    /** "grace okafro": a word of the person's that is ordinary as well, before another that is not. */
    private static Span withNeighbor(Text source, Span span, KnownPersons persons) {
        int before = source.tokenAt(span.start()) - 1;
        if (before < 0
                || !TokenKind.isWord(source.kind(before))
                || source.end(before) - source.start(before) < MIN_NEIGHBOR
                || source.end(before) + 1 != span.start()
                || source.charAt(span.start() - 1) != ' '
                || NameWords.TITLE.has(source.token(before))) {
            return span;
        }
        Span longer = new Span(source.start(before), span.end());
        boolean same = persons.of(source.view().substring(longer.start(), longer.end())) != KnownPersons.NOBODY;
        return same ? longer : span;
    }

    /** "kathy b", "K. Brightwater", of a nickname as well. */
    private static Span withInitial(Text source, Span span, KnownPersons persons) {
        int token = source.tokenAt(span.end() - 1) + 1;
        if (token >= source.tokenCount()
                || source.start(token) != span.end() + 1
                || source.charAt(span.end()) != ' '
                || source.end(token) - source.start(token) != 1
                || (source.kind(token) & TokenKind.LETTER) == 0) {
            return span;
        }
        Span longer = new Span(span.start(), source.end(token));
        return KnownStanding.NAME_AND_INITIAL.counts(source, longer)
                        && persons.of(source.view().substring(longer.start(), longer.end())) != KnownPersons.NOBODY
                ? longer
                : span;
    }

    /**
     * Cuts findings that reach over the names of two known persons, so that each gets a label of its own.
     *
     * @param findings all findings, those of known names among them
     */
    static List<Finding> apart(Text source, List<Finding> findings, KnownPersons persons) {
        List<Finding> known = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.category() == IdentifierCategory.NAME
                    && finding.confidence() == Confidence.CERTAIN
                    && finding.rule().startsWith("known.")) {
                known.add(finding);
            }
        }
        if (known.size() < 2) {
            return findings;
        }
        known.sort(Comparator.comparing(Finding::span));
        NavigableMap<Integer, Span> walls = walls(source, known, persons);
        List<Finding> apart = new ArrayList<>();
        for (Finding finding : findings) {
            cut(source, finding, walls, apart);
        }
        return apart;
    }

    /** Returns the stretches between two neighbours who are two persons. */
    private static NavigableMap<Integer, Span> walls(Text source, List<Finding> known, KnownPersons persons) {
        NavigableMap<Integer, Span> walls = new TreeMap<>();
        for (int i = 1; i < known.size(); i++) {
            Span left = known.get(i - 1).span();
            Span right = known.get(i).span();
            if (left.end() < right.start()
                    && persons.of(source.view().substring(left.start(), left.end()))
                            != persons.of(source.view().substring(right.start(), right.end()))) {
                int from = left.end();
                int to = right.start();
                walls.put(from, new Span(from, to));
            }
        }
        return walls;
    }

    private static void cut(Text source, Finding finding, NavigableMap<Integer, Span> walls, List<Finding> apart) {
        Finding rest = finding;
        if (finding.category() == IdentifierCategory.NAME) {
            for (Span wall :
                    walls.subMap(finding.span().start(), finding.span().end()).values()) {
                if (rest.span().start() < wall.start()
                        && wall.end() < rest.span().end()) {
                    int end = wall.end();
                    while (end > wall.start() && !Character.isLetterOrDigit(source.charAt(end - 1))) {
                        end--;
                    }
                    apart.add(rest.at(new Span(rest.span().start(), end)));
                    rest = rest.at(new Span(wall.end(), rest.span().end()));
                }
            }
        }
        apart.add(rest);
    }
}
