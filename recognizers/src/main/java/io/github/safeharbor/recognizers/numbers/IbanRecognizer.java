package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.rule.Value;
import io.github.safeharbor.text.TokenKind;
import java.util.HashMap;
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
    private static final String LENGTHS =
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20"
                    + " EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 "
                    + "JO30 KW30 KZ20 LB28"
                    + " LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 "
                    + "PL28 PS29 PT25 QA29"
                    + " RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 "
                    + "XK20 YE30";
    private static final Map<String, Integer> LENGTH = lengths();

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
        String country = source.view().substring(start, start + 2).toUpperCase(Locale.ROOT);
        int length = LENGTH.getOrDefault(country, 0);
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

    private static Map<String, Integer> lengths() {
        Map<String, Integer> lengths = new HashMap<>();
        for (String entry : LENGTHS.split(" ", -1)) {
            lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
        }
        return Map.copyOf(lengths);
    }
}
