package io.github.safeharbor.evaluation;

import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The categories of gold texts: the eighteen, and {@code AGE} for ages over 89, which share the letter C with dates. A set
 * of letters is the bits of an int, bit 0 for A.
 */
final class Categories {
    static final String AGE = "AGE";

    /** The order of reports: that of the regulation, ages after dates. */
    static final List<String> ORDER = order();

    /** Bit of a prediction whose category is none of ours: it covers text but has no letter. */
    static final int NO_LETTER = 1 << 18;

    private Categories() {}

    /** Returns the bit of the category's letter, or {@link #NO_LETTER}. */
    static int letter(String category) {
        String name = category.equals(AGE) ? IdentifierCategory.DATE.name() : category;
        for (IdentifierCategory each : IdentifierCategory.values()) {
            if (each.name().equals(name)) {
                return 1 << (each.letter() - 'A');
            }
        }
        return NO_LETTER;
    }

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

    private static List<String> order() {
        List<String> order = new ArrayList<>();
        for (IdentifierCategory category : IdentifierCategory.values()) {
            order.add(category.name());
            if (category == IdentifierCategory.DATE) {
                order.add(AGE);
            }
        }
        return List.copyOf(order);
    }
}
