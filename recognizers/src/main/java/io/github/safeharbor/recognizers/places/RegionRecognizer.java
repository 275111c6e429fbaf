package io.github.safeharbor.recognizers.places;

import static io.github.safeharbor.recognition.IdentifierCategory.GEO;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.recognizers.support.Rules;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds regions smaller than a state: neighbourhoods with an article, sides of a town, parts of a state, telephone areas.
 *
 * <p>In "commutes from the Tri-Valley to SoCal" the spans are {@code [18, 28)} and {@code [32, 37)}. Regions of several
 * states (New England, the Midwest) stay; 45 CFR 164.514(b)(2)(i)(B).
 */
public final class RegionRecognizer implements Recognizer {
    private static final String DIRECTION =
            "(?:north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|eastern|western|central)";

    private static final String CITY_LETTERS = "\\b(?:abq|sf|nyc|slc|nola|philly|pdx|atl|okc|stl|kcmo)";

    private static final Rules RULES = Rules.of(
            rule(
                    "region.named",
                    Trigger.words(
                            "socal",
                            "norcal",
                            "bay",
                            "long",
                            "cape",
                            "twin",
                            "front",
                            "east",
                            "west",
                            "south",
                            "north",
                            "central",
                            "san",
                            "silicon",
                            "fidi",
                            "soma",
                            "noho",
                            "nolita",
                            "dumbo",
                            "lodo",
                            "weho",
                            "noda",
                            "sodo",
                            "rino",
                            "inland",
                            "hampton",
                            "upper",
                            "lower",
                            "quad",
                            "tri",
                            "puget",
                            "treasure",
                            "hill",
                            "eastern",
                            "western",
                            "wasatch",
                            "low",
                            "napa",
                            "coachella",
                            "rio",
                            "delmarva",
                            "nova",
                            "dmv",
                            "dfw",
                            "dtla",
                            "research",
                            "finger",
                            "outer",
                            "florida",
                            "magic",
                            "valley",
                            "piedmont",
                            "tidewater",
                            "central",
                            "imperial",
                            "antelope",
                            "lehigh",
                            "hudson",
                            "mohawk",
                            "capital",
                            "willamette",
                            "rogue",
                            "columbia",
                            "yakima",
                            "skagit",
                            "kenai",
                            "ozark",
                            "iron",
                            "thumb"),
                    "(?i)(?:socal|norcal|dfw(?: metroplex| area)?|dtla|bay area|long island|cape cod|twin cities|front range|"
                            + "(?:(?-i:East|South|North|West) ?|(?-i:east|south|north|west) )(?:bay|shore|loop|philly|la)|silicon valley|inland empire|"
                            + "hampton roads|upper peninsula|lower peninsula|quad[ -]cities|tri[- ](?:cities|county|valley|state)(?= area)|"
                            + "(?-i:Tri-Cities|Tri-Valley)|puget sound|(?:treasure|napa|coachella|rio grande|central|san fernando|"
                            + "san gabriel|imperial|antelope|lehigh|hudson|mohawk|willamette|rogue|yakima|skagit|magic|san joaquin|"
                            + "santa clara|santa clarita|san luis) valley|hill country|wasatch front|low ?country|delmarva|"
                            + "(?-i:NoVa|NOVA|FiDi|SoMa|NoHo|NoLIta|Nolita|DUMBO|LoDo|WeHo|NoDa|SoDo|SODO|RiNo)|research triangle|finger lakes|outer banks|florida (?:keys|panhandle)|capital region|"
                            + "columbia gorge|kenai peninsula|iron range|central coast|"
                            + "(?-i:Tidewater|Piedmont)|eastern shore|north shore|south shore|western slope)\\b"),
            rule(
                            "region.side",
                            Trigger.words(
                                    "north",
                                    "south",
                                    "east",
                                    "west",
                                    "northeast",
                                    "northwest",
                                    "southeast",
                                    "southwest",
                                    "far",
                                    "eastside",
                                    "westside",
                                    "northside",
                                    "southside"),
                            "(?i)(?:(?:far |near |lower |upper )?" + DIRECTION
                                    + "[ -]?sides?\\b(?: of (?:(?-i:[A-Z][\\p{L}]{2,20})(?: (?-i:[A-Z][\\p{L}]{2,20}))?))?)")
                    .unless((source, span) -> span.length() < 8),
            rule(
                    "region.state",
                    Trigger.words(
                            "north",
                            "south",
                            "east",
                            "west",
                            "northern",
                            "southern",
                            "eastern",
                            "western",
                            "central",
                            "northeast",
                            "northwest",
                            "southeast",
                            "southwest",
                            "upstate",
                            "downstate",
                            "northeastern",
                            "northwestern",
                            "southeastern",
                            "southwestern",
                            "rural"),
                    "(?i)(?:upstate|downstate|" + DIRECTION
                            + "(?:ern)?)[ -](?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|"
                            + "florida|georgia|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|mass(?:achusetts)?|michigan|"
                            + "minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|jersey|new mexico|"
                            + "new york|ny|ohio|oklahoma|oregon|pennsylvania|pa|tennessee|texas|utah|vermont|washington|wisconsin|"
                            + "wyoming|wi|mn|va|virginia(?<!west virginia))(?: state)?\\b|upstate(?= [a-z.,]|$)"),
            // "in abq", "(abq not sf)": the letters of a city where a place stands; "900 sf" are feet
            rule(
                    "region.city-letters",
                    Trigger.words("abq", "sf", "nyc", "slc", "nola", "philly", "pdx", "atl", "okc", "stl", "kcmo"),
                    "(?i)" + CITY_LETTERS
                            + "\\b(?!-|/|\\.\\w|\\s?\\d)(?:(?<=\\b(?:in|near|from|around|outside)\\s\\w{2,6})" + "|(?<="
                            + CITY_LETTERS + ",? not \\w{2,6})|(?=,? not " + CITY_LETTERS + "\\b))"),
            // islands that their apostrophe keeps out of the list of towns
            rule(
                    "region.island",
                    Trigger.words("moloka", "lana", "kaua", "ni", "o").before("'\u2018\u2019\u02BB"),
                    "(?:Moloka|Lana|Kaua)['\u2018\u2019\u02BB]i\\b|O['\u2018\u2019\u02BB]ahu\\b|Ni['\u2018\u2019\u02BB]ihau\\b"),
            rule(
                    "region.area-code",
                    Trigger.digits(3),
                    "[2-9]\\d{2}(?= (?:area code|locals)\\b| area(?:[.,;:!?)]|\\s(?:and|or|who|that|for|clients?|therap[a-z]{1,8}|folks|"
                            + "please|preferred|only|with|but)\\b|\\s?$))"),
            rule(
                    "region.area-code",
                    Trigger.words("area"),
                    "(?i)area codes? (?:is |of |= ?)?(?<id>[2-9]\\d{2})\\b(?!-)"));

