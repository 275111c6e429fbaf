package io.github.safeharbor.recognizers.unique;

import static io.github.safeharbor.recognizers.unique.RoleWords.notBehind;
import static io.github.safeharbor.recognizers.unique.RoleWords.rule;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Guard;
import java.util.List;

/** What somebody has done, won or does that others have heard of: "woman who rescued nine goats", "Teacher of the Year". */
final class DeedRules {
    private static final Guard NOT_THE =
            notBehind("\\b(?:see|seen|treat|treated|treating|seeing|for|about|refer|referring|is|was"
                    + "|'s|being|also|as|be|were|are|im|shes|hes|became|'m) the (?:[a-z-]{3,14} )?");
    private static final Guard NOT_ON_A_SHOW =
            notBehind("\\b(?:on|won|a|the|former|his|her|was|gave a|auditioned for|for) ");

    private DeedRules() {}

    static List<AnchoredRule> all() {
        return List.of(
                rule(
                        "role.rare",
                        "(?i)(?:rodeo (?:clown|queen|announcer|bullfighter|rider)|circus (?:performer|clown|acrobat)|"
                                + "stunt(?:man|woman| double)|storm chaser|(?:church|cathedral) organist|olympic "
                                + "(?:medalist|[a-z]{4,12}|gold medalist)|(?:paral|ol)ympian|astronaut|(?:pulitzer|"
                                + "grammy|emmy|heisman|nobel)(?: prize)?[- ](?:winn(?:er|ing [a-z]{4,14})|nominee|laureate)"
                                + "|(?:lottery|powerball) winner|medal of honor (?:recipient|winner)|(?:gold|silver|"
                                + "bronze)[- ]medal(?:ist| winner)|rhodes scholar|macarthur fellow|prima ballerina|"
                                + "valedictorian|salutatorian|(?:homecoming|prom) (?:queen|king)|(?:nascar|nba|nfl|mlb|"
                                + "nhl|wnba) (?:player|driver|quarterback|coach|referee|umpire|star|draft pick|goalie)"
                                + "|(?:state|world|national) (?:[a-z]{3,14} )?(?:champion|champ|record[- ]holder|title "
                                + "?holder|poet laureate|spelling bee winner|debate champion)(?! of )(?: in (?:the "
                                + ")?[a-z0-9 -]{3,24}?(?=[,.;)\\n]|$| (?:and|who|but)\\b))?)\\b",
                        ("rodeo circus stunt stuntman stuntwoman storm church olympic olympian paralympian astronaut pulitzer "
                                        + "grammy emmy heisman nobel lottery powerball medal gold silver bronze rhodes macarthur "
                                        + "cathedral valedictorian salutatorian homecoming prom prima nascar nba nfl mlb nhl wnba "
                                        + "state world national")
                                .split(" ", -1)),
                rule(
                        "role.elected",
                        "(?i)(?:(?:ran|running) for (?:[a-z]{4,6} )?(?:mayor|sheriff|congress|governor|(?:the "
                                + ")?(?:school board|city council|town council|county commission|state senate|state "
                                + "house|senate|judge|coroner|alderman))(?: (?:in|of) {name})?"
                                + "|elected to (?:the )?(?:[A-Za-z]{3,14} ){0,2}(?:council|board|commission|senate|"
                                + "house|congress|legislature)|(?:sits|serves|served) on the (?:[A-Za-z]{3,14} "
                                + "){0,2}(?:(?:school|city|town|county|tribal|village|parish) (?:board|council|"
                                + "commission)|planning commission|zoning board|parole board|library board)"
                                + "|(?:crowned|voted) (?:(?-i:Miss|Mr|Mrs)[.]? {name}|(?:homecoming|prom|rodeo|"
                                + "fair|carnival|dairy|corn|peach|strawberry|festival|winter|snow|harvest) (?:queen|"
                                + "king|princess)))\\b",
                        "ran",
                        "running",
                        "elected",
                        "sits",
                        "serves",
                        "served",
                        "crowned",
                        "voted"),
                rule(
                        "role.survivor",
                        "(?i){survivor} (?:of|in|from|at) the (?:(?-i:[A-Z0-9])[A-Za-z0-9'-]{1,20} "
                                + "){1,4}(?:[a-z]{3,12} ){0,2}?{event}\\b",
                        "survivor"),
                // "juror dismissed in the Harlow fraud trial"
                rule(
                        "role.accused",
                        "(?i){accused} (?:{accused-verb}|who was {accused-verb}) (?:in|from|by|after|over|at|during) (?:the|a) "
                                + "(?:[a-z0-9'-]{1,20} ){1,5}?{event}\\b",
                        "accused"),
                rule(
                        "role.stage",
                        "(?i)(?:(?:reads|calls|drives|drove) the (?:[a-z]{4,10} )?(?:news|weather|games|home games) "
                                + "(?=at|on|for)|(?:plays|played|sings|sang|rings|drives|drove|announces|narrates|winds|"
                                + "plows|umpires) )(?:(?<=(?:games|news|weather) )|santa|mrs[.]? claus|the "
                                + "(?:[a-z]{4,10} )?(?:anthem|organ|carillon|bells|bell|games|home games|zamboni|ice "
                                + "cream truck|bookmobile|snowplow|ferry|clock tower|parade|lead|villain|easter bunny|"
                                + "grinch)\\b)(?: ?(?:at|on|for|in|of|every) {clause})?",
                        "plays",
                        "played",
                        "sings",
                        "sang",
                        "reads",
                        "calls",
                        "rings",
                        "drives",
                        "announces",
                        "narrates",
                        "winds",
                        "plows",
                        "umpires",
                        "drove"),
                // "keeps the books for the Dunmore Courier"
                rule(
                        "role.keeps",
                        "(?i)[a-z]{3,8} (?:the |all the )?{books} (?:for|at|of|on|in|aboard) (?:the |our )?{name}{tail}(?![A-Za-z])",
                        "keeps",
                        "kept",
                        "runs",
                        "ran",
                        "mans",
                        "tends",
                        "does",
                        "did",
                        "plays",
                        "played",
                        "edits",
                        "writes",
                        "rings",
                        "covers"),
                // "Clara in the Dunmore Ballet Nutcracker": the part is added to the left
                rule("role.part", "(?i){stage}\\b", "stage").unless(notBehind(UniqueRoleRecognizer.PART)),
                rule(
                                "role.show",
                                "(?:Jeopardy!?|American Idol|Wheel of Fortune|MasterChef|Shark Tank|Dateline|TEDx?(?: [Tt]alk| "
                                        + "stage)|America's Got Talent|The Voice|The Bachelor(?:ette)?|(?<=on )Survivor)(?: "
                                        + "(?:contestant|winner|finalist|champion))?(?![A-Za-z])",
                                "jeopardy",
                                "american",
                                "wheel",
                                "masterchef",
                                "shark",
                                "dateline",
                                "tedx",
                                "ted",
                                "america",
                                "the",
                                "survivor")
                        .unless(NOT_ON_A_SHOW),
                rule(
                        "role.prize",
                        "(?i)(?:(?:first|second|third)(?: place)? (?:in|at) (?:the|this year's|last year's) |won (?:the "
                                + "|a |this year's |last year's )?)(?=[^,.;\\n]{0,40}\\b(?:state|national|nationals|"
                                + "county|regional|world|olympic|international|[0-9]{4}|"
                                + "governor's)\\b)(?:[A-Za-z0-9'-]{2,16} ){1,6}?"
                                + "(?:contests?|championships?|tournament|meet|bee|fair|competition|race|marathon|title|"
                                + "olympiad|final|finals|pageant|rodeo|cup|medal|derby|science fair|cook-off|bake-off|"
                                + "trophy|award|lottery|open|relay)\\b(?: (?:in|for|at) (?:the )?[A-Za-z0-9 "
                                + "-]{3,24}?(?=[,.;)\\n]|$| (?:and|who|but)\\b))?",
                        "first",
                        "second",
                        "third",
                        "won"),
                rule(
                        "role.of-the-year",
                        "(?i)[a-z]{3,14} of the year\\b(?: (?:in|for|at|by|of) {target})?",
                        ("teacher nurse coach player rookie officer firefighter student athlete employee volunteer citizen farmer "
                                        + "educator principal woman man mother entrepreneur musician author paramedic trooper "
                                        + "deputy lineman driver pharmacist librarian counselor rancher businesswoman businessman "
                                        + "chef physician artist")
                                .split(" ", -1)),
                // "woman who rescued nine goats from the ferry" (after "is the", "was the")
                rule(
                                "role.deed",
                                "(?i)(?=(?:[a-z-]{3,14} ){1,2}?(?:who|that|behind|{shown}) )(?:[a-z-]{3,14} ){0,1}?[a-z]{3,14} "
                                        + "(?:(?:who|that) (?:was |had |once |got )?{deed}\\b |{shown} (?:after|in|on|by|from|at|"
                                        + "alive|under|for) |behind the ){clause}",
                                "folk")
                        .unless(NOT_THE),
                rule(
                                "role.doing",
                                "(?i)[a-z]{4,9} the (?:only (?:[a-z-]{3,14} ){1,3}in {target}|(?:[a-z'-]{2,14} ){0,2}?{name}{tail}"
                                        + "|(?:neighborhood|town|city|county|state|high school|varsity|local|morning|evening|church|"
                                        + "parish|village)(?: [a-z-]{3,14}){0,2}? (?:group|council|committee|board|band|choir|team|"
                                        + "show|newspaper|paper|league|festival|parade|association|coalition|chapter|squad|"
                                        + "orchestra|theater|campaign|fair|museum|library)"
                                        + "(?: (?:against|for|on|at|in|to) {clause})?)(?![A-Za-z])",
                                "chairs",
                                "coaches",
                                "owns",
                                "hosts",
                                "founded",
                                "heads",
                                "edits",
                                "conducts",
                                "captains",
                                "headlines",
                                "emcees",
                                "directs",
                                "runs",
                                "pastors",
                                "leads")
                        .unless(OfficeRules.GENERIC_BODY, OfficeRules.GENERIC_ROLE),
                // "coached most of the valley in chess"
                rule(
                        "role.half",
                        "(?i)[a-z]{4,10} (?:half|most of|everyone in|everybody in|every (?:kid|child|baby|couple) in|"
                                + "all of) (?:the|this) (?:town|county|city|village|parish|valley|island|state|tribe|"
                                + "reservation)\\b(?: to [a-z]{3,12})?",
                        "taught",
                        "delivered",
                        "married",
                        "buried",
                        "coached",
                        "raised",
                        "fed",
                        "baptized",
                        "employs",
                        "owns",
                        "fixed",
                        "drove",
                        "dated",
                        "taxied",
                        "tattooed",
                        "christened",
                        "sued",
                        "knows"));
    }
}
