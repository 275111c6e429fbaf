package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.Lexicon;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import java.util.Arrays;

/**
 * A text as the evidence for names looks at it: units instead of tokens, each with its letter case and word classes.
 *
 * <p>A unit is a word, a mark, a number or a mixture. {@code O'Keefe} is one unit, and so is {@code don't}; of
 * {@code Ann's} the name is one and the {@code 's} another. Immutable once made; units are addressed by index, and an
 * index outside the text is answered like a unit of no kind, so that evidence may look around freely.
 */
final class NameText {

    /** Not a word: a mark, a number, a mixture. */
    static final byte NO_WORD = 0;
    /** A word in lower case. */
    static final byte LOWER = 1;
    /** A capital followed by lower case: Ann, McCoy. */
    static final byte CAPITALIZED = 2;
    /** Two or more capitals. */
    static final byte UPPER = 3;
    /** One capital alone. */
    static final byte INITIAL = 4;
    /** {@code 's}, {@code 'm}, {@code 'll} after a word. */
    static final byte CLITIC = 5;

    private static final long M = WordHash.of("m");

    private final Text source;
    private final int[] first;
    private final int[] last;
    private final long[] hash;
    private final long[] info;
    private final long[] cues;
    private final byte[] shape;
    private final LineCase[] lineCase;
    private final int count;
    private final boolean lowerCased;

    /** How the line that a unit stands in is written. */
    enum LineCase {
        /** Sentences: a capital inside one says something. */
        NORMAL,
        /** All in lower case. */
        LOWER,
        /** All in capitals. */
        UPPER,
        /** Nearly every word is capitalized: a heading, a signature, a row of a form. */
        TITLE
    }

    private NameText(Text source) {
        this.source = source;
        int tokens = source.tokenCount();
        first = new int[tokens];
        last = new int[tokens];
        hash = new long[tokens];
        info = new long[tokens];
        cues = new long[tokens];
        shape = new byte[tokens];
        count = split();
        lineCase = new LineCase[count];
        lowerCased = judgeCase();
        findLowerCaseInitials();
    }

    /** Returns the units of a text, computed at the first call. */
    static NameText of(Text source) {
        return source.derived(NameText.class, NameText::new);
    }

    /** In a text without capitals a letter with a full stop is an initial as well. */
    private void findLowerCaseInitials() {
        for (int i = 0; i + 1 < count; i++) {
            if (shape[i] == LOWER
                    && length(i) == 1
                    && isMark(i + 1, '.')
                    && isAttached(i + 1)
                    && isCaseless(i)
                    && !isAttached(i)
                    && !isTimeOfDay(i)) {
                shape[i] = INITIAL;
                for (int k = i + 2;
                        isAttached(k) && shape(k) == LOWER && length(k) == 1 && isMark(k + 1, '.');
                        k += 2) {
                    shape[k] = INITIAL;
                }
            }
        }
    }

    /** "4 p.m. Rosa comes". */
    private boolean isTimeOfDay(int i) {
        return isNumber(i - 1) && isHash(i + 2, M);
    }

    private int split() {
        Analysis classes = Analysis.of(source);
        int n = 0;
        int tokens = source.tokenCount();
        for (int t = 0; t < tokens; n++) {
            int kind = source.kind(t);
            first[n] = t;
            last[n] = t;
            hash[n] = source.hash(t);
            if (!TokenKind.isWord(kind)) {
                boolean clitic = n > 0 && shape[n - 1] != NO_WORD && isClitic(t);
                last[n] = clitic ? t + 1 : t;
                shape[n] = clitic ? CLITIC : NO_WORD;
                t += clitic ? 2 : 1;
                continue;
            }
            info[n] = classes.info(t);
            shape[n] = shape(kind, source.start(t), source.end(t) - source.start(t));
            t++;
            cues[n] = classes.cues(t - 1);
            if (joinsNext(t)) {
                joinApostrophe(n, t + 1);
                t += 2;
            }
        }
        return n;
    }

