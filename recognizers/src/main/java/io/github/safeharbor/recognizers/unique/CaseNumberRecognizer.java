package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.support.CodeShape;
import io.github.safeharbor.rule.Guard;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
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
    private static final String CUES = "case docket cause complaint petition claim claims authorization "
            + "authorisation authorized auth preauth "
            + "preauthorization precert precertification approval confirmation confirmed reference ref ticket "
            + "incident accession specimen "
            + "requisition booking warrant citation summons grievance appeal dispatch tracking parcel certified "
            + "registered application app "
            + "ur ebt cps dcf dcfs dhs dss acs lapd nypd rpd afdc foia cad jv logged filed referral application "
            + "casefile "
            + "file crid crn grn tcn prn rma reservation waitlist voucher";
    private static final String LABELLED_CUES = "report order action matter index event sample lab tag barcode "
            + "permit prescription rx "
            + "request form entry record hearing parole probation police court list session transaction form bag "
            + "kit item envelope "
            + "box locker vial tube package letter shipment delivery arrest property evidence exhibit control log "
            + "intake "
            + "call service work job study authorization_request transport trip flight";

    private static final Guard NO_CODE = (source, span) -> !CodeShape.isCode(source, span);
    /** "12-NOV-2024" is a date, "24HR100" no docket. */
    private static final Pattern DATE_OR_UNIT_FORM = Pattern.compile("(?i)[0-9]{1,4}[- ]?(?:jan|feb|mar|apr|may|jun|"
            + "jul|aug|sep|sept|oct|nov|dec|mg|mcg|ml|hr|hrs|min|am|pm|st|nd|rd|th|yo|x|k|"
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
                            "(?=[A-Z])(?<![-/.@_A-Za-z0-9])[A-Z0-9]{1,6}(?:[-/][A-Z0-9]{1,12}){1,5}(?:\\.[0-9]{1,2})?"
                                    + "(?![A-Za-z0-9]|[-@_/][A-Za-z])")
                    .unless(NO_CODE, CaseNumberRecognizer::isPlain),
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
                            + "(?<=:[0-9]{2}-)[a-z]{2})-?[0-9]{3,8}(?:[-/][A-Za-z0-9]{1,8}){0,3}(?![A-Za-z0-"
                            + "9]|[-/][0-9])"))
                    .unless(DATE_OR_UNIT),
            // a prescription: "Rx 0440917", and no dose is so long
            Rule.of("case.prescription", IdentifierCategory.OTHER)
                    .at(Start.words("rx").before(" :"))
                    .value(Shape.regex("(?i)rx[ :]{1,3}(?<id>\\d{6,9})(?![\\w-]|[.,]\\d)")),
            // "1:24-cv-00142-ABC"
            Rule.of("case.federal", IdentifierCategory.OTHER)
                    .at(Start.digits(1, 2).like("#:##-LL-", "##-LL-"))
                    .value(Shape.regex("(?:[0-9]:)?[0-9]{2}-(?:cv|cr|mj|bk|ap|md|mc|po|sw|CV|CR|MJ|BK|"
                            + "AP)-[0-9]{3,6}(?:-[A-Za-z]{2,4}){0,3}(?![A-Za-z0-9])")),
            Rule.of("parcel.usps", IdentifierCategory.OTHER)
                    .at(Start.digits(4).startingWith("9").or(Start.digits(20, 22)))
                    .value(Shape.regex("(?:420[0-9]{5}[ ]?)?9[2345]0[0-9][ ]?(?:[0-9]{4}[ ]?){4}[0-9]{2}(?![0-9])"))
                    .confidence(Confidence.CERTAIN),
            Rule.of("number.announced", IdentifierCategory.OTHER)
                    .at(Start.words("no", "nos", "nr", "number", "numbered", "num")
                            .or(Start.mark('#')))
                    .value(Shape.regex("(?i)(?=[^0-9]{0,20}[0-9])(?:(?:no|nos|nr|number|numbered|num)\\b|#)[.:# ]{0,3}"
                            + CodeShape.VALUE))
                    .confidence(Confidence.POSSIBLE)
                    .unless(NO_CODE, CaseNumberRecognizer::isShort),
            Rule.of("id.announced", IdentifierCategory.OTHER)
                    .at(Start.words("id", "ids", "identifier", "identification"))
                    .value(Shape.regex(
                            "(?i)(?=[^0-9]{0,60}[0-9])(?:ids?|identifier|identification)\\b(?:\\s{1,2}(?:no\\b[.]?|number|#|"
                                    + "code))?" + CodeShape.LINK + CodeShape.VALUE))
                    .confidence(Confidence.POSSIBLE)
                    .unless(NO_CODE));

    private static final List<Rule> RULES = Stream.of(CuedCodes.rules("case", CUES, LABELLED_CUES, 3), SHAPED, OTHERS)
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
        String rest = YEAR.matcher(value).replaceFirst("");
        int digits = 0;
        for (int i = 0; i < rest.length(); i++) {
            digits += Character.isDigit(rest.charAt(i)) ? 1 : 0;
        }
        return digits < 3 || isShort(source, span);
    }
}
