package io.github.safeharbor.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries ids over from one list of things to the next: what is the same keeps its id.
 *
 * <p>Things are the same by their key. Those at the beginning and the end that the two lists share keep theirs first; of those
 * between, each key's are taken in their order.
 */
final class Ids {
    private Ids() {}

    /**
     * Returns for each new thing the index of the old one that it is, or -1.
     *
     * @param before the keys of the old things, in order
     * @param after the keys of the new things, in order
     */
    static int[] match(List<String> before, List<String> after) {
        int[] matches = new int[after.size()];
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            matches[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
            matches[after.size() - tail] = before.size() - tail;
        }
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = head; i < before.size() - tail; i++) {
            open.computeIfAbsent(before.get(i), key -> new ArrayDeque<>()).add(i);
        }
        for (int i = head; i < after.size() - tail; i++) {
            Deque<Integer> same = open.get(after.get(i));
            Integer old = same == null ? null : same.poll();
            matches[i] = old == null ? -1 : old;
        }
        return matches;
    }

    /** Returns ids in order: an old one where there is one, else the stem and the next free number. */
    static List<String> next(List<@Nullable String> kept, Set<String> used, List<String> stems) {
        Set<String> taken = new HashSet<>(used);
        Map<String, Integer> numbers = new HashMap<>();
        List<String> ids = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            String id = kept.get(i);
            while (id == null) {
                String free = stems.get(i) + numbers.merge(stems.get(i), 1, Integer::sum);
                id = taken.add(free) ? free : null;
            }
            ids.add(id);
        }
        return ids;
    }
}
