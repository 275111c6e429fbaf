package io.github.safeharbor.recognizers;

import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.recognizers.dates.AgeRecognizer;
import io.github.safeharbor.recognizers.dates.BirthYearRecognizer;
import io.github.safeharbor.recognizers.dates.GluedDateRecognizer;
import io.github.safeharbor.recognizers.dates.HolidayRecognizer;
import io.github.safeharbor.recognizers.dates.NumericDateRecognizer;
import io.github.safeharbor.recognizers.dates.PartialDateRecognizer;
import io.github.safeharbor.recognizers.dates.WrittenDateRecognizer;
import java.util.List;

/**
 * The recognizers that come with the library, for all eighteen categories.
 *
 * <p>Loaded by the engine through {@link java.util.ServiceLoader}. Thread-safe: every recognizer is stateless.
 */
public final class BuiltInRecognizers implements RecognizerProvider {

    /** The year in which ages are counted by default; a constant, so that a text gives the same result in every year. */
    private static final int REFERENCE_YEAR = 2026;

    // One line for each recognizer, sorted by class name.
    private static final List<Recognizer> ALL = List.of(
            new AgeRecognizer(),
            new BirthYearRecognizer(REFERENCE_YEAR),
            new GluedDateRecognizer(),
            new HolidayRecognizer(),
            new NumericDateRecognizer(),
            new PartialDateRecognizer(),
            new WrittenDateRecognizer());

    /** Creates the provider; for {@link java.util.ServiceLoader}. */
    public BuiltInRecognizers() {}

    /** Returns all built-in recognizers, always the same instances in the same order. */
    @Override
    public List<Recognizer> recognizers() {
        return ALL;
    }
}
