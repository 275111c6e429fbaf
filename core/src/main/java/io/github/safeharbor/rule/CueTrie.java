package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All cues of all rules as one trie over tokens: a node is the hash of the letters and digits read so far, so "Member ID",
 * "member_id", "member-id" and "MemberID" are one path. What may stand between two words of a cue is kept with the cue.
 */
final class CueTrie {
    /** What may stand between words of a cue: nothing or two of blank, '_', '.', '-', apostrophe; an apostrophe; this mark. */
    private static final char BLANK = ' ';

    /** Cues of rules whose values need no digit. */
    static final int WORDS = 0;
    /** Cues of rules whose values hold a digit. */
    static final int FIGURES = 1;

    /** What may be written onto a cue: "mrnid", "mrn_no"; all but the plural say that a number follows. */
    private static final String[] SUFFIXES = {"s", "id", "no", "number", "num"};

    /** A cue: gaps by their offset in the letters, a mark that must follow, the rules that it starts. */
    static final class Cue {
        final String gaps; // two characters each: offset, kind
        final char trailing;
        final boolean numbered;
        int[] rules = {};

        Cue(String gaps, char trailing, boolean numbered) {
            this.gaps = gaps;
            this.trailing = trailing;
            this.numbered = numbered;
        }
    }

    /** What begins or goes on with the letters read so far. */
    static final class Node {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
        final List<Cue>[] cues = new List[] {new ArrayList<>(1), new ArrayList<>(1)};

        /** With which characters the next word may begin, by their last six bits: zero where no cue goes on. */
        final long[] next = new long[2];

        final long hash;

        /** What starts at the word itself. */
        RuleIndex.Entry[] starts = RuleIndex.NONE;

        private Node(long hash) {
            this.hash = hash;
        }

        boolean mayGoOn(int values, char c) {
            return c == '_' || (next[values] >>> Character.toLowerCase(c) & 1) != 0;
        }
    }

    /** Takes the cues found at a token, the longest first. */
    interface Sink {
        void cue(Cue cue, int firstToken, int lastToken);
    }

    private final Map<Long, Node> building = new HashMap<>();
    private HashTable<Node> nodes = new HashTable<>(Map.of());

    /** Adds a cue of a rule whose values are {@link #WORDS} or {@link #FIGURES}. */
    void add(String phrase, int values, int rule) {
        add(phrase, "", false, values, rule);
        for (String suffix : SUFFIXES) {
            add(phrase, suffix, !suffix.equals("s"), values, rule);
        }
    }

