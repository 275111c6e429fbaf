package io.github.safeharbor.recognition;

import io.github.safeharbor.recognition.KnownValueException.Reason;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** What makes a known value valid, field by field. */
final class KnownValues {
    private static final int MAX_LENGTH = 1000;
    private static final int MIN_PHONE_DIGITS = 7;
    private static final int MAX_PHONE_DIGITS = 15;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2150;

    private static final Pattern EXTENSION = Pattern.compile("(?i)[\\s,;]*(?:x|ext\\.?|extension|#)\\s*\\d{1,6}\\s*$");
    private static final Pattern EMAIL = Pattern.compile("[^@]*[\\p{L}\\p{N}][^@]*@[^@]*[\\p{L}\\p{N}][^@]*");

    private KnownValues() {}

    /** Throws unless the value is one that can be found in a text. */
    static void check(String field, KnownIdentifiers.Form form, IdentifierCategory category, String value) {
        if (value.length() > MAX_LENGTH) {
            throw new KnownValueException(field, Reason.TOO_LONG);
        }
        // An unpaired half is a code point of its own; a whole pair is none of this type.
        if (value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new KnownValueException(field, Reason.UNPAIRED_SURROGATE);
        }
        // In the folded text: a Hangul filler is a letter by name and a blank on the screen.
        String folded = Text.of(value).view();
        if (folded.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new KnownValueException(field, Reason.EMPTY);
        }
        switch (form) {
            case NAME, ORGANIZATION -> {
                if (folded.codePoints().noneMatch(Character::isLetter)) {
                    throw new KnownValueException(field, Reason.NO_LETTER);
                }
            }
            case PHONE -> checkPhone(field, folded);
            case CODE -> checkCode(field, category, folded);
            case PHRASE, ADDRESS, DATE -> {
                // any letter or digit will do; a date comes from a LocalDate
            }
        }
    }

    /** Throws if nobody of whom a text speaks was born on this day. */
    static void checkBirth(String field, LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new KnownValueException(field, Reason.YEAR_OUT_OF_RANGE);
        }
    }

    private static void checkPhone(String field, String value) {
        // Letters count as the digits on their keys: 1-800-FLOWERS.
        long digits = EXTENSION
                .matcher(value)
                .replaceFirst("")
                .toUpperCase(Locale.ROOT)
                .chars()
                .filter(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')
                .count();
        if (digits < MIN_PHONE_DIGITS || digits > MAX_PHONE_DIGITS) {
            throw new KnownValueException(field, Reason.NOT_A_TELEPHONE_NUMBER);
        }
    }

    private static void checkCode(String field, IdentifierCategory category, String value) {
        if (category == IdentifierCategory.EMAIL && !EMAIL.matcher(value).matches()) {
            throw new KnownValueException(field, Reason.NOT_AN_EMAIL_ADDRESS);
        }
        if (category == IdentifierCategory.SSN) {
            long digits = value.chars().filter(Character::isDigit).count();
            if (digits != 9 && digits != 4) {
                throw new KnownValueException(field, Reason.NOT_A_SOCIAL_SECURITY_NUMBER);
            }
        }
    }
}
