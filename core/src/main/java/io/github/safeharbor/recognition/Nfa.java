package io.github.safeharbor.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A nondeterministic automaton over ASCII, by Thompson's construction, made from its end to its beginning: whoever adds a
 * state says what follows it.
 */
final class Nfa {
    /** Characters below this one are told apart. */
    static final int ASCII = 128;

    /** The state in which all is matched. */
    static final int ACCEPT = 0;

    /** Instead of a set of characters: the state goes on at two others without one. */
    private static final int FORK = -1;

    private final List<BitSet> sets = new ArrayList<>();
    private int[] set = new int[64];
    private int[] next = new int[64];
    private int[] other = new int[64];
    private int size;
    private int first;

    Nfa() {
        take(new BitSet(), ACCEPT);
    }

    /** Adds a state that takes one of these characters. */
    int take(BitSet characters, int following) {
        int index = sets.indexOf(characters);
        if (index < 0) {
            index = sets.size();
            sets.add(characters);
        }
        return add(index, following, following);
    }

    /** Adds a state that goes on at either of two. */
    int fork(int one, int another) {
        return add(FORK, one, another);
    }

    /** Lets a fork go on elsewhere: back into the loop that ends in it. */
    void join(int fork, int one, int another) {
        next[fork] = one;
        other[fork] = another;
    }

    private int add(int index, int one, int another) {
        if (size == set.length) {
            set = Arrays.copyOf(set, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
            other = Arrays.copyOf(other, 2 * size);
        }
        set[size] = index;
        next[size] = one;
        other[size] = another;
        return size++;
    }

    /** Says with which state it begins. */
    void startAt(int state) {
        first = state;
    }

    int size() {
        return size;
    }

    /** Returns the different sets of characters, each of which some state takes. */
    List<BitSet> sets() {
        return sets;
    }

    /** Returns the states in which it begins. */
    BitSet first() {
        BitSet reached = new BitSet();
        reach(first, reached);
        return reached;
    }

    /** Returns where a character leads from some states. */
    BitSet step(BitSet from, char character) {
        BitSet to = new BitSet();
        for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
            if (set[i] != FORK && sets.get(set[i]).get(character)) {
                reach(next[i], to);
            }
        }
        return to;
    }

    /** Adds a state and those it goes on at without a character; of two by a loop to the second, for lists are long. */
    private void reach(int state, BitSet reached) {
        for (int at = state; !reached.get(at); at = other[at]) {
            reached.set(at);
            if (set[at] != FORK) {
                return;
            }
            reach(next[at], reached);
        }
    }
}
