package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.support.Rules;
import io.github.safeharbor.text.TokenKind;
import java.util.List;
import java.util.Set;

/**
 * Finds dates written in figures alone.
 *
 * <p>Example: in "DOB 03-14-1985, seen 3/14, next 2024-05-02T09:00Z" the three dates are found, the time stays. A date
 * without its year is taken for one unless it looks like a fraction, a dose or a score, see {@link ScoreGuard}. The year
 * belongs to the span where it is written with the rest. 45 CFR 164.514(b)(2)(i)(C).
 */
public final class NumericDateRecognizer implements Recognizer {
    private static final String M = "(?:0?[1-9]|1[0-2])";
    private static final String D = "(?:0?[1-9]|[12]\\d|3[01])";
    /** Month and day in either order. */
    private static final String MD = "(?:" + M + "\\s?[/]\\s?" + D + "|" + D + "/" + M + ")";

    private static final String Y4 = "(?:19|20)\\d{2}";
    /** Not within a longer number, a fraction, an address. */
    private static final String ALONE = "(?<![\\d$#:])(?<!\\d[-./,])(?<!\\.)";

    private static final String END = "(?!\\d|[-./]\\d|%)";
    private static final String FULL =
            "(?:" + M + "(?<s1>[-/.])" + D + "\\k<s1>|" + D + "(?<s2>[-/.])" + M + "\\k<s2>)";
    private static final String STAMP = "(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    private static final String CUE =
            "(?i)(?:d\\.?o\\.?b\\b\\.?|d\\.?o\\.?d\\b\\.?|dos\\b|dol\\b|doi\\b|edd\\b|lmp\\b|born|birth(?:day|date)?|b-?day|bday|date|died|admitted|admission|discharged?|deceased|due|intake|seen|date"
                    + " of (?:birth|death|service))";

    private static final Trigger CUES = Trigger.words(
            "dob",
            "d",
            "dod",
            "dos",
            "dol",
            "doi",
            "edd",
            "lmp",
            "born",
            "birth",
            "birthday",
            "birthdate",
            "bday",
            "date",
            "died",
            "admitted",
            "admission",
            "discharge",
            "discharged",
            "deceased",
            "due",
            "intake",
            "seen");

    private static final String BLANKS = " \t\n\r\f\013";
    private static final Trigger SLASHED = Trigger.digits(1, 2).ofLength(1, 2).before("/" + BLANKS);

