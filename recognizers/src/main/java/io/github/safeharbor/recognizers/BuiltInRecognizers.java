package io.github.safeharbor.recognizers;

import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.RecognizerProvider;
import io.github.safeharbor.recognizers.contact.EmailRecognizer;
import io.github.safeharbor.recognizers.contact.FaxRecognizer;
import io.github.safeharbor.recognizers.contact.IpAddressRecognizer;
import io.github.safeharbor.recognizers.contact.PhoneRecognizer;
import io.github.safeharbor.recognizers.contact.UrlRecognizer;
import io.github.safeharbor.recognizers.dates.AgeRecognizer;
import io.github.safeharbor.recognizers.dates.BirthYearRecognizer;
import io.github.safeharbor.recognizers.dates.HolidayRecognizer;
import io.github.safeharbor.recognizers.dates.NumericDateRecognizer;
import io.github.safeharbor.recognizers.dates.PartialDateRecognizer;
import io.github.safeharbor.recognizers.dates.SeasonRecognizer;
import io.github.safeharbor.recognizers.dates.WrittenDateRecognizer;
import io.github.safeharbor.recognizers.known.KnownVariantRecognizer;
import io.github.safeharbor.recognizers.lexicon.Lexicon;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.media.BiometricRecognizer;
import io.github.safeharbor.recognizers.media.PhotoRecognizer;
import io.github.safeharbor.recognizers.names.NameRecognizer;
import io.github.safeharbor.recognizers.names.TaggedNameRecognizer;
import io.github.safeharbor.recognizers.names.model.TaggerModel;
import io.github.safeharbor.recognizers.numbers.AccountRecognizer;
import io.github.safeharbor.recognizers.numbers.DeviceRecognizer;
import io.github.safeharbor.recognizers.numbers.HealthPlanRecognizer;
import io.github.safeharbor.recognizers.numbers.IbanRecognizer;
import io.github.safeharbor.recognizers.numbers.LicenseRecognizer;
import io.github.safeharbor.recognizers.numbers.MedicalRecordNumberRecognizer;
import io.github.safeharbor.recognizers.numbers.SsnRecognizer;
import io.github.safeharbor.recognizers.numbers.VehicleRecognizer;
import io.github.safeharbor.recognizers.places.AreaRecognizer;
import io.github.safeharbor.recognizers.places.CityRecognizer;
import io.github.safeharbor.recognizers.places.FacilityRecognizer;
import io.github.safeharbor.recognizers.places.GeocodeRecognizer;
import io.github.safeharbor.recognizers.places.HighwayRecognizer;
import io.github.safeharbor.recognizers.places.StreetAddressRecognizer;
import io.github.safeharbor.recognizers.places.ZipCodeRecognizer;
import io.github.safeharbor.recognizers.unique.CaseNumberRecognizer;
import io.github.safeharbor.recognizers.unique.EmployerRecognizer;
import io.github.safeharbor.recognizers.unique.PersonNumberRecognizer;
import io.github.safeharbor.recognizers.unique.SocialHandleRecognizer;
import io.github.safeharbor.recognizers.unique.UniqueRoleRecognizer;
import java.util.List;

/**
 * The recognizers that come with the library, for all eighteen categories.
 *
 * <p>Loaded by the engine through {@link java.util.ServiceLoader}. Thread-safe: every recognizer is stateless.
 */
public final class BuiltInRecognizers implements RecognizerProvider {

    static {
        readAhead();
    }

    // One line for each recognizer, sorted by class name.
    private static final List<Recognizer> ALL = List.of(
            new AccountRecognizer(),
            new AgeRecognizer(),
            new AreaRecognizer(),
            new BiometricRecognizer(),
            new BirthYearRecognizer(),
            new CaseNumberRecognizer(),
            new CityRecognizer(),
            new DeviceRecognizer(),
            new EmailRecognizer(),
            new EmployerRecognizer(),
            new FacilityRecognizer(),
            new FaxRecognizer(),
            new GeocodeRecognizer(),
            new HealthPlanRecognizer(),
            new HighwayRecognizer(),
            new HolidayRecognizer(),
            new IbanRecognizer(),
            new IpAddressRecognizer(),
            new KnownVariantRecognizer(),
            new LicenseRecognizer(),
            new MedicalRecordNumberRecognizer(),
            new NameRecognizer(),
            new NumericDateRecognizer(),
            new PartialDateRecognizer(),
            new PersonNumberRecognizer(),
            new PhoneRecognizer(),
            new PhotoRecognizer(),
            new SeasonRecognizer(),
            new SocialHandleRecognizer(),
            new SsnRecognizer(),
            new StreetAddressRecognizer(),
            new TaggedNameRecognizer(),
            new UniqueRoleRecognizer(),
            new UrlRecognizer(),
            new VehicleRecognizer(),
            new WrittenDateRecognizer(),
            new ZipCodeRecognizer());

    /** Reads the model and the lists of words while the recognizers are made: they are half of what a first text waits for. */
    private static void readAhead() {
        Thread reader = new Thread(
                () -> {
                    try {
                        TaggerModel.shipped();
                        Lexicon.get();
                        Phrases.get();
                    } catch (RuntimeException | LinkageError e) {
                        return; // the first text that needs them says so
                    }
                },
                "safeharbor-read-ahead");
        reader.setDaemon(true);
        reader.start();
    }

    /** Creates the provider; for {@link java.util.ServiceLoader}. */
    public BuiltInRecognizers() {}

    /** Returns all built-in recognizers, always the same instances in the same order. */
    @Override
    public List<Recognizer> recognizers() {
        return ALL;
    }
}
