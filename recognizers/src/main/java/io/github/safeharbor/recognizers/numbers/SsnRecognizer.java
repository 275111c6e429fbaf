package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.OTHER;
import static io.github.safeharbor.recognition.IdentifierCategory.SSN;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.support.CueValue;
import io.github.safeharbor.recognizers.support.RuleBasedRecognizer;
import io.github.safeharbor.recognizers.support.Rules;
import io.github.safeharbor.recognizers.support.ValueForm;
import java.util.List;

/**
 * Finds social security numbers, whole, masked, or their last four digits, and other tax numbers.
 *
 * <p>"SSN 214-68-5093", "social: 214685093", "xxx-xx-5093", "SSN ending 5093" give the number; "ITIN 912-78-1234" and
 * "EIN 12-3456789" are found as OTHER. The shape 3-2-4 needs no cue. 45 CFR 164.514(b)(2)(i)(G) and (R).
 */
public final class SsnRecognizer extends RuleBasedRecognizer {
    private static final String CUES =
            "ssn|ssid|ss|ssa|s.s.n|s.s|ss/sin|social security|social sec|soc security" + "|soc sec|socsec|social|soc";
    private static final String TAX_CUES = "itin|atin|ptin|ein|fein|tin|tax id|tax identification|taxpayer"
            + "|taxpayer identification"
            + "|employer identification|employer id|federal id|sin|social insurance"
            + "|nino|national insurance|ni number|tax file number|tfn"
            + "|curp|rfc|cpf|nif|dni|nie|codice fiscale|aadhaar|steuer id";

    private static final String SEPARATOR = "(?:[ ]?[-./_][ ]?|[ ]{1,2})";
    // The letter O typed for the digit is as frequent as the number is typed by hand.
    private static final String DIGIT = "[\\dOolI]";
    private static final String END = "(?![\\w]|-\\w|[./]\\d)";
    private static final String GROUPED =
            "\\d" + DIGIT + "{2}" + SEPARATOR + DIGIT + "{2}" + SEPARATOR + DIGIT + "{4}" + END;
    private static final String NINE =
            "(?:\\d(?:" + SEPARATOR + "?" + DIGIT + "){8}" + END + "|(?<!-)\\d(?:[-. ]?\\d){7,9}" + END + ")";
    private static final String MASKED =
            "(?:[x*#]{3}" + SEPARATOR + "?[x*#]{2}" + SEPARATOR + "?|[x*#]{2,5}[- ]?)\\d{4}(?!\\w)";
    private static final String LAST_FOUR = "\\d{4}(?![\\w%]|[-/.,]\\d|\\s(?:of|years|sessions)\\b)";

    private static final Rules RULES = Rules.of(
            CueValue.labelled("ssn.labelled", SSN, CUES, NINE),
            CueValue.labelled("ssn.masked-labelled", SSN, CUES, MASKED),
            CueValue.labelled(
                    "ssn.short", SSN, "ssn|ss #|ss no|soc sec|social security number|social security #", LAST_FOUR),
            CueValue.marked("ssn.short-marked", SSN, "social|social security|soc", LAST_FOUR),
            CueValue.ending("ssn.ending", SSN, CUES),
            CueValue.labelled("tax.labelled", OTHER, TAX_CUES, ValueForm.digits(7)),
            CueValue.ending("tax.ending", OTHER, "itin|ein|tin|tax id|sin|taxpayer id"),
            List.of(
                    plain(
                            "ssn.plain",
                            "(?!000|666|9)" + GROUPED.replace(SEPARATOR, "[ ]?[-./_][ ]?"),
                            Confidence.CERTAIN),
                    plain("ssn.blanks", "(?!000|666|9)" + GROUPED.replace(SEPARATOR, "[ ]{1,2}"), Confidence.LIKELY),
                    plain("ssn.impossible", "(?=000|666|9)\\d{3}-\\d{2}-\\d{4}" + END, Confidence.POSSIBLE),
                    AnchoredRule.of(
                                    "tax.itin",
                                    OTHER,
                                    Trigger.digits(3).before("-"),
                                    "(?<![\\w-])9\\d\\d-(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9]|93)-\\d{4}" + END)
                            .confidence(Confidence.CERTAIN),
                    AnchoredRule.of("tax.ein", OTHER, Trigger.digits(2).before("-"), "(?<![\\w-])\\d{2}-\\d{7}" + END)
                            .confidence(Confidence.POSSIBLE),
                    AnchoredRule.of(
                                    "ssn.masked",
                                    SSN,
                                    Trigger.words("xxx", "xxxxx")
                                            .or(Trigger.mark('*'))
                                            .or(Trigger.mark('#')),
                                    "(?i)(?<![\\w*#])(?:[x*#]{3}" + SEPARATOR + "[x*#]{2}|[x*#]{5})" + SEPARATOR
                                            + "\\d{4}(?!\\w)")
                            .confidence(Confidence.CERTAIN),
                    // "last four 3359": four digits and nothing else; a year or a count would be named.
                    AnchoredRule.of(
                            "ssn.last-four",
                            SSN,
                            Trigger.words("last"),
                            "(?i)last (?:four|4)(?: digits)?(?:\\s?(?::|=|#|is|are|was|-)){0,2}"
                                    + "\\s{0,2}[\"'(]?(?<id>"
                                    + LAST_FOUR + ")")));

    /** Creates the recognizer. */
    public SsnRecognizer() {
        super("ssn", RULES);
    }

    private static AnchoredRule plain(String name, String regex, Confidence confidence) {
        return AnchoredRule.of(name, SSN, Trigger.digits(3).before("-./_ "), "(?<![\\w$]|[\\w][-./])" + regex)
                .confidence(confidence);
    }
}
