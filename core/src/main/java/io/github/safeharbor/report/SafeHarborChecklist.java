package io.github.safeharbor.report;

import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The eighteen rows of 45 CFR 164.514(b)(2)(i), each with what became of it in one text.
 *
 * @param rows one row for each category, in the order of the regulation
 */
public record SafeHarborChecklist(List<Row> rows) {

    /** What became of a category. */
    public enum Status {
        /** Identifiers were found and removed. */
        REMOVED("removed"),
        /** None was recognized; that is no proof that there is none. */
        NONE_FOUND("none found"),
        /** The policy keeps the category. */
        KEPT("kept by the policy"),
        /** Nobody looked: no recognizer for the category is registered. */
        NOT_CHECKED("not checked: no recognizer"),
        /** The thing itself is no text; only references to it can be found. */
        NOT_DETECTABLE("not detectable in text; no reference found");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** Returns the status in words. */
        public String words() {
            return words;
        }
    }

    /**
     * One category.
     *
     * @param category the category
     * @param status what became of it
     * @param count how many stretches were removed
     */
    public record Row(IdentifierCategory category, Status status, int count) {}

    /** Copies the rows. */
    public SafeHarborChecklist {
        rows = List.copyOf(rows);
    }

    static SafeHarborChecklist of(
            Map<IdentifierCategory, Integer> counts, Set<IdentifierCategory> kept, Set<IdentifierCategory> recognized) {
        List<Row> rows = new ArrayList<>();
        for (IdentifierCategory category : IdentifierCategory.values()) {
            int count = counts.getOrDefault(category, 0);
            rows.add(new Row(category, status(category, count, kept, recognized), count));
        }
        return new SafeHarborChecklist(rows);
    }

    private static Status status(
            IdentifierCategory category, int count, Set<IdentifierCategory> kept, Set<IdentifierCategory> recognized) {
        if (kept.contains(category)) {
            return Status.KEPT;
        }
        if (count > 0) {
            return Status.REMOVED;
        }
        if (!recognized.contains(category)) {
            return Status.NOT_CHECKED;
        }
        return category == IdentifierCategory.BIOMETRIC || category == IdentifierCategory.PHOTO
                ? Status.NOT_DETECTABLE
                : Status.NONE_FOUND;
    }
}
