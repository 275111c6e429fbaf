package io.github.safeharbor.advice;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The words for people behind the keys of {@link Advice}, in one language.
 *
 * <p>English and Spanish are complete; any other language is given in English. Immutable and safe for use by many threads.
 */
public final class AdviceTexts {
    private static final String BUNDLE = AdviceTexts.class.getPackageName() + ".advice";

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final List<ResourceBundle> bundles;

    private AdviceTexts(List<ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /** Returns the texts in a language. */
    public static AdviceTexts of(Locale locale) {
        return new AdviceTexts(List.of(read(locale)));
    }

    /** Returns the texts in a language, those of an adviser of one's own first. */
    public static AdviceTexts of(Locale locale, ResourceBundle own) {
        return new AdviceTexts(List.of(Objects.requireNonNull(own, "own"), read(locale)));
    }

    /**
     * Returns the sentence that says what is wrong.
     *
     * @throws MissingResourceException if no bundle has the key
     */
    public String sentence(Advice advice) {
        return text(advice.sentenceKey());
    }

    /**
     * Returns the sentence that says what to do.
     *
     * @throws MissingResourceException if no bundle has the key
     */
    public String suggestion(Advice advice) {
        return text(advice.suggestionKey());
    }

    private String text(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("no words for this key", BUNDLE, key);
    }

    /** Asks for one of the languages by name: the machine's own language must not change a report. */
    private static ResourceBundle read(Locale locale) {
        Locale known = locale.getLanguage().equals(SPANISH.getLanguage()) ? SPANISH : Locale.ROOT;
        return ResourceBundle.getBundle(BUNDLE, known, AdviceTexts.class.getModule());
    }
}
