package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.TokenKind;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.support.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds named holidays and observances that are used as a date.
 *
 * <p>Example: in "no contact since Thanksgiving 2023, died the week before Passover" both are found; "hates Christmas" and
 * "Halloween candy" stay. A holiday is a date after a preposition of time, after an event ("born Christmas Eve"), before a
 * year, or as the value of a field ("due: Easter"). 45 CFR 164.514(b)(2)(i)(C): a day of the year under another name.
 */
public final class HolidayRecognizer implements Recognizer {
    /** One regex a line; the text up to the first mark other than a letter or digit is the trigger. */
    private static final String HOLIDAYS = """
            advent(?: sunday)?
            all (?:saints|souls|hallows)'?(?: day| eve)?
            ano nuevo
            anzac day
            april fool'?s?'?(?: day)?
            arbor day
            armistice day
            ascension(?: day| thursday)
            ash wednesday
            ashura
            assumption day
            autumn(?:al)? equinox
            baisakhi
            bastille day
            beltane
            black friday
            bloomsday
            bodhi day
            bonfire night
            boxing day
            burns night
            canada day
            candlemas
            cesar chavez day
            chanukah
            chinese new year'?s?(?: day| eve)?
            chirstmas(?: eve| day)?
            chrismas(?: eve| day)?
            christams(?: eve| day)?
            christmas(?:time| ?eve| day)?
            christmass(?: eve| day)?
            chuseok
            cinco de mayo
            clean monday
            columbus day
            corpus christi(?: day| sunday)
            cyber monday
            d-day
            day of (?:the dead|atonement)
            decoration day
            deepavali
            dia de (?:los )?(?:muertos|reyes|accion de gracias|la independencia|las madres)
            dia de la (?:virgen|raza|madre)
            dia del (?:padre|nino|maestro|trabajo)
            diwali
            dragon boat festival
            durga puja
            dussehra
            dyngus day
            earth day
            easter(?: sunday| monday| eve)?
            eid(?:[- ](?:al|ul|el)[- ]?(?:fitr|adha|azha))?
            election (?:day|night)
            emancipation day
            epiphany(?: sunday)?
            fall equinox
            fat tuesday
            father'?s?'? day
            fathers'? day
            feast of (?:the |st\\.? |saint )?[a-z]{3,14}
            flag day
            founder'?s?'? day
            ganesh chaturthi
            giving tuesday
            gaudete sunday
            golden week
            good friday
            grandparent'?s?'? day
            great american smokeout
            groundhog'?s? day
            gurpurab
            guru nanak jayanti
            hallowe'?en
            haloween
            hannukah
            hanukah
            hanukka
            hanukkah
            hari raya
            hogmanay
            holi
            holloween
            holocaust (?:remembrance|memorial) day
            holy (?:week|saturday|thursday)
            id[- ](?:al|ul)[- ](?:fitr|adha)
            imbolc
            inauguration day
            independence day
            indigenous people'?s?'? day
            international (?:women'?s|men'?s|workers'?|overdose awareness) day
            janmashtami
            july (?:fourth|4th)
            june nineteenth
            juneteenth
            kamehameha day
            karva chauth
            kwanzaa
            laetare sunday
            labou?r day
            lag b'?aomer
            lailat al qadr
            lantern festival
            las posadas
            laylat al[- ]qadr
            leap day
            lei day
            lent
            lincoln's birthday
            lohri
            losar
            low sunday
            loy krathong
            lunar new year'?s?(?: day| eve)?
            makar sankranti
            mardi gras
            martin luther king(?:,? jr\\.?)?(?:'?s)?(?: day| birthday| weekend)
            martinmas
            maundy thursday
            mawlid(?: an[- ]nabi)?
            may day
            memorial day
            michaelmas
            mid-autumn (?:festival|day)
            midsummer(?:'s)?(?: eve| day)
            milad un nabi
            mlk(?:,? jr\\.?)?(?: day| weekend)?
            moon festival
            mother'?s?'? day
            mothering sunday
            muharram
            national (?:[A-Za-z]{2,15}['s]{0,2} ){1,3}day
            national night out
            navidad
            navratri
            naw-ruz
            new year'?s?'?(?: eve| day)?
            nochebuena
            norooz
            nowruz
            obon
            onam
            orthodox (?:easter|christmas)
            palm sunday
            passion sunday
            pascua
            passover
            patriot'?s?'? day
            pearl harbor(?: remembrance)? day
            pentecost(?: sunday)?
            pesach
            pi day
            pioneer day
            pongal
            pres?ident'?s?'? day
            pride (?:month|weekend|sunday|parade|week)
            pulaski day
            purim
            qingming(?: festival)?
            raksha bandhan
            rama?da?m?a?n
            ramadhan
            reformation (?:day|sunday)
            remembrance (?:day|sunday)
            ridvan
            rosh ha-?shann?ah?
            saint [a-z]{2,14}'?s?'? (?:day|eve)
            samhain
            san juan(?:'s)? day
            semana santa
            seollal
            shavuot
            shemini atzeret
            shrove tuesday
            simchat torah
            small business saturday
            songkran
            spring equinox
            statehood day
            stir-up sunday
            st\\.? ?[a-z]{2,14}'?s?'? (?:day|eve)
            sukk?ot[hs]?
            sukk?os
            summer solstice
            super ?bowl(?: sunday| weekend)?
            superbowl(?: sunday| weekend)?
            tanabata
            tax day
            tet
            thanks giving(?: day)?
            thanksgiving(?: eve| day)?
            thanksgivng
            thanksgving
            three kings'? day
            thxgiving
            tisha b'?av
            trans day of (?:remembrance|visibility)
            transgender day of (?:remembrance|visibility)
            trinity sunday
            tu b'?shvat
            turkey day
            twelfth night
            ugadi
            vaisakhi
            valentine'?s
            valentine'?s?'?(?: day)
            vesak
            veteran'?s?'? day
            victoria day
            viernes santo
            waitangi day
            walpurgis night
            washington's birthday
            water festival
            wesak
            white (?:sunday|monday)
            whit (?:sunday|monday)
            whitsun(?:tide)?
            winter solstice
            world (?:[A-Za-z]{2,15}['s]{0,2} ){1,3}day
            x-mas(?: ?eve| day)?
            xmas(?: ?eve| day)?
            yom (?:kippur|hashoah|haatzmaut|hazikaron)
            yuandan
            yule
            """;

