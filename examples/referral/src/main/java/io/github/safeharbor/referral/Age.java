package io.github.safeharbor.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a word says as an age, if it is one: "34F", "40s", "16", "sixteen". */
record Age(int years, Form form) {
    /** How the word is written. */
    enum Form {
        /** With its unit: an age wherever it stands. */
        FUSED,
        DECADE,
        NUMBER
    }

    /** "34F", "9yo", "m52", "16y". */
    private static final Pattern FUSED =
            Pattern.compile("(?:(\\d{1,2})(?:y|yo|yof|yom|yr|yrs|f|m|nb|x|mtf|ftm|yrold)|[fm](\\d{2}))");

    /** "40s", "70s". */
    private static final Pattern DECADE = Pattern.compile("([1-9])0'?s");

    private static final Pattern DIGITS = Pattern.compile("\\+*(\\d{1,3})\\+*");
    private static final int LONGEST_NUMBER = 4;
    private static final Map<String, Age> WORDS = words();

    /** Returns the age that the word may be, or null. */
    static @Nullable Age of(String norm) {
        char first = norm.charAt(0);
        boolean sexFirst = norm.length() == 3 && (first == 'f' || first == 'm');
        if (!sexFirst && !Character.isDigit(first)) {
            return WORDS.get(norm);
        }
        Matcher fused = FUSED.matcher(norm);
        if (fused.matches()) {
            return new Age(Integer.parseInt(fused.group(1) != null ? fused.group(1) : fused.group(2)), Form.FUSED);
        }
        Matcher decade = DECADE.matcher(norm);
        if (decade.matches()) {
            return new Age(Integer.parseInt(decade.group(1)) * 10, Form.DECADE);
        }
        Matcher digits = DIGITS.matcher(norm);
        return norm.length() <= LONGEST_NUMBER && digits.matches()
                ? new Age(Integer.parseInt(digits.group(1)), Form.NUMBER)
                : null;
    }

    /** Returns the bands of the age, parted by "+". */
    String bands() {
        if (form != Form.DECADE) {
            return band(years);
        }
        return years == 20 ? "young adults+adults" : band(years + 5);
    }

    private static String band(int age) {
        if (age <= 12) {
            return "children";
        }
        if (age <= 17) {
            return "teens";
        }
        if (age <= 25) {
            return "young adults";
        }
        return age <= 64 ? "adults" : "older adults";
    }

    private static Map<String, Age> words() {
        Map<String, Age> words = new HashMap<>();
        add(words, WordSets.list("number"), 2, 1, Form.NUMBER);
        add(words, WordSets.list("number-ten"), 20, 10, Form.NUMBER);
        add(words, WordSets.list("decade"), 20, 10, Form.DECADE);
        return Map.copyOf(words);
    }

    private static void add(Map<String, Age> words, List<String> names, int first, int step, Form form) {
        for (int i = 0; i < names.size(); i++) {
            words.put(names.get(i), new Age(first + step * i, form));
        }
    }
}
