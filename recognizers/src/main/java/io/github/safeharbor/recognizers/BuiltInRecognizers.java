package io.github.safeharbor.recognizers;

import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.recognizers.places.CityRecognizer;
import io.github.safeharbor.recognizers.places.CountyRecognizer;
import io.github.safeharbor.recognizers.places.FacilityRecognizer;
import io.github.safeharbor.recognizers.places.GeocodeRecognizer;
import io.github.safeharbor.recognizers.places.HighwayRecognizer;
import io.github.safeharbor.recognizers.places.RegionRecognizer;
import io.github.safeharbor.recognizers.places.StreetAddressRecognizer;
import io.github.safeharbor.recognizers.places.ZipCodeRecognizer;
import java.util.List;

/**
 * The recognizers that come with the library, for all eighteen categories.
 *
 * <p>Loaded by the engine through {@link java.util.ServiceLoader}. Thread-safe: every recognizer is stateless.
 */
public final class BuiltInRecognizers implements RecognizerProvider {

    // One line for each recognizer, sorted by class name.
    private static final List<Recognizer> ALL = List.of(
            new CityRecognizer(),
            new CountyRecognizer(),
            new FacilityRecognizer(),
            new GeocodeRecognizer(),
            new HighwayRecognizer(),
            new RegionRecognizer(),
            new StreetAddressRecognizer(),
            new ZipCodeRecognizer());

    /** Creates the provider; for {@link java.util.ServiceLoader}. */
    public BuiltInRecognizers() {}

    /** Returns all built-in recognizers, always the same instances in the same order. */
    @Override
    public List<Recognizer> recognizers() {
        return ALL;
    }
}
