package io.github.safeharbor.recognizers.names.model;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;

/**
 * What the features of one text are made of: for each token eight numbers, in one array.
 *
 * <p>There are three tokens more at either end, so that every neighbour can be asked. Not thread-safe: made for one text in one
 * call.
 */
final class TokenFacts {
    /** Facts beyond the ends of the text. */
    static final int PAD = 3;

    /** So many numbers a token. */
    static final int STRIDE = 8;

    /** The hash of the word; numbers differ by their length alone, or every age would be a word of its own. */
    static final int WORD = 0;

    static final int SHAPE = 1;

    /** How many people bear it as a name, and how often it stands in texts. */
    static final int COUNTS = 2;

    /** How much more often it is a name than a word. */
    static final int ODDS = 3;

    static final int PLACE = 4;
    static final int FLAGS = 5;

    /** The phrase that it stands in, and whether it begins it. */
    static final int PHRASE = 6;

    /** How its text is written, whether it begins a sentence, whether it is plain, and {@link #memory}. */
    private static final int REST = 7;

    private static final int BEFORE_TEXT = -7;
    private static final int AFTER_TEXT = -9;

    private static final int REGIME = 3;
    private static final int START = 4;
    private static final int PLAIN = 8;
    private static final int MEMORY = 4; // the place of its first bit

    private static final int REGIME_NORMAL = 0;
    private static final int REGIME_LOWER = 1;
    private static final int REGIME_MOSTLY_LOWER = 2;
    private static final int REGIME_UPPER = 3;

    private final Text source;
    private final Analysis analysis;
    private final int count;
    private final int[] facts;

    TokenFacts(Text source) {
        this.source = source;
        this.analysis = Analysis.of(source);
        this.count = source.tokenCount();
        this.facts = new int[(count + 2 * PAD) * STRIDE];
        for (int i = 0; i < PAD; i++) {
            for (int fact = WORD; fact < REST; fact++) {
                facts[i * STRIDE + fact] = BEFORE_TEXT;
                facts[(count + PAD + i) * STRIDE + fact] = AFTER_TEXT;
            }
        }
        readWords();
        readPhrases();
        readRegimes();
        readMemory();
        readPlain();
    }

    /** Returns where the facts of a token stand in {@link #all}. */
    static int at(int token) {
        return (token + PAD) * STRIDE;
    }

    /** Returns the facts of all tokens, at {@link #at} and the number of a fact. */
    int[] all() {
        return facts;
    }

    /** Returns how the text around a token is written: one of {@link TokenFeatures#REGIMES} ways. */
    int regime(int at) {
        return facts[at + REST] & REGIME;
    }

    /** Returns 1 if a sentence starts at the token, and 0 otherwise. */
    int start(int at) {
        return (facts[at + REST] & START) >> 2;
    }

    /** Tells whether no name begins at the token. */
    boolean isPlain(int at) {
        return (facts[at + REST] & PLAIN) != 0;
    }

    /** Returns how the same word is written elsewhere in the text; 0 if it stands there once. */
    int memory(int at) {
        return facts[at + REST] >> MEMORY;
    }

    private void readWords() {
        for (int i = 0; i < count; i++) {
            int at = at(i);
            int kind = source.kind(i);
            int shape = shape(source, i, kind);
            facts[at + SHAPE] = shape;
            facts[at + WORD] = TokenKind.isNumber(kind) ? shape : TokenFeatures.fold(source.hash(i));
            facts[at + REST] = (kind & TokenKind.SENTENCE_START) != 0 ? START : 0;
            long info = analysis.info(i);
            if (info == 0) {
                facts[at + COUNTS] = -1;
                facts[at + ODDS] = -1;
                continue;
            }
            int dictionary = WordInfo.has(info, WordInfo.DICTIONARY) ? 1 : 0;
            int frequency = WordInfo.frequency(info);
            facts[at + PLACE] = WordInfo.place(info);
            facts[at + COUNTS] = ((WordInfo.givenBearers(info) * 6 + WordInfo.surnameBearers(info)) * 6 + frequency) * 2
                    + dictionary;
            facts[at + ODDS] = (WordInfo.nameOdds(info) * 6 + WordInfo.capitalization(info)) * 2 + dictionary;
            boolean upper = (kind & TokenKind.UPPER) != 0 && (kind & TokenKind.LOWER) == 0;
            long classBits = upper ? info : info & ~(WordInfo.ACRONYM | WordInfo.STATE_ABBREVIATION);
            facts[at + FLAGS] = (int) (classBits >>> 22); // from COUNTY upward
        }
    }

    private void readPhrases() {
        for (int i = 0; i < count; i++) {
            if (analysis.has(i, WordInfo.STARTS_PHRASE)) {
                i = readPhrase(i);
            }
        }
    }

    /** Marks the longest phrase that begins at the token, and returns its last token; the token itself if there is none. */
    private int readPhrase(int first) {
        Phrases phrases = Phrases.get();
        long hash = Phrases.start(source.hash(first));
        int kind = phrases.kind(hash);
        int best = 0;
        int last = first;
        for (int i = first + 1; i < count && PhraseKind.has(kind, PhraseKind.CONTINUES); i++) {
            if ((source.kind(i) & TokenKind.MARK) != 0 && i - last <= 2) {
                continue;
            }
            hash = Phrases.extend(hash, source.hash(i));
            kind = phrases.kind(hash);
            if (PhraseKind.isPhrase(kind)) {
                best = kind & ~PhraseKind.CONTINUES;
                last = i;
            }
        }
        for (int i = first; i <= last && best != 0; i++) {
            facts[at(i) + PHRASE] = i == first ? best : best + (1 << 16);
        }
        return last;
    }

