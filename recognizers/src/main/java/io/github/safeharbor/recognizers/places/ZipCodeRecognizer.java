package io.github.safeharbor.recognizers.places;

import static io.github.safeharbor.recognition.Finding.Meaning.ZIP;
import static io.github.safeharbor.recognition.IdentifierCategory.GEO;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import io.github.safeharbor.text.Zip3Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds ZIP and foreign postal codes: behind a state, in an address, or announced as such.
 *
 * <p>In "Moved to Salina, KS 67401-2210" the span is {@code [20, 30)}. A code cut to three digits is found only if its
 * area holds 20,000 people or fewer by the census of 2020 (45 CFR 164.514(b)(2)(i)(B)(2)): "036xx" goes, "787xx" stays.
 */
public final class ZipCodeRecognizer extends RuleRecognizer {
    private static final String FIVE = "\\d{5}(?:-\\d{4})?(?![\\w%-]|[.:]\\d|,\\d{3}(?!\\d))";
    private static final Shape CODE = Shape.numeric(Shape.regex(FIVE)).beginningLike("#####");
    /** "98117 or 98118", "98107/98117/98103": all of a list, with the mark or word before each. */
    private static final Shape ANOTHER =
            Shape.regex("(?i)(?:\\s?[,/;&]\\s?|,?\\s(?:and|or|to|then)\\s)(?<id>" + FIVE + ")");

    /** "In 98107 and", "near 98117.": what may stand behind a code; a noun there is what is counted: "in 10500 steps". */
    private static final WordList FOLLOWING = Cues.words("zip.following");

    private static final List<Rule> RULES = List.of(
            Rule.of("zip.labelled", GEO)
                    .at(Start.words("zip", "zipcode", "zips", "postcode", "postal", "plz", "cep"))
                    .value(Shape.regex(
                            "(?i)(?:zip|zipcode|zips|postcode|postal|plz|cep)(?:[\\s+-]{0,2}codes?)?\\s{0,2}(?:is|are|of|in|=|:|#|-|was|to)?"
                                    + "\\s{0,2}(?<id>\\d{5}[- ]?\\d{4}|\\d{5}-\\d{3}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{3}\\s\\d{2,3}"
                                    + "|\\d{3,6}(?!\\d|xx|\\*)|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d"
                                    + "|[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|\\d{4}\\s?[A-Z]{2})\\b"))
                    .meaning(ZIP)
                    .confidence(Confidence.CERTAIN),
            Rule.of("zip.cued", GEO)
                    .cue(Cues.phrases("zip.labels"))
                    .link(Link.LABEL)
                    .value(CODE)
                    .more(ANOTHER)
                    .meaning(ZIP)
                    .confidence(Confidence.CERTAIN),
            Rule.of("zip.at", GEO)
                    .cue(Cues.phrases("zip.before"))
                    .link(Link.BESIDE)
                    .value(CODE)
                    .more(ANOTHER)
                    .meaning(ZIP)
                    .unless(ZipCodeRecognizer::isCount),
            Rule.of("zip.plus-four", GEO)
                    .at(Start.groups("5-4", "-"))
                    .value(Shape.regex("(?<![\\w.#$/-])\\d{5}-\\d{4}(?![\\w%-])"))
                    .meaning(ZIP)
                    .confidence(Confidence.POSSIBLE),
            Rule.of("zip.behind-cue", GEO)
                    .at(Start.digits(5))
                    .value(Shape.regex("\\d{5}(?:[- ]\\d{4})?(?=\\s{1,2}(?:zip|area|postal))"))
                    .meaning(ZIP)
                    .confidence(Confidence.LIKELY),
            Rule.of("zip.area", GEO)
                    .at(Start.words("area").digitWithin(8))
                    .value(Shape.regex("(?i)area,?\\s(?<id>\\d{5})(?![\\w-])"))
                    .meaning(ZIP),
            Rule.of("zip.restricted", GEO)
                    .at(Start.digits(3).like("###xx", "###XX", "###**", "###--"))
                    .value(Shape.regex("\\d{3}(?:xx|XX|\\*\\*|--)(?![\\w*])"))
                    .unless(ZipCodeRecognizer::mayStay),
            Rule.of("zip.restricted-labelled", GEO)
                    .at(Start.words("zip", "zip3"))
                    .value(Shape.regex(
                            "(?i)zip3?(?:[ -]?code)?(?: prefix| starts with| starting| area| begins with)?[:= ]{1,2}"
                                    + "(?<id>\\d{3})\\b"))
                    .unless(ZipCodeRecognizer::mayStay),
            Rule.of("zip.canada", GEO)
                    .at(Start.tokens(TokenKind.UPPER | TokenKind.DIGIT | TokenKind.CAPITALIZED)
                            .like("A#A~#A#"))
                    .value(Shape.regex(
                            "[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d(?![\\w-])")),
            Rule.of("zip.britain", GEO)
                    .at(Start.tokens(TokenKind.UPPER | TokenKind.DIGIT | TokenKind.CAPITALIZED))
                    .value(Shape.regex("(?:[A-Z]{1,2}\\d{1,2}|[A-Z]{1,2}\\d[A-Z]) \\d[ABD-HJLNP-UW-Z]{2}(?![\\w-])")));

