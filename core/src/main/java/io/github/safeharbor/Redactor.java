package io.github.safeharbor;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.Advisers;
import io.github.safeharbor.advice.Draft;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownIdentifiers.WeakKnown;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.report.AuditReport;
import io.github.safeharbor.report.ResidualRisk;
import io.github.safeharbor.review.Review;
import io.github.safeharbor.text.Zip3Table;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the identifiers of the HIPAA Safe Harbor method out of free text: text in, redacted text and an audit report out.
 *
 * <p>Immutable and safe for use by many threads: make one for each application. It logs nothing, opens no file and no
 * socket during a call, and keeps nothing after it. Time is linear in the length of the text. The same text, policy and
 * version give the same result on every machine.
 *
 * <pre>{@code
 * Redactor redactor = Redactor.safeHarbor();
 * RedactionResult result = redactor.redact("Maria Okafor (DOB 03/14/1987) asks for CBT; call 415-555-2671.");
 * result.text();            // [NAME-1] (DOB 1987) asks for CBT; call [PHONE-1].
 * result.report().counts(); // {NAME=1, DATE=1, PHONE=1}
 * }</pre>
 *
 * <p>It removes what its recognizers recognize. Whether what remains could identify a person, 45 CFR 164.514(b)(2)(ii), is
 * for a person to judge; the report lists the questions.
 */
public final class Redactor {
    /** The longest text that is taken unless the builder says otherwise, in UTF-16 code units. */
    public static final int DEFAULT_MAX_LENGTH = 1 << 24;

    private final RecognizerRegistry recognizers;
    private final Advisers advisers;
    private final Policy policy;
    private final int maxLength;
    private final AuditReport.Settings settings;

    private Redactor(RecognizerRegistry recognizers, Advisers advisers, Policy policy, int maxLength) {
        this.recognizers = recognizers;
        this.advisers = advisers;
        this.policy = policy;
        this.maxLength = maxLength;
        this.settings = AuditReport.Settings.of(
                Version.VERSION,
                policy,
                recognizers.ids(),
                recognizers.categories(),
                recognizers.departures(),
                Zip3Table.SOURCE);
    }

