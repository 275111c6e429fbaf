package io.github.safeharbor.report;

import io.github.safeharbor.recognition.IdentifierCategory;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says departures in another language. A report carries them in English words, which programs read; their patterns are the
 * English bundle's, and what fits none is given as it is.
 */
final class Departures {
    /** Keys of the bundle; a title of a category is the last argument where there is one. */
    static final List<String> KEYS = List.of("keeps", "kept", "no-recognizer", "leaves-out", "not-built-in");

    private static final ResourceBundle ENGLISH = HtmlReport.bundle(Locale.ROOT);

    private final ResourceBundle bundle;

    private Departures(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Returns the words in a language. */
    static Departures of(Locale locale) {
        return new Departures(HtmlReport.bundle(locale));
    }

    /** Returns what an English departure is in this language. */
    String words(String departure) {
        for (String key : KEYS) {
            ParsePosition end = new ParsePosition(0);
            Object[] arguments = pattern(ENGLISH, key).parse(departure, end);
            if (arguments != null && end.getIndex() == departure.length()) {
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = title(String.valueOf(arguments[i]));
                }
                return pattern(bundle, key).format(arguments);
            }
        }
        return departure;
    }

    /** Returns the title of a category in this language. */
    String title(IdentifierCategory category) {
        return bundle.getString("title." + category);
    }

    private String title(String argument) {
        for (IdentifierCategory category : IdentifierCategory.values()) {
            if (category.title().equals(argument)) {
                return title(category);
            }
        }
        return argument;
    }

    private static MessageFormat pattern(ResourceBundle bundle, String key) {
        return new MessageFormat(bundle.getString("departure." + key), Locale.ROOT);
    }
}
