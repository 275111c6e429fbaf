package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Guard;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.support.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phrases that single a person out without a number: an office of one person, a record, a prize, a deed in the news.
 *
 * <p>In "she is the mayor of Corvane" the phrase {@code mayor of Corvane} is removed, article outside, 45 CFR
 * 164.514(b)(2)(i)(R). HHS's own example is the current president of a named university. "Head of household", "director
 * of the group" and "first session" stay.
 */
public final class UniqueRoleRecognizer implements Recognizer {
    private static final Guard INDEFINITE =
            before("(?i)\\b(?:a|an|another|any|some|every|each|no|new|your|our own|" + "good)\\s{1,2}$");
    /** What a head or director may be of without being anybody. */
    private static final Pattern GENERIC_BODY = Pattern.compile("(?i).{0,60}\\b(?:of|for|at|in|to|on) (?:(?:the|our|"
            + "their|his|her|this|my|a) )?(?:HR|IT|IOP|PHP|DBT|CBT|EMDR|IFS|show|AA|NA|IEP|IRS|US|U|USA|United "
            + "States|Nursing|Operations|Marketing|God|Staff|DSM|ADHD|OCD|PTSD"
            + "|Medicaid|Medicare|English|Spanish|household|TV|Zoom|January|February|March|April|May|June|"
            + "July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|"
            + "Saturday|Sunday|I|ISO|PM|AM"
            + "|(?:group|session|board|committee|program|clinic|team|company|practice)(?: meeting)?)");

    private static final Pattern GENERIC_ROLE = Pattern.compile("(?i)(?:director|head|owner|author|chair|captain|"
            + "voice|host|center|forward|center|state|dancer|librarian|widow|champion|founder|president|principal|"
            + "deacon|editor|catcher) (?:in|at|to|on|for) (?:the|this|our|their|his|her|my) .{0,60}");
    private static final Guard GENERIC =
            (source, span) -> matches(GENERIC_BODY, source, span) || matches(GENERIC_ROLE, source, span);

    private static final Guard NOT_THE = before("(?i)(?<!\\b(?:see|seen|treat|treated|treating|seeing|for|about|"
            + "refer|referring|is|was|'s|being|also|as|be|were|are|im|shes|hes|became|'m) the (?:[a-z-]{3,14} )?)$");

