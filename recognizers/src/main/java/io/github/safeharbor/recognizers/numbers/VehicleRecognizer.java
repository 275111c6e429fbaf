package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.VEHICLE;
import static io.github.safeharbor.recognizers.numbers.Cued.certain;
import static io.github.safeharbor.recognizers.numbers.Cued.likely;
import static io.github.safeharbor.recognizers.numbers.Shapes.behindState;
import static io.github.safeharbor.recognizers.support.NumberGuards.NUMBER;
import static io.github.safeharbor.recognizers.support.NumberGuards.QUANTITY;
import static io.github.safeharbor.rule.Link.BESIDE;
import static io.github.safeharbor.rule.Link.ENDING;
import static io.github.safeharbor.rule.Link.LABEL;
import static io.github.safeharbor.rule.Link.NUMBERED;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Guard;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds vehicle identification numbers and licence plates.
 *
 * <p>"1M8GDM9AXKP042788", "last 6 of the VIN 042788", "plate 7ABC123", "truck tag, back bumper: FAN 8841", "her Corolla
 * ABC-1234" give the number; "plate of food", "tag 3 people", "Ram 1500" nothing. 45 CFR 164.514(b)(2)(i)(L).
 */
public final class VehicleRecognizer extends RuleRecognizer {
    private static final String END = "(?![\\w]|-\\w)";

    /** Five to eight letters and digits with two digits at least, in one to three groups: "KT 882 QA", "2K 61R35", "7ABC123". */
    private static final Shape PLATE = Shape.regex("(?=(?:[A-Z\\d][ -]?){5,8}" + END
            + ")(?=(?:[ -]?[A-Z]{0,7}[ -]?[A-Z]{0,3}\\d){2})[A-Z\\d]{1,8}(?:[ -][A-Z\\d]{1,6}){0,2}" + END);
    /** The same in lower case, of four characters, or a vanity plate in quotation marks. */
    private static final Shape ANY_PLATE =
            PLATE.or(Shape.regex("(?i)(?=[A-Z\\d]{5,8}" + END + ")(?=(?:[A-Z]{0,10}\\d){2})[A-Z\\d]{1,8}" + END
                    + "|(?-i:(?=\\d{0,3}[A-Z])(?=(?:[A-Z]{0,2}\\d){2})[A-Z\\d]{4}" + END
                    + "|(?<=[\"'])[A-Z]{3,8}(?=[\"'])|[A-Z]{2,4}[ -]\\d[A-Z]{1,3}" + END + ")"));

    private static final Shape STATED_PLATE = behindState(PLATE).or(ANY_PLATE);

    private static final Shape VIN = Shape.regex("[A-HJ-NPR-Z\\d](?:[ -]?[A-HJ-NPR-Z\\d]){16}(?!\\w)")
            .or(Shape.regex(
                    "(?i)(?=(?:[a-z]{0,8}-?\\d){3})[a-z0-9]{4,20}(?:[- ](?=[a-z]{0,5}\\d)[a-z0-9]{3,12}){0,4}(?!\\w)"));

    // A plate without a cue must have one of the forms that states issue.
    private static final String ISSUED = "(?:[A-Z]{3}[ -]?\\d{3,4}|\\d{3}[ -]?[A-Z]{3}|\\d[A-Z]{3}\\d{3}"
            + "|[A-Z]\\d{2}[ -]?\\d?[A-Z]{2,3}|[A-Z]{2}[ -]?\\d{2,3}[ -]?[A-Z]{2}"
            + "|\\d[A-Z]{2}[ -]?\\d{3,4}|\\d{3}[ -]?[A-Z]{2}\\d?)" + END;

