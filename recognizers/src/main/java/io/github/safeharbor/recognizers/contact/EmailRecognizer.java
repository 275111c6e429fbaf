package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.support.Spots;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds electronic mail addresses, 45 CFR 164.514(b)(2)(i)(F): plain, masked in part, and written to be read aloud.
 *
 * <p>Example: "jane.doe+x@clinic.org", "j***@gmail.com", "jane dot doe at gmail dot com", "jane(at)clinic(dot)org". It
 * walks from the sign to both sides, at most 64 and 255 characters as the standard allows, so no text makes it slow.
 */
public final class EmailRecognizer extends RuleRecognizer {
    private static final Spots SIGN = Spots.words("@");
    private static final Spots AT = Spots.words("at", "a", "arroba");
    private static final WordList SIGNS = Cues.words("email.signs");
    private static final List<Rule> USER = List.of(Rule.of("email.user", IdentifierCategory.EMAIL)
            .at(Start.words("gmail", "yahoo", "hotmail", "outlook", "icloud", "aol", "protonmail"))
            .value(Shape.regex("(?<![@.\\w])[A-Za-z]{3,10}(?:\\.(?i:com))?(?:[ ](?i:address|account|id|name|is))?[:,= "
                    + "]{1,3}(?:(?i:user(?:[ ]?name)?|name)[: ]{1,2})?"
                    + "(?<id>(?=[A-Za-z._-]{0,30}\\d|[A-Za-z]{2,30}[._][A-Za-z])[A-Za-z][A-"
                    + "Za-z0-9_-]{1,30}(?:\\.[A-Za-z0-9_-]{1,30}){0,3})(?![\\w@/])")));
    private static final WordList CUES = Cues.words("email.cues");
    private static final WordList NO_MAILBOX = WordList.of(Cues.entries("email.no-mailbox"));

    /** Creates the recognizer. */
    public EmailRecognizer() {
        super("email", USER);
    }

    @Override
    public List<Finding> recognize(Text source, List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        for (int token : SIGN.in(source)) {
            if (isBracketed(source, token)) {
                spelled(source, source.start(token) - 1, source.end(token) + 1, true, findings);
            } else {
                signed(source, source.start(token), findings);
            }
        }
        for (int token : AT.in(source)) {
            boolean bracketed = isBracketed(source, token);
            boolean at = source.end(token) - source.start(token) != 1;
            if (bracketed) {
                spelled(source, source.start(token) - 1, source.end(token) + 1, true, findings);
            } else if (at) {
                if (!DomainName.mayBegin(source, token + 1)) {
                    continue;
                }
                int last = SIGNS.contains(source.wordAt(token + 1)) ? token + 1 : token;
                spelled(source, source.start(token), source.end(last), false, findings);
            }
        }
        return findings;
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

    /** An address with its sign, perhaps with blanks around it. */
    private static void signed(Text source, int sign, List<Finding> findings) {
        boolean spaced = sign > 0 && source.charAt(sign - 1) == ' ';
        int right = sign + 1 < source.length() && source.charAt(sign + 1) == ' ' ? sign + 2 : sign + 1;
        int left = spaced ? sign - 1 : sign;
        DomainName domain = right < source.length() ? DomainName.at(source, right) : null;
        int start = domain == null ? left : Mailbox.startBefore(source, left);
        if (domain == null || start >= left || start > 0 && source.charAt(start - 1) == '@') {
            return; // the last: "@user@host" is a social media handle
        }
        boolean apart = spaced || right == sign + 2;
        if (apart && (!domain.sure() || NO_MAILBOX.contains(source.view().substring(start, left)))) {
            return;
        }
        findings.add(new Finding(
                new Span(start, domain.end()),
                IdentifierCategory.EMAIL,
                apart || !domain.known() ? Confidence.LIKELY : Confidence.CERTAIN,
                apart ? "email.spaced" : "email.plain"));
    }

    /** An address whose sign is a word: "jane at gmail dot com", "jane [at] clinic.org". */
    private static void spelled(Text source, int from, int to, boolean bracketed, List<Finding> findings) {
        int left = from > 0 && " -".indexOf(source.charAt(from - 1)) >= 0 ? from - 1 : from;
        int right = to < source.length() && " -".indexOf(source.charAt(to)) >= 0 ? to + 1 : to;
        if (right >= source.length() || !bracketed && (left == from || right == to)) {
            return;
        }
        DomainName domain = DomainName.at(source, right);
        int start = domain == null ? left : Mailbox.startBefore(source, left);
        if (domain == null || start >= left) {
            return;
        }
        String mailbox = source.view().substring(start, left);
        if (bracketed
                ? domain.known() || domain.mailbox() || domain.spelled()
                : isSpokenAddress(source, start, mailbox, domain)) {
            findings.add(new Finding(
                    new Span(start, domain.end()), IdentifierCategory.EMAIL, Confidence.LIKELY, "email.spelled"));
        }
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
