package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The function words by which the rules read a sentence, by the name of their list. */
final class Grammar {
    private static final Map<String, List<String>> LISTS = WordFile.read("grammar");

    private Grammar() {}

    /** Returns the table of a list; a list that is missing is an error. */
    static WordList table(String list) {
        return WordList.of(words(list));
    }

    /** Returns the words of a list; a list that is missing is an error. */
    static List<String> words(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }
}
