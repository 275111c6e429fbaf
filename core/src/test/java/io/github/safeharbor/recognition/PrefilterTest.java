package io.github.safeharbor.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefilterTest {
    private static final List<String> ATOMS = List.of(
            "a", "B", "9", "-", "\\d", "\\w", "\\W", "\\s", "[ab]", "[^a9]", "[a-b&&[^b]]", ".", "\\b", "ж", "$");
    private static final List<String> COUNTS =
            List.of("", "", "", "?", "*", "+", "{2}", "{1,3}", "{0,2}?", "{2,}+", "{0,70}", "{65,80}");
    private static final List<String> FORMS = List.of(
            "%s%s", "%s|%s", "(?:%s)%s", "(?i)%s%s", "(?i:%s)%s", "(?=%s)%s", "(?!%s)%s", "(?>%s)%s", "(?:%s){2,3}%s");

    @ParameterizedTest
    @CsvSource({
        "[0-9]{3}-\\d{2}, 415-55, 415-5x",
        "'(?i)mrn[ :]{1,3}\\d', MRN: 4, mrn x4",
        "a(?:b|cd){2}e, abcde, abe",
        "'x{2,}y', xxxy, xy",
        "'x{2,90}y', xxxy, xy",
        "'(?:ab){0,60}c', ababc, abab",
        "x(?!y)[a-z], xz, x1",
        "x(?=[a-z])\\w, xz, x-",
        "(?<s>[-/])\\d\\k<s>\\d, -1-2, -1.2",
        "([-/])\\d\\1\\d, -1-2, -12",
        "(?-i:A)b(?i)c(?:d|e)F, AbCDf, aBcdF",
        "[a-z&&[^x]]x, ax, xx",
        "a++b?+c*?d, aabd, aabe",
        "\\p{Lu}[\\w.[+-]]\\., A+., a+.",
        "\\u0041\\t?-, A-, B-"
    })
    void refusesWhatCannotMatch(String regex, String matching, String other) {
        Prefilter filter = Prefilter.of(regex);
        assertNotNull(filter);
        assertTrue(Pattern.compile(regex).matcher(matching).lookingAt());
        assertEquals("true false", mayMatch(filter, matching) + " " + mayMatch(filter, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?", "\\b", "(?=a)", "a|", "\\x41", "(?s)a.", "[]a]b", "\\b{g}a", "\\Qa(\\E"})
    void hasNoneForWhatMatchesNothingOrIsNotKnown(String regex) {
        assertNull(Prefilter.of(regex));
    }

    @Test
    void aLetterOutsideAsciiMayMatch() {
        Prefilter filter = Prefilter.of("a[^x]b");
        assertNotNull(filter);
        assertEquals("true false", mayMatch(filter, "aжc") + " " + mayMatch(filter, "axb"));
    }

    @Test
    void manyAlternativesNeedNoDeepStack() {
        String words = IntStream.range(0, 15_000).mapToObj(i -> "w" + i).collect(Collectors.joining("|"));
        assertNull(Prefilter.of(words)); // more states than are worth keeping
        Prefilter filter = Prefilter.of("(?:" + words.substring(0, 12_000) + ")x");
        assertNotNull(filter);
        assertEquals("true false", mayMatch(filter, "w77x") + " " + mayMatch(filter, "w77y"));
    }

    @Test
    void manyStatesRefuseNothing() {
        Prefilter filter = Prefilter.of("(?:a|b)*a(?:a|b){12}c"); // 2^13 states
        assertNotNull(filter);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8192; i++) {
            text.append(Integer.toBinaryString(i).replace('0', 'a').replace('1', 'b'));
        }
        assertTrue(mayMatch(filter, text.toString()));
    }

    @Property
    void refusesNoMatch(@ForAll long seed, @ForAll("texts") String text) {
        String regex = regex(new Random(seed), 3);
        Prefilter filter = Prefilter.of(regex);
        Matcher matcher = Pattern.compile(regex).matcher(text).useTransparentBounds(true);
        Text source = Text.of(text);
        for (int start = 0; start < text.length(); start++) {
            if (matcher.region(start, text.length()).lookingAt() && filter != null) {
                assertTrue(filter.mayMatch(source, start, text.length()), regex + " at " + start + " of " + text);
            }
        }
    }

    private static boolean mayMatch(Prefilter filter, String text) {
        return filter.mayMatch(Text.of(text), 0, text.length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abAB19 -ж").ofMaxLength(14);
    }

    private static String regex(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return ATOMS.get(random.nextInt(ATOMS.size())) + COUNTS.get(random.nextInt(COUNTS.size()));
        }
        return FORMS.get(random.nextInt(FORMS.size())).formatted(regex(random, depth - 1), regex(random, depth - 1));
    }
}