    /** Holidays whose name is no word at all but theirs would be wrong without a capital: "lent her money". */
    private static final WordSet COMMON = WordSet.of("lent advent epiphany tet pride obon losar holi id");

    private static final WordSet PREPOSITIONS =
            WordSet.of("on about since by before after until till til around at over this last next past"
                    + " during in from through thru between past following preceding pre post throughout coming"
                    + " upcoming previous til come");

    /** Events whose day the holiday is, also without a preposition. */
    private static final WordSet EVENTS =
            WordSet.of("born died passed away sober clean relapsed started began ended left moved married engaged"
                    + " divorced separated happened hospitalized arrested released buried due quit met back lost returned"
                    + " suicide attempt attempted killed overdosed od funeral wedding accident anniversary birthday stroke surgery fall crash"
                    + " wreck seizure overdose fire heart attack fight breakup");

    /** Before "for Thanksgiving": going somewhere. */
    private static final WordSet GOING =
            WordSet.of("home back visiting visit visited here town coming came arriving leave leaving left off closed"
                    + " away out down up over open free available there together returning flying going driving travel"
                    + " traveling travelling visits");

    private static final WordSet PARTS = WordSet.of("eve morning night afternoon evening weekend");
    private static final WordSet HABIT =
            WordSet.of("every each hate hates hated love loves loved like likes dislikes enjoys celebrate"
                    + " celebrates observe observes observed most many");
    private static final WordSet DETERMINERS = WordSet.of("the this past last next same very following");

    private static final Trigger FIRST_WORDS = Trigger.words(HOLIDAYS.lines()
            .flatMap(line -> variants(line.split("[^a-z?']", -1)[0]))
            .map(word -> word.split("'", -1)[0])
            .distinct()
            .toArray(String[]::new));

    private static final Pattern YEAR = Pattern.compile(",?\\s(?:of\\s|in\\s)?(?:(?:19|20)\\d{2}|'\\d{2})(?!\\d)");

    private static final Rules RULES =
            Rules.of(AnchoredRule.of("date.holiday", DATE, FIRST_WORDS, "(?i)" + alternation() + "(?![a-z])")
                    .confidence(Confidence.POSSIBLE)
                    .unless(HolidayRecognizer::isNoDate));

