package io.github.safeharbor;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.List;

/** How people write a name: whole, reversed, in parts, shortened, as initials. */
final class KnownNames {
    private static final String NAME = "known.name";
    private static final String PART = "known.name-part";
    private static final String INITIALS = "known.initials";
    private static final int MIN_PART_LENGTH = 2;

    private final List<Spelling> spellings = new ArrayList<>();

    /**
     * One way to write a name.
     *
     * @param phrase the words
     * @param rule the name of the rule that finds it
     * @param letterCase how it must be written to count
     */
    record Spelling(String phrase, String rule, LetterCase letterCase) {}

    private KnownNames() {}

    /** Returns the spellings of a name that is given in the order in which it is spoken. */
    static List<Spelling> of(String name) {
        KnownNames names = new KnownNames();
        List<String> words = words(name);
        if (words.stream().allMatch(word -> word.length() < MIN_PART_LENGTH)) {
            names.add(name, INITIALS, LetterCase.CAPITALS);
            return names.spellings;
        }
        if (words.size() > 1) {
            names.addWhole(name, words);
        }
        for (int i = 0; i < words.size(); i++) {
            boolean middle = i > 0 && i < words.size() - 1;
            if (!(middle && NameWords.isParticle(words.get(i)))) {
                names.addPart(words.get(i), words.size() == 1);
            }
        }
        return names.spellings;
    }

    private void addWhole(String name, List<String> words) {
        int last = words.size() - 1;
        String given = words.get(0);
        String family = words.get(last);
        String allGiven = String.join(" ", words.subList(0, last));
        add(name, NAME, LetterCase.ANY);
        add(allGiven + " " + family, NAME, LetterCase.ANY);
        add(family + " " + allGiven, NAME, LetterCase.ANY);
        add(given + " " + family, NAME, LetterCase.ANY);
        add(family + " " + given, NAME, LetterCase.ANY);
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(initial(word)));
        String givenInitial = initial(given);
        String familyInitial = initial(family);
        String middleInitials =
                last == 1 ? "" : initials.substring(givenInitial.length(), initials.length() - familyInitial.length());
        if (last > 1) {
            add(given + " " + middleInitials + " " + family, NAME, LetterCase.ANY);
            add(family + " " + given + " " + middleInitials, NAME, LetterCase.ANY);
            add(given + " " + middleInitials, NAME, LetterCase.CAPITALIZED);
            add(givenInitial + middleInitials + " " + family, NAME, LetterCase.CAPITALIZED);
        }
        add(givenInitial + " " + family, NAME, LetterCase.CAPITALIZED);
        add(family + " " + givenInitial, NAME, LetterCase.CAPITALIZED);
        add(given + " " + familyInitial, NAME, LetterCase.CAPITALIZED);
        add(initials.toString(), INITIALS, LetterCase.CAPITALS);
        add(givenInitial + familyInitial, INITIALS, LetterCase.CAPITALS);
    }

    /** "Smith-Jones" counts whole, and so do "Smith" and "Jones". */
    private void addPart(String word, boolean whole) {
        if (word.length() >= MIN_PART_LENGTH) {
            addWord(word, whole ? NAME : PART);
            for (String half : word.split("-", -1)) {
                if (half.length() >= MIN_PART_LENGTH && half.length() < word.length()) {
                    addWord(half, PART);
                }
            }
        }
    }

    private void addWord(String word, String rule) {
        boolean ordinary = OrdinaryWords.contains(WordHash.of(word));
        add(
                word,
                rule,
                NameWords.isShortWord(word) ? LetterCase.TITLE : ordinary ? LetterCase.CAPITALIZED : LetterCase.ANY);
    }

    private void add(String phrase, String rule, LetterCase letterCase) {
        spellings.add(new Spelling(phrase, rule, letterCase));
    }

    private static String initial(String word) {
        int letter = word.codePoints().filter(Character::isLetter).findFirst().orElseThrow();
        return Character.toString(letter);
    }

    /** Returns the words of a name without titles: "O'Keefe" and "Smith-Jones" stay whole. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (String word : Text.of(name).view().split("[\\s,.\"()_]", -1)) {
            if (word.codePoints().anyMatch(Character::isLetter)) {
                (NameWords.isTitle(word) ? titles : words).add(word);
            }
        }
        if (words.isEmpty()) {
            return titles.isEmpty() ? List.of(name) : titles;
        }
        return words;
    }
}
