package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.List;

/**
 * The addresses of a text, read once and shared: streets, and the towns and codes that stand behind them.
 *
 * <p>Street, town and code are findings of three recognizers, as the state between them stays: "88 Quarry St, Salina, KS
 * 67401".
 */
final class Addresses {
    private static final int MAX_TOWN_WORDS = 6;

    final List<Finding> streets = new ArrayList<>();
    final List<Finding> towns = new ArrayList<>();
    final List<Finding> codes = new ArrayList<>();

    private final PlaceText text;
    private final StreetGrammar grammar;

    private Addresses(PlaceText text) {
        this.text = text;
        this.grammar = new StreetGrammar(text);
    }

    static Addresses of(Text source) {
        return source.derived(Addresses.class, Addresses::read);
    }

    private static Addresses read(Text source) {
        PlaceText text = PlaceText.of(source);
        Addresses addresses = new Addresses(text);
        int i = 0;
        while (i < text.count) {
            i = Math.max(i + 1, addresses.readAt(i));
        }
        return addresses;
    }

    private int readAt(int i) {
        if (text.kind(i) == 0 || grammar.houseNumber(i) == i || money(i)) {
            return i;
        }
        int end = grammar.address(i);
        if (end > i) {
            streets.add(text.finding(i, end, Confidence.CERTAIN, "street.suffix"));
            return tail(end);
        }
        end = grammar.bareAddress(i);
        if (end == i) {
            return i;
        }
        boolean cue = cueBefore(i);
        boolean abroad = text.number(end - 1) && end - i > 2 && (cue || text.lineStart(i) || text.lineStart(end));
        boolean unit = unitInside(i, end);
        if (unit || cue || abroad && abroadFits(end)) {
            streets.add(text.finding(i, end, Confidence.LIKELY, "street.bare"));
            return tail(end);
        }
        int past = townBehind(end);
        if (past > end
                && (text.length(i) >= 2 || !text.lineStart(end))
                && (!text.lineStart(end) || text.lineStart(i))
                && !text.mark(end - 1, '.')) {
            streets.add(text.finding(i, end, Confidence.LIKELY, "street.bare-town"));
            return tail(end);
        }
        return i;
    }

    private boolean abroadFits(int end) {
        return text.lineStart(end) || text.mark(end, ',') || text.mark(end, '.');
    }

    private boolean unitInside(int from, int to) {
        for (int i = from + 2; i < to; i++) {
            if (text.cue(i, PlaceCue.UNIT) && !text.cue(i - 1, PlaceCue.FUNCTION) && i + 1 < to) {
                return true;
            }
            if (text.mark(i, ',')) {
                return true;
            }
        }
        return false;
    }

    private boolean money(int i) {
        return text.mark(i - 1, '$')
                || text.mark(i - 1, '#')
                || text.mark(i + 1, '%')
                || text.mark(i - 1, '/')
                || text.mark(i - 1, '.') && text.joined(i);
    }

    /** Tells whether an address is announced in the four tokens before. */
    private boolean cueBefore(int i) {
        for (int k = i - 1; k >= i - 3 && k >= 0; k--) {
            if (text.mark(k, ',') || text.mark(k, ';') || text.mark(k, '.') && !text.mark(k - 1, '.')) {
                return false;
            }
            if (text.cue(k, PlaceCue.ADDRESS)) {
                return k == i - 1 ? text.length(k) > 6 || !text.cue(k, PlaceCue.DWELL) : colonOrPreposition(k, i);
            }
        }
        return false;
    }

