package io.github.safeharbor.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private final Trigger trigger;
    private final Pattern pattern;
    private final boolean hasGroup;
    private final List<Guard> guards;

    private AnchoredRule(
            String name,
            IdentifierCategory category,
            Confidence confidence,
            Trigger trigger,
            Pattern pattern,
            List<Guard> guards) {
        this.name = name;
        this.category = category;
        this.confidence = confidence;
        this.trigger = trigger;
        this.pattern = pattern;
        this.hasGroup = pattern.pattern().contains("(?<" + GROUP + ">");
        this.guards = guards;
    }

    /**
     * Returns a rule of {@link Confidence#LIKELY} without guards.
     *
     * @param name the rule's name in findings and reports, for example {@code "ssn.plain"}
     * @param category what it finds
     * @param trigger where it is tried
     * @param regex what must match there
     * @throws java.util.regex.PatternSyntaxException if the regex is none
     */
    public static AnchoredRule of(String name, IdentifierCategory category, Trigger trigger, String regex) {
        return new AnchoredRule(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(category, "category"),
                Confidence.LIKELY,
                Objects.requireNonNull(trigger, "trigger"),
                Pattern.compile(regex),
                List.of());
    }

    /** Returns the same rule with another confidence. */
    public AnchoredRule confidence(Confidence other) {
        return new AnchoredRule(name, category, Objects.requireNonNull(other, "other"), trigger, pattern, guards);
    }

    /** Returns the same rule with these guards added; one that rejects is enough. */
    public AnchoredRule unless(Guard... more) {
        List<Guard> all = new ArrayList<>(guards);
        all.addAll(List.of(more));
        return new AnchoredRule(name, category, confidence, trigger, pattern, List.copyOf(all));
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
        return pattern.pattern();
    }

    /**
     * Adds what the rule finds in the text.
     *
     * @param source the text
     * @param findings takes the findings, in the order of the text
     */
    public void find(SourceText source, List<Finding> findings) {
        int[] candidates = source.candidates(trigger);
        if (candidates.length == 0) {
            return;
        }
        Matcher matcher = pattern.matcher(source.text());
        matcher.useTransparentBounds(true);
        matcher.useAnchoringBounds(false);
        int resume = 0;
        for (int token : candidates) {
            int start = source.start(token);
            if (start < resume) {
                continue; // inside the last match
            }
            matcher.region(start, Math.min(source.length(), start + WINDOW));
            if (matcher.lookingAt()) {
                int from = hasGroup ? matcher.start(GROUP) : matcher.start();
                int to = hasGroup ? matcher.end(GROUP) : matcher.end();
                if (from >= 0 && to > from && !rejected(source, new Span(from, to))) {
                    int end = to < start + WINDOW ? to : runEnd(source, to);
                    findings.add(new Finding(new Span(from, end), category, confidence, name));
                    resume = Math.max(matcher.end(), end);
                }
            }
        }
    }

    /** A match that fills the window goes on to the next white space: half an address is still one. */
    private static int runEnd(SourceText source, int from) {
        int end = from;
        while (end < source.length() && source.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    private boolean rejected(SourceText source, Span span) {
        for (Guard guard : guards) {
            if (guard.rejects(source, span)) {
                return true;
            }
        }
        return false;
    }
}
