package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.support.CodeShape;
import io.github.safeharbor.recognizers.support.NumberGuards;
import io.github.safeharbor.rule.Guard;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds numbers of cases and papers: dockets, complaints, claims, authorisations, specimens, parcels.
 *
 * <p>In "Docket 23CR-40418" and "auth # Q-2023-44871" the numbers are removed, 45 CFR 164.514(b)(2)(i)(R). "Case
 * manager", "file a claim", "chapter 3" and the codes of diagnoses, procedures, forms and trials stay: they name no person.
 */
public final class CaseNumberRecognizer extends RuleRecognizer {

    private static final Guard NO_CODE = (source, span) -> !CodeShape.isCode(source, span);
    /** "12-NOV-2024" is a date, "24HR100" no docket. */
    private static final Pattern DATE_OR_UNIT_FORM = Pattern.compile("(?i)[0-9]{1,4}[- ]?(?:jan|feb|mar|apr|may|jun|"
            + "jul|aug|sep|sept|oct|nov|dec|mg|mcg|ml|hr|hrs|min|am|pm|[ecmp][sd]t|utc|gmt|st|nd|rd|th|yo|x|k|"
            + "lb|kg|g|gb|mb)[- ]?[0-9]{0,9}");

    private static final Guard DATE_OR_UNIT = (source, span) -> DATE_OR_UNIT_FORM
            .matcher(source.view())
            .region(span.start(), span.end())
            .matches();

    private static final List<Rule> SHAPED = List.of(
            // "1Z 999 AA1 01 2345 6784"
            shaped(
                            "parcel.ups",
                            CuedCodes.SHAPED.startingWith("1"),
                            "(?i)1Z[ ]?[0-9A-Z]{3}[ ]?[0-9A-Z]{3}[ ]?[0-9A-Z]{2}[ "
                                    + "]?[0-9A-Z]{4}[ ]?[0-9A-Z]{3}[ ]?[0-9A-Z](?![A-Za-z0-9])")
                    .confidence(Confidence.CERTAIN),
            // "QDS-71340", "RN-40-7718", "CLM-2023-551207", "TR-4-88310"
            shaped(
                            "code.hyphened",
                            CuedCodes.SHAPED.before("-/"),
                            "(?=[A-Z])(?<![-/.@_A-Za-z0-9])[A-Z0-9]{1,8}(?:[-/][A-Z0-9]{1,12}){1,5}(?:\\.[0-9]{1,2})?"
                                    + "(?![A-Za-z0-9]|[-@_/][A-Za-z])")
                    .unless(NO_CODE, CaseNumberRecognizer::isPlain),
            // "618-KD", "7C20-11D4": figures first
            shaped(
                            "code.figures-first",
                            Start.tokens(TokenKind.DIGIT_FIRST)
                                    .before("-")
                                    .unless(CaseNumberRecognizer::hasNoCapitalSoon),
                            "(?<![-/.@_$A-Za-z0-9])(?!\\d{4}-\\d\\d-)(?=[0-9-]{1,16}[A-Z])(?:\\d{3,6}-[A-Z]{1,3}|\\d[A-Z0-9]{1,7}-[A-Z0-9]{2,8}(?:-[A-Z0-9]{2,8}){0,3})"
                                    + "(?![A-Za-z0-9]|[-@_/.][A-Za-z0-9])")
                    .unless(CaseNumberRecognizer::isVariant, NumberGuards.PROCEDURE, NumberGuards.DATE),
            // "QX7T4M": letters and figures by turns, as no word and no model has them
            shaped(
                            "code.mixed",
                            Start.tokens(TokenKind.LETTER | TokenKind.DIGIT | TokenKind.UPPER)
                                    .ofLength(6, 20),
                            "(?<![-/.@_#A-Za-z0-9])(?!CYP|UGT|HLA|SLC|ABCB|COVID|SARS)(?:[A-Z]{1,6}\\d{1,8}[A-Z]{1,6}\\d|\\d{1,8}[A-Z]{1,6}"
                                    + "\\d{1,8}[A-Z])[A-Z0-9]{0,16}(?![A-Za-z0-9]|[-@_/.][A-Za-z0-9])")
                    .unless(CaseNumberRecognizer::isSpine, Text::isNews),
            // "k four four seven one b"
            Rule.of("code.spelled", IdentifierCategory.OTHER)
                    .at(CodeForms.SPELLED_START)
                    .value(CodeForms.SPELLED)
                    .confidence(Confidence.POSSIBLE),
            // "41-20977", "12-07-518-03"
            shaped(
                            "code.hyphened-figures",
                            Start.groups("2|3-5|6|7|8", "-")
                                    .or(Start.groups("1|2|3|4|5-1|2|3|4|5|6-1|2|3|4|5|6", "-"))
                                    .unless(CaseNumberRecognizer::isPhone),
                            "(?<![-/.,:@_$#+\\w])(?:\\d{2,3}-\\d{5,8}|(?=(?:\\d-?){8})(?=[\\d-]{0,24}\\d{3})\\d{1,5}(?:-\\d{1,6}){2,4})(?![\\w%]|[-.,:/]\\d)")
                    .unless(
                            NumberGuards.AMOUNT,
                            NumberGuards.PHONE,
                            NumberGuards.DATE,
                            CaseNumberRecognizer::isOfThings,
                            Text::isNews),
            // "884 2217 0931"
            Rule.of("code.grouped", IdentifierCategory.OTHER)
                    .at(Start.digits(1, 6)
                            .or(Start.tokens(TokenKind.UPPER).ofLength(2, 5).digitWithin(6))
                            .before(" ")
                            .unless(CodeForms::hasNoGroupBehind))
                    .value(CodeForms.GROUPED)
                    .confidence(Confidence.POSSIBLE)
                    .unless(NumberGuards.AMOUNT, CaseNumberRecognizer::isOfThings, Text::isNews),
            // eight figures and more name somebody, unless they measure
            Rule.of("code.long", IdentifierCategory.OTHER)
                    .at(Start.digits(7, 24))
                    .value(CodeForms.LONG)
                    .confidence(Confidence.POSSIBLE)
                    .unless(NumberGuards.AMOUNT, CaseNumberRecognizer::isOfThings, Text::isNews),
            // "QK0771204", "HB0038817"
            shaped(
                            "code.joined",
                            CuedCodes.SHAPED.like("A######", "AA######", "AAA######", "AAAA######"),
                            "(?<![-/.@_A-Za-z0-9])[A-Z]{1,4}[0-9]{6,12}[A-Z]{0,2}(?![A-Za-z0-9]|[-@_/][A-Za-z])")
                    .unless(NO_CODE));

