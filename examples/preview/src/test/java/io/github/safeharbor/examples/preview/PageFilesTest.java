package io.github.safeharbor.examples.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page holds what its policy allows, and every word of it stands in both languages. */
class PageFilesTest {
    private static final Pattern REMOTE =
            Pattern.compile("(https?:)?//[a-z0-9.-]+\\.[a-z]{2,}", Pattern.CASE_INSENSITIVE);

    private static String file(String name) throws IOException {
        try (InputStream in = PageFiles.class.getResourceAsStream("page/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "page.css", "page.js", "marks.js", "card.js", "words.js"})
    void noFileNamesAnotherHost(String name) throws IOException {
        assertFalse(REMOTE.matcher(file(name)).find());
    }

    @Test
    void thePageHasNoInlineScriptStyleOrHandler() throws IOException {
        String page = file("index.html");
        assertFalse(Pattern.compile("<script[^>]*>[^<]|<style|\\sstyle=|\\son[a-z]+=")
                .matcher(page)
                .find());
        for (String name : PageFiles.routes().keySet()) {
            if (name.endsWith(".js")) {
                assertFalse(Pattern.compile(
                                "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|localStorage|sessionStorage|cookie")
                        .matcher(file(name.substring(1)))
                        .find());
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        String words = file("words.js");
        String english = words.substring(words.indexOf("  en: {"), words.indexOf("  es: {"));
        String spanish = words.substring(words.indexOf("  es: {"), words.indexOf("let language"));
        assertEquals(keys(english), keys(spanish));
    }

    private static Set<String> keys(String words) {
        return Pattern.compile("(?m)(?:^ {4}|, )\"([^\"]+)\": \"")
                .matcher(words)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyWordThatIsAskedForIsThere() throws IOException {
        Set<String> there = keys(file("words.js"));
        Set<String> asked = all(file("index.html"), "data-w(?:-placeholder)?=\"([^\"]+)\"");
        for (String name : new String[] {"page.js", "marks.js", "card.js"}) {
            asked.addAll(all(file(name), "say\\(\"([^\"]+[^.\"])\"\\)"));
        }
        asked.removeAll(there);
        assertTrue(asked.isEmpty(), asked::toString);
    }

    @Test
    void everyKindThatTheServerNamesHasItsWord() throws IOException {
        Set<String> there = keys(file("words.js"));
        for (var category : io.github.safeharbor.recognition.IdentifierCategory.values()) {
            assertTrue(there.contains("category." + category), category::name);
        }
        for (var confidence : io.github.safeharbor.recognition.Confidence.values()) {
            assertTrue(
                    there.contains("sure." + confidence.name().toLowerCase(java.util.Locale.ROOT)), confidence::name);
        }
        for (var slot : io.github.safeharbor.referral.Slot.values()) {
            assertTrue(!slot.required() || there.contains("slot." + slot.key()), slot::name);
        }
        for (var layout : io.github.safeharbor.referral.Layout.values()) {
            assertTrue(there.contains("layout." + layout.name().toLowerCase(java.util.Locale.ROOT)), layout::name);
        }
    }
}
