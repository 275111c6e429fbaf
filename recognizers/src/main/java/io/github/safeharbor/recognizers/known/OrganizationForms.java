package io.github.safeharbor.recognizers.known;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Lexicon;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The short forms of an organization's name: without its legal form, without its head words, with "and" in words. */
final class OrganizationForms {
    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final int MIN_LONE = 4;
    private static final int MIN_ACRONYM = 3;

    static {
        for (String line : KnownLists.lines("organization-words.txt")) {
            int colon = line.indexOf(": ");
            WORDS.put(line.substring(0, colon), Set.of(line.substring(colon + 2).split(", ", -1)));
        }
    }

    private OrganizationForms() {}

    /** Returns the forms, each with whether it is an ordinary word as well. */
    static Map<String, Boolean> of(String name) {
        Map<String, Boolean> forms = new LinkedHashMap<>();
        List<String> words = words(name);
        while (words.size() > 1 && WORDS.getOrDefault("suffix", Set.of()).contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        addAcronym(words, forms);
        add(words, forms);
        if (words.size() > 2
                && words.get(0).equals("university")
                && words.get(1).equals("of")) {
            String place = String.join(" ", words.subList(2, words.size()));
            forms.put("u of " + place, false);
            forms.put(place + " university", false);
        }
        StringBuilder heads = new StringBuilder();
        while (words.size() > 1 && WORDS.getOrDefault("head", Set.of()).contains(words.get(words.size() - 1))) {
            heads.insert(0, words.remove(words.size() - 1).charAt(0));
            if (words.size() > 1 && words.get(words.size() - 1).equals("and")) {
                words.remove(words.size() - 1);
            }
            add(words, forms);
            if (heads.length() > 1) {
                forms.put(String.join(" ", words) + " " + heads, false); // "Ashgrove CC"
            }
        }
        return forms;
    }

    private static void add(List<String> words, Map<String, Boolean> forms) {
        if (words.size() == 1) {
            addLone(words.get(0), forms);
            return;
        }
        List<String> solid = new ArrayList<>(words);
        solid.removeIf(word -> word.equals("and"));
        if (solid.size() < 2) {
            return;
        }
        forms.put(String.join(" ", words), false);
        forms.put(String.join(" ", solid), false);
        forms.put(String.join(" n ", String.join(" ", words).split(" and ", -1)), false);
        if (words.get(0).equals("st")) {
            forms.put("saint " + String.join(" ", words.subList(1, words.size())), false);
        } else if (words.get(0).equals("saint")) {
            forms.put("st " + String.join(" ", words.subList(1, words.size())), false);
        }
    }

    /** One word alone counts in any case only if it is nothing else. */
    private static void addLone(String word, Map<String, Boolean> forms) {
        long info = Lexicon.get().info(WordHash.of(word));
        boolean listed = WordInfo.has(info, ~0L << 21)
                || WordInfo.frequency(info) > 0
                || WordInfo.place(info) > 1
                || WordInfo.nameOdds(info) > 3;
        if (word.length() >= MIN_LONE && WordInfo.frequency(info) < 4) {
            forms.put(word, listed);
        }
    }

    /** "HPB" of Harbor &amp; Pine Bakery, unless it is an abbreviation that people use for something else. */
    private static void addAcronym(List<String> words, Map<String, Boolean> forms) {
        StringBuilder acronym = new StringBuilder();
        for (String word : words) {
            if (!word.equals("and") && !word.equals("of") && !word.equals("the")) {
                acronym.append(word.charAt(0));
            }
        }
        long info = Lexicon.get().info(WordHash.of(acronym));
        if (acronym.length() >= MIN_ACRONYM
                && !WordInfo.has(info, WordInfo.ACRONYM | WordInfo.DICTIONARY | WordInfo.CREDENTIAL)) {
            forms.put(acronym.toString(), true);
        }
    }

    private static List<String> words(String name) {
        String plain = Text.of(name)
                .view()
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replace("'", "");
        List<String> words = new ArrayList<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]{1,99}", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
