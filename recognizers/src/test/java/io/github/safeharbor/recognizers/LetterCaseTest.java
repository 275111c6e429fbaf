package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redaction;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.IdentifierCategory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Posts of our own, with their names and places marked, as they are and as people type them: without capitals, or in nothing else. */
class LetterCaseTest {
    private static final Path FILE = Path.of("src/test/resources/letter-case/posts.txt");
    private static final Pattern MARKED = Pattern.compile("<(NAME|GEO) ([^>]+)>");

    @Test
    void asWritten() throws IOException {
        check(text -> text, 3, 6, 9);
    }

    @Test
    void withoutCapitals() throws IOException {
        check(text -> text.toLowerCase(Locale.ROOT), 7, 10, 11);
    }

    @Test
    void inCapitals() throws IOException {
        check(text -> text.toUpperCase(Locale.ROOT), 7, 10, 11);
    }

    /** Checks how many of a hundred names and places leak, and how many of a thousand other letters are removed. */
    private static void check(UnaryOperator<String> typing, int names, int places, int over) throws IOException {
        Redactor redactor = Redactor.safeHarbor();
        Map<IdentifierCategory, Integer> all = new EnumMap<>(IdentifierCategory.class);
        Map<IdentifierCategory, List<String>> leaks = new EnumMap<>(IdentifierCategory.class);
        List<String> innocent = new ArrayList<>();
        int letters = 0;
        int removed = 0;
        for (String marked : Files.readString(FILE).split("\n%\n", -1)) {
            String text = typing.apply(MARKED.matcher(marked).replaceAll("$2"));
            BitSet found = new BitSet();
            for (Redaction finding : redactor.find(text)) {
                found.set(finding.span().start(), finding.span().end());
            }
            BitSet gold = new BitSet();
            Matcher matcher = MARKED.matcher(marked);
            int shift = 0;
            while (matcher.find()) {
                IdentifierCategory category = IdentifierCategory.valueOf(matcher.group(1));
                int start = matcher.start() - shift;
                int end = start + matcher.group(2).length();
                shift += matcher.end() - matcher.start() - matcher.group(2).length();
                gold.set(start, end);
                all.merge(category, 1, Integer::sum);
                if (!coversLetters(found, text, start, end)) {
                    leaks.computeIfAbsent(category, key -> new ArrayList<>()).add(text.substring(start, end));
                }
            }
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i)) && !gold.get(i)) {
                    letters++;
                    removed += found.get(i) ? 1 : 0;
                    if (found.get(i) && !found.get(i + 1)) {
                        innocent.add(text.substring(Math.max(0, i - 12), i + 1));
                    }
                }
            }
        }
        String report = leaks + " leaked; removed in vain " + innocent;
        assertTrue(percent(leaks, all, IdentifierCategory.NAME) <= names, report);
        assertTrue(percent(leaks, all, IdentifierCategory.GEO) <= places, report);
        assertTrue(1000.0 * removed / letters <= over, report);
    }

    private static boolean coversLetters(BitSet found, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && !found.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static double percent(
            Map<IdentifierCategory, List<String>> leaks,
            Map<IdentifierCategory, Integer> all,
            IdentifierCategory category) {
        return 100.0 * leaks.getOrDefault(category, List.of()).size() / all.getOrDefault(category, 1);
    }
}
