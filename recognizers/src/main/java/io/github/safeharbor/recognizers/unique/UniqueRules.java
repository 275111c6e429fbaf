package io.github.safeharbor.recognizers.unique;

import static io.github.safeharbor.recognizers.unique.RoleWords.like;
import static io.github.safeharbor.recognizers.unique.RoleWords.notBehind;
import static io.github.safeharbor.recognizers.unique.RoleWords.rule;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Guard;
import java.util.List;

/**
 * The only, the first, the youngest of a place or body, or to have done something: "only farrier in Dunmore", "first woman to
 * lead the tribe".
 */
final class UniqueRules {
    /** Of a place, or because of a deed. */
    private static final String WHERE =
            "(?:(?:in|of|at|on|for|from|with|aboard) (?!(?:his|her|their|my) (?:program|class|unit)\\b)(?:{target}|{lower-target})"
                    + "|(?:in|on) (?:town|island|campus|base|staff))(?![A-Za-z])";

    private static final String DEED = "(?:(?:ever )?to (?!{everyday}\\b)[a-z]{3,14}\\b(?: {clause})?"
            + "|to (?:the|a) [a-z -]{0,30}{event}\\b"
            + "|(?:ever )?{expelled} (?:from|in|at|by|on|to|for|after|during|out of|off|as) {clause}"
            + "|(?:who|that) (?:ever |was |got |had )?(?:{deed}|{expelled}) {clause})";

    /** "First person to notice", "only person in the family": everybody is one. */
    private static final Guard ORDINARY = like(
            "(?:first|last|only|top|best|oldest|youngest|sole) (?:person|man|woman|girl|boy|kid|teen|member|student|partner|family|"
                    + "male|female|couple|doctor|player|coach|teacher|resident|employee)\\b(?= (?:in|of|at|on|for|from|with|to|ever)"
                    + "\\b)(?! (?:ever|elected|ordained))(?! (?:in|of|at|on|for|from|to) (?:the |this |our )?(?:(?-i:[A-Z])|town|city|"
                    + "county|state|village|island|be elected|serve|become|fly|win|lead|land|drive|run|play|work|climb|sail|swim|"
                    + "coach|pitch|preach|teach|hold|finish|cross|join|command|conduct|captain|own|chair|head|direct|patrol|pilot|"
                    + "referee|umpire|anchor)).{0,120}");

    /** "The first nurse at Mercy said": one of a row. */
    private static final Guard NEXT = like("(?:first|last|top) {anybody} (?:at|for|from|with|on) .{0,140}");

    /** "The only therapist in the county", "the only nurse at Mercy who takes calls": what is looked for, not who looks. */
    private static final Guard SOUGHT = like(
            "(?:(?!(?:in|of|at|on|for|from|with|to|who|that)\\b)[a-z'.-]{1,16} ){1,6}?"
                    + "[a-z-]{0,8}{sought}s?\\b.{0,140}"
                    + "|.{0,100}\\b(?:accept(?:s|ing)?|takes|taking|available|covered|in network|openings?|evenings|weekends)\\b.{0,90}");

    /** A sentence, a phrase or a predicate begins here. */
    private static final Guard NO_START = notBehind("[,;:()\\n\"/&–—•*-] ?|^|[.!?] {0,2}"
            + "|\\b(?:is|was|as|the|their|its|our|being|became|im|shes|hes|and|named|were|once|now) |'s ");

    private UniqueRules() {}

    static List<AnchoredRule> all() {
        return List.of(
                // "only female firefighter in the county", "first Latina district judge in Marion County"
                rule(
                                "role.unique",
                                "(?i)(?!first responder)(?=(?:[a-z'.-]{2,16} ){2,8}?(?:in|of|at|on|for|from|with|aboard|to|who|"
                                        + "that|ever|around|out|up|down|here|{expelled})(?![a-z])){unique}(?:[- ]{serving})? {qualities}{0,4}?{anybody}(?: (?:"
                                        + WHERE + "|" + DEED + ")|(?= (?:(?:around|out|up|down) )?here\\b))",
                                "unique")
                        .unless(NO_START, NEXT, ORDINARY, SOUGHT),
                // "sole Ghanaian student", "first Texan to row the strait"
                rule(
                                "role.people",
                                "(?i)(?:only|sole|lone|first|youngest|oldest) (?:(?:openly|female|male) ){0,2}(?:{people} "
                                        + "{qualities}{0,2}?{anybody}\\b(?! (?:i|we|you)\\b)|(?:{native}|{people}) "
                                        + DEED + ")",
                                "only",
                                "sole",
                                "lone",
                                "first",
                                "youngest",
                                "oldest")
                        .unless(NO_START, SOUGHT),
                rule(
                        "role.its-only",
                        "(?i)(?<=\\bits )(?:only|sole) (?:[a-z-]{3,16} ){0,3}?(?:{noun}|[a-z]{4,14}(?:ist|ian))\\b",
                        "only",
                        "sole"),
                // "Corvane's longest-serving judge": the town is added to the left
                rule(
                        "role.whose",
                        "(?i)(?<=(?-i:[A-Za-z][a-z]'s ))(?:(?:only|sole|lone|{unique}[- ]{serving}|first-ever|youngest|oldest) "
                                + "{qualities}{0,3}?(?:{local}|{was-office})|(?:current|first|reigning) {was-office})\\b",
                        "unique",
                        "current",
                        "reigning"),
                // "Broadway's newest Annie"
                rule(
                        "role.cast",
                        "(?i){broadway}'s (?:current|original|newest|latest|first|only|new|longest-running) "
                                + "(?-i:[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?)\\b",
                        "broadway"),
                // "county's only large-animal vet"
                rule(
                        "role.of-place",
                        "(?i)[a-z]{4,10}'s (?:only|first|last|sole|lone|oldest|youngest|best-known|official|most [a-z]{4,12}|"
                                + "longest-[a-z]{4,10}|beloved|(?=mayor|sheriff|coroner|barber|undertaker|midwife|postmaster|"
                                + "librarian|pharmacist|superintendent))(?: ?[a-z-]{3,14}){0,2}? ?{noun}(?: {noun})?\\b",
                        "town",
                        "county",
                        "city",
                        "village",
                        "parish",
                        "state",
                        "island",
                        "valley",
                        "school",
                        "church",
                        "district",
                        "tribe",
                        "university",
                        "hospital",
                        "department",
                        "country",
                        "team"),
                // "only SRE at Kestrow Labs"
                rule(
                                "role.lone-acronym",
                                "(?:only|sole|lone) (?:[a-z-]{3,14} ){0,2}[A-Z]{2,5} (?:in|at|on|for) (?:the )?{name}(?![A-Za-z])",
                                "only",
                                "sole",
                                "lone")
                        .unless(NO_START, SOUGHT));
    }
}
