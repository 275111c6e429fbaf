package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.PhraseTable;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One value found is found everywhere: a name, place, number or code that was recognized once goes wherever it recurs.
 *
 * <p>Case, accents, spacing and punctuation are ignored. Of a name each part counts as well, of a telephone number the
 * part without country or area code. A part that is an ordinary word (Will, May, Grace) counts only where it is capitalized. Dates and
 * ages do not recur in this sense: "3/14" may be a fraction the next time.
 */
final class RepeatedValues {
    private static final String RULE = "repeated";

    /** Shorter numbers ("12") are everywhere and identify nobody. */
    private static final int MIN_CODE_LENGTH = 4;

    private static final int MIN_WORD_LENGTH = 3;

    /** A longer value is no name or number any more, and would not be repeated letter by letter. */
    private static final int MAX_LENGTH = 256;

    /** A year; a longer run of figures is no generalization. */
    private static final int LONGEST_FIGURES = 4;

    private static final int NATIONAL_LENGTH = 10;
    private static final int LOCAL_LENGTH = 7;

    /** Never filled. */
    private static final PhraseTable<Value> NOTHING = new PhraseTable<>();

    /** By category first: the least guarded value of two equal ones stays, whichever recognizer ran first. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::category)
            .thenComparing(Finding::span)
            .thenComparing(Finding::meaning, Comparator.reverseOrder());

    private PhraseTable<Value> table = new PhraseTable<>();

    /** Those of an endless text that were found longest ago; empty otherwise. */
    private PhraseTable<Value> older = NOTHING;

    private final int bound;

    /** The runs of two to four figures in all values, as bits of a filter. */
    private final long[] figures = new long[8];

    /** A finding and the text that it is of. */
    private record Place(Text source, Finding finding) {}

    /**
     * What may recur.
     *
     * @param category its category
     * @param letterCase how it must be written
     * @param meaning what it says beyond its category
     */
    private record Value(IdentifierCategory category, LetterCase letterCase, Finding.Meaning meaning) {}

    /**
     * Makes an empty collection.
     *
     * @param bound as many values at least are remembered, and twice as many at most: those that were seen last
     */
    RepeatedValues(int bound) {
        this.bound = bound;
    }

    /** Collects what may recur from the findings that go, in offsets of the view. */
    static RepeatedValues of(Text source, List<Finding> findings) {
        RepeatedValues values = new RepeatedValues(Integer.MAX_VALUE);
        values.learn(source, findings);
        return values;
    }

    /** Collects what may recur from the findings that go from several texts. */
    static RepeatedValues of(List<Redactions.Found> texts) {
        RepeatedValues values = new RepeatedValues(Integer.MAX_VALUE);
        List<Place> places = new ArrayList<>();
        texts.forEach(text -> addPlaces(text.source(), text.findings(), places));
        values.learn(places);
        return values;
    }

    /** Remembers what may recur from the findings that go from one more text. */
    void learn(Text source, List<Finding> findings) {
        if (table.size() >= bound) {
            older = table;
            table = new PhraseTable<>();
        }
        List<Place> places = new ArrayList<>(findings.size());
        addPlaces(source, findings, places);
        learn(places);
    }

    private static void addPlaces(Text source, List<Finding> findings, List<Place> places) {
        for (Finding finding : findings) {
            if (finding.confidence().compareTo(Confidence.LIKELY) >= 0
                    && finding.category() != IdentifierCategory.DATE
                    && finding.span().length() <= MAX_LENGTH) {
                places.add(new Place(source, finding));
            }
        }
    }

    private void learn(List<Place> places) {
        places.sort(Comparator.comparing(Place::finding, ORDER));
        places.forEach(place -> add(place.source(), place.finding()));
    }

    /** Tells whether nothing may recur. */
    boolean isEmpty() {
        return table.isEmpty() && older.isEmpty();
    }

