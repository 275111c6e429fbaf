package io.github.safeharbor.referral;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The closed lists of values and how each reads in a sentence. */
final class Wording {
    private static final Map<String, String> WORDS = words();
    private static final Map<String, String> STATES = states();
    private static final Map<Slot, Set<String>> VALUES = values();

    private Wording() {}

    /** Returns the values that the slot may hold; none for the signature. */
    static Set<String> values(Slot slot) {
        return VALUES.getOrDefault(slot, Set.of());
    }

    /** Returns how the value reads in a sentence. */
    static String of(Slot slot, String value) {
        String usual = slot == Slot.STATE ? STATES.getOrDefault(value, value) : value;
        return WORDS.getOrDefault(slot.key() + "\t" + value, usual);
    }

    /** Returns the values in a row: "a, b or c". */
    static String row(Slot slot, List<String> values, String conjunction) {
        List<String> words = values.stream().map(value -> of(slot, value)).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (String line : DataFile.lines("wording.tsv")) {
            int tab = line.lastIndexOf('\t');
            words.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return words;
    }

    private static Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        for (String line : DataFile.lines("state.tsv")) {
            String[] columns = line.split("[\t;]", -1);
            if (!columns[0].equals("-")) {
                states.put(columns[0], capitalized(columns[2].strip()));
            }
        }
        return states;
    }

    private static String capitalized(String name) {
        StringBuilder capitalized = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            capitalized.append(capitalized.isEmpty() ? "" : " ");
            capitalized.append(word.equals("of") ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return capitalized.toString();
    }

    private static Map<Slot, Set<String>> values() {
        Map<Slot, Set<String>> values = new LinkedHashMap<>();
        for (Slot slot : Slot.values()) {
            Set<String> own = new TreeSet<>();
            if (slot == Slot.AVAILABILITY) {
                own.addAll(Times.VALUES);
            } else if (slot != Slot.SIGNATURE) {
                for (String line : DataFile.lines(slot.key() + ".tsv")) {
                    own.addAll(List.of(Filling.BOTH.split(line.substring(0, line.indexOf('\t')), -1)));
                }
            }
            if (slot == Slot.FIT) {
                own.addAll(Fits.OTHERS.values());
            }
            own.removeAll(Set.of("-", "public"));
            values.put(slot, own);
        }
        return values;
    }
}