    private static final long THE = WordHash.of("the");

    private static final String NAMED_WITH_ARTICLE = " heights valley highlands hill hills peninsula panhandle delta "
            + "loop triangle mission castro bronx village strip flats hollow bluffs keys cape island islands avenues gulch "
            + "plaza grove basin bluegrass villages woodlands dalles metroplex catskills adirondacks berkshires poconos "
            + "ozarks hamptons everglades cascades sierras rockaways tenderloin marigny bywater ";

    /** Creates the recognizer. */
    public RegionRecognizer() {}

    @Override
    public String id() {
        return "region";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(GEO);
    }

    @Override
    public List<Finding> recognize(Text source) {
        List<Finding> findings = new ArrayList<>();
        RULES.find(source, findings);
        PlaceText text = PlaceText.of(source);
        for (int i = 1; i < text.count; i++) {
            if (text.proper(i) && text.word(i) && source.hash(i - 1) == THE && !text.sentenceStart(i)) {
                withArticle(text, i, findings);
            }
        }
        return findings;
    }

    /** "in the Heights", "near the Grove". */
    private static void withArticle(PlaceText text, int i, List<Finding> findings) {
        boolean nextProper = text.proper(i + 1) && text.word(i + 1) && !text.lineStart(i + 1);
        String word = ' ' + text.source.token(i).toLowerCase(Locale.ROOT) + ' ';
        if (!nextProper && NAMED_WITH_ARTICLE.contains(word) && !text.has(i, WordInfo.COUNTRY)) {
            findings.add(text.finding(i, i + 1, Confidence.LIKELY, "region.article"));
        }
    }

    private static AnchoredRule rule(String name, Trigger trigger, String regex) {
        return AnchoredRule.of(name, GEO, trigger, regex);
    }
}
