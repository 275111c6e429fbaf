package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import java.util.Locale;

/**
 * Reads a street address from a house number on: directions, name, suffix, unit.
 *
 * <p>Every method takes a token and returns the token after what it read, or the same token if it read nothing. All
 * look ahead a fixed number of tokens at most.
 */
final class StreetGrammar {
    private static final int MAX_NAME_WORDS = 6;

    private final PlaceText text;

    StreetGrammar(PlaceText text) {
        this.text = text;
    }

    /** Reads "7730 Old Number 4 Highway", "1640 East 14th Street, Apt 3", "59-17 Linden Blvd". */
    int address(int first) {
        int name = houseNumber(first);
        if (name == first) {
            return first;
        }
        int end = Math.max(route(name), Math.max(grid(name), suffixed(first, name)));
        if (end <= name && text.number(name) && text.length(name) <= 5 && !text.lineStart(name)) {
            end = suffixed(first, name + 1); // two house numbers, as abroad
            end = end == name + 1 ? name : end;
        }
        return end <= name ? first : units(end);
    }

    /** Reads a street that has no suffix, only where something else says that it is one: "52 North Calder". */
    int bareAddress(int first) {
        int name = houseNumber(first);
        if (name == first) {
            return first;
        }
        int i = name;
        if (text.number(i) && text.length(i) <= 5 && !text.lineStart(i)) {
            i++;
        }
        int words = 0;
        if (text.has(i, WordInfo.MONTH) || text.cue(i, PlaceCue.MEASURE)) {
            return first;
        }
        while (words < MAX_NAME_WORDS && namePart(i, words) && !(text.mark(i, '.') && text.length(i - 1) > 2)) {
            words += text.word(i) || text.kind(i) != 0 && !isJoint(i) ? 1 : 0;
            i++;
        }
        if (words == 0) {
            return first;
        }
        while (isJoint(i - 1) && !text.mark(i - 1, '.')) {
            i--;
        }
        if (text.number(i) && !text.lineStart(i) && text.length(i) <= 5) {
            i++; // the number behind the street, as abroad
        }
        return units(i);
    }

    private boolean isJoint(int i) {
        return text.mark(i, '.') || text.mark(i, '\'') || text.mark(i, '-');
    }

    /** Reads a house number: "52", "123A", "T88", "59-17", "12 1/2". */
    int houseNumber(int first) {
        int kind = text.kind(first);
        if ((kind & TokenKind.DIGIT) == 0
                || text.length(first) > 6
                || !isHouseNumber(first)
                || text.joined(first) && first > 0 && !opens(first - 1)) {
            return first;
        }
        int i = first + 1;
        if (text.mark(i, '-')
                && text.joined(i)
                && text.joined(i + 1)
                && text.number(i + 1)
                && text.length(i + 1) <= 4) {
            i += 2;
        }
        if (text.number(i) && text.length(i) == 1 && text.mark(i + 1, '/') && text.joined(i + 1)) {
            i += 3;
        } else if (text.mark(i, '\u00BD') || text.mark(i, '\u00BC') || text.mark(i, '\u00BE')) {
            i++; // a half, a quarter, three of them
        }
        return text.joined(i) || i >= text.count || text.lineStart(i) ? first : i;
    }

    /** Tells whether a token is a mark that parts words, not one of a longer number or amount. */
    private boolean opens(int i) {
        return (text.kind(i) & TokenKind.MARK) != 0 && "-/.#$%".indexOf(text.source.charAt(text.source.start(i))) < 0;
    }

    private boolean isHouseNumber(int i) {
        int letters = 0;
        for (int c = text.source.start(i); c < text.source.end(i); c++) {
            letters += Character.isLetter(text.source.charAt(c)) ? 1 : 0;
        }
        return letters == 0 || letters == 1 && text.length(i) > 1;
    }

    /** Reads "Highway 150", "State Route 66 West", "US Highway No 50", "County Road ABC", "FM 544". */
    int route(int first) {
        int i = directions(first);
        int words = 0;
        while (words < 3 && (i == first || !text.lineStart(i)) && routeWord(i)) {
            i++;
            words++;
            while (text.mark(i, '.') && text.joined(i)) {
                i++;
            }
            if (text.word(i) && text.joined(i) && text.length(i) == 1) {
                i++; // U.S.
                while (text.mark(i, '.') && text.joined(i)) {
                    i++;
                }
            }
        }
        if (words == 0 || text.lineStart(i)) {
            return first;
        }
        boolean highway =
                text.cue(i - 1, PlaceCue.HIGHWAY) || text.mark(i - 1, '.') && text.cue(i - 2, PlaceCue.HIGHWAY);
        if (text.mark(i, '#')) {
            i++;
        } else if (text.word(i)
                && "no number".contains(text.source.token(i).toLowerCase(Locale.ROOT))
                && (text.number(i + 1) || text.mark(i + 1, '.'))) {
            i += text.mark(i + 1, '.') ? 2 : 1;
        }
        boolean number = (text.kind(i) & TokenKind.DIGIT) != 0 && text.length(i) <= 4;
        boolean letters = words > 1 && text.word(i) && text.upper(i) && text.length(i) <= 3;
        boolean letter = text.word(i) && text.length(i) == 1 && text.capital(i);
        return highway && (number || letters || letter) ? directions(i + 1) : first;
    }

