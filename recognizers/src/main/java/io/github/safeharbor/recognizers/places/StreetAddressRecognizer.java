package io.github.safeharbor.recognizers.places;

import static io.github.safeharbor.recognition.IdentifierCategory.GEO;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds street addresses, boxes, intersections and streets named without a number, each with its unit in one span.
 *
 * <p>In "Moved to 2204 Cedar Bluff Rd, Apt 3, Salina" the span is {@code [9, 33)}; the town is the
 * {@link CityRecognizer}'s. Street addresses are identifiers under 45 CFR 164.514(b)(2)(i)(B).
 */
public final class StreetAddressRecognizer extends RuleRecognizer {
    private static final List<Rule> BOXES = List.of(
            rule(
                    "street.military",
                    Start.words("psc", "unit", "cmr", "apo", "fpo", "dpo", "uss", "usns", "usnv", "uscgc"),
                    "(?i)(?:(?:(?:psc|unit|cmr)\\s{0,2}\\d{1,5},?\\s{1,3}box\\s{1,2}\\d{1,5})"
                            + "(?:,?\\s{1,3}[afd]po\\s{1,2}"
                            + "a[aep](?:\\s{1,2}\\d{5}(?:-\\d{4})?)?)?|us(?:s|ns|nv|cgc)\\s[\\p{L}'-]{2,20}(?:\\s[\\p{L}'-]{2,20})?,?\\s{1,3}"
                            + "[afd]po\\s{1,2}a[aep](?:\\s{1,2}\\d{5})?|[afd]po,?\\s{1,2}a[aep]\\s{1,2}\\d{5})\\b"),
            rule(
                    "street.rural",
                    Start.words("rr", "hc", "hcr", "route", "rt", "rte", "rural", "star", "south", "box"),
                    "(?i)(?:(?:south )?(?:rr|hcr?|(?:rural |star )?(?:route|rte?))\\.?\\s{0,2}(?:#\\s?)?[0-9]{0,4}[a-z]?,?\\s{1,3}"
                            + "(?:rr\\s\\d{1,4}\\s{1,2})?box(?:\\s(?:south|north))?(?:\\s{0,2}#?\\s{0,2}\\d{1,7}[a-z]?)?"
                            + "|box\\s?#\\s?\\d{1,7})\\b"),
            rule(
                    "street.box",
                    Start.words("po", "p", "pob", "post", "p0"),
                    "(?i)(?:p\\.?\\s?[o0]\\.?\\s?b(?:ox)?|post\\s(?:office\\s)?box|postbox)\\.?\\s{0,2}(?:#|no\\.?|number)?"
                            + "\\s{0,2}\\d{1,7}[a-z]?\\b"),
            rule("street.box-line", Start.words("box"), "(?i)(?<=(?:^|\\n|: |, ))box\\s{0,2}#?\\s{0,2}\\d{1,7}\\b"));

    private static final long AND = WordHash.of("and");
    private static final long OF = WordHash.of("of");
    private static final long THE = WordHash.of("the");
    private static final long BY = WordHash.of("by");
    private static final long ALONG = WordHash.of("along");
    private static final long CORNER = WordHash.of("corner");

    /** Creates the recognizer. */
    public StreetAddressRecognizer() {
        super("street-address", BOXES);
    }

    @Override
    public List<Finding> recognize(Text source, List<Finding> found) {
        List<Finding> findings = new ArrayList<>(Addresses.of(source).streets);
        findings.addAll(found);
        PlaceText text = PlaceText.of(source);
        for (int i = 0; i < text.count; i++) {
            SpokenAddress.find(text, i, findings);
            if (text.cue(i, PlaceCue.STREET | PlaceCue.WEAK_STREET) && i > 0) {
                namedStreet(text, i, findings);
            }
            if (source.hash(i) == AND || text.mark(i, '&') || text.mark(i, '/')) {
                intersection(text, i, findings);
            }
            if (source.hash(i) == CORNER && source.hash(Math.min(i + 1, text.count - 1)) == OF) {
                corner(text, i, findings);
            }
        }
        return findings;
    }

