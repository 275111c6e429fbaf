package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ages of persons: "34F", "52 year old", "aged 58", "she is 34", "my client (41)", "mom, 31,". Never the ages that a practice
 * sees ("ages 12+", "13 to 17", "5 year olds"), never other numbers.
 */
final class Ages {
    private static final WordList AGE_WORD = Grammar.table("ages-age-word");
    private static final WordList BEFORE_OTHER_NUMBERS = Grammar.table("ages-before-other-numbers");
    private static final WordList BOUND = Grammar.table("ages-bound");
    private static final WordList OF = Grammar.table("ages-of");
    private static final WordList BOTH = Grammar.table("ages-both");
    /** A number and what is written with it in one token: years, and the letter of a gender. */
    private static final Pattern GLUED =
            Pattern.compile("([0-9]{1,2})(?:(?:y|yo|yr|yrs|yos)?([fmx]|nb|mtf|ftm|w)?|mo)", Pattern.CASE_INSENSITIVE);

    private static final Pattern GENDER_FIRST = Pattern.compile("[fm]([0-9]{1,2})", Pattern.CASE_INSENSITIVE);

    private static final WordList NUMBERS = Grammar.table("ages-numbers");
    private static final WordList TENS = Grammar.table("ages-tens");
    private static final WordList YEARS = Grammar.table("ages-years");
    private static final WordList AGED = Grammar.table("ages-aged");
    private static final WordList IS = Grammar.table("ages-is");
    private static final WordList RANGE = Grammar.table("ages-range");
    private static final WordList MEASURES = Grammar.table("ages-measures");
    private static final WordList GENDER_LETTER = Grammar.table("ages-gender-letter");

    private static final WordList CONTRACTED = Grammar.table("ages-contracted");
    private static final WordList ONE = Grammar.table("ages-one");

    private final Reading reading;
    private final List<Age> ages = new ArrayList<>();

    /** An age in tokens, both inclusive; whether it says the gender as well, and whether its form alone makes it an age. */
    record Age(int first, int last, boolean gender, boolean certain) {}

    private Ages(Reading reading) {
        this.reading = reading;
    }

    static List<Age> of(Reading reading) {
        Ages ages = new Ages(reading);
        for (int i = 0; i < reading.count(); i++) {
            Age age = ages.at(i);
            if (age != null) {
                ages.ages.add(age);
                i = age.last();
            }
        }
        return ages.ages;
    }

    private @Nullable Age at(int token) {
        if (reading.isMark(token) || reading.isLabel(token)) {
            return null;
        }
        int kind = reading.text.kind(token);
        if ((kind & TokenKind.DIGIT) == 0 && !reading.isWord(token, NUMBERS)) {
            return slashed(token);
        }
        String word = reading.text.token(token).toLowerCase(Locale.ROOT);
        Matcher genderFirst = GENDER_FIRST.matcher(word);
        if (genderFirst.matches()
                && isAge(genderFirst.group(1))
                && !(reading.isMark(token + 1, ".") && isFigure(token + 2))) {
            return new Age(token, token, true, true);
        }
        Matcher glued = GLUED.matcher(word);
        boolean figures = glued.matches();
        if (figures && !isAge(glued.group(1)) || !figures && (kind & TokenKind.DIGIT) != 0) {
            return null;
        }
        if (figures && word.length() > glued.group(1).length()) {
            return isPlural(token)
                    ? null
                    : new Age(token, withOld(token), glued.group(2) != null || genderBehind(token), true);
        }
        return number(token, figures ? token : endOfNumber(token));
    }

    /** "m/47", "f / 22". */
    private @Nullable Age slashed(int token) {
        if (reading.isWord(token, GENDER_LETTER)
                && reading.isMark(token + 1, "/")
                && token + 2 < reading.count()
                && isFigure(token + 2)) {
            return new Age(token, token + 2, true, true);
        }
        return null;
    }

    private @Nullable Age number(int first, int end) {
        if (reading.isMark(first - 1, "$#") || isRange(first, end) || reading.isMark(end + 1, "%")) {
            return null;
        }
        int old = yearsOld(end);
        if (old >= 0) {
            return isPlural(old) ? null : new Age(first, old, genderBehind(old), true);
        }
        if (isMeasured(end)) {
            return null;
        }
        int before = reading.wordBefore(first);
        if (reading.isWord(before, AGED)) {
            return new Age(before, end, genderBehind(end), true);
        }
        if (reading.isMark(end + 1, "/") && reading.isWord(end + 2, GENDER_LETTER)
                || genderBehind(end) && (reading.text.kind(first) & TokenKind.DIGIT) != 0) {
            return new Age(first, reading.isMark(end + 1, "/") ? end + 2 : end + 1, true, true);
        }
        if ((reading.text.kind(first) & TokenKind.DIGIT) == 0 && !isAfterPersonIs(first)) {
            return null;
        }
        return isAfterPersonIs(first) || isBesidePerson(first, end) ? new Age(first, end, false, false) : null;
    }

