package io.github.safeharbor;

import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** How people write a name: whole, reversed, in parts, shortened, as initials. */
final class KnownNames {
    static final String NAME = "known.name";

    /** The family name first; a comma between is its own, not that of a list. */
    static final String REVERSED = "known.name-reversed";

    private static final String PART = "known.name-part";
    private static final String INITIALS = "known.initials";
    private static final int MIN_PART_LENGTH = 2;

    private final Predicate<String> ordinary;
    private final List<Spelling> spellings = new ArrayList<>();

    /**
     * One way to write a name.
     *
     * @param phrase the words
     * @param rule the name of the rule that finds it
     * @param standing how it must stand to count
     */
    record Spelling(String phrase, String rule, KnownStanding standing) {}

    private KnownNames(Predicate<String> ordinary) {
        this.ordinary = ordinary;
    }

    /**
     * Returns the spellings of a name.
     *
     * @param name the name, in the order in which it is spoken
     * @param ordinary tells whether a word is an ordinary one as well
     */
    static List<Spelling> of(String name, Predicate<String> ordinary) {
        KnownNames names = new KnownNames(ordinary);
        List<String> words = words(name);
        if (words.stream().allMatch(word -> word.length() < MIN_PART_LENGTH)) {
            names.add(name, INITIALS, words.size() > 1 ? KnownStanding.GIVEN_INITIALS : KnownStanding.LETTER);
            return names.spellings;
        }
        if (isInitials(name, words)) {
            names.add(name, INITIALS, KnownStanding.GIVEN_INITIALS);
            return names.spellings;
        }
        if (words.size() > 1) {
            names.addWhole(name, words);
        }
        for (int i = 0; i < words.size(); i++) {
            boolean middle = i > 0 && i < words.size() - 1;
            if (!(middle && NameWords.PARTICLE.has(words.get(i)))) {
                names.addPart(words.get(i), words.size() == 1);
            }
        }
        return names.spellings;
    }

    /** Returns the words of a name without titles: "O'Keefe" and "Smith-Jones" stay whole. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (String word : Text.of(name).view().split("[\\s,.\"()_]", -1)) {
            if (word.codePoints().anyMatch(Character::isLetter)) {
                (NameWords.TITLE.has(word) ? titles : words).add(word);
            }
        }
        if (words.isEmpty()) {
            return titles.isEmpty() ? List.of(name) : titles;
        }
        return words;
    }

    /** "TB", "TQB": a name of consonants in capitals is said letter by letter. */
    private static boolean isInitials(String name, List<String> words) {
        return words.size() == 1
                && name.length() <= 3
                && name.equals(name.toUpperCase(Locale.ROOT))
                && name.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
    }

    private void addWhole(String name, List<String> words) {
        int last = words.size() - 1;
        int particle = last;
        while (particle > 1 && NameWords.PARTICLE.has(words.get(particle - 1))) {
            particle--;
        }
        add(name, NAME, KnownStanding.ANYWHERE);
        add(String.join(" ", words.subList(0, last)) + " " + words.get(last), NAME, KnownStanding.ANYWHERE);
        addForms(words.subList(0, particle), words.get(last));
        if (particle < last) {
            String family = String.join(" ", words.subList(particle, last + 1));
            add(family, NAME, KnownStanding.ANYWHERE); // which people join to "vontrapp"
            addForms(words.subList(0, particle), family);
        }
        String[] halves = words.get(last).split("-", -1);
        for (String half : halves.length > 1 ? halves : new String[0]) {
            if (half.length() >= MIN_PART_LENGTH) {
                addForms(words.subList(0, particle), half);
                add(initial(words.get(0)) + initial(half), INITIALS, KnownStanding.INITIALS);
            }
        }
        addInitials(words);
    }

    private void addForms(List<String> givens, String family) {
        String given = givens.get(0);
        String allGiven = String.join(" ", givens);
        KnownStanding withGiven = withInitial(given);
        KnownStanding withFamily = withInitial(family);
        add(allGiven + " " + family, NAME, KnownStanding.ANYWHERE);
        add(given + " " + family, NAME, KnownStanding.ANYWHERE);
        add(family + " " + allGiven, REVERSED, KnownStanding.ANYWHERE);
        add(family + " " + given, REVERSED, KnownStanding.ANYWHERE);
        if (givens.size() > 1) {
            String middle = initials(givens.subList(1, givens.size()), false);
            add(given + " " + middle + " " + family, NAME, KnownStanding.ANYWHERE);
            add(family + " " + given + " " + middle, REVERSED, KnownStanding.ANYWHERE);
            add(given + " " + middle, NAME, withGiven);
            add(initial(given) + middle + " " + family, NAME, withFamily);
        }
        for (String initials : List.of(initial(given), initials(List.of(given), true))) {
            add(initials + " " + family, NAME, withFamily);
            add(family + " " + initials, REVERSED, withFamily);
        }
        for (String initials : List.of(initial(family), initials(List.of(family), true))) {
            add(given + " " + initials, NAME, withGiven);
        }
    }

    /** Of all words, without particles, of the halves of double names, of the first and last word alone. */
    private void addInitials(List<String> words) {
        List<String> solid = new ArrayList<>(words);
        solid.removeIf(NameWords.PARTICLE::has);
        String first = initial(words.get(0));
        String last = initial(words.get(words.size() - 1));
        Set<String> all = new LinkedHashSet<>(List.of(initials(words, false), initials(words, true), first + last));
        if (!solid.isEmpty()) {
            all.add(initials(solid, false));
        }
        all.add(initials(words.subList(0, 1), true) + last);
        for (String initials : all) {
            if (initials.length() > 1) {
                add(initials, INITIALS, KnownStanding.INITIALS);
            }
        }
        add(last, INITIALS, KnownStanding.TITLED);
        add(first, INITIALS, KnownStanding.TITLED);
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
        KnownStanding standing = KnownStanding.ONE_WORD;
        if (NameWords.SHORT.has(word)) {
            standing = KnownStanding.SHORT_WORD;
        } else if (ordinary.test(word)) {
            standing = KnownStanding.ORDINARY_WORD;
        }
        add(word, rule, standing);
    }

    private void add(String phrase, String rule, KnownStanding standing) {
        spellings.add(new Spelling(phrase, rule, standing));
    }

    private KnownStanding withInitial(String word) {
        return ordinary.test(word) || word.length() < 3
                ? KnownStanding.ORDINARY_AND_INITIAL
                : KnownStanding.NAME_AND_INITIAL;
    }

    private static String initials(List<String> words, boolean halves) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            for (String half : halves ? word.split("-", -1) : new String[] {word}) {
                if (half.codePoints().anyMatch(Character::isLetter)) {
                    initials.append(initial(half));
                }
            }
        }
        return initials.toString();
    }

    /** Returns the first letter; of a word without any, which a slip of the file may bring, its first character. */
    private static String initial(String word) {
        int letter = word.codePoints().filter(Character::isLetter).findFirst().orElseGet(() -> word.codePointAt(0));
        return Character.toString(letter);
    }
}
