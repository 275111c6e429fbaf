package io.github.safeharbor.examples.preview;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.AdviceTexts;
import io.github.safeharbor.review.Review;
import io.github.safeharbor.review.ReviewFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A finding or a piece of advice as LanguageTool's protocol says it: a place of the text with words and replacements.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends
 * @param message what is said about it
 * @param title the same in short
 * @param replacements what could stand there
 * @param rule the rule
 * @param kind finding or advice
 */
record Match(int start, int end, String message, String title, List<String> replacements, String rule, Kind kind) {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /** What a match is, and its category in the protocol. */
    enum Kind {
        /** An identifier. */
        FINDING("SAFE_HARBOR", "Identifiers (HIPAA Safe Harbor)", "non-conformance"),
        /** Advice. */
        ADVICE("REFERRAL_ADVICE", "Advice for referral posts", "style");

        private final String id;
        private final String title;
        private final String issueType;

        Kind(String id, String title, String issueType) {
            this.id = id;
            this.title = title;
            this.issueType = issueType;
        }

        String id() {
            return id;
        }

        String title() {
            return title;
        }

        String issueType() {
            return issueType;
        }
    }

    /** Returns the matches of a review in the order of its text; the questions about the text as a whole have no place. */
    static List<Match> of(Review review, Locale language) {
        List<Match> matches = new ArrayList<>();
        for (ReviewFinding finding : review.findings()) {
            List<String> replacements = new ArrayList<>(List.of(finding.replacement()));
            replacements.addAll(finding.alternatives());
            matches.add(new Match(
                    finding.span().start(),
                    finding.span().end(),
                    finding.reason(language),
                    finding.category().title(),
                    replacements,
                    finding.rule(),
                    Kind.FINDING));
        }
        OutputPlaces places = OutputPlaces.of(review);
        AdviceTexts words = AdviceTexts.of(language);
        AdviceTexts english = AdviceTexts.of(Locale.ENGLISH);
        for (Advice advice : review.advice()) {
            if (advice.start() < advice.end()) {
                matches.add(new Match(
                        places.sourceStart(advice.start()),
                        places.sourceEnd(advice.end()),
                        words.sentence(advice) + " " + words.suggestion(advice),
                        words.sentence(advice),
                        quoted(english.suggestion(advice)),
                        advice.rule(),
                        Kind.ADVICE));
            }
        }
        matches.sort(Comparator.comparingInt(Match::start).thenComparing(Match::kind));
        return matches;
    }

    /** What a suggestion puts in quotation marks can stand in the post; the post is English whatever the reader's language. */
    private static List<String> quoted(String suggestion) {
        return QUOTED.matcher(suggestion)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