    private static final Rules RULES = Rules.of(
            role(
                            "role.of-named",
                            Trigger.words(words(RoleWords.HEADS)),
                            "(?i)(?=(?:[a-z-]{2,16} ){1,4}?(?:of|for|at|in|with|" + "on) )" + RoleWords.OFFICE
                                    + " (?:of|for|at|in|with|on) " + RoleWords.TARGET + "(?![A-Za-z])")
                    .unless(INDEFINITE, GENERIC),
            role(
                    "role.former",
                    Trigger.words("retired", "former", "ex", "town", "county", "church", "city", "village"),
                    "(?i)(?:" + RoleWords.WAS
                            + "[- ](?:[a-z]{3,12} )?(?:mayor|governor|sheriff|postmaster|postmistress|"
                            + "police chief|fire chief|chief of police|superintendent|congress(?:man|woman)|senator|"
                            + "alderman|council(?:man|woman)"
                            + "|astronaut|ambassador|news anchor|anchorman|anchorwoman|weatherman|bishop|coroner|"
                            + "town clerk|county clerk|game warden|headmaster|poet laureate|olympian|quarterback|"
                            + "ballerina|judge|warden|harbormaster|pro (?:wrestler|boxer)|child actor|child star)"
                            + "|(?:church|cathedral|temple) organist|(?:town|city|county|village) (?:clerk|manager|crier|attorney|"
                            + "coroner|sheriff|assessor|librarian|doctor|vet|veterinarian|historian|engineer|"
                            + "executive|judge|administrator))\\b"),
            role(
                            "role.single",
                            Trigger.words(
                                    "mayor",
                                    "police",
                                    "fire",
                                    "chief",
                                    "postmaster",
                                    "postmistress",
                                    "sup" + "erintendent",
                                    "coroner",
                                    "sheriff",
                                    "governor",
                                    "valedictorian",
                                    "salutatorian",
                                    "homecomi" + "ng",
                                    "prom",
                                    "weatherman",
                                    "organist",
                                    "harbormaster",
                                    "concertmaster",
                                    "lighthouse",
                                    "poet",
                                    "school",
                                    "bishop",
                                    "drum",
                                    "pipe",
                                    "tribal"),
                            "(?i)(?:mayor|police chief|fire chief|chief of police|postmaster|postmistress|superintendent|"
                                    + "coroner|sheriff|governor|valedictorian|salutatorian|(?:homecoming|prom) (?:queen|"
                                    + "king)|weatherman|organist|harbormaster|concertmaster"
                                    + "|lighthouse keeper|poet laureate|school superintendent|bishop|drum major|pipe major|"
                                    + "tribal (?:chief|chairman|chairwoman|chair))(?! (?:said|says|of the|of a|told|called|"
                                    + "department|office|'s))(?!'s (?:office|department|dept))\\b")
                    .unless(before("(?i)(?<!(?:is|was|'s|as|being|became|elected|im|i'm|were|named|not|also) the "
                            + ")(?<!(?:is|was|became|elected|voted|named|as|were) )(?<!\\b(?:our|town's|city's|"
                            + "county's|state's|church's|school's) )$")),
            // "Miss Teen Idaho", "Mr. America 1998"
            role(
                    "role.title-holder",
                    Trigger.words("miss", "mr", "mrs", "ms"),
                    "(?:Miss|M(?:r|rs|s)[.]?) (?:(?:Teen|Junior|Little|Senior|Outstanding|Rodeo|Black|Deaf|Gay|Native"
                            + "|Wheelchair) (?:[A-Z][a-z]{2,14} ){0,2}[A-Z][A-Za-z]{2,14}"
                            + "|(?:(?:Teen|Junior|Rodeo) )?(?:America|USA|Universe|World|Olympia|Earth))\\b(?: (?:19|20)[0-9]{2}\\b)?"),
            role(
                    "role.rare",
                    Trigger.words(
                            "rodeo",
                            "circus",
                            "stunt",
                            "stuntman",
                            "stuntwoman",
                            "storm",
                            "chur" + "ch",
                            "olympic",
                            "olympian",
                            "paralympian",
                            "astronaut",
                            "pulitzer",
                            "grammy",
                            "emmy",
                            "heism" + "an",
                            "nobel",
                            "lottery",
                            "powerball",
                            "medal",
                            "gold",
                            "silver",
                            "bronze",
                            "rhodes",
                            "macarthur",
                            "cathedral",
                            "valedictorian",
                            "salutatorian",
                            "homecoming",
                            "prom",
                            "prima",
                            "nasc" + "ar",
                            "nba",
                            "nfl",
                            "mlb",
                            "nhl",
                            "wnba",
                            "state",
                            "world",
                            "national"),
                    "(?i)(?:rodeo (?:clown|queen|announcer|bullfighter|rider)|circus (?:performer|clown|acrobat)|"
                            + "stunt(?:man|woman| double)|storm chaser|(?:church|cathedral) organist|olympic "
                            + "(?:medalist|[a-z]{4,12}|gold medalist)|(?:paral|ol)ympian|astronaut|(?:pulitzer|"
                            + "grammy|emmy|heisman|nobel)(?: prize)?[- ](?:winn(?:er|ing [a-z]{4,14})|nominee|"
                            + "laureate|winner)"
                            + "|(?:lottery|powerball) winner|medal of honor (?:recipient|winner)|(?:gold|silver|"
                            + "bronze)[- ]medal(?:ist| winner)|rhodes scholar|macarthur fellow|prima ballerina|"
                            + "valedictorian|salutatorian|(?:homecoming|prom) (?:queen|king)|(?:nascar|nba|nfl|mlb|"
                            + "nhl|wnba) (?:player|driver|quarterback|coach|referee|umpire|star|draft pick|goalie)"
                            + "|(?:state|world|national) (?:[a-z]{3,14} )?(?:champion|champ|record[- ]holder|title "
                            + "?holder|poet laureate|spelling bee winner|debate champion)(?! of )(?: in (?:the "
                            + ")?[a-z0-9 -]{3,24}?(?=[,.;)\\n]|$| (?:and|who|but)\\b))?)\\b"),
            // "only female firefighter in the county", "youngest judge in this county"
            role(
                            "role.superlative",
                            Trigger.words(
                                    "only",
                                    "sole",
                                    "lone",
                                    "youngest",
                                    "oldest",
                                    "longest",
                                    "highe" + "st",
                                    "first",
                                    "last",
                                    "top",
                                    "tallest",
                                    "fastest",
                                    "best",
                                    "richest"),
                            "(?i)(?:only|sole|lone|youngest|oldest|longest|highest|tallest|fastest|richest|last surviving|"
                                    + "first(?:-ever)?|last|top|best-known|best-selling)(?:[- ](?:serving|running|tenured|"
                                    + "lived|ranking|ranked|paid|elected|ever|known|living|surviving|remaining|practicing|"
                                    + "seated|licensed))?"
                                    + "(?: (?:female|male|woman|women|black|asian|latina|latino|hispanic|native|white|"
                                    + "jewish|muslim|openly|gay|lesbian|trans|transgender|queer|deaf|blind|disabled|"
                                    + "black-owned|full-time|volunteer|certified|board-certified|sitting|living|pediatric|"
                                    + "high|school|city|town|county|state|fire|police|tribal|large-animal|large|animal|"
                                    + "small-town|ordained|licensed|head|varsity|licensed|hispanic|somali|korean|chinese|"
                                    + "vietnamese|filipino|indian|arab|amish)){0,4}"
                                    + " " + RoleWords.NOUN
                                    + "(?: (?:ever )?(?:to|elected|hired|admitted|ordained|promoted|"
                                    + "named)\\b " + RoleWords.CLAUSE + "| (?:in|of|at|on|for|from|with) "
                                    + RoleWords.TARGET + ")(?![A-Za-z])")
                    .unless(before("(?i)\\b(?:if|when|not)\\s$"), UniqueRoleRecognizer::ordinary),
            // "first Latina district judge in Marion County", "only night vet at the Harlow clinic"
            role(
                            "role.first",
                            Trigger.words("only", "sole", "lone", "first", "youngest", "oldest"),
                            "(?i)[a-z]{4,8}(?: (?!(?:of|in|at|on|for|to|and|or|the|with|who|that|is|was)\\b)[a-z'-]{2,16}){1,4}? "
                                    + RoleWords.NOUN + " (?:in|of|at|on|for) " + RoleWords.TARGET + "(?![A-Za-z])")
                    .unless(
                            before("(?i)(?<!\\b(?:is|was|as|the|their|its|our|being|became|'s) )$"),
                            UniqueRoleRecognizer::ordinary,
                            UniqueRoleRecognizer::wanted),
            role(
                    "role.its-only",
                    Trigger.words("only", "sole"),
                    "(?i)(?<=\\bits )(?:only|sole) (?:[a-z-]{3,16} ){0,3}?(?:" + RoleWords.NOUN
                            + "|[a-z]{4,14}(?:ist|ian))\\b"),
            // "county's only large-animal vet"
            role(
                    "role.of-place",
                    Trigger.words(
                            "town",
                            "county",
                            "city",
                            "village",
                            "parish",
                            "state",
                            "isla" + "nd",
                            "valley",
                            "school",
                            "church",
                            "district",
                            "tribe",
                            "university",
                            "hospital",
                            "departme" + "nt",
                            "country",
                            "team"),
                    "(?i)[a-z]{4,10}'s (?:only|first|last|sole|lone|oldest|youngest|best-known|official|most "
                            + "[a-z]{4,12}|longest-[a-z]{4,10}|beloved|(?=mayor|sheriff|coroner|barber|undertaker|"
                            + "midwife|postmaster|librarian|pharmacist|superintendent))(?: "
                            + "?[a-z-]{3,14}){0,2}? ?" + RoleWords.NOUN + "(?: " + RoleWords.NOUN + ")?\\b"),
            // "only shrimper in Dunmore": any noun, with a place behind it, but nothing that a referral asks for
            role(
                            "role.only",
                            Trigger.words("only", "sole", "lone"),
                            "(?i)(?:only|sole|lone)(?: (?-i:[a-z][a-z-]{2,16})){1,4}? (?:in|on|at|for) (?:(?:the|this|our) "
                                    + "(?:[a-z]{3,12} )?(?:town|city|county|village|parish|island|valley|reservation|tribe|"
                                    + "state|department|force|fleet|squad|ward|district|precinct|borough|township|faculty|"
                                    + "roster|mountain|lake|river|peninsula)\\b|(?:town|island|campus)\\b|"
                                    + RoleWords.NAME
                                    + ")(?![A-Za-z])")
                    .unless(before("(?i)(?<!\\b(?:the|'s|our|their|being|as) )$"), UniqueRoleRecognizer::wanted),
            role(
                    "role.kin",
                    Trigger.words(
                            "mayor",
                            "sheriff",
                            "governor",
                            "senator",
                            "bishop",
                            "poli" + "ce",
                            "fire",
                            "superintendent",
                            "congressman",
                            "congresswoman",
                            "pastor",
                            "coach",
                            "princip" + "al",
                            "judge",
                            "president",
                            "chancellor",
                            "dean",
                            "alderman",
                            "councilman",
                            "commission" + "er",
                            "ambassador",
                            "rabbi",
                            "chief",
                            "warden",
                            "coroner",
                            "quarterback"),
                    "(?i)" + RoleWords.SEAT
                            + "'s (?:wife|husband|spouse|son|daughter|ex-wife|ex-husband|kid|kids|niece|"
                            + "nephew|brother|sister|mother|father|widow|secretary|driver|assistant|granddaughter|"
                            + "grandson|stepson|stepdaughter|twin|fianc[ee]{1,2}|girlfriend|boyfriend|mistress|"
                            + "chief of staff)\\b"),
            role(
                    "role.kin",
                    Trigger.words(
                            "son",
                            "daughter",
                            "wife",
                            "husband",
                            "widow",
                            "niece",
                            "nephew",
                            "grands" + "on",
                            "granddaughter",
                            "sister",
                            "brother",
                            "mother",
                            "father"),
                    "(?i)[a-z]{3,14} of (?:the|our|a) (?:" + RoleWords.WAS + " )?" + RoleWords.SEAT + "(?: of "
                            + RoleWords.TARGET + ")?\\b"),
            role(
                    "role.elected",
                    Trigger.words("ran", "running", "elected", "sits", "serves", "served", "crown" + "ed", "voted"),
                    "(?i)(?:(?:ran|running) for (?:[a-z]{4,6} )?(?:mayor|sheriff|congress|governor|(?:the "
                            + ")?(?:school board|city council|town council|county commission|state senate|state "
                            + "house|senate|judge|coroner|alderman))(?: (?:in|of) " + RoleWords.NAME + ")?"
                            + "|elected to (?:the )?(?:[A-Za-z]{3,14} ){0,2}(?:council|board|commission|senate|"
                            + "house|congress|legislature)|(?:sits|serves|served) on the (?:[A-Za-z]{3,14} "
                            + "){0,2}(?:(?:school|city|town|county|tribal|village|parish) (?:board|council|"
                            + "commission)|planning commission|zoning board|parole board|library board)"
                            + "|(?:crowned|voted) (?:(?-i:Miss|Mr|Mrs)[.]? " + RoleWords.NAME
                            + "|(?:homecoming|prom|rodeo|"
                            + "fair|carnival|dairy|corn|peach|strawberry|festival|winter|snow|harvest) (?:queen|"
                            + "king|princess)))\\b"),
            role(
                    "role.survivor",
                    Trigger.words(
                            "survivor",
                            "survivors",
                            "witness",
                            "pilot",
                            "driver",
                            "hero",
                            "vict" + "im",
                            "whistleblower"),
                    "(?i)[a-z]{4,13} (?:of|in|from|at) the (?:(?-i:[A-Z0-9])[A-Za-z0-9'-]{1,20} "
                            + "){1,4}(?:[a-z]{3,12} ){0,2}?" + RoleWords.EVENT + "\\b"),
            role(
                    "role.stage",
                    Trigger.words(
                            "plays",
                            "played",
                            "sings",
                            "sang",
                            "reads",
                            "calls",
                            "rings",
                            "driv" + "es",
                            "announces",
                            "narrates",
                            "winds",
                            "plows",
                            "umpires",
                            "drove"),
                    "(?i)(?:(?:reads|calls|drives|drove) the (?:[a-z]{4,10} )?(?:news|weather|games|home games) "
                            + "(?=at|on|for)|(?:plays|played|sings|sang|rings|drives|drove|announces|narrates|winds|"
                            + "plows|umpires) )(?:(?<=(?:games|news|weather) )|santa|mrs[.]? claus|the "
                            + "(?:[a-z]{4,10} )?(?:anthem|organ|carillon|bells|bell|games|home games|zamboni|ice "
                            + "cream truck|bookmobile|snowplow|ferry|clock tower|parade|lead|villain|easter bunny|"
                            + "grinch)\\b)(?: ?(?:at|on|for|in|of|every) " + RoleWords.CLAUSE + ")?"),
            role(
                            "role.show",
                            Trigger.words(
                                    "jeopardy",
                                    "american",
                                    "idol",
                                    "survivor",
                                    "bachelor",
                                    "bacheloret" + "te",
                                    "wheel",
                                    "masterchef",
                                    "shark",
                                    "dateline",
                                    "tedx",
                                    "ted",
                                    "got",
                                    "voice"),
                            "(?:Jeopardy!?|American Idol|Wheel of Fortune|MasterChef|Shark Tank|Dateline|TEDx?(?: [Tt]alk| "
                                    + "stage)|America's Got Talent|The Voice|The Bachelor(?:ette)?|(?<=on )Survivor)(?: "
                                    + "(?:contestant|winner|finalist|champion))?(?![A-Za-z])")
                    .unless(before("(?i)(?<!\\b(?:on|won|a|the|former|his|her|was|gave a|auditioned for|for) )$")),
            role(
                    "role.chair",
                    Trigger.words("first", "principal"),
                    "(?i)(?:first[- ]|principal )(?:chair|alto|soprano|tenor|violin|viola|cello|"
                            + "trumpet|clarinet|oboe|flute|horn|trombone|bassoon|bass|tuba|harp|timpani)(?: (?:in|of|for|with) "
                            + RoleWords.TARGET + ")?(?! "
                            + "(?:by|near|next|on|at|lesson|class|teacher|recital|student|note))(?![A-Za-z])"),
            role(
                    "role.soloist",
                    Trigger.words(
                            "soprano",
                            "alto",
                            "tenor",
                            "baritone",
                            "bass",
                            "violin",
                            "cel" + "lo",
                            "organ",
                            "piano",
                            "gospel"),
                    "(?i)[a-z]{4,8} soloist(?: (?:every|each|at|in|with|for|on) " + RoleWords.CLAUSE + ")?"),
            role(
                    "role.prize",
                    Trigger.words("first", "second", "third", "won", "placed", "winning"),
                    "(?i)(?:(?:first|second|third)(?: place)? (?:in|at) (?:the|this year's|last year's) |won (?:the "
                            + "|a |this year's |last year's )?)(?=[^,.;\\n]{0,40}\\b(?:state|national|nationals|"
                            + "county|regional|world|olympic|international|[0-9]{4}|"
                            + "governor's)\\b)(?:[A-Za-z0-9'-]{2,16} ){1,6}?"
                            + "(?:contests?|championships?|tournament|meet|bee|fair|competition|race|marathon|title|"
                            + "olympiad|final|finals|pageant|rodeo|cup|medal|derby|science fair|cook-off|bake-off|"
                            + "trophy|award|lottery|open|relay)\\b(?: (?:in|for|at) (?:the )?[A-Za-z0-9 "
                            + "-]{3,24}?(?=[,.;)\\n]|$| (?:and|who|but)\\b))?"),
            role(
                    "role.of-the-year",
                    Trigger.words(
                            "teacher",
                            "nurse",
                            "coach",
                            "player",
                            "rookie",
                            "officer",
                            "fire" + "fighter",
                            "student",
                            "athlete",
                            "employee",
                            "volunteer",
                            "citizen",
                            "farmer",
                            "educat" + "or",
                            "principal",
                            "woman",
                            "man",
                            "mother",
                            "entrepreneur",
                            "musician",
                            "author",
                            "paramedic",
                            "trooper",
                            "deputy",
                            "lineman",
                            "driver",
                            "pharmaci" + "st",
                            "librarian",
                            "counselor",
                            "rancher",
                            "businesswoman",
                            "businessm" + "an",
                            "chef",
                            "physician",
                            "artist"),
                    "(?i)[a-z]{3,14} of the year\\b(?: (?:in|for|at|by|of) " + RoleWords.TARGET + ")?"),
            // "woman who rescued nine goats from the ferry" (after "is the", "was the")
            role(
                            "role.deed",
                            Trigger.words(words(RoleWords.PERSONS)),
                            "(?i)(?=(?:[a-z-]{3,14} ){1,2}?(?:who|that|found|"
                                    + "rescued|trapped|stranded|struck|pictured|featured|profiled|filmed|airlifted|pulled|"
                                    + "photographed|quoted|arrested|shown|seen|behind) )(?:[a-z-]{3,14} ){0,1}?[a-z]{3,14} "
                                    + "(?:(?:who|that) (?:was |had |once |got )?(?:landed|rescued|saved|survived|won|invented|"
                                    + "founded|discovered|found|crashed|shot|confessed|testified|sued|exposed|leaked|painted|"
                                    + "designed|broke|set|swam|climbed|rode|sailed|jumped|fell|coached|sang"
                                    + "|played|pulled|caught|stopped|robbed|appeared|went|filmed|wrote|led|struck|trapped|"
                                    + "stranded|rowed|biked|ran into|ran for|drove into|drove the|hit the|burned down|"
                                    + "carved|sculpted|built the|taught the|married the|raised the|delivered the|turned down|threw out|pardoned|exonerated|"
                                    + "acquitted|convicted of|kidnapped|held hostage)\\b "
                                    + "|(?:found|rescued|trapped|stranded|struck|pictured|featured|profiled|filmed|"
                                    + "airlifted|pulled|photographed|quoted|arrested|shown|seen) (?:after|in|on|by|from|at|"
                                    + "alive|under|for) |behind the )" + RoleWords.CLAUSE)
                    .unless(NOT_THE),
            role(
                            "role.doing",
                            Trigger.words(
                                    "chairs",
                                    "coaches",
                                    "owns",
                                    "hosts",
                                    "founded",
                                    "heads",
                                    "edits",
                                    "con" + "ducts",
                                    "captains",
                                    "headlines",
                                    "emcees",
                                    "directs",
                                    "runs",
                                    "pastors",
                                    "leads"),
                            "(?i)[a-z]{4,9} the (?:only (?:[a-z-]{3,14} ){1,3}in " + RoleWords.TARGET
                                    + "|(?:[a-z'-]{2,14} "
                                    + "){0,2}?" + RoleWords.NAME + RoleWords.TAIL
                                    + "|(?:neighborhood|town|city|county|state|high school|"
                                    + "varsity|local|morning|evening|church|parish|village)(?: [a-z-]{3,14}){0,2}? (?:group|"
                                    + "council|committee|board|band|choir|team|show|newspaper|paper|league|festival|parade|"
                                    + "association|coalition|chapter|squad|orchestra|theater|campaign|fair|museum|library)"
                                    + "(?: (?:against|for|on|at|in|to) " + RoleWords.CLAUSE + ")?)(?![A-Za-z])")
                    .unless(GENERIC),
            // "coached most of the valley in chess"
            role(
                    "role.half",
                    Trigger.words(
                            "taught",
                            "delivered",
                            "married",
                            "buried",
                            "coached",
                            "rais" + "ed",
                            "fed",
                            "baptized",
                            "employs",
                            "owns",
                            "fixed",
                            "drove",
                            "dated",
                            "taxied",
                            "tattoo" + "ed",
                            "christened",
                            "sued",
                            "knows"),
                    "(?i)[a-z]{4,10} (?:half|most of|everyone in|everybody in|every (?:kid|child|baby|couple) in|"
                            + "all of) (?:the|this) (?:town|county|city|village|parish|valley|island|state|tribe|"
                            + "reservation)\\b(?: to [a-z]{3,12})?"),
            role(
                    "role.voice",
                    Trigger.words("voice", "face"),
                    "(?i)(?:voice|face) (?:of|for|behind) (?:the "
                            + ")?(?:city|town|county|team|station|" + RoleWords.NAME
                            + "|[a-z-]{3,14} (?:ad|ads|campaign|commercial|"
                            + "commercials|billboard|radio|news|team|stadium))\\b(?! (?:reason|god))"));

