package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.rule.Value;
import io.github.safeharbor.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds electronic mail addresses, 45 CFR 164.514(b)(2)(i)(F): plain, masked in part, and written to be read aloud.
 *
 * <p>Example: "jane.doe+x@clinic.org", "j***@gmail.com", "jane dot doe at gmail dot com", "jane(at)clinic(dot)org". It
 * walks from the sign to both sides, at most 64 and 255 characters as the standard allows, so no text makes it slow.
 */
public final class EmailRecognizer extends RuleRecognizer {
    private static final WordList SIGNS = Cues.words("email.signs");
    private static final Shape USER =
            Shape.regex("(?<![@.\\w])[A-Za-z]{3,10}(?:\\.(?i:com))?(?:[ ](?i:address|account|id|name|is))?[:,= "
                    + "]{1,3}(?:(?i:user(?:[ ]?name)?|name)[: ]{1,2})?"
                    + "(?<id>(?=[A-Za-z._-]{0,30}\\d|[A-Za-z]{2,30}[._][A-Za-z])[A-Za-z][A-"
                    + "Za-z0-9_-]{1,30}(?:\\.[A-Za-z0-9_-]{1,30}){0,3})(?![\\w@/])");
    private static final Start SPACED_SIGN =
            Start.mark('@').before(" ").or(Start.mark('@').after(" "));
    private static final Start SPELLED_SIGN =
            Start.mark('@').or(Start.words("at", "a", "arroba")).unless(EmailRecognizer::isNoSign);
    private static final List<Rule> RULES = List.of(
            rule(
                    "email.user",
                    Start.words("gmail", "yahoo", "hotmail", "outlook", "icloud", "aol", "protonmail"),
                    USER),
            rule("email.plain", Start.mark('@'), (t, sign) -> signed(t, sign, false))
                    .confidence(Confidence.CERTAIN),
            rule("email.spaced", SPACED_SIGN, (t, sign) -> signed(t, sign, true)),
            rule("email.spelled", SPELLED_SIGN, EmailRecognizer::spelled));
    private static final WordList CUES = Cues.words("email.cues");
    private static final WordList VERBS = Cues.words("email.verbs");
    private static final WordList NO_MAILBOX = WordList.of(Cues.entries("email.no-mailbox"));

    /** Creates the recognizer. */
    public EmailRecognizer() {
        super("email", RULES);
    }

    private static Rule rule(String name, Start start, Shape value) {
        return Rule.of(name, IdentifierCategory.EMAIL).at(start).value(value);
    }

    /** Nearly every "at" is followed by no domain name. */
    private static boolean isNoSign(Text source, Span sign) {
        int token = source.tokenAt(sign.start());
        return !isBracketed(source, token) && (sign.length() < 2 || !DomainName.mayBegin(source, token + 1));
    }

    private static boolean isBracketed(Text source, int token) {
        int start = source.start(token);
        int end = source.end(token);
        return start > 1
                && end < source.length()
                && "([{<".indexOf(source.charAt(start - 1)) >= 0
                && ")]}>".indexOf(source.charAt(end)) >= 0
                && (end - start == 2 || source.charAt(start - 2) != ' ');
    }

    /** An address with its sign: plain, or with blanks around it. */
    private static @Nullable Value signed(RuleText t, int sign, boolean spaced) {
        int right = t.at(sign + 1) == ' ' ? sign + 2 : sign + 1;
        int left = t.at(sign - 1) == ' ' ? sign - 1 : sign;
        Text source = t.source();
        boolean apart = left < sign || right > sign + 1;
        DomainName domain = right < source.length() && !isBracketed(source, source.tokenAt(sign))
                ? DomainName.at(source, right)
                : null;
        if (domain == null || apart != spaced) {
            return null;
        }
        int start = Mailbox.startBefore(source, left);
        if (start >= left || t.at(start - 1) == '@') {
            return null; // the last: "@user@host" is a social media handle
        }
        boolean sentence =
                apart && (!domain.sure() || NO_MAILBOX.contains(source.view().substring(start, left)));
        return sentence ? null : new Value(start, domain.end());
    }

    /** An address whose sign is a word or in brackets: "jane at gmail dot com", "jane [at] clinic.org". */
    private static @Nullable Value spelled(RuleText t, int at) {
        Text source = t.source();
        int token = source.tokenAt(at);
        boolean bracketed = isBracketed(source, token);
        int last = !bracketed && SIGNS.contains(source.wordAt(token + 1)) ? token + 1 : token;
        int from = bracketed ? at - 1 : at;
        int to = bracketed ? source.end(last) + 1 : source.end(last);
        int left = " -".indexOf(t.at(from - 1)) >= 0 ? from - 1 : from;
        int right = " -".indexOf(t.at(to)) >= 0 ? to + 1 : to;
        if (right >= source.length() || !bracketed && (left == from || right == to)) {
            return null;
        }
        DomainName domain = DomainName.at(source, right);
        int start = domain == null ? left : Mailbox.startBefore(source, left);
        if (domain == null || start >= left) {
            return null;
        }
        boolean address = bracketed
                ? domain.known() || domain.mailbox() || domain.spelled()
                : isSpokenAddress(source, start, source.view().substring(start, left), domain);
        return address ? new Value(bracketed ? start : apart(source, start), domain.end()) : null;
    }

    /** "email is wren oday at ...": the first of at most three words between the cue's verb or colon and the mailbox. */
    private static int apart(Text source, int start) {
        int token = source.tokenAt(start);
        for (int i = token; i > token - 3 && i > 1; i--) {
            boolean verb = source.isMark(i - 1, ':') || VERBS.contains(source.wordAt(i - 1));
            if (verb && CUES.contains(source.wordAt(i - 2))) {
                return source.start(i);
            }
        }
        return start;
    }

    /** "look at amazon.com" and "she works at yahoo" are none. */
    private static boolean isSpokenAddress(Text source, int start, String mailbox, DomainName domain) {
        if (NO_MAILBOX.contains(mailbox)) {
            return false;
        }
        boolean shaped = mailbox.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '_' || c == ' ');
        boolean cued = isCued(source, source.tokenAt(start));
        if (domain.known()) {
            return domain.sure() && (domain.spelled() || domain.mailbox() || shaped || cued && !mailbox.endsWith("s"));
        }
        return domain.mailbox() && (shaped || cued);
    }

    private static boolean isCued(Text source, int token) {
        for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
            if (CUES.contains(source.wordAt(i))) {
                return true;
            }
        }
        return false;
    }
}
