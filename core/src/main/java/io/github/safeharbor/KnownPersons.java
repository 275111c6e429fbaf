package io.github.safeharbor;

import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which known person a name in the text means: by parts, initials and other words for the parts. */
final class KnownPersons {
    /** No known person. */
    static final int NOBODY = 0;

    private static final int MAX_GLUED = 4;

    private final Map<Integer, Person> persons = new LinkedHashMap<>();

    /**
     * What is said of one person.
     *
     * @param words parts of the names, in lower case, and other words for them
     * @param initials the initials of the names, as people join them
     */
    private record Person(Set<String> words, Set<String> initials) {}

    KnownPersons() {}

    /** Adds a name of a person, in the order in which it is spoken. */
    void addName(int person, String name) {
        Person known = persons.computeIfAbsent(person, p -> new Person(new HashSet<>(), new HashSet<>()));
        for (String word : KnownNames.words(name)) {
            String part = NameGroups.key(word);
            known.words.add(part);
            known.initials.add(part.substring(0, Character.charCount(part.codePointAt(0))));
            for (String half : word.split("-", -1)) {
                known.words.add(NameGroups.key(half));
            }
        }
        for (KnownNames.Spelling spelling : KnownNames.of(name, word -> false)) {
            if (spelling.standing().compareTo(KnownStanding.GIVEN_INITIALS) == 0
                    || spelling.standing().compareTo(KnownStanding.INITIALS) == 0) {
                known.initials.add(NameGroups.key(spelling.phrase()));
            }
        }
        known.words.remove("");
    }

    /** Adds another word for a part of a person's name: a nickname, a misspelling. */
    void addWord(int person, String word) {
        Person known = persons.get(person);
        if (known != null) {
            known.words.addAll(NameGroups.parts(Text.of(word).view()));
            known.words.add(NameGroups.key(Text.of(word).view()));
        }
    }

    /** Returns whom a name means, the first of several who may be meant, or {@link #NOBODY}. */
    int of(String name) {
        if (persons.isEmpty()) {
            return NOBODY;
        }
        List<String> parts = new ArrayList<>(NameGroups.parts(name));
        parts.removeIf(NameWords.TITLE::has);
        if (parts.isEmpty()) {
            return NOBODY;
        }
        int best = NOBODY;
        int most = 0;
        for (Map.Entry<Integer, Person> person : persons.entrySet()) {
            int words = wordsOf(person.getValue(), parts);
            if (words > most) {
                most = words;
                best = person.getKey();
            }
        }
        return best;
    }

    /** Returns twice the number of words that are the person's, and one for each initial, or 0 if anything is not. */
    private static int wordsOf(Person person, List<String> parts) {
        int words = 0;
        for (String part : parts) {
            if (isGlued(person, part, 0)) {
                words += 2;
            } else if (person.initials.contains(part)) {
                words++;
            } else {
                return 0;
            }
        }
        return words;
    }

    /** "mariaokafor87": words of the person run together, figures at the end. */
    private static boolean isGlued(Person person, String part, int depth) {
        if (depth > 0 && part.chars().allMatch(Character::isDigit)) {
            return true;
        }
        if (person.words.contains(part) || depth > 0 && person.initials.contains(part)) {
            return true;
        }
        for (String word : depth < MAX_GLUED ? person.words : Set.<String>of()) {
            if (word.length() > 2
                    && part.startsWith(word)
                    && isGlued(person, part.substring(word.length()), depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
