package io.github.safeharbor.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One named rule: a pattern that is tried only at the tokens of its trigger, with guards that reject look-alikes.
 *
 * <p>The pattern must match from the start of the token; look-behind and {@code \b} see the text before it. It sees at
 * most {@value #WINDOW} characters from there, which bounds every backtrack; a match that fills them goes on to the next
 * white space. If it has a group named
 * {@code id}, the finding is that group, else the whole match: a cue recognizer starts at the cue and marks the value.
 * Every quantifier should be bounded. Immutable and safe for use by many threads.
 *
 * <p>Example: {@code AnchoredRule.of("ssn.plain", SSN, Trigger.digits(3).before("- "), "\\d{3}[- ]\\d{2}[- ]\\d{4}\\b")}
 */
public final class AnchoredRule {
    /** How many characters from its trigger a pattern may see. */
    public static final int WINDOW = 320;

    private static final String GROUP = "id";

    private final String name;
    private final IdentifierCategory category;
    private final Confidence confidence;
    private final Finding.Meaning meaning;
    private final Trigger trigger;
    private final LazyPattern pattern;
    private final @Nullable LazyPattern next;
    private final boolean hasGroup;
    private final List<Guard> guards;
    private final List<Guard> nextGuards;

    private AnchoredRule(
            String name,
            IdentifierCategory category,
            Confidence confidence,
            Finding.Meaning meaning,
            Trigger trigger,
            LazyPattern pattern,
            @Nullable LazyPattern next,
            List<Guard> guards,
            List<Guard> nextGuards) {
        this.name = name;
        this.category = category;
        this.confidence = confidence;
        this.meaning = meaning;
        this.trigger = trigger;
        this.pattern = pattern;
        this.next = next;
        this.hasGroup = pattern.regex.contains("(?<" + GROUP + ">");
        this.guards = guards;
        this.nextGuards = nextGuards;
    }

    /**
     * Returns a rule of {@link Confidence#LIKELY} without guards.
     *
     * @param name the rule's name in findings and reports, for example {@code "ssn.plain"}; see {@link Finding} for its form
     * @param category what it finds
     * @param trigger where it is tried
     * @param regex what must match there; compiled when a recognizer is made of the rule, which throws {@link
     *     java.util.regex.PatternSyntaxException} if it is none
     */
    public static AnchoredRule of(String name, IdentifierCategory category, Trigger trigger, String regex) {
        return new AnchoredRule(
                Finding.requireName(Objects.requireNonNull(name, "name")),
                Objects.requireNonNull(category, "category"),
                Confidence.LIKELY,
                Finding.Meaning.PLAIN,
                Objects.requireNonNull(trigger, "trigger"),
                new LazyPattern(regex),
                null,
                List.of(),
                List.of());
    }

    /** Returns the same rule with another confidence. */
    public AnchoredRule confidence(Confidence other) {
        return new AnchoredRule(
                name,
                category,
                Objects.requireNonNull(other, "other"),
                meaning,
                trigger,
                pattern,
                next,
                guards,
                nextGuards);
    }

    /** Returns the same rule, whose findings have another meaning than {@link Finding.Meaning#PLAIN}. */
    public AnchoredRule meaning(Finding.Meaning other) {
        return new AnchoredRule(
                name,
                category,
                confidence,
                Objects.requireNonNull(other, "other"),
                trigger,
                pattern,
                next,
                guards,
                nextGuards);
    }

    /** Returns the same rule with these guards added; one that rejects is enough. */
    public AnchoredRule unless(Guard... more) {
        List<Guard> all = new ArrayList<>(guards);
        all.addAll(List.of(more));
        return new AnchoredRule(
                name, category, confidence, meaning, trigger, pattern, next, List.copyOf(all), nextGuards);
    }

    /**
     * Returns the same rule, going on behind each match: "MRNs 4471823 and 4471824, 4471825".
     *
     * @param regex a separator and, as group {@code id}, one more value; tried from the end of the last
     * @param unless what rejects one more value, besides the rule's own guards
     */
    public AnchoredRule andThen(String regex, Guard... unless) {
        return new AnchoredRule(
                name, category, confidence, meaning, trigger, pattern, new LazyPattern(regex), guards, List.of(unless));
    }

    /** Returns the rule's name. */
    public String name() {
        return name;
    }

    /** Returns what the rule finds. */
    public IdentifierCategory category() {
        return category;
    }

    /** Returns the regex, for checks of its quantifiers. */
    public String regex() {
        return pattern.regex;
    }

    /** Compiles the regex now, so that a wrong one is refused. */
    void compile() {
        pattern.compiled();
        if (next != null) {
            next.compiled();
        }
    }

    Trigger trigger() {
        return trigger;
    }

    /** Adds what the rule finds at the tokens from a cursor on, in the order of the text. */
    void find(Text source, TriggerTable.Candidates candidates, int first, List<Finding> findings) {
        Matcher matcher = null;
        int resume = 0;
        for (int at = first; at != 0; at = candidates.after(at)) {
            int start = source.start(candidates.token(at));
            if (start < resume || !pattern.mayMatch(source, start)) { // inside the last match, or hopeless
                continue;
            }
            matcher = matcher == null ? matcher(pattern, source) : matcher;
            if (matches(matcher, source, start)) {
                int end = add(matcher, hasGroup, source, start, findings);
                resume = next == null ? end : Math.max(end, findNext(source, matcher.end(), next, findings));
            }
        }
    }

    /** Returns where the last further value ends. */
    private int findNext(Text source, int from, LazyPattern following, List<Finding> findings) {
        Matcher matcher = matcher(following, source);
        int end = from;
        while (matches(matcher, source, end)
                && matcher.end() > end
                && !rejected(nextGuards, source, new Span(matcher.start(GROUP), matcher.end(GROUP)))) {
            add(matcher, true, source, end, findings);
            end = matcher.end();
        }
        return end;
    }

    private static Matcher matcher(LazyPattern pattern, Text source) {
        return pattern.compiled()
                .matcher(source.view())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    private static boolean matches(Matcher matcher, Text source, int start) {
        return matcher.region(start, windowEnd(source, start)).lookingAt();
    }

    private static int windowEnd(Text source, int start) {
        return Math.min(source.length(), start + WINDOW);
    }

    /** Adds what was matched from a place on unless a guard rejects it; returns where to go on. */
    private int add(Matcher matcher, boolean grouped, Text source, int start, List<Finding> findings) {
        int from = grouped ? matcher.start(GROUP) : matcher.start();
        int to = grouped ? matcher.end(GROUP) : matcher.end();
        if (from < 0 || to <= from || rejected(guards, source, new Span(from, to))) {
            return start;
        }
        int end = to < start + WINDOW ? to : runEnd(source, to);
        findings.add(new Finding(new Span(from, end), category, confidence, name, meaning));
        return Math.max(matcher.end(), end);
    }

    /** A match that fills the window goes on to the next white space: half an address is still one. */
    private static int runEnd(Text source, int from) {
        int end = from;
        while (end < source.length() && source.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    private static boolean rejected(List<Guard> guards, Text source, Span span) {
        for (Guard guard : guards) {
            if (guard.rejects(source, span)) {
                return true;
            }
        }
        return false;
    }

    /** Compiled when first tried: most of hundreds of rules are not in a program's first text. */
    private static final class LazyPattern {
        /** A try saves a microsecond or so, and making a filter takes one or two thousand. */
        private static final int TRIES_BEFORE_FILTER = 1000;

        private final String regex;
        private volatile @Nullable Pattern compiled;
        private int tries; // a race loses a few, which changes no result
        private volatile @Nullable Prefilter filter;

        LazyPattern(String regex) {
            this.regex = Objects.requireNonNull(regex, "regex");
        }

        Pattern compiled() {
            Pattern pattern = compiled;
            if (pattern == null) {
                pattern = Pattern.compile(regex);
                compiled = pattern;
            }
            return pattern;
        }

        /** Tells whether a match from a place on is worth trying. */
        boolean mayMatch(Text source, int start) {
            Prefilter made = filter;
            if (made == null) {
                if (tries >= TRIES_BEFORE_FILTER || ++tries < TRIES_BEFORE_FILTER) {
                    return true;
                }
                made = Prefilter.of(regex);
                filter = made;
            }
            return made == null || made.mayMatch(source, start, windowEnd(source, start));
        }
    }
}
