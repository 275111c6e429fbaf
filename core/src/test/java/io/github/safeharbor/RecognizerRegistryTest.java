package io.github.safeharbor;

import static io.github.safeharbor.recognition.IdentifierCategory.MRN;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RecognizerRegistryTest {
    private static final ClassLoader LOADER = RecognizerRegistryTest.class.getClassLoader();
    private static final String SECRET = "Maria";

    @Test
    void keepsTheOrderInWhichRecognizersWereAdded() {
        RecognizerRegistry registry = RecognizerRegistry.of(null, List.of(Sample.PHONE, Sample.MRN), Set.of());
        assertEquals(List.of("phone", "mrn"), registry.ids());
        assertEquals(Set.of(PHONE, MRN), registry.categories());
    }

    @Test
    void leavesOutWhatIsExcluded() {
        RecognizerRegistry registry = RecognizerRegistry.of(LOADER, List.of(Sample.PHONE, Sample.MRN), Set.of("phone"));
        assertEquals(List.of("mrn"), registry.ids());
        assertEquals(Set.of(MRN), registry.categories());
    }

    @Test
    void withoutTheBuiltInSetItDepartsFromSafeHarbor() {
        List<String> none = List.of("without the built-in recognizers");
        assertEquals(
                none, RecognizerRegistry.of(null, List.of(Sample.MRN), Set.of()).departures());
        assertEquals(
                none,
                RecognizerRegistry.of(LOADER, List.of(Sample.MRN), Set.of()).departures());
        assertEquals(
                none,
                RecognizerRegistry.of(null, List.of(Sample.PHONE, Sample.MRN), Set.of("phone"))
                        .departures());
    }

    @Test
    void anIdOccursOnce() {
        assertEquals(
                "two recognizers have the id 'mrn'", problem(List.of(Sample.MRN, Sample.PHONE, Sample.MRN), Set.of()));
    }

    @Test
    void anExcludedIdMustExist() {
        assertEquals("no recognizer has the id 'fax'", problem(List.of(Sample.MRN), Set.of("fax")));
    }

    @Test
    void someRecognizerMustBeLeft() {
        String message = "no recognizer: add safeharbor-recognizers to the class path, or your own";
        assertEquals(message, problem(List.of(), Set.of()));
        assertEquals(message, problem(List.of(Sample.MRN), Set.of("mrn")));
    }

    @Test
    void anIdIsNeverNull() {
        Recognizer nameless = Sample.recognizer(null, NAME, source -> List.of());
        assertThrows(NullPointerException.class, () -> RecognizerRegistry.of(null, List.of(nameless), Set.of()));
    }

    @Test
    void takesListsOfAnyMake() {
        Finding finding = Sample.finding(0, 5, NAME);
        for (List<Finding> list :
                List.of(List.of(finding), List.of(finding, finding), Arrays.asList(finding), List.<Finding>of())) {
            assertEquals(list, registry(source -> list).recognize(Text.of(SECRET)));
        }
    }

    @Test
    void aRecognizerThatReturnsNullFailsTheCall() {
        assertEquals("recognizer 'bad' returned null", failure(source -> null));
        assertEquals("recognizer 'bad' returned null", failure(source -> Arrays.asList((Finding) null)));
    }

    @Test
    void aPlaceOutsideTheTextFailsTheCall() {
        assertEquals(
                "recognizer 'bad' reported a place outside the text",
                failure(source -> List.of(Sample.finding(0, source.length() + 1, NAME))));
        assertEquals(
                1,
                registry(source -> List.of(Sample.finding(0, source.length(), NAME)))
                        .recognize(Text.of(SECRET))
                        .size());
    }

    @Test
    void aCategoryThatIsNotDeclaredFailsTheCall() {
        assertEquals(
                "recognizer 'bad' reported a category that it does not declare",
                failure(source -> List.of(Sample.finding(0, 5, NAME), Sample.finding(0, 5, PHONE))));
    }

    @Test
    void aRuleThatIsNotNamedLikeOneFailsTheCallWithoutShowingIt() {
        assertEquals(
                "recognizer 'bad' threw java.lang.IllegalArgumentException",
                failure(source -> List.of(Sample.finding(0, 5, NAME, Confidence.LIKELY, source.view()))));
    }

    @Test
    void aRecognizerThatThrowsFailsTheCallWithoutShowingTheText() {
        assertEquals("recognizer 'bad' threw java.lang.IllegalStateException", failure(source -> {
            throw new IllegalStateException(source.view());
        }));
        assertEquals("recognizer 'bad' threw java.lang.AssertionError", failure(source -> {
            throw new AssertionError(source.view());
        }));
        assertEquals("recognizer 'bad' threw java.lang.StackOverflowError", failure(RecognizerRegistryTest::overflow));
        assertEquals("recognizer 'bad' threw java.io.IOException", failure(source -> {
            throw RecognizerRegistryTest.<RuntimeException>sneak(new java.io.IOException(source.view()));
        }));
    }

    @Test
    void aListThatFailsWhenItIsReadFailsTheCall() {
        assertEquals("recognizer 'bad' threw java.lang.IllegalStateException", failure(source -> new AbstractList<>() {
            @Override
            public Finding get(int index) {
                throw new IllegalStateException(SECRET);
            }

            @Override
            public int size() {
                return 1;
            }
        }));
    }

    @Test
    void aPatternThatOverflowsTheStackFailsTheCall() {
        Redactor redactor = Sample.redactor(Recognizer.pattern("deep", NAME, "(a|b)*c"));
        RecognizerException e = assertThrows(RecognizerException.class, () -> redactor.redact("ab".repeat(1_000_000)));
        assertEquals("deep", e.recognizerId());
        assertTrue(e.getStackTrace().length > 0);
    }

    @Test
    void doesNotPretendThatItCouldRunWithoutMemory() {
        OutOfMemoryError error = new OutOfMemoryError();
        assertSame(
                error,
                assertThrows(
                        OutOfMemoryError.class,
                        () -> registry(source -> {
                                    throw error;
                                })
                                .recognize(Text.of(SECRET))));
    }

    private static String failure(Function<Text, List<Finding>> finds) {
        Redactor redactor = Sample.redactor(Sample.NAMES, Sample.recognizer("bad", NAME, finds));
        RecognizerException e = assertThrows(RecognizerException.class, () -> redactor.redact(SECRET));
        assertEquals("bad", e.recognizerId());
        assertNull(e.getCause());
        assertEquals(0, e.getSuppressed().length);
        return e.getMessage();
    }

    private static String problem(List<Recognizer> added, Set<String> excluded) {
        return assertThrows(IllegalStateException.class, () -> RecognizerRegistry.of(null, added, excluded))
                .getMessage();
    }

    private static RecognizerRegistry registry(Function<Text, List<Finding>> finds) {
        return RecognizerRegistry.of(null, List.of(Sample.recognizer("bad", IdentifierCategory.NAME, finds)), Set.of());
    }

    @SuppressWarnings("InfiniteRecursion")
    private static List<Finding> overflow(Text source) {
        return overflow(source);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneak(Throwable failure) throws T {
        throw (T) failure;
    }
}
