package io.github.safeharbor.recognizers.dates;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.TokenKind;
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
    private static final int LONGEST = 13;
    private static final int WINDOW = 40;
    private static final String D = "(?:0?[1-9]|[12]\\d|3[01])";

    private static final Pattern FORM = Pattern.compile("(?i)(?:(?:dob|dod|on|born|by|since|date|dt|due|seen|before|after|until|till|from|edd|lmp)"
            + "(?<id>" + D + "[-/.]" + D + "(?:[-/.](?:(?:19|20)\\d{2}|\\d{2}))?)(?![\\w%]|[-/.]\\d)"
            + "|(?<month>" + DateParts.MONTH + D + "(?:st|nd|rd|th)?(?!\\w)" + DateParts.YEAR_TAIL + "))");

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
    public List<Finding> recognize(SourceText source) {
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = null;
        for (int token = 0; token < source.tokenCount(); token++) {
            int kind = source.kind(token);
            if ((kind & (KINDS | TokenKind.DIGIT_FIRST | TokenKind.UNDERSCORE)) != KINDS
                    || source.end(token) - source.start(token) > LONGEST) {
                continue;
            }
            if (matcher == null) {
                matcher = FORM.matcher(source.text());
                matcher.useTransparentBounds(true);
                matcher.useAnchoringBounds(false);
            }
            int start = source.start(token);
            matcher.region(start, Math.min(source.length(), start + WINDOW));
            if (matcher.lookingAt()) {
                String group = matcher.start("id") >= 0 ? "id" : "month";
                Span span = new Span(matcher.start(group), matcher.end(group));
                findings.add(new Finding(span, DATE, Confidence.LIKELY, "date.glued"));
            }
        }
        return findings;
    }
}
