package io.github.safeharbor.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Pattern} as an automaton that accepts whatever it matches, and more: look-arounds and boundaries are left
 * out, long counts are loops.
 */
final class RegexParser {
    /** A repetition of more states than this becomes a loop, or the automaton would grow with every count. */
    private static final int MAX_COPIED = 64;

    private static final int MAX_STATES = 20_000;
    private static final int MANY = Integer.MAX_VALUE;
    private static final String ALL =
            IntStream.range(0, Nfa.ASCII).mapToObj(Character::toString).collect(Collectors.joining());
    private static final Part NOTHING = (nfa, next) -> next;

    private final String regex;
    private final Map<String, Part> groups = new HashMap<>(); // by number and name
    private int groupCount;
    private int at;
    private boolean ignoreCase;

    /** A part of a pattern, which adds its states before those that follow it and returns the first. */
    private interface Part {
        int addTo(Nfa nfa, int next);
    }

    private RegexParser(String regex) {
        this.regex = regex;
    }

    /** Returns the automaton of a pattern that compiles, or null if it holds what this reader does not know. */
    static @Nullable Nfa parse(String regex) {
        RegexParser parser = new RegexParser(regex);
        Nfa nfa = new Nfa();
        try {
            Part whole = parser.alternatives();
            if (whole == null || parser.at < regex.length()) {
                return null;
            }
            nfa.startAt(whole.addTo(nfa, Nfa.ACCEPT));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null; // "[]a]", "\\b{g}": rare forms that would be taken for others
        }
        return nfa.size() <= MAX_STATES ? nfa : null;
    }

    /** Reads up to the end of a group; null if there is something unknown on the way. */
    private @Nullable Part alternatives() {
        boolean outer = ignoreCase;
        List<Part> ways = new ArrayList<>();
        boolean more = true;
        while (more) {
            Part way = sequence();
            if (way == null) {
                return null;
            }
            ways.add(way);
            more = at < regex.length() && regex.charAt(at) == '|';
            at += more ? 1 : 0;
        }
        ignoreCase = outer;
        return (nfa, next) -> {
            int any = ways.get(ways.size() - 1).addTo(nfa, next);
            for (int i = ways.size() - 2; i >= 0; i--) {
                any = nfa.fork(ways.get(i).addTo(nfa, next), any);
            }
            return any;
        };
    }

