package io.github.safeharbor.recognizers.support;

/**
 * How numbers that somebody gave out are written, as bounded regexes for {@link CueValue}; to be used under {@code
 * (?i)}.
 *
 * <p>A value is a run of letters and digits, grouped by hyphens, dots, slashes or blanks: "4471823", "LB0036627",
 * "27-61-9035", "LKH 8146", "L0725 9310 4". It never runs into the next word: in "4471823 2 visits" it ends at the
 * first blank, in "4471823-please" at the hyphen.
 */
public final class ValueForm {
    private static final String END = "(?![a-z0-9])";
    private static final String CLAUSE_END = "(?=[ ]{0,2}(?:[,;:.)\\]\"'|]|[\\r\\n]|$|[ ]{2}))";
    private static final String LETTERS_END = "(?=[ ]{0,2}(?:[,;.)\\]\"']|[\\r\\n]|$|[ ]{2}))";
    private static final String JOINED = "(?:-(?:[a-z]{1,3}" + END
            + "|(?=[a-z]{0,6}\\d)[a-z0-9]{1,20}+)|[._/](?=[a-z]{0,3}\\d)[a-z0-9]{1,20}+){0,6}+";
    // Another label is not the prefix of a value: "GRP ID MRN 4471823".
    private static final String LABEL =
            "(?:MRN|NPI|DEA|SSN|SN|DOB|ID|GRP|PCN|BIN|ACCT|MTCN|TEL|FAX|PH|CPT|EXT|VIN|DL|PIN|ZIP|NO)[ ]";
    private static final String PREFIX = "(?:(?-i:(?!" + LABEL + ")[A-Z]{1,4}(?:-[A-Z]{1,4})?)[ ](?=\\d))?+";
    private static final String APART = "(?:[ ]{1,2}(?:\\d{3,6}(?:-\\d{1,6}){0,3}+" + END + "(?![/%])|\\d{1,2}"
            + CLAUSE_END + "|(?-i:[A-Z]{1,3})" + LETTERS_END + ")){0,5}+";
    // A lower-case word is never the first group: "ring me 208" is no serial number.
    private static final String BODY =
            PREFIX + "(?=[a-z]{0,10}(?:[-_./][a-z]{1,6})?[-_./]?\\d)[a-z0-9]{1,25}+" + JOINED + END + APART;
    private static final String DIGIT = "(?:[-_./]?[a-z]{0,6}[-_./]?\\d)";

    /** Plainly a code: at least five digits, or a letter or hyphen and three or four digits. */
    public static final String MIXED = "(?:(?=(?:[-_./]?[a-z]{0,6}[-_./ ]?\\d){5})|(?=[a-z]{1,6}[-_./]?\\d)(?=" + DIGIT
            + "{3})|(?=\\d{1,6}(?:-|[a-z]))(?=" + DIGIT + "{4}))" + BODY;

    private ValueForm() {}

    /** Tells whether a value is one of these forms, which all hold a digit; a license plate or a hardware address may have none. */
    static boolean hasDigit(String value) {
        return value.contains(BODY);
    }

    /** Returns the form of a value with at least this many digits, however grouped. */
    public static String digits(int atLeast) {
        return "(?=(?:[-_./]?[a-z]{0,8}[-_./ ]?\\d){" + atLeast + "})" + BODY;
    }
}