    private boolean routeWord(int i) {
        if (!text.word(i)) {
            return false;
        }
        String word = text.source.token(i).toLowerCase(Locale.ROOT);
        return switch (word) {
            case "state",
                    "county",
                    "us",
                    "u",
                    "farm",
                    "ranch",
                    "old",
                    "to",
                    "market",
                    "rural",
                    "forest",
                    "service",
                    "co" ->
                text.cue(i + 1, PlaceCue.HIGHWAY)
                        || text.mark(i + 1, '.')
                        || text.cue(i + 1, PlaceCue.STREET)
                        || text.cue(i + 2, PlaceCue.HIGHWAY);
            default -> text.cue(i, PlaceCue.HIGHWAY) && text.length(i) > 1;
        };
    }

    /** Reads the grid of Utah: "West 7800 South". */
    private int grid(int first) {
        int i = directions(first);
        return i > first
                        && text.number(i)
                        && !text.lineStart(i)
                        && text.length(i) >= 2
                        && text.length(i) <= 5
                        && text.cue(i + 1, PlaceCue.DIRECTION)
                ? i + 2
                : first;
    }

    /** Reads a name with its suffix, or returns the first token. */
    private int suffixed(int number, int first) {
        int i = directions(first);
        int words = 0;
        int end = first;
        boolean lower = false;
        boolean strong = false;
        while (words <= MAX_NAME_WORDS && !text.lineStart(i)) {
            boolean suffix = text.cue(i, PlaceCue.STREET | PlaceCue.WEAK_STREET) && (words > 0 || end > first);
            if (suffix && (end == first || i == end || text.cue(i, PlaceCue.STREET))) {
                end = i + 1;
                strong |= text.cue(i, PlaceCue.STREET);
                if (!text.cue(i + 1, PlaceCue.STREET | PlaceCue.WEAK_STREET)) {
                    break;
                }
            } else if (end > first || !namePart(i, words) && !lowerName(i)) {
                break;
            }
            if (!isJoint(i)) {
                lower |= text.word(i) && !text.capital(i) && !suffix;
                words++;
            }
            i++;
        }
        if (end == first) {
            return prefixed(first);
        }
        if (lower && !lowerIsStreet(number, first, end, strong)) {
            return first;
        }
        if (!strong && !text.capital(end - 1) && !text.caseless() && text.cue(end - 1, PlaceCue.MEASURE)) {
            return first; // "15 IQ points"
        }
        if (text.mark(end, '.') && text.joined(end) && text.length(end - 1) <= 4) {
            end++;
        }
        int direction = directions(end);
        boolean drive = direction > end
                && text.cue(direction, PlaceCue.STREET | PlaceCue.WEAK_STREET)
                && text.length(direction) <= 3
                && !text.lineStart(direction);
        return drive ? direction + 1 : direction; // "Kessler Blvd E Dr"
    }

    /** "3 years of therapy place" is no street: in lower case a suffix must be near, and the number or suffix plain. */
    private boolean lowerIsStreet(int number, int first, int end, boolean strong) {
        if (end - first > 5) {
            return false;
        }
        for (int i = first; i < end - 1; i++) {
            if (text.cue(i, PlaceCue.MEASURE) || text.frequency(i) >= 5 && !text.cue(i, PlaceCue.DIRECTION)) {
                return false;
            }
        }
        return strong || text.length(number) >= 3 || text.caseless() && text.length(number) >= 2;
    }

    /** Reads "Rue des Lilas", "Avenida Juarez", "Avenue des Lilas 14": the kind of street comes first. */
    private int prefixed(int first) {
        if (!text.cue(first, PlaceCue.STREET_FIRST) || text.lineStart(first) || text.joined(first)) {
            return first;
        }
        int i = first + 1;
        int words = 0;
        while (words < 6 && (namePart(i, words) || text.cue(i, PlaceCue.PARTICLE) && !text.lineStart(i))) {
            words += isJoint(i) ? 0 : 1;
            i++;
        }
        if (words == 0 || !text.word(i - 1) && !text.mark(i - 1, '.')) {
            return first;
        }
        return text.number(i) && !text.lineStart(i) ? i + 1 : i;
    }

    private boolean lowerName(int i) {
        return text.word(i)
                && !text.capital(i)
                && !text.cue(i, PlaceCue.FUNCTION | PlaceCue.MEASURE)
                && !text.lineStart(i);
    }

