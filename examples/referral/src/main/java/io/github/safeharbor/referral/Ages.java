package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Words.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ages as evidence for a band: "34F", "16-year-old", "age 9", "in her 70s". The age itself is never written. */
final class Ages {
    /** "34F", "9yo", "m52", "16y". */
    private static final Pattern FUSED =
            Pattern.compile("(?:(\\d{1,2})(?:y|yo|yof|yom|yr|yrs|f|m|nb|x|mtf|ftm|yof|yrold)|[fm](\\d{2}))");

    /** "40s", "70s". */
    private static final Pattern DECADE = Pattern.compile("([1-9])0'?s");

    private static final Set<String> SEXES = Set.of(
            "f",
            "m",
            "nb",
            "female",
            "male",
            "woman",
            "man",
            "girl",
            "boy",
            "afab",
            "amab",
            "trans",
            "nonbinary",
            "they",
            "cis",
            "year",
            "yr",
            "y",
            "yo",
            "yrs",
            "anos");
    private static final Set<String> BEFORE =
            Set.of("age", "aged", "ages", "is", "she's", "he's", "they're", "i'm", "am", "turned", "turning", "edad");
    private static final Set<String> UNITS = Set.of(
            "minutes",
            "min",
            "mins",
            "miles",
            "mi",
            "hours",
            "hour",
            "hrs",
            "hr",
            "weeks",
            "week",
            "months",
            "month",
            "days",
            "day",
            "am",
            "pm",
            "percent",
            "sessions",
            "kids",
            "children",
            "mg",
            "times",
            "feet",
            "people",
            "clients");
    private static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);
    private static final Set<String> PERSONS = Set.of(
            "client",
            "pt",
            "ct",
            "woman",
            "man",
            "girl",
            "boy",
            "teen",
            "kid",
            "guy",
            "daughter",
            "son",
            "child",
            "male",
            "female",
            "mine",
            "widower",
            "lady",
            "gentleman",
            "student",
            "person",
            "hijo",
            "hija",
            "m",
            "f",
            "chap",
            "lad",
            "lass",
            "individual",
            "fella",
            "gal",
            "mom",
            "mother",
            "dad",
            "father",
            "adult");
    private static final Map<String, Integer> NUMBERS = numbers();

    private final Words words;
    private final Cues cues;

    Ages(Words words, Cues cues) {
        this.words = words;
        this.cues = cues;
    }

    /** Returns the bands for which an age stands, each with the words of the age. */
    List<Match> bands() {
        List<Match> bands = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = length(i);
            if (length > 0 && (decade(words.norm(i)) || counted(i) || !Relatives.possessed(i, words, cues))) {
                for (String band : bands(i).split("\\+", -1)) {
                    bands.add(new Match(new Phrase(Slot.SERVES.key(), band, "", Phrase.Mark.WHOEVER), i, i + length));
                }
            }
        }
        return bands;
    }

    private static boolean decade(String norm) {
        return DECADES.containsKey(norm) || DECADE.matcher(norm).matches();
    }

    /** "a man of 40". */
    private boolean counted(int word) {
        return words.norm(word - 1).equals("of") && PERSONS.contains(words.norm(word - 2));
    }

    private String bands(int word) {
        int age = age(words.norm(word));
        Matcher decade = DECADE.matcher(words.norm(word));
        boolean decades = decade.matches() || DECADES.containsKey(words.norm(word));
        if (decades) {
            return age == 20 ? "young adults+adults" : band(age + 5);
        }
        return band(age);
    }

    static String band(int age) {
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

    /** Returns of how many words the age at the word consists, or 0 where none stands. */
    private int length(int word) {
        String norm = words.norm(word);
        if (FUSED.matcher(norm).matches()) {
            return words.norm(word + 1).equals("old") ? 2 : 1;
        }
        if (DECADES.containsKey(norm) || (DECADE.matcher(norm).matches() && !norm.startsWith("1"))) {
            return decade(word) ? 1 : 0;
        }
        int age = age(norm);
        if (age < 2 || age > 109 || (words.gap(word + 1) == Gap.JOIN && UNITS.contains(words.norm(word + 1)))) {
            return 0;
        }
        int old = old(word);
        if (old > 0) {
            return old;
        }
        return norm.length() <= 3 && Character.isDigit(norm.charAt(0)) && announced(word) ? 1 : 0;
    }

    private boolean decade(int word) {
        String before = words.norm(word - 1);
        return Set.of("her", "his", "their", "early", "mid", "late", "the", "in", "upper")
                .contains(before);
    }

    /** "16 year old", "16 y/o", "9 yo", "34 F". */
    private int old(int word) {
        String next = words.norm(word + 1);
        boolean year =
                Set.of("year", "yr", "years", "yrs", "y", "yo", "y.o", "anos").contains(next);
        if (words.breaks(word + 1, Gap.COMMA)) {
            return 0;
        }
        if (year && Set.of("old", "olds", "o").contains(words.norm(word + 2))) {
            return 3;
        }
        if (Set.of("yo", "yos", "yof", "yom", "y.o").contains(next) || (year && next.equals("anos"))) {
            return 2;
        }
        boolean sex =
                Set.of("f", "m", "nb").contains(next) && words.get(word + 1).capitals();
        boolean yearSex = Set.of("yr", "y", "year").contains(next) && SEXES.contains(words.norm(word + 2));
        return sex || yearSex ? 2 : 0;
    }

    /** "age 9", "she is 15", "(22)", "72, widowed", "PT: 45, male". */
    private boolean announced(int word) {
        String before = words.norm(word - 1);
        boolean alone = words.breaks(word + 1, Gap.COMMA);
        if (BEFORE.contains(before) && !words.breaks(word, Gap.STOP)) {
            return !before.equals("is") || alone || words.norm(word + 1).equals("and");
        }
        if (words.get(word).bracket() && words.gap(word) != Gap.LINE && alone) {
            return true;
        }
        if (counted(word)) {
            return true;
        }
        if (alone && words.gap(word) == Gap.COMMA && !before.isEmpty() && !Character.isDigit(before.charAt(0))) {
            return true;
        }
        boolean listed = words.norm(word - 2).startsWith("age") && words.gap(word) != Gap.LINE;
        boolean age = Set.of("ages", "age").contains(words.norm(word - 3))
                && Set.of("and", "to", "or").contains(before);
        boolean person = PERSONS.contains(before);
        return age
                || (listed && !before.isEmpty() && Character.isDigit(before.charAt(0)))
                || (person && words.gap(word) != Gap.LINE && alone)
                || (words.gap(word) == Gap.LINE && SEXES.contains(words.norm(word + 1)));
    }

    private static int age(String norm) {
        Matcher fused = FUSED.matcher(norm);
        if (fused.matches()) {
            return Integer.parseInt(fused.group(1) != null ? fused.group(1) : fused.group(2));
        }
        Matcher decade = DECADE.matcher(norm);
        if (decade.matches()) {
            return Integer.parseInt(decade.group(1)) * 10;
        }
        if (DECADES.containsKey(norm)) {
            return DECADES.get(norm);
        }
        if (!norm.isEmpty() && norm.length() <= 4 && norm.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '+')) {
            String digits = norm.replace("+", "");
            return digits.isEmpty() || digits.length() > 3 ? 0 : Integer.parseInt(digits);
        }
        return NUMBERS.getOrDefault(norm, 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new java.util.HashMap<>();
        String[] ones = ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen")
                .split(" ", -1);
        for (int i = 0; i < ones.length; i++) {
            numbers.put(ones[i], i + 2);
        }
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            numbers.put(tens[i], 20 + 10 * i);
        }
        return Map.copyOf(numbers);
    }
}
