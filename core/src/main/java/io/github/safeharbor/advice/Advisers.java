package io.github.safeharbor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;

/**
 * All advisers together: their advice in the order of display, each with its id, and the two questions that are always asked.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Advisers {
    /** Would the person, or somebody close, recognize this? Always asked. */
    public static final String RECOGNISE = "recognise";

    /** Do consent, ethics code and group allow this? Always asked, last. */
    public static final String CONSENT = "consent";

    private static final Comparator<Advice> DISPLAY = Comparator.comparing(Advice::level)
            .thenComparing(Advice::start)
            .thenComparing(Advice::end)
            .thenComparing(Advice::rule);

    private final List<Adviser> advisers;

    private Advisers(List<Adviser> advisers) {
        this.advisers = List.copyOf(advisers);
    }

    /** Returns the advisers that a class loader sees; without any, only the two questions are asked. */
    public static Advisers discovered(ClassLoader loader) {
        List<Adviser> found = new ArrayList<>();
        ServiceLoader.load(Adviser.class, loader).forEach(found::add);
        return new Advisers(found);
    }

    /** Returns these advisers. */
    public static Advisers of(Adviser... advisers) {
        return new Advisers(List.of(advisers));
    }

    /**
     * Returns the advice on a draft: stop before widen before note, then by place, and last the two questions, whose place is
     * the empty one behind the text. A rule speaks of one place once.
     *
     * @throws IllegalStateException if an adviser reports a place outside the text
     */
    public List<Advice> advise(Draft draft) {
        int length = draft.text().original().length();
        Map<Place, Advice> found = new LinkedHashMap<>();
        for (Adviser adviser : advisers) {
            for (Advice advice : adviser.advise(draft)) {
                if (advice.end() > length) {
                    throw new IllegalStateException("rule '" + advice.rule() + "' reported a place outside the text");
                }
                found.putIfAbsent(new Place(advice.rule(), advice.start(), advice.end()), advice);
            }
        }
        List<Advice> sorted = new ArrayList<>(found.values());
        sorted.sort(DISPLAY);
        sorted.add(Advice.of(RECOGNISE, Level.NOTE, length, length));
        sorted.add(Advice.of(CONSENT, Level.NOTE, length, length));
        return numbered(sorted);
    }

    /** Numbers by place, so that an id says which of several, whatever their order of display. */
    private static List<Advice> numbered(List<Advice> sorted) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Advice> numbered = new ArrayList<>(sorted.size());
        for (Advice advice : sorted) {
            int number = numbers.merge(Objects.requireNonNull(advice.rule()), 1, Integer::sum);
            numbered.add(advice.withId(advice.rule() + "-" + number));
        }
        return List.copyOf(numbered);
    }

    private record Place(String rule, int start, int end) {}
}
