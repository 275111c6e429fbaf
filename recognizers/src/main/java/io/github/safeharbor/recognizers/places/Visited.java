package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import java.util.List;

/**
 * Finds bare names where people are: "at Kenyon", "at the GPC", "admitted to Mercy".
 *
 * <p>Shops that everybody knows stay, and so do persons: nobody can be "at Maria".
 */
final class Visited {
    private static final long AT = WordHash.of("at");
    private static final long THE = WordHash.of("the");
    private static final long CHILDREN = WordHash.of("children");
    private static final long WOMEN = WordHash.of("women");
    private static final long WOMAN = WordHash.of("woman");
    private static final long S = WordHash.of("s");
    private static final long OP = WordHash.of("op");
    private static final long TO = WordHash.of("to");
    private static final long FROM = WordHash.of("from");

    private static final long NOT_VISITED = WordInfo.MONTH
            | WordInfo.WEEKDAY
            | WordInfo.ROLE
            | WordInfo.TITLE
            | WordInfo.LANGUAGE
            | WordInfo.DRUG
            | WordInfo.INSURER
            | WordInfo.ACRONYM
            | WordInfo.CREDENTIAL
            | WordInfo.STATE
            | WordInfo.STATE_ABBREVIATION
            | WordInfo.COUNTRY
            | WordInfo.MENTAL_HEALTH;

    private Visited() {}

    static void find(PlaceText text, int i, List<Finding> findings) {
        int preposition = i > 0 && text.source.hash(i - 1) == THE ? i - 2 : i - 1;
        if (preposition < 0
                || !at(text, preposition)
                || text.lineStart(i)
                || text.joined(i)
                || text.cue(preposition - 1, PlaceCue.AIMED)) {
            return;
        }
        boolean article = preposition == i - 2;
        long word = text.source.hash(i);
        if ((word == CHILDREN || word == WOMEN || word == WOMAN)
                && text.proper(i)
                && text.mark(i + 1, '\'')
                && (!text.word(i + 3) || text.lineStart(i + 3))) {
            findings.add(text.finding(i, i + 3, Confidence.LIKELY, "facility.visited"));
            return;
        }
        boolean known =
                text.has(i, WordInfo.INSURER | WordInfo.MENTAL_HEALTH) && text.proper(i + 1) && text.word(i + 1);
        if (text.has(i, NOT_VISITED) && !known
                || text.cue(i, PlaceCue.FUNCTION | PlaceCue.MEASURE)
                || text.cue(i, PlaceCue.BRAND) && !text.has(i + 1, WordInfo.LANGUAGE) // "at First Methodist"
                || text.cue(i, PlaceCue.NEVER) && text.grade(i) < 2
                || text.cue(i, PlaceCue.PROVINCE)
                || text.length(i) < 2) {
            return;
        }
        boolean acronym = text.upper(i);
        if (acronym ? text.length(i) > 6 || text.frequency(i) >= 3 : !text.proper(i)) {
            return;
        }
        int end = i + 1;
        while (end < i + 4
                && text.proper(end)
                && text.word(end)
                && !text.lineStart(end)
                && (!text.has(end, NOT_VISITED & ~WordInfo.LANGUAGE) || text.cue(end, PlaceCue.GENERIC))
                && !text.cue(end, PlaceCue.FUNCTION)) {
            end++;
        }
        if (text.mark(end, '-') && text.joined(end) && end + 1 < text.count && text.source.hash(end + 1) == OP) {
            end += 2; // "at Brandt Co-op"
        }
        if (end == i + 1 && text.cue(i, PlaceCue.HEAD | PlaceCue.WEAK_HEAD | PlaceCue.GENERIC)) {
            return; // "at the University"
        }
        boolean possessive =
                text.mark(end, '\'') && text.joined(end) && end + 1 < text.count && text.source.hash(end + 1) == S;
        if (possessive) {
            if (text.word(end + 2) && !text.lineStart(end + 2) || WordInfo.givenBearers(text.info(i)) >= 3) {
                return; // "at Maria's house" is a person's
            }
            end += 2;
        }
        long info = text.info(i);
        boolean person = WordInfo.givenBearers(info) >= 4
                && WordInfo.givenOdds(info) >= 5
                && text.grade(i) < 3
                && !text.has(i, WordInfo.EPONYM)
                && end == i + 1
                && !article
                && text.source.hash(preposition) == AT;
        boolean ordinary = text.ordinary(i) && end == i + 1 && !article && text.grade(i) < 3;
        boolean common = text.source.hash(preposition) != AT
                && text.has(i, WordInfo.DICTIONARY)
                && text.grade(i) < 2
                && end == i + 1; // "sent to Billing"
        if (!person && !ordinary && !common) {
            findings.add(text.finding(i, end, Confidence.POSSIBLE, "facility.visited"));
        }
    }

    private static boolean at(PlaceText text, int i) {
        long hash = text.source.hash(i);
        return hash == AT
                || (hash == TO || hash == FROM) && text.cue(i - 1, PlaceCue.ATTEND)
                || text.cue(i, PlaceCue.ATTEND) && text.source.token(i).startsWith("attend");
    }
}
