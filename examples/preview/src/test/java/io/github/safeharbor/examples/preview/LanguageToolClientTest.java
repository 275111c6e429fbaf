package io.github.safeharbor.examples.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.languagetool.remote.CheckConfigurationBuilder;
import org.languagetool.remote.RemoteLanguageTool;
import org.languagetool.remote.RemoteResult;
import org.languagetool.remote.RemoteRuleMatch;

/** LanguageTool's own client for Java understands the answers. */
class LanguageToolClientTest {
    private static final Server SERVER = new Server(true);
    private static final String POST = "Is anyone free? My client Ada Quill, 41yo, lives near Tualatin.";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static RemoteLanguageTool client() {
        try {
            return new RemoteLanguageTool(SERVER.at("").toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RemoteRuleMatch match(RemoteResult result, String rule) {
        return result.getMatches().stream()
                .filter(match -> match.getRuleId().startsWith(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule));
    }

    private static String marked(RemoteRuleMatch match) {
        return POST.substring(match.getErrorOffset(), match.getErrorOffset() + match.getErrorLength());
    }

    @Test
    void readsFindingsAndAdvice() {
        RemoteResult result = client().check(POST, "en-US");
        assertEquals("en-US", result.getLanguageCode());
        assertEquals("safeharbor", result.getRemoteServer().getSoftware());
        RemoteRuleMatch name = match(result, "name.");
        assertEquals("Ada Quill", marked(name));
        assertEquals(List.of("[NAME-1]", "[NAME]", ""), name.getReplacements().orElseThrow());
        assertEquals("SAFE_HARBOR", name.getCategoryId().orElseThrow());
        assertEquals(
                "Ada Quill",
                name.getContext().substring(name.getContextOffset(), name.getContextOffset() + name.getErrorLength()));
        RemoteRuleMatch age = match(result, "exact-age");
        assertEquals("41yo", marked(age));
        assertEquals("style", age.getLocQualityIssueType().orElseThrow());
        assertTrue(result.getIgnoreRanges().isEmpty());
    }

    @Test
    void switchesRulesOffAndOn() {
        CheckConfigurationBuilder off = new CheckConfigurationBuilder("en-US").disabledRuleIds("exact-age");
        RemoteResult fewer = client().check(POST, off.build());
        assertThrows(AssertionError.class, () -> match(fewer, "exact-age"));
        match(fewer, "name.");
        CheckConfigurationBuilder only = new CheckConfigurationBuilder()
                .setMotherTongueLangCode("es")
                .enabledRuleIds("exact-age")
                .enabledOnly();
        RemoteResult one = client().check(POST, only.build());
        assertEquals(1, one.getMatches().size());
        assertTrue(match(one, "exact-age").getMessage().startsWith("Una edad exacta"), one::toString);
    }

    @Test
    void hearsWhatIsWrong() {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> client().check(POST, "xx"));
        assertTrue(String.valueOf(refused.getMessage()).contains("the language is none of"), refused::toString);
    }
}