    private static final Pattern ROAD = Pattern.compile("(?:HWY|RTE|SR|US|CR|FM|RR|ZIP|EXT|PHQ|GAD|PCL|AUG|SEP|OCT|NOV"
            + "|DEC|JAN|FEB|MAR|APR|MAY|JUN|JUL|CPT|ICD|DSM|APT|STE|PSY|SOC|ENG|BIO)[ -]?\\d.{0,9}|MPG.{0,9}");
    private static final Guard NO_PLATE = (source, span) ->
            ROAD.matcher(source.view()).region(span.start(), span.end()).matches();
    private static final Pattern VEHICLE_WORD =
            Pattern.compile("(?i)\\b(?:car|truck|suv|van|vehicle|sedan|pickup|driver|plate"
                    + "|plates|tag|tags|hit[- ]and[- ]run|fled|parked|sped off|drove off"
                    + "|drives a)\\b");
    private static final Guard NO_VEHICLE_BEFORE = (source, span) -> !VEHICLE_WORD
            .matcher(source.view())
            .region(Math.max(0, span.start() - 90), span.start())
            .find();

    private static final List<Rule> RULES = List.of(
            certain("vehicle.vin", VEHICLE, "vehicle.vin", LABEL, VIN, QUANTITY),
            certain("vehicle.ending", VEHICLE, "vehicle.vin vehicle.ending", ENDING),
            certain("vehicle.plate", VEHICLE, "vehicle.plates", LABEL, STATED_PLATE, NUMBER),
            certain("vehicle.tag-numbered", VEHICLE, "vehicle.tags", NUMBERED, STATED_PLATE, NUMBER),
            likely(
                    "vehicle.tag",
                    VEHICLE,
                    "vehicle.tags",
                    BESIDE,
                    behindState(PLATE).or(PLATE),
                    NUMBER,
                    NO_PLATE),
            Rule.of("vehicle.vin-plain", VEHICLE)
                    .at(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT).ofLength(17, 17))
                    .value(Shape.regex("(?i)(?=\\w{0,14}\\d{3})[A-HJ-NPR-Z\\d]{17}(?!\\w)"))
                    .confidence(Confidence.CERTAIN)
                    .unless(Checksums.failing(Checksums::vin)),
            Rule.of("vehicle.vin-shape", VEHICLE)
                    .at(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT | TokenKind.UPPER)
                            .ofLength(17, 17))
                    .value(Shape.regex(
                            "(?=[A-Z\\d]{11,13}\\d{4,6}(?!\\w))(?=\\d{0,9}[A-Z])[A-HJ-NPR-Z\\d]{17}(?!\\w)")),
            Rule.of("vehicle.plate-after", VEHICLE)
                    .cue(Cues.phrases("vehicle.plate-words"))
                    .link(Link.AFTER)
                    .value(Shapes.behindWords(PLATE, 7))
                    .single()
                    .unless(QUANTITY, NO_PLATE),
            Rule.of("vehicle.model", VEHICLE)
                    .cue(Cues.phrases("vehicle.models"))
                    .link(Link.AFTER)
                    .value(Shape.regex(ISSUED)
                            .behind(Shape.regex("(?i)(?:,? (?:with|w/|plate|tag|plates|tags|reads|is|in|the|lot)){0,3}"
                                    + "[ ,:;(-]{1,3}[\"']?")))
                    .single()
                    .unless(NO_PLATE),
            Rule.of("vehicle.witnessed", VEHICLE)
                    .at(Start.tokens(TokenKind.UPPER | TokenKind.CAPITALIZED)
                            .ofLength(3, 7)
                            .like("AAA~###")
                            .unless(VehicleRecognizer::hasFiveFigures))
                    .value(Shape.regex("(?<![\\w-])[A-Z]{3}[ -]?\\d{3,4}" + END))
                    .confidence(Confidence.POSSIBLE)
                    .unless(NO_PLATE, NO_VEHICLE_BEFORE));

    /** Tells whether more figures follow three letters than a plate has: "MRN 40718". */
    private static boolean hasFiveFigures(Text source, Span start) {
        int p = start.start() + 3;
        p += source.charAt(p) == ' ' || source.charAt(p) == '-' ? 1 : 0;
        for (int end = p + 5; p < end; p++) {
            if (p >= source.length() || source.charAt(p) < '0' || source.charAt(p) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Creates the recognizer. */
    public VehicleRecognizer() {
        super("vehicle", RULES);
    }
}
