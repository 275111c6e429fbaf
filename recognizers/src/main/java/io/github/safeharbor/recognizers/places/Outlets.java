package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;

/**
 * Finds shops and eateries with the street they stand on: "at the Merrow Mart on 64th", "behind the Foodway on 466".
 *
 * <p>The name alone stays, as there are many of it; with its street it puts somebody on the map.
 */
final class Outlets {
    private static final int MAX_WORDS = 4;

    private static final long AT = WordHash.of("at");
    private static final long THE = WordHash.of("the");
    private static final long ON = WordHash.of("on");
    private static final long OFF = WordHash.of("off");
    private static final long S = WordHash.of("s");

    /** What takes a place that one stands at or passes. */
    private static final WordList SPOT = Cues.words("outlet.spot");

    private static final WordList SPOT_OR_PERSON = Cues.words("outlet.spot-or-person");

    private static final WordList SPOT_PAIR = Cues.words("outlet.spot-pair");

    private static final WordList SHOP = Cues.words("outlet.shop");

    /** "the Apple Store", "the Farmers Market": kinds of shops. */
    private static final WordList KIND = Cues.words("outlet.kind");

    /** Before "on" a subject follows: "a talk at Merrow College on Grief". */
    private static final WordList TALK = Cues.words("outlet.talk");

    /** What one is on, and no street. */
    private static final WordList MEDIUM = Cues.words("outlet.medium");

    private static final long NO_STREET = WordInfo.MONTH
            | WordInfo.WEEKDAY
            | WordInfo.ROLE
            | WordInfo.DRUG
            | WordInfo.INSURER
            | WordInfo.ACRONYM
            | WordInfo.CREDENTIAL
            | WordInfo.LANGUAGE
            | WordInfo.MENTAL_HEALTH;

    private Outlets() {}

    static void find(PlaceText text, int i, List<Finding> findings) {
        if (!text.proper(i) || text.cue(i, PlaceCue.FUNCTION) || text.proper(i - 1) && text.joined(i)) {
            return;
        }
        boolean article = i > 0 && text.source.hash(i - 1) == THE;
        int preposition = article ? i - 2 : i - 1;
        boolean inside = !text.sentenceStart(i) && preposition >= 0;
        boolean spot = inside && isSpot(text, preposition, article);
        int end = nameEnd(text, i);
        boolean shop = end > i + 1 && SHOP.contains(text.source.hash(end - 1)) && !KIND.contains(text.source.hash(i));
        boolean placed = inside && text.cue(preposition, PlaceCue.IN | PlaceCue.TO);
        if (!spot && !placed && !shop) {
            return;
        }
        int street = streetEnd(text, end, spot && !isTalk(text, i));
        if (street > end) {
            findings.add(text.finding(i, street, Confidence.LIKELY, "facility.outlet"));
        } else if (shop && spot && article && !text.word(end) && text.source.hash(preposition) != AT) {
            findings.add(text.finding(i, end, Confidence.LIKELY, "facility.outlet"));
        }
    }

    /** "behind Merrow's", "across from the Merrow"; "by" and "near" need the article, or a person may follow. */
    private static boolean isSpot(PlaceText text, int i, boolean article) {
        long word = text.source.hash(i);
        return SPOT.contains(word)
                || (article || word == AT) && SPOT_OR_PERSON.contains(word)
                || i > 0 && SPOT_PAIR.contains(Phrases.extend(Phrases.start(text.source.hash(i - 1)), word));
    }

    private static boolean isTalk(PlaceText text, int i) {
        for (int k = i - 1; k >= 0 && k > i - 9 && !text.sentenceStart(k + 1); k--) {
            if (TALK.contains(text.source.hash(k))) {
                return true;
            }
        }
        return false;
    }

    private static int nameEnd(PlaceText text, int i) {
        int end = i + 1;
        while (end < i + MAX_WORDS && !text.lineStart(end)) {
            boolean hyphen = text.mark(end, '-') && text.joined(end) && text.joined(end + 1) && text.capital(end + 1);
            if (!hyphen && !(text.word(end) && text.capital(end))) {
                break;
            }
            end += hyphen ? 2 : 1; // "Fo-Way"
        }
        boolean possessive =
                text.mark(end, '\'') && text.joined(end) && end + 1 < text.count && text.source.hash(end + 1) == S;
        return possessive ? end + 2 : end;
    }

    /** Reads "on Alder Street", "off Highway 9", "on 64th" and, at a spot, "on Alder" or "on 466"; else the start. */
    private static int streetEnd(PlaceText text, int end, boolean spot) {
        if (end + 1 >= text.count
                || text.source.hash(end) != ON && (text.source.hash(end) != OFF || !spot) // a town and its street
                || text.lineStart(end)
                || text.lineStart(end + 1)) {
            return end;
        }
        int first = end + 1;
        int route = new StreetGrammar(text).route(first);
        if (spot && route > first && text.capital(first)) {
            return route;
        }
        int street = first;
        while (street < first + 3 && text.proper(street) && text.word(street) && !text.cue(street, PlaceCue.STREET)) {
            street++;
        }
        if (street > first && text.proper(street) && text.cue(street, PlaceCue.STREET)) {
            return street + 1;
        }
        if (isStreetNumber(text, first)) {
            return first + 1;
        }
        if (!spot) {
            return end;
        }
        if (isRouteNumber(text, first)) {
            return first + 1;
        }
        boolean named = street > first && street < first + 3 && isStreetName(text, first);
        return named && (street == first + 1 || isStreetName(text, first + 1)) ? street : end;
    }

    private static boolean isStreetName(PlaceText text, int i) {
        return text.length(i) > 2
                && !text.upper(i)
                && !text.has(i, NO_STREET)
                && !text.cue(i, PlaceCue.NEVER | PlaceCue.FUNCTION | PlaceCue.BRAND | PlaceCue.MEASURE)
                && !MEDIUM.contains(text.source.hash(i))
                && !(text.joined(i + 1) && (text.mark(i + 1, '-') || text.mark(i + 1, '\'')));
    }

    /** "on 466": not "on 466 mg", "on 50%", "on 9/12", "on 2024". */
    private static boolean isRouteNumber(PlaceText text, int i) {
        if (!text.number(i) || text.length(i) < 2 || text.length(i) > 3 || text.cue(i + 1, PlaceCue.MEASURE)) {
            return false;
        }
        boolean stop = text.mark(i + 1, '.') && !text.joined(i + 2) || text.mark(i + 1, ',');
        return i + 1 >= text.count || stop || text.lineStart(i + 1) || !text.joined(i + 1) || text.mark(i + 1, ')');
    }

    /** "64th", but "5th" only before its street: it may be a day. */
    private static boolean isStreetNumber(PlaceText text, int i) {
        if (i >= text.count || (text.kind(i) & TokenKind.DIGIT_FIRST) == 0) {
            return false;
        }
        String word = text.source.token(i);
        boolean ordinal = word.matches("\\d{1,3}(?:st|nd|rd|th)");
        return ordinal && (word.length() > 4 || word.compareTo("32") > 0 && word.length() == 4);
    }
}
