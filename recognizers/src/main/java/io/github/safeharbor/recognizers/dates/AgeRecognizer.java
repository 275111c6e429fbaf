package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.rule.Guard;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds ages over 89, in figures and in words, as {@link Finding.Meaning#AGE_OVER_89}.
 *
 * <p>Example: in "Rosalind, 93, lives with a sister aged ninety-one" both ages are found, the number only; "88yo" and
 * "HR 97" stay. A number needs a person beside it: an age word, a relative, a pronoun with "is", a name before a comma.
 * 45 CFR 164.514(b)(2)(i)(C).
 */
public final class AgeRecognizer extends RuleRecognizer {
    private static final String FIGURES = "(?:9\\d|1[01]\\d)(?![\\d%])(?![.,:/-]\\d)";
    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final String IN_WORDS = "(?:ninety(?:[- ]?(?:one|two|three|four|five|six|seven|eight|nine))?|(?:one"
            + " |a |(?<=\\ba\\s))hundred(?:(?: and)?[-"
            + " ](?:" + ONES + "))?)(?!\\w)";
    private static final String AGE = "(?:" + FIGURES + "|" + IN_WORDS + ")";
    private static final String OLD =
            "[- ]?(?:years?|yrs?|y)?[- ]?(?:olds?|of age|young)\\b|[- ]?(?:yo|y/o|y\\.o\\.?|yof|yom|y-o|yrs? ?o)\\b";

    /** Enough of a month to know it behind "in". */
    private static final String MONTH = "(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}";

    private static final Start OVER_89 = Start.digits(2, 3).startingWith("91").unless(AgeNumbers::isUnder90);

    private static final Start ORDINALS = OVER_89.like("9#L", "1##L");

    private static final List<Rule> RULES = List.of(
            rule(
                    "age.years-old",
                    OVER_89.like("9#~y", "9#~Y", "9#~o", "9#~O", "1##~y", "1##~Y", "1##~o", "1##~O"),
                    "(?i)(?=9|1[01]\\d)(?<![\\w.$/#-])(?<id>9\\d|1[01]\\d)(?:" + OLD + ")"),
            rule("age.gender", OVER_89.like("9#L", "10#L"), "(?!100m)(?<id>9\\d|10\\d)[FfMm]\\b")
                    .unless(AgeNumbers::isHeat),
            rule(
                            "age.gender-apart",
                            OVER_89,
                            "(?=9|1[01]\\d)(?<![\\w.$/#-])(?<id>9\\d|10\\d)\\s?/?\\s?(?:F|M|female|male|woman|man|lady)\\b(?=[,.;)\\n"
                                    + "]|$|\\s(?:with|w/|who|lives|living|in|needs|seeking|c/o))")
                    .unless(AgeNumbers::isHeat),
            rule(
                            "age.gender-first",
                            Start.words(IntStream.rangeClosed(90, 109)
                                    .boxed()
                                    .flatMap(age -> Stream.of("f" + age, "m" + age))
                                    .toArray(String[]::new)),
                            "[FfMm](?<id>\\d{2,3})(?![.\\d])(?=[,.;:\\n]|$)")
                    .unless((source, span) ->
                            (source.kind(source.tokenAt(span.start())) & TokenKind.SENTENCE_START) == 0),
            rule(
                    "age.spanish",
                    Start.words("noventa", "cien", "ciento"),
                    "(?i)(?<id>noventa(?: y (?:un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien|ciento (?:un|dos|tres|cuatro|cinco))"
                            + "(?= anos?\\b)"),
            // "su abuela de 95 anos"
            rule(
                    "age.spanish-figures",
                    OVER_89.like("9# L", "1## L"),
                    "(?i)(?=\\d{2,3}\\s)(?<=\\b(?:de|tiene|cumple|cumplio|tenia|a los|con)\\s)(?<id>9\\d|1[01]\\d)(?= anos\\b)"),
            rule(
                    "age.words-old",
                    Start.words("ninety", "one", "hundred"),
                    "(?i)(?<id>" + IN_WORDS + ")(?i:" + OLD + ")"),
            rule(
                            "age.labelled",
                            Start.words("age", "aged", "ages", "edad"),
                            "(?i)(?:aged?|ages|edad)(?: of| is| was|,)?[\\s:=.#(/-]{0,4}(?<id>" + AGE + "(?!-\\d))")
                    .unless(AgeNumbers::isThreshold)
                    .unless(AgeNumbers::isCounted),
            rule("age.of-somebody", OVER_89, "(?<![\\w.$/#])" + FIGURES + "(?![-\\w])")
                    .unless(AgeNumbers::isCounted)
                    .unless(AgeSubject::isNobody),
            rule(
                            "age.of-somebody-words",
                            Start.words("ninety", "one", "hundred"),
                            "(?i)(?:" + IN_WORDS + "|hundred and (?:" + ONES + ")(?!\\w))")
                    .unless(AgeNumbers::isCounted)
                    .unless(AgeSubject::isNobody),
            rule(
                            "age.pair",
                            Start.words(
                                    "couple",
                                    "parents",
                                    "grandparents",
                                    "spouses",
                                    "siblings",
                                    "sisters",
                                    "brothers",
                                    "both",
                                    "twins"),
                            "(?i)\\w{4,13},?\\s\\(?(?:in"
                                    + " their\\s|ages?d?\\s)?(?<id>(?:\\d{2}\\s?(?:/|&|and|,)\\s?)?9\\d(?:\\s?(?:/|&|and|,)\\s?\\d{2})?)(?![\\w%/])")
                    .unless(AgeNumbers::isCounted),
            rule(
                    "age.next",
                    ORDINALS,
                    "(?i)(?<=(?:\\b(?:her|his|their|my)|'s) )(?<id>(?:9\\d|10\\d)(?:th|st|nd|rd))(?=[.,;!?)]|\\s(?:in "
                            + MONTH + "|on|this|next|party|bday)\\b)"),
            rule(
                    "age.birthday",
                    ORDINALS,
                    "(?i)(?<id>(?:9\\d|1[01]\\d)(?:th|st|nd|rd))(?=\\s(?:birthday|b-?day|year of (?:life|age)))"),
            rule(
                    "age.birthday-words",
                    Start.words("ninetieth", "hundredth", "ninety", "centennial", "one"),
                    "(?i)(?<id>(?:one\\s|one-)?hundredth|ninetieth|ninety-?\\s?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))(?=\\s(?:birthday|b-?day|year"
                            + " of))"),
            rule(
                    "age.hers",
                    Start.words("ninetieth", "hundredth", "nineties", "90s"),
                    "(?i)(?<=\\b(?:her|his|their|my|your|our)\\s(?:early\\s|mid[- ]|late\\s|very"
                            + " late\\s)?'?)(?:ninetieth|hundredth(?!\\s(?:session|visit|day|time|game|of|meeting|note))|nineties|90s)"),
            rule(
                    "age.nineties",
                    Start.words("90s", "nineties"),
                    "(?i)(?<=(?:[,(]\\s?|\\bin\\s|\\n)(?:early|mid|late)[- ])(?:90s|nineties)(?!\\w)"),
            rule(
                    "age.word",
                    Start.words("nonagenarian", "nonagenarians", "centenarian", "centenarians", "supercentenarian"),
                    "(?i)\\w{5,20}"));

    /** Creates the recognizer. */
    public AgeRecognizer() {
        super("age-over-89", RULES);
    }

    private static Rule rule(String name, Start trigger, String regex) {
        Guard part = AgeNumbers::isPart;
        return Rule.of(name, DATE)
                .at(trigger)
                .value(Shape.regex(regex))
                .meaning(Finding.Meaning.AGE_OVER_89)
                .confidence(Confidence.POSSIBLE)
                .unless(part);
    }
}
