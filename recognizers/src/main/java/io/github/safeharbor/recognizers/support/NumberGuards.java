package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Guard;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guards against numbers that measure, count, date or call instead of naming somebody. */
public final class NumberGuards {
    /** "415-555-2671" after "client" is the client's phone number, and the phone recognizer's affair. */
    public static final Guard PHONE = NumberGuards::beginsPhone;

    /** "2019-2021", "3/14/2024", "2024-03-14", "Mar-2019", "12-14", "0-100". */
    public static final Guard DATE = shaped("(?:19|20)\\d\\d(?:[-/ ](?:19|20)?\\d\\d)?"
            + "|(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])[-/.](?:(?:19|20)?\\d\\d)"
            + "|(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d"
            + "|3[01])|\\d{1,2}[-/]\\d{1,2}|\\d{1,3}-\\d{0,2}0"
            + "|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-. /]?(?:19|20)?\\d\\d");

    private static final String UNIT =
            "(?:mg|mcg|ug|ml|dl|kg|lbs?|g|oz|min|mins|hrs?|h|am|pm|yo|y|f|m|s|th|st|nd|rd|x|k"
                    + "|kcal|cal|hz|mm|cm|ft|in|wks?|mos?|yrs?|days?|bpm|db|ppm|ma|gb|mb|usd)?";

    /** "150mg", "1990s", "120/80", "100-150mg", "9am-5pm", "24/7". */
    public static final Guard MEASURE = where(
            NumberGuards::hasLetterOrSlash,
            shaped("(?i)(?:[a-z]{1,3}[ ])?(?=[\\d./x-]{0,12}[a-z]|\\d{1,3}/)\\d{1,4}" + UNIT + "(?:[-./x]\\d{1,4}"
                    + UNIT + "){0,3}"));

    /** "90837", "99214-25", "CPT 90837 90834" after "bill": what was done, not for whom. */
    public static final Guard PROCEDURE = shaped(
            "(?:CPT[ ])?(?:9(?:0[78]|6[01]|7\\d|9[2-4])\\d\\d|[GHST]\\d{4})(?:-[A-Z\\d]{2}|s)?(?:[ ]9\\d{4}){0,4}");

    /** "78701" after "care" is a ZIP code, "90837" after "plan" a procedure, "H0004" another, "3000" a sum. */
    public static final Guard SHORT =
            shaped("(?:(?:" + String.join("|", Cues.entries("state.codes")).toUpperCase(Locale.ROOT)
                    + ")[ ])?\\d{1,5}|(?i:[A-V]\\d{4}|\\d{5}-(?:\\d{4}|[A-Z\\d]{2}))");

    /** "F33.1", "Z63.0", "T74.11XA": a code of ICD-10. */
    public static final Guard ICD = shaped("(?i)[A-TV-Z]\\d[\\dA-B](?:\\.[\\dA-Z]{1,4})?");

    /** "101YM0800X": a provider's trade in the national code set, the same for all of the trade. */
    public static final Guard TAXONOMY = shaped("\\d{3}[A-Z][A-Z\\d]{5}X");

    /** A unit, a total, a percent sign or more of an amount follows: "account for 20000 dollars", "policy 3 of 4". */
    public static final Guard AMOUNT = where(
            NumberGuards::mayGoOn,
            followedBy("(?i)(?:[ ]?(?:%|percent\\b|mg\\b|mcg\\b|ml\\b|units?\\b|dollars?\\b"
                    + "|usd\\b|bucks\\b"
                    + "|kcal\\b|calories\\b|steps\\b|times\\b|people\\b|members?\\b"
                    + "|clients\\b|patients\\b|sessions?\\b|visits?\\b|years?\\b|yrs?\\b"
                    + "|months?\\b|weeks?\\b|days?\\b|hours?\\b|hrs?\\b|minutes?\\b"
                    + "|mins?\\b|secs?\\b|seconds?\\b|ms\\b|miles?\\b|points?\\b)|,\\d{3}\\b|\\.\\d|[ ]of[ ]\\d)"));

    /** What is measured, counted or a date. */
    public static final Guard QUANTITY = any(DATE, MEASURE, AMOUNT);

    /** The same, and telephone numbers. */
    public static final Guard NUMBER = any(PHONE, QUANTITY);

    /** The same, and codes of diagnoses. */
    public static final Guard CLINICAL = any(NUMBER, ICD);

    /** All that a bare code may be besides the number of a person. */
    public static final Guard OTHER_CODE = any(CLINICAL, SHORT, PROCEDURE, TAXONOMY);

    private static final Pattern PHONE_NUMBER =
            Pattern.compile("(?:\\+?1[-. ]?)?\\(?\\d{3}\\)?[-. /]{1,2}\\d{3}[-. ]\\d{4}(?!\\d)|\\+\\d{8,15}");

    private NumberGuards() {}

    /** Tells whether a value has a letter or a slash: figures alone measure nothing. */
    private static boolean hasLetterOrSlash(Text source, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            if (c == '/' || Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a unit or more of an amount may follow: no sentence ends here, and no line. */
    private static boolean mayGoOn(Text source, Span span) {
        int next = span.end();
        if (next >= source.length()) {
            return false;
        }
        char c = source.charAt(next);
        boolean digit = next + 1 < source.length() && Character.isDigit(source.charAt(next + 1));
        return c == ' ' || c == '%' || Character.isLetter(c) || (c == ',' || c == '.') && digit;
    }

    private static Guard any(Guard... guards) {
        return (source, span) -> {
            for (Guard guard : guards) {
                if (guard.rejects(source, span)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** A value may be the area code alone: of "client: (415) 555-2671" a value has "415". */
    private static boolean beginsPhone(Text source, Span span) {
        int digits = digitsFrom(source, span.start());
        if (digits > 4 || digits == 4 && source.charAt(span.start()) != '1') {
            return false;
        }
        Matcher matcher =
                PHONE_NUMBER.matcher(source.view()).region(span.start(), Math.min(source.length(), span.start() + 24));
        return matcher.lookingAt() && matcher.end() >= span.end();
    }

    private static int digitsFrom(Text source, int start) {
        int p = start;
        while (p < source.length() && Character.isDigit(source.charAt(p))) {
            p++;
        }
        return p - start;
    }

    private static Guard shaped(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return (source, span) ->
                pattern.matcher(source.view()).region(span.start(), span.end()).matches();
    }

    /** The same, asked only where a quick look does not exclude it. */
    private static Guard where(Guard mayBe, Guard guard) {
        return (source, span) -> mayBe.rejects(source, span) && guard.rejects(source, span);
    }

    private static Guard followedBy(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return (Text source, Span span) -> pattern.matcher(source.view())
                .region(span.end(), Math.min(source.length(), span.end() + 16))
                .lookingAt();
    }
}
