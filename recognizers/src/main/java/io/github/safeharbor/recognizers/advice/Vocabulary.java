package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.support.WordTable;
import io.github.safeharbor.text.TokenKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one file as a tree of words, and the walk that marks them in a text.
 *
 * <p>Case, accents, hyphens, apostrophes and strokes between words are ignored. Of the phrases that begin at a word the longest
 * counts, and none begins inside another. Immutable and safe for use by many threads.
 */
final class Vocabulary {
    /** Stands in a phrase for a possessive, an article, or nothing: "lost ~ job". */
    private static final String ANY_OWNER = "~";

    /** Inside a phrase an article stands for any owner, so that "on the news" and "on ~ local news" are one branch. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final Node root = new Node();

    private static final class Node {
        final Map<Long, Node> next = new HashMap<>();
        @Nullable Node owner;
        long sorts;
    }

    private static final WordTable OWNERS = Grammar.table("vocabulary-owners");

    private Vocabulary() {}

    /** Reads a file of lists beside this class. */
    static Vocabulary read(String file) {
        Vocabulary vocabulary = new Vocabulary();
        WordFile.read(file).forEach((list, phrases) -> phrases.forEach(phrase -> vocabulary.add(phrase, Sort.of(list).bit)));
        return vocabulary;
    }

    private void add(String phrase, long sort) {
        Node node = root;
        Text words = Text.of(phrase);
        for (int i = 0; i < words.tokenCount(); i++) {
            boolean inside = i > 0 && i + 1 < words.tokenCount();
            if (words.token(i).equals(ANY_OWNER) || inside && ARTICLES.contains(words.token(i))) {
                node.owner = node.owner == null ? new Node() : node.owner;
                node = node.owner;
            } else if (!isJoint(words, i)) {
                node = node.next.computeIfAbsent(words.hash(i), hash -> new Node());
            }
        }
        node.sorts |= sort;
    }

    /** Marks a text: the sorts of each phrase at its first token, and where it ends. */
    void mark(Text text, long[] sorts, int[] last) {
        int i = 0;
        while (i < text.tokenCount()) {
            int end = isWord(text, i) ? markAt(text, i, sorts, last) : i;
            i = end + 1;
        }
    }

    private int markAt(Text text, int first, long[] sorts, int[] last) {
        int best = -1;
        long bits = 0;
        Node node = root;
        for (int i = first; i < text.tokenCount(); i++) {
            if (isJoint(text, i)) {
                continue;
            }
            if (i > first && !isWord(text, i) || i > first && (text.kind(i) & TokenKind.LINE_START) != 0) {
                break;
            }
            node = step(node, text.hash(i));
            if (node == null) {
                break;
            }
            long here = node.sorts | (node.owner == null ? 0 : node.owner.sorts);
            if (here != 0) {
                best = i;
                bits = here;
            }
        }
        if (best < 0) {
            return first;
        }
        sorts[first] |= bits;
        last[first] = best;
        return best;
    }

    /** The place of an owner may be empty. */
    private static @Nullable Node step(Node from, long hash) {
        Node next = from.next.get(hash);
        if (next != null || from.owner == null) {
            return next;
        }
        return OWNERS.contains(hash) ? from.owner : from.owner.next.get(hash);
    }

    private static boolean isWord(Text text, int token) {
        return (text.kind(token) & (TokenKind.MARK | TokenKind.LABEL)) == 0;
    }

    private static boolean isJoint(Text text, int token) {
        return (text.kind(token) & TokenKind.MARK) != 0 && "'-/&+".indexOf((int) text.hash(token)) >= 0;
    }
}