    private byte shape(int kind, int start, int length) {
        if ((kind & TokenKind.UPPER) == 0) {
            return LOWER;
        }
        if ((kind & TokenKind.CAPITALIZED) == 0) {
            return LOWER; // iPhone
        }
        if (length == 1) {
            return INITIAL;
        }
        // In "CMEs" and "PCos" the second capital betrays the acronym; "McCoy" has it later.
        char second = source.charAt(start + 1);
        return (kind & TokenKind.LOWER) == 0 || second >= 'A' && second <= 'Z' ? UPPER : CAPITALIZED;
    }

    /** Tells whether an apostrophe at this token and the letters after it make an ending such as 's. */
    private boolean isClitic(int t) {
        if (!source.isMark(t, '\'') || t + 1 >= source.tokenCount() || source.start(t + 1) != source.end(t)) {
            return false;
        }
        int start = source.start(t + 1);
        int length = source.end(t + 1) - start;
        char c = (char) (source.charAt(start) | 0x20);
        return length == 1 && (c == 's' || c == 'm' || c == 'd')
                || length == 2
                        && (source.charAt(start + 1) | 0x20) != 's'
                        && (c == 'l' || c == 'v' || c == 'r')
                        && ((source.charAt(start + 1) | 0x20) == 'e' || (source.charAt(start + 1) | 0x20) == 'l');
    }

    private boolean joinsNext(int t) {
        return source.isMark(t, '\'')
                && source.start(t) == source.end(t - 1)
                && t + 1 < source.tokenCount()
                && source.start(t + 1) == source.end(t)
                && TokenKind.isWord(source.kind(t + 1))
                && !isClitic(t);
    }

    private void joinApostrophe(int n, int t) {
        int length = source.end(t) - source.start(t);
        last[n] = t;
        if (length == 1) { // don't
            hash[n] = WordHash.append(hash[n], source.hash(t), length);
            info[n] = 0;
            cues[n] = Analysis.cuesOf(hash[n]) | NameCue.STOP;
            return;
        }
        hash[n] = WordHash.append(hash[n], source.hash(t), length);
        cues[n] = Analysis.cuesOf(hash[n]);
        info[n] = Lexicon.get().info(hash[n]);
        if (info[n] == 0) {
            info[n] = Lexicon.get().info(source.hash(t));
        }
        if (shape[n] == INITIAL) {
            shape[n] = (source.kind(t) & TokenKind.LOWER) == 0 ? UPPER : CAPITALIZED;
        }
    }

