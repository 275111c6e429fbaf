package io.github.safeharbor.recognizers.known;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which names are used for each other: "Kate" for "Katherine", and for "Kathy" as well. Read at first use. */
final class Nicknames {
    private static final Map<String, Set<String>> NICKNAMES = new HashMap<>();
    private static final Map<String, Set<String>> GIVEN = new HashMap<>();

    static {
        for (String line : KnownLists.lines("nicknames.txt")) {
            int tab = line.indexOf('\t');
            String given = line.substring(line.startsWith("+") ? 1 : 0, tab);
            Set<String> nicknames =
                    new TreeSet<>(Arrays.asList(line.substring(tab + 1).split(",", -1)));
            NICKNAMES.put(given, nicknames);
            for (String nickname : nicknames) {
                GIVEN.computeIfAbsent(nickname, n -> new TreeSet<>()).add(given);
            }
        }
    }

    private Nicknames() {}

    /** Returns what a person of this given name may be called as well. */
    static Set<String> of(String name) {
        Set<String> names = new TreeSet<>(NICKNAMES.getOrDefault(name, Set.of()));
        // Of a nickname the given names; of these no other nicknames: Lena is short for sixteen names.
        names.addAll(GIVEN.getOrDefault(name, Set.of()));
        for (String given : GIVEN.getOrDefault(name, Set.of())) {
            if (Spelling.sound(given).charAt(0) == Spelling.sound(name).charAt(0)) {
                names.addAll(NICKNAMES.getOrDefault(given, Set.of()));
            }
        }
        names.remove(name);
        return names;
    }
}
