package io.github.safeharbor.recognizers.known;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "okafro, okafor",
        "okafur, okafor",
        "okafr, okafor",
        "okaffor, okafor",
        "brihgtwatr, brightwater",
        "zroa, zora",
        "zorra, zora",
        "kristofer, christofer"
    })
    void aSlipIsOneEditOrASwapAndTwoInALongName(String word, String name) {
        assertTrue(Spelling.isSlip(word, name));
    }

    @ParameterizedTest
    @CsvSource({
        "zara, zora",
        "mai, mia",
        "okuf, okafor",
        "akafor, okafor",
        "okuffor, okafor",
        "bringwaters, brightwater",
        "marianna, maria"
    })
    void moreIsAnotherWord(String word, String name) {
        assertFalse(Spelling.isSlip(word, name));
    }

    @ParameterizedTest
    @CsvSource({"sara, sarah", "catherine, katherine", "jon, john", "stefany, stephanie"})
    void namesSoundAlikeHoweverTheyAreSpelled(String word, String name) {
        assertTrue(Spelling.sound(word).equals(Spelling.sound(name)), Spelling.sound(word) + Spelling.sound(name));
    }

    @ParameterizedTest
    @CsvSource({"maria, mario", "marie, maria", "ann, anton", "zoe, zora"})
    void namesOfTwoPersonsDoNot(String word, String name) {
        assertFalse(Spelling.sound(word).equals(Spelling.sound(name)));
    }

    @Test
    void digitsAndMarksStandForLettersThatTheyLookLike() {
        assertTrue(Spelling.isDressed("xi0mara", "xiomara"));
        assertTrue(Spelling.isDressed("m@ria", "maria"));
        assertTrue(Spelling.isDressed("oka*or", "okafor"));
        assertFalse(Spelling.isDressed("xi7mara", "xiomara"));
        assertFalse(Spelling.isDressed("m4r14", "maria"), "hardly a letter is left");
        assertFalse(Spelling.isDressed("maria", "maria"));
        assertFalse(Spelling.isDressed("mari4n", "maria"));
    }
}
