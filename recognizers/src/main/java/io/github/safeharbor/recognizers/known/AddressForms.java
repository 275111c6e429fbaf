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

/** The parts of a postal address and the ways of writing them: house number and street, street, unit, town, ZIP code. */
final class AddressForms {
    private static final Map<String, List<String>> DIRECTIONS = new HashMap<>();
    private static final Map<String, List<String>> SUFFIXES = new HashMap<>();
    private static final Map<String, List<String>> UNITS = new HashMap<>();
    private static final String[] DIGITS = "zero one two three four five six seven eight nine".split(" ", -1);
    private static final String[] TEENS =
            "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ", -1);
    private static final String[] TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    private static final int MIN_STREET = 4;
    private static final int ZIP_LENGTH = 5;

    static {
        for (String line : KnownLists.lines("address-words.txt")) {
            int colon = line.indexOf(": ");
            List<String> forms = List.of(line.substring(colon + 2).split(", ", -1));
            Map<String, List<String>> table = switch (line.substring(0, colon)) {
                case "direction" -> DIRECTIONS;
                case "suffix" -> SUFFIXES;
                default -> UNITS;
            };
            forms.forEach(form -> table.put(form, forms));
        }
    }

    private final Map<String, Boolean> forms = new LinkedHashMap<>();

    private AddressForms() {}

    /** Returns the forms, each with whether it is an ordinary word as well. */
    static Map<String, Boolean> of(String address) {
        AddressForms found = new AddressForms();
        boolean first = true;
        for (String segment : Text.of(address)
                .view()
                .toLowerCase(Locale.ROOT)
                .replace("#", " unit ")
                .split("[,;\\n]", -1)) {
            List<String> words = words(segment);
            if (words.isEmpty()) {
                continue;
            }
            if (first && Character.isDigit(words.get(0).charAt(0))) {
                found.addStreet(words);
            } else if (UNITS.containsKey(words.get(0))) {
                found.addUnit(words.subList(1, words.size()));
            } else {
                found.addTown(words);
            }
            first = false;
        }
        return found.forms;
    }

    /** "1420 NW Lovejoy Street Apt 5": with and without its direction, suffix and unit, both long and short. */
    private void addStreet(List<String> words) {
        int end = words.size();
        for (int i = 2; i < words.size(); i++) {
            if (UNITS.containsKey(words.get(i)) && i + 1 < words.size()) {
                addUnit(words.subList(i + 1, words.size()));
                end = i;
                break;
            }
        }
        String number = words.get(0);
        int from = 1;
        List<String> before = List.of("");
        if (from < end - 1 && DIRECTIONS.containsKey(words.get(from))) {
            before = withNothing(DIRECTIONS, words.get(from++));
        }
        if (end - 1 > from && DIRECTIONS.containsKey(words.get(end - 1))) {
            before = withNothing(DIRECTIONS, words.get(--end));
        }
        List<String> suffixes = List.of("");
        if (end - 1 > from && SUFFIXES.containsKey(words.get(end - 1))) {
            suffixes = withNothing(SUFFIXES, words.get(--end));
        }
        if (from >= end) {
            return;
        }
        String name = String.join(" ", words.subList(from, end));
        for (String direction : before) {
            for (String suffix : suffixes) {
                addHouse(number, direction, name, suffix);
            }
        }
        long info = Lexicon.get().info(WordHash.of(name.replace(" ", "")));
        if (name.length() >= MIN_STREET && name.chars().noneMatch(Character::isDigit) && WordInfo.frequency(info) < 4) {
            forms.putIfAbsent(name, true);
        }
    }

    private void addHouse(String number, String direction, String name, String suffix) {
        String street = join(direction, name, suffix);
        List<String> numbers = new ArrayList<>(List.of(number));
        numbers.addAll(spoken(number));
        for (String n : numbers) {
            forms.put(join(n, street), false);
            if (!direction.isEmpty()) {
                forms.put(join(n, name, suffix, direction), false);
            }
        }
        if (!suffix.isEmpty()) {
            forms.put(street, false);
        }
    }

    /** "Apt 5", "unit 5": the number alone is anything. */
    private void addUnit(List<String> number) {
        String text = String.join(" ", number);
        if (!text.isEmpty()) {
            UNITS.keySet().stream().sorted().forEach(unit -> forms.put(unit + " " + text, false));
        }
    }

    /** "Portland OR 97209": town and ZIP code; the state stays. */
    private void addTown(List<String> words) {
        List<String> town = new ArrayList<>();
        for (String word : words) {
            long info = Lexicon.get().info(WordHash.of(word));
            if (Character.isDigit(word.charAt(0))) {
                String zip = word.split("-", 2)[0];
                if (zip.length() == ZIP_LENGTH) {
                    forms.put(zip, false);
                }
            } else if (town.isEmpty() || !WordInfo.has(info, WordInfo.STATE_ABBREVIATION)) {
                town.add(word);
            }
        }
        String name = String.join(" ", town);
        long info = Lexicon.get().info(WordHash.of(String.join("", town)));
        boolean state =
                town.size() == 1 && WordInfo.has(info, WordInfo.STATE | WordInfo.STATE_ABBREVIATION | WordInfo.COUNTRY);
        if (!town.isEmpty() && !state) {
            forms.put(
                    name,
                    town.size() == 1 && (WordInfo.has(info, WordInfo.DICTIONARY) || WordInfo.frequency(info) > 1));
        }
    }

    /** "1420" is said "fourteen twenty" and "one four two zero". */
    private static List<String> spoken(String number) {
        if (!number.chars().allMatch(Character::isDigit) || number.length() > 5) {
            return List.of();
        }
        List<String> digits = new ArrayList<>();
        number.chars().forEach(c -> digits.add(DIGITS[c - '0']));
        String single = String.join(" ", digits);
        int first = number.length() - 2; // digits before the last two: none, one or two
        if (first < 0 || first > 2 || number.charAt(0) == '0') {
            return List.of(single);
        }
        String last = two(number.substring(first));
        String before = first == 1 ? DIGITS[number.charAt(0) - '0'] : first == 2 ? two(number.substring(0, 2)) : "";
        return List.of(single, join(before, last));
    }

    private static String two(String digits) {
        int value = Integer.parseInt(digits);
        if (value < 10) {
            return value == 0 ? "hundred" : "oh " + DIGITS[value];
        }
        if (value < 20) {
            return TEENS[value - 10];
        }
        return TENS[value / 10 - 2] + (value % 10 == 0 ? "" : " " + DIGITS[value % 10]);
    }

    private static List<String> withNothing(Map<String, List<String>> forms, String word) {
        List<String> all = new ArrayList<>(forms.getOrDefault(word, List.of()));
        all.add("");
        return all;
    }

    private static String join(String... words) {
        return String.join(
                " ", Arrays.stream(words).filter(word -> !word.isEmpty()).toList());
    }

    private static List<String> words(String segment) {
        List<String> words =
                new ArrayList<>(Arrays.asList(segment.replace("'", "").split("[^\\p{L}\\p{N}-]{1,99}", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
