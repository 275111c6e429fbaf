package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.PhraseTable;
import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.TokenKind;
import io.github.safeharbor.recognition.WordHash;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds what the caller knows about the persons in a text, in every form in which people write it.
 *
 * <p>Case, accents, spacing and punctuation never matter. A name counts whole, reversed, in parts and as initials; a
 * telephone number with and without country and area code; a date in figures and words, in both orders, with and without
 * its year; a social security number also by its last four digits.
 */
final class KnownIdentifierMatcher {
    private static final int MIN_PART_LENGTH = 2;
    private static final int LAST_FOUR = 4;

    private final PhraseTable<Known> table = new PhraseTable<>();
    private final List<LocalDate> dates = new ArrayList<>();

    /**
     * What a phrase stands for.
     *
     * @param category its category
     * @param rule the rule's name
     * @param capitalized whether it counts only where every word is capitalized: ordinary words and initials
     */
    private record Known(IdentifierCategory category, String rule, boolean capitalized) {}

    private KnownIdentifierMatcher() {}

    /** Returns the findings in a text, in offsets of its view. */
    static List<Finding> find(SourceText source) {
        List<Finding> findings = new ArrayList<>();
        if (source.known().isEmpty()) {
            return findings;
        }
        KnownIdentifierMatcher matcher = new KnownIdentifierMatcher();
        source.known().entries().forEach(matcher::add);
        matcher.table.find(source, (span, known) -> {
            if (!known.capitalized() || isCapitalized(source, span)) {
                findings.add(new Finding(span, known.category(), Confidence.CERTAIN, known.rule()));
            }
        });
        matcher.dates.forEach(date -> findMonthAndDay(source, date, findings));
        return findings;
    }

    private void add(KnownIdentifiers.Entry entry) {
        String value = entry.value();
        switch (entry.form()) {
            case NAME -> addName(value);
            case PHRASE -> put(value, entry.category(), "known.phrase");
            case CODE -> addCode(value, entry.category());
            case PHONE -> addPhone(digits(value), entry.category());
            case DATE -> addDate(LocalDate.parse(value));
        }
    }

    private void put(String phrase, IdentifierCategory category, String rule) {
        table.add(phrase, new Known(category, rule, false));
    }

    private void addName(String name) {
        List<String> parts = words(name);
        put(name, IdentifierCategory.NAME, "known.name");
        StringBuilder initials = new StringBuilder();
        for (String part : parts) {
            initials.append(part.charAt(0));
        }
        int last = parts.size() - 1;
        if (last > 0) {
            String family = parts.get(last);
            put(family + " " + String.join(" ", parts.subList(0, last)), IdentifierCategory.NAME, "known.name");
            put(parts.get(0) + " " + family, IdentifierCategory.NAME, "known.name");
            put(family + " " + parts.get(0), IdentifierCategory.NAME, "known.name");
            putCapitalized(initials.charAt(0) + " " + family, "known.name");
            putCapitalized(parts.get(0) + " " + family.charAt(0), "known.name");
            putCapitalized(initials.toString(), "known.initials");
            putCapitalized("" + initials.charAt(0) + initials.charAt(last), "known.initials");
        }
        for (String part : parts) {
            if (part.length() >= MIN_PART_LENGTH) {
                boolean ordinary = OrdinaryWords.contains(WordHash.of(part));
                table.add(part, new Known(IdentifierCategory.NAME, "known.name-part", ordinary));
            }
        }
    }

    private void putCapitalized(String phrase, String rule) {
        table.add(phrase, new Known(IdentifierCategory.NAME, rule, true));
    }

    private void addCode(String code, IdentifierCategory category) {
        put(code, category, "known.code");
        String digits = digits(code);
        if (category == IdentifierCategory.SSN && digits.length() > LAST_FOUR) {
            put(digits.substring(digits.length() - LAST_FOUR), category, "known.last-four");
        }
    }

    private void addPhone(String digits, IdentifierCategory category) {
        put(digits, category, "known.phone");
        String national = digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
        if (national.length() == 10) {
            put(national, category, "known.phone");
            put("1" + national, category, "known.phone");
            put(national.substring(3), category, "known.phone");
        }
    }

    private void addDate(LocalDate date) {
        dates.add(date);
        String year = String.valueOf(date.getYear());
        for (String y : new String[] {year, year.substring(2)}) {
            for (String d : twice(date.getDayOfMonth())) {
                for (String m : twice(date.getMonthValue())) {
                    putDate(m + " " + d + " " + y);
                    putDate(d + " " + m + " " + y);
                    putDate(y + " " + m + " " + d);
                }
            }
        }
        for (String month : DateWords.months(date.getMonthValue())) {
            for (String day : DateWords.days(date.getDayOfMonth())) {
                for (String y : new String[] {"", year, year.substring(2)}) {
                    putDate(month + " " + day + " " + y);
                    putDate(month + " the " + day + " " + y);
                    putDate(day + " " + month + " " + y);
                    putDate(day + " of " + month + " " + y);
                }
            }
        }
    }

    private void putDate(String phrase) {
        put(phrase, IdentifierCategory.DATE, "known.date");
    }

    private static String[] twice(int number) {
        return new String[] {String.valueOf(number), String.format(Locale.ROOT, "%02d", number)};
    }

    /** "3/14" without a year: figures run together would match any "314", so here the mark between them counts. */
    private static void findMonthAndDay(SourceText source, LocalDate date, List<Finding> findings) {
        for (int i = 0; i + 2 < source.tokenCount(); i++) {
            if (TokenKind.isNumber(source.kind(i))
                    && (source.isMark(i + 1, '/') || source.isMark(i + 1, '-') || source.isMark(i + 1, '.'))
                    && source.start(i + 2) == source.end(i) + 1
                    && TokenKind.isNumber(source.kind(i + 2))) {
                int left = number(source, i);
                int right = number(source, i + 2);
                if (left == date.getMonthValue() && right == date.getDayOfMonth()
                        || right == date.getMonthValue() && left == date.getDayOfMonth()) {
                    findings.add(new Finding(
                            source.span(i, i + 2), IdentifierCategory.DATE, Confidence.CERTAIN, "known.date"));
                }
            }
        }
    }

    private static int number(SourceText source, int token) {
        return source.end(token) - source.start(token) > 2 ? -1 : Integer.parseInt(source.token(token));
    }

    private static boolean isCapitalized(SourceText source, Span span) {
        for (int i = source.tokenAt(span.start()); i <= source.tokenAt(span.end() - 1); i++) {
            if ((source.kind(i) & TokenKind.LETTER) != 0 && (source.kind(i) & TokenKind.CAPITALIZED) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the parts of a name: "O'Keefe" and "Smith-Jones" stay whole. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.trim().split("[\\s,.]{1,9}", -1)) {
            if (word.codePoints().anyMatch(Character::isLetter)) {
                words.add(word);
            }
        }
        return words.isEmpty() ? List.of(name) : words;
    }

    private static String digits(String value) {
        StringBuilder digits = new StringBuilder();
        value.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