    private void add(String phrase, String suffix, boolean numbered, int values, int rule) {
        StringBuilder letters = new StringBuilder();
        StringBuilder gaps = new StringBuilder();
        char trailing = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            } else if (i == phrase.length() - 1) {
                trailing = c;
            } else {
                char kind = c == ' ' && i == phrase.length() - 2 ? 0 : c;
                if (kind != 0) {
                    gaps.append((char) letters.length()).append(kind);
                    node(WordHash.of(letters)).next[values] |= 1L << phrase.charAt(i + 1);
                }
            }
        }
        if (!suffix.isEmpty()) {
            if (trailing != 0) {
                return;
            }
            gaps.append((char) letters.length()).append('_');
            letters.append(suffix);
        }
        Node node = node(WordHash.of(letters));
        String key = gaps.toString();
        Cue found = null;
        for (Cue cue : node.cues[values]) {
            found = cue.gaps.equals(key) && cue.trailing == trailing && cue.numbered == numbered ? cue : found;
        }
        if (found == null) {
            found = new Cue(key, trailing, numbered);
            node.cues[values].add(found);
        }
        found.rules = Arrays.copyOf(found.rules, found.rules.length + 1);
        found.rules[found.rules.length - 1] = rule;
    }

    /** Returns the node of a word or of the letters of several, made at the first call; until the trie is frozen. */
    Node node(long hash) {
        return building.computeIfAbsent(hash, Node::new);
    }

    void freeze() {
        nodes = new HashTable<>(building);
        building.clear();
    }

    /** Returns what begins with a word, or null. */
    @Nullable
    Node get(long hash) {
        return nodes.get(hash);
    }

    /** Returns what begins with a token, underscores not counted; the letters of "ACCT4471" have their own walk. */
    @Nullable
    Node at(Text source, int token) {
        return get(letters(source, token, 0));
    }

    /** Reports the cues that begin at a token, of rules with these values. */
    void report(RuleText text, Node node, int values, int first, Sink sink) {
        report(text, node, values, first, first, sink);
    }

    private void report(RuleText text, Node node, int values, int first, int last, Sink sink) {
        if (node.next[values] != 0) {
            Text source = text.source();
            int next = last + 1;
            int limit = Math.min(source.tokenCount(), last + 4);
            while (next < limit && (source.kind(next) & TokenKind.MARK) != 0) {
                next++;
            }
            if (next < limit
                    && (source.kind(next) & TokenKind.LABEL) == 0
                    && node.mayGoOn(values, source.charAt(source.start(next)))
                    && source.start(next) - source.end(last) <= 3) {
                Node longer = get(letters(source, next, node.hash));
                if (longer != null) {
                    report(text, longer, values, first, next, sink);
                }
            }
        }
        List<Cue> cues = node.cues[values];
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            int end = end(text, cue, first, last);
            if (end >= 0) {
                sink.cue(cue, first, end);
            }
        }
    }

    /** Returns the hash of the letters and digits of a token, behind others; underscores do not count. */
    private static long letters(Text source, int token, long before) {
        if (before == 0 && (source.kind(token) & TokenKind.UNDERSCORE) == 0) {
            return source.hash(token);
        }
        long hash = before;
        for (int i = source.start(token); i < source.end(token); i++) {
            char c = source.charAt(i);
            hash = c == '_' ? hash : WordHash.append(hash, Character.toLowerCase(c));
        }
        return hash;
    }

    /** Returns the last token of a cue that begins and ends here if all that stands between its words may, or -1. */
    private static int end(RuleText text, Cue cue, int first, int last) {
        Text source = text.source();
        int offset = 0;
        int gap = 0;
        int p = source.start(first);
        int end = source.end(last);
        while (p < end) {
            if (gap < cue.gaps.length() && cue.gaps.charAt(gap) == offset) {
                int from = p;
                while (!text.isAlnum(p) && text.at(p) < 0x80 && p < end) {
                    p++;
                }
                if (!fits(text, from, p, cue.gaps.charAt(gap + 1))) {
                    return -1;
                }
                gap += 2;
                if (p < end && gap < cue.gaps.length() && cue.gaps.charAt(gap) == offset) {
                    continue;
                }
            }
            if (!text.isAlnum(p) && text.at(p) < 0x80) {
                return -1;
            }
            offset++;
            p++;
        }
        if (cue.trailing == 0) {
            return last;
        }
        int mark = source.isMark(last + 1, cue.trailing) && source.start(last + 1) - end <= 1 ? last + 1 : -1;
        return mark;
    }

    private static boolean fits(RuleText text, int from, int to, char kind) {
        if (kind == BLANK) {
            return text.skip(from, "' _.-", 2) == to;
        }
        if (kind == '\'') {
            return to == from || to == from + 1 && text.at(from) == '\'';
        }
        if (kind == '_') {
            return to == from || to == from + 1 && text.at(from) == '_';
        }
        int p = text.at(from) == ' ' ? from + 1 : from;
        p = text.at(p) == kind ? p + 1 : -9;
        return p == to || p + 1 == to && text.at(p) == ' ';
    }

    /** Reports cues that are the letters before the first digit of a token. */
    void prefix(RuleText text, int token, Sink sink) {
        Text source = text.source();
        long hash = 0;
        int p = source.start(token);
        while (p < source.end(token) && text.isLetter(p)) {
            hash = WordHash.append(hash, Character.toLowerCase(text.at(p)));
            p++;
        }
        Node node = get(hash);
        if (node != null) {
            for (Cue cue : node.cues[FIGURES]) {
                if (cue.gaps.isEmpty() && cue.trailing == 0) {
                    sink.cue(cue, token, token);
                }
            }
        }
    }
}
