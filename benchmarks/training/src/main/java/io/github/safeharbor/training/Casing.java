package io.github.safeharbor.training;

import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Writes names of the lists, which are lower-case and without marks, as people write them. */
final class Casing {
    private static final Set<String> SMALL =
            Set.of("of", "and", "the", "at", "for", "in", "on", "de", "la", "del", "y");

    private Casing() {}

    /** Returns a person's name: "mcallister" is McAllister, "oconnor" often O'Connor. */
    static String name(String word, Random random) {
        if (word.startsWith("mc") && word.length() > 4) {
            return "Mc" + capital(word.substring(2));
        }
        boolean irish = word.length() > 5 && word.startsWith("o") && "bcdfghklmnrst".indexOf(word.charAt(1)) >= 0;
        if (irish
                && word.matches(
                        "o(?:brien|connor|connell|neill?|hara|malley|reilly|keefe|leary|donnell|shea|toole|rourke|grady|dell|sullivan).{0,3}")
                && random.nextInt(10) < 8) {
            return "O'" + capital(word.substring(1));
        }
        return capital(word);
    }

    /** Returns words with capitals, but for the small ones. */
    static String title(String words) {
        StringBuilder title = new StringBuilder(words.length());
        String[] parts = words.split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].equals("s") && i > 0) {
                title.append("'s"); // "st mary s" is how the lists write St. Mary's
                continue;
            }
            title.append(i == 0 ? "" : " ");
            title.append(
                    i > 0 && SMALL.contains(parts[i]) ? parts[i] : parts[i].equals("st") ? "St." : capital(parts[i]));
        }
        return title.toString();
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
