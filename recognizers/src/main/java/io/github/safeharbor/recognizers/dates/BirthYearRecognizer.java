package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.rule.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds years of birth that give away an age over 89, counted from the reference year of the text.
 *
 * <p>Example: with 2026 as reference, in "DOB 4/2/1931, widow born in 1940" the year 1931 is found under the rule
 * {@code age.birth-year}; 1940 stays. The result never depends on the clock of the machine. 45 CFR 164.514(b)(2)(i)(C): "all
 * elements of dates (including year) indicative of such age"; HHS: such a year becomes "on or before".
 */
public final class BirthYearRecognizer extends RuleRecognizer {
    private static final int AGE = 90;
    private static final int OLDEST = 125;
    /** How far a year may stand from its cue, and each number of its date from the one before. */
    private static final int REACH = 34;

    private static final int MOST_NUMBERS = 3;

    private static final List<Rule> RULES = List.of(Rule.of("age.birth-year", DATE)
            .at(Start.words(Cues.entries("date.birth"))
                    .or(Start.words("b").after(".").before(".:"))
                    .or(Start.words("b").before("."))
                    .digitWithin(REACH))
            .value(BirthYearRecognizer::year)
            .confidence(Confidence.POSSIBLE)
            .meaning(Finding.Meaning.BIRTH_YEAR)
            .unless(BirthYearRecognizer::isYoung));

    /** Creates the recognizer. */
    public BirthYearRecognizer() {
        super("birth-year", RULES);
    }

    /** The first number of four digits behind the cue, or the last of a date in figures. */
    private static @Nullable Value year(RuleText t, int cue) {
        int p = t.source().end(t.source().tokenAt(cue));
        for (int numbers = 1; numbers <= MOST_NUMBERS; numbers++) {
            int from = nextNumber(t, p);
            if (from < 0) {
                return null;
            }
            int end = DateParts.digits(t, from, 5);
            boolean last = !t.isWordChar(end) && !("-/".indexOf(t.at(end)) >= 0 && t.isDigit(end + 1));
            boolean two =
                    end == from + 2 && (t.at(from - 1) == '\'' || numbers > 2 && "-/.".indexOf(t.at(from - 1)) >= 0);
            if (last && (two || DateParts.fullYear(t, from) > 0)) {
                return new Value(from, end);
            }
            if (end > from + 2) {
                return null;
            }
            p = end;
        }
        return null;
    }

    /** Returns where the next number begins in the same sentence, or -1. */
    private static int nextNumber(RuleText t, int from) {
        for (int p = from; p - from <= REACH && t.at(p) != 0; p++) {
            boolean saint = (t.at(p - 2) | 0x20) == 's' && (t.at(p - 1) | 0x20) == 't'; // "born at St. Luke's"
            boolean sentence =
                    t.at(p) == '.' && t.at(p + 1) == ' ' && Character.isUpperCase(t.at(p + 2)) && t.isLetter(p + 4);
            if (t.isDigit(p)) {
                return p;
            }
            if (t.at(p) == '\n' || t.at(p) == ';' || sentence && !saint) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isYoung(Text source, Span span) {
        return !givesAwayAge(source.view().substring(span.start(), span.end()), source.referenceYear())
                || source.view().startsWith(" or earlier", span.end()); // stands for such a year
    }

    /** "31" is 1931 where 2031 is still to come. */
    private static boolean givesAwayAge(String digits, int referenceYear) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            int century = referenceYear - referenceYear % 100;
            year += year > referenceYear % 100 ? century - 100 : century;
        }
        return year <= referenceYear - AGE && year >= referenceYear - OLDEST;
    }
}