    private static Rule rule(String name, Start trigger, String regex) {
        return Rule.of(name, GEO).at(trigger).value(Shape.regex(regex)).confidence(Confidence.CERTAIN);
    }

    /** "off Ashland Avenue", "on Barlow Place": a capital before the suffix; an ordinary suffix needs a preposition. */
    private static void namedStreet(PlaceText text, int suffix, List<Finding> findings) {
        boolean strong = text.cue(suffix, PlaceCue.STREET);
        int first = suffix;
        while (first > suffix - 4 && streetName(text, first - 1) && !text.lineStart(first)) {
            first--;
        }
        while (first < suffix
                && (!text.word(first) && (text.kind(first) & 2) == 0 || text.cue(first, PlaceCue.FUNCTION))) {
            first++;
        }
        if (first == suffix || text.joined(suffix) || suffix - first == 1 && text.cue(first, PlaceCue.FUNCTION)) {
            return;
        }
        boolean preposition = text.cue(first - 1, PlaceCue.IN | PlaceCue.TO)
                || text.source.hash(Math.max(0, first - 1)) == ALONG
                || text.cue(first - 1, PlaceCue.AREA) && text.cue(first - 2, PlaceCue.IN | PlaceCue.TO);
        boolean suffixCapital = text.proper(suffix);
        boolean plain = text.cue(first, PlaceCue.NEVER) || text.has(first, WordInfo.TITLE);
        int minimum = text.length(suffix) <= 3 && !strong ? 99 : 0;
        if (text.has(first, WordInfo.LANGUAGE | WordInfo.ROLE) && suffix - first == 1) {
            return;
        }
        if (plain && suffix - first == 1 || minimum > 0) {
            return;
        }
        int next = text.mark(suffix + 1, '.') ? suffix + 2 : suffix + 1; // "Mary St. Clair" is a person
        boolean address = strong
                && suffixCapital
                && !(text.length(suffix) == 2 && text.capital(next) && !text.lineStart(next) && !preposition);
        boolean weak = !strong && preposition && suffixCapital && onStreet(text, first - 1);
        boolean lower = !suffixCapital
                && strong
                && preposition
                && text.length(suffix) > 2
                && !text.cue(suffix - 1, PlaceCue.FUNCTION | PlaceCue.MEASURE | PlaceCue.DIRECTION)
                && !text.ordinary(suffix - 1)
                && (text.caseless() || text.capital(suffix - 1));
        if (address && (preposition || text.length(suffix) > 2 || text.lineStart(first)) || weak || lower) {
            int end = new StreetGrammar(text).directions(suffix + 1);
            if (text.mark(end, '.')
                    && text.length(end - 1) <= 4
                    && !text.lineStart(end + 1)
                    && !text.capital(end + 1)) {
                end++;
            }
            findings.add(text.finding(first, end, Confidence.LIKELY, "street.named"));
        }
    }

    private static boolean onStreet(PlaceText text, int preposition) {
        return switch (text.source.token(Math.max(0, preposition)).toLowerCase(Locale.ROOT)) {
            case "on", "off", "at", "near", "along" -> true;
            default -> false;
        };
    }

    private static boolean streetName(PlaceText text, int i) {
        return text.proper(i) && text.word(i) && !(text.sentenceStart(i) && text.cue(i, PlaceCue.FUNCTION))
                || (text.kind(i) & 3) == 3 && text.length(i) <= 5
                || text.caseless() && text.word(i) && !text.cue(i, PlaceCue.FUNCTION)
                || (text.mark(i, '\'') || text.mark(i, '-')) && text.joined(i) && text.joined(i + 1)
                || text.mark(i, '.') && text.cue(i - 1, PlaceCue.DIRECTION) && text.length(i - 1) <= 2
                || text.word(i) && text.length(i) == 1 && text.joined(i) && text.mark(i - 1, '\'');
    }

