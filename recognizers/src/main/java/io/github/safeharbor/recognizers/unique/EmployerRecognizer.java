package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.TokenKind;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognition.WordHash;
import io.github.safeharbor.recognizers.support.Rules;
import io.github.safeharbor.recognizers.support.Spots;
import io.github.safeharbor.recognizers.support.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the employer by name, and teams, units and clubs: "works nights at Harlow &amp; Finch", "the Marbolt plant".
 *
 * <p>The rule names employers beside relatives and household members, 45 CFR 164.514(b)(2)(i), so a company that a
 * person works for is removed; a company that merely occurs ("bought at Costco") is not, nor are payers, state agencies
 * and therapy models.
 */
public final class EmployerRecognizer implements Recognizer {
    private static final String ARTICLE = "(?:[ ](?:the|a|an|our|his|her|their|my|local|nearby|that)\\b)?";

    /** From a lead word past plain words to a preposition, before a name. */
    private static final Pattern LEAD = Pattern.compile("(?i)[a-z]{1,16}+[,(]?"
            + "(?:[ ]{1,2}(?!(?:at|for|with|by|from|of|in) )[a-z][a-z'/-]{0,16}+,?){0,5}?"
            + "[ ]{1,2}(?<preposition>at|for|with|by|from|of|in)" + ARTICLE + "[ ]{1,2}(?=[a-z0-9])");

    /** Which words lead to an employer by which preposition. */
    private static final Map<String, String> LEAD_LISTS = Map.of(
            "at",
            "employee employees manager managers supervisor engineer cashier barista driver analyst associate "
                    + "teller clerk foreman welder "
                    + "mechanic machinist operator technician tech assistant director vp ceo cfo cto coo founder "
                    + "cofounder owner partner paralegal "
                    + "accountant programmer developer designer electrician plumber pilot attendant chef cook "
                    + "server bartender hostess janitor "
                    + "custodian lineman rep salesman saleswoman recruiter editor reporter producer picker packer "
                    + "loader dispatcher trucker carpenter "
                    + "baker butcher pharmacist scientist researcher executive exec secretary receptionist "
                    + "apprentice trainee worker staffer temp "
                    + "contractor consultant hr human boss bosses coworker coworkers colleague colleagues nurse "
                    + "president chair principal buyer "
                    + "planner lawyer broker adjuster inspector superintendent crew lead sales marketing payroll "
                    + "accounting hire job jobs gig position "
                    + "shift shifts career internship intern apprenticeship contract stint role offer years "
                    + "interview work works worked working "
                    + "employed interned interns interning temps temped consults bartends cooks codes welds "
                    + "freelances contracts manages clerks "
                    + "teaches started starting starts trains cleans waitresses waits stocks delivers drives drove "
                    + "driving flies flew fired laid "
                    + "layoff layoffs retirement pension w hired",
            "for",
            "work works worked working employed drives drove driving drive flies flew cooks codes welds delivers "
                    + "freelances consults intern "
                    + "interned interning driver drivers rep pilot engineer manager accountant welder contractor "
                    + "consultant temps sells models writes "
                    + "plays played playing play pitches pitched skates skated swims coaches coached goalkeeper "
                    + "goalie quarterback pitcher striker "
                    + "tryout tryouts running shortstop catcher forward midfielder defender lineup starter scout "
                    + "mascot cheerleader cheerleads "
                    + "announcer dispatcher interpreter linguist medic paramedic emt nurse deputy officer lineman",
            "in",
            "plays play playing played drums sings sang singer drummer bassist guitarist fiddler",
            "by",
            "employed hired rehired recruited fired let laid furloughed terminated suspended headhunted drafted "
                    + "sponsored poached",
            "with",
            "employed employee contract position job intern interning career internship driver consultant foreman "
                    + "engineer pilot officer "
                    + "firefighter paramedic manager mechanic technician",
            "from",
            "fired let laid layoff layoffs furloughed terminated suspended retired resigned resigning retire leave "
                    + "sabbatical pension "
                    + "severance pay paystub paystubs stub stubs paycheck paychecks check w retirement buyout offer",
            "of",
            "ceo cfo cto coo founder cofounder owner coowner vp president chairman chairwoman employee employees board");

