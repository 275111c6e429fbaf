package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.RuleRecognizer;
import java.util.List;
import java.util.Set;

/**
 * Finds telephone numbers, 45 CFR 164.514(b)(2)(i)(D): in figures, in words, foreign, vanity,
 * with extension, and their last digits where the text says so.
 *
 * <p>Example: in {@code "Call 503-555-0142, ext. 4"} the characters from 5 to 25 are found. Crisis and
 * national help lines (988, 1-800-273-8255) are left: see {@link HelpLines}.
 */
public final class PhoneRecognizer extends RuleRecognizer {

    /** Creates the recognizer. */
    public PhoneRecognizer() {
        super("phone", PhoneRules.ALL, Set.of(IdentifierCategory.PHONE));
    }

    @Override
    public List<Finding> recognize(Text source, List<Finding> found) {
        return List.copyOf(PhoneNumbers.of(source, found).phones());
    }
}
