package io.github.safeharbor.examples.recipes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page shows the recipes as they are, and a recipe is short. */
class IntegratePageTest {
    private static final Path RECIPES = Path.of("src/main/java/io/github/safeharbor/examples/recipes");
    private static final int MOST_LINES = 17;

    @Test
    void thePageShowsEachRecipeAsItIs() throws IOException {
        String page = Files.readString(Path.of("../../docs/integrate.md"));
        List<Path> recipes;
        try (Stream<Path> files = Files.list(RECIPES)) {
            recipes = files.filter(file -> !file.endsWith("package-info.java")).toList();
        }
        assertFalse(recipes.isEmpty());
        for (Path recipe : recipes) {
            String code = Files.readString(recipe);
            String shown = code.substring(code.indexOf("*/\n", code.indexOf("/**")) + 3);
            assertTrue(page.contains("```java\n" + shown + "```\n"), () -> "not as in " + recipe);
            assertTrue(shown.lines().count() <= MOST_LINES, () -> recipe + " is long");
        }
    }
}