    /** Tells whether a value may recur of which a generalization ("1987", "941**") could be a part. */
    boolean mayHold(String generalization) {
        int digits = 0;
        int number = 0;
        for (int i = 0; i < generalization.length(); i++) {
            char c = generalization.charAt(i);
            if (Character.isLetter(c) || digits == LONGEST_FIGURES && Character.isDigit(c)) {
                return true;
            }
            if (Character.isDigit(c)) {
                digits++;
                number = number * 10 + c - '0';
            }
        }
        int bit = bit(digits, number);
        return digits < 2 || (figures[bit >> 6] >>> bit & 1) != 0;
    }

    /** Remembers all runs of two to four figures in a value, whatever marks stand between. */
    private void addFigures(Text source, Span span) {
        int run = 0;
        int number = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            if (Character.isDigit(c)) {
                run++;
                number = number * 10 % 10_000 + c - '0';
                for (int digits = 2, limit = 100; digits <= Math.min(run, LONGEST_FIGURES); digits++, limit *= 10) {
                    int bit = bit(digits, number % limit);
                    figures[bit >> 6] |= 1L << bit;
                }
            } else if (Character.isLetter(c)) {
                run = 0;
            }
        }
    }

    private static int bit(int digits, int number) {
        return (digits * 10_000 + number) * 0x9E3779B1 >>> 23;
    }

    /** Returns where the values stand in a text, in offsets of its view. */
    List<Finding> find(Text source) {
        return find(source, false);
    }

    /**
     * Returns where the values stand in an output, but for ordinary words: a label in place of the full stop before it
     * makes a "Will" look like a name that was none.
     */
    List<Finding> findSurvivors(Text output) {
        return find(output, true);
    }

    private List<Finding> find(Text source, boolean output) {
        if (isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        table.findInside(
                source,
                (span, value) -> recurs(source, span, value, output),
                (span, value) -> findings.add(finding(span, value)));
        older.findInside(source, (span, value) -> recurs(source, span, value, output), (span, value) -> {
            findings.add(finding(span, value));
            if (!output) {
                table.add(source, span, value);
            }
        });
        return findings;
    }

    private static Finding finding(Span span, Value value) {
        return new Finding(span, value.category(), Confidence.POSSIBLE, RULE, value.meaning());
    }

    private void add(Text source, Finding finding) {
        Span span = finding.span();
        int letters = 0;
        boolean digits = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
            digits |= Character.isDigit(c);
        }
        if (digits) {
            addFigures(source, span);
        }
        boolean name = finding.category() == IdentifierCategory.NAME;
        if (name && letters == 1 && !digits && span.length() == 1 && source.charAt(span.start()) != 'I') {
            put(source, span, finding.category(), LetterCase.INITIAL);
        } else if (name && letters == 2 && !digits) {
            boolean initials = LetterCase.CAPITALS.fits(source, span);
            put(source, span, finding.category(), initials ? LetterCase.CAPITALS : LetterCase.TITLE);
        } else if (letters >= (digits ? MIN_CODE_LENGTH : MIN_WORD_LENGTH)) {
            addPhrase(source, span, finding.category(), finding.meaning());
            if (name) {
                addParts(source, span);
            } else if (finding.category() == IdentifierCategory.PHONE || finding.category() == IdentifierCategory.FAX) {
                addShorterNumbers(source, finding);
            }
        }
    }

    private void put(Text source, Span span, IdentifierCategory category, LetterCase letterCase) {
        table.add(source, span, new Value(category, letterCase, Finding.Meaning.PLAIN));
    }

    private void addPhrase(Text source, Span span, IdentifierCategory category, Finding.Meaning meaning) {
        boolean ordinary = true;
        int words = 0;
        for (int i = source.tokenAt(span.start()); i < source.tokenCount() && source.start(i) < span.end(); i++) {
            int kind = source.kind(i);
            words += (kind & (TokenKind.MARK | TokenKind.LABEL)) == 0 ? 1 : 0;
            ordinary &= (kind & TokenKind.LETTER) == 0 || TokenKind.isWord(kind) && isOrdinary(source, i);
        }
        boolean word = Character.isLetter(source.charAt(span.start()));
        boolean single = words == 1 && category == IdentifierCategory.OTHER;
        LetterCase letterCase = word && (ordinary || single) ? LetterCase.CAPITALIZED : LetterCase.ANY;
        table.add(source, span, new Value(category, letterCase, meaning));
    }

    /** What is a name as often as a word is the name in small letters where it was one in small letters. */
    private static boolean isOrdinary(Text source, int token) {
        boolean capital = (source.kind(token) & TokenKind.CAPITALIZED) != 0;
        long word = source.hash(token);
        return OrdinaryWords.contains(word) || capital && OrdinaryWords.isNameAsOften(word);
    }

    /** "Maria" of "Maria Okafor", "Ed" of "Ed Wu"; not "and", not "de", not "Dr". */
    private void addParts(Text source, Span span) {
        int first = source.tokenAt(span.start());
        int last = source.tokenAt(span.end() - 1);
        for (int i = first; i <= last && i < source.tokenCount(); i++) {
            Span part = source.span(i, i);
            if (!TokenKind.isWord(source.kind(i)) || !span.contains(part) || span.equals(part)) {
                continue;
            }
            String word = source.token(i);
            boolean upper = (source.kind(i) & TokenKind.UPPER) != 0;
            if (NameWords.TITLE.has(word) || i > first && i < last && NameWords.PARTICLE.has(word)) {
                continue;
            }
            if (part.length() >= MIN_WORD_LENGTH && (upper || !OrdinaryWords.contains(source.hash(i)))) {
                addPhrase(source, part, IdentifierCategory.NAME, Finding.Meaning.PLAIN);
            } else if (part.length() == 2 && LetterCase.TITLE.fits(source, part)) {
                put(source, part, IdentifierCategory.NAME, LetterCase.TITLE);
            }
        }
    }

    /** "+1 415 555 2671" recurs as "415-555-2671" and as "555-2671". */
    private void addShorterNumbers(Text source, Finding finding) {
        StringBuilder digits = new StringBuilder();
        for (int i = finding.span().start(); i < finding.span().end(); i++) {
            if (Character.isDigit(source.charAt(i))) {
                digits.append(source.charAt(i));
            }
        }
        if (digits.length() == NATIONAL_LENGTH || digits.length() == NATIONAL_LENGTH + 1 && digits.charAt(0) == '1') {
            Value value = new Value(finding.category(), LetterCase.ANY, Finding.Meaning.PLAIN);
            table.add(digits.substring(digits.length() - NATIONAL_LENGTH), value);
            table.add(digits.substring(digits.length() - LOCAL_LENGTH), value);
        }
    }

    private static boolean recurs(Text source, Span span, Value value, boolean output) {
        int first = source.tokenAt(span.start());
        boolean opens = (source.kind(first) & TokenKind.SENTENCE_START) != 0;
        boolean guarded = output || opens && !isPossessive(source, span.end());
        return switch (value.letterCase()) {
            case CAPITALIZED ->
                LetterCase.CAPITALIZED.fits(source, new Span(span.start(), span.start() + 1))
                        && !(guarded && OrdinaryWords.opensSentence(source.hash(first)) && !isFullName(source, span));
            case TITLE -> LetterCase.TITLE.fits(source, span) && !(guarded && NameWords.SHORT.has(source.token(first)));
            default -> value.letterCase().fits(source, span);
        };
    }

    /** "Will's mother" at the start of a sentence is no verb. */
    private static boolean isPossessive(Text source, int end) {
        return end + 1 < source.length() && source.charAt(end) == '\'' && (source.charAt(end + 1) | 0x20) == 's';
    }

    /** "Will Grace" at the start of a sentence is a name where "Will" or "Will grace" is none. */
    private static boolean isFullName(Text source, Span span) {
        return source.tokenAt(span.start()) < source.tokenAt(span.end() - 1)
                && LetterCase.CAPITALIZED.fits(source, span);
    }
}