    private static AnchoredRule role(String name, Trigger trigger, String regex) {
        return AnchoredRule.of(name, IdentifierCategory.OTHER, trigger, regex).confidence(Confidence.POSSIBLE);
    }

    private static String[] words(String list) {
        return java.util.Arrays.stream(list.split(" ")).distinct().toArray(String[]::new);
    }

    private static String head(SourceText source, int end) {
        return source.text().substring(Math.max(0, end - 40), end);
    }

    private static Guard before(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return (source, span) -> pattern.matcher(head(source, span.start())).find();
    }

    /** "First person to notice", "only person in the family": everybody is one. */
    private static boolean ordinary(SourceText source, Span span) {
        return matches(ORDINARY, source, span);
    }

    private static final Pattern ORDINARY = Pattern.compile(
            "(?i)(?:first|last|only|top|best|oldest|youngest|sole) "
                    + "(?:person|man|woman|girl|boy|member|student|partner|family|male|female|couple|doctor|player|coach|"
                    + "teacher|resident|employee)\\b(?= (?:in|of|at|on|for|from|with|to|ever)\\b)"
                    + "(?! (?:ever|elected|ordained))(?! (?:in|of|at|on|for|to) (?:the |this |our )?(?:(?-i:[A-Z])|town|"
                    + "city|county|state|village|island|be elected|serve|become|fly|win|lead|land|drive|run|play|work|climb|sail|swim|coach|"
                    + "pitch|preach|teach|hold|finish|cross|join|command|conduct|captain|own|chair|head|direct|patrol|pilot|referee|umpire|anchor)).{0,120}");

