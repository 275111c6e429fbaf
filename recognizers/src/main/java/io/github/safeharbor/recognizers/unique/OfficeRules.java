package io.github.safeharbor.recognizers.unique;

import static io.github.safeharbor.recognizers.unique.RoleWords.behind;
import static io.github.safeharbor.recognizers.unique.RoleWords.like;
import static io.github.safeharbor.recognizers.unique.RoleWords.notBehind;
import static io.github.safeharbor.recognizers.unique.RoleWords.rule;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Guard;
import java.util.List;

/** Offices and parts that one person of a place or body holds: "mayor of Corvane", "backup catcher for the Otters". */
final class OfficeRules {
    private static final Guard INDEFINITE =
            behind("\\b(?:a|an|another|any|some|every|each|no|new|your|our own|good)\\s{1,2}");

    /** What a head or director may be of without being anybody. */
    static final Guard GENERIC_BODY = like(
            ".{0,60}\\b(?:of|for|at|in|to|on|from|with) (?:(?:the|our|their|his|her|this|my|a) )?(?:HR|IT|IOP|PHP|DBT|CBT|EMDR|IFS|show|"
                    + "AA|NA|IEP|IRS|US|U|USA|United States|Nursing|Operations|Marketing|God|Staff|DSM|ADHD|OCD|PTSD|Medicaid|"
                    + "Medicare|English|Spanish|household|TV|Zoom|January|February|March|April|May|June|July|August|September|"
                    + "October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I|ISO|PM|AM|"
                    + "(?:group|session|board|committee|program|clinic|team|company|practice)(?: meeting)?)");

    /** "Voice in the room", "host for the evening", but not "catcher for the Otters". */
    static final Guard GENERIC_ROLE = like(
            "(?:director|head|owner|author|chair|captain|voice|host|center|forward|center|state|dancer|librarian|widow|champion|"
                    + "founder|president|principal|deacon|editor|catcher) (?:in|at|to|on|for) "
                    + "(?:the|this|our|their|his|her|my) .{0,60}");

    private OfficeRules() {}

    static List<AnchoredRule> all() {
        return List.of(
                rule(
                                "role.of-named",
                                "(?i)(?=(?:[a-z-]{2,16} ){1,4}?(?:of|for|at|in|with|on) ){office}(?: emerit(?:us|a))? "
                                        + "(?:of|for|at|in|with|on) {target}(?![A-Za-z])",
                                "office")
                        .unless(INDEFINITE, GENERIC_BODY, GENERIC_ROLE),
                // "head football coach at Valdane High"
                rule(
                                "role.ranked",
                                "(?i){rank} {qualities}{0,2}?{anybody} (?:of|for|at|in|with|on|from|aboard) "
                                        + "(?:{target}|{lower-target})(?![A-Za-z])",
                                "rank")
                        .unless(GENERIC_BODY),
                rule(
                        "role.position",
                        "(?i)(?:starting|star|back-?up|(?:fir|thi|seco)[a-z]{2}-string) {position}\\b",
                        "rank"),
                // "youth pastor from Grace Fellowship": the church is found by itself
                rule(
                                "role.from-named",
                                "(?i)(?=(?:[a-z-]{2,16} ){1,3}?from ){office}(?= from (?:the )?{qualities}{1,3}?{congregation}\\b)",
                                "office")
                        .unless(INDEFINITE),
                // "constable of dunmore", where a text has no capitals
                rule(
                        "role.of-town",
                        "(?i)(?:mayor|sheriff|constable|reeve|alderman|selectman|police chief|fire chief|chief of police|"
                                + "governor|town clerk) of (?!(?:{no-mod}|all|some|any|what|things|such|faith|fear)\\b)"
                                + "[a-z]{4,16}\\b",
                        "mayor",
                        "sheriff",
                        "constable",
                        "reeve",
                        "alderman",
                        "selectman",
                        "police",
                        "fire",
                        "chief",
                        "governor",
                        "town"),
                rule(
                        "role.former",
                        "(?i)(?:{was}[- ](?:[a-z]{3,12} )?{was-office}|(?:church|cathedral|temple) organist)\\b",
                        "was",
                        "church",
                        "cathedral",
                        "temple"),
                rule("role.local", "(?i){seat-place} {local}\\b", "seat-place"),
                rule(
                        "role.alcalde",
                        "(?i)(?:(?:[uú]ltim[oa]|primer[oa]?|ex|antigu[oa]|nuev[oa])[- ])?{alcalde}(?: {alcalde-of}){0,2} "
                                + "(?:de|del|du|von|di|da|do) (?:(?:las?|los|el|le) )?{name}(?![A-Za-z])",
                        "alcalde",
                        "último",
                        "última",
                        "primer",
                        "primera",
                        "ex",
                        "antiguo",
                        "nuevo"),
                rule(
                                "role.single",
                                "(?i){single}(?! (?:said|says|of the|of a|told|called|department|office|'s))"
                                        + "(?!'s (?:office|department|dept))\\b",
                                "single")
                        .unless(notBehind("\\b(?:is|was|as|being|became|elected|im|i'm|were|named|not|also) the |"
                                + "(?:\\b(?:is|was|became|elected|voted|named|as|were)|'s) |"
                                + "\\b(?:our|town's|city's|county's|state's|church's|school's) ")),
                // "Miss Teen Idaho", "Mr. America 1998"
                rule(
                        "role.title-holder",
                        "(?:Miss|M(?:r|rs|s)[.]?) (?:(?:Teen|Junior|Little|Senior|Outstanding|Rodeo|Black|Deaf|Gay|Native"
                                + "|Wheelchair) (?:[A-Z][a-z]{2,14} ){0,2}[A-Z][A-Za-z]{2,14}"
                                + "|(?:(?:Teen|Junior|Rodeo) )?(?:America|USA|Universe|World|Olympia|Earth))\\b"
                                + "(?: (?:19|20)[0-9]{2}\\b)?",
                        "miss",
                        "mr",
                        "mrs",
                        "ms"),
                rule("role.kin", "(?i){seat}'s {kin}\\b", "seat"),
                rule(
                        "role.kin",
                        "(?i){kin-of} of (?:the|our|a) (?:{was} )?(?:{seat}|{qualities}{0,2}?{crown})(?: of {target})?\\b",
                        "kin-of"),
                rule(
                        "role.chair",
                        "(?i)(?:first[- ]|principal )(?:chair|alto|soprano|tenor|violin|viola|cello|trumpet|clarinet|oboe|flute|"
                                + "horn|trombone|bassoon|bass|tuba|harp|timpani)(?: (?:in|of|for|with) {target})?(?! "
                                + "(?:by|near|next|on|at|lesson|class|teacher|recital|student|note))(?![A-Za-z])",
                        "first",
                        "principal"),
                rule(
                        "role.soloist",
                        "(?i)[a-z]{4,8} soloist(?: (?:every|each|at|in|with|for|on) {clause})?",
                        "soprano",
                        "alto",
                        "tenor",
                        "baritone",
                        "bass",
                        "violin",
                        "cello",
                        "organ",
                        "piano",
                        "gospel"),
                rule(
                        "role.voice",
                        "(?i)(?:voice|face) (?:of|for|behind) (?:the )?(?:city|town|county|team|station|{name}{tail}"
                                + "|[a-z-]{3,14} (?:ad|ads|campaign|commercial|commercials|billboard|radio|news|team|stadium))"
                                + "\\b(?! (?:reason|god))",
                        "voice",
                        "face"));
    }
}
