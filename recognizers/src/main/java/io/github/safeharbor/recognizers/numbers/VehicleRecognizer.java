package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.VEHICLE;
import static io.github.safeharbor.recognizers.support.NumberGuards.AMOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.DATE;
import static io.github.safeharbor.recognizers.support.NumberGuards.MEASURE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PHONE;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Guard;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.support.CueValue;
import io.github.safeharbor.recognizers.support.RuleBasedRecognizer;
import io.github.safeharbor.recognizers.support.Rules;
import io.github.safeharbor.recognizers.support.States;
import io.github.safeharbor.text.TokenKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds vehicle identification numbers and licence plates.
 *
 * <p>"1M8GDM9AXKP042788", "last 6 of the VIN 042788", "plate 7ABC123", "truck tag, back bumper: FAN 8841", "her Corolla
 * ABC-1234" give the number; "plate of food", "tag 3 people", "Ram 1500" nothing. 45 CFR 164.514(b)(2)(i)(L).
 */
public final class VehicleRecognizer extends RuleBasedRecognizer {
    private static final String VIN_CUES = "vin|v.i.n|vehicle identification|vehicle id|vehicle serial|chassis"
            + "|chassis number|hull|hull id|hull number|hin|tail number|engine number"
            + "|title number|vehicle title";
    private static final String PLATE_CUES = "license plate|licence plate|number plate|plate|plates|plate number"
            + "|lic plate|lp|license tag|car tag|truck tag|vehicle tag|van tag"
            + "|bike tag|vanity plate|temp tag|car registration|vehicle registration|registration plate|dmv tag";
    private static final String TAG_CUES =
            "tag|tags|reg|registration|rego|parking permit|placard|parking placard|handicap placard|car|vehicle|truck|van";
    private static final String CARS = "sentra|altima|maxima|rogue|civic|accord|cr-v|crv|pilot|odyssey"
            + "|camry|corolla|prius|rav4|tacoma|tundra|highlander|sienna|4runner"
            + "|f-?150|f-?250"
            + "|mustang|escape|explorer|focus|fusion|bronco|silverado|malibu"
            + "|equinox|tahoe|suburban|impala|cruze|sierra|ram|jeep|wrangler"
            + "|cherokee|dodge|charger|caravan|kia|soul"
            + "|sorento|optima|hyundai|elantra|sonata|tucson|santa fe|subaru"
            + "|outback|forester|impreza|mazda|vw|volkswagen|jetta|passat|golf"
            + "|bmw|audi|lexus|acura|tesla|volvo|buick"
            + "|nissan|honda|toyota|ford|chevy|chevrolet|gmc|chrysler|pontiac"
            + "|saturn|mitsubishi|mercedes|cadillac|lincoln|peterbilt|kenworth"
            + "|freightliner|harley|yamaha|kawasaki|vespa"
            + "|car|truck|van|suv|sedan|pickup|minivan|motorcycle|scooter|hatchback|coupe|jeep|trailer|moped";

    // Five to eight letters and digits with two digits at least, in one to three groups: "KT 882 QA", "2K 61R35",
    // "7ABC123".
    private static final String END = "(?![\\w]|-\\w)";
    private static final String PLATE = "(?=(?:[A-Z\\d][ -]?){5,8}" + END
            + ")(?=(?:[ -]?[A-Z]{0,7}[ -]?[A-Z]{0,3}\\d){2})[A-Z\\d]{1,8}(?:[ -][A-Z\\d]{1,6}){0,2}" + END;
    private static final String NEAR = "(?:" + PLATE + "|(?i:"
            + PLATE.replace("[ -]?", "").replace("(?:[ -][A-Z\\d]{1,6}){0,2}", "")
            + ")|(?=\\d{0,3}[A-Z])(?=(?:[A-Z]{0,2}\\d){2})[A-Z\\d]{4}" + END + "|(?<=[\"'])[A-Z]{3,8}(?=[\"']))";
    private static final String STATE =
            "(?:(?:" + States.CODES + "|" + States.NAMES + "|" + States.NAMES.toUpperCase(Locale.ROOT)
                    + ")[ :#-]{1,3}(?:(?:plate|PLATE|no\\.?|#)[ :]{0,2})?(?=" + PLATE + "))?";
    // A plate without a cue must have one of the forms that states issue.
    private static final String ISSUED = "(?:[A-Z]{3}[ -]?\\d{3,4}|\\d{3}[ -]?[A-Z]{3}|\\d[A-Z]{3}\\d{3}"
            + "|[A-Z]\\d{2}[ -]?\\d?[A-Z]{2,3}|[A-Z]{2}[ -]?\\d{2,3}[ -]?[A-Z]{2}"
            + "|\\d[A-Z]{2}[ -]?\\d{3,4}|\\d{3}[ -]?[A-Z]{2}\\d?)" + END;

