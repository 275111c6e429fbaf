package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Guard;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
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
    private static final WordList PERSONS = Cues.words("age.relatives", "age.persons");

    private static final WordList MEASURES = Cues.words("age.measures");

    private static final String UNIT =
            "(?!\\s(?:years?|yrs?)\\b(?!\\s(?:old|young|of age)))" + DateParts.NO_UNIT_BUT_YEARS;

    private static final WordList AGES = Cues.words("age.ages");
    private static final int WORDS_TO_AGE = 10;
    private static final Start OVER_89 = Start.digits(2, 3).startingWith("91").unless(AgeRecognizer::isUnder90);

    private static final List<Rule> RULES = List.of(
            rule("age.years-old", OVER_89, "(?i)(?=9|1[01]\\d)(?<![\\w.$/#-])(?<id>9\\d|1[01]\\d)(?:" + OLD + ")"),
            rule("age.years-old-glued", OVER_89, "(?<id>9\\d|1[01]\\d)y(?:of?|om|r)?\\b(?:/o|-?o\\b|[. ]o\\b|\\sold)?"),
            rule("age.gender", OVER_89, "(?!100m)(?<id>9\\d|10\\d)[FfMm]\\b").unless(AgeRecognizer::isMeasured),
            rule(
                            "age.gender-apart",
                            OVER_89,
                            "(?=9|1[01]\\d)(?<![\\w.$/#-])(?<id>9\\d|10\\d)\\s?/?\\s?(?:F|M|female|male|woman|man|lady)\\b(?=[,.;)\\n"
                                    + "]|$|\\s(?:with|w/|who|lives|living|in|needs|seeking|c/o))")
                    .unless(AgeRecognizer::isMeasured),
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
                            "(?i)(?:aged?|ages|edad)(?: of| is| was|,)?[\\s:=.#(/-]{0,4}(?<id>" + AGE + "(?!-\\d))"
                                    + UNIT)
                    .unless(AgeRecognizer::isThreshold),
            rule(
                            "age.is",
                            Start.words(
                                            "is", "was", "be", "am", "s", "re", "m", "are", "shes", "hes", "im",
                                            "turned", "turns", "turning", "turn", "whos")
                                    .unless(AgeRecognizer::hasNoAgeSoon),
                            "(?i)\\w{1,7}+(?:\\s(?:now|only|about|almost|nearly|already|still|just|turning|currently|like|over|past|all"
                                    + " of|going on|practically|well|actually|probably|around|pushing|nearing|approaching|close to|a (?:spry|sharp|frail|young|feisty|healthy|tough|vigorous))\\b){0,2}+\\s[\\s(\\[\"'*-]{0,2}"
                                    + ID
                                    + UNIT)
                    .more(Shape.regex("(?i)\\s(?:and|&|or)\\s" + ID + UNIT))
                    .unless(AgeRecognizer::isNoPerson),
            rule(
                            "age.relative",
                            RELATIVE_WORDS.unless(AgeRecognizer::hasNoAgeSoon),
                            "(?i)\\w{2,12}+(?:,\\s|\\s\\(|\\s|\\sof\\s|:\\s?|,\\s(?:who is|now|age|aged)\\s)" + ID
                                    + "(?=[,;.)!?\\n]|$|\\s(?:and|with|who|lives|is|has|needs|in|at|comma|period)\\b)"
                                    + UNIT)
                    .unless(AgeRecognizer::isAddress),
            rule(
                            "age.name-figures",
                            OVER_89,
                            "(?=9|1[01]\\d)(?<=[,(]\\s?)" + FIGURES + "(?=[,;)]|\\.(?:\\s|$)|\\s(?:and|years|in (?i:"
                                    + DateParts.MONTH + ")))" + UNIT)
                    .unless(AgeRecognizer::isNoName),
            rule(
                            "age.name-words",
                            Start.words("ninety", "one"),
                            "(?i)(?<=[,(]\\s?)" + IN_WORDS + "(?=[,;)]|\\.(?:\\s|$))")
                    .unless(AgeRecognizer::isNoName),
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
                            + " their\\s|ages?d?\\s)?(?<id>(?:\\d{2}\\s?(?:/|&|and|,)\\s?)?9\\d(?:\\s?(?:/|&|and|,)\\s?\\d{2})?)(?![\\w%/])"
                            + UNIT),
            rule(
                            "age.lived-to",
                            Start.words(
                                    "died", "passed", "lived", "living", "widowed", "dead", "death", "alone", "alive",
                                    "dies", "lives", "gone"),
                            "(?i)\\w{4,7}(?:\\saway|\\son)?\\s(?:(?<!live[sd]\\s|living\\s)at|to|until|till)\\s(?:age\\s|be\\s)?"
                                    + ID + UNIT)
                    .unless((source, span) -> !DateParts.endsPhrase(source, span.end())),
            // "died on a Sunday in spring, at 96"
            rule(
                            "age.died-at",
                            Start.words("died", "passed", "dies"),
                            "(?i)(?:die[ds]|passed away)\\b[^.;:!?\\n]{1,40}?,? at (?:the age of |age )?" + ID + UNIT)
                    .unless((source, span) -> !DateParts.endsPhrase(source, span.end())),
            rule(
                            "age.reached",
                            Start.words("hit", "hits", "made", "reached", "reaches"),
                            "(?i)(?:hits?|made it to|reache[ds])(?: age)? " + ID + UNIT)
                    .unless(AgeRecognizer::isReachedByNobody),
            rule(
                    "age.next",
                    OVER_89,
                    "(?i)(?<=(?:\\b(?:her|his|their|my)|'s) )(?<id>(?:9\\d|10\\d)(?:th|st|nd|rd))(?=[.,;!?)]|\\s(?:in "
                            + DateParts.MONTH + "|on|this|next|party|bday)\\b)"),
            rule(
                    "age.turned",
                    Start.words("turned", "turns", "turning", "turn"),
                    "(?i)turn(?:ed|s|ing)? (?<id>(?:a |one )?hundred(?: and|-and)?[- ](?:" + ONES + "))(?!\\w)" + UNIT),
            rule(
                    "age.at",
                    Start.words("at").unless(AgeRecognizer::hasNoAgeSoon),
                    "(?i)at\\s" + ID + ",?(?=\\s(?:she|he|my|her|his|i|years)\\b)" + UNIT),
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

    private static final WordList OVER = Cues.words("age.over");
    private static final WordList ENDS = Cues.words("age.ends");

    /** Creates the recognizer. */
    public AgeRecognizer() {
        super("age-over-89", RULES);
    }

    private static Rule rule(String name, Start trigger, String regex) {
        Guard part = AgeRecognizer::isPart;
        return Rule.of(name, DATE)
                .at(trigger)
                .value(Shape.regex(regex))
                .meaning(Finding.Meaning.AGE_OVER_89)
                .confidence(Confidence.POSSIBLE)
                .unless(part);
    }

    private static boolean isUnder90(Text source, Span number) {
        int p = number.start();
        boolean three = p + 2 < source.length() && Character.isDigit(source.charAt(p + 2));
        return source.charAt(p) == '9' ? three : !three || source.charAt(p + 1) > '1';
    }

    private static boolean mayBeOver89(Text source, int token) {
        int p = source.start(token);
        char c = source.charAt(p);
        return source.end(token) - p > 1 && (c == '9' || c == '1' && source.charAt(p + 1) <= '1');
    }

    /** Nothing that an age over 89 begins with stands within a few words. */
    private static boolean hasNoAgeSoon(Text source, Span cue) {
        int first = source.tokenAt(cue.start());
        int limit = Math.min(source.tokenCount(), first + WORDS_TO_AGE);
        for (int i = first + 1; i < limit; i++) {
            boolean figures = (source.kind(i) & TokenKind.DIGIT_FIRST) != 0;
            if (figures ? mayBeOver89(source, i) : AGES.contains(source.wordAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "two hundred", "$95"; and "90 or older", which is what already stands instead of an age. */
    private static boolean isPart(Text source, Span span) {
        if (source.view().startsWith(" or older", span.end())) {
            return true;
        }
        int before = source.tokenAt(span.start()) - 1;
        return before >= 0
                && source.end(before) == span.start()
                && "$\u00A3\u20AC".indexOf(source.charAt(source.start(before))) >= 0;
    }

    /** "temp 98F", "a fever of 101 F". */
    private static boolean isMeasured(Text source, Span span) {
        int token = source.tokenAt(span.start());
        for (int i = token - 1; i >= 0 && i >= token - 8; i--) {
            if (HEAT.contains(source.wordAt(i)) || source.isMark(i, '.') && source.end(i) == span.start()) {
                return true;
            }
        }
        return false;
    }

    private static final WordList HEAT = Cues.words("age.heat");

    /** "the score is 95", "HR was 97": what the verb speaks of is no person. */
    private static boolean isNoPerson(Text source, Span span) {
        int token = source.tokenAt(span.start()) - 1;
        while (token >= 0 && !COPULAS_ALL.contains(source.wordAt(token))) {
            token--;
        }
        int subject = token - 1;
        while (subject >= 0
                && (COPULAS_ALL.contains(source.wordAt(subject))
                        || FILLERS.contains(source.wordAt(subject))
                        || source.isMark(subject, '\''))) {
            subject--;
        }
        boolean end = DateParts.endsPhrase(source, span.end())
                || ENDS.contains(source.wordAt(source.tokenAt(span.end())))
                || source.isMark(source.tokenAt(span.end()), '+');
        // A round hundred of anything is counted ("was 100 yards away"); of other numbers the form refuses units
        // already.
        boolean round =
                source.view().startsWith("100", span.start()) || "aAoO".indexOf(source.charAt(span.start())) >= 0;
        if (round && !end) {
            return true;
        }
        if (TURNS.contains(source.wordAt(token))
                || SELVES.contains(source.wordAt(token))
                || PERSONS.contains(source.wordAt(subject))) {
            return HEAT.contains(source.wordAt(source.tokenAt(span.end())));
        }
        if (!end) {
            return true;
        }
        if (source.isMark(subject, ',')
                && SAID.contains(source.wordAt(subject - 1))
                && source.isMark(subject - 3, ',')) {
            subject -= 4; // "Grandpa Odd, he says, is ninety-four"
        }
        int kind = subject < 0 ? 0 : source.kind(subject);
        boolean name = TokenKind.isWord(kind)
                && (kind & TokenKind.CAPITALIZED) != 0
                && (kind & TokenKind.LOWER) != 0
                && !MEASURES.contains(source.wordAt(subject))
                && !NO_NAMES.contains(source.wordAt(subject));
        return !name && !PERSONS.contains(source.wordAt(subject));
    }

    /** "her nana just hit 92", not "the fever hit 101". */
    private static boolean isReachedByNobody(Text source, Span span) {
        int token = source.tokenAt(span.start()) - 1;
        while (token >= 0 && !REACHED.contains(source.wordAt(token))) {
            token--;
        }
        int subject = FILLERS.contains(source.wordAt(token - 1)) ? token - 2 : token - 1;
        return !PERSONS.contains(source.wordAt(subject)) || !DateParts.endsPhrase(source, span.end());
    }

    private static final WordList REACHED = Cues.words("age.reached");
    private static final WordList SAID = Cues.words("age.said");
    private static final WordList TURNS = Cues.words("age.turns");
    private static final WordList SELVES = Cues.words("age.selves");
    private static final WordList COPULAS_ALL = Cues.words("age.copulas-all");
    private static final WordList FILLERS = Cues.words("age.fillers");
    private static final WordList NO_NAMES = Cues.words("age.no-names");

    /** "over age 95", "over the age of 95": everyone's, not one person's. */
    private static boolean isThreshold(Text source, Span span) {
        int token = source.tokenAt(span.start());
        return OVER.contains(source.wordAt(token - 2)) || OVER.contains(source.wordAt(token - 4));
    }

    private static boolean isAddress(Text source, Span span) {
        int before = source.tokenAt(span.start()) - 1;
        return MEASURES.contains(source.wordAt(before));
    }

    /** "Euphemia, ninety," is one; "Processing Speed, 97," and "Room 9, 95," are not. */
    private static boolean isNoName(Text source, Span span) {
        int mark = source.tokenAt(span.start()) - 1;
        int name = mark - 1;
        if (source.isMark(name, '.') || source.isMark(name, '\'') || source.isMark(name, '"')) {
            name--;
        }
        if (name < 0
                || MEASURES.contains(source.wordAt(name))
                || MEASURES.contains(source.wordAt(name - 1))
                || NO_NAMES.contains(source.wordAt(name))) {
            return true;
        }
        if (PERSONS.contains(source.wordAt(name))) {
            return false;
        }
        int kind = source.kind(name);
        int length = source.end(name) - source.start(name);
        boolean capital = TokenKind.isWord(kind) && (kind & TokenKind.CAPITALIZED) != 0;
        boolean initial = length == 1 && source.isMark(name + 1, '.');
        boolean word = (kind & TokenKind.LOWER) != 0 && length > 1;
        return !(capital && (initial || word));
    }
}
