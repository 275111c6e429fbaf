package io.github.safeharbor.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The table of names by origin in the docs is what the command prints, and no origin leaks above a limit. */
class NameListsTest {
    /** In percent, of any origin but words of English. */
    private static final Map<NameLists.LetterCase, Double> MOST_LEAKED = new EnumMap<>(Map.of(
            NameLists.LetterCase.WRITTEN, 3.0, NameLists.LetterCase.LOWER, 8.0, NameLists.LetterCase.CAPITALS, 10.5));

    private final NameLists lists = lists();

    @Test
    void theDocsShowWhatTheCommandPrints() throws IOException {
        String figures = NamesCommand.table(lists);
        String docs = Files.readString(Path.of("../../docs/name-model.md"));
        assertTrue(docs.contains(figures.substring(0, figures.indexOf("\n\n"))), figures);
        String eponyms = String.format(Locale.ROOT, "lose a letter: %.1f %%", lists.eponymsTouched());
        assertTrue(docs.contains(eponyms), eponyms);
    }

    @Test
    void noOriginLeaksAboveTheLimit() {
        Map<String, Map<NameLists.LetterCase, Double>> leaks = lists.leaksByOrigin();
        leaks.remove("Words of English");
        assertTrue(leaks.size() >= 12);
        leaks.forEach((origin, shares) -> shares.forEach((letters, share) ->
                assertTrue(share <= MOST_LEAKED.get(letters), () -> origin + " " + letters + " " + share)));
        assertTrue(lists.eponymsTouched() <= 3);
    }

    private static NameLists lists() {
        Function<GoldText, List<MarkedSpan>> library = EvaluateCommand.library(Redactor.safeHarbor());
        return new NameLists(text -> library.apply(new GoldText("", text, false, List.of(), List.of())));
    }
}
