package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.RuleRecognizer;
import java.util.List;
import java.util.Set;

/**
 * Finds numbers that their context calls a fax, 45 CFR 164.514(b)(2)(i)(E), in every
 * form that a telephone number has.
 *
 * <p>Example: of {@code "T: 503.555.0142 F: 503.555.0143"} the second number is found. The first is
 * left to {@link PhoneRecognizer}.
 */
public final class FaxRecognizer extends RuleRecognizer {

    /** Creates the recognizer. */
    public FaxRecognizer() {
        super("fax", PhoneRules.ALL, Set.of(IdentifierCategory.FAX));
    }

    @Override
    public List<Finding> recognize(Text source, List<Finding> found) {
        return List.copyOf(PhoneNumbers.of(source, found).faxes());
    }
}
