package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.List;

/** Finds addresses as they are dictated, the number in words: "six twelve Quarry Street", "forty two oh one Elm Lane". */
final class SpokenAddress {
    private static final int MAX_NUMBERS = 6;
    private static final int MAX_NAME = 3;

    private static final WordList NUMBER = Cues.words("spoken.number");

    private SpokenAddress() {}

    static void find(PlaceText text, int i, List<Finding> findings) {
        if (!isNumber(text, i) || isNumber(text, i - 1)) {
            return;
        }
        int name = i + 1;
        while (name < i + MAX_NUMBERS && isNumber(text, name) && !text.lineStart(name)) {
            name += text.mark(name, '-') ? 2 : 1;
        }
        boolean several = name > i + 1;
        int suffix = name;
        while (suffix < name + MAX_NAME && isName(text, suffix, several) && !isSuffix(text, suffix, name, several)) {
            suffix++;
        }
        if (suffix > name && isSuffix(text, suffix, name, several)) {
            StreetGrammar grammar = new StreetGrammar(text);
            int end = grammar.units(grammar.directions(suffix + 1));
            findings.add(text.finding(i, end, Confidence.CERTAIN, "street.spoken"));
        }
    }

    /** A number word, or a hyphen before one. */
    private static boolean isNumber(PlaceText text, int i) {
        boolean hyphen = text.mark(i, '-') && text.joined(i) && text.joined(i + 1);
        int word = hyphen ? i + 1 : i;
        return text.word(word) && NUMBER.contains(text.source.hash(word));
    }

    private static boolean isName(PlaceText text, int i, boolean several) {
        if (text.lineStart(i) || text.cue(i, PlaceCue.FUNCTION | PlaceCue.MEASURE)) {
            return false;
        }
        boolean written = text.caseless() ? several && text.length(i) > 1 : text.capital(i);
        return text.word(i) && written || (text.kind(i) & TokenKind.DIGIT_FIRST) != 0 && !text.number(i);
    }

    /** "Street" always, "Court" only behind a number that is no name: "One Tree Hill" is a show. */
    private static boolean isSuffix(PlaceText text, int i, int name, boolean several) {
        boolean suffix = text.cue(i, PlaceCue.STREET) || several && text.proper(i) && text.cue(i, PlaceCue.WEAK_STREET);
        return i > name
                && suffix
                && !text.lineStart(i)
                && (text.capital(i) || text.caseless())
                && !(text.cue(i + 1, PlaceCue.STREET | PlaceCue.WEAK_STREET)
                        && (text.capital(i + 1) || text.caseless()));
    }
}
