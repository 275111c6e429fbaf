package io.github.safeharbor.recognizers.places;

import static io.github.safeharbor.recognition.IdentifierCategory.GEO;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import java.util.List;

/**
 * Finds geocodes: coordinates in degrees, plus codes, what3words, and grid references that are announced.
 *
 * <p>In "pin at 41.5801, -93.6247 today" the span is {@code [7, 24)}. 45 CFR 164.514(b)(2)(i)(B) counts "equivalent geocodes".
 */
public final class GeocodeRecognizer extends RuleRecognizer {
    private static final String LATITUDE = "[-+]?(?:[0-8]?\\d|90)\\.\\d{2,10}";
    private static final String LONGITUDE = "[-+]?(?:1[0-7]\\d|0?\\d{1,2}|180)\\.\\d{2,10}";
    private static final String DEGREES =
            "\\d{1,3}\\s?(?:\\u00B0|\\u00BA|deg)\\s?\\d{1,2}(?:\\.\\d{1,6})?\\s?['\\u2032]\\s?"
                    + "(?:\\d{1,2}(?:\\.\\d{1,5})?\\s?(?:\"|''|\\u2033)\\s?)?";

    private static final List<Rule> RULES = List.of(
            rule(
                    "geocode.decimal",
                    Start.digits(1, 2).like("#.##", "##.##").apart(".,/:"),
                    "(?<![\\d.,/:])" + LATITUDE + "(?:\\s?\\u00B0)?(?:\\s?[NSns])?\\s?[,;/ ]\\s{0,2}"
                            + "(?:" + LONGITUDE + "(?:\\s?\\u00B0)?\\s?[EWew]\\b|-" + LONGITUDE
                            + "|(?<=\\d{3}[,;/]\\s{0,2}|\\.\\d{4,10} {1,3})"
                            + LONGITUDE + "(?<=\\d{3}))(?:\\s?\\u00B0)?(?:\\s?[EWew]\\b)?(?![\\d%]|\\.\\d)"
                            + "(?! ?(?:ms|sec|seconds|mm|cm|hz|kg|mg|ml)\\b)",
                    Confidence.LIKELY),
            rule(
                    "geocode.labelled",
                    Start.words("lat", "latitude", "lng", "lon", "long", "longitude"),
                    "(?i)(?:lat(?:itude)?|lng|lon(?:g(?:itude)?)?)\\.?\\s{0,2}(?:is|=|:)?\\s{0,2}(?<id>[-+]?\\d{1,3}\\.\\d{1,10})",
                    Confidence.CERTAIN),
            rule(
                    "geocode.dms",
                    Start.digits(1, 3).unless(GeocodeRecognizer::isNoDegree),
                    DEGREES + "[NSns]?[,; ]{0,3}(?:" + DEGREES + "[EWew]?|(?<=[NSEWnsew]))(?!\\w)",
                    Confidence.CERTAIN),
            rule(
                    "geocode.dms",
                    Start.groups("2-2-2", " "),
                    "\\d{2} \\d{2} \\d{2}(?:\\.\\d{1,4})? ?[NS],? {1,2}\\d{2,3} \\d{2} \\d{2}(?:\\.\\d{1,4})? ?[EW]\\b",
                    Confidence.CERTAIN),
            rule(
                    "geocode.uri",
                    Start.words("geo"),
                    "(?i)geo:[-+]?\\d{1,3}\\.\\d{1,10},[-+]?\\d{1,3}\\.\\d{1,10}(?:;[\\w=.]{1,30})?",
                    Confidence.CERTAIN),
            rule(
                    "geocode.plus",
                    Start.tokens(TokenKind.UPPER)
                            .before("+")
                            .or(Start.digits(1, 8).before("+")),
                    "(?:[23456789CFGHJMPQRVWX]{4}){1,2}\\+[23456789CFGHJMPQRVWX]{2,3}(?![\\w+])",
                    Confidence.LIKELY),
            rule(
                    "geocode.words",
                    Start.mark('/').like("///a"),
                    "///[a-z]{2,20}\\.[a-z]{2,20}\\.[a-z]{2,20}\\b",
                    Confidence.CERTAIN),
            rule(
                    "geocode.words",
                    Start.words("what3words", "w3w"),
                    "(?i)(?:what3words|w3w)(?: address)?\\s?(?:is|=|:)?\\s{0,2}/{0,3}(?<id>[a-z]{2,20}\\.[a-z]{2,20}\\.[a-z]{2,20})\\b",
                    Confidence.CERTAIN),
            rule(
                    "geocode.grid",
                    Start.words("mgrs", "utm", "usng", "grid"),
                    "(?i)(?:mgrs|utm|usng|grid)(?: ref(?:erence)?| coordinates?| zone)?\\s?(?:is|=|:|#)?\\s{0,2}(?<id>\\d{1,2}\\s?[C-HJ-NP-X]"
                            + "(?:\\s?[A-HJ-NP-Z]{2}(?:\\s?\\d{2,5}\\s?\\d{2,5})|\\s{1,2}\\d{6,7}\\s?m?[EN]?,?\\s{1,2}\\d{6,8}\\s?m?[NE]?))",
                    Confidence.CERTAIN),
            rule(
                    "geocode.geohash",
                    Start.words("geohash"),
                    "(?i)geohash(?: is)?\\s?[=:#]?\\s{0,2}(?<id>[0-9b-hjkmnp-z]{4,12})\\b",
                    Confidence.CERTAIN));

    /** Creates the recognizer. */
    public GeocodeRecognizer() {
        super("geocode", RULES);
    }

    private static Rule rule(String name, Start trigger, String regex, Confidence confidence) {
        return Rule.of(name, GEO).at(trigger).value(Shape.regex(regex)).confidence(confidence);
    }

    /** Neither a degree sign nor "deg" follows the figures. */
    private static boolean isNoDegree(Text source, Span number) {
        int at = number.start();
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        if (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at == source.length() || "\u00B0\u00BAd".indexOf(source.charAt(at)) < 0;
    }
}
