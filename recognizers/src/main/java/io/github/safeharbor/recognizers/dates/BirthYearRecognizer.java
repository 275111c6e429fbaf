package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.support.Spots;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds years of birth that give away an age over 89, counted from the reference year of the text.
 *
 * <p>Example: with 2026 as reference, in "DOB 4/2/1931, widow born in 1940" the year 1931 is found under the rule
 * {@code age.birth-year}; 1940 stays. The result never depends on the clock of the machine. 45 CFR 164.514(b)(2)(i)(C): "all
 * elements of dates (including year) indicative of such age"; HHS: such a year becomes "on or before".
 */
public final class BirthYearRecognizer implements Recognizer {
    private static final int AGE = 90;
    private static final int OLDEST = 125;
    private static final int WINDOW = 80;
    private static final Spots CUES = Spots.words(
            "born", "birth", "birthdate", "birthday", "dob", "bday", "d", "b", "nee", "nacido", "nacida", "birthyear");

    private static final Pattern YEAR = Pattern.compile(
            "(?i)(?:born|birth(?:date|day|year)?|d\\.?o\\.?b\\b\\.?|bday|b\\.(?=\\s?\\d)|nacid[oa])(?:[^\\d;.\\n"
                    + "]|\\.(?!\\s[A-Z][a-z]{3})|(?<=\\bst)\\.){0,30}(?:\\d{1,2}(?:st|nd|rd|th)?[-/., ]{1,2}(?:of )?(?:[a-z]{3,10}[-.,"
                    + " ]{1,2})?(?:\\d{1,2}(?:st|nd|rd|th)?[-/., ]{1,2})?)?"
                    + "(?<year>(?:19|20)\\d{2}|(?<=[-/.]|')\\d{2})(?!\\w|[/-]?\\d)");

    /** Creates the recognizer. */
    public BirthYearRecognizer() {}

    @Override
    public String id() {
        return "birth-year";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(DATE);
    }

    @Override
    public List<Finding> recognize(Text source) {
        List<Finding> findings = new ArrayList<>();
        int[] candidates = CUES.in(source);
        if (candidates.length > 0) {
            Matcher matcher = YEAR.matcher(source.view());
            matcher.useTransparentBounds(true);
            matcher.useAnchoringBounds(false);
            for (int token : candidates) {
                int start = source.start(token);
                matcher.region(start, Math.min(source.length(), start + WINDOW));
                if (matcher.lookingAt()
                        && givesAwayAge(matcher.group("year"), source.referenceYear())
                        && !source.view().startsWith(" or earlier", matcher.end("year"))) { // stands for such a year
                    Span span = new Span(matcher.start("year"), matcher.end("year"));
                    findings.add(
                            new Finding(span, DATE, Confidence.POSSIBLE, "age.birth-year", Finding.Meaning.BIRTH_YEAR));
                }
            }
        }
        return findings;
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