    private @Nullable Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part part = quantified(single());
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return (nfa, next) -> {
            int first = next;
            for (int i = parts.size() - 1; i >= 0; i--) {
                first = parts.get(i).addTo(nfa, first);
            }
            return first;
        };
    }

    private @Nullable Part single() {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> set(endOfClass());
            case '\\' -> escape();
            case '^', '$' -> {
                at++;
                yield NOTHING;
            }
            default -> set(at + 1);
        };
    }

    private @Nullable Part group() {
        boolean outer = ignoreCase;
        at++;
        if (regex.charAt(at) != '?') {
            return capturing("");
        }
        if (regex.charAt(at + 1) == '<' && Character.isLetter(regex.charAt(at + 2))) {
            String name = regex.substring(at + 2, regex.indexOf('>', at));
            at += name.length() + 3;
            return capturing(name);
        }
        int flags = at + 1;
        do {
            at++;
        } while (Character.isLetter(regex.charAt(at)) || regex.charAt(at) == '-');
        boolean consumes = regex.charAt(at) == ':' || regex.charAt(at) == '>';
        switch (regex.substring(flags, at)) {
            case "" -> {}
            case "i" -> ignoreCase = true;
            case "-i" -> ignoreCase = false;
            default -> {
                return null;
            }
        }
        at += regex.charAt(at) == '<' ? 2 : 1; // (?<= and (?<! take two
        if (regex.charAt(at - 1) == ')') {
            return NOTHING; // flags for the rest of the group around
        }
        Part inside = alternatives();
        at++;
        ignoreCase = outer;
        return consumes || inside == null ? inside : NOTHING;
    }

    private @Nullable Part capturing(String name) {
        String number = String.valueOf(++groupCount);
        Part inside = alternatives();
        at++;
        if (inside != null) {
            groups.put(number, inside);
            groups.put(name, inside);
        }
        return inside;
    }

    private @Nullable Part escape() {
        char c = regex.charAt(at + 1);
        if ("bBAzZG".indexOf(c) >= 0) {
            at += 2;
            return NOTHING;
        }
        if ("pP".indexOf(c) >= 0) {
            return set(regex.charAt(at + 2) == '{' ? regex.indexOf('}', at) + 1 : at + 3);
        }
        if ("dDwWsShHvV".indexOf(c) >= 0 || !Character.isLetterOrDigit(c)) {
            return set(at + 2);
        }
        if (c == 'k') {
            return back(at + 3, regex.indexOf('>', at));
        }
        if (c >= '1' && c <= '9') {
            return back(at + 1, at + 2);
        }
        return c == 't' || c == 'n' || c == 'r' ? set(at + 2) : c == 'u' ? set(at + 6) : null;
    }

    /** What a group has matched comes once more; for the automaton it is whatever the group can match. */
    private @Nullable Part back(int from, int to) {
        at = to == from + 1 && Character.isDigit(regex.charAt(from)) ? to : to + 1;
        return groups.get(regex.substring(from, to));
    }

    /** Returns where the class of characters ends that begins here. */
    private int endOfClass() {
        int depth = 0;
        int end = at;
        do {
            char c = regex.charAt(end);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            end += c == '\\' ? 2 : 1;
        } while (depth > 0);
        return end;
    }

    /** Returns the ASCII characters that the pattern from here to an end stands for. */
    private Part set(int end) {
        BitSet set = new BitSet();
        char c = regex.charAt(at);
        if (Character.isLetterOrDigit(c) && end == at + 1) { // nine in ten
            set.set(c);
            set.set(ignoreCase ? Character.toLowerCase(c) : c);
            set.set(ignoreCase ? Character.toUpperCase(c) : c);
        } else {
            Matcher matcher = Pattern.compile((ignoreCase ? "(?i)" : "") + regex.substring(at, end))
                    .matcher(ALL);
            for (int i = 0; i < Nfa.ASCII; i++) {
                set.set(i, matcher.region(i, i + 1).matches());
            }
        }
        at = end;
        return (nfa, next) -> nfa.take(set, next);
    }

    private @Nullable Part quantified(@Nullable Part part) {
        if (part == null || at == regex.length()) {
            return part;
        }
        char c = regex.charAt(at);
        int min = c == '+' ? 1 : 0;
        int max = c == '?' ? 1 : MANY;
        if (c == '{') {
            int end = regex.indexOf('}', at);
            String[] counts = regex.substring(at + 1, end).split(",", -1);
            min = Integer.parseInt(counts[0]);
            max = counts.length == 1 ? min : counts[1].isEmpty() ? MANY : Integer.parseInt(counts[1]);
            at = end;
        } else if (c != '?' && c != '*' && c != '+') {
            return part;
        }
        at++;
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++; // lazy or possessive: what may match is the same, or less
        }
        return repeated(part, min, max);
    }

    private static Part repeated(Part part, int min, int max) {
        return (nfa, next) -> {
            int before = nfa.size();
            int first = part.addTo(nfa, next);
            long size = (long) nfa.size() - before;
            if (size == 0 || max == 0) {
                return next;
            }
            if (max > 1 && size * max > MAX_COPIED) {
                int again = nfa.fork(next, next);
                first = part.addTo(nfa, again);
                nfa.join(again, first, next);
                for (int copies = 2; copies <= min && size * copies <= MAX_COPIED; copies++) {
                    first = part.addTo(nfa, first);
                }
                return min == 0 ? again : first;
            }
            first = max > min ? nfa.fork(first, next) : first;
            for (int copies = 2; copies <= max; copies++) {
                first = part.addTo(nfa, first);
                first = copies > max - min ? first : nfa.fork(first, next);
            }
            return first;
        };
    }
}
