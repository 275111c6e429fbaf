package io.github.safeharbor.recognizers.known;

import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownVariants.Variant;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Lexicon;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that stand for a known name in another dress: a nickname, a diminutive, a misspelling, digits for
 * letters, a blank that is missing. A word that a list has as something else is never one: "Miami" for Mia, "marina" for
 * Maria, a name of its own.
 */
final class NameVariants {
    private static final int MIN_NICKNAME = 3;
    private static final int MIN_GLUED = 5;
    private static final int MAX_WORD = 40;

    /** Letters that are words, or stand for one: "a", "i", "u", "w" for with. */
    private static final String WORDS_OF_ONE_LETTER = "ainruwyx";

    /** A word of everyday language: more than five in a million. */
    private static final int FREQUENT = 3;

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Part> names = new HashMap<>();
    private final Map<String, Variant> variants = new LinkedHashMap<>();
    private final Lexicon lexicon = Lexicon.get();

    /**
     * A part of a name.
     *
     * @param entry the name
     * @param word the part in lower case, letters alone
     * @param given whether it is a given name and not the family name
     * @param family the initial of the family name, empty if there is none
     */
    private record Part(KnownIdentifiers.Entry entry, String word, boolean given, String family) {}

    private NameVariants() {}

    /** Returns the variants of the known names in a text. */
    static List<Variant> of(Text source) {
        NameVariants found = new NameVariants();
        for (KnownIdentifiers.Entry entry : source.known().entries()) {
            if (entry.form() == KnownIdentifiers.Form.NAME) {
                found.addName(entry);
            }
        }
        if (!found.parts.isEmpty()) {
            found.read(source);
        }
        return List.copyOf(found.variants.values());
    }

    private void addName(KnownIdentifiers.Entry entry) {
        List<Part> own = new ArrayList<>();
        String[] words = Text.of(entry.value()).view().toLowerCase(Locale.ROOT).split("[\\s,.\"()_]{1,99}", -1);
        for (int i = 0; i < words.length; i++) {
            boolean given = i < words.length - 1 || words.length == 1;
            for (String half : words[i].split("-", -1)) {
                String letters = letters(half);
                if (letters.length() >= MIN_NICKNAME && !isTitle(letters)) {
                    Part part =
                            new Part(entry, letters, given, words.length > 1 ? initial(words[words.length - 1]) : "");
                    own.add(part);
                    names.putIfAbsent(letters, part);
                }
            }
        }
        parts.addAll(own);
        for (Part part : own) {
            if (part.given) {
                for (String nickname : Nicknames.of(part.word)) {
                    names.putIfAbsent(nickname, new Part(entry, nickname, true, part.family));
                }
            }
        }
    }