    /** "she is 34", "the child is 6", "client's 71": a person, and a form of "be". */
    private boolean isAfterPersonIs(int first) {
        if (reading.isWord(first - 1, CONTRACTED)) {
            return true;
        }
        int i = first - 1;
        int words = 0;
        while (reading.isWord(i, IS) || reading.isMark(i, "'")) {
            i--;
            words++;
        }
        return words > 0
                && (reading.is(i, Sort.SHE, Sort.CLIENT, Sort.PERSON, Sort.KIN, Sort.FRIEND)
                        || reading.isWord(i, ONE)
                        || reading.isLabel(i)
                        || reading.isMark(i, ",)"))
                && (!reading.isMark(i, ",)") || reading.isWord(first - 1, BOTH));
    }

    /** "my client (41)", "mom, 31, anxious", "gentleman of 72", "43, vegan", "my ct 26, moved". */
    private boolean isBesidePerson(int first, int end) {
        boolean closed = end + 1 >= reading.count()
                || reading.isMark(end + 1, ",);.:/")
                || reading.startsLine(end + 1)
                || reading.is(end + 1, Sort.PERSON, Sort.GENDER);
        boolean counted = reading.is(first - 1, Sort.CLIENT) && reading.text.end(end) - reading.text.start(first) == 1;
        if (!closed || counted || reading.isMark(end + 1, ".") && isFigure(end + 2)) {
            return false;
        }
        int i = first - 1;
        if (reading.isWord(i, OF) && reading.text.end(end) - reading.text.start(first) == 1) {
            return false; // "mother of 3"
        }
        if (reading.isMark(i, "(,") || reading.isWord(i, OF) || reading.isMark(i, "-")) {
            i--;
        } else if (reading.startsFragment(first) && reading.isMark(end + 1, ",")) {
            return true;
        }
        // A noun of two words may end here: its first has the mark.
        for (int back = i; back >= 0 && back >= i - 2; back--) {
            boolean job = reading.is(back, Sort.JOB) && reading.last(back, Sort.JOB) >= i;
            boolean stage = reading.is(back, Sort.STAGE) && reading.last(back, Sort.STAGE) >= i;
            if (job
                    || stage
                    || reading.is(back, Sort.PERSON, Sort.CLIENT, Sort.KIN, Sort.GENDER)
                            && Math.max(reading.last(back, Sort.PERSON), back) >= i) {
                return true;
            }
        }
        return false;
    }

    private boolean isRange(int first, int end) {
        int before = first - 1;
        return reading.isMark(end + 1, "+")
                || reading.isMark(end + 1, "-") && (isFigure(end + 2) || reading.isWord(end + 2, NUMBERS))
                || reading.isMark(before, "-") && isFigure(before - 1)
                || reading.isWord(end + 1, RANGE) && (isFigure(end + 2) || reading.isWord(end + 2, BOUND))
                || reading.isWord(before, RANGE) && isFigure(before - 1)
                || reading.isWord(before, BEFORE_OTHER_NUMBERS) && !reading.isWord(before, AGE_WORD);
    }

    private boolean isMeasured(int end) {
        int after = reading.wordAfter(end);
        return after >= 0
                && (reading.isWord(after, MEASURES) && reading.text.token(after).length() > 1
                        || reading.is(after, Sort.PEOPLE, Sort.KIN)
                                && reading.text.token(after).endsWith("s"));
    }

    /** Returns the token "old" behind a number and its unit ("34 years old", "34 y/o"), -1 if there is none. */
    private int yearsOld(int end) {
        int i = end + 1;
        while (reading.isMark(i, "-")) {
            i++;
        }
        if (!reading.isWord(i, YEARS)) {
            return -1;
        }
        String unit = reading.text.token(i).toLowerCase(Locale.ROOT);
        if (unit.equals("yo")) {
            return i;
        }
        i++;
        while (reading.isMark(i, "-/.")) {
            i++;
        }
        String old = i < reading.count() ? reading.text.token(i).toLowerCase(Locale.ROOT) : "";
        return old.equals("old") || old.equals("olds") || unit.equals("y") && old.equals("o") ? i : -1;
    }

    private int withOld(int token) {
        int after = reading.wordAfter(token);
        return after >= 0 && reading.text.token(after).equalsIgnoreCase("old") ? after : token;
    }

    private boolean isPlural(int last) {
        String word = reading.text.token(last).toLowerCase(Locale.ROOT);
        int after = reading.wordAfter(last);
        return word.endsWith("olds")
                || word.endsWith("yos")
                || after >= 0 && reading.is(after, Sort.PEOPLE)
                || after >= 0 && reading.text.token(after).equalsIgnoreCase("s");
    }

    private boolean genderBehind(int token) {
        return token + 1 < reading.count() && reading.isWord(token + 1, GENDER_LETTER);
    }

    private int endOfNumber(int first) {
        int next = reading.isMark(first + 1, "-") ? first + 2 : first + 1;
        boolean two = reading.isWord(first, TENS) && reading.isWord(next, NUMBERS) && !reading.isWord(next, TENS);
        return two ? next : first;
    }

    private boolean isFigure(int token) {
        return token >= 0 && token < reading.count() && TokenKind.isNumber(reading.text.kind(token));
    }

    private static boolean isAge(String figures) {
        int age = Integer.parseInt(figures);
        return age > 0 && age < 90;
    }
}