    private static final Pattern ROAD = Pattern.compile("(?:HWY|RTE|SR|US|CR|FM|RR|ZIP|EXT|PHQ|GAD|PCL|AUG|SEP|OCT|NOV"
            + "|DEC|JAN|FEB|MAR|APR|MAY|JUN|JUL|CPT|ICD|DSM|APT|STE|PSY|SOC"
            + "|ENG|BIO)[ -]?\\d.*|MPG.*");
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

    private static final Rules RULES = Rules.of(
            CueValue.labelled(
                    "vehicle.vin",
                    VEHICLE,
                    VIN_CUES,
                    "(?-i:[A-HJ-NPR-Z\\d](?:[ -]?[A-HJ-NPR-Z\\d]){16})(?!\\w)"
                            + "|(?=(?:[a-z]{0,8}-?\\d){3})[a-z0-9]{4,20}"
                            + "(?:[- ](?=[a-z]{0,5}\\d)[a-z0-9]{3,12}){0,4}(?!\\w)",
                    DATE,
                    MEASURE,
                    AMOUNT),
            CueValue.ending("vehicle.ending", VEHICLE, VIN_CUES + "|plate|tag"),
            CueValue.labelled(
                    "vehicle.plate",
                    VEHICLE,
                    PLATE_CUES,
                    "(?-i:" + STATE + "(?<id>" + NEAR + "))",
                    DATE,
                    MEASURE,
                    AMOUNT,
                    PHONE),
            CueValue.numbered(
                    "vehicle.tag-numbered",
                    VEHICLE,
                    TAG_CUES,
                    "(?-i:" + STATE + "(?<id>" + NEAR + "))",
                    DATE,
                    MEASURE,
                    AMOUNT,
                    PHONE),
            CueValue.beside(
                    "vehicle.tag",
                    VEHICLE,
                    TAG_CUES,
                    "(?-i:" + STATE + "(?<id>" + PLATE + "))",
                    DATE,
                    MEASURE,
                    AMOUNT,
                    PHONE,
                    NO_PLATE),
            List.of(
                    AnchoredRule.of(
                                    "vehicle.vin-plain",
                                    VEHICLE,
                                    Trigger.tokens(TokenKind.LETTER | TokenKind.DIGIT)
                                            .ofLength(17, 17),
                                    "(?i)(?=\\w{0,14}\\d{3})[A-HJ-NPR-Z\\d]{17}(?!\\w)")
                            .confidence(Confidence.CERTAIN)
                            .unless(Checksums.failing(Checksums::vin)),
                    AnchoredRule.of(
                            "vehicle.vin-shape",
                            VEHICLE,
                            Trigger.tokens(TokenKind.LETTER | TokenKind.DIGIT | TokenKind.UPPER)
                                    .ofLength(17, 17),
                            "(?=[A-Z\\d]{11,13}\\d{4,6}(?!\\w))(?=\\d{0,9}[A-Z])" + "[A-HJ-NPR-Z\\d]{17}(?!\\w)"),
                    AnchoredRule.of(
                                    "vehicle.plate-after",
                                    VEHICLE,
                                    Trigger.words("plate", "plates", "tag", "tags"),
                                    "(?i)(?:plate|tag)s?(?:[ ,:][a-z']{1,12}){0,7}?[ ,:;(-]{1,3}"
                                            + "[\"']?(?<id>(?-i:"
                                            + PLATE + "))")
                            .unless(DATE, MEASURE, AMOUNT, NO_PLATE),
                    AnchoredRule.of(
                                    "vehicle.model",
                                    VEHICLE,
                                    CueValue.trigger(CARS.replace("-?", "-")),
                                    "(?i)(?:" + CARS
                                            + ")(?:,? (?:with|w/|plate|tag|plates|tags|reads|is|in|the|lot)){0,3}"
                                            + "[ ,:;(-]{1,3}[\"']?"
                                            + "(?<id>(?-i:" + ISSUED + "))")
                            .unless(NO_PLATE),
                    AnchoredRule.of(
                                    "vehicle.witnessed",
                                    VEHICLE,
                                    Trigger.tokens(TokenKind.UPPER | TokenKind.CAPITALIZED)
                                            .ofLength(3, 7)
                                            .digitWithin(4),
                                    "(?<![\\w-])[A-Z]{3}[ -]?\\d{3,4}" + END)
                            .confidence(Confidence.POSSIBLE)
                            .unless(NO_PLATE, NO_VEHICLE_BEFORE)));

    /** Creates the recognizer. */
    public VehicleRecognizer() {
        super("vehicle", RULES);
    }
}