    /** Creates the recognizer. */
    public HolidayRecognizer() {}

    @Override
    public String id() {
        return "holiday";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return RULES.categories();
    }

    @Override
    public List<Finding> recognize(SourceText source) {
        return RULES.find(source);
    }

    /** Returns the words that a word with optional letters stands for. */
    private static Stream<String> variants(String word) {
        int optional = word.indexOf('?');
        return optional < 0
                ? Stream.of(word)
                : Stream.of(word.substring(0, optional - 1), word.substring(0, optional))
                        .flatMap(head -> variants(head + word.substring(optional + 1)));
    }

    private static String alternation() {
        Map<Character, String> byFirst = HOLIDAYS.lines()
                .sorted(Comparator.reverseOrder()) // the longer of two that begin alike first
                .map(line -> line.replace(" ", "\\s{1,2}"))
                .collect(Collectors.groupingBy(
                        line -> line.charAt(0),
                        TreeMap::new,
                        Collectors.mapping(line -> line.substring(1), Collectors.joining("|", "(?:", ")"))));
        return byFirst.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static boolean isNoDate(SourceText source, Span span) {
        int first = source.tokenAt(span.start());
        if (COMMON.has(source, first)
                && (source.kind(first) & TokenKind.CAPITALIZED) == 0
                && !DURING.has(source, first - 1)) {
            return true;
        }
        if (NEW.has(source, first) && THE.has(source, first - 1) && source.tokenAt(span.end()) == first + 2) {
            return true; // "in the new year"
        }
        return !hasYear(source, span.end()) && !isTimed(source, first, source.tokenAt(span.end()));
    }

    private static final WordSet NEW = WordSet.of("new");
    private static final WordSet THE = WordSet.of("the");
    private static final WordSet DURING = WordSet.of("during since until for");

    private static boolean isTimed(SourceText source, int first, int next) {
        int before = first - 1;
        while (before >= 0 && first - before < 4 && DETERMINERS.has(source, before)) {
            if (PREPOSITIONS.has(source, before)) {
                return true; // "this", "last", "past"
            }
            before--;
        }
        if (HABIT.has(source, before)) {
            return false;
        }
        boolean sentence = (source.kind(before + 1) & TokenKind.SENTENCE_START) != 0;
        if (!sentence && (PREPOSITIONS.has(source, before) || EVENTS.has(source, before))) {
            return true;
        }
        if (OF.has(source, before) && SPANS.has(source, before - 1)) {
            return true;
        }
        if ((source.isMark(before, ':') || source.isMark(before, '='))
                && DateParts.endsPhrase(source, source.end(next - 1))) {
            return true;
        }
        if (FOR.has(source, before) && GOING.has(source, before - 1)) {
            return true;
        }
        if (source.isMark(before, '(') && source.isMark(next, ')')) {
            return true;
        }
        if (IS.has(source, before) && DateParts.endsPhrase(source, source.end(next - 1))) {
            return !TOPIC.has(source, before - 1);
        }
        if (source.isMark(next, ',') && TokenKind.isNumber(kind(source, next + 1)) && source.isMark(next + 2, ':')) {
            return true; // "Valentine's Day, 2:15"
        }
        if (HAPPENED.has(source, next) && (sentence || source.isMark(before, ','))) {
            return true;
        }
        return PARTS.has(source, next - 1) || PARTS.has(source, next);
    }

    private static int kind(SourceText source, int token) {
        return token < source.tokenCount() ? source.kind(token) : TokenKind.MARK;
    }

    private static final WordSet IS = WordSet.of("is was be");
    private static final WordSet TOPIC = WordSet.of("holiday holidays favorite favourite trigger theme topic");
    /** "Good Friday she called", "Thanksgiving was the last time". */
    private static final WordSet HAPPENED = WordSet.of("she he they i we was");

    private static final WordSet FOR = WordSet.of("for");
    private static final WordSet OF = WordSet.of("of");
    private static final WordSet SPANS = WordSet.of(
            "night day week weekend morning evening afternoon eve end start beginning month" + " first second last");

    private static boolean hasYear(SourceText source, int end) {
        return YEAR.matcher(source.text())
                .region(end, Math.min(source.length(), end + 12))
                .lookingAt();
    }
}
