package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates run together with the word before them, as people type on a phone.
 *
 * <p>Example: in "dob7/8/81 seen nov3" the figures and "nov3" are found. No trigger can see them, since the token begins
 * with the word; so this walks the kinds of all tokens, which is cheap, and looks only at short ones of letters and then
 * digits. 45 CFR 164.514(b)(2)(i)(C).
 */
public final class GluedDateRecognizer implements Recognizer {
    private static final int KINDS = TokenKind.LETTER | TokenKind.DIGIT;
    private static final int LONGEST = 17;
    private static final int LONGEST_NAME = 60;
    private static final int WINDOW = 40;
    private static final String D = "(?:0?[1-9]|[12]\\d|3[01])";

    private static final Pattern FORM =
            Pattern.compile("(?i)(?:(?:dob|dod|on|born|by|since|date|dt|due|seen|before|after|until|till|from|edd|lmp)"
                    + "(?<id>" + D + "[-/.]" + D + "(?:[-/.](?:(?:19|20)\\d{2}|\\d{2}))?)(?![\\w%]|[-/.]\\d)"
                    + "|(?:" + DateParts.MONTH + "(?:" + D + "(?:st|nd|rd|th)?(?!\\w)" + DateParts.YEAR_TAIL
                    + "|(?:19|20)\\d{2}(?!\\w))))");

    /** "17april", "05MAY24", "3rdJune2020". */
    private static final Pattern DAY_FIRST = Pattern.compile("(?i)(?:" + DateParts.DAY_GLUED + DateParts.MONTH
            + "(?:(?:19|20)\\d{2}|\\d{2})?(?!\\w)" + DateParts.YEAR_TAIL + ")");

    /** The date in a file name: "intake_2024-03-14.pdf", "note_20240314". */
    private static final Pattern IN_NAME =
            Pattern.compile("(?:19|20)\\d{2}(?<s>[-.]?)(?:0[1-9]|1[0-2])\\k<s>(?:0[1-9]|[12]\\d|3[01])(?!\\d)");

    /** Creates the recognizer. */
    public GluedDateRecognizer() {}

    @Override
    public String id() {
        return "glued-date";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(DATE);
    }

    @Override
    public List<Finding> recognize(Text source) {
        List<Finding> findings = new ArrayList<>();
        for (int token = 0; token < source.tokenCount(); token++) {
            int kind = source.kind(token);
            int length = source.end(token) - source.start(token);
            if ((kind & KINDS) != KINDS || length > LONGEST_NAME) {
                continue;
            }
            if ((kind & TokenKind.UNDERSCORE) != 0) {
                addInName(source, token, findings);
            } else if (length <= LONGEST) {
                addGlued(source, token, (kind & TokenKind.DIGIT_FIRST) == 0 ? FORM : DAY_FIRST, findings);
            }
        }
        return findings;
    }

    private static void addGlued(Text source, int token, Pattern form, List<Finding> findings) {
        Matcher matcher = at(form, source, source.start(token));
        if (matcher.lookingAt()) {
            int from = form == FORM && matcher.start("id") >= 0 ? matcher.start("id") : matcher.start();
            add(findings, from, matcher.end());
        }
    }

    private static void addInName(Text source, int token, List<Finding> findings) {
        int from = source.view().lastIndexOf('_', source.end(token) - 1) + 1;
        Matcher matcher = at(IN_NAME, source, from);
        if (from > source.start(token) && matcher.lookingAt()) {
            add(findings, matcher.start(), matcher.end());
        }
    }

    private static Matcher at(Pattern pattern, Text source, int from) {
        return pattern.matcher(source.view())
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(from, Math.min(source.length(), from + WINDOW));
    }

    private static void add(List<Finding> findings, int from, int to) {
        findings.add(new Finding(new Span(from, to), DATE, Confidence.LIKELY, "date.glued"));
    }
}
