package io.github.safeharbor.report;

import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says in plain words why something was taken for an identifier: a sentence without a value.
 *
 * <p>English and Spanish are complete; any other language is given in English. Immutable and safe for use by many threads.
 */
final class Reasons {
    private static final String BUNDLE = Reasons.class.getPackageName() + ".reasons";
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle(BUNDLE, Locale.ROOT, Reasons.class.getModule());

    private final ResourceBundle bundle;

    private Reasons(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Returns the reasons in a language. */
    static Reasons of(Locale locale) {
        boolean spanish = locale.getLanguage().equals(SPANISH.getLanguage());
        return new Reasons(spanish ? ResourceBundle.getBundle(BUNDLE, SPANISH, Reasons.class.getModule()) : ENGLISH);
    }

    /** Returns the key of the reason for a rule: the rule itself, else its family, else the category. */
    static String key(IdentifierCategory category, String rule) {
        if (ENGLISH.containsKey(rule)) {
            return rule;
        }
        int dot = rule.indexOf('.');
        String family = dot < 0 ? rule : rule.substring(0, dot);
        return ENGLISH.containsKey(family) ? family : category.name();
    }

    /** Returns the sentence for a rule that found something of a category. */
    String reason(IdentifierCategory category, String rule) {
        return bundle.getString(key(category, rule));
    }
}
