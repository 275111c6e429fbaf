package io.github.safeharbor.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads lists of categories. */
final class Categories {
    private Categories() {}

    /** Returns the names in a comma list, in upper case, a hyphen taken for an underscore. */
    static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
            }
        }
        return names;
    }
}
