package io.github.safeharbor.recognizers.dates;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.WordHash;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of holidays and observances of all calendars, with common misspellings. */
final class HolidayNames {
    /** One regex a line; the text up to the first mark other than a letter or digit is the trigger. */
    private static final String NAMES = """
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
            autumn equinox
            autumnal equinox
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
            guy fawkes(?: day| night)?
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
            ides of march
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
            pres day
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

    /** "mother'?s?'? day". */
    private static final String OWNED = "'?s? day";

    private static final String OWNED_TWICE = "'?s?'? day";

    private static final Map<Long, Set<Long>> SECOND_WORDS = secondWords();

    private HolidayNames() {}

    /** Returns the words that a holiday begins with. */
    static Start firstWords() {
        return Start.words(NAMES.lines()
                        .flatMap(line -> variants(line.split("[^a-z?']", -1)[0]))
                        .map(word -> word.split("'", -1)[0])
                        .distinct()
                        .toArray(String[]::new))
                .unless(HolidayNames::isNoBeginning);
    }

    /** Tells whether the word behind a first word is that of no holiday: "spring equinox", never "spring 2024". */
    private static boolean isNoBeginning(Text source, Span first) {
        int token = source.tokenAt(first.start());
        Set<Long> second = SECOND_WORDS.get(source.hash(token));
        return second != null && (token + 1 >= source.tokenCount() || !second.contains(source.hash(token + 1)));
    }

    /** Returns the words that must follow those first words which are nothing alone, by their hashes. */
    private static Map<Long, Set<Long>> secondWords() {
        Map<Long, Set<Long>> second = new HashMap<>();
        Set<Long> alone = new HashSet<>();
        NAMES.lines().forEach(line -> {
            int end = wordEnd(line, 0);
            String first = line.substring(0, end);
            String rest = line.substring(end);
            if (rest.equals(OWNED) || rest.equals(OWNED_TWICE)) {
                add(first + "s?", Set.of("'", "day"), second);
            } else if (rest.startsWith("-")) {
                add(first, Set.of("-"), second);
            } else if (rest.startsWith(" ") && !secondWords(rest.substring(1)).isEmpty()) {
                add(first, secondWords(rest.substring(1)), second);
            } else {
                variants(first).map(WordHash::of).forEach(alone::add);
            }
        });
        second.keySet().removeAll(alone);
        return second;
    }

    /** Returns what the rest of a name begins with: "day", "sunday|monday"; nothing where that is not plain to see. */
    private static Set<String> secondWords(String rest) {
        int close = rest.indexOf(')');
        if (rest.startsWith("(?:") && close > 0) {
            String words = rest.substring(3, close);
            boolean plain = words.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '|');
            boolean needed = close + 1 == rest.length() || rest.charAt(close + 1) == ' ';
            return plain && needed ? Set.of(words.split("\\|", -1)) : Set.of();
        }
        int end = wordEnd(rest, 0);
        String behind = rest.substring(end);
        boolean owned = behind.startsWith("'?s?'?");
        String next = owned ? behind.substring("'?s?'?".length()) : behind;
        boolean whole = next.isEmpty() || next.startsWith(" ") || next.startsWith("'? ") || next.startsWith("(?: ");
        return end > 0 && rest.charAt(0) != '?' && whole
                ? variants(rest.substring(0, end) + (owned ? "s?" : "")).collect(Collectors.toSet())
                : Set.of();
    }

    private static int wordEnd(String line, int from) {
        int end = from;
        while (end < line.length() && (line.charAt(end) >= 'a' && line.charAt(end) <= 'z' || line.charAt(end) == '?')) {
            end++;
        }
        return end;
    }

    private static void add(String first, Set<String> second, Map<Long, Set<Long>> to) {
        Set<Long> hashes = second.stream().map(WordHash::of).collect(Collectors.toSet());
        variants(first)
                .forEach(word -> to.computeIfAbsent(WordHash.of(word), key -> new HashSet<>())
                        .addAll(hashes));
    }

    /** Returns the regex of any of the names. */
    static String regex() {
        Map<Character, String> byFirst = NAMES.lines()
                .sorted(Comparator.reverseOrder()) // the longer of two that begin alike first
                .map(line -> line.replace(" ", "\\s{1,2}"))
                .collect(Collectors.groupingBy(
                        line -> line.charAt(0),
                        TreeMap::new,
                        Collectors.mapping(line -> line.substring(1), Collectors.joining("|", "(?:", ")"))));
        return byFirst.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue())
                .collect(Collectors.joining("|", "(?i)(?:", ")(?![a-z])"));
    }

    /** Returns the words that a word with optional letters stands for. */
    private static Stream<String> variants(String word) {
        int optional = word.indexOf('?');
        return optional < 0
                ? Stream.of(word)
                : Stream.of(word.substring(0, optional - 1), word.substring(0, optional))
                        .flatMap(head -> variants(head + word.substring(optional + 1)));
    }
}
