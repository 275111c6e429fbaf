package io.github.safeharbor.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTextsTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    private static final Advice AGE = Advice.of("exact-age", Level.WIDEN, 0, 1);

    static Stream<ResourceBundle> bundles() {
        return Stream.of(bundle("advice"), bundle("advice_es"));
    }

    /** The file itself, without what it would inherit. */
    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("io.github.safeharbor.advice." + name, Locale.ROOT);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(keys(bundle("advice")), keys(bundle("advice_es")));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyRuleHasASentenceAndASuggestion(ResourceBundle bundle) {
        Set<String> keys = keys(bundle);
        assertEquals(64, keys.size(), "32 rules");
        for (String key : keys) {
            String rule = key.substring(0, key.indexOf('.'));
            assertTrue(keys.contains(rule + ".sentence") && keys.contains(rule + ".suggestion"), key);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sentencesAreShort(ResourceBundle bundle) {
        for (String key : keys(bundle)) {
            String text = bundle.getString(key);
            assertTrue(text.split(" ", -1).length <= 20, () -> key + ": " + text);
            assertTrue(text.matches("(?s)[¿\\p{Lu}].*[.?]"), () -> key + ": " + text);
        }
    }

    @Test
    void theLanguageIsTheCallersAndNotTheMachines() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(SPANISH);
            assertEquals(
                    "An exact age narrows the person down and is rarely needed.",
                    AdviceTexts.of(Locale.FRENCH).sentence(AGE));
        } finally {
            Locale.setDefault(before);
        }
        assertTrue(AdviceTexts.of(SPANISH).suggestion(AGE).startsWith("Diga adulto"));
    }

    @Test
    void anAdvisersOwnWordsComeFirst() {
        ResourceBundle own = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"exact-age.sentence", "Leave the age out."}};
            }
        };
        AdviceTexts texts = AdviceTexts.of(Locale.ENGLISH, own);
        assertEquals("Leave the age out.", texts.sentence(AGE));
        assertEquals("Say adult, teen, middle-schooler or older adult.", texts.suggestion(AGE));
        assertThrows(MissingResourceException.class, () -> texts.sentence(Advice.of("unheard", Level.NOTE, 0, 1)));
    }

    private static Set<String> keys(ResourceBundle bundle) {
        return new TreeSet<>(Collections.list(bundle.getKeys()));
    }
}
