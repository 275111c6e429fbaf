package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
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

    private static final String RELATIVES =
            "mother mom mum mama mommy father dad daddy papa grandmother grandma granny gran nana nan grandfather"
                    + " grandpa granddad gramps husband wife spouse aunt auntie uncle sister brother parent grandparent"
                    + " mother-in-law godmother godfather neighbor widow widower patient client veteran lady gentleman"
                    + " woman man resident abuela abuelo suegro suegra tia tio madre padre pt member elder female male"
                    + " stepfather stepmother stepdad stepmom partner nun priest great-aunt great-uncle matriarch"
                    + " patriarch oma opa nonna bubbe zayde yiayia lola lolo hubby hubs wifey sis bro pops pop mums granddaddy"
                    + " grammy gramma grampa grampy gma gpa meemaw memaw mawmaw mamaw papaw pawpaw peepaw mimi bestie"
                    + " roommate caregiver landlord landlady teacher pastor fiance fiancee ex boyfriend girlfriend bf gf"
                    + " tutu nonno abuelita abuelito halmoni yaya popo busia babcia teta jiddo mil fil cousin friend coworker colleague boss mentor sponsor";
    private static final Start RELATIVE_WORDS = DateParts.trigger(java.util.Arrays.stream(RELATIVES.split(" "))
            .filter(word -> word.indexOf('-') < 0)
            .toList());
    private static final WordSet PERSONS = WordSet.of(RELATIVES
            + " she he they who i im hes shes whos law now ill shell hell lady self widowed divorced retired");

    private static final WordSet MEASURES = WordSet.of(
            "hr bp temp temperature pulse sat sats saturation weight wt height score scores scored total index speed"
                    + " memory comprehension reasoning processing perceptual verbal working scale composite achievement"
                    + " math reading fluency percentile iq fsiq viq piq glucose sugar sodium chloride rate room apt suite"
                    + " unit no number highway hwy route rt exit i interstate channel page chapter pages cpt code balance"
                    + " fee copay price bmi spo ldl hdl cholesterol a1c creatinine platelets session sessions day week lab"
                    + " labs value t f level volume vol grade average mean median range cutoff raw standard ss gai vci pri"
                    + " wmi psi vsi fri ssis basc cars vineland abas adaptive communication socialization friday monday"
                    + " tuesday wednesday thursday saturday sunday spring summer fall winter january february march april"
                    + " may june july august september october november december street st ave road rd jan feb mar apr jun"
                    + " jul aug sep sept oct nov dec modifier mmhg fev lactate wbc hgb ekg qtc systolic");

    private static final String UNIT =
            "(?!\\s(?:years?|yrs?)\\b(?!\\s(?:old|young|of age)))" + DateParts.NO_UNIT_BUT_YEARS;

    private static final WordSet AGES = WordSet.of("ninety ninetieth one a hundred");
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

    private static final WordSet OVER = WordSet.of("over above under beyond past below until");
    private static final WordSet ENDS =
            WordSet.of("and but next this in on with when now or so comma period years yrs old at who lives"
                    + " soon living still tomorrow today if because pounds");

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
            if (figures ? mayBeOver89(source, i) : AGES.has(source, i)) {
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
            if (HEAT.has(source, i) || source.isMark(i, '.') && source.end(i) == span.start()) {
                return true;
            }
        }
        return false;
    }

    private static final WordSet HEAT =
            WordSet.of("temp temps temperature fever febrile t tmax degrees oven heat hot oral tympanic it"
                    + " hr sat weight distance ran swam run swim");

    /** "the score is 95", "HR was 97": what the verb speaks of is no person. */
    private static boolean isNoPerson(Text source, Span span) {
        int token = source.tokenAt(span.start()) - 1;
        while (token >= 0 && !COPULAS_ALL.has(source, token)) {
            token--;
        }
        int subject = token - 1;
        while (subject >= 0
                && (COPULAS_ALL.has(source, subject) || FILLERS.has(source, subject) || source.isMark(subject, '\''))) {
            subject--;
        }
        boolean end = DateParts.endsPhrase(source, span.end())
                || ENDS.has(source, source.tokenAt(span.end()))
                || source.isMark(source.tokenAt(span.end()), '+');
        // A round hundred of anything is counted ("was 100 yards away"); of other numbers the form refuses units
        // already.
        boolean round =
                source.view().startsWith("100", span.start()) || "aAoO".indexOf(source.charAt(span.start())) >= 0;
        if (round && !end) {
            return true;
        }
        if (TURNS.has(source, token) || SELVES.has(source, token) || PERSONS.has(source, subject)) {
            return HEAT.has(source, source.tokenAt(span.end()));
        }
        if (!end) {
            return true;
        }
        if (source.isMark(subject, ',') && SAID.has(source, subject - 1) && source.isMark(subject - 3, ',')) {
            subject -= 4; // "Grandpa Odd, he says, is ninety-four"
        }
        int kind = subject < 0 ? 0 : source.kind(subject);
        boolean name = TokenKind.isWord(kind)
                && (kind & TokenKind.CAPITALIZED) != 0
                && (kind & TokenKind.LOWER) != 0
                && !MEASURES.has(source, subject)
                && !NO_NAMES.has(source, subject);
        return !name && !PERSONS.has(source, subject);
    }

    /** "her nana just hit 92", not "the fever hit 101". */
    private static boolean isReachedByNobody(Text source, Span span) {
        int token = source.tokenAt(span.start()) - 1;
        while (token >= 0 && !REACHED.has(source, token)) {
            token--;
        }
        int subject = FILLERS.has(source, token - 1) ? token - 2 : token - 1;
        return !PERSONS.has(source, subject) || !DateParts.endsPhrase(source, span.end());
    }

    private static final WordSet REACHED = WordSet.of("hit hits made reached reaches");
    private static final WordSet SAID = WordSet.of("says said tells told reports believes thinks");
    private static final WordSet TURNS = WordSet.of("turned turns turning turn");
    private static final WordSet SELVES = WordSet.of("shes hes im whos");
    private static final WordSet COPULAS_ALL =
            WordSet.of("is was be am s re m are shes hes im whos turned turns turning turn ll");
    private static final WordSet FILLERS =
            WordSet.of("ll will to would about just now soon also going recently almost only" + " nearly already");
    private static final WordSet NO_NAMES = WordSet.of(
            "it that this there what which the he she they we you i and but or if when where here how capacity cost"
                    + " rent sessions limit max minimum maximum today yesterday answer result mine ours");

    /** "over age 95", "over the age of 95": everyone's, not one person's. */
    private static boolean isThreshold(Text source, Span span) {
        int token = source.tokenAt(span.start());
        return OVER.has(source, token - 2) || OVER.has(source, token - 4);
    }

    private static boolean isAddress(Text source, Span span) {
        int before = source.tokenAt(span.start()) - 1;
        return MEASURES.has(source, before);
    }

    /** "Euphemia, ninety," is one; "Processing Speed, 97," and "Room 9, 95," are not. */
    private static boolean isNoName(Text source, Span span) {
        int mark = source.tokenAt(span.start()) - 1;
        int name = mark - 1;
        if (source.isMark(name, '.') || source.isMark(name, '\'') || source.isMark(name, '"')) {
            name--;
        }
        if (name < 0 || MEASURES.has(source, name) || MEASURES.has(source, name - 1) || NO_NAMES.has(source, name)) {
            return true;
        }
        if (PERSONS.has(source, name)) {
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
