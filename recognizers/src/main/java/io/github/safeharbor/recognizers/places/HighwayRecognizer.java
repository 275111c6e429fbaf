package io.github.safeharbor.recognizers.places;

import static io.github.safeharbor.recognition.IdentifierCategory.GEO;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds numbered highways and their exits, and the lines of a city's trains with their stop.
 *
 * <p>In "off I-84 at exit 12, past Hwy 35" the spans are {@code [4, 8)}, {@code [12, 19)} and {@code [26, 32)}; "I 5 times
 * told her" and "US 30 million" stay. A highway is a geographic subdivision smaller than a state where it places a person
 * (45 CFR 164.514(b)(2)(i)(B)).
 */
public final class HighwayRecognizer extends RuleRecognizer {
    private static final String STREET =
            "(?:[A-Z][a-z]{2,15}|\\d{1,3}(?:st|nd|rd|th))(?: (?:and |& )?(?:[A-Z][a-z]{1,15}|\\d{1,3}(?:st|nd|rd|th))){0,2}";
    /** The stop of a train. */
    private static final String STOP = "(?: (?:at|near) " + STREET + ")?";

    private static final WordList DENIAL = Cues.words("highway.denial");

    private static final WordList TRAINS = WordList.of(List.of("train", "trains"));

    private static final List<Rule> RULES = List.of(
            Rule.of("highway.interstate", GEO)
                    .at(Start.words("i").like("I~#"))
                    .value(Shape.regex(
                            "(?:(?-i:I)-\\d{1,3}|(?<=(?:on|off|near|along|from|via|by|and|to|down|up|of|take|took) )I \\d{1,3}(?! ?[a-z]{4,}s\\b))"
                                    + "(?: (?:North|South|East|West|[NSEW]))?\\b(?![-./]\\d)")),
            // "on the 22 near the Elm exit", "off the 405": the way of the west coast
            Rule.of("highway.the", GEO)
                    .at(Start.cues(Cues.entries("highway.on-the")).digitWithin(9))
                    .link(Link.BESIDE)
                    .value(
                            Shape.regex(
                                    "\\d{1,3}(?= (?:freeway|fwy|near|by the|past|north|south|east|west|exit|interchange|corridor)\\b)")),
            // "the wreck on 318", "a house off 64": behind what stands at a road
            Rule.of("highway.bare", GEO)
                    .at(Start.cues(Cues.entries("highway.on")).digitWithin(18))
                    .link(Link.BESIDE)
                    .value(Shape.regex(
                            "\\d{2,3}(?=[.,;)]?(?:\\s|$))(?! (?:mg|percent|acres|minutes|people|kids|of|and a half))")),
            Rule.of("highway.federal", GEO)
                    .at(Start.words(
                                    "us", "sr", "cr", "fm", "nc", "tx", "ca", "wa", "or", "pa", "ny", "nj", "fl", "oh",
                                    "mi", "mn", "wi", "va", "md", "ct", "co", "az", "nm", "ut", "id", "mt", "ks", "mo",
                                    "ga", "sc")
                            .like("AA~#"))
                    .value(
                            Shape.regex(
                                    "(?:(?:US|SR|CR|FM|U\\.S\\.)[- ]\\d{1,4}[AB]?|(?:[A-Z]{2})-\\d{1,3}(?<=(?:NC|TX|CA|WA|OR|PA|NY|NJ|FL|OH|MI|MN|WI|VA|MD|CT|CO|AZ|NM"
                                            + "|UT|ID|MT|KS|MO|GA|SC)-\\d{1,3}))\\b(?! ?(?:million|billion|percent|states|adults|[-/.%]))"))
                    .unless(
                            (source, span) -> span.start() > 0 && source.charAt(span.start() - 1) == '-',
                            HighwayRecognizer::isDenial),
            Rule.of("highway.lettered", GEO)
                    .at(Start.words("route", "rte", "highway", "hwy"))
                    .value(Shape.regex("(?:Route|Rte|Highway|Hwy)\\.? [A-Z]{1,2}(?![\\w'])")),
            Rule.of("highway.exit", GEO)
                    .at(Start.words("exit", "marker", "milepost", "mile"))
                    .value(
                            Shape.regex(
                                    "(?i)(?:exit|mile ?(?:marker|post)|milepost) (?:#|no\\. ?)?\\d{1,3}[a-d]?\\b"
                                            + "(?: (?:on|of|off|along) (?:I|US|Interstate|Hwy|Highway|Route|Rte|SR)[- ]\\d{1,3}\\b)?(?! ?(?:interview|survey|question|session))")),
            // "the Q train at Canal Street", "the 7 train": a letter or figure that is a line
            Rule.of("transit.train", GEO)
                    .at(Start.tokens(TokenKind.UPPER)
                            .ofLength(1, 1)
                            .or(Start.digits(1).ofLength(1, 1))
                            .before(" ")
                            .unless(HighwayRecognizer::isNoTrain))
                    .value(Shape.regex("(?<=\\b[Tt]he )[A-Z1-7] trains?\\b" + STOP)),
            Rule.of("transit.line", GEO)
                    .at(Start.words(
                            "red", "blue", "green", "orange", "yellow", "gold", "silver", "purple", "brown", "pink"))
                    .value(Shape.regex("(?<=\\b[Tt]he )[A-Z][a-z]{2,5} Line\\b(?! of\\b)" + STOP)),
            Rule.of("transit.elevated", GEO)
                    .at(Start.words("el", "l", "t", "bart", "septa", "marta").after(" "))
                    .value(Shape.regex(
                            "(?<=\\b(?:[Tt]he|[Oo]n) )(?:El|L|T|BART|SEPTA|MARTA) (?:stop )?(?:at|near) " + STREET)));

