package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.OTHER;
import static io.github.safeharbor.recognition.IdentifierCategory.SSN;
import static io.github.safeharbor.recognizers.numbers.Cued.certain;
import static io.github.safeharbor.rule.Link.ENDING;
import static io.github.safeharbor.rule.Link.LABEL;
import static io.github.safeharbor.rule.Link.MARK;
import static io.github.safeharbor.rule.Shape.digits;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognizers.support.NumberGuards;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds social security numbers, whole, masked, or their last four digits, and other tax numbers.
 *
 * <p>"SSN 214-68-5093", "social: 214685093", "xxx-xx-5093", "SSN ending 5093" give the number; "ITIN 912-78-1234" and
 * "EIN 12-3456789" are found as OTHER. The shape 3-2-4 needs no cue. 45 CFR 164.514(b)(2)(i)(G) and (R).
 */
public final class SsnRecognizer extends RuleRecognizer {

    private static final String SEPARATOR = "(?:[ ]?[-./_][ ]?|[ ]{1,2})";
    // The letter O typed for the digit is as frequent as the number is typed by hand.
    private static final String LAST_FOUR = "\\d{4}(?![\\w%]|[-/.,]\\d|\\s(?:of|years|sessions)\\b)";

    private static final List<Rule> TABLE = List.of(
            certain("ssn.labelled", SSN, "ssn.cues", LABEL, Shapes.NINE, NumberGuards.DATE),
            certain("ssn.masked-labelled", SSN, "ssn.cues", LABEL, Shapes.MASKED_SSN),
            certain("ssn.short", SSN, "ssn.short", LABEL, Shapes.LAST_FOUR),
            certain("ssn.short-marked", SSN, "ssn.short-marked", MARK, Shapes.LAST_FOUR),
            certain("ssn.ending", SSN, "ssn.cues", ENDING),
            certain("tax.labelled", OTHER, "ssn.tax-cues", LABEL, digits(7)),
            certain("tax.ending", OTHER, "tax.ending", ENDING),
            Rule.of("ssn.plain", SSN)
                    .at(Start.groups("3-2-4", " -./"))
                    .value(Shapes.SSN)
                    .confidence(Confidence.CERTAIN),
            Rule.of("ssn.blanks", SSN).at(Start.groups("3-2-4", " ")).value(Shapes.SSN_BLANKS),
            // two of them without a blank: "318-55-7204462-90-1183"
            Rule.of("ssn.glued", SSN)
                    .at(Start.groups("3-2-7", "-"))
                    .value(Shape.regex("(?<![\\w-])\\d{3}-\\d{2}-\\d{7}-\\d{2}-\\d{4}(?!\\w)"))
                    .confidence(Confidence.CERTAIN),
            Rule.of("ssn.impossible", SSN)
                    .at(Start.groups("3-2-4", "-"))
                    .value(Shapes.IMPOSSIBLE_SSN)
                    .confidence(Confidence.POSSIBLE),
            Rule.of("tax.itin", OTHER)
                    .at(Start.groups("3-2-4", "-"))
                    .value(Shapes.ITIN)
                    .confidence(Confidence.CERTAIN),
            Rule.of("tax.itin-blanks", OTHER)
                    .at(Start.groups("3-2-4", " ").startingWith("9"))
                    .value(Shapes.ITIN)
                    .confidence(Confidence.POSSIBLE));

    private static final List<Rule> RULES = List.of(
            Rule.of("ssn.masked", SSN)
                    .at(Start.words("xxx", "xxxxx").or(Start.mark('*')).or(Start.mark('#')))
                    .value(Shape.regex("(?i)(?<![\\w*#])(?:[x*#]{3}" + SEPARATOR + "[x*#]{2}|[x*#]{5})" + SEPARATOR
                            + "\\d{4}(?!\\w)"))
                    .confidence(Confidence.CERTAIN),
            // "last four 3359": four digits and nothing else; a year or a count would be named.
            Rule.of("ssn.last-four", SSN)
                    .at(Start.words("last").beforeWord("four", "4"))
                    .value(Shape.regex("(?i)last (?:four|4)(?: digits)?(?:\\s?(?::|=|#|is|are|was|-)){0,2}"
                            + "\\s{0,2}[\"'(]?(?<id>"
                            + LAST_FOUR + ")"))
                    .more(Shape.regex("(?:,? (?:and|or|&) |, ?)(?<id>" + LAST_FOUR + ")")));

    /** Creates the recognizer. */
    public SsnRecognizer() {
        super("ssn", Stream.of(TABLE, RULES).flatMap(List::stream).toList());
    }
}
