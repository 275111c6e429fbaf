package io.github.safeharbor;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How people write a known number, code or address of the net. */
final class KnownCodes {
    private static final int LAST_FOUR = 4;
    private static final int MIN_DIGITS = 5;
    private static final int NATIONAL_LENGTH = 10;
    private static final int AREA_LENGTH = 3;
    private static final int MIN_INTERNATIONAL_LENGTH = 7;
    private static final int MIN_MAILBOX = 5;

    /** Their figures are no number of their own: "anna94110@example.org". */
    private static final Set<IdentifierCategory> ADDRESSES =
            Collections.unmodifiableSet(EnumSet.of(IdentifierCategory.EMAIL, IdentifierCategory.URL));

    private static final Pattern EXTENSION = Pattern.compile("(?i)[\\s,;]*(?:x|ext\\.?|extension|#)\\s*\\d{1,6}\\s*$");
    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final String KEYPAD = "22233344455566677778889999";

    private KnownCodes() {}

    /** Returns the phrases that stand for a code wherever they are. */
    static List<String> code(String code, IdentifierCategory category) {
        List<String> phrases = new ArrayList<>();
        phrases.add(code);
        phrases.add(SCHEME.matcher(code).replaceFirst(""));
        // The view reads a letter O or l among digits as a digit: "O204417" is "0204417", "O-204417" is not.
        phrases.add(code.replaceAll("[oO]", "0").replace('l', '1'));
        String digits = digits(code);
        for (String number : List.of(digits, digits.replaceFirst("^0+", ""))) {
            if (number.length() >= MIN_DIGITS && !ADDRESSES.contains(category)) {
                phrases.add(number);
            }
        }
        if (category == IdentifierCategory.EMAIL) {
            addMailbox(code, phrases);
        }
        return phrases;
    }

    /** Returns the phrases that stand for a telephone number wherever they are. */
    static List<String> phone(String value) {
        List<String> phrases = new ArrayList<>();
        String number = EXTENSION.matcher(value).replaceFirst("");
        phrases.add(value);
        phrases.add(number);
        String digits = digits(onKeypad(number));
        phrases.add(digits);
        String national = national(digits);
        if (national.length() == NATIONAL_LENGTH) {
            phrases.add(national);
            phrases.add("1" + national);
            phrases.add(national.substring(AREA_LENGTH));
        }
        if (number.trim().startsWith("+")) {
            // A country code has one to three digits; at home a zero stands there, or nothing.
            for (int code = 1; code <= 3 && digits.length() - code >= MIN_INTERNATIONAL_LENGTH; code++) {
                phrases.add(digits.substring(code));
                phrases.add("0" + digits.substring(code));
            }
        }
        return phrases;
    }

    /** Returns what {@link KnownNumbers} looks for: the code, its figures, a telephone number with and without area code. */
    static List<String> rows(KnownIdentifiers.Entry entry) {
        return switch (entry.form()) {
            case PHONE -> phone(entry.value()).stream().map(KnownCodes::digits).toList();
            case CODE ->
                ADDRESSES.contains(entry.category())
                        ? List.of(entry.value())
                        : List.of(entry.value(), digits(entry.value()));
            default -> List.of();
        };
    }

    /** Returns the last four digits of a telephone or social security number, or an empty string. */
    static String ending(KnownIdentifiers.Entry entry) {
        String number = entry.form() == KnownIdentifiers.Form.PHONE
                ? digits(onKeypad(EXTENSION.matcher(entry.value()).replaceFirst("")))
                : entry.category() == IdentifierCategory.SSN ? digits(entry.value()) : "";
        return number.length() < LAST_FOUR ? "" : lastFour(number);
    }

    /** "kate.brightwater87 on gmail", "kate dot brightwater87 at gmail dot com". */
    private static void addMailbox(String address, List<String> phrases) {
        int at = address.lastIndexOf('@');
        String mailbox = address.substring(0, at).trim();
        String letters = NameGroups.key(mailbox);
        boolean telling = letters.chars().anyMatch(Character::isDigit)
                || NameGroups.parts(mailbox).size() > 1;
        if (letters.length() >= MIN_MAILBOX && telling) {
            phrases.add(mailbox);
        }
        phrases.add(spoken(mailbox) + " at " + spoken(address.substring(at + 1)));
        phrases.add(mailbox + " at " + spoken(address.substring(at + 1)));
        phrases.add(mailbox + " at " + address.substring(at + 1));
    }

    private static String spoken(String part) {
        return part.replace(".", " dot ")
                .replace("_", " underscore ")
                .replace("-", " dash ")
                .replace("+", " plus ");
    }

    /** Tells whether four digits may be a year, so that they count only where a word announces them. */
    static boolean isYear(String digits) {
        return YEAR.matcher(digits).matches();
    }

    private static String lastFour(String digits) {
        return digits.substring(digits.length() - LAST_FOUR);
    }

    private static String national(String digits) {
        return digits.length() == NATIONAL_LENGTH + 1 && digits.startsWith("1") ? digits.substring(1) : digits;
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