    private boolean colonOrPreposition(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (text.mark(k, ':')
                    || text.mark(k, '.')
                    || text.mark(k, '=')
                    || text.cue(k, PlaceCue.IN | PlaceCue.TO)
                    || text.source.hash(k) == IS) {
                return true;
            }
        }
        return false;
    }

    private static final long IS = WordHash.of("is");

    /** Reads town, state and code behind a street; returns the token after them. */
    private int tail(int street) {
        int town = separator(street);
        if (town >= text.count) {
            return street;
        }
        if (code(town) && text.number(town) && text.length(town) == 5) {
            codes.add(text.zip(town, codeEnd(town), Confidence.LIKELY, "zip.street"));
            return codeEnd(town);
        }
        int end = townEnd(town);
        int state = end > town ? stateBehind(end) : 0;
        if (state > 0) {
            towns.add(text.finding(town, trimmed(town, end), Confidence.CERTAIN, "city.address"));
            return zip(text.afterState(state));
        }
        if (text.state(town) && !text.lineStart(town)) {
            return zip(text.afterState(town));
        }
        return townWithoutState(town, street);
    }

    /** Reads the town behind a street when no state follows: a known one, or one before a code or a country. */
    private int townWithoutState(int town, int street) {
        int end = town;
        while (end < town + MAX_TOWN_WORDS && !(end > town && text.lineStart(end)) && townWord(end)) {
            end++;
        }
        end = trimmed(town, end);
        if (end == town) {
            return street;
        }
        int next = separator(end);
        boolean shortCode = text.word(next)
                && text.length(next) <= 3
                && (text.upper(next) || text.lineStart(next + 1) || code(separator(next + 1)));
        int region = shortCode && (code(separator(next + 1)) || text.lineStart(next + 1) || text.mark(next + 1, ','))
                ? separator(next + 1)
                : next;
        int country = region;
        while (country < region + 4 && text.word(country) && (text.capital(country) || text.caseless())) {
            country++;
        }
        if (text.mark(country, '(')) {
            country += 3;
        }
        int code = code(region) ? region : code(country) ? country : -1;
        boolean listed =
                text.grade(town) >= 2 && end == town + 1 || text.phraseEnd(town) == end && text.phraseGrade() > 0;
        boolean countryNext = text.country(region);
        boolean line = text.lineStart(town) && (text.lineStart(end) || text.mark(end, ','));
        boolean last = (text.mark(end, '.') && text.sentenceStart(end + 1) || end >= text.count)
                && !text.lineStart(town)
                && !text.ordinary(town)
                && text.proper(town);
        last |= town == street
                && (text.cue(street - 2, PlaceCue.UNIT) || text.cue(street - 3, PlaceCue.UNIT))
                && !text.lineStart(town)
                && !text.ordinary(town)
                && text.capital(town); // "Suite 8 Zzyzx"
        if (code < 0 && !listed && !countryNext && !(line && shortCode) && !last) {
            return street;
        }
        if (last
                && town == street
                && text.word(end)
                && text.length(end) <= 3
                && !text.cue(end, PlaceCue.FUNCTION)
                && !text.state(end)
                && !text.lineStart(end)) {
            end++;
        }
        int through = region > next && !text.has(next, WordInfo.STATE_ABBREVIATION) ? next + 1 : end;
        towns.add(text.finding(town, through, Confidence.LIKELY, "city.behind-street"));
        if (code >= 0) {
            codes.add(text.zip(code, codeEnd(code), Confidence.LIKELY, "zip.address"));
            return codeEnd(code);
        }
        return end;
    }

    private boolean townWord(int i) {
        return text.word(i)
                        && (text.capital(i)
                                || text.cue(i, PlaceCue.PARTICLE)
                                || text.caseless()
                                || text.length(i) == 1 && text.capital(i + 1))
                        && (!text.cue(i, PlaceCue.FUNCTION) || text.cue(i, PlaceCue.PARTICLE))
                || (text.mark(i, '\'') || text.mark(i, '-')) && text.joined(i) && text.joined(i + 1)
                || text.mark(i, '.') && text.joined(i) && text.length(i - 1) <= 2 && text.capital(i - 1);
    }

    /** Returns the token after a town that ends before a state, or the token itself. */
    private int townEnd(int town) {
        for (int i = town; i < town + MAX_TOWN_WORDS + 1 && i < text.count; i++) {
            if (i > town && stateBehind(i) > 0) {
                return trimmed(town, i) > town ? i : town; // "1 Salem,-OR": a mark alone is no town
            }
            if (!townWord(i) && !(text.word(i) && !text.cue(i, PlaceCue.FUNCTION)) || i > town && text.lineStart(i)) {
                return town;
            }
        }
        return town;
    }

    /** Returns the state that stands here, maybe behind a comma, or 0. */
    private int stateBehind(int i) {
        int at = text.mark(i, ',') ? i + 1 : i;
        return text.state(at)
                        && !(text.lineStart(at) && at == i)
                        && (at > i
                                || code(separator(text.afterState(at)))
                                || text.upper(at)
                                || text.caseless()
                                || text.length(at) > 2)
                ? at
                : 0;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && !text.word(end - 1) && !text.mark(end - 1, '.')) {
            end--;
        }
        return end;
    }

    private int zip(int i) {
        int at = separator(i);
        if (!code(at)) {
            return i;
        }
        codes.add(text.zip(at, codeEnd(at), Confidence.CERTAIN, "zip.address"));
        return codeEnd(at);
    }

    /** Skips a comma, a line break and the marks by which a quoted or broken line begins. */
    private int separator(int i) {
        int at = i;
        boolean line = false;
        while (at < i + 6 && at < text.count) {
            line |= text.lineStart(at);
            boolean between = text.mark(at, ',')
                    || text.mark(at, '.') && at == i && !text.lineStart(at)
                    || text.mark(at, '/') && at == i;
            boolean quote = line && (text.mark(at, '?') || text.mark(at, '>') || text.mark(at, '|'));
            if (!between && !quote) {
                break;
            }
            at++;
        }
        return at;
    }

    boolean code(int i) {
        return text.number(i)
                && text.length(i) >= 4
                && text.length(i) <= 6
                && !text.mark(i + 1, '%')
                && !(text.mark(i + 1, '-')
                        && text.joined(i + 1)
                        && text.number(i + 2)
                        && text.length(i) == 4
                        && text.length(i + 2) > 4);
    }

    int codeEnd(int i) {
        return text.mark(i + 1, '-')
                        && text.joined(i + 1)
                        && text.joined(i + 2)
                        && text.number(i + 2)
                        && text.length(i + 2) <= 4
                ? i + 3
                : i + 1;
    }

    /** Returns the end of "Town, ST" or "Town ST 12345" behind a comma or the street itself, or the token itself. */
    private int townBehind(int i) {
        if (!text.mark(i, ',') && !text.lineStart(i)) {
            return i;
        }
        int town = separator(i);
        int end = townEnd(town);
        return end > town ? end : i;
    }
}
