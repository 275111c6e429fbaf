package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;

/**
 * Finds names by a slot that hardly anything but a place fills: "at the CCU", "the NorthMed list", "Dakota Children's", "lives
 * off Palmer and Constitution".
 */
final class NamedSlots {
    private static final long AT = WordHash.of("at");
    private static final long IN = WordHash.of("in");
    private static final long FROM = WordHash.of("from");
    private static final long THE = WordHash.of("the");
    private static final long OFF = WordHash.of("off");
    private static final long AND = WordHash.of("and");
    private static final long CHILDREN = WordHash.of("children");
    private static final long S = WordHash.of("s");
    private static final WordList UNITS = Cues.words("facility.unit");
    private static final WordList SLOT_HEADS = Cues.words("facility.slot-head");
    private static final int MAX_ACRONYM = 6;

    private static final long NO_NAME = WordInfo.STATE_ABBREVIATION
            | WordInfo.COUNTRY
            | WordInfo.LANGUAGE
            | WordInfo.INSURER
            | WordInfo.CREDENTIAL
            | WordInfo.MENTAL_HEALTH
            | WordInfo.DRUG;

    private NamedSlots() {}

    static void find(PlaceText text, int i, List<Finding> findings) {
        if (text.source.hash(i) == CHILDREN) {
            children(text, i, findings);
        } else if (i > 0 && text.source.hash(i - 1) == THE && !text.has(i, NO_NAME)) {
            acronym(text, i, findings);
            headed(text, i, findings);
        } else if (i > 1 && text.source.hash(i - 1) == OFF) {
            corner(text, i, findings);
        }
    }

    /** "At the CCU": a word of medicine in capitals is a place there if no place has it; "in the" takes none. */
    private static void acronym(PlaceText text, int i, List<Finding> findings) {
        boolean capitals = text.upper(i) && text.length(i) >= 3 && text.length(i) <= MAX_ACRONYM;
        if (!capitals || i < 2 || UNITS.contains(text.source.hash(i)) || !endsPhrase(text, i + 1)) {
            return;
        }
        long preposition = text.source.hash(i - 2);
        boolean unlisted = !text.has(i, WordInfo.ACRONYM | WordInfo.INNOCENT);
        if (preposition == AT || unlisted && (preposition == IN || preposition == FROM)) {
            findings.add(text.finding(i, i + 1, Confidence.POSSIBLE, "facility.acronym"));
        }
    }

    private static boolean endsPhrase(PlaceText text, int i) {
        return text.lineStart(i)
                || !text.word(i) && !text.number(i) && !text.joined(i + 1)
                || text.cue(i, PlaceCue.FUNCTION | PlaceCue.IN | PlaceCue.TO) && !text.capital(i);
    }

    /** "The UTHealth list", "the KWL waitlist" */
    private static void headed(PlaceText text, int i, List<Finding> findings) {
        boolean capitals = text.upper(i) && text.length(i) >= 3 && text.length(i) <= MAX_ACRONYM;
        boolean listed = text.has(i, WordInfo.ACRONYM | WordInfo.INNOCENT) || UNITS.contains(text.source.hash(i));
        if ((capitals || isCamel(text, i))
                && !listed
                && i + 1 < text.count
                && SLOT_HEADS.contains(text.source.hash(i + 1))
                && !text.lineStart(i + 1)) {
            findings.add(text.finding(i, i + 1, Confidence.POSSIBLE, "facility.slot"));
        }
    }

    /** "UTHealth": capitals inside a word of small letters. */
    private static boolean isCamel(PlaceText text, int i) {
        boolean mixed = text.capital(i) && (text.kind(i) & TokenKind.LOWER) != 0 && text.length(i) > 4;
        return mixed && Character.isUpperCase(text.source.charAt(text.source.start(i) + 1));
    }

    /** "Oregon Children's", "Children's Oregon" */
    private static void children(PlaceText text, int i, List<Finding> findings) {
        boolean possessive = text.proper(i)
                && text.mark(i + 1, '\'')
                && text.joined(i + 1)
                && i + 2 < text.count
                && text.source.hash(i + 2) == S;
        if (!possessive || text.cue(i + 3, PlaceCue.HEAD | PlaceCue.WEAK_HEAD)) {
            return;
        }
        if (!text.lineStart(i) && isPlace(text, i - 1)) {
            findings.add(text.finding(i - 1, i + 3, Confidence.LIKELY, "facility.children"));
        } else if (!text.lineStart(i + 3) && isPlace(text, i + 3)) {
            findings.add(text.finding(i, i + 4, Confidence.LIKELY, "facility.children"));
        }
    }

    private static boolean isPlace(PlaceText text, int i) {
        return text.proper(i) && (text.has(i, WordInfo.STATE) || text.grade(i) >= 2);
    }

    /** "Lives off Palmer and Constitution": streets without a suffix. */
    private static void corner(PlaceText text, int i, List<Finding> findings) {
        if (!text.cue(i - 2, PlaceCue.DWELL | PlaceCue.ADDRESS) || !isStreet(text, i)) {
            return;
        }
        boolean and = i + 2 < text.count && (text.source.hash(i + 1) == AND || text.mark(i + 1, '&'));
        int end = and && isStreet(text, i + 2) ? i + 3 : i + 1;
        findings.add(text.finding(i, end, Confidence.LIKELY, "street.corner"));
    }

    private static boolean isStreet(PlaceText text, int i) {
        return text.proper(i)
                && text.word(i)
                && !text.lineStart(i)
                && !text.has(i, NO_NAME | WordInfo.MONTH | WordInfo.WEEKDAY)
                && !text.cue(i, PlaceCue.FUNCTION | PlaceCue.NEVER | PlaceCue.BRAND);
    }
}
