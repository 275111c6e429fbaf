package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.Lexicon;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds towns by their slot: "City: Salina", a hashtag that holds a town. */
final class TownSlots {
    private static final int MAX_WORDS = 4;
    private static final int MIN_TAG = 5;
    private static final long STATE = WordInfo.STATE | WordInfo.STATE_ABBREVIATION;
    private static final WordList DIRECTIONS = Cues.words("town.directions");

    private static final Pattern TRADE =
            Pattern.compile("(?i)(?:therap|counsel|psych|mental|wellness|clinician|coach|moms|parents|events|schools)");

    private TownSlots() {}

    static void find(PlaceText text, List<Finding> findings) {
        for (int i = 0; i < text.count; i++) {
            if (text.cue(i, PlaceCue.TOWN_SLOT)) {
                labelled(text, i, findings);
            } else if (text.mark(i, '#') && text.joined(i + 1) && text.kind(i + 1) != 0) {
                hashtag(text, i, findings);
            }
        }
    }

    private static void labelled(PlaceText text, int slot, List<Finding> findings) {
        int i = slot + 1;
        while (i < slot + 5
                && (text.mark(i, ':')
                        || text.mark(i, '=')
                        || text.mark(i, '"')
                        || text.mark(i, '.') && slot + 1 < i
                        || text.mark(i, '*'))) {
            i++;
        }
        if (i == slot + 1
                || !(text.mark(slot + 1, ':') || text.mark(slot + 1, '=') || text.mark(slot + 2, ':'))
                || i >= text.count
                || !(text.lineStart(slot)
                        || text.sentenceStart(slot)
                        || !text.word(slot - 1)
                        || text.length(slot) > 3)) {
            return;
        }
        int end = value(text, i);
        if (end > i) {
            findings.add(text.finding(i, end, Confidence.LIKELY, "city.labelled"));
        }
    }

    /** Reads up to four words of a name, a state never. */
    private static int value(PlaceText text, int first) {
        int i = first;
        while (i < first + MAX_WORDS
                && text.word(i)
                && !(i > first && text.lineStart(i))
                && !text.cue(i, PlaceCue.FUNCTION)
                && !text.state(i)
                && !text.has(i, WordInfo.COUNTRY | WordInfo.ROLE)
                && (text.capital(i)
                        || text.grade(i) >= 2 && text.frequency(i) <= 3
                        || text.caseless() && i > first
                        || text.frequency(i) == 0)) {
            i++;
            if (text.mark(i, '.') && text.joined(i) && text.length(i - 1) <= 2 && text.capital(i + 1)) {
                i++;
            }
        }
        boolean telehealth = i == first + 1 && text.ordinary(first) && text.grade(first) == 0;
        return telehealth ? first : i;
    }

    /** Reads "#austintherapist", "#BoiseID": the whole tag, if a town of some size begins it. */
    private static void hashtag(PlaceText text, int mark, List<Finding> findings) {
        String tag = text.source.token(mark + 1);
        int longest = Math.min(tag.length(), 16);
        for (int length = longest; length >= MIN_TAG - 1; length--) {
            String head = tag.substring(0, length);
            boolean whole = length == tag.length();
            long info = Lexicon.get().info(WordHash.of(head));
            boolean town = WordInfo.place(info) >= (whole ? 3 : 4)
                    && WordInfo.frequency(info) <= 2
                    && !WordInfo.has(info, WordInfo.STATE | WordInfo.COUNTRY | WordInfo.LANGUAGE | WordInfo.INSURER);
            boolean state = !whole && WordInfo.has(Lexicon.get().info(WordHash.of(tag.substring(length))), STATE);
            if (state && WordInfo.place(info) >= 2
                    || isTradeOf(info, tag.substring(length))
                    || town && (whole || length >= MIN_TAG || Character.isUpperCase(tag.charAt(length)))) {
                findings.add(text.finding(mark, mark + 2, Confidence.LIKELY, "city.hashtag"));
                return;
            }
        }
        Matcher trade = TRADE.matcher(tag);
        String name = trade.find() && trade.start() > MIN_TAG ? tag.substring(0, trade.start()) : tag;
        for (int split = 2; split <= longest - 3; split++) {
            if (isTown(tag.substring(0, split), name.substring(Math.min(split, name.length())))) {
                findings.add(text.finding(mark, mark + 2, Confidence.LIKELY, "city.hashtag"));
                return;
            }
        }
    }

    /** "#laramietherapists": a town that is no other word, before the trade of those who read the tag. */
    private static boolean isTradeOf(long info, String rest) {
        return WordInfo.place(info) >= 2
                && WordInfo.frequency(info) <= 1
                && !WordInfo.has(
                        info, WordInfo.EPONYM | WordInfo.DICTIONARY | WordInfo.MENTAL_HEALTH | WordInfo.LANGUAGE)
                && TRADE.matcher(rest).lookingAt();
    }

    /** "#capecod", "#WestSeattle": two words run together that are listed as a place, or a part of a known one. */
    private static boolean isTown(String first, String second) {
        long hash = WordHash.of(second);
        int kind = Phrases.get().kind(Phrases.extend(Phrases.start(WordHash.of(first)), hash));
        return PhraseKind.place(kind) >= 2
                || DIRECTIONS.contains(WordHash.of(first))
                        && WordInfo.place(Lexicon.get().info(hash)) >= 4;
    }
}
