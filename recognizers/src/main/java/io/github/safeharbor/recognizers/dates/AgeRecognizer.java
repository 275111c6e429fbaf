package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognizers.lexicon.Cues;
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
    private static final String ID = "(?<id>" + AGE + ")";
    private static final String OLD =
            "[- ]?(?:years?|yrs?|y)?[- ]?(?:olds?|of age|young)\\b|[- ]?(?:yo|y/o|y\\.o\\.?|yof|yom|y-o|yrs? ?o)\\b";

    private static final Start RELATIVE_WORDS =
            Start.words(Cues.entries("age.relatives").toArray(new String[0]));

    /** Enough of a month to know it behind "in". */
    private static final String MONTH = "(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}";

    private static final Start OVER_89 = Start.digits(2, 3).startingWith("91").unless(AgeGuards::isUnder90);

    private static final List<Rule> RULES = List.of(
            rule("age.years-old", OVER_89, "(?i)(?=9|1[01]\\d)(?<![\\w.$/#-])(?<id>9\\d|1[01]\\d)(?:" + OLD + ")"),
            rule("age.years-old-glued", OVER_89, "(?<id>9\\d|1[01]\\d)y(?:of?|om|r)?\\b(?:/o|-?o\\b|[. ]o\\b|\\sold)?"),
            rule("age.gender", OVER_89, "(?!100m)(?<id>9\\d|10\\d)[FfMm]\\b").unless(AgeGuards::isMeasured),
            rule(
                            "age.gender-apart",
                            OVER_89,
                            "(?=9|1[01]\\d)(?<![\\w.$/#-])(?<id>9\\d|10\\d)\\s?/?\\s?(?:F|M|female|male|woman|man|lady)\\b(?=[,.;)\\n"
                                    + "]|$|\\s(?:with|w/|who|lives|living|in|needs|seeking|c/o))")
                    .unless(AgeGuards::isMeasured),
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
                    OVER_89,
                    "(?i)(?=\\d{2,3}\\s)(?<=\\b(?:de|tiene|cumple|cumplio|tenia|a los|con)\\s)(?<id>9\\d|1[01]\\d)(?= anos\\b)"),
            rule(
                    "age.words-old",
                    Start.words("ninety", "one", "hundred"),
                    "(?i)(?<id>" + IN_WORDS + ")(?i:" + OLD + ")"),
            rule(
                            "age.labelled",
                            Start.words("age", "aged", "ages", "edad"),
                            "(?i)(?:aged?|ages|edad)(?: of| is| was|,)?[\\s:=.#(/-]{0,4}(?<id>" + AGE + "(?!-\\d))")
                    .unless(AgeGuards::isThreshold)
                    .unless(AgeGuards::isCounted),
            rule(
                            "age.is",
                            Start.words(
                                            "is", "was", "be", "am", "s", "re", "m", "are", "shes", "hes", "im",
                                            "turned", "turns", "turning", "turn", "whos")
                                    .unless(AgeGuards::hasNoAgeSoon),
                            "(?i)\\w{1,7}+(?:\\s(?:now|only|about|almost|nearly|already|still|just|turning|currently|like|over|past|all"
                                    + " of|going on|practically|well|actually|probably|around|pushing|nearing|approaching|close to|a (?:spry|sharp|frail|young|feisty|healthy|tough|vigorous))\\b){0,2}+\\s[\\s(\\[\"'*-]{0,2}"
                                    + ID)
                    .more(Shape.regex("(?i)\\s(?:and|&|or)\\s" + ID))
                    .unless(AgeGuards::isNoPerson)
                    .unless(AgeGuards::isCounted),
            rule(
                            "age.relative",
                            RELATIVE_WORDS.unless(AgeGuards::hasNoAgeSoon),
                            "(?i)\\w{2,12}+(?:,\\s|\\s\\(|\\s|\\sof\\s|:\\s?|,\\s(?:who is|now|age|aged)\\s)" + ID
                                    + "(?=[,;.)!?\\n]|$|\\s(?:and|with|who|lives|is|has|needs|in|at|comma|period)\\b)")
                    .unless(AgeGuards::isAddress)
                    .unless(AgeGuards::isCounted),
            rule(
                            "age.name-figures",
                            OVER_89,
                            "(?=9|1[01]\\d)(?<=[,(]\\s?)" + FIGURES + "(?=[,;)]|\\.(?:\\s|$)|\\s(?:and|years|in (?i:"
                                    + MONTH + ")))")
                    .unless(AgeGuards::isNoName)
                    .unless(AgeGuards::isCounted),
            rule(
                            "age.name-words",
                            Start.words("ninety", "one"),
                            "(?i)(?<=[,(]\\s?)" + IN_WORDS + "(?=[,;)]|\\.(?:\\s|$))")
                    .unless(AgeGuards::isNoName),
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
                    .unless(AgeGuards::isCounted),
            rule(
                            "age.lived-to",
                            Start.words(
                                    "died", "passed", "lived", "living", "widowed", "dead", "death", "alone", "alive",
                                    "dies", "lives", "gone"),
                            "(?i)\\w{4,7}(?:\\saway|\\son)?\\s(?:(?<!live[sd]\\s|living\\s)at|to|until|till)\\s(?:age\\s|be\\s)?"
                                    + ID)
                    .unless((source, span) -> !DateParts.endsPhrase(source, span.end()))
                    .unless(AgeGuards::isCounted),
            // "died on a Sunday in spring, at 96"
            rule(
                            "age.died-at",
                            Start.words("died", "passed", "dies"),
                            "(?i)(?:die[ds]|passed away)\\b[^.;:!?\\n]{1,40}?,? at (?:the age of |age )?" + ID)
                    .unless((source, span) -> !DateParts.endsPhrase(source, span.end()))
                    .unless(AgeGuards::isCounted),
            rule(
                            "age.reached",
                            Start.words("hit", "hits", "made", "reached", "reaches"),
                            "(?i)(?:hits?|made it to|reache[ds])(?: age)? " + ID)
                    .unless(AgeGuards::isReachedByNobody)
                    .unless(AgeGuards::isCounted),
            rule(
                    "age.next",
                    OVER_89,
                    "(?i)(?<=(?:\\b(?:her|his|their|my)|'s) )(?<id>(?:9\\d|10\\d)(?:th|st|nd|rd))(?=[.,;!?)]|\\s(?:in "
                            + MONTH + "|on|this|next|party|bday)\\b)"),
            rule(
                            "age.turned",
                            Start.words("turned", "turns", "turning", "turn"),
                            "(?i)turn(?:ed|s|ing)? (?<id>(?:a |one )?hundred(?: and|-and)?[- ](?:" + ONES + "))(?!\\w)")
                    .unless(AgeGuards::isCounted),
            rule(
                            "age.at",
                            Start.words("at").unless(AgeGuards::hasNoAgeSoon),
                            "(?i)at\\s" + ID + ",?(?=\\s(?:she|he|my|her|his|i|years)\\b)")
                    .unless(AgeGuards::isCounted),
            // "the eldest on the ward at 104.", "she, at 91, is"
            rule("age.at-end", Start.words("at").unless(AgeGuards::hasNoAgeSoon), "(?i)at\\s" + ID)
                    .unless(AgeGuards::isOfNobody)
                    .unless(AgeGuards::isCounted),
            // "her uncles are 71 and 94", "in-laws (88 and 91)"
            rule("age.second", OVER_89, "(?<=\\b[1-8]\\d ?(?:and|&|or|/|,) ?)" + FIGURES)
                    .unless(AgeGuards::isOfNoPair)
                    .unless(AgeGuards::isCounted),
            rule(
                    "age.birthday",
                    OVER_89,
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
        Guard part = AgeGuards::isPart;
        return Rule.of(name, DATE)
                .at(trigger)
                .value(Shape.regex(regex))
                .meaning(Finding.Meaning.AGE_OVER_89)
                .confidence(Confidence.POSSIBLE)
                .unless(part);
    }
}