    private static final List<Rule> OTHERS = List.of(
            // "23CR-40418", "2024-CP-001187", "23CV04567"
            Rule.of("case.docket", IdentifierCategory.OTHER)
                    .at(Start.digits(2)
                            .or(Start.digits(4))
                            .unless(CaseNumberRecognizer::hasNoCapitalBehind)
                            .or(Start.digits(1).before(":")))
                    .value(Shape.regex("(?<![-A-Za-z0-9])(?:[0-9]:)?(?:[0-9]{2}|(?:19|20)[0-9]{2})[- ]?(?:[A-Z]{1,4}|"
                            + "(?<=:[0-9]{2}-)[a-z]{2})[- ]?[0-9]{3,8}(?:[-/][A-Za-z0-9]{1,8}){0,3}(?![A-Za-z0-"
                            + "9]|[-/][0-9])"))
                    .unless(DATE_OR_UNIT),
            // a prescription: "Rx 0440917", and no dose is so long
            Rule.of("case.prescription", IdentifierCategory.OTHER)
                    .at(Start.words("rx").before(" :"))
                    .value(Shape.regex("(?i)rx[ :]{1,3}(?<id>\\d{6,9})(?![\\w-]|[.,]\\d)")),
            Rule.of("parcel.usps", IdentifierCategory.OTHER)
                    .at(Start.digits(4).startingWith("9").or(Start.digits(20, 22)))
                    .value(Shape.regex("(?:420[0-9]{5}[ ]?)?9[2345]0[0-9][ ]?(?:[0-9]{4}[ ]?){4}[0-9]{2}(?![0-9])"))
                    .confidence(Confidence.CERTAIN),
            Rule.of("number.announced", IdentifierCategory.OTHER)
                    .at(Start.words("no", "nos", "nr", "number", "numbered", "num")
                            .or(Start.mark('#'))
                            .digitWithin(20))
                    .value(Shape.regex("(?i)(?:(?:no|nos|nr|number|numbered|num)\\b|#)[.:# ]{0,3}" + CodeShape.VALUE))
                    .confidence(Confidence.POSSIBLE)
                    .unless(NO_CODE, CaseNumberRecognizer::isShort),
            // "the number they gave him in fall was 550918"
            Rule.of("number.far", IdentifierCategory.OTHER)
                    .at(Start.words("number", "code", "id").digitWithin(80))
                    .value(Shape.regex("(?i)(?:number|code|id)(?: [a-z']{1,14}){1,8},? (?:is|was|reads|says):? #?"
                            + "(?=[a-z-]{0,4}\\d(?:[a-z -]?\\d){4})" + CodeShape.VALUE))
                    .confidence(Confidence.POSSIBLE)
                    .unless(NO_CODE, CaseNumberRecognizer::isShort, NumberGuards.AMOUNT),
            Rule.of("id.announced", IdentifierCategory.OTHER)
                    .at(Start.words("id", "ids", "identifier", "identification"))
                    .value(Shape.regex(
                            "(?i)(?=[^0-9]{0,60}[0-9])(?:ids?|identifier|identification)\\b(?:\\s{1,2}(?:no\\b[.]?|number|#|"
                                    + "code))?" + CodeShape.LINK + CodeShape.VALUE))
                    .confidence(Confidence.POSSIBLE)
                    .unless(NO_CODE));

