package io.github.safeharbor.recognizers.names.model;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import java.util.Arrays;

/**
 * The features of each token of a text, as numbers of buckets in the model's table.
 *
 * <p>A feature is a template (which facts are combined) and the values of those facts, hashed together: the word, its
 * neighbours, its shape, what the lexicon says about it, the phrase it stands in, how else the word is written in this
 * text. No string is made. Trainer and tagger share this class, so what was learned is what is asked. Not thread-safe:
 * made for one text in one call.
 */
public final class TokenFeatures {
    /** The number of buckets is 2 to this power. */
    public static final int BITS = 19;

    /** More features than any token has. */
    public static final int MAX = 96;

    private static final int MASK = (1 << BITS) - 1;

    /** Facts beyond the ends of the text. */
    private static final int PAD = 3;

    private static final int BEFORE_TEXT = -7;
    private static final int AFTER_TEXT = -9;

    private static final int REGIME_NORMAL = 0;
    private static final int REGIME_LOWER = 1;
    private static final int REGIME_MOSTLY_LOWER = 2;
    private static final int REGIME_UPPER = 3;

    /** The number of ways in which whole texts are written: with capitals, without, with hardly any, in capitals alone. */
    public static final int REGIMES = 4;

    private final Text source;
    private final int count;
    private final int[] word;
    private final int[] shape;
    private final int[] counts;
    private final int[] odds;
    private final int[] place;
    private final int[] flags;
    private final int[] phrase;
    private final byte[] start;
    private final byte[] regime;
    private final int[] memory;
    private final boolean[] plain;

    private int[] ids = new int[MAX];
    private int size;

    /** Reads the facts of a text. */
    public TokenFeatures(Text source) {
        this.source = source;
        this.count = source.tokenCount();
        word = padded();
        shape = padded();
        counts = padded();
        odds = padded();
        place = padded();
        flags = padded();
        phrase = padded();
        start = new byte[count + 2 * PAD];
        regime = new byte[count + 2 * PAD];
        memory = new int[count + 2 * PAD];
        plain = new boolean[count + 2 * PAD];
        readWords();
        readPhrases();
        readRegimes();
        readMemory();
        readPlain();
    }

    private int[] padded() {
        int[] facts = new int[count + 2 * PAD];
        Arrays.fill(facts, 0, PAD, BEFORE_TEXT);
        Arrays.fill(facts, count + PAD, facts.length, AFTER_TEXT);
        return facts;
    }

    private void readWords() {
        Analysis classes = Analysis.of(source);
        for (int i = 0; i < count; i++) {
            int j = i + PAD;
            int kind = source.kind(i);
            shape[j] = shape(source, i, kind);
            // Numbers differ by their length alone, or every age would be a word of its own.
            word[j] = TokenKind.isNumber(kind) ? shape[j] : fold(source.hash(i));
            start[j] = (byte) ((kind & TokenKind.SENTENCE_START) != 0 ? 1 : 0);
            long info = classes.info(i);
            place[j] = WordInfo.place(info);
            if (info == 0) {
                counts[j] = -1;
                odds[j] = -1;
                flags[j] = 0;
                continue;
            }
            int dictionary = WordInfo.has(info, WordInfo.DICTIONARY) ? 1 : 0;
            int frequency = WordInfo.frequency(info);
            counts[j] = ((WordInfo.givenBearers(info) * 6 + WordInfo.surnameBearers(info)) * 6 + frequency) * 2
                    + dictionary;
            odds[j] = (WordInfo.nameOdds(info) * 6 + WordInfo.capitalization(info)) * 2 + dictionary;
            boolean upper = (kind & TokenKind.UPPER) != 0 && (kind & TokenKind.LOWER) == 0;
            long classBits = upper ? info : info & ~(WordInfo.ACRONYM | WordInfo.STATE_ABBREVIATION);
            flags[j] = (int) (classBits >>> 22); // from COUNTY upward
        }
    }

