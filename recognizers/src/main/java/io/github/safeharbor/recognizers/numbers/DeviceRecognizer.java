package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.DEVICE;
import static io.github.safeharbor.recognizers.numbers.Cued.certain;
import static io.github.safeharbor.recognizers.numbers.Cued.likely;
import static io.github.safeharbor.recognizers.support.NumberGuards.CLINICAL;
import static io.github.safeharbor.recognizers.support.NumberGuards.NUMBER;
import static io.github.safeharbor.recognizers.support.NumberGuards.SHORT;
import static io.github.safeharbor.rule.Link.BESIDE;
import static io.github.safeharbor.rule.Link.ENDING;
import static io.github.safeharbor.rule.Link.LABEL;
import static io.github.safeharbor.rule.Link.NUMBERED;
import static io.github.safeharbor.rule.Link.WITHIN;
import static io.github.safeharbor.rule.Shape.digits;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds serial numbers and identifiers of devices: implants, pumps, phones, network cards.
 *
 * <p>"S/N 31540922876", "pacemaker PJN448120H", "IMEI 490154203237518", "00:1B:44:11:3A:B7",
 * "(01)51022222233336(21)1234" give the identifier; a model ("Kappa 400 pacemaker", "iPhone 14") is none. 45 CFR
 * 164.514(b)(2)(i)(M).
 */
public final class DeviceRecognizer extends RuleRecognizer {

    private static final String HEX_PAIR = "[0-9a-f]{2}";

    private static final Shape HOST =
            Shape.regex("(?=[A-Za-z-]{0,30}[A-Z0-9])[A-Za-z][A-Za-z0-9]{1,30}(?:-[A-Za-z0-9]{1,30}){1,4}(?![\\w-])");

    private static final List<Rule> TABLE = List.of(
            certain("device.labelled", DEVICE, "device.labels", LABEL, digits(3), NUMBER),
            certain("device.mac-labelled", DEVICE, "device.mac-labelled", LABEL, Shapes.MAC),
            certain("device.hex-labelled", DEVICE, "device.hex-labelled", LABEL, Shapes.HEX),
            certain("device.ending", DEVICE, "device.ending", ENDING),
            likely("device.host", DEVICE, "device.hosts", BESIDE, HOST),
            likely("device.noun", DEVICE, "device.nouns", BESIDE, Shapes.SERIAL, CLINICAL, SHORT),
            certain("device.noun-numbered", DEVICE, "device.nouns", NUMBERED, digits(4), NUMBER),
            certain("device.self-labelled", DEVICE, "device.self-labelled", WITHIN, digits(4)));

    private static final List<Rule> RULES =
            Stream.of(network(), marks()).flatMap(List::stream).toList();

    /** Creates the recognizer. */
    public DeviceRecognizer() {
        super("device", Stream.of(TABLE, RULES).flatMap(List::stream).toList());
    }

    private static List<Rule> network() {
        Start pair = Start.tokens(TokenKind.LETTER)
                .or(Start.digits(1, 2))
                .ofLength(2, 2)
                .like("HH:HH:HH", "HH-HH-HH");
        Start quad = Start.tokens(TokenKind.LETTER)
                .or(Start.digits(1, 4))
                .ofLength(4, 4)
                .like("HHHH.HHHH.HHHH");
        return List.of(
                Rule.of("device.mac", DEVICE)
                        .at(pair)
                        .value(Shape.regex("(?i)(?<![\\w:-])" + HEX_PAIR + "([:-])" + HEX_PAIR + "(?:\\1" + HEX_PAIR
                                + "){4}(?:\\1" + HEX_PAIR + "){0,2}(?![\\w:])"))
                        .confidence(Confidence.CERTAIN),
                Rule.of("device.mac-dotted", DEVICE)
                        .at(quad)
                        .value(Shape.regex("(?i)(?<![\\w.])[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4}(?!\\w|\\.\\w)")),
                Rule.of("device.imei", DEVICE)
                        .at(Start.digits(15))
                        .value(Shape.regex("(?<![\\w-])\\d{15}(?!\\w)"))
                        .unless(Checksums.failing(Checksums::luhn)),
                Rule.of("device.imei-grouped", DEVICE)
                        .at(Start.digits(2).like("##-######-"))
                        .value(Shape.regex("(?<![\\w-])\\d{2}-\\d{6}-\\d{6}-\\d{1,2}(?!\\w)")),
                Rule.of("device.iccid", DEVICE)
                        .at(Start.digits(18, 20))
                        .value(Shape.regex("(?<!\\w)89\\d{16,18}(?!\\w)")));
    }

    /** The machine-readable forms of the unique device identifier (21 CFR 801.40): GS1, HIBCC, ICCBBA. */
    private static List<Rule> marks() {
        return List.of(
                Rule.of("device.udi-gs1", DEVICE)
                        .at(Start.mark('(').before("0"))
                        .value(
                                Shape.regex(
                                        "\\(01\\)[ ]?\\d{14}(?:[ ]?\\((?:1[0-7]|21|24[01]|30)\\)[ ]?[A-Za-z0-9./-]{0,19}[A-Za-z0-9]){0,7}"))
                        .confidence(Confidence.CERTAIN),
                Rule.of("device.udi-part", DEVICE)
                        .at(Start.mark('(').before("12"))
                        .value(Shape.regex(
                                "\\((?:21|10)\\)[ ]?(?<id>(?=[A-Za-z-]{0,10}\\d)[A-Za-z0-9-]{4,20})(?!\\w)")),
                // The same without parentheses, as a scanner types it: only with a right check digit.
                Rule.of("device.udi-scanned", DEVICE)
                        .at(Start.tokens(TokenKind.DIGIT_FIRST).ofLength(19, 99).startingWith("0"))
                        .value(Shape.regex(
                                "(?<![\\w-])01\\d{14}(?:1[1-7]\\d{6}){0,3}(?:10|21)[A-Za-z0-9]{1,40}(?![\\w])"))
                        .confidence(Confidence.CERTAIN)
                        .unless((source, span) ->
                                !Checksums.gs1(source.view().substring(span.start() + 2, span.start() + 16))),
                Rule.of("device.udi-hibcc", DEVICE)
                        .at(Start.mark('+'))
                        .value(Shape.regex("\\+[A-Z]\\d{2}[A-Z0-9]{3,20}/[$A-Z0-9.+/-]{4,60}"))
                        .confidence(Confidence.CERTAIN),
                Rule.of("device.udi-iccbba", DEVICE)
                        .at(Start.mark('='))
                        .value(Shape.regex("=/[A-Z0-9]{8,40}(?:=[,A-Z0-9}>;)*-]{1,30}){0,6}"))
                        .confidence(Confidence.CERTAIN));
    }
}
