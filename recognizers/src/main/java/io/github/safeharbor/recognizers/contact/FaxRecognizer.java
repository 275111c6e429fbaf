package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import java.util.List;
import java.util.Set;

/**
 * Finds numbers that their context calls a fax, 45 CFR 164.514(b)(2)(i)(E), in every
 * form that a telephone number has.
 *
 * <p>Example: of {@code "T: 503.555.0142 F: 503.555.0143"} the second number is found. The first is
 * left to {@link PhoneRecognizer}.
 */
public final class FaxRecognizer implements Recognizer {

    /** Creates the recognizer. */
    public FaxRecognizer() {}

    @Override
    public String id() {
        return "fax";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(IdentifierCategory.FAX);
    }

    @Override
    public List<Finding> recognize(Text source) {
        return List.copyOf(PhoneNumbers.of(source).faxes());
    }
}
