package io.github.safeharbor;

import io.github.safeharbor.text.WordHash;
import java.util.HashMap;
import java.util.Map;

/** Words and abbreviations of two to four letters, which read like somebody's initials: "pt", "am", "TX". */
final class ShortWords {
    private static final int WORD = 1;
    private static final int CAPITALS = 2;
    private static final int DOTTED = 4;
    private static final int BESIDE_NUMBER = 8;

    private static final Map<Long, Integer> KINDS = load();

    private ShortWords() {}

    /** Tells whether the word with this hash is one. */
    static boolean contains(long wordHash) {
        return KINDS.containsKey(wordHash);
    }

    /** Tells whether it is an abbreviation of two letters that stands beside a number or behind "in" or a comma: "BP", "TX". */
    static boolean isUnit(long wordHash) {
        return (KINDS.getOrDefault(wordHash, 0) & BESIDE_NUMBER) != 0;
    }

    /** Tells whether it is an abbreviation that is everywhere in capitals: "OK", "PTSD". */
    static boolean isAbbreviation(long wordHash) {
        return (KINDS.getOrDefault(wordHash, 0) & CAPITALS) != 0;
    }

    /** Tells whether it is written with full stops in lower case: "a.m.", "e.g.". */
    static boolean isDotted(long wordHash) {
        return (KINDS.getOrDefault(wordHash, 0) & DOTTED) != 0;
    }

    private static Map<Long, Integer> load() {
        Map<Long, Integer> kinds = new HashMap<>();
        for (String line : WordResource.lines("short-words.txt")) {
            int kind = WORD
                    | (line.contains("*") ? CAPITALS : 0)
                    | (line.contains("+") ? BESIDE_NUMBER : 0)
                    | (line.contains(".") ? DOTTED : 0);
            kinds.put(WordHash.of(line.replaceAll("[*+.]", "")), kind);
        }
        return kinds;
    }
}
