package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.rule.Guard;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The check digits by which a bare number tells what it is. A checksum raises confidence and is never asked for where a
 * cue stands: a mistyped number is still the client's.
 *
 * <p>All take letters and digits only, upper-case, and answer false for anything else.
 */
final class Checksums {
    private static final String VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    private Checksums() {}

    /** Returns a guard that rejects what fails the test; marks and blanks are left out before. */
    static Guard failing(Predicate<String> test) {
        return (source, span) -> !test.test(plain(source.view().substring(span.start(), span.end())));
    }

    /** Returns the letters and digits of a value, upper-case. */
    static String plain(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    /**
     * Cards, IMEI, ICCID: every second digit doubled, sum divisible by ten (ISO/IEC 7812-1). All zeros is no number.
     */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits, digits.length() - 1 - i);
            if (digit < 0) {
                return false;
            }
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum > 0 && sum % 10 == 0;
    }

    /** US bank routing numbers: weights 3, 7, 1; the first two digits name a Federal Reserve district. */
    static boolean aba(String digits) {
        if (digits.length() != 9) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int digit = digit(digits, i);
            if (digit < 0) {
                return false;
            }
            sum += digit * (i % 3 == 0 ? 3 : i % 3 == 1 ? 7 : 1);
        }
        int district = digit(digits, 0) * 10 + digit(digits, 1);
        boolean issued = district >= 1 && district <= 12
                || district >= 21 && district <= 32
                || district >= 61 && district <= 72
                || district == 80;
        return issued && sum % 10 == 0;
    }

    /** IBAN: the first four characters moved to the end, letters as 10 to 35, remainder of 97 is one (ISO 13616). */
    static boolean iban(String value) {
        if (value.length() < 15 || value.length() > 34) {
            return false;
        }
        int remainder = 0;
        for (int i = 0; i < value.length(); i++) {
            int c = Character.digit(value.charAt((i + 4) % value.length()), 36);
            if (c < 0) {
                return false;
            }
            remainder = (c < 10 ? remainder * 10 + c : remainder * 100 + c) % 97;
        }
        return remainder == 1;
    }

    /** National provider identifiers: ten digits, Luhn with 80840 put before (45 CFR 162.406). */
    static boolean npi(String digits) {
        return digits.length() == 10 && luhn("80840" + digits);
    }

    /** DEA registrations: two characters, seven digits, the last being that of d1+d3+d5+2(d2+d4+d6). */
    static boolean dea(String value) {
        if (value.length() != 9) {
            return false;
        }
        int sum = 0;
        for (int i = 2; i < 8; i++) {
            int digit = digit(value, i);
            if (digit < 0) {
                return false;
            }
            sum += i % 2 == 0 ? digit : 2 * digit;
        }
        return sum % 10 == digit(value, 8);
    }

    /** Vehicle identification numbers: the ninth character is the weighted sum modulo 11 (49 CFR 565.15). */
    static boolean vin(String value) {
        if (value.length() != 17) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int at = VIN_VALUES.indexOf(value.charAt(i));
            if (at < 0 || value.charAt(i) == '.') {
                return false;
            }
            sum += VIN_WEIGHTS[i] * (at % 10);
        }
        return value.charAt(8) == "0123456789X".charAt(sum % 11);
    }

    /** GTIN of a device identifier: weights 3 and 1 from the right (GS1 General Specifications). */
    static boolean gs1(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits, digits.length() - 1 - i);
            if (digit < 0) {
                return false;
            }
            sum += i % 2 == 0 ? digit : 3 * digit;
        }
        return sum > 0 && sum % 10 == 0;
    }

    /** Returns the digit, or -1. */
    private static int digit(String value, int at) {
        char c = value.charAt(at);
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }
}
