package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rules of any number of recognizers, found in one walk over a text: a rule that starts nowhere costs nothing.
 *
 * <p>A token is looked up once among the cues of all rules, once among their words, and once by its leading digits; what stands
 * behind a cue and the code that begins at a token are read once, however many rules ask. A rule that several recognizers have is
 * found once. Immutable and safe for use by many threads.
 */
public final class RuleIndex {
    static final Entry[] NONE = {};

    /** So many likenesses of tokens are remembered at most; a power of two. */
    private static final int LIKENESSES = 1 << 12;

    /** So many of them are found side by side before one gives way. */
    private static final int PROBES = 4;

    /** So many threads find at once what another walk used; the others make their own. */
    private static final int SPARE = 4;

    /** A part of a start, and the rules that have it: its conditions are asked once for all of them. */
    static final class Entry {
        final Start.Part part;
        final int[] rules;
        /** The guards of the part, by their numbers in the index. */
        final int[] guards;

        private Entry(Start.Part part, int[] rules, int[] guards) {
            this.part = part;
            this.rules = rules;
            this.guards = guards;
        }
    }

    /** What may start at tokens that are alike. */
    private static final class Likeness {
        final long like;
        final Entry[] entries;

        private Likeness(long like, Entry[] entries) {
            this.like = like;
            this.entries = entries;
        }
    }

    final Rule[] rules;
    final int[][] owners;
    final int[][] guards;
    final Guard[] allGuards;
    /** Cues of rules and words at which rules start, and cues of values that carry their label. */
    final CueTrie cues = new CueTrie();

    final CueTrie labels = new CueTrie();
    /** The guards of all starts. */
    final Guard[] startGuards;
    /** What starts at digits, and then what starts at kinds of tokens: no text, but what its tokens may be like. */
    private final Entry[] byLikeness;

    private final int kinds;

    /** Not kept from one thread to another with care: what is missing is made again. */
    private final @Nullable Likeness[] likenesses = new Likeness[LIKENESSES];

    private final List<RuleRecognizer> recognizers;

    /** What walks used before; nothing is kept that a failed one has used. */
    private final AtomicReferenceArray<@Nullable Scratch> spare = new AtomicReferenceArray<>(SPARE);