    /** Judges each line, and tells whether the whole text is in lower case. */
    private boolean judgeCase() {
        int words = 0;
        int capitalized = 0;
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && !startsLine(to)) {
                to++;
            }
            LineCase line = judgeLine(from, to);
            for (int i = from; i < to; i++) {
                lineCase[i] = line;
                words += shape[i] == UPPER || shape[i] == CAPITALIZED || shape[i] == LOWER || isLabel(i) ? 1 : 0;
                capitalized += shape[i] == CAPITALIZED || isLabel(i) ? 1 : 0;
            }
            from = to;
        }
        return words > 0 && capitalized * 20 < words;
    }

    private LineCase judgeLine(int from, int to) {
        int upper = 0;
        int title = 0;
        int lower = 0;
        int content = 0;
        int labels = 0; // each was a word with a capital, if it was none of a line of capitals
        for (int i = from; i < to; i++) {
            labels += isLabel(i) ? 1 : 0;
            upper += shape[i] == UPPER ? 1 : 0;
            title += shape[i] == CAPITALIZED ? 1 : 0;
            lower += shape[i] == LOWER ? 1 : 0;
            content += shape[i] == LOWER && !is(i, NameCue.STOP) ? 1 : 0;
        }
        if (upper > 1 && upper > 4 * (lower + title)) {
            return LineCase.UPPER;
        }
        title += labels;
        if (title >= 2 && title > 4 * content && 2 * title > lower) {
            return LineCase.TITLE;
        }
        boolean label = title == 1 && shape[from] == CAPITALIZED && isMark(from + 1, ":>-");
        return lower >= 3 && (title == 0 || label) ? LineCase.LOWER : LineCase.NORMAL;
    }

    int count() {
        return count;
    }

    /** Tells whether the text does without capitals, so that a word in lower case may well be a name. */
    boolean isLowerCased() {
        return lowerCased;
    }

    LineCase lineCase(int unit) {
        return lineCase[unit];
    }

    byte shape(int unit) {
        return unit >= 0 && unit < count ? shape[unit] : NO_WORD;
    }

    boolean isWord(int unit) {
        byte is = shape(unit);
        return is != NO_WORD && is != CLITIC;
    }

    /** Tells whether a unit is a word that begins with a capital, in text where that may mean something. */
    boolean isCapital(int unit) {
        byte is = shape(unit);
        return is == CAPITALIZED || (is == UPPER || is == INITIAL) && lineCase[unit] != LineCase.UPPER;
    }

    /** Tells whether a unit is a label that an earlier redaction left: no word, no mark, and not to be looked past. */
    boolean isLabel(int unit) {
        return unit >= 0 && unit < count && (source.kind(first[unit]) & TokenKind.LABEL) != 0;
    }

    /** Tells whether case says nothing about this word: all around it is in lower case, or in capitals. */
    boolean isCaseless(int unit) {
        byte is = shape(unit);
        return is == LOWER && (lowerCased || lineCase[unit] == LineCase.LOWER)
                || is == UPPER && lineCase[unit] == LineCase.UPPER;
    }

    /** Returns what the lexicon knows about a unit. */
    long info(int unit) {
        return unit >= 0 && unit < count ? info[unit] : 0;
    }

    /** Tells whether a unit is of one of these classes of {@link NameCue}. */
    boolean is(int unit, long classes) {
        return unit >= 0 && unit < count && (cues[unit] & classes) != 0;
    }

    /** Tells whether the lexicon sets any of these flags for a unit. */
    boolean has(int unit, long flags) {
        return WordInfo.has(info(unit), flags);
    }

    boolean isMark(int unit, char mark) {
        return unit >= 0 && unit < count && shape[unit] == NO_WORD && source.isMark(first[unit], mark);
    }

    boolean isMark(int unit, String marks) {
        return unit >= 0
                && unit < count
                && shape[unit] == NO_WORD
                && (source.kind(first[unit]) & TokenKind.MARK) != 0
                && marks.indexOf(source.charAt(start(unit))) >= 0;
    }

    /** Tells whether a unit is the word with this hash. */
    boolean isHash(int unit, long wordHash) {
        return unit >= 0 && unit < count && hash[unit] == wordHash;
    }

    /** Returns the hash of a unit's word; 0 before the first and after the last. */
    long hash(int unit) {
        return unit >= 0 && unit < count ? hash[unit] : 0;
    }

    boolean isNumber(int unit) {
        return unit >= 0 && unit < count && (source.kind(first[unit]) & TokenKind.DIGIT) != 0;
    }

    /** Returns the length of a unit; 0 before the first and after the last. */
    int length(int unit) {
        return unit >= 0 && unit < count ? end(unit) - start(unit) : 0;
    }

    /** Returns the unit that a token is part of. */
    int unitAt(int token) {
        int at = Arrays.binarySearch(first, 0, count, token);
        return at >= 0 ? at : -at - 2;
    }

    /** Returns the first token of a unit. */
    int token(int unit) {
        return first[unit];
    }

    int start(int unit) {
        return source.start(first[unit]);
    }

    int end(int unit) {
        return source.end(last[unit]);
    }

    boolean startsLine(int unit) {
        return unit <= 0 || unit < count && (source.kind(first[unit]) & TokenKind.LINE_START) != 0;
    }

    boolean startsSentence(int unit) {
        return unit <= 0 || unit < count && (source.kind(first[unit]) & TokenKind.SENTENCE_START) != 0;
    }

    /** Tells whether a line ends after a unit. */
    boolean endsLine(int unit) {
        return unit >= count - 1 || startsLine(unit + 1);
    }

    /** Tells whether a unit follows the one before it without a space. */
    boolean isAttached(int unit) {
        return unit > 0 && unit < count && start(unit) == end(unit - 1);
    }

    /** Tells whether a unit follows the one before it in the same line, with nothing but blanks between. */
    boolean continues(int unit) {
        return unit > 0 && unit < count && !startsLine(unit);
    }

    Text source() {
        return source;
    }

    Span span(int firstUnit, int lastUnit) {
        return new Span(start(firstUnit), end(lastUnit));
    }
}
