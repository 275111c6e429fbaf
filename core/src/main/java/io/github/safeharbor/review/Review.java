package io.github.safeharbor.review;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.report.AuditReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text under review: its findings and the advice on its output, each with an id, and what was decided.
 *
 * <p>Immutable and thread-safe: {@link #keep}, {@link #replace}, {@link #remove} and {@link #rebase} return a new review and
 * leave this one alone. An id stays with its value while the text changes around it, and so does the decision, so that a tool
 * may call {@link #rebase} at every pause in the typing. It holds the text: it lives no longer than the window it is shown in.
 *
 * <pre>{@code
 * Review review = redactor.review("Maria lives near Green Lake.");
 * review.output();                                   // [NAME-1] lives near [GEO-1].
 * review.keep("f2", "a lake in every state").output(); // [NAME-1] lives near Green Lake.
 * }</pre>
 */
public final class Review {
    private static final String FINDING = "f";

    private final Function<String, FoundText> engine;
    private final String text;
    private final FoundText found;
    private final List<ReviewFinding> findings;
    private final Set<String> dismissed;
    private final FoundText.Written written;
    private final List<Advice> advice;

    private Review(
            Function<String, FoundText> engine,
            String text,
            FoundText found,
            List<ReviewFinding> findings,
            @Nullable Review before,
            Set<String> dismissed) {
        this.engine = engine;
        this.text = text;
        this.found = found;
        this.findings = List.copyOf(findings);
        this.dismissed = Set.copyOf(dismissed);
        this.written =
                found.write(this.findings.stream().map(ReviewFinding::decision).toList());
        this.advice = before == null ? written.advice() : carried(before, written);
    }

    /**
     * Returns the review of a text, nothing decided yet; used by the engine.
     *
     * @param text the text
     * @param engine finds in a text
     */
    public static Review of(String text, Function<String, FoundText> engine) {
        FoundText found = engine.apply(Objects.requireNonNull(text, "text"));
        List<ReviewFinding> findings = new ArrayList<>();
        for (ReviewFinding finding : found.findings()) {
            findings.add(finding.withId(FINDING + (findings.size() + 1)));
        }
        return new Review(engine, text, found, findings, null, Set.of());
    }

    /** Returns the reviewed text, as it was given. */
    public String text() {
        return text;
    }

    /** Returns the text as decided: what would be posted. */
    public String output() {
        return written.output();
    }

    /** Returns the findings in the order of the text. */
    public List<ReviewFinding> findings() {
        return findings;
    }

    /** Returns the advice on {@link #output()}, without what was dismissed. */
    public List<Advice> advice() {
        return advice.stream().filter(a -> !dismissed.contains(a.id())).toList();
    }

    /** Returns the account of the output; what was kept is a departure from the Safe Harbor method. */
    public AuditReport report() {
        return written.report();
    }

    /**
     * Keeps a finding as it stands, or dismisses a piece of advice.
     *
     * @param id the id of a finding or of advice
     * @param why the reason, for the person's own record; it enters no report
     * @throws IllegalArgumentException if nothing has the id
     * @throws DecisionRefusedException if the finding must not be kept
     */
    public Review keep(String id, String why) {
        Objects.requireNonNull(why, "why");
        if (advice.stream().anyMatch(a -> a.id().equals(id))) {
            Set<String> more = new HashSet<>(dismissed);
            more.add(id);
            return new Review(engine, text, found, findings, this, more);
        }
        if (!finding(id).keepable()) {
            throw new DecisionRefusedException(id);
        }
        return decide(id, new Decision(Decision.Kind.KEEP, why));
    }

    /**
     * Puts words of the person in the place of a finding.
     *
     * @param id the id of a finding
     * @param words what stands there; without digits, since they could pass for a part of a value
     * @throws IllegalArgumentException if no finding has the id, or the words hold a digit
     * @throws RuntimeException if the words bring a removed value back
     */
    public Review replace(String id, String words) {
        if (words.codePoints().anyMatch(Character::isDigit)) {
            throw new IllegalArgumentException("a replacement must not hold digits");
        }
        return decide(id, new Decision(Decision.Kind.REPLACE, words));
    }

    /**
     * Takes back what was decided on a finding: the policy's replacement stands there again. Advice that was dismissed comes
     * back.
     *
     * @throws IllegalArgumentException if nothing has the id
     */
    public Review remove(String id) {
        if (dismissed.contains(id)) {
            Set<String> fewer = new HashSet<>(dismissed);
            fewer.remove(id);
            return new Review(engine, text, found, findings, this, fewer);
        }
        return decide(id, Decision.REMOVE);
    }

    /**
     * Returns the review of a changed text: what is still there keeps its id and its decision.
     *
     * @throws NullPointerException if the text is null
     */
    public Review rebase(String newText) {
        FoundText next = engine.apply(Objects.requireNonNull(newText, "newText"));
        int[] matches = Ids.match(keys(text, findings), keys(newText, next.findings()));
        List<@Nullable String> kept = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (int match : matches) {
            kept.add(match < 0 ? null : findings.get(match).id());
            stems.add(FINDING);
        }
        Set<String> used = new HashSet<>();
        findings.forEach(finding -> used.add(finding.id()));
        List<String> ids = Ids.next(kept, used, stems);
        List<ReviewFinding> carried = new ArrayList<>();
        for (int i = 0; i < matches.length; i++) {
            ReviewFinding finding = next.findings().get(i).withId(ids.get(i));
            Decision decision =
                    matches[i] < 0 ? Decision.REMOVE : findings.get(matches[i]).decision();
            boolean refused = decision.kind() == Decision.Kind.KEEP && !finding.keepable();
            carried.add(finding.with(refused ? Decision.REMOVE : decision));
        }
        return new Review(engine, newText, next, carried, this, dismissed);
    }

    private ReviewFinding finding(String id) {
        for (ReviewFinding finding : findings) {
            if (finding.id().equals(id)) {
                return finding;
            }
        }
        throw new IllegalArgumentException("no finding has this id");
    }

    private Review decide(String id, Decision decision) {
        finding(id); // there must be one
        List<ReviewFinding> changed = new ArrayList<>();
        for (ReviewFinding finding : findings) {
            changed.add(finding.id().equals(id) ? finding.with(decision) : finding);
        }
        return new Review(engine, text, found, changed, this, dismissed);
    }

    /** What makes a finding the same: its category and its value. */
    private static List<String> keys(String text, List<ReviewFinding> findings) {
        return findings.stream()
                .map(finding -> finding.category()
                        + " "
                        + text.substring(finding.span().start(), finding.span().end()))
                .toList();
    }

    /** What makes advice the same: its rule and its phrase. */
    private static List<String> keys(List<Advice> advice, String output) {
        return advice.stream()
                .map(a -> a.rule() + " " + (a.start() == a.end() ? "" : output.substring(a.start(), a.end())))
                .toList();
    }

    private static List<Advice> carried(Review before, FoundText.Written written) {
        int[] matches = Ids.match(keys(before.advice, before.output()), keys(written.advice(), written.output()));
        List<@Nullable String> kept = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (int i = 0; i < matches.length; i++) {
            kept.add(matches[i] < 0 ? null : before.advice.get(matches[i]).id());
            stems.add(written.advice().get(i).rule() + "-");
        }
        Set<String> used = new HashSet<>();
        before.advice.forEach(a -> used.add(a.id()));
        List<String> ids = Ids.next(kept, used, stems);
        List<Advice> carried = new ArrayList<>();
        for (int i = 0; i < matches.length; i++) {
            carried.add(written.advice().get(i).withId(ids.get(i)));
        }
        return List.copyOf(carried);
    }

    /** Returns counts only; never text. */
    @Override
    public String toString() {
        return "Review[findings=" + findings.size() + ", advice=" + advice.size() + "]";
    }
}
