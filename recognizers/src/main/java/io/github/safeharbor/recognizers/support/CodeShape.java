package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.WordList;
import java.util.regex.Pattern;

/**
 * What a number or code that somebody gave out looks like, and what only looks like one: a year, a date, a dose, the
 * name of a test.
 *
 * <p>After an explicit label ("badge no. 17") nearly any value with a digit is a code; after a bare word ("report
 * 90837") only one that nothing else explains.
 */
public final class CodeShape {
    /**
     * A value of up to seven pieces with a digit in it, as group {@code id}: {@code 23CR-40418}, {@code SP-40817-C},
     * {@code EPD 24-70915}, {@code 9400 1000 0000 0031 8824 17}. For use under {@code (?i)} as well.
     */
    public static final String VALUE = "(?<id>(?:(?-i:[A-Z]{1,5}) (?=[0-9]))?(?=[A-Za-z0-9/._-]{0,24}[0-9])"
            + "[A-Za-z0-9]{1,24}(?:[-/._][A-Za-z0-9]{1,24}){0,6}"
            + "(?:(?<=[0-9]) [0-9]{3,8}(?![A-Za-z0-9]|[-/.:][0-9])){0,6}(?:(?<=[0-9]{3}) [0-9]{2}(?![A-Za-z0-9]|"
            + "[-/.:][0-9]))?"
            + "(?:(?<=[0-9]{3} [0-9]{3,8}) [0-9]{1,2}(?![A-Za-z0-9]|[-/.:][0-9]))?)(?![A-Za-z0-9]|,[0-9]{3}|[%\"]?[ "
            + "]?(?:mg|mcg|ml)\\b)";

    private static final String NOTE = "(?:[ ]?\\([A-Za-z .#/]{1,24}+\\))?+";
    private static final String VERB = "(?:\\s{1,2}(?:is|was|are|were|reads|now|of|as|under)\\b){0,2}+";
    private static final String COLON = "(?:\\s{0,3}(?:->|=>|[:=|>~#-]{1,2}|[.]{2,60}[ ]?[:=]?))?+";
    private static final String OPEN = "\\s{0,4}[\"'*`(\\[{<#]{0,3}+";

    private static final String NUMBER_WORDS = "no|nos|nr|nbr|num|numbers?|id|ids|identifier|code";

    /** An explicit link between a cue and its value: "no.", "number:", "#", "ID is", {@code _id": "}. */
    public static final String LABEL = label(NUMBER_WORDS);

    /** The same behind a cue that says "number" itself, where nothing but a blank or colon may stand. */
    public static final String ANY_LABEL = label("|" + NUMBER_WORDS);

    /** A loose link: a colon, "is", a line break, or nothing but a blank. */
    public static final String LINK = "[\"'*_`)\\]}]{0,3}+" + NOTE + VERB + COLON + OPEN + "(?<![A-Za-z0-9])";

    private static final Pattern DATE = Pattern.compile(
            "(?:[0-2]?[0-9]|3[01])[-/.](?:[0-2]?[0-9]|3[01])(?:[-/.](?:[0-9]{2}|(?:19|20)[0-9]{2}))?|(?:19|"
                    + "20)[0-9]{2}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?"
                    + "|[0-9]{1,2}[-/.](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[-/](?:19|20)?[0-9]{2}"
                    + "|[0-9]{1,2}[- ]?(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}[- "
                    + "]?[0-9]{0,4}");
    private static final Pattern QUANTITY = Pattern.compile(
            "[0-9]{1,6}(?:[.][0-9]{1,4})?|(?:[a-zA-Z]{2,3} )?[0-9]{2,3}/[0-9]{2,3}|[0-9]{1,6}(?:st|nd|rd|th|[a-z]{1,6})|[0-9]{1,4}[-/][0-9]{1,3}|"
                    + "[0-9]{1,3}-[a-zA-Z-]{1,24}");
    private static final Pattern DIAGNOSIS = Pattern.compile("[A-Z][0-9][0-9AB][.][0-9A-Z]{1,4}|[A-Z][0-9]{2,3}");
    private static final Pattern QUARTER = Pattern.compile("[QH][1-4][- ](?:19|20)[0-9]{2}");
    private static final Pattern BILLING_CODE = Pattern.compile("9[0-9]{4}|[GHSTJ][0-9]{4}");