    /** Creates the recognizer. */
    public HighwayRecognizer() {
        super("highway", RULES);
    }

    @Override
    public List<Finding> recognize(Text source, List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        PlaceText text = PlaceText.of(source);
        StreetGrammar grammar = new StreetGrammar(text);
        int end = 0;
        for (int i = 0; i < text.count; i++) {
            if (i < end || !text.word(i) || !text.cue(i + 1, PlaceCue.HIGHWAY) && !text.cue(i, PlaceCue.HIGHWAY)) {
                continue;
            }
            int route = grammar.route(i);
            if (route > i && numbered(text, i, route)) {
                findings.add(text.finding(i, route, Confidence.LIKELY, "highway.numbered"));
                end = route;
            }
        }
        return findings;
    }

    private static boolean isNoTrain(Text source, Span line) {
        int next = source.tokenAt(line.end());
        return next == source.tokenCount() || !TRAINS.contains(source.hash(next));
    }

    /** "denied CO-50", "denial code CO-97": why a payer does not pay. */
    private static boolean isDenial(Text source, Span span) {
        int token = source.tokenAt(span.start());
        for (int i = Math.max(0, token - 4); i < token; i++) {
            if (DENIAL.contains(source.hash(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Highway 150" and "State Route 66", not "us 3" or "road 2": a short or plain word needs its capitals. */
    private static boolean numbered(PlaceText text, int first, int end) {
        int last = first;
        boolean digits = false;
        for (int i = first; i < end; i++) {
            digits |= text.number(i);
            last = text.cue(i, PlaceCue.HIGHWAY) ? i : last;
        }
        if (!digits) {
            return false;
        }
        boolean plain = text.length(last) <= 4
                && !text.source.token(last).toLowerCase(Locale.ROOT).startsWith("hwy");
        boolean preposition = text.cue(first - 1, PlaceCue.IN | PlaceCue.TO);
        if (!plain) {
            return text.capital(last) || text.caseless() || preposition;
        }
        boolean named = text.upper(last)
                || text.length(last) == 2
                || text.source.token(last).equals("Loop")
                || preposition;
        return last > first || named && text.capital(last) && !text.sentenceStart(last) && !text.caseless();
    }
}
