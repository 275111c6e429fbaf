package io.github.safeharbor.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, by a walk over a few characters, most places where a pattern can't match: {@link java.util.regex} took 40 % of a
 * redaction, nearly all of it to find out that there is nothing.
 *
 * <p>It is an automaton of the pattern without its look-arounds, boundaries and long counts, so it accepts whatever the
 * pattern matches, and more. Its states are made when a text first leads to them. Safe for use by many threads.
 */
final class Prefilter {
    /** Beyond so many states a place counts as possible; the patterns of this library have some tens. */
    private static final int MAX_STATES = 1000;

    private static final short UNKNOWN = 0;
    private static final short FIRST = 1;
    private static final short DEAD = -1;
    private static final short ACCEPTS = -2;

    private final Nfa nfa;
    private final byte[] classOf = new byte[Nfa.ASCII];
    private final char[] sample = new char[Nfa.ASCII];
    private final int classes;
    private final Map<BitSet, Short> states = new HashMap<>();
    private final List<BitSet> members = new ArrayList<>();

    /**
     * Where each state, a row, goes on at each class of characters. Read without a lock: what another thread has entered and
     * this one does not see yet is UNKNOWN to it, and then it looks again with the lock. States that were objects took twice as
     * long: each step was another cache line or two.
     */
    private short[] next;

    private Prefilter(Nfa nfa) {
        this.nfa = nfa;
        this.classes = split();
        this.next = new short[8 * classes];
        members.add(new BitSet()); // no state is 0, which is UNKNOWN
        add(nfa.first());
    }

    /** Returns the filter of a pattern, or null if there is none: it may match nothing at all, or says what no built-in one does. */
    static @Nullable Prefilter of(String regex) {
        Nfa nfa = RegexParser.parse(regex);
        return nfa == null || nfa.first().get(Nfa.ACCEPT) ? null : new Prefilter(nfa);
    }

    /** Tells whether the pattern may match from a place of a text on, up to another. */
    boolean mayMatch(Text source, int start, int limit) {
        short[] table = next;
        int state = FIRST;
        for (int i = start; i < limit; i++) {
            char c = source.charAt(i);
            if (c >= Nfa.ASCII) {
                return true;
            }
            int entry = table[state * classes + classOf[c]];
            if (entry == UNKNOWN) {
                entry = step(state, classOf[c]);
                table = next;
            }
            if (entry < 0) {
                return entry == ACCEPTS;
            }
            state = entry;
        }
        return false;
    }

    /** Characters that no set of the pattern tells apart share a class; returns the number of classes. */
    private int split() {
        Map<BitSet, Byte> classOfSets = new HashMap<>();
        for (char c = 0; c < Nfa.ASCII; c++) {
            BitSet in = new BitSet();
            for (int i = 0; i < nfa.sets().size(); i++) {
                in.set(i, nfa.sets().get(i).get(c));
            }
            classOf[c] = classOfSets.computeIfAbsent(in, sets -> (byte) classOfSets.size());
            sample[classOf[c]] = c;
        }
        return classOfSets.size();
    }

    private synchronized int step(int state, int group) {
        BitSet to = nfa.step(members.get(state), sample[group]);
        Short known = states.get(to);
        short entry = known != null ? known : to.isEmpty() ? DEAD : to.get(Nfa.ACCEPT) ? ACCEPTS : add(to);
        next[state * classes + group] = entry;
        return entry;
    }

    private short add(BitSet set) {
        if (members.size() == MAX_STATES) {
            return ACCEPTS;
        }
        short state = (short) members.size();
        members.add(set);
        states.put(set, state);
        if (members.size() * classes > next.length) {
            next = Arrays.copyOf(next, 2 * next.length);
        }
        return state;
    }
}
