package io.github.safeharbor.recognizers.names.model;

import static io.github.safeharbor.recognizers.names.model.TokenFacts.COUNTS;
import static io.github.safeharbor.recognizers.names.model.TokenFacts.FLAGS;
import static io.github.safeharbor.recognizers.names.model.TokenFacts.ODDS;
import static io.github.safeharbor.recognizers.names.model.TokenFacts.PHRASE;
import static io.github.safeharbor.recognizers.names.model.TokenFacts.PLACE;
import static io.github.safeharbor.recognizers.names.model.TokenFacts.SHAPE;
import static io.github.safeharbor.recognizers.names.model.TokenFacts.STRIDE;
import static io.github.safeharbor.recognizers.names.model.TokenFacts.WORD;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;

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
    public static final int BITS = 20;

    /** More features than any token has. */
    public static final int MAX = 64;

    /** The number of ways in which whole texts are written: with capitals, without, with hardly any, in capitals alone. */
    public static final int REGIMES = 4;

    private static final int MASK = (1 << BITS) - 1;

    /** More features of three facts than any token has; they stand first, since they are mixed once more. */
    private static final int THREES = 16;

    private final Text source;
    private final TokenFacts facts;
    private final int[] f;
    private final int[] ids = new int[MAX];

    /** The third fact of each of the first features. */
    private final int[] third = new int[THREES];

    /** Reads the facts of a text. */
    public TokenFeatures(Text source) {
        this.source = source;
        this.facts = new TokenFacts(source);
        this.f = facts.all();
    }

    /** Returns the buffer that {@link #extract} fills. */
    public int[] ids() {
        return ids;
    }

    /** Fills {@link #ids()} with the buckets of a token's features, and returns their number. */
    public int extract(int token) {
        int at = TokenFacts.at(token);
        return facts.isPlain(at) ? plain(at) : full(token, at);
    }

    /** The few features of a token that begins no name. */
    private int plain(int at) {
        int before = at - STRIDE;
        int behind = at + STRIDE;
        int w = f[at + WORD];
        int n = 0;
        ids[n++] = bucket(of(2, w));
        ids[n++] = bucket(of(3, f[before + WORD]));
        ids[n++] = bucket(of(4, f[behind + WORD]));
        ids[n++] = bucket(of(7, f[before + WORD], w));
        ids[n++] = bucket(of(8, w, f[behind + WORD]));
        ids[n++] = bucket(of(38, f[before + ODDS], f[at + ODDS]));
        ids[n++] = bucket(of(39, f[at + ODDS], f[behind + ODDS]));
        ids[n++] = bucket(finish(of(15, f[before + SHAPE], shapeCase(at))) + third(f[behind + SHAPE]));
        ids[n++] = bucket(finish(of(68, f[before + FLAGS], f[behind + FLAGS])) + third(f[at + SHAPE]));
        return n;
    }

    /** The facts go in first, and are mixed all at once: the compiler makes that loop one of wide registers. */
    private int full(int token, int at) {
        int threes = addThrees(at);
        int size = addLexicon(at, addWords(at, threes));
        if ((source.kind(token) & TokenKind.LETTER) != 0) {
            size = addAffixes(token, at, size);
        }
        int memory = facts.memory(at);
        if (memory != 0) {
            ids[size++] = of(58, memory, shapeStart(at));
            ids[size++] = of(59, memory, f[at + ODDS]);
        }
        for (int i = 0; i < THREES; i++) {
            ids[i] = i < threes ? finish(ids[i]) + third[i] : ids[i];
        }
        for (int i = 0; i < MAX; i++) {
            ids[i] = bucket(ids[i]);
        }
        return size;
    }

    private int shapeCase(int at) {
        return f[at + SHAPE] * 4 + facts.regime(at);
    }

    private int shapeStart(int at) {
        return (f[at + SHAPE] * 2 + facts.start(at)) * 4 + facts.regime(at);
    }

    private int addThrees(int at) {
        int s = f[at + SHAPE];
        int o = f[at + ODDS];
        int p1 = f[at - STRIDE + WORD];
        int p2 = f[at - 2 * STRIDE + WORD];
        int before = f[at - STRIDE + FLAGS];
        int n = 0;
        n = three(n, of(60, p2, p1), s);
        n = three(n, of(15, f[at - STRIDE + SHAPE], shapeCase(at)), f[at + STRIDE + SHAPE]);
        n = three(n, of(44, f[at + COUNTS], f[at + STRIDE + COUNTS]), s);
        n = three(n, of(45, f[at - STRIDE + COUNTS], f[at + COUNTS]), s);
        n = three(n, of(46, o, p2), p1);
        n = three(n, of(61, o, s), p1);
        n = three(n, of(62, o, s), f[at + STRIDE + WORD]);
        n = three(n, of(63, o, f[at + STRIDE + SHAPE]), f[at + STRIDE + ODDS]);
        n = three(n, of(64, o, f[at - STRIDE + ODDS]), f[at - STRIDE + SHAPE] * 4 + facts.regime(at));
        n = three(n, of(50, f[at - 2 * STRIDE + FLAGS], o), s);
        n = three(n, of(68, before, f[at + STRIDE + FLAGS]), s);
        return n;
    }

    private int three(int n, int two, int c) {
        ids[n] = two;
        third[n] = third(c);
        return n + 1;
    }

    private int addWords(int at, int size) {
        int w = f[at + WORD];
        int p1 = f[at - STRIDE + WORD];
        int p2 = f[at - 2 * STRIDE + WORD];
        int n1 = f[at + STRIDE + WORD];
        int n2 = f[at + 2 * STRIDE + WORD];
        int s = f[at + SHAPE];
        int n = size;
        ids[n++] = of(1, facts.regime(at));
        ids[n++] = of(2, w);
        ids[n++] = of(3, p1);
        ids[n++] = of(4, n1);
        ids[n++] = of(5, p2);
        ids[n++] = of(6, n2);
        ids[n++] = of(7, p1, w);
        ids[n++] = of(8, w, n1);
        ids[n++] = of(9, p2, p1);
        ids[n++] = of(10, n1, n2);
        ids[n++] = of(11, shapeCase(at));
        ids[n++] = of(12, s * 2 + facts.start(at));
        ids[n++] = of(13, f[at - STRIDE + SHAPE], s);
        ids[n++] = of(14, s, f[at + STRIDE + SHAPE]);
        ids[n++] = of(16, s, p1);
        ids[n++] = of(17, s, n1);
        return n;
    }

    /** What the lexicon says of the word and of those around, and the places and phrases that it stands in. */
    private int addLexicon(int at, int size) {
        int c = f[at + COUNTS];
        int o = f[at + ODDS];
        int p1 = f[at - STRIDE + WORD];
        int n1 = f[at + STRIDE + WORD];
        int place = f[at + PLACE];
        int phrase = f[at + PHRASE];
        int before = f[at - STRIDE + FLAGS];
        int behind = f[at + STRIDE + FLAGS];
        int shapeStart = shapeStart(at);
        int shapeCase = shapeCase(at);
        int n = size;
        ids[n++] = of(34, c);
        ids[n++] = of(35, c, shapeStart);
        ids[n++] = of(36, o);
        ids[n++] = of(37, o, shapeStart);
        ids[n++] = of(38, f[at - STRIDE + ODDS], o);
        ids[n++] = of(39, o, f[at + STRIDE + ODDS]);
        ids[n++] = of(40, o, p1);
        ids[n++] = of(41, o, n1);
        ids[n++] = of(42, f[at - STRIDE + COUNTS]);
        ids[n++] = of(43, f[at + STRIDE + COUNTS]);
        ids[n++] = of(47, f[at + FLAGS]);
        ids[n++] = of(48, before, o);
        ids[n++] = of(49, behind, o);
        ids[n++] = of(67, before, f[at + SHAPE]);
        ids[n++] = of(51, place, shapeCase);
        ids[n++] = of(52, place, c);
        ids[n++] = of(53, place, p1);
        ids[n++] = of(54, place, n1);
        ids[n++] = of(65, place, behind);
        ids[n++] = of(55, phrase);
        ids[n++] = of(56, phrase, shapeCase);
        ids[n++] = of(57, phrase, p1);
        ids[n++] = of(66, phrase, f[at + STRIDE + PHRASE]);
        return n;
    }

    private int addAffixes(int token, int at, int size) {
        int from = source.start(token);
        int to = source.end(token);
        int most = Math.min(4, to - from);
        int n = size;
        int prefix = 0;
        int suffix = 0;
        int last3 = 0;
        for (int k = 1; k <= most; k++) {
            prefix = prefix * 31 + lower(source.charAt(from + k - 1));
            suffix = suffix * 31 + lower(source.charAt(to - k));
            if (k > 1) {
                ids[n++] = of(17 + k, prefix);
                ids[n++] = of(27 + k, suffix);
            }
            last3 = k <= 3 ? suffix : last3;
        }
        ids[n++] = of(32, last3, shapeCase(at));
        ids[n++] = of(33, Math.min(to - from, 10));
        return n;
    }

    private static char lower(char c) {
        return c >= 0x80 ? Character.toLowerCase(c) : c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    /** Returns the bucket of the feature that every word has that may be part of a name, in a text written in this way. */
    public static int bias(int regime) {
        return bucket(of(1, regime));
    }

    private static int of(int template, int a) {
        return template * 0x9E3779B1 + a * 0x85EBCA77;
    }

    private static int of(int template, int a, int b) {
        return of(template, a) ^ (b * 0xC2B2AE3D + 0x27D4EB2F);
    }

    private static int third(int c) {
        return c * 0x165667B1;
    }

    private static int bucket(int mixed) {
        return finish(mixed) & MASK;
    }

    static int fold(long hash) {
        return finish((int) (hash ^ hash >>> 32));
    }

    private static int finish(int x) {
        int h = (x ^ x >>> 15) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
