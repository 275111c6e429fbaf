package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.PhraseTable;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what the caller knows about the persons in a text, in every form in which people write it.
 *
 * <p>Case, accents, spacing and punctuation never matter. A name counts whole, reversed, in parts and as initials; a
 * telephone number with and without country and area code; a date in figures and words, in both orders, with and without
 * its year; a social security number also by its last four digits.
 */
final class KnownIdentifierMatcher {
    private static final int LAST_FOUR = 4;
    private static final int MIN_DIGITS_OF_CODE = 5;
    private static final int NATIONAL_LENGTH = 10;
    private static final int AREA_LENGTH = 3;
    private static final int MIN_INTERNATIONAL_LENGTH = 7;

    /** Their figures are no number of their own: "anna94110@example.org". */
    private static final Set<IdentifierCategory> ADDRESSES =
            Collections.unmodifiableSet(EnumSet.of(IdentifierCategory.EMAIL, IdentifierCategory.URL));

    private static final Pattern EXTENSION = Pattern.compile("(?i)[\\s,;]*(?:x|ext\\.?|extension|#)\\s*\\d{1,6}\\s*$");
    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?");
    private static final String KEYPAD = "22233344455566677778889999";

    private final PhraseTable<Known> table = new PhraseTable<>();
    private final List<Known> guarded = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<Known> unspaced = new ArrayList<>();

    /**
     * What a phrase stands for.
     *
     * @param phrase the phrase
     * @param category its category
     * @param rule the rule's name
     * @param letterCase how it must be written to count
     */
    private record Known(String phrase, IdentifierCategory category, String rule, LetterCase letterCase) {}

    private KnownIdentifierMatcher() {}

    /** Returns a matcher of what is known, but for the categories that stay in the text anyway. */
    static KnownIdentifierMatcher of(KnownIdentifiers known, Set<IdentifierCategory> kept) {
        KnownIdentifierMatcher matcher = new KnownIdentifierMatcher();
        for (KnownIdentifiers.Entry entry : known.entries()) {
            if (!kept.contains(entry.category())) {
                matcher.add(entry);
            }
        }
        // After the others: a value that counts in any case is not weakened by one that equals it.
        matcher.guarded.forEach(value -> matcher.table.add(value.phrase(), value));
        return matcher;
    }

    /** Tells whether nothing is known. */
    boolean isEmpty() {
        return table.isEmpty() && unspaced.isEmpty();
    }

    /** Returns the findings in a text, in offsets of its view. */
    List<Finding> find(Text source) {
        List<Finding> findings = new ArrayList<>();
        table.findInside(
                source,
                (span, known) -> known.letterCase().fits(source, span),
                (span, known) -> findings.add(new Finding(span, known.category(), Confidence.CERTAIN, known.rule())));
        dates.forEach(date -> KnownDates.findPairs(source, date, findings));
        unspaced.forEach(known -> findUnspaced(source, known, findings));
        return findings;
    }

    private void add(KnownIdentifiers.Entry entry) {
        String value = entry.value();
        IdentifierCategory category = entry.category();
        if (value.codePoints().anyMatch(KnownIdentifierMatcher::isUnspaced)) {
            unspaced.add(new Known(Text.of(value).view(), category, "known.phrase", LetterCase.ANY));
        }
        switch (entry.form()) {
            case NAME -> KnownNames.of(value).forEach(this::addSpelling);
            case PHRASE -> put(value, category, "known.phrase");
            case CODE -> addCode(value, category);
            case PHONE -> addPhone(value, category);
            case DATE -> addDate(LocalDate.parse(value));
        }
    }

    private void put(String phrase, IdentifierCategory category, String rule) {
        table.add(phrase, new Known(phrase, category, rule, LetterCase.ANY));
    }

    private void addSpelling(KnownNames.Spelling spelling) {
        Known known = new Known(spelling.phrase(), IdentifierCategory.NAME, spelling.rule(), spelling.letterCase());
        if (spelling.letterCase() == LetterCase.ANY) {
            table.add(known.phrase(), known);
        } else {
            guarded.add(known);
        }
    }

    private void addCode(String code, IdentifierCategory category) {
        put(code, category, "known.code");
        put(SCHEME.matcher(code).replaceFirst(""), category, "known.code");
        // The view reads a letter O or l among digits as a digit: "O204417" is "0204417", "O-204417" is not.
        put(code.replaceAll("[oO]", "0").replace('l', '1'), category, "known.code");
        String digits = digits(code);
        if (digits.length() >= MIN_DIGITS_OF_CODE && !ADDRESSES.contains(category)) {
            put(digits, category, "known.code");
        }
        if (category == IdentifierCategory.SSN && digits.length() > LAST_FOUR) {
            put(digits.substring(digits.length() - LAST_FOUR), category, "known.last-four");
        }
    }

    private void addPhone(String value, IdentifierCategory category) {
        String number = EXTENSION.matcher(value).replaceFirst("");
        put(value, category, "known.phone");
        put(number, category, "known.phone");
        String digits = digits(onKeypad(number));
        String national =
                digits.length() == NATIONAL_LENGTH + 1 && digits.startsWith("1") ? digits.substring(1) : digits;
        put(digits, category, "known.phone");
        if (national.length() == NATIONAL_LENGTH) {
            put(national, category, "known.phone");
            put("1" + national, category, "known.phone");
            put(national.substring(AREA_LENGTH), category, "known.phone");
        }
        if (number.trim().startsWith("+")) {
            // A country code has one to three digits; at home a zero stands there, or nothing.
            for (int code = 1; code <= 3 && digits.length() - code >= MIN_INTERNATIONAL_LENGTH; code++) {
                put(digits.substring(code), category, "known.phone");
                put("0" + digits.substring(code), category, "known.phone");
            }
        }
    }

    private void addDate(LocalDate date) {
        dates.add(date);
        KnownDates.phrases(date).forEach(phrase -> put(phrase, IdentifierCategory.DATE, KnownDates.RULE));
    }

    /** Finds a value of a script that puts no space between words, wherever it stands. */
    private static void findUnspaced(Text source, Known known, List<Finding> findings) {
        String text = source.view();
        int length = known.phrase().length();
        for (int at = text.indexOf(known.phrase()); at >= 0; at = text.indexOf(known.phrase(), at + length)) {
            findings.add(new Finding(new Span(at, at + length), known.category(), Confidence.CERTAIN, known.rule()));
        }
    }

    /** Tells whether a letter is of a script without spaces, or outside the basic plane, where tokens do not reach. */
    private static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0E00 || !Character.isLetter(codePoint)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> Character.isSupplementaryCodePoint(codePoint);
        };
    }

    /** Returns a number with its letters as the digits on their keys: 1-800-FLOWERS. */
    private static String onKeypad(String number) {
        StringBuilder digits = new StringBuilder();
        for (char c : number.toUpperCase(Locale.ROOT).toCharArray()) {
            digits.append(c >= 'A' && c <= 'Z' ? KEYPAD.charAt(c - 'A') : c);
        }
        return digits.toString();
    }

    private static String digits(String value) {
        StringBuilder digits = new StringBuilder();
        value.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
