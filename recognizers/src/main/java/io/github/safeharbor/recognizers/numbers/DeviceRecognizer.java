package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.DEVICE;
import static io.github.safeharbor.recognizers.support.NumberGuards.AMOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.DATE;
import static io.github.safeharbor.recognizers.support.NumberGuards.ICD;
import static io.github.safeharbor.recognizers.support.NumberGuards.MEASURE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PHONE;
import static io.github.safeharbor.recognizers.support.NumberGuards.SHORT;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.support.CueValue;
import io.github.safeharbor.recognizers.support.RuleBasedRecognizer;
import io.github.safeharbor.recognizers.support.Rules;
import io.github.safeharbor.recognizers.support.ValueForm;
import io.github.safeharbor.text.TokenKind;
import java.util.List;

/**
 * Finds serial numbers and identifiers of devices: implants, pumps, phones, network cards.
 *
 * <p>"S/N 31540922876", "pacemaker PJN448120H", "IMEI 490154203237518", "00:1B:44:11:3A:B7",
 * "(01)51022222233336(21)1234" give the identifier; a model ("Kappa 400 pacemaker", "iPhone 14") is none. 45 CFR
 * 164.514(b)(2)(i)(M).
 */
public final class DeviceRecognizer extends RuleBasedRecognizer {
    private static final String LABELS = "serial|serial number|serial no|ser no|ser|sn|s/n|s.n|device id"
            + "|device identifier|device number|device serial|device sn|udi"
            + "|gudid|imei|imei2|meid"
            + "|imsi|iccid|sim|esn|eid|udid|android id|idfa|advertising id|mac"
            + "|mac address|mac addr|bluetooth|bluetooth address|bt address"
            + "|hardware address|hw address|wifi address|ethernet address"
            + "|asset tag|asset number|laptop asset|equipment id|implant id"
            + "|implant number|unit serial|device|deviceid|physical address";
    private static final String NOUNS = "tank|cylinder|pump|insulin pump|iv pump|infusion pump|feeding pump|breast pump"
            + "|cpap|bipap|apap|pacemaker|icd|defibrillator|aed|generator|stimulator"
            + "|vns|dbs|implant|cochlear"
            + "|hearing aid|aid|monitor|holter|telemetry|glucometer|glucose meter"
            + "|meter|cgm|sensor|transmitter|nebulizer|ventilator|concentrator"
            + "|oximeter|ankle monitor|ankle bracelet|bracelet"
            + "|interlock|scale|ring|watch|smartwatch|tracker|fitbit|loaner"
            + "|tablet|ipad|laptop|chromebook|handset|device|wheelchair|scooter"
            + "|walker|prosthesis|prosthetic|stent|valve|lead"
            + "|catheter|port|lens|machine|unit|equipment|compressor|thermometer"
            + "|cuff|inhaler|recorder|microchip|chip|router|modem|camera|headset"
            + "|lamp|bed|lift|wearable|patch|kit|shunt|electrode|equipment no"
            + "|hotspot|band|pod|remote|reader|receiver|dispenser|beacon";

    private static final String CODE = "(?=(?:[-_./]?[a-z]{0,6}[-_./ ]?\\d){4})" + ValueForm.MIXED
            + "|(?-i:(?=(?:[A-Z]{0,6}\\d){3})(?=\\d{0,9}[A-Z])[A-Z\\d]{6,14})(?!\\w)";
    private static final String HEX_PAIR = "[0-9a-f]{2}";

    private static final Rules RULES = Rules.of(
            CueValue.labelled("device.labelled", DEVICE, LABELS, ValueForm.digits(3), DATE, MEASURE, AMOUNT, PHONE),
            CueValue.labelled(
                    "device.mac-labelled",
                    DEVICE,
                    "mac|mac address|bluetooth address|bluetooth|bt address|hardware address"
                            + "|wifi address|physical address",
                    "(?:" + HEX_PAIR + "[:. -]?){5,7}" + HEX_PAIR + "(?!\\w)"),
            CueValue.labelled(
                    "device.hex-labelled",
                    DEVICE,
                    "meid|udid|idfa|android id|advertising id|device id|esn|imei|iccid",
                    "(?=[a-f]{0,20}\\d)[0-9a-f]{8,40}(?:-[0-9a-f]{4,12}){0,4}(?!\\w)"),
            CueValue.ending("device.ending", DEVICE, "serial|sn|imei|device id|s/n"),
            CueValue.beside("device.noun", DEVICE, NOUNS, CODE, DATE, MEASURE, AMOUNT, PHONE, ICD, SHORT),
            CueValue.numbered("device.noun-numbered", DEVICE, NOUNS, ValueForm.digits(4), DATE, MEASURE, AMOUNT, PHONE),
            CueValue.selfLabelled("device.self-labelled", DEVICE, "sn|ser|serial|dev|device|imei|udi", 4),
            network(),
            marks());

