package io.github.safeharbor.recognizers.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownVariants.Variant;
import io.github.safeharbor.recognition.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownVariantRecognizerTest {
    private static final KnownVariantRecognizer RECOGNIZER = new KnownVariantRecognizer();
    private static final KnownIdentifiers KNOWN = KnownIdentifiers.builder()
            .name("Gwendolyn Thackeray")
            .relative("Mia Thackeray")
            .build();

    @ParameterizedTest
    @CsvSource({
        "so Gwen left, gwen, known.nickname",
        "so gwennie left, gwennie, known.nickname",
        "so thackaray left, thackaray, known.misspelling",
        "so Gwendolynn left, gwendolynn, known.misspelling",
        "so gw3ndolyn left, gw3ndolyn, known.slip",
        "so thack*ray left, thackray, known.slip",
        "so thackerays left, thackerays, known.possessive",
        "so clientgwendolyn left, clientgwendolyn, known.glued",
        "so gwen_2019 left, gwen, known.nickname"
    })
    void findsAnotherWordForAKnownName(String text, String phrase, String rule) {
        assertEquals(
                List.of(phrase + " " + rule),
                variants(text).stream().map(v -> v.phrase() + " " + v.rule()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miami is warm",
                "Gwendolyn Thackeray and Mia",
                "the miasma of grief",
                "Maia and Mina and Mila",
                "so wendolyne and kery",
                "[NAME-1] gwenx",
                "2024 and 42",
                "her gain and the gown"
            })
    void takesNoOtherWordForOne(String text) {
        assertEquals(List.of(), variants(text));
    }

    @Test
    void knowsNothingWhereNothingIsKnown() {
        assertEquals(List.of(), RECOGNIZER.variants(Text.of("gwen")));
        assertEquals(List.of(), RECOGNIZER.recognize(Text.of("gwen", KNOWN)));
    }

    @Test
    void aVariantSaysWhoseItIsAndNeverShowsItsPhrase() {
        Variant variant = variants("so gwen left").get(0);
        assertEquals(KnownIdentifiers.CLIENT, variant.entry().person());
        assertEquals("Variant[known.nickname]", variant.toString());
    }

    @Test
    void tellsOrdinaryWords() {
        assertTrue(RECOGNIZER.isOrdinary("maple"));
        assertTrue(RECOGNIZER.isOrdinary("Grace"));
        assertFalse(RECOGNIZER.isOrdinary("Thackeray"));
        assertFalse(RECOGNIZER.isOrdinary("zzyx"));
    }

    private static List<Variant> variants(String text) {
        return RECOGNIZER.variants(Text.of(text, KNOWN));
    }
}
