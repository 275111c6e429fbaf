package io.github.safeharbor.recognizers.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The telephone numbers of a text, sorted into those of telephones and those that their context calls a fax.
 *
 * <p>Computed once for a text and shared by {@link PhoneRecognizer} and {@link FaxRecognizer}, so that the two never
 * disagree on a number.
 */
final class PhoneNumbers {
    private final List<Finding> phones = new ArrayList<>();
    private final List<Finding> faxes = new ArrayList<>();

    private PhoneNumbers(Text source, List<Finding> found) {
        List<Finding> all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt((Finding finding) -> finding.span().start())
                .thenComparing(finding -> -finding.span().end())
                .thenComparing(Finding::confidence, Comparator.reverseOrder()));
        Span last = null;
        Confidence lastConfidence = Confidence.POSSIBLE;
        boolean lastFax = false;
        for (Finding finding : all) {
            if (last != null && last.contains(finding.span()) && lastConfidence.compareTo(finding.confidence()) >= 0) {
                continue; // another rule for the same number
            }
            lastConfidence = finding.confidence();
            boolean fax = FaxCues.announce(source, finding.span());
            if (last != null && last.overlaps(finding.span())) {
                lastFax |= fax;
                last = last.union(finding.span());
            } else {
                lastFax = fax;
                last = finding.span();
            }
            if (lastFax) {
                faxes.add(new Finding(finding.span(), IdentifierCategory.FAX, Confidence.CERTAIN, "fax.labelled"));
            } else {
                phones.add(finding.confidence() == Confidence.POSSIBLE ? raised(source, finding) : finding);
            }
        }
    }

    /** Returns the numbers of this text, given what the rules found. */
    static PhoneNumbers of(Text source, List<Finding> found) {
        return source.derived(PhoneNumbers.class, text -> new PhoneNumbers(text, found));
    }

    /** Returns the telephones. */
    List<Finding> phones() {
        return phones;
    }

    /** Returns the fax machines. */
    List<Finding> faxes() {
        return faxes;
    }

    /** A bare number that could really be dialled is likely one; the numbering plan is never a condition. */
    private static Finding raised(Text source, Finding finding) {
        String digits =
                source.view().substring(finding.span().start(), finding.span().end());
        PhoneNumberUtil plan = PhoneNumberUtil.getInstance();
        try {
            return plan.isValidNumber(plan.parse(digits, "US"))
                    ? new Finding(finding.span(), finding.category(), Confidence.LIKELY, finding.rule())
                    : finding;
        } catch (NumberParseException e) {
            return finding;
        }
    }
}
