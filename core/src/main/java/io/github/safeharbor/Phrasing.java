package io.github.safeharbor;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fits edits into their sentences, so that what stays reads as one: "in 2026" and not "on 2026", "a 90 or older dad", no bracket
 * without its fellow, no full stop too many or too few.
 *
 * <p>An edit may grow over words that only made sense beside the value, and give back a mark that belongs to the sentence. It
 * never gives back a letter or a digit, and never touches its neighbour.
 */
final class Phrasing {
    /** No phrase that is looked for is longer, in UTF-16 units. */
    private static final int REACH = 32;

    private static final int LONGEST_SHORT_FORM = 4;

    private static final Pattern YEAR = Pattern.compile("\\d{4}(?: or earlier)?");

    private static final String YEARS_OLD =
            "(?i)[ -]?(?:y\\.? ?/?o\\b\\.?|y(?:ea)?rs?[ -]?olds?\\b|y(?:ea)?rs? of age\\b|years young\\b)";

    private static final Pattern BEHIND_AGE = Pattern.compile(YEARS_OLD);

    /** "in her early", before "nineties". */
    private static final Pattern BEFORE_DECADE =
            Pattern.compile("(?i)\\bin (?:her|his|their|the) (?:(?:early|mid|late)[ -])?$");

    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "(?i)\\b(?:(on|el) (?:the )?|(?:(on|in|for|since|until|till|by|during|from|to|of) )?(?:the )?"
                    + "(?:week|weekend|month|night|morning|afternoon|evening) of (?:the )?)$");

    /** Its last words: nearly always none of them stands there. */
    private static final List<String> LAST_WORDS = List.of("on ", "el ", "of ", "the ");

    private static final Pattern BETWEEN = Pattern.compile("(?i)\\b(?:between|from) (?:the )?$");
    private static final Set<String> SHORT_FORMS =
            Set.of("Jr", "Sr", "Esq", "Inc", "Ltd", "Co", "Corp", "St", "Ave", "Blvd", "Rd", "Ln");

    private static final Pattern AND = Pattern.compile("(?i) (?:and|to|through|until|till) (?:the )?|-| - ");

    private final String text;
    private final List<Edit> edits;

    private Phrasing(String text, List<Edit> edits) {
        this.text = text;
        this.edits = edits;
    }

    /** Returns the edits as they read best, in the order of the text. */
    static List<Edit> fit(String text, List<Edit> edits) {
        return new Phrasing(text, edits).fitted();
    }

    private List<Edit> fitted() {
        List<Edit> fitted = new ArrayList<>(edits.size());
        int from = 0;
        for (int i = 0; i < edits.size(); i++) {
            int to = i + 1 < edits.size() ? start(i + 1) : text.length();
            Edit edit = edits.get(i);
            if (isSameYear(i, from)) {
                edit = oneYear(i, from);
                i++;
            } else if (isAge(edit)) {
                edit = age(i, from);
                while (i + 1 < edits.size()
                        && start(i + 1) < edit.redaction().span().end()) {
                    i++; // "y.o." may have been taken for initials
                }
            } else if (isYear(edit)) {
                edit = year(edit, from);
            } else if (!edit.text().isEmpty()) {
                edit = punctuated(edit, from, to);
            }
            fitted.add(edit);
            from = edit.redaction().span().end();
        }
        return fitted;
    }

    private int start(int edit) {
        return edits.get(edit).redaction().span().start();
    }

    /** "between 3/1/2026 and 5/9/2026" is "in 2026". */
    private boolean isSameYear(int index, int from) {
        if (index + 1 == edits.size()) {
            return false;
        }
        Edit first = edits.get(index);
        Edit second = edits.get(index + 1);
        int end = first.redaction().span().end();
        return isYear(first)
                && first.text().equals(second.text())
                && start(index + 1) - end <= REACH
                && AND.matcher(text.substring(end, start(index + 1))).matches()
                && before(BETWEEN, from, start(index)).find();
    }

    private Edit oneYear(int index, int from) {
        Matcher between = before(BETWEEN, from, start(index));
        int start = between.find() ? Math.max(from, start(index) - REACH) + between.start() : start(index);
        Span span = new Span(start, edits.get(index + 1).redaction().span().end());
        return edit(
                edits.get(index),
                span,
                like(text.substring(start, start + 2), "in ") + edits.get(index).text());
    }

    /** "on 3/14/2026" is "in 2026", and so is "the week of 3/14/2026", unless a sentence begins with it. */
    private Edit year(Edit edit, int from) {
        Span span = edit.redaction().span();
        if (LAST_WORDS.stream().noneMatch(word -> standsBefore(span.start(), word))) {
            return edit;
        }
        Matcher before = before(BEFORE_YEAR, from, span.start());
        if (!before.find()) {
            return edit;
        }
        int start = Math.max(from, span.start() - REACH) + before.start();
        String word = before.group(1) != null ? before.group(1) : before.group(2);
        if (word == null && Character.isUpperCase(text.charAt(start))) {
            return edit;
        }
        return edit(edit, new Span(start, span.end()), preposition(word, before.group()) + edit.text());
    }

    private boolean standsBefore(int place, String words) {
        return text.regionMatches(true, place - words.length(), words, 0, words.length());
    }

    /** "93-year-old" and "in her nineties" are "90 or older". */
    private Edit age(int index, int from) {
        Edit edit = edits.get(index);
        Span span = edit.redaction().span();
        int limit = Math.min(text.length(), span.end() + REACH);
        Matcher behind = BEHIND_AGE.matcher(text).region(span.end(), limit);
        int end = behind.lookingAt() ? behind.end() : span.end();
        for (int next = index + 1; next < edits.size() && start(next) < end; next++) {
            if (edits.get(next).redaction().span().end() > end) {
                end = span.end(); // a neighbour is never cut
            }
        }
        Matcher decade = before(BEFORE_DECADE, from, span.start());
        int start = decade.find() ? Math.max(from, span.start() - REACH) + decade.start() : span.start();
        return edit(edit, new Span(start, end), edit.text());
    }

    /** "on" goes with a day; with a year goes "in". What stands before "the week of" stays. */
    private static String preposition(@Nullable String word, String model) {
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "on", "" -> like(model, "in ");
            case "el" -> like(model, "en ");
            default -> word + " ";
        };
    }

    /** Writes words in the letter case of others: "on", "On", "ON". */
    private static String like(String model, String words) {
        if (!Character.isUpperCase(model.charAt(0))) {
            return words;
        }
        return model.length() > 1 && Character.isUpperCase(model.charAt(1))
                ? words.toUpperCase(Locale.ROOT)
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static boolean isYear(Edit edit) {
        return isGeneralizedDate(edit) && YEAR.matcher(edit.text()).matches();
    }

    private static boolean isAge(Edit edit) {
        return isGeneralizedDate(edit) && edit.redaction().meaning() == Finding.Meaning.AGE_OVER_89;
    }

    /** A generalization that could say nothing is a label. */
    private static boolean isGeneralizedDate(Edit edit) {
        return edit.redaction().category() == IdentifierCategory.DATE
                && edit.replacement().isGeneralization()
                && !edit.text().startsWith("[");
    }

    /** Returns a matcher over what stands before a place, not farther back than the edit before. */
    private Matcher before(Pattern pattern, int from, int start) {
        return pattern.matcher(text.substring(Math.max(from, start - REACH), start));
    }

    private Edit punctuated(Edit edit, int from, int to) {
        Span span = balanced(edit.redaction().span(), from, to);
        int end = span.end();
        if (text.charAt(end - 1) == '.' && end - 1 > span.start() && endsSentence(end)) {
            end--; // "El 3 de febrero. Trabaja": the full stop is the sentence's
        } else if (end < to && text.charAt(end) == '.' && isShort(span.start(), end) && goesOn(end + 1)) {
            end++; // "J.D., 34": the full stop is the initial's
        }
        return edit(edit, new Span(span.start(), end), edit.text());
    }

    /** Gives back or takes in the bracket that is left over. */
    private Span balanced(Span span, int from, int to) {
        int opening = -1; // the bracket that is open
        int closing = -1; // the first bracket that closes nothing
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) == '(') {
                opening = i;
            } else if (text.charAt(i) == ')') {
                closing = opening < 0 ? i : closing;
                opening = -1;
            }
        }
        if (opening >= 0 && span.end() < to && text.charAt(span.end()) == ')') {
            return opening == span.start() && span.length() > 1
                    ? new Span(span.start() + 1, span.end())
                    : new Span(span.start(), span.end() + 1);
        }
        if (closing >= 0 && span.start() > from && text.charAt(span.start() - 1) == '(') {
            return closing == span.end() - 1 && span.length() > 1
                    ? new Span(span.start(), span.end() - 1)
                    : new Span(span.start() - 1, span.end());
        }
        return span;
    }

    /** Tells whether the text ends here, or a new sentence or line begins. */
    private boolean endsSentence(int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n' || i > at && Character.isUpperCase(text.charAt(i));
    }

    /** Ends in a single letter or a short form: "J.D", "Kevin Z", "Tom Okafor Jr". */
    private boolean isShort(int start, int end) {
        int from = end;
        while (from > start && Character.isLetter(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        int letters = text.codePointCount(from, end);
        boolean whole = from == start || !Character.isDigit(text.codePointBefore(from));
        return whole
                && (letters == 1 || letters <= LONGEST_SHORT_FORM && SHORT_FORMS.contains(text.substring(from, end)));
    }

    /** Tells whether a sentence goes on: a comma, a bracket, or a word in lower case. */
    private boolean goesOn(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c != ' ') {
            return ",;:)".indexOf(c) >= 0;
        }
        return at + 1 < text.length() && (text.charAt(at + 1) == '(' || Character.isLowerCase(text.charAt(at + 1)));
    }

    private static Edit edit(Edit edit, Span span, String text) {
        return new Edit(edit.redaction().at(span), text, edit.replacement());
    }
}
