package io.github.safeharbor.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Names as one people forms them: Ji-won Seo, Bao Chau Nguyen, Ana Cruz Leal, Carl Two Bulls. The census counts few of them, and
 * by lists of single words none would be made.
 */
final class People {
    private static final List<String> ALL = List.of(
            "korean",
            "chinese",
            "vietnamese",
            "hmong",
            "south-asian",
            "arabic",
            "persian",
            "west-african",
            "east-african",
            "slavic",
            "spanish",
            "pacific",
            "native");

    private final String name;
    private final Map<String, List<String>> lists = new HashMap<>();

    private People(String name) {
        this.name = name;
        List<String> section = new ArrayList<>();
        for (String line : Lists.lines("peoples/" + name + ".txt")) {
            if (line.startsWith("=")) {
                section = lists.computeIfAbsent(line.substring(1), key -> new ArrayList<>());
            } else if (!line.startsWith("#")) {
                section.add(line);
            }
        }
    }

    /** Returns all peoples, each as likely as the next. */
    static List<People> all() {
        return ALL.stream().map(People::new).toList();
    }

    /** Returns a given name of one or two words. */
    String given(Random random) {
        return switch (name) {
            case "korean", "chinese" -> random.nextInt(5) < 3 ? syllables(random) : any("given", random);
            case "vietnamese" ->
                random.nextBoolean() ? any("syllable", random) + " " + any("syllable", random) : any("given", random);
            case "hmong" -> any("given", random) + (random.nextInt(5) < 2 ? " " + any("given", random) : "");
            default -> any("given", random);
        };
    }

    /** Returns a surname of one or more words. */
    String surname(Random random) {
        String surname = any("surname", random);
        if (!name.equals("spanish")) {
            return surname;
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> surname + " " + any("surname", random);
            case 2 -> surname + "-" + any("surname", random);
            case 3 -> surname + " y " + any("surname", random);
            default -> surname;
        };
    }

    /** Tells whether a person of this people may be written surname first, without a comma. */
    boolean isSurnameFirst(Random random) {
        return lists.containsKey("syllable") && random.nextInt(4) == 0;
    }

    /** Two syllables, joined in each of the ways in which they are romanised. */
    private String syllables(Random random) {
        String first = any("syllable", random);
        String second = any("syllable", random);
        String small = second.substring(0, 1).toLowerCase(Locale.ROOT) + second.substring(1);
        return switch (random.nextInt(5)) {
            case 0, 1 -> first + "-" + small;
            case 2 -> first + "-" + second;
            case 3 -> first + " " + second;
            default -> first + small;
        };
    }

    private String any(String list, Random random) {
        String name = Lists.any(lists.getOrDefault(list, List.of("")), random);
        StringBuilder written = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean starts = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
            written.append(starts ? Character.toUpperCase(name.charAt(i)) : name.charAt(i));
        }
        return written.toString();
    }
}