    /** First words of codes that name a thing and no person: manuals, tests, forms, statutes, trials. */
    private static final WordList THINGS = Cues.words("code.things");

    private static final WordList REGISTRIES = Cues.words("code.registries");

    /** "CFR-441.12" names a thing, "KT-5530816" somebody. */
    private static final int LONGEST_THING = 5;

    private CodeShape() {}

    private static String label(String numberWords) {
        return "[\\s,(_.-]{0,3}(?:(?:id|identification|reference|ref|file|record|card|serial|registration|"
                + "control|tracking|case|code)\\b[.]?\\s{0,2})?(?:(?:" + numberWords + ")(?![A-Za-z0-9])[.]?|#)"
                + "[ ]?#?[\"'*_`)\\]}]{0,3}+" + NOTE + VERB + COLON + OPEN;
    }

    /** Tells whether a value after an explicit label is a code: it has a digit and this many letters and digits. */
    public static boolean isLabelled(Text source, Span span, int minimum) {
        int digits = 0;
        int letters = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        String value = source.view().substring(span.start(), span.end());
        return digits + letters >= minimum
                && digits > 0
                && (letters == 0 || !QUANTITY.matcher(value).matches())
                && !DATE.matcher(value).matches()
                && !(value.indexOf('.') == 3 && DIAGNOSIS.matcher(value).matches());
    }

    /** Tells whether a value stands for nothing but somebody or something that was given it. */
    public static boolean isCode(Text source, Span span) {
        String value = source.view().substring(span.start(), span.end());
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        boolean number = letters == 0 && digits == value.length();
        if (digits < 3 || digits + letters < 4 || DATE.matcher(value).matches() || namesThing(value)) {
            return false;
        }
        if (number) {
            return !isYear(value)
                    && !(digits == 5 && BILLING_CODE.matcher(value).matches());
        }
        return !(digits < 7 && QUANTITY.matcher(value).matches())
                && !BILLING_CODE.matcher(value).matches();
    }

    /** Tells whether a value is a code even after an everyday word: five digits, and a letter or a hyphen. */
    public static boolean isPlainCode(Text source, Span span) {
        String value = source.view().substring(span.start(), span.end());
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            digits += Character.isDigit(value.charAt(i)) ? 1 : 0;
        }
        return digits >= 5 && digits < value.length() && value.indexOf(' ') < 0 && isCode(source, span);
    }

    /** Tells whether a code begins with a word such as DSM, ICD or COVID. */
    public static boolean namesThing(String value) {
        int end = 0;
        while (end < value.length() && Character.isLetter(value.charAt(end))) {
            end++;
        }
        boolean hyphened = end < value.length() && !Character.isDigit(value.charAt(end));
        // "C-8812" may be a case, "F33.1" is a diagnosis, "Q4-2024" a quarter.
        if (value.length() > 9 && value.startsWith("VA")) {
            return false; // the number of an authorization by the VA
        }
        String prefix = value.substring(0, end);
        boolean longCode = value.chars().filter(Character::isDigit).count() > LONGEST_THING;
        return end > 1 && (longCode ? REGISTRIES : THINGS).contains(prefix)
                || end == 1 && !hyphened && DIAGNOSIS.matcher(value).matches()
                || end == 1 && QUARTER.matcher(value).matches();
    }

    private static boolean isYear(String value) {
        return value.length() == 4 && (value.startsWith("19") || value.startsWith("20"));
    }
}
