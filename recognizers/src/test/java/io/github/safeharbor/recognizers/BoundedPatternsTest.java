package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every quantifier of every pattern has an upper bound: without one, a pattern takes quadratic time on some text.
 *
 * <p>The patterns are found, not listed: all that the static fields of our classes lead to, through rules and guards.
 */
class BoundedPatternsTest {
    private static final String OURS = "io.github.safeharbor";
    private static final String RECOGNIZERS = BoundedPatternsTest.class.getPackageName();

    /** Tried on one plate or one word only; each becomes bounded when its recognizer is next touched. */
    private static final Set<String> ON_SHORT_TEXT = Set.of("|MPG.*", "(?! ?[a-z]{4,}s\\b)");

    private static final String REGEX_SHAPE = "RegexShape";
    private static final int MOST_CHARACTERS = 200;
    private static final int LONG_SHAPES = 78;

    private static final Method PATTERN = pattern();

    @Test
    void everyQuantifierOfEveryBuiltInPatternIsBounded() throws Exception {
        Set<String> patterns = builtInPatterns();
        assertTrue(patterns.size() > 200, "only " + patterns.size() + " patterns found");
        patterns.removeIf(regex -> !isUnbounded(regex) || ON_SHORT_TEXT.stream().anyMatch(regex::contains));
        assertEquals(Set.of(), patterns);
    }

    /** A shape has at most 200 characters; those that had more when this was written may only become fewer. */
    @Test
    void noMoreShapesAreLong() throws Exception {
        Set<String> tooLong = new TreeSet<>();
        for (Recognizer recognizer : new BuiltInRecognizers().recognizers()) {
            if (recognizer instanceof RuleRecognizer ruled) {
                for (Rule rule : ruled.rules()) {
                    if (rule.value().getClass().getSimpleName().equals(REGEX_SHAPE)) {
                        int length = ((Pattern) PATTERN.invoke(rule.value()))
                                .pattern()
                                .length();
                        if (length > MOST_CHARACTERS) {
                            tooLong.add(rule.name() + " " + length);
                        }
                    }
                }
            }
        }
        assertTrue(
                tooLong.size() <= LONG_SHAPES,
                () -> tooLong.size() + " shapes have more than " + MOST_CHARACTERS + " characters: " + tooLong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a*", "a+", "(?:ab)+", "[a-z]{2,}", "\\d{1,9}+x*", "a+?", "[*]+", "\\p{L}*", "\\\\+", "x{2}a++"})
    void seesAnUnboundedQuantifier(String regex) {
        Pattern.compile(regex);
        assertTrue(isUnbounded(regex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a?",
                "[+*]",
                "\\+\\*",
                "a{2,9}+",
                "a?+",
                "[\\]*]",
                "[^]*]",
                "\\Q*+\\E",
                "\\p{Lu}{1,3}",
                "a{3}",
                "[a[*]+]"
            })
    void acceptsBoundedQuantifiers(String regex) {
        Pattern.compile(regex);
        assertFalse(isUnbounded(regex));
    }

    private static Set<String> builtInPatterns() throws Exception {
        Deque<Object> open = new ArrayDeque<>();
        for (Class<?> type : classes()) {
            addFields(type, null, open);
        }
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> patterns = new TreeSet<>();
        while (!open.isEmpty()) {
            Object value = open.pop();
            if (!seen.add(value)) {
                continue;
            }
            if (value.getClass().getSimpleName().equals(REGEX_SHAPE)) {
                patterns.add(((Pattern) PATTERN.invoke(value)).pattern()); // else it is compiled when first tried
            }
            if (value instanceof Pattern pattern) {
                patterns.add(pattern.pattern());
            } else if (value instanceof Collection<?> values) {
                open.addAll(values);
            } else if (value instanceof Map<?, ?> map) {
                open.addAll(map.values());
            } else if (value instanceof Object[] values) {
                Arrays.stream(values).filter(Objects::nonNull).forEach(open::add);
            } else {
                // A guard is a lambda: what it captured stands in its fields.
                for (Class<?> c = value.getClass(); c != null && c.getName().startsWith(OURS); c = c.getSuperclass()) {
                    addFields(c, value, open);
                }
            }
        }
        return patterns;
    }

    private static Method pattern() {
        try {
            Method pattern = Class.forName(Rule.class.getPackageName() + "." + REGEX_SHAPE)
                    .getDeclaredMethod("pattern");
            pattern.setAccessible(true);
            return pattern;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<Class<?>> classes() throws Exception {
        Path root = Path.of(BuiltInRecognizers.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '.');
                if (name.startsWith(RECOGNIZERS) && name.endsWith(".class") && !name.endsWith("-info.class")) {
                    classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return classes;
    }

    private static void addFields(Class<?> type, Object holder, Deque<Object> open) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            boolean matches = Modifier.isStatic(field.getModifiers()) == (holder == null);
            if (matches && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                Object value = field.get(holder);
                if (value != null) {
                    open.add(value);
                }
            }
        }
    }

    private static boolean isUnbounded(String regex) {
        boolean afterQuantifier = false; // then + makes it possessive
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i = escapeEnd(regex, i);
            } else if (c == '[') {
                i = classEnd(regex, i);
            } else if (c == '*' || c == '+' && !afterQuantifier) {
                return true;
            } else if (c == '{') {
                i = regex.indexOf('}', i);
                if (regex.charAt(i - 1) == ',') {
                    return true;
                }
            }
            afterQuantifier = !afterQuantifier && (c == '}' || c == '{' || c == '?');
        }
        return false;
    }

    /** Returns the last character of an escape: {@code \d}, {@code \p{Lu}}, {@code \k<name>}, {@code \Q...\E}. */
    private static int escapeEnd(String regex, int backslash) {
        char c = regex.charAt(backslash + 1);
        if (c == 'Q') {
            return regex.indexOf("\\E", backslash) + 1;
        }
        boolean braces = "pPxN".indexOf(c) >= 0 && regex.startsWith("{", backslash + 2);
        return braces ? regex.indexOf('}', backslash) : backslash + 1;
    }

    private static int classEnd(String regex, int bracket) {
        int first = bracket + (regex.startsWith("[^", bracket) ? 2 : 1);
        int i = first;
        for (; regex.charAt(i) != ']' || i == first; i++) { // the first character is never the end
            if (regex.charAt(i) == '\\') {
                i = escapeEnd(regex, i);
            } else if (regex.charAt(i) == '[') {
                i = classEnd(regex, i);
            }
        }
        return i;
    }
}
