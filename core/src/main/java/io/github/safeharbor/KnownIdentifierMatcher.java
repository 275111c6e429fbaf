package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownVariants.Variant;
import io.github.safeharbor.recognition.PhraseTable;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.WordHash;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what the caller knows about the persons in a text, in every form in which people write it.
 *
 * <p>Case, accents, spacing and punctuation never matter. A name counts whole, reversed, in parts and as initials; a
 * telephone number with and without country and area code; a date in figures and words, in both orders, with and without
 * its year; a social security number also by its last four digits; numbers also dictated and with letters for digits.
 */
final class KnownIdentifierMatcher {
    private static final KnownIdentifierMatcher NOTHING = new KnownIdentifierMatcher(word -> false);

    private final PhraseTable<Known> table = new PhraseTable<>();
    private final List<Known> guarded = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<Known> unspaced = new ArrayList<>();
    private final KnownNumbers numbers = new KnownNumbers();
    private final KnownPersons persons = new KnownPersons();
    private final Predicate<String> ordinary;

    /**
     * What a phrase stands for.
     *
     * @param phrase the phrase
     * @param category its category
     * @param rule the rule's name
     * @param standing how it must stand to count
     */
    record Known(String phrase, IdentifierCategory category, String rule, KnownStanding standing) {}

    private KnownIdentifierMatcher(Predicate<String> ordinary) {
        this.ordinary = ordinary;
    }

    /** Returns a matcher of what is known about the persons in a text, and of the recognizers' other words for it. */
    static KnownIdentifierMatcher of(Text source, RecognizerRegistry recognizers, Set<IdentifierCategory> kept) {
        return source.known().isEmpty()
                ? NOTHING
                : of(source.known(), recognizers.variants(source), recognizers::isOrdinary, kept);
    }

    /** Returns a matcher of what is known, but for the categories that stay in the text anyway. */
    static KnownIdentifierMatcher of(KnownIdentifiers known, Set<IdentifierCategory> kept) {
        return of(known, List.of(), word -> OrdinaryWords.contains(WordHash.of(word)), kept);
    }

    private static KnownIdentifierMatcher of(
            KnownIdentifiers known,
            Collection<Variant> variants,
            Predicate<String> ordinary,
            Set<IdentifierCategory> kept) {
        KnownIdentifierMatcher matcher = new KnownIdentifierMatcher(ordinary);
        for (KnownIdentifiers.Entry entry : known.entries()) {
            if (!kept.contains(entry.category())) {
                matcher.add(entry);
            }
        }
        for (Variant variant : variants) {
            if (!kept.contains(variant.entry().category())) {
                matcher.add(variant);
            }
        }
        // After the others: a value that counts in any case is not weakened by one that equals it.
        matcher.guarded.sort(Comparator.comparing(Known::standing));
        matcher.guarded.forEach(value -> matcher.table.add(value.phrase(), value));
        return matcher;
    }

    /** Tells whether nothing is known. */
    boolean isEmpty() {
        return table.isEmpty() && unspaced.isEmpty() && numbers.isEmpty();
    }

    /** Returns whom the known names mean. */
    KnownPersons persons() {
        return persons;
    }

    /** Returns the findings in a text, in offsets of its view. */
    List<Finding> find(Text source) {
        List<Finding> findings = find(source, known -> true);
        dates.forEach(date -> KnownDates.findGlued(source, date, findings));
        numbers.findEndings(source, findings);
        return findings;
    }

    /**
     * Returns what may not stand in an output: the same, but for values that count by the words beside them, since a label
     * may stand for such a word.
     */
    List<Finding> findSurvivors(Text output) {
        return find(output, known -> !known.standing().needsContext());
    }

    private List<Finding> find(Text source, Predicate<Known> counts) {
        List<Finding> findings = new ArrayList<>();
        if (isEmpty()) {
            return findings;
        }
        List<Finding> names = new ArrayList<>();
        table.findInside(
                source,
                (span, known) -> counts.test(known)
                        && known.standing().counts(source, span)
                        && KnownMatches.isPhrase(source, span, known),
                (span, known) -> {
                    Finding finding = new Finding(span, known.category(), Confidence.CERTAIN, known.rule());
                    (known.category() == IdentifierCategory.NAME ? names : findings).add(finding);
                });
        findings.addAll(KnownMatches.settle(source, names, persons));
        dates.forEach(date -> KnownDates.findPairs(source, date, findings));
        unspaced.forEach(known -> findUnspaced(source, known, findings));
        numbers.find(source, findings);
        return findings;
    }

    private void add(KnownIdentifiers.Entry entry) {
        String value = Text.of(entry.value()).view();
        IdentifierCategory category = entry.category();
        if (value.codePoints().anyMatch(KnownIdentifierMatcher::isUnspaced)) {
            unspaced.add(new Known(value, category, "known.phrase", KnownStanding.ANYWHERE));
        }
        switch (entry.form()) {
            case NAME -> addName(value, entry.person());
            case PHRASE, ADDRESS -> put(value, category, "known.phrase", KnownStanding.ofPhrase(value, category));
            case ORGANIZATION -> put(value, category, "known.phrase", KnownStanding.ofOrganization(value));
            case CODE -> KnownCodes.code(value, category).forEach(code -> put(code, category, "known.code"));
            case PHONE -> KnownCodes.phone(value).forEach(number -> put(number, category, "known.phone"));
            case DATE -> addDate(LocalDate.parse(entry.value()));
        }
        KnownCodes.rows(entry).forEach(row -> numbers.add(row, category));
        String ending = KnownCodes.ending(entry);
        if (!ending.isEmpty()) {
            numbers.addEnding(ending, category);
            if (category == IdentifierCategory.SSN && !KnownCodes.isYear(ending)) {
                put(ending, category, "known.last-four");
            }
        }
    }

    private void addName(String name, int person) {
        persons.addName(person, name);
        for (KnownNames.Spelling spelling : KnownNames.of(name, ordinary)) {
            put(spelling.phrase(), IdentifierCategory.NAME, spelling.rule(), spelling.standing());
        }
    }

    private void add(Variant variant) {
        IdentifierCategory category = variant.entry().category();
        if (category == IdentifierCategory.NAME) {
            persons.addWord(variant.entry().person(), variant.phrase());
        }
        put(variant.phrase(), category, variant.rule(), KnownStanding.of(variant));
    }

    private void addDate(LocalDate date) {
        dates.add(date);
        KnownDates.phrases(date).forEach(phrase -> put(phrase, IdentifierCategory.DATE, KnownDates.RULE));
        KnownDates.rows(date).forEach(row -> numbers.add(row, IdentifierCategory.DATE));
    }

    private void put(String phrase, IdentifierCategory category, String rule) {
        put(phrase, category, rule, KnownStanding.ANYWHERE);
    }

    private void put(String phrase, IdentifierCategory category, String rule, KnownStanding standing) {
        Known known = new Known(phrase, category, rule, standing);
        if (standing == KnownStanding.ANYWHERE) {
            table.add(phrase, known);
        } else {
            guarded.add(known);
        }
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
}