    /** Creates the recognizer. */
    public ZipCodeRecognizer() {
        super("zip-code", RULES);
    }

    @Override
    public List<Finding> recognize(Text source, List<Finding> found) {
        Addresses addresses = Addresses.of(source);
        List<Finding> findings = new ArrayList<>(addresses.codes);
        findings.addAll(found);
        PlaceText text = PlaceText.of(source);
        for (int i = 1; i < text.count; i++) {
            if (text.number(i) && text.length(i) == 5 && plainEnd(text, i + 1) && behindPlace(text, i)) {
                int end = addresses.codeEnd(i);
                if (end == i + 1
                        && text.number(end)
                        && text.length(end) == 4
                        && !text.lineStart(end)
                        && text.source.start(end) - text.source.end(i) == 1
                        && behindState(text, i)) {
                    end++;
                }
                findings.add(text.zip(i, end, Confidence.LIKELY, "zip.place"));
            }
        }
        return findings;
    }

    /** Tells whether the area of three digits is large enough; "000" stands for those that are not. */
    private static boolean mayStay(Text source, Span span) {
        String prefix = source.view().substring(span.start(), span.start() + 3);
        return prefix.equals("000") || Zip3Table.isLargeEnough(prefix);
    }

    /** "In 10500 steps", "to 15000": a count has its noun behind it, or is round. */
    private static boolean isCount(Text source, Span span) {
        int next = source.tokenAt(span.end());
        boolean round = source.view().startsWith("000", span.start() + 2);
        boolean word = next < source.tokenCount()
                && (source.kind(next) & (TokenKind.LETTER | TokenKind.LINE_START)) == TokenKind.LETTER;
        return round || word && !FOLLOWING.contains(source.hash(next));
    }

    /** Tells whether the number ends here: no decimals, no slash, no letters. */
    private static boolean plainEnd(PlaceText text, int next) {
        return !text.joined(next) || "-,.;:)\"'!?]".indexOf(text.source.charAt(text.source.start(next))) >= 0;
    }

    private static boolean behindPlace(PlaceText text, int i) {
        if (behindState(text, i)) {
            return true;
        }
        if (text.cue(i - 2, PlaceCue.IN)
                && text.proper(i - 1)
                && text.word(i - 1)
                && !text.lineStart(i)
                && text.length(i - 2) == 2
                && !text.ordinary(i - 1)
                && !text.has(i - 1, WordInfo.ACRONYM | WordInfo.LANGUAGE)
                && text.length(i - 1) > 3) {
            return true; // "in Zzyzx 67401"
        }
        if (text.cue(i - 1, PlaceCue.IN)
                && text.length(i - 1) > 3
                && text.length(i - 1) < 8
                && !text.mark(i + 1, ',')
                && (text.source.token(i - 1).equalsIgnoreCase("near")
                        || text.source.token(i - 1).equalsIgnoreCase("around"))
                && !text.word(i + 1)) {
            return true; // "near 55105."
        }
        int before = text.mark(i - 1, ',') ? i - 2 : i - 1;
        if (text.lineStart(i) || !text.capital(before) && !text.caseless()) {
            return text.mark(i - 1, '(') && text.capital(i - 2) && text.grade(i - 2) >= 3;
        }
        if (isAddressLine(text, before)) {
            return true;
        }
        // "Salina 67401": a town that is hardly a word; the CPT codes 90801 to 99499 stand behind other words
        return text.grade(before) >= 3 && !text.ordinary(before) && text.frequency(before) <= 2;
    }

    /** "P.O. Box 6, Harrow Green 05301": two words behind a comma and a number, none of care, whose codes look the same. */
    private static boolean isAddressLine(PlaceText text, int last) {
        int first = last - 1;
        return text.mark(first - 1, ',')
                && (text.number(first - 2) || text.cue(first - 2, PlaceCue.STREET | PlaceCue.WEAK_STREET))
                && text.proper(first)
                && text.proper(last)
                && text.word(first)
                && text.word(last)
                && !text.has(first, WordInfo.MENTAL_HEALTH | WordInfo.MONTH)
                && !text.has(last, WordInfo.MENTAL_HEALTH | WordInfo.MONTH)
                && !text.lineStart(last);
    }

    private static boolean behindState(PlaceText text, int i) {
        int before = text.mark(i - 1, ',') || text.mark(i - 1, '.') || text.mark(i - 1, '-') ? i - 2 : i - 1;
        if (before < 0 || text.lineStart(i) && !text.mark(before - 1, ',')) {
            return false;
        }
        return text.state(before) || before > 0 && text.state(before - 1) && text.afterState(before - 1) == before + 1;
    }
}
