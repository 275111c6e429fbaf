package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.rule.Value;
import io.github.safeharbor.text.TokenKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds international bank account numbers by country, length and check digits, with or without blanks.
 *
 * <p>"GB82 WEST 1234 5698 7654 32" is found whole; the length of the country says where it ends, so that a following
 * word is left. One whose check digits fail is found where "IBAN" stands before it, by {@link AccountRecognizer}. 45
 * CFR 164.514(b)(2)(i)(J).
 */
public final class IbanRecognizer extends RuleRecognizer {
    private static final Map<String, String> LENGTHS = Cues.meanings("iban.lengths");

    private static final List<Rule> RULES = List.of(Rule.of("account.iban", IdentifierCategory.ACCOUNT)
            .at(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT))
            .value(IbanRecognizer::read)
            .confidence(Confidence.CERTAIN));

    /** Creates the recognizer. */
    public IbanRecognizer() {
        super("iban", RULES);
    }

    private static @Nullable Value read(RuleText text, int start) {
        int end = end(text.source(), start);
        return end > 0 ? new Value(start, end) : null;
    }

    /** Returns where the number that begins here ends, or -1 if there is none. */
    private static int end(Text source, int start) {
        if (start + 15 > source.length() || !isDigit(source.charAt(start + 2)) || !isDigit(source.charAt(start + 3))) {
            return -1;
        }
        String country = source.view().substring(start, start + 2).toLowerCase(Locale.ROOT);
        int length = Integer.parseInt(LENGTHS.getOrDefault(country, "0"));
        StringBuilder value = new StringBuilder(length);
        int at = start;
        while (value.length() < length && at < source.length()) {
            char c = source.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                value.append(c);
            } else if (c != ' ' && c != '-' || !Character.isLetterOrDigit(source.charAt(at - 1))) {
                return -1;
            }
            at++;
        }
        boolean whole = length > 0
                && value.length() == length
                && (at == source.length() || !Character.isLetterOrDigit(source.charAt(at)));
        return whole && Checksums.iban(value.toString().toUpperCase(Locale.ROOT)) ? at : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
