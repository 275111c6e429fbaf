package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The phrases of one file as a tree of words, and the walk that marks them in a text.
 *
 * <p>Case, accents, hyphens, apostrophes and strokes between words are ignored. Of the phrases that begin at a word the longest
 * counts, and none begins inside another. The tree is one table: a node and a word lead to a node. Immutable and safe for use by
 * many threads.
 */
final class Vocabulary {
    /** Stands in a phrase for a possessive, an article, or nothing: "lost ~ job". */
    private static final String ANY_OWNER = "~";

    /** Inside a phrase an article stands for any owner, so that "on the news" and "on ~ local news" are one branch. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final WordList OWNERS = Grammar.table("vocabulary-owners");
    private static final long OWNER = 1;
    private static final int ROOT = 1;
    private static final int NONE = 0;

    private long[] keys = new long[1 << 10];
    private int[] next = new int[1 << 10];
    private long[] sorts = new long[256];
    private int nodes = ROOT + 1;

    private Vocabulary() {}

    /** Reads a file of lists beside this class. */
    static Vocabulary read(Sort.File file) {
        Vocabulary vocabulary = new Vocabulary();
        WordFile.read(file.name().toLowerCase(Locale.ROOT))
                .forEach((list, phrases) -> phrases.forEach(phrase -> vocabulary.add(phrase, Sort.of(list).bit)));
        return vocabulary;
    }

    private void add(String phrase, long sort) {
        int node = ROOT;
        Text words = Text.of(phrase);
        for (int i = 0; i < words.tokenCount(); i++) {
            boolean inside = i > 0 && i + 1 < words.tokenCount();
            if (words.token(i).equals(ANY_OWNER) || inside && ARTICLES.contains(words.token(i))) {
                node = child(node, OWNER);
            } else if (!isJoint(words, i)) {
                node = child(node, words.hash(i));
            }
        }
        sorts[node] |= sort;
    }

    private int child(int node, long word) {
        long key = key(node, word);
        int at = slot(key);
        if (keys[at] != key) {
            if (nodes * 2 > keys.length) {
                grow();
                at = slot(key);
            }
            keys[at] = key;
            next[at] = nodes++;
            if (nodes > sorts.length) {
                sorts = Arrays.copyOf(sorts, sorts.length * 2);
            }
        }
        return next[at];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNext = next;
        keys = new long[oldKeys.length * 2];
        next = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                next[at] = oldNext[i];
            }
        }
    }

    private static long key(int node, long word) {
        long key = (word + node * 0xD1B54A32D192ED03L) * 0x9E3779B97F4A7C15L;
        return key == 0 ? 1 : key;
    }

    /** Returns where a key stands, or the free place where it would. */
    private int slot(long key) {
        int at = (int) (key >>> 32) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    /** Marks a text: the sorts of each phrase at its first token, and where it ends. */
    void mark(Text text, long[] marks, int[] last) {
        int i = 0;
        while (i < text.tokenCount()) {
            i = isWord(text, i) ? markAt(text, i, marks, last) + 1 : i + 1;
        }
    }

    private int markAt(Text text, int first, long[] marks, int[] last) {
        int best = first;
        int node = ROOT;
        for (int i = first; i < text.tokenCount(); i++) {
            if (isJoint(text, i)) {
                continue;
            }
            boolean ends = i > first && (!isWord(text, i) || (text.kind(i) & TokenKind.LINE_START) != 0);
            node = ends ? NONE : step(node, text.hash(i));
            if (node == NONE) {
                break;
            }
            long here = sorts[node] | sorts[find(node, OWNER)];
            if (here != 0) {
                best = i;
                marks[first] = here;
                last[first] = i;
            }
        }
        return best;
    }

    private int find(int node, long word) {
        long key = key(node, word);
        int at = slot(key);
        return keys[at] == key ? next[at] : NONE;
    }

    /** The place of an owner may be empty. */
    private int step(int from, long word) {
        int direct = find(from, word);
        int owner = direct == NONE ? find(from, OWNER) : NONE;
        if (owner == NONE) {
            return direct;
        }
        return OWNERS.contains(word) ? owner : find(owner, word);
    }

    private static boolean isWord(Text text, int token) {
        return (text.kind(token) & (TokenKind.MARK | TokenKind.LABEL)) == 0;
    }

    private static boolean isJoint(Text text, int token) {
        return (text.kind(token) & TokenKind.MARK) != 0 && "'-/&+".indexOf((int) text.hash(token)) >= 0;
    }
}
