package io.github.safeharbor;

import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;

/**
 * Names and places that are ordinary words as well: Will, May, Grace, Young, Reading.
 *
 * <p>Where one was found as a name, its recurrence in lower case is most likely the word. From the public counts named in
 * NOTICE. A star in the list marks those that are a name as often where a sentence begins (Grace), a tilde those that are so in
 * small letters too, if the name was in small letters itself (frank, lane, sue).
 */
final class OrdinaryWords {
    private static final int ORDINARY = 1;
    private static final int NAME_AT_START = 2;
    private static final int NAME_AS_OFTEN = 4;

    private static final WordList WORDS = load();

    private OrdinaryWords() {}

    /** Tells whether the word with this hash is an ordinary one sooner than a name. */
    static boolean contains(long wordHash) {
        return (WORDS.bits(wordHash) & ORDINARY) != 0;
    }

    /** Tells whether a sentence that begins with it means the word. */
    static boolean opensSentence(long wordHash) {
        return WORDS.bits(wordHash) == ORDINARY;
    }

    /** Tells whether it is an ordinary word and a name as often. */
    static boolean isNameAsOften(long wordHash) {
        return WORDS.bits(wordHash) == NAME_AS_OFTEN;
    }

    private static WordList load() {
        WordList.Builder words = new WordList.Builder();
        for (String line : WordResource.lines("ordinary-words.txt")) {
            int mark = "*~".indexOf(line.charAt(line.length() - 1));
            String word = mark < 0 ? line : line.substring(0, line.length() - 1);
            int bits = mark < 0 ? ORDINARY : mark == 0 ? ORDINARY | NAME_AT_START : NAME_AS_OFTEN;
            words.add(WordHash.of(word), bits);
        }
        return words.build();
    }
}
