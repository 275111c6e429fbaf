package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.recognition.Text;
import java.util.Arrays;

/** Words and marks at which a recognizer that is no table of rules looks around. Immutable and safe for use by many threads. */
public final class Spots {
    private static final int[] NONE = {};

    private final WordTable words;
    private final String before;
    private final String after;

    private Spots(WordTable words, String before, String after) {
        this.words = words;
        this.before = before;
        this.after = after;
    }

    /** Returns the spots at which one of these words or marks stands. */
    public static Spots words(String... words) {
        return new Spots(WordTable.of(words), "", "");
    }

    /** Returns those of them behind which one of these characters stands. */
    public Spots before(String characters) {
        return new Spots(words, characters, after);
    }

    /** Returns those of them before which one of these characters stands. */
    public Spots after(String characters) {
        return new Spots(words, before, characters);
    }

    /** Returns the tokens of a text at which one of them stands, ascending. */
    public int[] in(Text source) {
        int[] found = NONE;
        int count = 0;
        for (int token = 0; token < source.tokenCount(); token++) {
            if (words.contains(source.hash(token))
                    && isOneOf(before, source, source.end(token))
                    && isOneOf(after, source, source.start(token) - 1)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count + 4) : found;
                found[count++] = token;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private static boolean isOneOf(String characters, Text source, int offset) {
        return characters.isEmpty()
                || offset >= 0 && offset < source.length() && characters.indexOf(source.charAt(offset)) >= 0;
    }
}