    /**
     * Returns a redactor with all recognizers on the class or module path and the Safe Harbor policy.
     *
     * @throws IllegalStateException if there is no recognizer
     */
    public static Redactor safeHarbor() {
        return builder().build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Redacts a text about whose persons nothing is known; see {@link #redact(String, KnownIdentifiers)}. */
    public RedactionResult redact(String text) {
        return redact(text, KnownIdentifiers.none());
    }

    /**
     * Redacts a text.
     *
     * @param text any text; unpaired surrogates and control characters are taken as they are
     * @param known what the caller knows about the persons in it; removed wherever it stands
     * @return the output and its audit report
     * @throws NullPointerException if an argument is null
     * @throws TextTooLongException if the text is longer than the limit
     * @throws RecognizerException if a recognizer fails
     * @throws ResidualIdentifierException if a removed value would survive in the output
     */
    public RedactionResult redact(String text, KnownIdentifiers known) {
        Redactions redactions = redactions(text, known);
        return edited(redactions, Edits.of(redactions, policy));
    }

    /** Redacts texts about whose persons nothing is known; see {@link #redactAll(List, KnownIdentifiers)}. */
    public List<RedactionResult> redactAll(List<String> texts) {
        return redactAll(texts, KnownIdentifiers.none());
    }

    /**
     * Redacts texts that belong together, such as the posts of a thread: what is found in one goes from all of them, before it
     * and behind it, and one person or number has one label in all. One alone is redacted as by {@link #redact(String)}.
     *
     * @param texts the texts, in the order in which labels count; all are held in memory
     * @param known what the caller knows about the persons in them; removed wherever it stands
     * @return the outputs, in the order of the texts
     * @throws NullPointerException if an argument or a text is null
     * @throws TextTooLongException if a text is longer than the limit
     * @throws RecognizerException if a recognizer fails
     * @throws ResidualIdentifierException if a removed value would survive in an output
     */
    public List<RedactionResult> redactAll(List<String> texts, KnownIdentifiers known) {
        Objects.requireNonNull(known, "known");
        List<Redactions.Found> found =
                texts.stream().map(text -> found(read(text, known))).toList();
        RepeatedValues repeated = RepeatedValues.of(found);
        List<Redactions> all = found.stream()
                .map(text -> settled(Redactions.of(text, repeated)))
                .toList();
        Edits edits = new Edits(policy, Integer.MAX_VALUE);
        edits.learn(all, 0, Integer.MAX_VALUE);
        return all.stream()
                .map(text -> edited(text, edits.of(text, 0, Integer.MAX_VALUE)))
                .toList();
    }

    private RedactionResult edited(Redactions redactions, List<Edit> edits) {
        String text = redactions.source().original();
        TextEditor.Edited edited = TextEditor.apply(text, Phrasing.fit(text, edits));
        ResidualCheck.check(edited, redactions, policy);
        return new RedactionResult(
                edited.text(), new AuditReport(edited.entries(), settings, List.of(ResidualRisk.values())));
    }

    /**
     * Redacts a text of any length in bounded memory: it is read, redacted and written in pieces that end where a paragraph
     * does, each with text on both sides of it in view. About {@value Piecewise#PIECE} UTF-16 code units go at a time;
     * a text that is not longer gives what {@link #redact(String, KnownIdentifiers)} gives. Of a longer one
     *
     * <ul>
     *   <li>a recognizer sees at least {@value Piecewise#REACH} units on either side of what it judges, and counts over no more
     *       than these and the piece;
     *   <li>what is found goes wherever it recurs behind its first finding, and before it as far as a recognizer sees, not
     *       farther: that is written already, so where names turn up before they are introduced,
     *       {@link #redact(String, KnownIdentifiers)} removes more. What the caller knows goes everywhere;
     *   <li>one value has one label, counted by first appearance, and on from labels that stand before; of names, values and
     *       labels those {@value Piecewise#REMEMBERED} are remembered that were seen last.
     * </ul>
     *
     * <p>A piece is written when it is redacted and checked. After an exception the output lacks pieces: throw it away.
     *
     * @param text the text, read to its end and not closed
     * @param output takes the redacted text; neither flushed nor closed
     * @param known what the caller knows about the persons in it; removed wherever it stands
     * @return the report, which counts what was removed and lists no single place
     * @throws NullPointerException if an argument is null
     * @throws IOException if the reader or the output throws it
     * @throws TextTooLongException if a stretch without white space is longer than the limit
     * @throws RecognizerException if a recognizer fails
     * @throws ResidualIdentifierException if a removed value would survive in the output
     */
    public AuditReport redact(Reader text, Appendable output, KnownIdentifiers known) throws IOException {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(known, "known");
        Piecewise pieces = piecewise(Piecewise.Sizes.DEFAULT, maxLength, known);
        return AuditReport.ofCounts(pieces.redact(text, output), settings, List.of(ResidualRisk.values()));
    }

    /** Returns what {@link #redact(String)} would remove; see {@link #find(String, KnownIdentifiers)}. */
    public List<Redaction> find(String text) {
        return find(text, KnownIdentifiers.none());
    }

    /**
     * Returns what {@link #redact(String, KnownIdentifiers)} would remove, without rewriting the text: disjoint, in its order
     * and its offsets.
     *
     * @throws NullPointerException if an argument is null
     * @throws TextTooLongException if the text is longer than the limit
     * @throws RecognizerException if a recognizer fails
     */
    public List<Redaction> find(String text, KnownIdentifiers known) {
        return List.copyOf(redactions(text, known).list());
    }

    /** Returns what would go, and what may recur of it. */
    Redactions redactions(String text, KnownIdentifiers known) {
        return settled(once(read(text, known)));
    }

    private Redactions once(Text source) {
        Redactions.Found found = found(source);
        return Redactions.of(found, RepeatedValues.of(source, found.findings()));
    }

    /** Returns the redactions with what a second one would find. */
    private Redactions settled(Redactions redactions) {
        KnownIdentifiers known = redactions.source().known();
        return new Rereading(policy, text -> once(Text.of(text, known, policy.referenceYear()))).settle(redactions);
    }

    /** Returns which weak known values stand in a text, whether or not it means the person by them. */
    List<WeakKnown> weakKnownIn(String text, KnownIdentifiers known) {
        return KnownWeaknesses.in(read(text, known), recognizers::isOrdinary);
    }

    /**
     * Returns which known values are something else as well (an ordinary word, one letter), so that they cannot be removed
     * wherever they stand: advice for who enters them. It holds no value.
     */
    public List<WeakKnown> weakKnown(KnownIdentifiers known) {
        return KnownWeaknesses.of(known, recognizers::isOrdinary);
    }

    /** Returns a text under review with nothing known; see {@link #review(String, KnownIdentifiers, List, Set)}. */
    public Review review(String text) {
        return review(text, KnownIdentifiers.none());
    }

    /** Returns a text under review that has no earlier posts; see {@link #review(String, KnownIdentifiers, List, Set)}. */
    public Review review(String text, KnownIdentifiers known) {
        return review(text, known, List.of(), Set.of());
    }

    /**
     * Returns a text under review: findings and advice with ids, to be decided one by one.
     *
     * @param text the text
     * @param known what the caller knows about the persons in it
     * @param earlier the earlier posts of the same thread, as they were written; advice says where details add up
     * @param listRules the topics that the list forbids, as in {@link Draft#listRules()}
     * @throws NullPointerException if an argument is null
     * @throws TextTooLongException if a text is longer than the limit
     * @throws RecognizerException if a recognizer fails
     */
    public Review review(String text, KnownIdentifiers known, List<String> earlier, Set<String> listRules) {
        List<Text> thread = earlier.stream()
                .map(post -> Text.of(redact(post, known).text()))
                .toList();
        DecidedText.Surroundings surroundings =
                new DecidedText.Surroundings(policy, settings, advisers, thread, Set.copyOf(listRules));
        return Review.of(text, changed -> {
            Redactions redactions = redactions(changed, known);
            return new DecidedText(redactions, Phrasing.fit(changed, Edits.of(redactions, policy)), surroundings);
        });
    }

    /** Returns the advice on an output, or on any text, as it is about to be posted. */
    public List<Advice> advise(String output) {
        return advisers.advise(Draft.of(output));
    }

    Advisers advisers() {
        return advisers;
    }

    /** Returns the policy. */
    public Policy policy() {
        return policy;
    }

    /** Returns the ids of the recognizers, in the order in which they run. */
    public List<String> recognizers() {
        return recognizers.ids();
    }

    @Override
    public String toString() {
        return "Redactor[" + policy + ", " + recognizers.ids().size() + " recognizers]";
    }

    /** Makes ready for a text that is read in pieces of any size. */
    Piecewise piecewise(Piecewise.Sizes sizes, int maxLength, KnownIdentifiers known) {
        return new Piecewise(
                sizes, maxLength, policy, piece -> found(Text.of(piece, known, policy.referenceYear())), this::settled);
    }

    private Redactions.Found found(Text source) {
        KnownIdentifierMatcher matcher = KnownIdentifierMatcher.of(source, recognizers, policy.kept());
        return Redactions.Found.of(source, recognizers.recognize(source), matcher, policy);
    }

    private Text read(String text, KnownIdentifiers known) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(known, "known");
        if (text.length() > maxLength) {
            throw new TextTooLongException(text.length(), maxLength);
        }
        return Text.of(text, known, policy.referenceYear());
    }

    /**
     * Collects the settings of a redactor. The order of calls is irrelevant but for recognizers, which keep theirs; setting
     * a thing twice is an error. Not safe for use by many threads.
     */
    public static final class Builder {
        private final List<Recognizer> added = new ArrayList<>();
        private final Set<String> excluded = new HashSet<>();
        private @Nullable Policy policy;
        private @Nullable Integer maxLength;
        private @Nullable ClassLoader loader = RecognizerProvider.class.getClassLoader();
        private boolean discoverySet;

        private Builder() {}

        /** Adds a recognizer to those on the class or module path. */
        public Builder recognizer(Recognizer recognizer) {
            added.add(Objects.requireNonNull(recognizer, "recognizer"));
            return this;
        }

        /**
         * Leaves out the recognizer with this id; {@link #build()} fails if there is none. Without a recognizer of the built-in
         * set a redaction departs from the Safe Harbor method.
         */
        public Builder without(String id) {
            excluded.add(Objects.requireNonNull(id, "id"));
            return this;
        }

        /**
         * Takes only the recognizers that are added by hand; a redaction then departs from the Safe Harbor method.
         *
         * @throws IllegalStateException if discovery is set already
         */
        public Builder withoutDiscovery() {
            return discovery(null);
        }

        /**
         * Looks for recognizers with this class loader; with the library's own otherwise, which in a web application or a plug-in
         * may not see all of them.
         *
         * @throws IllegalStateException if discovery is set already
         */
        public Builder discoverWith(ClassLoader loader) {
            return discovery(Objects.requireNonNull(loader, "loader"));
        }

        private Builder discovery(@Nullable ClassLoader chosen) {
            if (discoverySet) {
                throw new IllegalStateException("discovery is set already");
            }
            discoverySet = true;
            loader = chosen;
            return this;
        }

        /**
         * Sets the policy; {@link Policy#safeHarbor()} otherwise.
         *
         * @throws IllegalStateException if it is set already
         */
        public Builder policy(Policy policy) {
            if (this.policy != null) {
                throw new IllegalStateException("the policy is set already");
            }
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets the longest text that is taken, in UTF-16 code units; {@link #DEFAULT_MAX_LENGTH} otherwise.
         *
         * @throws IllegalStateException if it is set already
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxLength(int length) {
            if (maxLength != null) {
                throw new IllegalStateException("the limit is set already");
            }
            if (length < 1) {
                throw new IllegalArgumentException("not a limit: " + length);
            }
            maxLength = length;
            return this;
        }

        /**
         * Returns the redactor.
         *
         * @throws IllegalStateException if two recognizers have one id, an id that was left out does not exist, or no
         *     recognizer is left
         */
        public Redactor build() {
            return new Redactor(
                    RecognizerRegistry.of(loader, added, excluded),
                    loader == null ? Advisers.of() : Advisers.discovered(loader),
                    policy == null ? Policy.safeHarbor() : policy,
                    maxLength == null ? DEFAULT_MAX_LENGTH : maxLength);
        }
    }
}