    /** Finds "22nd and Harney". */
    private static void intersection(PlaceText text, int and, List<Finding> findings) {
        if (and == 0 || text.joined(and) != text.joined(and + 1)) {
            return;
        }
        boolean left = ordinal(text, and - 1);
        boolean right = ordinal(text, and + 1);
        if (left && isLowerStreet(text, and)) {
            findings.add(text.finding(and - 1, and + 2, Confidence.LIKELY, "street.intersection"));
            return;
        }
        boolean street = text.cue(and - 1, PlaceCue.STREET) && text.proper(and - 1);
        if (left
                        && (right || text.proper(and + 1) && text.word(and + 1) && !text.has(and + 1, WordInfo.MONTH))
                        && at(text, and - 2)
                || right && text.proper(and - 1) && text.word(and - 1) && at(text, and - 2)) {
            int end = and + 2;
            end += text.cue(end, PlaceCue.STREET) && text.capital(end) ? 1 : 0;
            findings.add(text.finding(and - 1, end, Confidence.LIKELY, "street.intersection"));
        } else if (street && text.proper(and + 1) && !text.sentenceStart(and - 1)) {
            int end = and + 2;
            end += text.cue(end, PlaceCue.STREET) ? 1 : 0;
            findings.add(text.finding(and - 1, end, Confidence.POSSIBLE, "street.intersection"));
        }
    }

    /** "at 74th and alder": no day of the month, or a word that is hardly anything but a name. */
    private static boolean isLowerStreet(PlaceText text, int and) {
        int street = and + 1;
        if (!text.word(street)
                || text.capital(street)
                || text.lineStart(street)
                || !onStreet(text, and - 2) && text.source.hash(Math.max(0, and - 2)) != BY
                || text.has(street, WordInfo.MONTH | WordInfo.WEEKDAY | WordInfo.ROLE | WordInfo.MENTAL_HEALTH)
                || text.cue(street, PlaceCue.FUNCTION | PlaceCue.MEASURE)) {
            return false;
        }
        boolean day = text.length(and - 1) < 4 || text.source.token(and - 1).compareTo("32") < 0;
        return text.frequency(street) <= 1 && (!day || !text.has(street, WordInfo.DICTIONARY));
    }

    private static boolean at(PlaceText text, int i) {
        return text.cue(i, PlaceCue.IN | PlaceCue.TO)
                || i < 0
                || text.mark(i, '(')
                || text.mark(i, ':')
                || text.mark(i, ',')
                || text.cue(i, PlaceCue.DIRECTION)
                || text.source.hash(i) == BY;
    }

    private static boolean ordinal(PlaceText text, int i) {
        if ((text.kind(i) & 3) != 3 || text.length(i) < 3 || text.length(i) > 5) {
            return false;
        }
        String ending = text.source.token(i).toLowerCase(Locale.ROOT).substring(text.length(i) - 2);
        return ending.equals("th") || ending.equals("st") || ending.equals("nd") || ending.equals("rd");
    }

    /** "the corner of Elm 14 and Howard Greens": up to six words and numbers on either side of the conjunction. */
    private static void corner(PlaceText text, int corner, List<Finding> findings) {
        int i = corner + 2;
        int and = -1;
        int end = i;
        while (i < corner + 16 && !text.lineStart(i)) {
            boolean conjunction = text.source.hash(i) == AND || text.mark(i, '&');
            boolean part = text.nameLike(i)
                    || text.cue(i, PlaceCue.PARTICLE)
                    || (text.kind(i) & 2) != 0
                    || (text.mark(i, '.') || text.mark(i, '\'') || text.mark(i, '-'))
                            && text.joined(i)
                            && i + 1 < text.count
                            && (and < 0 || text.joined(i + 1));
            if (conjunction && and < 0) {
                and = i;
            } else if (part) {
                end = i + 1;
            } else {
                break;
            }
            i++;
        }
        if (and > corner + 2
                && end > and + 1
                && (text.capital(corner + 2)
                        || text.caseless()
                        || text.cue(corner + 2, PlaceCue.STREET_FIRST)
                        || (text.kind(corner + 2) & 2) != 0)) {
            boolean article = text.source.hash(Math.max(0, corner - 1)) == THE;
            findings.add(text.finding(article ? corner - 1 : corner, end, Confidence.CERTAIN, "street.corner"));
        }
    }
}
