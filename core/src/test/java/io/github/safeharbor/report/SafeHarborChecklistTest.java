package io.github.safeharbor.report;

import static io.github.safeharbor.recognition.IdentifierCategory.BIOMETRIC;
import static io.github.safeharbor.recognition.IdentifierCategory.GEO;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static io.github.safeharbor.recognition.IdentifierCategory.PHOTO;
import static io.github.safeharbor.recognition.IdentifierCategory.URL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.report.SafeHarborChecklist.Row;
import io.github.safeharbor.report.SafeHarborChecklist.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SafeHarborChecklistTest {

    @Test
    void hasARowForEachOfTheEighteenIdentifiers() {
        List<Row> rows = SafeHarborChecklist.of(Map.of(), Set.of(), Set.of()).rows();
        assertEquals(
                Arrays.asList(IdentifierCategory.values()),
                rows.stream().map(Row::category).toList());
        assertEquals(18, rows.size());
        assertEquals(
                "ABCDEFGHIJKLMNOPQR",
                rows.stream()
                        .map(row -> String.valueOf(row.category().letter()))
                        .reduce("", String::concat));
    }

    @Test
    void saysWhatBecameOfEach() {
        SafeHarborChecklist checklist = SafeHarborChecklist.of(
                Map.of(NAME, 3, BIOMETRIC, 1, URL, 2), Set.of(URL), Set.of(NAME, PHONE, PHOTO, URL));
        assertRow(checklist, NAME, Status.REMOVED, 3);
        assertRow(checklist, PHONE, Status.NONE_FOUND, 0);
        assertRow(checklist, GEO, Status.NOT_CHECKED, 0);
        assertRow(checklist, URL, Status.KEPT, 2);
        assertRow(checklist, PHOTO, Status.NOT_DETECTABLE, 0);
        assertRow(checklist, BIOMETRIC, Status.REMOVED, 1);
        assertRow(SafeHarborChecklist.of(Map.of(), Set.of(), Set.of(BIOMETRIC)), BIOMETRIC, Status.NOT_DETECTABLE, 0);
    }

    @Test
    void speaksInWords() {
        assertEquals(
                List.of(
                        "removed",
                        "none found",
                        "kept by the policy",
                        "not checked: no recognizer",
                        "not detectable in text; no reference found"),
                Arrays.stream(Status.values()).map(Status::words).toList());
    }

    @Test
    void rowsCannotBeChanged() {
        List<Row> rows = SafeHarborChecklist.of(Map.of(), Set.of(), Set.of()).rows();
        assertThrows(UnsupportedOperationException.class, rows::clear);
    }

    private static void assertRow(
            SafeHarborChecklist checklist, IdentifierCategory category, Status status, int count) {
        assertTrue(checklist.rows().contains(new Row(category, status, count)), category.name());
    }
}