    /** Creates the recognizer. */
    public DeviceRecognizer() {
        super("device", RULES);
    }

    private static List<AnchoredRule> network() {
        Trigger pair = Trigger.tokens(TokenKind.LETTER)
                .ofLength(2, 2)
                .before(":-")
                .or(Trigger.digits(1, 2).ofLength(2, 2).before(":-"));
        Trigger quad = Trigger.tokens(TokenKind.LETTER)
                .ofLength(4, 4)
                .before(".")
                .or(Trigger.digits(1, 4).ofLength(4, 4).before("."));
        return List.of(
                AnchoredRule.of(
                                "device.mac",
                                DEVICE,
                                pair,
                                "(?i)(?<![\\w:-])" + HEX_PAIR + "([:-])" + HEX_PAIR + "(?:\\1" + HEX_PAIR + "){4}(?:\\1"
                                        + HEX_PAIR + "){0,2}(?![\\w:])")
                        .confidence(Confidence.CERTAIN),
                AnchoredRule.of(
                        "device.mac-dotted",
                        DEVICE,
                        quad,
                        "(?i)(?<![\\w.])[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4}(?!\\w|\\.\\w)"),
                AnchoredRule.of("device.imei", DEVICE, Trigger.digits(15), "(?<![\\w-])\\d{15}(?!\\w)")
                        .unless(Checksums.failing(Checksums::luhn)),
                AnchoredRule.of(
                        "device.imei-grouped",
                        DEVICE,
                        Trigger.digits(2).before("-"),
                        "(?<![\\w-])\\d{2}-\\d{6}-\\d{6}-\\d{1,2}(?!\\w)"),
                AnchoredRule.of("device.iccid", DEVICE, Trigger.digits(18, 20), "(?<!\\w)89\\d{16,18}(?!\\w)"));
    }

    /** The machine-readable forms of the unique device identifier (21 CFR 801.40): GS1, HIBCC, ICCBBA. */
    private static List<AnchoredRule> marks() {
        return List.of(
                AnchoredRule.of(
                                "device.udi-gs1",
                                DEVICE,
                                Trigger.mark('('),
                                "\\(01\\)[ ]?\\d{14}(?:[ ]?\\((?:1[0-7]|21|24[01]|30)\\)[ ]?[A-Za-z0-9./-]{0,19}[A-Za-z0-9]){0,7}")
                        .confidence(Confidence.CERTAIN),
                AnchoredRule.of(
                        "device.udi-part",
                        DEVICE,
                        Trigger.mark('('),
                        "\\((?:21|10)\\)[ ]?(?<id>(?=[A-Za-z-]{0,10}\\d)[A-Za-z0-9-]{4,20})(?!\\w)"),
                // The same without parentheses, as a scanner types it: only with a right check digit.
                AnchoredRule.of(
                                "device.udi-scanned",
                                DEVICE,
                                Trigger.tokens(TokenKind.DIGIT_FIRST)
                                        .ofLength(19, 99)
                                        .startingWith("0"),
                                "(?<![\\w-])01\\d{14}(?:1[1-7]\\d{6}){0,3}(?:10|21)[A-Za-z0-9]{1,40}(?![\\w])")
                        .confidence(Confidence.CERTAIN)
                        .unless((source, span) ->
                                !Checksums.gs1(source.view().substring(span.start() + 2, span.start() + 16))),
                AnchoredRule.of(
                                "device.udi-hibcc",
                                DEVICE,
                                Trigger.mark('+'),
                                "\\+[A-Z]\\d{2}[A-Z0-9]{3,20}/[$A-Z0-9.+/-]{4,60}")
                        .confidence(Confidence.CERTAIN),
                AnchoredRule.of(
                                "device.udi-iccbba",
                                DEVICE,
                                Trigger.mark('='),
                                "=/[A-Z0-9]{8,40}(?:=[,A-Z0-9}>;)*-]{1,30}){0,6}")
                        .confidence(Confidence.CERTAIN));
    }
}
