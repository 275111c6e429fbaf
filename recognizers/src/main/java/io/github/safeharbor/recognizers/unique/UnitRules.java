package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import java.util.List;

/** Employers that a number or an abbreviation names: "Local 412", "3rd Infantry Division", "a GPD sergeant". */
final class UnitRules {
    /** Figures and marks of "1-501" and the like. */
    private static final int LONGEST_UNIT = 12;

    private UnitRules() {}

    static List<Rule> all() {
        return List.of(
                rule(
                        "employer.union",
                        Start.words("local", "post", "lodge", "troop", "chapter"),
                        "(?:Local|LOCAL|local(?= [Nn]o| [Uu]nion| [0-9]{3})|VFW Post|Post|Lodge|Troop)(?: (?:[Nn]o[.]?|"
                                + "#)| Union)? ?#?[0-9]{1,5}(?![A-Za-z0-9]|[-/.][0-9a-z])"),
                rule(
                        "employer.union",
                        Start.words(
                                "seiu",
                                "ibew",
                                "uaw",
                                "afscme",
                                "ufcw",
                                "teamsters",
                                "iatse",
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
                        Start.tokens(TokenKind.DIGIT_FIRST | TokenKind.LETTER)
                                .ofLength(3, 6)
                                .like("#aa A", "##aa A", "###aa A", "####aa A"),
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
                        Start.groups("1|2|3-1|2|3|4", "-/").unless(UnitRules::hasNoUnitBehind),
                        "[0-9]{1,3}[-/][0-9]{1,4} (?:Infantry|Cavalry|Armor|Aviation|Artillery|Field Artillery|Marines|"
                                + "INF|CAV|FA|ADA)\\b"),
                rule(
                        "employer.unit",
                        Start.words("oda", "vfa", "vmfa", "vaq", "hsc", "hmla", "vmm", "hmh", "nmcb"),
                        "(?:ODA|VFA|VMFA|VAQ|HSC|HMLA|VMM|HMH|NMCB)[- ][0-9]{1,4}\\b"),
                // "a GPD sergeant", "SBSD deputies"
                rule(
                        "employer.force",
                        Start.words(
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
                        Start.words("uss", "usns", "uscgc"),
                        "(?:USS|USNS|USCGC) [A-Z][a-z]{2,14}(?: (?:[A-Z][.] )?[A-Z][a-z]{2,14}){0,2}"),
                rule(
                        "employer.unit",
                        Start.words("engine", "ladder", "station", "precinct", "battalion", "squad", "medic"),
                        "(?:Engine|Ladder|Station|Battalion|Squad|Medic)(?: (?:Company|No[.]))? "
                                + "?#?[0-9]{1,4}(?![A-Za-z0-9]|[-/.:][0-9])"));
    }

    /** Tells whether no capital stands behind figures: "1-501 Infantry", never "555-0143". */
    private static boolean hasNoUnitBehind(Text source, Span start) {
        int p = start.start();
        int limit = Math.min(source.length(), p + LONGEST_UNIT);
        while (p < limit && (Character.isDigit(source.charAt(p)) || "-/".indexOf(source.charAt(p)) >= 0)) {
            p++;
        }
        return p + 1 >= source.length() || !Character.isUpperCase(source.charAt(p + 1));
    }

    private static Rule rule(String name, Start trigger, String regex) {
        return Rule.of(name, IdentifierCategory.OTHER).at(trigger).value(Shape.regex(regex));
    }
}