    private RuleIndex(List<RuleRecognizer> recognizers) {
        this.recognizers = List.copyOf(recognizers);
        Map<Rule, int[]> all = new LinkedHashMap<>();
        for (int owner = 0; owner < recognizers.size(); owner++) {
            for (Rule rule : recognizers.get(owner).rules()) {
                all.merge(rule, new int[] {owner}, RuleIndex::concat);
            }
        }
        List<Rule> list = List.copyOf(all.keySet());
        this.rules = list.toArray(Rule[]::new);
        this.owners = all.values().toArray(int[][]::new);
        this.allGuards = guards(list);
        Map<Guard, Integer> numbers = new HashMap<>();
        for (int number = 0; number < allGuards.length; number++) {
            numbers.put(allGuards[number], number);
        }
        this.guards = list.stream()
                .map(rule -> rule.guards().stream().mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
        Map<Guard, Integer> ofStarts = new LinkedHashMap<>();
        List<Entry> byLikeness = new ArrayList<>();
        entries(list).forEach((part, indices) -> {
            int[] guards = part.guards.stream()
                    .mapToInt(guard -> ofStarts.computeIfAbsent(guard, another -> ofStarts.size()))
                    .toArray();
            enter(new Entry(part, indices, guards), byLikeness);
        });
        this.startGuards = ofStarts.keySet().toArray(Guard[]::new);
        byLikeness.sort(Comparator.comparing(entry -> entry.part.kind == Start.Kind.TOKENS));
        this.byLikeness = byLikeness.toArray(Entry[]::new);
        this.kinds = byLikeness.stream().mapToInt(entry -> entry.part.kinds).reduce(0, (some, more) -> some | more);
        cues.freeze();
        labels.freeze();
    }

    /** Returns the index of the rules of these recognizers. */
    public static RuleIndex of(List<RuleRecognizer> recognizers) {
        return new RuleIndex(recognizers);
    }

    /** Returns the guards of all rules, those of the most rules first: their verdicts are kept with a value. */
    private static Guard[] guards(List<Rule> rules) {
        Map<Guard, Integer> uses = new HashMap<>();
        rules.forEach(rule -> rule.guards().forEach(guard -> uses.merge(guard, 1, Integer::sum)));
        return uses.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toArray(Guard[]::new);
    }

    private static Map<Start.Part, int[]> entries(List<Rule> rules) {
        Map<Start.Part, int[]> entries = new LinkedHashMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Start.Part part : rules.get(rule).start().parts) {
                entries.merge(part, new int[] {rule}, RuleIndex::concat);
            }
        }
        return entries;
    }

    private void enter(Entry entry, List<Entry> byLikeness) {
        Entry[] one = {entry};
        Start.Part part = entry.part;
        switch (part.kind) {
            case CUES -> enterCues(entry);
            case WORDS -> {
                for (long hash : Start.hashes(part)) {
                    CueTrie.Node node = cues.node(hash);
                    node.starts = concat(node.starts, one);
                }
            }
            default -> byLikeness.add(entry);
        }
    }

    private void enterCues(Entry entry) {
        for (int r : entry.rules) {
            Rule rule = rules[r];
            boolean figures = rule.value().hasDigit() && rule.link().kind != Link.Kind.ITSELF;
            int kind = figures ? CueTrie.FIGURES : CueTrie.WORDS;
            for (String cue : entry.part.words) {
                (rule.link().kind == Link.Kind.WITHIN ? labels : cues).add(cue, kind, r);
            }
        }
    }

    private static Entry[] concat(Entry[] some, Entry[] more) {
        Entry[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static int[] concat(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** Returns what may start at a token by what it looks like: its kind, its leading digits, its first character and the next. */
    Entry[] ofLikeness(Place place, int kind) {
        int digits = (kind & TokenKind.DIGIT_FIRST) == 0 ? 0 : place.leadingDigits();
        long like = place.like(kind & kinds, digits);
        int first = (int) (like * 0x9E3779B97F4A7C15L >>> 40);
        int slot = first;
        for (int probe = 0; probe < PROBES; probe++) {
            slot = first + probe & LIKENESSES - 1;
            Likeness known = likenesses[slot];
            if (known == null) {
                break;
            }
            if (known.like == like) {
                return known.entries;
            }
        }
        Entry[] entries = Arrays.stream(byLikeness)
                .filter(entry -> entry.part.mayStart(place, kind, digits))
                .toArray(Entry[]::new);
        likenesses[slot] = new Likeness(like, entries.length == 0 ? NONE : entries);
        return entries;
    }

    int ownerCount() {
        return recognizers.size();
    }

    /** Returns what a walk works with. */
    Scratch borrow() {
        for (int i = 0; i < SPARE; i++) {
            Scratch scratch = spare.getAndSet(i, null);
            if (scratch != null) {
                return scratch;
            }
        }
        return new Scratch(rules.length, startGuards.length);
    }

    void giveBack(Scratch used) {
        used.clear();
        for (int i = 0; i < SPARE; i++) {
            if (spare.get(i) == null) {
                spare.set(i, used);
                return;
            }
        }
    }

    /**
     * Returns what all rules find.
     *
     * @throws RuntimeException whatever a shape or guard throws
     */
    public Findings find(Text source) {
        return find(
                source,
                (recognizer, failure) -> failure instanceof Error error
                        ? rethrown(error)
                        : failure instanceof RuntimeException e ? e : new IllegalStateException(failure));
    }

    private static RuntimeException rethrown(Error error) {
        throw error;
    }

    /**
     * Returns what all rules find.
     *
     * @param source the text
     * @param failed makes the exception to throw of the recognizer one of whose rules failed, and of what it threw
     */
    public Findings find(Text source, BiFunction<RuleRecognizer, Throwable, ? extends RuntimeException> failed) {
        Walk walk = new Walk(this, source);
        try {
            walk.run();
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            throw failed.apply(recognizers.get(owners[walk.rule()][0]), e);
        }
        return walk.findings();
    }
}