    /** Tells whether the token may stand inside the name of a street. */
    private boolean namePart(int i, int words) {
        if (i >= text.count || text.lineStart(i)) {
            return false;
        }
        int kind = text.kind(i);
        if ((kind & TokenKind.LETTER) != 0) {
            if (text.cue(i, PlaceCue.PARTICLE)) {
                return true;
            }
            return (text.capital(i)
                            || (kind & TokenKind.DIGIT) != 0
                            || text.caseless() && !text.cue(i, PlaceCue.MEASURE))
                    && (!text.cue(i, PlaceCue.FUNCTION) || text.capital(i) && !text.caseless() && words > 0);
        }
        if (text.mark(i, '.')) {
            return text.joined(i) && text.length(i - 1) <= 4 && !text.lineStart(i + 1);
        }
        if (text.mark(i, '\'') || text.mark(i, '-')) {
            return text.joined(i) && text.joined(i + 1);
        }
        return text.number(i)
                && words > 0
                && text.length(i) <= 3
                && text.cue(i + 1, PlaceCue.STREET | PlaceCue.WEAK_STREET | PlaceCue.STREET_FIRST);
    }

    int directions(int first) {
        int i = first;
        while (i < first + 4 && text.cue(i, PlaceCue.DIRECTION) && !text.lineStart(i) && !text.joined(i)) {
            i++;
            if (text.mark(i, '.') && text.joined(i) && !text.lineStart(i + 1) && text.length(i - 1) <= 2) {
                i++;
                if (text.cue(i, PlaceCue.DIRECTION) && text.joined(i) && text.length(i) == 1) {
                    i += text.mark(i + 1, '.') ? 2 : 1; // S.W.
                }
            }
        }
        return i;
    }

    /** Reads up to three parts of a building: ", Apt. 3B", " # 124", "\n Suite 603", ", 2nd Fl.", ", side door". */
    int units(int first) {
        int end = first;
        for (int part = 0; part < 3; part++) {
            int next = unit(end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int unit(int first) {
        int i = first;
        boolean stop = text.mark(i, '.') && text.joined(i) && text.number(i - 1) && text.cue(i + 1, PlaceCue.UNIT);
        i += stop ? 1 : 0;
        boolean comma = text.mark(i, ',') || text.mark(i, '-') && !text.joined(i) || text.mark(i, '/');
        i += comma ? 1 : 0;
        boolean line = text.lineStart(i);
        while (line && (text.mark(i, '?') || text.mark(i, '>') || text.mark(i, '|')) && i < first + 5) {
            i++;
        }
        if (text.mark(i, '#')) {
            return alphanumeric(i + 1) ? i + 2 : first;
        }
        if (text.cue(i, PlaceCue.UNIT) && (!line || text.length(i) >= 2)) {
            int value = i + 1;
            value += text.mark(value, '.') && text.joined(value) ? 1 : 0;
            value += text.mark(value, '#') ? 1 : 0;
            if (alphanumeric(value) && !text.lineStart(value)) {
                return text.mark(value + 1, '-') && text.joined(value + 2) && alphanumeric(value + 2)
                        ? value + 3
                        : value + 1;
            }
            return first;
        }
        boolean ordinal = (text.kind(i) & TokenKind.DIGIT_FIRST) != 0;
        if (ordinal && !line && text.cue(i + 1, PlaceCue.UNIT)) {
            int value = i + 2;
            value += text.mark(value, '.') && text.joined(value) ? 1 : 0;
            while (value < i + 5 && text.cue(value, PlaceCue.UNIT) && text.capital(value)
                    || text.capital(value) && text.cue(value + 1, PlaceCue.UNIT) && !text.lineStart(value)) {
                value++;
            }
            return value;
        }
        if (!line
                && !comma
                && ordinal
                && text.length(i) <= 3
                && text.mark(i + 1, '-')
                && text.joined(i + 1)
                && text.joined(i + 2)
                && text.length(i + 2) == 1) {
            return i + 3; // 3-B
        }
        if (comma && !line && text.word(i)) {
            return floorWord(i, first);
        }
        return first;
    }

    private int floorWord(int i, int first) {
        return switch (text.source.token(i).toLowerCase(Locale.ROOT)) {
            case "lower", "upper", "rear", "upstairs", "downstairs", "basement", "garage" ->
                text.cue(i + 1, PlaceCue.UNIT) ? i + 2 : i + 1;
            case "side", "back", "front", "top", "main", "ground", "second", "third", "first" ->
                text.cue(i + 1, PlaceCue.UNIT) ? i + 2 : first;
            default -> first;
        };
    }

    private boolean alphanumeric(int i) {
        int kind = text.kind(i);
        return (kind & TokenKind.DIGIT) != 0 && text.length(i) <= 6
                || (kind & TokenKind.LETTER) != 0 && text.length(i) == 1 && text.capital(i);
    }
}