    private static boolean matches(Pattern pattern, SourceText source, Span span) {
        return pattern.matcher(source.text()).region(span.start(), span.end()).matches();
    }

    private static final Pattern WANTED = Pattern.compile("(?i).{0,60}\\b(?:therap|psych|counsel|provider|"
            + "prescriber|clinic|practice|place|option|thing|one|ones|child|kid|person|people|pmhnp|program"
            + "|group|iop|php|hospital|agency|office|way|time|reason|bed|slot|opening|appointment|adult|sibling|"
            + "available|accept|take|works?|working|good|decent|specialist|covered|network|parent|friend|room|day|"
            + "evening|offer|see|sees|on weekends|session|spot|facilit|resource|service|want|need|left|store|school|"
            + "church|problem|issue|word|text|call|came|been|comes?).{0,90}");

    /** "The only opening in Dunmore", "the only therapist in the county": what is looked for, not who looks. */
    private static boolean wanted(SourceText source, Span span) {
        return matches(WANTED, source, span);
    }

    /** Creates the recognizer. */
    public UniqueRoleRecognizer() {}

    @Override
    public String id() {
        return "unique-role";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(IdentifierCategory.OTHER);
    }

    @Override
    public List<Finding> recognize(SourceText source) {
        List<Finding> findings = new ArrayList<>();
        RULES.find(source, findings);
        findings.replaceAll(finding -> finding.at(widened(source, finding.span())));
        return findings;
    }