    /** Capitals mean nothing in a line of capitals, and their absence nothing in a text without. */
    private void readRegimes() {
        int text = regime(0, count);
        int line = 0;
        while (line < count) {
            int end = line + 1;
            while (end < count && (source.kind(end) & TokenKind.LINE_START) == 0) {
                end++;
            }
            int own = line == 0 && end == count ? text : regime(line, end);
            for (int i = line; i < end; i++) {
                facts[at(i) + REST] |= own == REGIME_UPPER ? own : text;
            }
            line = end;
        }
    }

    private int regime(int from, int to) {
        int words = 0;
        int capitalized = 0;
        int upper = 0;
        int labels = 0; // each was a word with a capital, if it was none of a line of capitals
        for (int i = from; i < to; i++) {
            int kind = source.kind(i);
            labels += (kind & TokenKind.LABEL) != 0 ? 1 : 0;
            if ((kind & TokenKind.LETTER) != 0 && source.end(i) - source.start(i) > 1) {
                words++;
                capitalized += (kind & TokenKind.CAPITALIZED) != 0 ? 1 : 0;
                upper += (kind & TokenKind.LOWER) == 0 ? 1 : 0;
            }
        }
        if (words > 2 && upper > 0.6 * words) {
            return REGIME_UPPER;
        }
        words += labels;
        capitalized += labels;
        if (capitalized == 0) {
            return REGIME_LOWER;
        }
        boolean firstIsLower =
                (source.kind(from) & TokenKind.LOWER) != 0 && (source.kind(from) & TokenKind.CAPITALIZED) == 0;
        return firstIsLower || capitalized * 20 < words ? REGIME_MOSTLY_LOWER : REGIME_NORMAL;
    }

    /** How the same word is written elsewhere in the text: with a capital inside a sentence, at its start, or without. */
    private void readMemory() {
        int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(count));
        int[] slots = new int[1 << bits];
        int[] seen = new int[2 * count]; // what is known of a word, at its first token, and where that stands
        for (int i = 0; i < count; i++) {
            int kind = source.kind(i);
            if (!TokenKind.isWord(kind)) {
                continue;
            }
            long hash = source.hash(i);
            int slot = (int) (hash * 0x9E3779B97F4A7C15L >>> (64 - bits));
            while (slots[slot] != 0 && source.hash(slots[slot] - 1) != hash) {
                slot = slot + 1 & slots.length - 1;
            }
            if (slots[slot] == 0) {
                slots[slot] = i + 1;
            }
            int first = slots[slot] - 1;
            seen[count + i] = first + 1;
            int form = (kind & TokenKind.CAPITALIZED) == 0 ? 2 : 1 - start(at(i));
            int times = Math.min(3, (seen[first] >>> 2) + 1);
            seen[first] = seen[first] & 3 | form | times << 2;
        }
        for (int i = 0; i < count; i++) {
            int first = seen[count + i] - 1;
            if (first >= 0 && seen[first] >>> 2 >= 2) {
                facts[at(i) + REST] |= seen[first] << MEMORY;
            }
        }
    }

    /**
     * Marks, numbers and frequent words that are hardly ever written with a capital begin no name; that they stand within one,
     * their neighbours tell. Two thirds of a text are such.
     */
    private void readPlain() {
        for (int i = 0; i < count; i++) {
            int at = at(i);
            int kind = source.kind(i);
            int rest = facts[at + REST];
            boolean written = (kind & TokenKind.UPPER) == 0 || (rest & START) != 0 || (rest & REGIME) == REGIME_UPPER;
            int memory = rest >> MEMORY;
            boolean plain = (kind & TokenKind.LETTER) == 0
                    || written
                            && facts[at + PHRASE] == 0
                            && isPlain(analysis.info(i))
                            && (memory == 0 || (memory & 3) == 2);
            facts[at + REST] = plain ? rest | PLAIN : rest;
        }
    }

    private static boolean isPlain(long info) {
        return WordInfo.has(info, WordInfo.DICTIONARY)
                && info >>> 22 == 0
                && WordInfo.frequency(info) >= 3
                && WordInfo.capitalization(info) <= 1
                && WordInfo.nameOdds(info) <= 2;
    }

    private static int shape(Text source, int token, int kind) {
        int length = source.end(token) - source.start(token);
        if ((kind & TokenKind.LABEL) != 0) {
            return 1;
        }
        if ((kind & TokenKind.MARK) != 0) {
            return 32 + (source.charAt(source.start(token)) & 0x3FF);
        }
        if (TokenKind.isNumber(kind)) {
            return 2 + Math.min(length, 12);
        }
        if ((kind & TokenKind.DIGIT) != 0) {
            return (kind & TokenKind.DIGIT_FIRST) != 0 ? 16 : 17;
        }
        boolean capital = (kind & TokenKind.CAPITALIZED) != 0;
        if (length == 1) {
            return capital ? 18 : 19;
        }
        if ((kind & TokenKind.LOWER) == 0) {
            return length <= 3 ? 20 : 21;
        }
        boolean inner = (kind & TokenKind.UPPER) != 0 && (!capital || hasInnerCapital(source, token));
        return capital ? (inner ? 22 : 23) : inner ? 24 : 25;
    }

    private static boolean hasInnerCapital(Text source, int token) {
        for (int i = source.start(token) + 1; i < source.end(token); i++) {
            if (Character.isUpperCase(source.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
