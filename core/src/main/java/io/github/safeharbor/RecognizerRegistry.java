package io.github.safeharbor;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownVariants;
import io.github.safeharbor.recognition.KnownVariants.Variant;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.Findings;
import io.github.safeharbor.rule.RuleIndex;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The recognizers of a redactor: found through {@link ServiceLoader} or added by hand, each id once. */
final class RecognizerRegistry {
    /** The set whose whole a redaction needs to be called Safe Harbor. */
    private static final String BUILT_IN = "io.github.safeharbor.recognizers.BuiltInRecognizers";

    private static final Finding[] NO_FINDINGS = {};

    private final List<Recognizer> recognizers;
    private final List<Set<IdentifierCategory>> declared = new ArrayList<>();
    private final Set<IdentifierCategory> categories;
    private final RuleIndex index;
    private final List<String> departures;

    private RecognizerRegistry(List<Recognizer> recognizers, List<String> departures) {
        this.departures = List.copyOf(departures);
        this.recognizers = List.copyOf(recognizers);
        EnumSet<IdentifierCategory> all = EnumSet.noneOf(IdentifierCategory.class);
        for (Recognizer recognizer : recognizers) {
            Set<IdentifierCategory> categories = Set.copyOf(recognizer.categories());
            declared.add(categories);
            all.addAll(categories);
        }
        this.categories = Collections.unmodifiableSet(all);
        this.index = RuleIndex.of(recognizers.stream()
                .filter(RuleRecognizer.class::isInstance)
                .map(RuleRecognizer.class::cast)
                .toList());
    }

    /**
     * Makes a registry.
     *
     * @param loader where providers of recognizers are looked for; null if nowhere
     * @param added recognizers added by hand
     * @param excluded the ids of those that are left out
     * @throws IllegalStateException if an id occurs twice, an excluded id does not exist, or nothing is left
     */
    static RecognizerRegistry of(@Nullable ClassLoader loader, List<Recognizer> added, Set<String> excluded) {
        List<Recognizer> all = new ArrayList<>();
        List<String> departures = new ArrayList<>();
        boolean builtIn = false;
        if (loader != null) {
            for (RecognizerProvider provider : ServiceLoader.load(RecognizerProvider.class, loader)) {
                all.addAll(provider.recognizers());
                builtIn |= provider.getClass().getName().equals(BUILT_IN);
            }
        }
        if (!builtIn) {
            departures.add("without the built-in recognizers");
        }
        for (Recognizer recognizer : all) {
            if (excluded.contains(recognizer.id())) {
                departures.add("leaves out the recognizer '" + recognizer.id() + "'");
            }
        }
        all.addAll(added);
        Set<String> ids = new HashSet<>();
        for (Recognizer recognizer : all) {
            if (!ids.add(Objects.requireNonNull(recognizer.id(), "id"))) {
                throw new IllegalStateException("two recognizers have the id '" + recognizer.id() + "'");
            }
        }
        for (String id : excluded) {
            if (!ids.contains(id)) {
                throw new IllegalStateException("no recognizer has the id '" + id + "'");
            }
        }
        all.removeIf(recognizer -> excluded.contains(recognizer.id()));
        if (all.isEmpty()) {
            throw new IllegalStateException("no recognizer: add safeharbor-recognizers to the class path, or your own");
        }
        return new RecognizerRegistry(all, departures);
    }

    List<String> ids() {
        return recognizers.stream().map(Recognizer::id).toList();
    }

    Set<IdentifierCategory> categories() {
        return categories;
    }

    /** Returns what of the whole built-in set is missing, in words; recognizers added to it do not matter. */
    List<String> departures() {
        return departures;
    }

    /**
     * Returns other words for what is known that may stand in a text.
     *
     * @throws RecognizerException if a recognizer throws
     */
    List<Variant> variants(Text source) {
        List<Variant> variants = new ArrayList<>();
        for (Recognizer recognizer : recognizers) {
            if (recognizer instanceof KnownVariants known && !source.known().isEmpty()) {
                try {
                    variants.addAll(known.variants(source));
                } catch (OutOfMemoryError e) {
                    throw e;
                } catch (Throwable e) {
                    throw RecognizerException.of(recognizer.id(), e);
                }
            }
        }
        return variants;
    }

    /**
     * Tells whether a known name is an ordinary word as well.
     *
     * @throws RecognizerException if a recognizer throws
     */
    boolean isOrdinary(String word) {
        for (Recognizer recognizer : recognizers) {
            if (recognizer instanceof KnownVariants known) {
                try {
                    if (known.isOrdinary(word)) {
                        return true;
                    }
                } catch (OutOfMemoryError e) {
                    throw e;
                } catch (Throwable e) {
                    throw RecognizerException.of(recognizer.id(), e);
                }
            }
        }
        return OrdinaryWords.contains(WordHash.of(word));
    }

    /**
     * Runs every recognizer on a text and its other readings.
     *
     * @throws RecognizerException if one throws, or reports a place outside the text or a category that it
     *     does not declare; then nothing is given out
     */
    List<Finding> recognize(Text source) {
        return Readings.find(source, this::read);
    }

    private List<Finding> read(Text source) {
        Findings ruled = index.find(source, (recognizer, failure) -> RecognizerException.of(recognizer.id(), failure));
        List<Finding> findings = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < recognizers.size(); i++) {
            Recognizer recognizer = recognizers.get(i);
            List<Finding> found = recognizer instanceof RuleRecognizer ? ruled.of(next++) : List.of();
            for (Finding finding : run(recognizer, source, found)) {
                if (finding == null) {
                    throw new RecognizerException(recognizer.id(), "returned null");
                }
                if (finding.span().end() > source.length()) {
                    throw new RecognizerException(recognizer.id(), "reported a place outside the text");
                }
                if (!declared.get(i).contains(finding.category())) {
                    throw new RecognizerException(recognizer.id(), "reported a category that it does not declare");
                }
                findings.add(finding);
            }
        }
        return findings;
    }

    /** Returns what a recognizer finds; one without null checks of its own may return null all the same. */
    private static @Nullable Finding[] run(Recognizer recognizer, Text source, List<Finding> found) {
        try {
            List<Finding> findings = recognizer instanceof RuleRecognizer ruled
                    ? ruled.recognize(source, found)
                    : recognizer.recognize(source);
            // Copied here: the list may be a view that fails only when it is walked.
            return findings == null ? new @Nullable Finding[1] : findings.toArray(NO_FINDINGS);
        } catch (RecognizerException | OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            throw RecognizerException.of(recognizer.id(), e);
        }
    }
}
