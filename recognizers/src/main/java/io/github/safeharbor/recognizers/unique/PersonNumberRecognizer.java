package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.support.CodeShape;
import io.github.safeharbor.recognizers.support.NumberGuards;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds numbers that an employer, school, prison, army or state gave a person.
 *
 * <p>In "badge 5120", "student no. 220-41-887", "A# 204-118-837" and "passport X12345678" the numbers are removed,
 * 45 CFR 164.514(b)(2)(i)(R). "Badge of honor", "grade 4" and the number of a clinical trial (NCT) stay.
 */
public final class PersonNumberRecognizer extends RuleRecognizer {
    private static final IdentifierCategory OTHER = IdentifierCategory.OTHER;

    private static final List<Rule> SHAPED = List.of(
            shaped(
                    "immigration.a-number",
                    CuedCodes.SHAPED.startingWith("A"),
                    "(?:A[-# ]{0,2}[0-9]{3}[- ][0-9]{3}[- ][0-9]{3}|"
                            + "A[-#]{0,2}[0-9]{8,9}|A[-# ]{0,2}[0-9]{2}[- ][0-9]{3}[- ][0-9]{3})(?![A-Za-z0-9]|[-][0-9])"),
            shaped(
                            "immigration.receipt",
                            CuedCodes.SHAPED
                                    .startingWith("EWLSMINYVTCewlsminyvtc")
                                    .like("LLL~##~###~#####"),
                            "(?i)(?:EAC|WAC|LIN|SRC|MSC|IOE|NBC|YSC|MCT|VSC|TSC|"
                                    + "CSC|NSC)[- ]?[0-9]{2}[- ]?[0-9]{3}[- ]?[0-9]{5}(?![A-Za-z0-9])")
                    .confidence(Confidence.CERTAIN),
            shaped("immigration.sevis", CuedCodes.SHAPED.like("N~00"), "N[- ]?00[0-9]{8}(?![A-Za-z0-9])"),
            shaped(
                    "national-id.nino",
                    CuedCodes.SHAPED.like("AA ##", "AA##", "AAAA######"),
                    "(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} "
                            + "?[0-9]{2} ?[0-9]{2} ?[A-D]|[A-Z]{4}[0-9]{6}[HM][A-Z]{5}[A-Z0-9][0-9])(?![A-Za-z0-9])"));

    private static final List<Rule> OTHERS = List.of(
            Rule.of("immigration.alien", OTHER)
                    .at(Start.words("a").before("-#").or(Start.words("alien", "uscis", "anumber")))
                    .value(Shape.regex("(?i)(?:a-?(?:number|num|no|#)|alien|uscis)[.]?"
                            + CodeShape.ANY_LABEL
                            + "(?<id>A?[-# ]{0,2}[0-9]{2,3}[- ]?[0-9]{3}[- ]?[0-9]{2,3})(?![A-Za-z0-9])"))
                    .confidence(Confidence.CERTAIN),
            Rule.of("immigration.form", OTHER)
                    .at(Start.words("i").before("-"))
                    .value(Shape.regex(
                            "(?i)I-(?:94|551|766|20|797|485|130|589|765|131)[A-Z]?\\b(?:\\s{1,2}(?:card|record|receipt|"
                                    + "admission|form))?(?:" + CodeShape.LABEL + "|" + CodeShape.LINK
                                    + ")(?<id>[A-Z]{3}[0-9]{10}|[0-9]{9}[A-Z0-9]{2}|[0-9]{3,6}(?:[- "
                                    + "][0-9]{3,6}){1,2})(?![A-Za-z0-9])")),
            Rule.of("passport.cued", OTHER)
                    .at(Start.words("passport", "passports", "document"))
                    .value(Shape.regex(
                            "(?i)(?:passport|travel document|document)(?:\\s{1,2}(?:book|card|no\\b[.]?|number|#|id|"
                                    + "is|was)){0,3}[:=# "
                                    + "\"(-]{0,4}(?<id>[A-Z]{0,2}[0-9]{6,9}[A-Z]{0,2})(?![A-Za-z0-9])"))
                    .confidence(Confidence.CERTAIN),
            Rule.of("person-number.badge", OTHER)
                    .cue(Cues.phrases("person-number.badges"))
                    .link(Link.BESIDE)
                    .value(Shape.digits(2))
                    .unless(NumberGuards.DATE, NumberGuards.MEASURE, NumberGuards.AMOUNT),
            Rule.of("person-number.door", OTHER)
                    .cue(Cues.phrases("person-number.doors"))
                    .value(Shape.regex("[*#]?\\d{3,8}[*#]?(?![\\w-])")),
            Rule.of("uuid", OTHER)
                    .at(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT)
                            .before("-")
                            .ofLength(8, 8)
                            .or(Start.digits(8).before("-")))
                    .value(Shape.regex(
                            "(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])"))
                    .confidence(Confidence.CERTAIN));

    private static final List<Rule> RULES = Stream.of(CuedCodes.rules("person-number", 2), SHAPED, OTHERS)
            .flatMap(List::stream)
            .toList();

    /** Creates the recognizer. */
    public PersonNumberRecognizer() {
        super("person-number", RULES);
    }

    private static Rule shaped(String name, Start start, String regex) {
        return Rule.of(name, OTHER).at(start).value(Shape.regex(regex));
    }
}
