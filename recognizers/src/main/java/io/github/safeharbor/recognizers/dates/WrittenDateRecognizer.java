package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.List;

/**
 * Finds dates with the name of a month and a day or year beside it, and weekdays fixed to a date.
 *
 * <p>Example: in "Seen Monday, March 4, then 14th of may 2024, implanted Aug-2016" three dates are found. Months may be
 * short, misspelt, in lower case, of another language or calendar ("15 de julio", "7 fevrier"), and run together with what is
 * beside them ("dob7/8/81", "nov3"). 45 CFR 164.514(b)(2)(i)(C).
 */
public final class WrittenDateRecognizer extends RuleRecognizer {
    private static final WordList VERB_MONTHS = Cues.words("written-date.verb-months");
    private static final WordList VERB_SUBJECTS = Cues.words("written-date.verb-subjects");
    /** What follows "may" and "march" when they are verbs, or "mar" and "march" when they are nouns. */
    private static final WordList AFTER_VERB = Cues.words("written-date.after-verb");

    private static final WordList PRONOUNS = Cues.words("written-date.pronouns");

    private static final List<Rule> RULES = List.of(
            Rule.of("date.written", DATE)
                    .at(Start.digits(1, 2)
                            .or(DateParts.DAYS_IN_WORDS)
                            .or(Start.words("last"))
                            .or(Start.digits(4).startingWith("12"))
                            .unless(DateParts::hasNoMonthSoon)
                            .or(DateParts.MONTHS)
                            .or(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT).ofLength(4, 17)))
                    .value(WrittenDate.DATE)
                    .more(WrittenDate.NEXT_DAY)
                    .unless(WrittenDateRecognizer::isVerb, WrittenDateRecognizer::isVerbAfterDay),
            Rule.of("date.day-of-list", DATE)
                    .at(Start.digits(1, 2).unless(DateParts::hasNoMonthSoon))
                    .value(WrittenDate.DAY_OF_LIST)
                    .unless((source, span) -> isVerb(source, source.tokenAt(span.end()) + 2)),
            Rule.of("date.between", DATE)
                    .at(Start.words("between", "from").digitWithin(12))
                    .value(WrittenDate.DAYS_BETWEEN),
            Rule.of("date.weekday", DATE)
                    .at(DateParts.WEEKDAYS)
                    .value(WrittenDate.DATE)
                    .confidence(Confidence.CERTAIN),
            Rule.of("date.glued", DATE)
                    .at(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT)
                            .ofLength(3, 17)
                            .like("LL#", "LLL#", "LLLL", "LLLLL"))
                    .value(DateShapes.BEHIND_LETTERS),
            Rule.of("date.in-name", DATE)
                    .at(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT | TokenKind.UNDERSCORE)
                            .ofLength(5, 60))
                    .value(DateShapes.IN_NAME));

    /** Creates the recognizer. */
    public WrittenDateRecognizer() {
        super("written-date", RULES);
    }

    /** "clients may 2 times a year", "we march 5 abreast", "may ten people": the word is no month. */
    private static boolean isVerb(Text source, Span span) {
        int month = source.tokenAt(span.start());
        return VERB_MONTHS.contains(source.wordAt(month))
                && (VERB_SUBJECTS.contains(source.wordAt(month - 1))
                        || (source.kind(source.tokenAt(span.end() - 1)) & TokenKind.DIGIT) == 0)
                && !DateParts.endsPhrase(source, span.end());
    }

    /** Tells whether the month at the token is the verb, by what follows. */
    static boolean isVerb(Text source, int month) {
        return VERB_MONTHS.contains(source.wordAt(month)) && AFTER_VERB.contains(source.wordAt(month + 1))
                || isBeforePronoun(source, month);
    }

    /** "may we", which is a question without, and a month with a preposition before it. */
    static boolean isBeforePronoun(Text source, int month) {
        return VERB_MONTHS.contains(source.wordAt(month)) && PRONOUNS.contains(source.wordAt(month + 1));
    }

    /** "5 may need", "PHQ of 9 may be": a number before the verb. */
    private static boolean isVerbAfterDay(Text source, Span span) {
        int last = source.tokenAt(span.end() - 1);
        boolean number = (source.kind(source.tokenAt(span.start())) & TokenKind.DIGIT_FIRST) != 0;
        if (!number || !VERB_MONTHS.contains(source.wordAt(last))) {
            return false;
        }
        boolean lower = (source.kind(last) & TokenKind.CAPITALIZED) == 0;
        return AFTER_VERB.contains(source.wordAt(last + 1)) || lower && !DateParts.endsPhrase(source, span.end());
    }
}