    private static final Map<String, WordTable> LEADS = LEAD_LISTS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> WordTable.of(entry.getValue())));
    private static final String BUSINESSES =
            "work job living employer company bakery shop salon barbershop firm agency studio farm restaurant cafe diner brewery"
                    + " startup dealership";
    private static final WordTable ASIDE_WORDS = WordTable.of(BUSINESSES);
    private static final WordTable LEAD_WORDS = WordTable.of(
            String.join(" ", LEAD_LISTS.values()),
            BUSINESSES,
            "officer firefighter paramedic coowner employee founder owner ceo cfo cto coo vp president chairman chairwoman"
                    + " employees quit quits joined joining left leaving leaves sued suing");
    private static final WordTable DIRECT = WordTable.of("quit quits joined joining left leaving leaves sued suing");

    /** "Call him at work, the Quill Street Press", "drives a bus for a living (Metrolane)". */
    private static final Pattern ASIDE = Pattern.compile(
            "(?i:(?:" + BUSINESSES.replace(' ', '|') + ")(?-i: in [A-Z][a-z]{2,15})?(?:,|:| ?[(]| is| at)(?: at| for)?"
                    + ARTICLE + ") ?(?=[A-Z])(?![A-Z]{2}\\b)");

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:employer(?:'s)?(?:[ ]?name)?|employed (?:by|at)|place of (?:employment|work)|workplace|work "
                    + "place|empl|emp|(?:works (?:at|for)|company|"
                    + "organi[sz]ation)(?=[^A-Za-z0-9]{1,9}(?-i:[A-Z])))(?:\\s{1,2}(?:is|was)\\b)?"
                    + "(?:[ ]{0,2}[\"']?[:=][ ]{0,3}[\"']?|[. ]{2,40}|[\\t]{1,3}|(?<=is|was) "
                    + ")(?<id>[A-Za-z0-9][A-Za-z0-9&'+./-]{0,30}(?:[ "
                    + "][A-Za-z0-9&(][A-Za-z0-9&'+./-]{0,30}){0,5}?)(?=[ ]{0,2}[,;(\"|\\n\\r]|[.](?:\\s|$)|[ ]{2,9}|"
                    + "[ ]-|$|[ ](?:as|since|in|for|at|full|part|x|phone|ph|tel|occupation|title|job)\\b)");
    private static final Pattern NO_EMPLOYER = Pattern.compile(
            "(?i)(?:none|n/?a|no|not|self|un\\S{0,12}|retired|student|same|homemaker|disab\\S{0,6}|yes|is|has|was|"
                    + "will|may|pays?|full|part|on|the|a|an|his|her|provided|sponsored|name|phone)\\b.{0,200}");

    /** "The Marbolt plant": what stands before these is whom the place belongs to. */
    private static final WordTable PLACES = WordTable.of(
            "plant warehouse factory refinery foundry franchise dealership payroll mill smelter cannery shipyard "
                    + "brewery fulfillment distribution "
                    + "assembly packing slaughterhouse depot plants warehouses factories headquarters hq club choir "
                    + "chorus orchestra symphony troupe "
                    + "quartet roster squad contract");

    private static final WordTable LARGE_ONLY = WordTable.of(
            "employee employees driver drivers barista cashier worker workers manager supervisor engineer engineers "
                    + "pilot exec executive "
                    + "salary shift shifts job coworkers uniform truck recruiter intern hr delivery flight "
                    + "corporate van programmer developer warehouse picker packer stocker associate store");

    /** Last words of names of companies, capitalised, with a capitalised word before. */
    private static final WordTable HEADS = WordTable.of(
            "bakery brewing brewery logistics motors foods realty construction plumbing roofing landscaping "
                    + "trucking freight airlines airways "
                    + "aerospace industries holdings enterprises technologies pharmaceuticals pharma lumber "
                    + "automotive catering staffing manufacturing fabrication "
                    + "excavating paving drywall electric hvac welding towing janitorial distributors distributing "
                    + "wholesale brothers bros sons "
                    + "steel mills dairy club chorus choir orchestra symphony ballet gazette tribune herald chronicle "
                    + "biotech robotics semiconductor petroleum poultry meatpacking orchards vineyards roasters "
                    + "creamery confections works ems cooperative coop grain elevator nursery cabinets machining tooling plastics");

    private static final Rules RULES = Rules.of(
            rule(
                    "employer.union",
                    Trigger.words("local", "post", "lodge", "troop", "chapter"),
                    "(?:Local|LOCAL|local(?= [Nn]o| [Uu]nion| [0-9]{3})|VFW Post|Post|Lodge|Troop)(?: (?:[Nn]o[.]?|"
                            + "#)| Union)? ?#?[0-9]{1,5}(?![A-Za-z0-9]|[-/.][0-9a-z])"),
            rule(
                    "employer.union",
                    Trigger.words(
                            "seiu",
                            "ibew",
                            "uaw",
                            "afscme",
                            "ufcw",
                            "teamsters",
                            "iat" + "se",
                            "cwa",
                            "apwu",
                            "nalc",
                            "liuna",
                            "unite",
                            "usw",
                            "iam",
                            "ibt",
                            "iaff"),
                    "(?:SEIU|IBEW|UAW|AFSCME|UFCW|Teamsters|IATSE|CWA|LIUNA|USW|IAM|IBT|IAFF|UNITE HERE)(?: "
                            + "(?:Local|District|Lodge|Council))? ?#?[0-9]{1,5}(?![A-Za-z0-9])"),
            rule(
                    "employer.unit",
                    Trigger.tokens(TokenKind.DIGIT_FIRST | TokenKind.LETTER).ofLength(3, 6),
                    "[0-9]{1,4}(?:st|nd|rd|th) (?:(?:Light|Heavy|Combat|Field|Armored|Mountain|Airborne|Air|Marine|"
                            + "Military|Special|Aviation|Medical|Supply|Fighter|Bomber|Space|Expeditionary|Ranger|"
                            + "Security|Signal|Civil|Support|Engineer|Forces|Logistics|Sustainment|Police|"
                            + "Operations|Defense|Refueling|Force|Maintenance|Transportation|Affairs|Intelligence|"
                            + "Artillery|Cavalry|Infantry) ){0,3}(?:Infantry|Battalion|Airborne|Marines|Cavalry|"
                            + "Brigade|Division|Artillery|Wing|Squadron|Regiment|Company|Platoon|Group|Rangers|"
                            + "Fleet|Armor|SOAR)(?: (?:Regiment|Division|Battalion|Brigade|Group|Regiment))?\\b"
                            + "(?:, [0-9]{1,3}(?:st|nd|rd|th) (?:[A-Z][A-Za-z]{2,12} ?){1,3})?"),
            rule(
                    "employer.unit",
                    Trigger.digits(1, 3).before("-/"),
                    "[0-9]{1,3}[-/][0-9]{1,4} (?:Infantry|Cavalry|Armor|Aviation|Artillery|Field Artillery|Marines|INF|CAV|FA"
                            + "|ADA)\\b"),
            rule(
                    "employer.unit",
                    Trigger.words("oda", "vfa", "vmfa", "vaq", "hsc", "hmla", "vmm", "hmh", "nmcb"),
                    "(?:ODA|VFA|VMFA|VAQ|HSC|HMLA|VMM|HMH|NMCB)[- ][0-9]{1,4}\\b"),
            // "a GPD sergeant", "SBSD deputies"
            rule(
                    "employer.force",
                    Trigger.words(
                            "captain",
                            "corporal",
                            "deputies",
                            "deputy",
                            "detective",
                            "dispatcher",
                            "firefighter",
                            "lieutenant",
                            "officer",
                            "officers",
                            "paramedic",
                            "sergeant",
                            "sgt",
                            "trooper"),
                    "(?<=(?<![A-Za-z-])(?<id>(?!PTSD)[A-Z]{1,3}(?:PD|SD|SO|FD|HP)) )[A-Za-z]{3,11}"),
            rule(
                    "employer.unit",
                    Trigger.words("uss", "usns", "uscgc"),
                    "(?:USS|USNS|USCGC) [A-Z][a-z]{2,14}(?: " + "(?:[A-Z][.] )?[A-Z][a-z]{2,14}){0,2}"),
            rule(
                    "employer.unit",
                    Trigger.words(
                            "engine", "ladder", "station", "precinct", "battalion", "precin" + "ct", "squad", "medic"),
                    "(?:Engine|Ladder|Station|Battalion|Squad|Medic)(?: (?:Company|No[.]))? "
                            + "?#?[0-9]{1,4}(?![A-Za-z0-9]|[-/.:][0-9])"));

    private static AnchoredRule rule(String name, Trigger trigger, String regex) {
        return AnchoredRule.of(name, IdentifierCategory.OTHER, trigger, regex);
    }

    /** Creates the recognizer. */
    public EmployerRecognizer() {}

    @Override
    public String id() {
        return "employer";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(IdentifierCategory.OTHER);
    }

    @Override
    public List<Finding> recognize(SourceText source) {
        List<Finding> findings = new ArrayList<>();
        Matcher lead = matcher(LEAD, source);
        for (int token = 0; token < source.tokenCount(); token++) {
            if (!TokenKind.isWord(source.kind(token))) {
                continue;
            }
            long hash = source.hash(token);
            if (hash == AT_WORD
                    && token + 1 < source.tokenCount()
                    && CompanyName.isLarge(source, token + 1)
                    && isAt(source, token)) {
                add(source, token + 1, false, "employer.at", findings);
            }
            if (LEAD_WORDS.contains(hash)) {
                led(source, token, lead, findings);
            }
            if (token > 0 && (source.kind(token) & TokenKind.UPPER) == 0) {
                boolean capital = (source.kind(token - 1) & (TokenKind.UPPER | TokenKind.MARK)) != 0;
                if (capital && PLACES.contains(hash) || CLUBS.contains(hash)) {
                    before(source, token, false, findings);
                } else if (capital && LARGE_ONLY.contains(hash)
                        || LARGE_ONLY.contains(hash) && CompanyName.isLarge(source, token - 1)) {
                    before(source, token, true, findings);
                }
            }
            if (token > 0 && (source.kind(token) & TokenKind.CAPITALIZED) != 0) {
                suffixed(source, token, findings);
            }
        }
        labelled(source, findings);
        RULES.find(source, findings);
        return findings;
    }

    /** "She's at Deloitte", "now at Intel"; the wares of a shop are bought there by everybody. */
    private static boolean isAt(SourceText source, int at) {
        return at > 1 && AT_WORK.contains(source.hash(at - 1)) && (source.kind(at + 1) & TokenKind.CAPITALIZED) != 0;
    }

    private static final long AT_WORD = WordHash.of("at");
    private static final WordTable AT_WORK =
            WordTable.of("s is was now currently years nights days time been " + "weekends hours");

    private static void led(SourceText source, int cue, Matcher lead, List<Finding> findings) {
        int start = source.start(cue);
        int end = Math.min(source.length(), start + 120);
        boolean upperText = (source.kind(cue) & (TokenKind.UPPER | TokenKind.LOWER)) == TokenKind.UPPER
                && source.end(cue) - start > 3;
        if (lead.region(start, end).lookingAt()) {
            String preposition = lead.group("preposition").toLowerCase(Locale.ROOT);
            boolean direct = !preposition.equals("of") || lead.start("preposition") == source.end(cue) + 1;
            if (direct && LEADS.getOrDefault(preposition, DIRECT).contains(source.hash(cue))) {
                add(source, source.tokenAt(lead.end()), upperText, "employer.led", findings);
            }
        }
        if (ASIDE_WORDS.contains(source.hash(cue))) {
            Matcher aside = matcher(ASIDE, source).region(start, end);
            if (aside.lookingAt()) {
                add(source, source.tokenAt(aside.end()), upperText, "employer.aside", findings);
            }
        }
        if (DIRECT.contains(source.hash(cue))
                && cue + 1 < source.tokenCount()
                && CompanyName.isLarge(source, cue + 1)) {
            add(source, cue + 1, upperText, "employer.direct", findings);
        }
    }

    private static void add(SourceText source, int first, boolean upperText, String rule, List<Finding> findings) {
        int last = CompanyName.lastToken(source, first, upperText);
        if (last >= 0) {
            findings.add(new Finding(source.span(first, last), IdentifierCategory.OTHER, Confidence.LIKELY, rule));
        }
    }

    /** "The Marbolt plant", "an Amazon driver": walks left from the common noun. */
    private static void before(SourceText source, int noun, boolean largeOnly, List<Finding> findings) {
        if ((source.kind(noun) & TokenKind.UPPER) != 0 || (source.kind(noun) & TokenKind.LINE_START) != 0) {
            return;
        }
        int last = noun - 1;
        if (!largeOnly) {
            // "Dunmore chess club": up to one plain word between
            boolean plain = TokenKind.isWord(source.kind(last)) && (source.kind(last) & TokenKind.UPPER) == 0;
            last = plain && last > 0 && CLUBS.contains(source.hash(noun)) ? last - 1 : last;
        }
        int first = runStart(source, last);
        if (first < 0 && largeOnly && CompanyName.isLarge(source, last)) {
            first = last;
        }
        if (first < 0
                || first == last && largeOnly && !CompanyName.isLarge(source, last)
                || largeOnly && first != last) {
            return;
        }
        boolean neutral = true;
        for (int i = first; i <= last; i++) {
            neutral &= CompanyName.isNeutral(source, i) || (source.kind(i) & TokenKind.MARK) != 0;
        }
        boolean sentence = (source.kind(first) & TokenKind.SENTENCE_START) != 0;
        if (!neutral && !(sentence && first == last && !CompanyName.isLarge(source, first))) {
            int end = CLUBS.contains(source.hash(noun)) ? noun : last;
            findings.add(new Finding(
                    source.span(first, end), IdentifierCategory.OTHER, Confidence.LIKELY, "employer" + ".before"));
        }
    }

    private static final WordTable CLUBS =
            WordTable.of("club choir chorus orchestra symphony troupe quartet roster " + "squad");

    private static int runStart(SourceText source, int last) {
        int first = -1;
        for (int i = last; i >= 0 && last - i < 6; i--) {
            int kind = source.kind(i);
            if (CompanyName.begins(source, i)) {
                first = i;
            } else if (!(source.isMark(i, '&') || source.isMark(i, '-') || source.isMark(i, '\''))
                    || first < 0 && i == last) {
                break;
            }
            boolean far = i > 0 && source.start(i) - source.end(i - 1) > 1;
            if (far || (kind & (TokenKind.LINE_START | TokenKind.SENTENCE_START)) != 0) {
                break;
            }
        }
        return first;
    }

    /** "Harlow Logistics", "Finch &amp; Marl, Inc.", "Springfield Police Department". */
    private static void suffixed(SourceText source, int token, List<Finding> findings) {
        long hash = source.hash(token);
        boolean strong = CompanyName.INCORPORATED.contains(hash);
        boolean weak = HEADS.contains(hash);
        boolean force = DEPARTMENT.contains(hash) && FORCE.contains(source.hash(token - 1)) && token > 1;
        boolean lower = (source.kind(token) & TokenKind.LOWER) != 0;
        if (!strong && !(weak && lower) && !force) {
            return;
        }
        int last = force ? token - 2 : token - 1;
        if (strong && source.isMark(last, ',')) {
            last--;
        }
        if (force && source.isMark(last, '\'')) {
            last--;
        }
        int first = last < 0 || source.start(token) - source.end(last) > 12 ? -1 : runStart(source, last);
        if (first >= 0 && first < last && THE.contains(source.hash(first))) {
            first++;
        }
        boolean lone = first == last && first >= 0 && (source.kind(first) & TokenKind.SENTENCE_START) != 0;
        if (weak && MEMBERSHIP.contains(hash) && !isMember(source, first)) {
            return;
        }
        lone |= first == last && first >= 0 && GENERIC.contains(source.hash(first));
        boolean line = (source.kind(token) & TokenKind.LINE_START) != 0;
        if (first >= 0
                && !line
                && !(lone && weak)
                && !(first == last && CompanyName.isNeutral(source, first) && !strong)) {
            findings.add(new Finding(
                    source.span(first, token), IdentifierCategory.OTHER, Confidence.LIKELY, "employ" + "er.suffixed"));
        }
    }

    private static final WordTable MEMBERSHIP =
            WordTable.of("club chorus choir orchestra symphony ballet gazette tribune herald chronicle");
    private static final WordTable INTO = WordTable.of("in with for of at joined joins by our");

    /** "Sings in the Tully Community Chorus"; an orchestra that is merely heard of is nobody's. */
    private static boolean isMember(SourceText source, int first) {
        for (int i = first - 1; i >= 0 && i >= first - 3; i--) {
            if (INTO.contains(source.hash(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Book Club", "Breakfast Club", "New Construction": no name. */
    private static final WordTable GENERIC = WordTable.of(
            "book breakfast boys girls glee lunch night fight jazz school after-school youth community local family "
                    + "church gospel chess "
                    + "running walking drama art new senior seniors health fitness fan strip country kids teen "
                    + "women's men's the home");

    private static final WordTable THE =
            WordTable.of("the at from dear re our thanks sincerely client patient " + "former my with");
    private static final WordTable DEPARTMENT = WordTable.of("department dept pd fd rescue office");
    private static final WordTable FORCE = WordTable.of("police fire sheriff sheriff's s");

    private static void labelled(SourceText source, List<Finding> findings) {
        Matcher label = matcher(LABELLED, source);
        for (int token : LABELS.in(source)) {
            int start = source.start(token);
            label.region(start, Math.min(source.length(), start + AnchoredRule.WINDOW));
            if (label.lookingAt() && !NO_EMPLOYER.matcher(label.group("id")).matches()) {
                Span span = new Span(label.start("id"), label.end("id"));
                findings.add(new Finding(span, IdentifierCategory.OTHER, Confidence.CERTAIN, "employer.labelled"));
            }
        }
    }

    private static final Spots LABELS = Spots.words(
            "employer",
            "employed",
            "place",
            "workplace",
            "work",
            "works",
            "company",
            "organizati" + "on",
            "organisation",
            "empl",
            "emp");

    private static Matcher matcher(Pattern pattern, SourceText source) {
        return pattern.matcher(source.text()).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