    private void readPhrases() {
        Phrases phrases = Phrases.get();
        Analysis classes = Analysis.of(source);
        int i = 0;
        while (i < count) {
            int end = classes.has(i, WordInfo.STARTS_PHRASE) ? readPhrase(phrases, i) : i;
            i = Math.max(end, i) + 1;
        }
    }

    /** Marks the longest phrase that begins at the token, and returns its last token; the token itself if there is none. */
    private int readPhrase(Phrases phrases, int first) {
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
            phrase[i + PAD] = i == first ? best : best + (1 << 16);
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
            int own = regime(line, end);
            Arrays.fill(regime, line + PAD, end + PAD, (byte) (own == REGIME_UPPER ? own : text));
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
        int[] seen = new int[count];
        for (int i = 0; i < count; i++) {
            if (TokenKind.isWord(source.kind(i))) {
                int slot = (int) (source.hash(i) * 0x9E3779B97F4A7C15L >>> (64 - bits));
                while (slots[slot] != 0 && source.hash(slots[slot] - 1) != source.hash(i)) {
                    slot = slot + 1 & slots.length - 1;
                }
                if (slots[slot] == 0) {
                    slots[slot] = i + 1;
                }
                memory[i + PAD] = slots[slot];
                int first = slots[slot] - 1;
                boolean capital = (source.kind(i) & TokenKind.CAPITALIZED) != 0;
                int form = !capital ? 2 : start[i + PAD] == 1 ? 0 : 1;
                int times = Math.min(3, (seen[first] >>> 2) + 1);
                seen[first] = seen[first] & 3 | form | times << 2;
            }
        }
        for (int i = 0; i < count; i++) {
            int first = memory[i + PAD];
            memory[i + PAD] = first == 0 || seen[first - 1] >>> 2 < 2 ? 0 : seen[first - 1];
        }
    }

