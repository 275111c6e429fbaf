package io.github.safeharbor;

import io.github.safeharbor.text.WordHash;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a word says about the word beside it: whether a person is likely, or an ordinary word. See {@code person-context.txt}. */
enum PersonContext {
    ANNOUNCES,
    MEETS,
    DOES,
    IS,
    HAS,
    STATE,
    WHEN,
    JOINS,
    BARS,
    RESUMES,
    MONTH,
    MONTH_OF,
    NEGATES,
    SHOWS,
    QUALIFIES,
    TITLES;

    private static final Map<Long, Set<PersonContext>> BY_WORD = load();

    /** Returns what the word with this hash says; nothing for most words. */
    static Set<PersonContext> of(long wordHash) {
        return BY_WORD.getOrDefault(wordHash, Set.of());
    }

    private static Map<Long, Set<PersonContext>> load() {
        Map<Long, Set<PersonContext>> byWord = new HashMap<>();
        for (String line : WordResource.lines("person-context.txt")) {
            String[] fields = line.split(" ", -1);
            Set<PersonContext> classes = EnumSet.noneOf(PersonContext.class);
            for (int i = 1; i < fields.length; i++) {
                classes.add(valueOf(fields[i].replace('-', '_').toUpperCase(Locale.ROOT)));
            }
            byWord.put(WordHash.of(fields[0]), classes);
        }
        return byWord;
    }
}