    private static final List<Rule> RULES = Stream.of(CuedCodes.rules("case", 3), SHAPED, OTHERS)
            .flatMap(List::stream)
            .toList();

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    /** Creates the recognizer. */
    public CaseNumberRecognizer() {
        super("case-number", RULES);
    }

    private static Rule shaped(String name, Start start, String regex) {
        return Rule.of(name, IdentifierCategory.OTHER)
                .at(start)
                .value(Shape.regex(regex))
                .confidence(Confidence.POSSIBLE);
    }

    /** Letters of a court stand behind the year, or behind a hyphen or blank. */
    private static boolean hasNoCapitalBehind(Text source, Span year) {
        int p = year.start();
        while (p < source.length() && Character.isDigit(source.charAt(p))) {
            p++;
        }
        p += p < source.length() && "- ".indexOf(source.charAt(p)) >= 0 ? 1 : 0;
        return p == source.length() || !Character.isUpperCase(source.charAt(p));
    }

    /** No capital stands in the token or behind its hyphen. */
    private static boolean hasNoCapitalSoon(Text source, Span token) {
        int p = token.start();
        int limit = Math.min(source.length(), token.end() + 9);
        while (p < limit && "0123456789-".indexOf(source.charAt(p)) >= 0) {
            p++;
        }
        return p == limit || source.charAt(p) < 'A' || source.charAt(p) > 'Z';
    }

    /** Tells whether "415-555-2671" stands there, and no more of it. */
    private static boolean isPhone(Text source, Span first) {
        int end = first.start() + 12;
        if (end > source.length() || source.charAt(end - 9) != '-' || source.charAt(end - 5) != '-') {
            return false;
        }
        for (int i = first.start(); i < end; i++) {
            if (i != end - 9 && i != end - 5 && !Character.isDigit(source.charAt(i))) {
                return false;
            }
        }
        return end == source.length() || source.charAt(end) != '-' && !Character.isDigit(source.charAt(end));
    }

    /** "300-XR", "1099-MISC", "401-K", "405-N": the variant of a dose, form, plan or road. */
    private static boolean isVariant(Text source, Span span) {
        String value = source.view().substring(span.start(), span.end());
        int hyphen = value.indexOf('-');
        if (value.length() <= SHORTEST || value.startsWith("YEAR-", hyphen + 1)) {
            return true; // "45-5O", "29-YEAR-OLD"
        }
        return VARIANTS.contains(WordHash.of(value.substring(hyphen + 1)))
                || VARIANTS.contains(WordHash.of(value.substring(0, hyphen)));
    }

    /** "L4L5S1": a level of the spine. */
    private static boolean isSpine(Text source, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            if ("CTLS".indexOf(c) < 0 && !Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** "PMID 31774281", "ISBN 978...": a code of a thing, or a count with its noun behind it. */
    private static boolean isOfThings(Text source, Span span) {
        int token = source.tokenAt(span.start());
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            if (THINGS.contains(source.hash(i))) {
                return true;
            }
        }
        int next = source.tokenAt(span.end());
        boolean counts = span.length() == SHORTEST_LONG
                && next < source.tokenCount()
                && (source.kind(next) & (TokenKind.LETTER | TokenKind.LINE_START)) == TokenKind.LETTER;
        return counts || next < source.tokenCount() && COUNTED.contains(source.hash(next));
    }

    /** A number of no more figures may count whatever noun stands behind it. */
    private static final int SHORTEST_LONG = 7;

    /** So long is a range whose figures are misread. */
    private static final int SHORTEST = 5;

    private static final WordList VARIANTS = Cues.words("code.variants");
    private static final WordList THINGS = Cues.words("code.of-things");
    private static final WordList COUNTED = Cues.words("code.counted");

    /** "No. 100" counts stickers, "no. 2023-7081" is somebody. */
    private static boolean isShort(Text source, Span span) {
        int digits = 0;
        for (int i = span.start(); i < span.end(); i++) {
            digits += Character.isDigit(source.charAt(i)) ? 1 : 0;
        }
        return digits < 4;
    }

    /** "WWDC-2024" and "PL-94" are no codes of a person: besides a year there must be three digits. */
    private static boolean isPlain(Text source, Span span) {
        String value = source.view().substring(span.start(), span.end());
        String rest = YEAR.matcher(value).replaceAll("");
        int digits = 0;
        for (int i = 0; i < rest.length(); i++) {
            digits += Character.isDigit(rest.charAt(i)) ? 1 : 0;
        }
        return digits < 3 || isShort(source, span);
    }
}
