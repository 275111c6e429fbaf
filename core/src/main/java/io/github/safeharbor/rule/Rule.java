package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one way to say what an identifier looks like: where it starts, what links the start to the value, the form of the value,
 * and what excuses a look-alike.
 *
 * <pre>{@code
 * Rule.of("mrn.labelled", MRN).cue(List.of("mrn", "medical record")).value(Shape.digits(3)).confidence(CERTAIN)
 * Rule.of("ssn.plain", SSN).at(Start.groups("3-2-4", "- ")).value(Shape.regex("\\d{3}[- ]\\d{2}[- ]\\d{4}(?!\\w)"))
 * }</pre>
 *
 * <p>A rule is tried wherever its start stands. With a cue the value is read behind the cue and its link; with any other start it
 * is read from the start itself, unless a link is given. Immutable and safe for use by many threads; each method returns a new rule.
 */
public final class Rule {
    private static final Start NOWHERE = Start.words("-");

    private final String name;
    private final IdentifierCategory category;
    private Confidence confidence = Confidence.LIKELY;
    private Finding.Meaning meaning = Finding.Meaning.PLAIN;
    private Start start = NOWHERE;
    private Link link = Link.NONE;
    private Shape value = Shape.digits(3);
    private @Nullable Shape more;
    private boolean listed;
    private List<Guard> guards = List.of();

    private Rule(String name, IdentifierCategory category) {
        this.name = name;
        this.category = category;
    }

    /** Returns a copy, for one field to be changed before anybody sees it. */
    private Rule copy() {
        Rule copy = new Rule(name, category);
        copy.confidence = confidence;
        copy.meaning = meaning;
        copy.start = start;
        copy.link = link;
        copy.value = value;
        copy.more = more;
        copy.listed = listed;
        copy.guards = guards;
        return copy;
    }

    /**
     * Returns a rule of {@link Confidence#LIKELY} that starts nowhere yet.
     *
     * @param name the rule's name in findings and reports, for example {@code "ssn.plain"}; see {@link Finding} for its form
     * @param category what it finds
     * @throws IllegalArgumentException if the name has another form; the message does not quote it
     */
    public static Rule of(String name, IdentifierCategory category) {
        Rule rule = new Rule(Objects.requireNonNull(name, "name"), Objects.requireNonNull(category, "category"));
        rule.finding(new Span(0, 1)); // refuses a name now that would be refused when the rule finds something
        return rule;
    }

    /**
     * Starts at these phrases, with {@link Link#LABEL} between phrase and value unless another link is given; a list of values may
     * follow, see {@link #single}.
     */
    public Rule cue(Collection<String> phrases) {
        Rule copy = at(Start.cues(phrases));
        copy.link = Link.LABEL;
        copy.more = Shape.code(0);
        copy.listed = true;
        return copy;
    }

    /** Starts here; the value is read from the start itself unless a link is given. */
    public Rule at(Start other) {
        Rule copy = copy();
        copy.start = Objects.requireNonNull(other, "other");
        return copy;
    }

    /** Needs this link between start and value. */
    public Rule link(Link other) {
        Rule copy = copy();
        copy.link = Objects.requireNonNull(other, "other");
        return copy;
    }

    /** Takes values of this shape; three digits otherwise. */
    public Rule value(Shape shape) {
        Rule copy = copy();
        copy.value = Objects.requireNonNull(shape, "shape");
        return copy;
    }

    /** Takes one value for each cue: no list goes on behind it. */
    public Rule single() {
        Rule copy = copy();
        copy.more = null;
        return copy;
    }

    /** Goes on behind each value with one more, whose separator the shape reads as well: {@code " (?:and|or) (?<id>...)"}. */
    public Rule more(Shape shape) {
        Rule copy = copy();
        copy.more = Objects.requireNonNull(shape, "shape");
        copy.listed = false;
        return copy;
    }

    /** Gives findings this confidence. */
    public Rule confidence(Confidence other) {
        Rule copy = copy();
        copy.confidence = Objects.requireNonNull(other, "other");
        return copy;
    }

    /** Gives findings this meaning; {@link Finding.Meaning#PLAIN} otherwise. */
    public Rule meaning(Finding.Meaning other) {
        Rule copy = copy();
        copy.meaning = Objects.requireNonNull(other, "other");
        return copy;
    }

    /** Rejects what one of these guards rejects, besides those given before. */
    public Rule unless(Guard... others) {
        List<Guard> all = new ArrayList<>(guards);
        all.addAll(List.of(others));
        Rule copy = copy();
        copy.guards = List.copyOf(all);
        return copy;
    }

    /** Returns the rule's name. */
    public String name() {
        return name;
    }

    /** Returns what the rule finds. */
    public IdentifierCategory category() {
        return category;
    }

    /** Returns the form of its values. */
    public Shape value() {
        return value;
    }

    /** Returns a finding of this rule. */
    Finding finding(Span span) {
        return new Finding(span, category, confidence, name, meaning);
    }

    Start start() {
        return start;
    }

    Link link() {
        return link;
    }

    @Nullable
    Shape more() {
        return more;
    }

    /** Tells whether separators are read by the common grammar of lists, not by the shape. */
    boolean isListed() {
        return listed;
    }

    List<Guard> guards() {
        return guards;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
