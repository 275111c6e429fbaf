package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final int MOST_DIGITS = 64;
    private static final Entry[] NONE = {};

    /** So many threads find at once what another walk used; the others make their own. */
    private static final int SPARE = 4;

    /** A part of a start, and the rules that have it: its conditions are asked once for all of them. */
    static final class Entry {
        final Start.Part part;
        final int[] rules;

        private Entry(Start.Part part, int[] rules) {
            this.part = part;
            this.rules = rules;
        }
    }

    final Rule[] rules;
    final int[][] owners;
    final int[][] guards;
    final Guard[] allGuards;
    /** Cues of rules, and of values that carry their label. */
    final CueTrie cues = new CueTrie();

    final CueTrie labels = new CueTrie();
    /** By the bits of a token's kind that any start asks for. */
    private final Entry[][] byKind;

    private final int kinds;
    private final Entry[][] byDigits = new Entry[MOST_DIGITS + 1][];
    private final HashTable<Entry[]> byWord;
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
        Map<Long, Entry[]> words = new HashMap<>();
        Map<Integer, Entry[]> masks = new TreeMap<>();
        Arrays.fill(byDigits, NONE);
        entries(list).forEach((part, indices) -> enter(new Entry(part, indices), words, masks));
        this.byWord = new HashTable<>(words);
        this.kinds = masks.keySet().stream().reduce(0, (some, more) -> some | more);
        this.byKind = byKind(masks, kinds);
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

    private void enter(Entry entry, Map<Long, Entry[]> words, Map<Integer, Entry[]> masks) {
        Entry[] one = {entry};
        Start.Part part = entry.part;
        switch (part.kind) {
            case CUES -> enterCues(entry);
            case WORDS -> {
                for (long hash : Start.hashes(part)) {
                    words.merge(hash, one, RuleIndex::concat);
                }
            }
            case TOKENS -> masks.merge(part.kinds, one, RuleIndex::concat);
            default -> {
                for (int digits = 1; digits <= MOST_DIGITS; digits++) {
                    if (part.startsWithDigits(digits)) {
                        byDigits[digits] = concat(byDigits[digits], one);
                    }
                }
            }
        }
    }

    private void enterCues(Entry entry) {
        for (int r : entry.rules) {
            Rule rule = rules[r];
            int kind = rule.value().hasDigit() ? CueTrie.FIGURES : CueTrie.WORDS;
            for (String cue : entry.part.words) {
                (rule.link().kind == Link.Kind.WITHIN ? labels : cues).add(cue, kind, r);
            }
        }
    }

    private static Entry[][] byKind(Map<Integer, Entry[]> masks, int kinds) {
        Entry[][] entries = new Entry[kinds + 1][];
        Arrays.fill(entries, NONE);
        for (int kind = 0; kind <= kinds; kind++) {
            for (Map.Entry<Integer, Entry[]> mask : masks.entrySet()) {
                if ((kind & mask.getKey()) == mask.getKey()) {
                    entries[kind] = concat(entries[kind], mask.getValue());
                }
            }
        }
        return entries;
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

    Entry @Nullable [] ofWord(long hash) {
        return byWord.get(hash);
    }

    Entry[] ofDigits(int digits) {
        return byDigits[digits];
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
        return new Scratch(rules.length);
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

    Entry[] ofKind(int kind) {
        return byKind[kind & kinds];
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
