package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * Reads the name of an organisation from the tokens: a run of capitalised words with what joins them.
 *
 * <p>"Harlow &amp; Finch", "J.B. Marlow", "Trader Jim's", "Bank of the Prairie"; in lower-case text only names of a short
 * list of large employers.
 */
final class CompanyName {
    private static final int MAX_WORDS = 7;

    /** Behind a hyphen: "Brandt Co-op". */
    private static final long OP = WordHash.of("op");

    /** Words that a capitalised run ends before: they begin something else. */
    private static final WordList STOP = Cues.words("company.stop");

    /** What is no employer, or says nothing of the person: payers, agencies, models, states, peoples, faiths. */
    private static final WordList NEUTRAL = Cues.words("company.neutral");

    /** Large employers that are written in lower case; after an explicit cue only. One word, or two joined. */
    private static final WordList LARGE = Cues.words("company.large");

    private CompanyName() {}

    /** Returns the last token of the name that begins at a token, or -1 if none does. */
    static int lastToken(Text source, int first, boolean upperText) {
        if (first >= source.tokenCount()) {
            return -1;
        }
        if (!begins(source, first)) {
            return isLarge(source, first) ? largeEnd(source, first) : -1;
        }
        int last = first;
        int words = 1;
        boolean neutral = saysNothing(source, first, upperText);
        int limit = upperText ? 2 : MAX_WORDS;
        while (words < limit) {
            int next = nextWord(source, last);
            if (next < 0) {
                break;
            }
            neutral &= saysNothing(source, next, upperText);
            last = next;
            words++;
        }
        last = possessive(source, last);
        boolean lone = words == 1 && source.end(first) - source.start(first) == 1;
        return neutral || lone ? -1 : last;
    }

    /** In capitals nothing but the word itself tells an employer from any other: "FOR A LIVING". */
    private static boolean saysNothing(Text source, int token, boolean upperText) {
        Analysis classes = Analysis.of(source);
        return NEUTRAL.contains(source.hash(token))
                || upperText
                        && !isLarge(source, token)
                        && classes.has(token, WordInfo.DICTIONARY)
                        && WordInfo.capitalization(classes.info(token)) <= 1;
    }

    /** Tells whether a token is a word of the short list of large employers. */
    static boolean isLarge(Text source, int token) {
        return LARGE.contains(source.hash(token));
    }

    /** Tells whether a token says nothing of an employer. */
    static boolean isNeutral(Text source, int token) {
        return NEUTRAL.contains(source.hash(token)) || STOP.contains(source.hash(token));
    }

    static boolean begins(Text source, int token) {
        int kind = source.kind(token);
        boolean capital = (kind & TokenKind.CAPITALIZED) != 0
                || (kind & (TokenKind.DIGIT_FIRST | TokenKind.UPPER)) == (TokenKind.DIGIT_FIRST | TokenKind.UPPER);
        boolean camel =
                (kind & TokenKind.UPPER) != 0 && (kind & TokenKind.LETTER) != 0 && (kind & TokenKind.DIGIT) == 0;
        return (capital || camel) && !STOP.contains(source.hash(token));
    }

    private static int largeEnd(Text source, int first) {
        int last = possessive(source, first);
        if (last + 1 < source.tokenCount() && FOLLOWERS.contains(source.hash(last + 1)) && gap(source, last + 1) == 1) {
            return possessive(source, last + 1);
        }
        return last;
    }

    private static final WordList FOLLOWERS = Cues.words("company.followers");

    /** Returns the next word of the run, past what joins it, or -1. */
    private static int nextWord(Text source, int last) {
        int next = last + 1;
        int count = source.tokenCount();
        if (next < count
                && source.isMark(next, '\'')
                && next + 1 < count
                && gap(source, next) == 0
                && gap(source, next + 1) == 0) {
            boolean s = isS(source, next + 1);
            next += s ? 2 : 1;
            if (!s) {
                return next < count && (source.kind(next) & TokenKind.LETTER) != 0 ? next : -1; // O'Brien
            }
        }
        if (next >= count || (source.kind(next) & TokenKind.LINE_START) != 0 || gap(source, next) > 1) {
            return -1;
        }
        if ((source.kind(next) & TokenKind.MARK) == 0) {
            if (!isJoiner(source, next)) {
                return begins(source, next) || isNumberOfUnit(source, next) ? next : -1;
            }
            int after = next + 1;
            if (after < count && isJoiner(source, after)) {
                after++; // "of the"
            }
            return after < count
                            && begins(source, after)
                            && !NEUTRAL.contains(source.hash(after))
                            && gap(source, after) == 1
                    ? after
                    : -1;
        }
        char mark = source.charAt(source.start(next));
        int after = next + 1;
        if (after >= count || (source.kind(after) & TokenKind.LINE_START) != 0) {
            return -1;
        }
        boolean tight = gap(source, next) == 0 && gap(source, after) == 0;
        boolean initial = source.end(last) - source.start(last) <= 2 || ABBREVIATED.contains(source.hash(last));
        boolean joins = switch (mark) {
            case '&', '+' -> gap(source, next) <= 1 && gap(source, after) <= 1 && begins(source, after);
            case '-', '/' -> tight && (begins(source, after) || source.hash(after) == OP);
            case '.' -> initial && gap(source, next) == 0 && begins(source, after);
            case ',' -> INCORPORATED.contains(source.hash(after));
            default -> false;
        };
        return joins ? after : -1;
    }

    /** "Adler Bros. Paper Goods" */
    private static final WordList ABBREVIATED = Cues.words("company.abbreviated");

    private static final WordList INCORPORATED = Cues.words("company.incorporated");

    private static final WordList JOINERS = Cues.words("company.joiners");

    private static boolean isJoiner(Text source, int token) {
        return (source.kind(token) & TokenKind.CAPITALIZED) == 0 && JOINERS.contains(source.hash(token));
    }

    private static final WordList UNITS = Cues.words("company.units");

    private static boolean isNumberOfUnit(Text source, int token) {
        return TokenKind.isNumber(source.kind(token)) && token > 0 && UNITS.contains(source.hash(token - 1));
    }

    private static boolean isS(Text source, int token) {
        return source.end(token) - source.start(token) == 1 && (source.charAt(source.start(token)) | 0x20) == 's';
    }

    private static int possessive(Text source, int last) {
        boolean follows = last + 2 < source.tokenCount()
                && source.isMark(last + 1, '\'')
                && isS(source, last + 2)
                && gap(source, last + 1) == 0
                && gap(source, last + 2) == 0;
        return follows ? last + 2 : last;
    }

    private static int gap(Text source, int token) {
        return source.start(token) - source.end(token - 1);
    }
}
