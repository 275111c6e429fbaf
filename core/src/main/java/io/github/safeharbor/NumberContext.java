package io.github.safeharbor;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words in and beside numbers: figures in words, words between dictated groups, words that announce a part of a number. */
enum NumberContext {
    /** Between the groups of a number: "then", "dash". */
    BETWEEN,
    /** Before the last digits of a number: "ends with", "last four". */
    ENDING,
    /** Beside a time of day: "0830 hours". */
    HOUR,
    /** Beside a code that people make of a date: "PIN". */
    SECRET,
    /** "double five". */
    TWICE,
    /** "triple five". */
    THRICE;

    private static final int REACH = 5;

    private static final Map<Long, Integer> FIGURES = new HashMap<>();
    private static final Map<Long, Set<NumberContext>> BY_WORD = new HashMap<>();

    static {
        for (String line : WordResource.lines("number-context.txt")) {
            String[] fields = line.split(" ", -1);
            long word = WordHash.of(fields[0]);
            for (int i = 1; i < fields.length; i++) {
                if (Character.isDigit(fields[i].charAt(0))) {
                    FIGURES.put(word, Integer.valueOf(fields[i]));
                } else {
                    BY_WORD.computeIfAbsent(word, w -> EnumSet.noneOf(NumberContext.class))
                            .add(valueOf(fields[i].toUpperCase(Locale.ROOT)));
                }
            }
        }
    }

    /** Returns what a word says in figures, for example "3" for "three", or an empty string. */
    static String figures(long wordHash) {
        Integer value = FIGURES.get(wordHash);
        return value == null ? "" : value.toString();
    }

    /** Returns how often the word makes one say the next figure: 2 for "double", 1 for nearly all words. */
    static int times(long wordHash) {
        return TWICE.has(wordHash) ? 2 : THRICE.has(wordHash) ? 3 : 1;
    }

    /** Tells whether the word is of this kind. */
    boolean has(long wordHash) {
        return BY_WORD.getOrDefault(wordHash, Set.of()).contains(this);
    }

    /** Tells whether such a word stands within a few words before a stretch, in the same sentence. */
    boolean standsBefore(Text source, Span span) {
        int seen = 0;
        for (int i = source.tokenAt(span.start()) - 1; i >= 0 && seen < REACH; i--) {
            if (source.isMark(i, '.')) {
                return false;
            }
            if ((source.kind(i) & (TokenKind.LETTER | TokenKind.DIGIT)) != 0) {
                seen++;
                if (has(source.hash(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether such a word stands within so many tokens of one, before or behind. */
    boolean standsBeside(Text source, int token, int reach) {
        for (int i = Math.max(0, token - reach); i <= token + reach && i < source.tokenCount(); i++) {
            if (has(source.hash(i))) {
                return true;
            }
        }
        return false;
    }
}
