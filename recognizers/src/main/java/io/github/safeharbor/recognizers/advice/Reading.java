package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text with the phrases of all word lists marked in it, and small questions about its tokens. */
final class Reading {
    private static final Vocabulary[] VOCABULARIES =
            Arrays.stream(Sort.File.values()).map(Vocabulary::read).toArray(Vocabulary[]::new);

    /** A sentence counts for so many tokens on each side; a text without full stops is no reason to read it all again. */
    private static final int SENTENCE = 60;

    /** Words at which a noun phrase begins or ends. */
    private static final WordList STOPS = Grammar.table("reading-stops");

    /** Behind these a full stop ends no sentence. */
    private static final WordList ABBREVIATIONS = Grammar.table("reading-abbreviations");

    final Text text;
    private final long[][] marks = new long[VOCABULARIES.length][];
    private final int[][] last = new int[VOCABULARIES.length][];

    Reading(Text text) {
        this.text = text;
        for (int file = 0; file < VOCABULARIES.length; file++) {
            marks[file] = new long[text.tokenCount()];
            last[file] = new int[text.tokenCount()];
            VOCABULARIES[file].mark(text, marks[file], last[file]);
        }
    }

    int count() {
        return text.tokenCount();
    }

    /** Tells whether a phrase of one of these sorts begins at a token. */
    boolean is(int token, Sort... wanted) {
        if (token < 0 || token >= count()) {
            return false;
        }
        for (Sort sort : wanted) {
            if ((marks[sort.file][token] & sort.bit) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the last token of the phrase that begins at a token. */
    int last(int token, Sort sort) {
        return last[sort.file][token];
    }

    /** Returns the tokens at which a phrase of one of these sorts begins, ascending. */
    List<Integer> all(Sort... wanted) {
        List<Integer> tokens = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            if (is(i, wanted)) {
                tokens.add(i);
            }
        }
        return tokens;
    }

    /** Tells whether a phrase of the sort stands between two tokens, both inclusive. */
    boolean any(int from, int to, Sort... wanted) {
        for (int i = Math.max(0, from); i <= to && i < count(); i++) {
            if (is(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    boolean isWord(int token, WordList words) {
        return token >= 0 && token < count() && !isMark(token) && words.contains(text.hash(token));
    }

    boolean isMark(int token) {
        return token >= 0 && token < count() && (text.kind(token) & TokenKind.MARK) != 0;
    }

    boolean isMark(int token, String marks) {
        return isMark(token) && marks.indexOf((int) text.hash(token)) >= 0;
    }

    boolean isLabel(int token, IdentifierCategory... categories) {
        if (token < 0 || token >= count() || (text.kind(token) & TokenKind.LABEL) == 0) {
            return false;
        }
        String label = text.token(token);
        for (IdentifierCategory category : categories) {
            if (label.startsWith(category.name(), 1)
                    && !Character.isLetter(label.charAt(category.name().length() + 1))) {
                return true;
            }
        }
        return categories.length == 0;
    }

    boolean startsLine(int token) {
        return token >= count() || (text.kind(token) & TokenKind.LINE_START) != 0;
    }

    boolean startsSentence(int token) {
        if (token >= count() || startsLine(token)) {
            return true;
        }
        return (text.kind(token) & TokenKind.SENTENCE_START) != 0
                && !(isMark(token - 1, ".") && isWord(token - 2, ABBREVIATIONS));
    }

    /** Returns the first token of the sentence in which a token stands. */
    int sentenceStart(int token) {
        int i = token;
        while (i > 0 && i > token - SENTENCE && !startsSentence(i)) {
            i--;
        }
        return i;
    }

    /** Returns the last token of the sentence in which a token stands. */
    int sentenceEnd(int token) {
        int i = token;
        while (i + 1 < count() && i < token + SENTENCE && !startsSentence(i + 1)) {
            i++;
        }
        return i;
    }

    /** Tells whether a fragment begins at a token: a sentence, or what stands behind a comma, colon, bracket or dash. */
    boolean startsFragment(int token) {
        return startsSentence(token)
                || isMark(token - 1, ",:;(-|*~+\"") && (text.kind(token) & TokenKind.SPACE_BEFORE) != 0
                || isMark(token - 1, "(\"");
    }

    boolean isStop(int token) {
        return isWord(token, STOPS);
    }

    /** Returns the word before a token, marks skipped that join words; -1 if another mark or a label stands there. */
    int wordBefore(int token) {
        int i = token - 1;
        while (isMark(i, "-'/")) {
            i--;
        }
        return i < 0 || isMark(i) || isLabel(i) ? -1 : i;
    }

    /** Returns the word behind a token, marks skipped that join words; -1 if another mark or a label stands there. */
    int wordAfter(int token) {
        int i = token + 1;
        while (isMark(i, "-/")) {
            i++;
        }
        return i >= count() || isMark(i) || isLabel(i) || startsLine(i) ? -1 : i;
    }

    /** Tells whether "'s" stands behind a token. */
    boolean isPossessive(int token) {
        return isMark(token + 1, "'")
                && token + 2 < count()
                && text.token(token + 2).equalsIgnoreCase("s");
    }
}
