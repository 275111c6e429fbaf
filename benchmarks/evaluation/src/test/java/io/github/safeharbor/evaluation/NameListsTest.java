package io.github.safeharbor.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of names by origin in the docs is what the command prints, and no origin leaks above a limit. */
class NameListsTest {
    /** In percent, of any origin but words of English: as written, in lower case, in capitals. */
    private static final double[] MOST_LEAKED = {3.5, 10.5, 11};

    @Test
    void theDocsShowWhatTheCommandPrints() throws IOException {
        Call call = Call.of("", "names");
        assertEquals(0, call.exitCode(), call.err());
        String docs = Files.readString(Path.of("../../docs/name-model.md"));
        List<String> rows =
                call.out().lines().skip(2).filter(line -> line.startsWith("| ")).toList();
        assertEquals(13, rows.size());
        for (String row : rows) {
            assertTrue(docs.contains(row), row);
            String[] cells = row.split(" *\\| *", -1);
            for (int i = 0; i < MOST_LEAKED.length && !cells[1].equals("Words of English"); i++) {
                assertTrue(Double.parseDouble(cells[i + 2]) <= MOST_LEAKED[i], row);
            }
        }
        String eponyms = call.out().substring(call.out().lastIndexOf(':') + 2).split(" ", 2)[0];
        assertTrue(docs.contains("lose a letter: " + eponyms + " %"), eponyms);
        assertTrue(Double.parseDouble(eponyms) <= 5, eponyms);
    }
}