    private void read(Text source) {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < source.tokenCount(); i++) {
            int length = source.end(i) - source.start(i);
            int kind = source.kind(i);
            if ((kind & TokenKind.LABEL) != 0 || length > MAX_WORD) {
                continue;
            }
            if ((kind & TokenKind.MARK) != 0) {
                readAround(source, i);
            } else if ((kind & TokenKind.LETTER) != 0 && length >= MIN_NICKNAME && seen.add(source.hash(i))) {
                readWord(source.token(i).toLowerCase(Locale.ROOT));
            }
        }
    }

    private void readWord(String token) {
        for (String word : token.split("_", -1)) {
            String name = withoutFigures(word);
            if (name.length() >= MIN_NICKNAME && !readWhole(name) && name.length() < word.length()) {
                readWhole(word);
            }
        }
    }

    /** "m@ria", "oka*or": a mark inside a word. */
    private void readAround(Text source, int mark) {
        char c = source.charAt(source.start(mark));
        if ("@$!*".indexOf(c) < 0
                || mark == 0
                || mark + 1 >= source.tokenCount()
                || source.end(mark - 1) != source.start(mark)
                || source.start(mark + 1) != source.end(mark)) {
            return;
        }
        String before = source.token(mark - 1).toLowerCase(Locale.ROOT);
        String behind = source.token(mark + 1).toLowerCase(Locale.ROOT);
        for (Part part : parts) {
            if (Spelling.isDressed(before + c + behind, part.word)) {
                put(part, before + behind, false, "known.slip");
            }
        }
    }

    /** Returns whether the word is a name or was taken for one. */
    private boolean readWhole(String word) {
        long info = lexicon.info(WordHash.of(word));
        Part exact = names.get(word);
        if (exact != null) {
            if (parts.stream().noneMatch(part -> part.word.equals(word))) {
                put(exact, word, isWord(info), "known.nickname");
            }
            return true;
        }
        if (isFrequent(info)) {
            return false;
        }
        for (Part part : parts) {
            String rule = variant(word, part, info);
            if (rule != null) {
                put(part, word, isWord(info), rule);
                return true;
            }
        }
        return isUnlisted(info) && readGlued(word);
    }

    private @Nullable String variant(String word, Part part, long info) {
        if (word.chars().anyMatch(c -> c < 'a')) {
            return Spelling.isDressed(word, part.word) ? "known.slip" : null;
        }
        if (isUnlisted(info) && word.equals(part.word + "s")) {
            return "known.possessive";
        }
        if (part.given && isDiminutive(word, part.word) && !isOtherName(info)) {
            return "known.nickname";
        }
        if (Spelling.soundsLike(word, part.word) && !WordInfo.has(info, WordInfo.DICTIONARY)) {
            return "known.misspelling";
        }
        return isUnlisted(info) && Spelling.isSlip(word, part.word) ? "known.misspelling" : null;
    }

    /** "kat", "kathy" of Katherine: the beginning of a name, with an ending of endearment or without. */
    private static boolean isDiminutive(String word, String name) {
        if (word.length() >= MIN_NICKNAME && name.startsWith(word) && name.length() - word.length() >= 2) {
            return true;
        }
        for (String ending : new String[] {"ie", "ey", "ita", "ito", "y", "i"}) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                int last = stem.length() - 1;
                String single = last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
                if (single.length() >= MIN_NICKNAME && (name.startsWith(single) || name.startsWith(stem))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "clientmaria", "prayformaria", "mariasaid": a known name at an end of a word that no list has. */
    private boolean readGlued(String word) {
        for (Part part : parts) {
            if (part.word.length() >= MIN_GLUED && word.length() > part.word.length()) {
                String rest = word.startsWith(part.word)
                        ? word.substring(part.word.length())
                        : word.endsWith(part.word) ? word.substring(0, word.length() - part.word.length()) : "";
                if (!rest.isEmpty() && isWords(rest, 0)) {
                    put(part, word, false, "known.glued");
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether letters are one to three words of the language, or another part of a known name. */
    private boolean isWords(String letters, int depth) {
        if (names.containsKey(letters) || isFrequent(lexicon.info(WordHash.of(letters)))) {
            return true;
        }
        for (int i = 2; depth < 2 && i <= letters.length() - 2; i++) {
            if (isFrequent(lexicon.info(WordHash.of(letters.substring(0, i))))
                    && isWords(letters.substring(i), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private void put(Part part, String word, boolean ordinary, String rule) {
        variants.putIfAbsent(word, new Variant(part.entry, word, ordinary, rule));
        if (ordinary && part.given && !part.family.isEmpty() && WORDS_OF_ONE_LETTER.indexOf(part.family) < 0) {
            // "kat b" is nothing else, though "kat" may be
            String both = word + " " + part.family;
            variants.putIfAbsent(both, new Variant(part.entry, both, false, rule));
        }
    }

    private static boolean isWord(long info) {
        return WordInfo.has(info, WordInfo.DICTIONARY | WordInfo.MONTH | WordInfo.WEEKDAY | WordInfo.ACRONYM)
                || WordInfo.frequency(info) >= FREQUENT - 1;
    }

    private static boolean isFrequent(long info) {
        return WordInfo.has(info, WordInfo.DICTIONARY) && WordInfo.frequency(info) >= FREQUENT;
    }

    /** A name of its own is another person's, unless the list of nicknames says otherwise. */
    private static boolean isOtherName(long info) {
        return WordInfo.givenBearers(info) >= 3 && !WordInfo.has(info, WordInfo.NICKNAME);
    }

    /** In no list, or as a name so rare that a slip is likelier. */
    private static boolean isUnlisted(long info) {
        return !WordInfo.has(info, ~0L << 21)
                && WordInfo.frequency(info) == 0
                && WordInfo.place(info) <= 1
                && WordInfo.givenBearers(info) <= 1
                && WordInfo.surnameBearers(info) <= 1;
    }

    private boolean isTitle(String word) {
        return WordInfo.has(lexicon.info(WordHash.of(word)), WordInfo.TITLE | WordInfo.CREDENTIAL);
    }

    private static String initial(String word) {
        String letters = letters(word);
        return letters.isEmpty() ? "" : letters.substring(0, letters.offsetByCodePoints(0, 1));
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        word.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String withoutFigures(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }
}