    private static final Rules RULES = Rules.of(
            AnchoredRule.of(
                            "date.numeric-labelled",
                            DATE,
                            CUES,
                            CUE + "(?-i)(?:\\s(?:of|is|was|on)){0,2}[\\s:=#.()_*>-]{0,40}(?<id>(?:" + M + "[-/. ]{1,2}"
                                    + D + "|" + D
                                    + "[-/. ]{1,2}" + M + ")(?:[-/. ]{1,2}" + Y4 + "|[-/.]'?\\d{2})|" + Y4 + "[-/. ]"
                                    + M + "[-/. ]" + D
                                    + "|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:" + Y4 + "|\\d{2})|" + STAMP
                                    + ")(?!\\d|[-/]\\d|\\.\\d)")
                    .confidence(Confidence.CERTAIN),
            AnchoredRule.of(
                            "date.numeric-full",
                            DATE,
                            Trigger.digits(1, 2).before("/-."),
                            ALONE + FULL + "'?(?:" + Y4 + "|\\d{2})" + END)
                    .unless(NumericDateRecognizer::isVersion),
            AnchoredRule.of(
                    "date.numeric-spaced",
                    DATE,
                    SLASHED,
                    "(?=\\d{1,2}\\s?/\\s?\\d{1,2}\\s?[,/]\\s?\\d{2})" + ALONE + "(?:" + M + "\\s?/\\s?" + D + "|" + D
                            + "\\s?/\\s?" + M + ")(?:\\s?[,/]\\s?" + Y4 + "|\\s/\\s\\d{2})" + END),
            AnchoredRule.of(
                            "date.year-first",
                            DATE,
                            Trigger.digits(4).before("/-.:"),
                            ALONE + Y4 + "(?<s>[-/.:])" + M + "\\k<s>" + D + "(?!\\d|[-/.]\\d)")
                    .confidence(Confidence.CERTAIN),
            // 20240314 and 20240314T170712Z, not a number that its cue calls something else
            AnchoredRule.of(
                            "date.stamp",
                            DATE,
                            Trigger.digits(8),
                            "(?<![\\w/.#-])" + STAMP + "(?:(?=T\\d{2})|(?=_)|(?![\\w-]|[./]\\d))")
                    .confidence(Confidence.POSSIBLE)
                    .unless(NumericDateRecognizer::isNumbered),
            AnchoredRule.of(
                            "date.month-year",
                            DATE,
                            Trigger.digits(1, 2).ofLength(1, 2).before("-/" + BLANKS),
                            "(?=\\d{1,2}\\s?[-/]\\s?\\d{4})" + ALONE + M + "(?:[-/]|\\s[-/]\\s)" + Y4
                                    + "(?!\\w|[-./]\\d|%|-[a-z])" + DateParts.NO_UNIT)
                    .unless(NumericDateRecognizer::isVersion),
            AnchoredRule.of(
                            "date.year-month",
                            DATE,
                            Trigger.digits(4).ofLength(4, 4).startingWith("12").before("-./" + BLANKS),
                            "(?=(?:19|20)\\d{2}\\s?[-./])" + ALONE + Y4 + "(?:[-./]|\\s?/\\s?|\\s-\\s)" + M
                                    + "(?!\\w|[-./:,]\\d|%|\\s?(?:school|academic|season|year))" + DateParts.NO_UNIT)
                    .unless(NumericDateRecognizer::isVersionCued, NumericDateRecognizer::isNumbered),
            AnchoredRule.of(
                            "date.month-day-range",
                            DATE,
                            Trigger.digits(1, 2).before("/"),
                            ALONE + MD + "\\s?-\\s?" + MD + END)
                    .confidence(Confidence.POSSIBLE)
                    .unless(ScoreGuard::rejectsEitherOf),
            AnchoredRule.of(
                            "date.month-day",
                            DATE,
                            SLASHED,
                            "(?=\\d{1,2}\\s?/)(?<![\\d$#:/.+])(?<!\\d-)" + MD + "(?:st|nd|rd|th|\\s?-\\s?" + D
                                    + "(?![\\w/%-]|\\.\\d))?(?![\\d+/%]|[-.]\\d|s\\b|[ap]m\\b)(?!-\\w)")
                    .confidence(Confidence.POSSIBLE)
                    .unless(ScoreGuard::rejects),
            AnchoredRule.of(
                            "date.month-day-dashed",
                            DATE,
                            Trigger.words(
                                    "on", "since", "dated", "due", "dob", "by", "until", "till", "before", "after",
                                    "in"),
                            "(?i)(?:(?:on|since|dated|due|dob)\\s|(?=\\w{2,6}\\s\\d{1,2}-(?:1[3-9]|2\\d|3[01]))\\w{2,6}\\s)(?<id>"
                                    + M + "[-.]" + D + "(?![\\w%]|[-./,:]\\d))")
                    .confidence(Confidence.POSSIBLE)
                    .unless((source, span) -> !DateParts.endsPhrase(source, span.end())),
            // "before 23.11", the day first as in Europe; with two digits each, or a price and a dose would fit
            AnchoredRule.of(
                            "date.day-month-dotted",
                            DATE,
                            Trigger.words("before", "after", "until", "till", "since", "on"),
                            "(?i)\\w{2,6}\\s(?:the\\s)?(?<id>(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])(?:\\.(?=\\s(?-i:[a-z])))?)(?![\\w%]|[-./,:]\\d)"
                                    + DateParts.NO_UNIT)
                    .confidence(Confidence.POSSIBLE)
                    .unless((source, span) -> !DateParts.endsPhrase(source, span.end())),
            // "out 4-23 to 5-6": two of them bear each other out
            AnchoredRule.of(
                            "date.month-day-dashed-range",
                            DATE,
                            Trigger.digits(1, 2).before("-"),
                            ALONE + M + "-" + D + "\\s(?:to|through|thru|until|till)\\s" + M + "-" + D
                                    + "(?![\\w%]|[-./,:]\\d)" + DateParts.NO_UNIT)
                    .confidence(Confidence.POSSIBLE));

    private static final WordSet VERSIONS =
            WordSet.of("v version ver section sec chapter release build ios android windows firmware rule step article"
                    + " art paragraph criterion standard item figure fig table appendix module policy software update java"
                    + " python kernel edition ratio");
    private static final WordSet NUMBERED =
            WordSet.of("no number num mrn acct account case docket id file claim invoice ref reference auth"
                    + " authorization order ticket member group policy code serial sn tracking confirmation record chart"
                    + " badge license lic npi phone fax tel cell text call");
    private static final WordSet DATED =
            WordSet.of("on since dated due by until till before after from through of date seen admitted"
                    + " discharged next last hearing died born to between");

    /** Creates the recognizer. */
    public NumericDateRecognizer() {}

    @Override
    public String id() {
        return "numeric-date";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return RULES.categories();
    }

    @Override
    public List<Finding> recognize(Text source) {
        return RULES.find(source);
    }

    /** "version 2.1.14", "section 4.1.12"; with one digit before each point only a cue makes it a date. "1 - 2016" is a list. */
    private static boolean isVersion(Text source, Span span) {
        int token = source.tokenAt(span.start());
        if (isVersionCued(source, span)) {
            return true;
        }
        boolean line = (source.kind(token) & TokenKind.LINE_START) != 0;
        if (line && source.charAt(source.end(token)) == ' ') {
            return true;
        }
        return span.length() <= 6 && source.isMark(token + 1, '.') && !DATED.has(source, token - 1);
    }

    private static boolean isVersionCued(Text source, Span span) {
        return VERSIONS.has(source, source.tokenAt(span.start()) - 1);
    }

    /** "MRN 20140311", "case 2024-11". */
    private static boolean isNumbered(Text source, Span span) {
        int token = source.tokenAt(span.start()) - 1;
        for (int steps = 0; token >= 0 && steps < 3 && (source.kind(token) & TokenKind.MARK) != 0; steps++) {
            token--;
        }
        boolean glued = span.start() > 1
                && source.charAt(span.start() - 1) == '-'
                && Character.isLetterOrDigit(source.charAt(span.start() - 2));
        return glued || NUMBERED.has(source, token);
    }
}