    /** "The <em>long-time</em> mayor of", "<em>retired</em> captain of": what is said of the role belongs to it. */
    private static Span widened(SourceText source, Span span) {
        int start = span.start();
        for (Pattern pattern : new Pattern[] {QUALIFIER, MODIFIER}) {
            Matcher before = pattern.matcher(source.text());
            before.region(Math.max(0, span.start() - 40), span.start()).useTransparentBounds(true);
            while (before.find()) {
                start = Math.min(start, before.start());
            }
        }
        return new Span(start, span.end());
    }

    /** "The <em>backup</em> goalie for", "is <em>second</em> selectman of". */
    private static final Pattern MODIFIER = Pattern.compile("(?i)(?<=\\b(?:the|an?|its|our|their|is|was|as) )"
            + "(?:(?!(?:of|in|at|on|for|to|and|or|the|an?|with|by|as|not|now|also|her|his|my|its|our|their|who|that|is|was)\\b)"
            + "[a-z][a-z'-]{2,14} ){1,3}$");

    private static final Pattern QUALIFIER = Pattern.compile("(?i)(?<![A-Za-z0-9-])(?:(?:[a-z]{3,14}-[a-z]{3,14" + "}|"
            + RoleWords.WAS.substring(3, RoleWords.WAS.length() - 1) + ")[ -]){1,3}$");
}
