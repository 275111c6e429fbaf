package io.github.safeharbor.recognizers.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.text.WordHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static long info(String word) {
        return Lexicon.get().info(WordHash.of(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maria", "jennifer", "José", "aaliyah"})
    void knowsGivenNamesThatAreNoOrdinaryWords(String name) {
        assertEquals(7, WordInfo.givenOdds(info(name)));
        assertTrue(WordInfo.frequency(info(name)) <= 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyen", "garcia", "okeefe", "delacruz", "Muñoz"})
    void knowsSurnames(String name) {
        assertEquals(7, WordInfo.surnameOdds(info(name)));
        assertTrue(WordInfo.surnameBearers(info(name)) >= 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"will", "may", "grace", "young", "price", "hope"})
    void knowsNamesThatAreFrequentWordsAsWell(String name) {
        assertTrue(WordInfo.frequency(info(name)) >= 3);
        assertTrue(WordInfo.has(info(name), WordInfo.DICTIONARY));
        assertTrue(WordInfo.nameOdds(info(name)) >= 3);
        assertTrue(WordInfo.nameOdds(info(name)) <= WordInfo.nameOdds(info("maria")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"have", "because", "through", "anxious"})
    void knowsOrdinaryWordsAsNoNames(String word) {
        assertTrue(WordInfo.nameOdds(info(word)) <= 1);
        assertEquals(1, WordInfo.capitalization(info(word)));
    }

    @ParameterizedTest
    @CsvSource({"portland, 5", "chicago, 5", "brooklyn, 4", "boise, 5", "ofallon, 4", "bozeman, 4", "therapist, 0"})
    void gradesPlacesByPopulation(String place, int grade) {
        assertEquals(grade, WordInfo.place(info(place)));
    }

    @Test
    void knowsClosedClasses() {
        assertTrue(WordInfo.has(info("Dr"), WordInfo.TITLE));
        assertTrue(WordInfo.has(info("client"), WordInfo.ROLE));
        assertTrue(WordInfo.has(info("sept"), WordInfo.MONTH));
        assertTrue(WordInfo.has(info("tuesday"), WordInfo.WEEKDAY));
        assertTrue(WordInfo.has(info("texas"), WordInfo.STATE));
        assertTrue(WordInfo.has(info("TX"), WordInfo.STATE_ABBREVIATION));
        assertTrue(WordInfo.has(info("canada"), WordInfo.COUNTRY));
        assertTrue(WordInfo.has(info("vietnamese"), WordInfo.LANGUAGE));
        assertTrue(WordInfo.has(info("zoloft"), WordInfo.DRUG));
        assertTrue(WordInfo.has(info("beck"), WordInfo.EPONYM));
        assertTrue(WordInfo.has(info("anxiety"), WordInfo.MENTAL_HEALTH));
        assertTrue(WordInfo.has(info("hospital"), WordInfo.FACILITY));
        assertTrue(WordInfo.has(info("blvd"), WordInfo.STREET));
        assertTrue(WordInfo.has(info("aetna"), WordInfo.INSURER));
        assertTrue(WordInfo.has(info("EMDR"), WordInfo.ACRONYM));
        assertTrue(WordInfo.has(info("LCSW"), WordInfo.CREDENTIAL));
        assertTrue(WordInfo.has(info("liz"), WordInfo.NICKNAME));
        assertTrue(WordInfo.has(info("cook"), WordInfo.COUNTY));
        assertTrue(WordInfo.has(info("ann"), WordInfo.STARTS_PHRASE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xqzzt", "qwrtpl", "5551234"})
    void knowsNothingOfAnUnlistedWord(String word) {
        assertEquals(0, info(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"words.txt.gz", "phrases.txt.gz"})
    void listsAreSortedAndFreeOfDuplicates(String file) {
        Set<String> entries = new HashSet<>();
        String section = "";
        String previous = "";
        for (String line : lines(file)) {
            if (line.charAt(0) == ListFile.SECTION) {
                assertTrue(section.compareTo(line) < 0, line);
                section = line;
                previous = "";
            } else {
                assertTrue(previous.compareTo(line) < 0, line);
                assertTrue(entries.add(line), line);
                previous = line;
            }
        }
    }

    @Test
    void everyListedWordIsFoundWithItsOwnInfo() {
        String section = "";
        int words = 0;
        for (String line : lines("words.txt.gz")) {
            if (line.charAt(0) == ListFile.SECTION) {
                section = line.substring(1);
            } else {
                assertEquals(section, WordInfo.NOTATION.write(info(line)), line);
                words++;
            }
        }
        assertEquals(words, Lexicon.get().size());
    }

    @Test
    void takesNoUnlistedHashForAWord() {
        int mistaken = 0;
        for (int i = 0; i < 1_000_000; i++) {
            mistaken += info("zq" + i) == 0 ? 0 : 1;
        }
        assertEquals(0, mistaken);
    }

    @Test
    void readsTheSameEachTime() {
        byte[] list = ListFile.read("words.txt.gz");
        assertArrayEquals(list, ListFile.read("words.txt.gz"));
        Lexicon again = Lexicon.parse(list);
        for (String word : List.of("maria", "portland", "will", "xqzzt")) {
            assertEquals(info(word), again.info(WordHash.of(word)));
        }
    }

    @Test
    void givesOneInstanceToThreadsThatAskAtOnce() throws Exception {
        int threads = 8;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Object>> futures = new ArrayList<>();
            Callable<Object> ask = () -> {
                start.await();
                return Lexicon.get();
            };
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(ask));
            }
            start.countDown();
            Set<Object> instances = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<Object> future : futures) {
                instances.add(future.get());
            }
            assertEquals(1, instances.size());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void staysSmall() {
        assertTrue(Lexicon.get().bytes() + Phrases.get().bytes() < 8_000_000);
        assertFalse(Lexicon.get().size() < 300_000);
    }

    private static List<String> lines(String file) {
        String text = new String(ListFile.read(file), StandardCharsets.US_ASCII);
        return text.lines().skip(1).toList();
    }
}