    /**
     * Marks, numbers and frequent words that are hardly ever written with a capital begin no name; that they stand within one,
     * their neighbours tell. Two thirds of a text are such.
     */
    private void readPlain() {
        Analysis classes = Analysis.of(source);
        for (int i = 0; i < count; i++) {
            int j = i + PAD;
            int kind = source.kind(i);
            boolean written = (kind & TokenKind.UPPER) == 0 || start[j] == 1 || regime[j] == REGIME_UPPER;
            plain[j] = (kind & TokenKind.LETTER) == 0
                    || written
                            && phrase[j] == 0
                            && isPlain(classes.info(i))
                            && (memory[j] == 0 || (memory[j] & 3) == 2);
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

    /** Returns the buffer that {@link #extract} fills. */
    public int[] ids() {
        return ids;
    }

    /** Fills {@link #ids()} with the buckets of a token's features, and returns their number. */
    public int extract(int token) {
        size = 0;
        int j = token + PAD;
        int w = word[j];
        int p1 = word[j - 1];
        int n1 = word[j + 1];
        int s = shape[j];
        int sp = shape[j - 1];
        int sn = shape[j + 1];
        int shapeCase = s * 4 + regime[j];
        if (plain[j]) {
            add(2, w);
            add(3, p1);
            add(4, n1);
            add(7, p1, w);
            add(8, w, n1);
            add(15, sp, shapeCase, sn);
            add(38, odds[j - 1], odds[j]);
            add(39, odds[j], odds[j + 1]);
            add(68, flags[j - 1], flags[j + 1], s);
            return size;
        }
        int p2 = word[j - 2];
        int n2 = word[j + 2];
        int shapeStart = (s * 2 + start[j]) * 4 + regime[j];
        ids[size++] = bias(regime[j]);
        add(2, w);
        add(3, p1);
        add(4, n1);
        add(5, p2);
        add(6, n2);
        add(7, p1, w);
        add(8, w, n1);
        add(9, p2, p1);
        add(10, n1, n2);
        add(60, p2, p1, s);
        add(11, shapeCase);
        add(12, s * 2 + start[j]);
        add(13, sp, s);
        add(14, s, sn);
        add(15, sp, shapeCase, sn);
        add(16, s, p1);
        add(17, s, n1);
        if ((source.kind(token) & TokenKind.LETTER) != 0) {
            addAffixes(token, shapeCase);
        }
        addLexicon(j, s, sn, shapeCase, shapeStart, p1, p2, n1);
        if (memory[j] != 0) {
            add(58, memory[j], shapeStart);
            add(59, memory[j], odds[j]);
        }
        return size;
    }

    private void addLexicon(int j, int s, int sn, int shapeCase, int shapeStart, int p1, int p2, int n1) {
        int c = counts[j];
        int o = odds[j];
        add(34, c);
        add(35, c, shapeStart);
        add(36, o);
        add(37, o, shapeStart);
        add(38, odds[j - 1], o);
        add(39, o, odds[j + 1]);
        add(40, o, p1);
        add(41, o, n1);
        add(42, counts[j - 1]);
        add(43, counts[j + 1]);
        add(44, c, counts[j + 1], s);
        add(45, counts[j - 1], c, s);
        add(46, o, p2, p1);
        add(61, o, s, p1);
        add(62, o, s, n1);
        add(63, o, sn, odds[j + 1]);
        add(64, o, odds[j - 1], shape[j - 1] * 4 + regime[j]);
        add(47, flags[j]);
        add(48, flags[j - 1], o);
        add(49, flags[j + 1], o);
        add(50, flags[j - 2], o, s);
        add(67, flags[j - 1], s);
        add(68, flags[j - 1], flags[j + 1], s);
        add(51, place[j], shapeCase);
        add(52, place[j], c);
        add(53, place[j], p1);
        add(54, place[j], n1);
        add(65, place[j], flags[j + 1]);
        add(55, phrase[j]);
        add(56, phrase[j], shapeCase);
        add(57, phrase[j], p1);
        add(66, phrase[j], phrase[j + 1]);
    }

    private void addAffixes(int token, int shapeCase) {
        int from = source.start(token);
        int to = source.end(token);
        int length = to - from;
        int prefix = 0;
        for (int k = 1; k <= 4 && k <= length; k++) {
            prefix = prefix * 31 + Character.toLowerCase(source.charAt(from + k - 1));
            if (k > 1) {
                add(17 + k, prefix);
            }
        }
        int suffix = 0;
        int last3 = 0;
        for (int k = 1; k <= 4 && k <= length; k++) {
            suffix = suffix * 31 + Character.toLowerCase(source.charAt(to - k));
            if (k > 1) {
                add(27 + k, suffix);
            }
            last3 = k <= 3 ? suffix : last3;
        }
        add(32, last3, shapeCase);
        add(33, Math.min(length, 10));
    }

    /** Returns the bucket of the feature that every word has that may be part of a name, in a text written in this way. */
    public static int bias(int regime) {
        return bucket(1, regime);
    }

    private static int bucket(int template, int a) {
        return finish(template * 0x9E3779B1 + a * 0x85EBCA77) & MASK;
    }

    private void add(int template, int a) {
        ids[size++] = bucket(template, a);
    }

    private void add(int template, int a, int b) {
        ids[size++] = finish((template * 0x9E3779B1 + a * 0x85EBCA77) ^ (b * 0xC2B2AE3D + 0x27D4EB2F)) & MASK;
    }

    private void add(int template, int a, int b, int c) {
        int ab = finish((template * 0x9E3779B1 + a * 0x85EBCA77) ^ (b * 0xC2B2AE3D + 0x27D4EB2F));
        ids[size++] = finish(ab + c * 0x165667B1) & MASK;
    }

    private static int fold(long hash) {
        return finish((int) (hash ^ hash >>> 32));
    }

    private static int finish(int x) {
        int h = (x ^ x >>> 15) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
