package io.github.safeharbor.recognizers.contact;

import static io.github.safeharbor.recognition.Confidence.CERTAIN;

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
 * Finds Internet Protocol addresses, 45 CFR 164.514(b)(2)(i)(O): version 4, also "192[.]168[.]1[.]20", and version 6
 * in all its forms.
 *
 * <p>Example: "from 198.51.100.7:8080" gives "198.51.100.7"; port and prefix length say nothing of a person and stay.
 * Versions ("v1.2.3.4", "section 4.1.2.3"), times and hardware addresses are left.
 */
public final class IpAddressRecognizer extends RuleRecognizer {
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|0{0,2}\\d?\\d)";
    private static final String DOT = "(?:\\.|\\[\\.\\]|\\(\\.\\)|\\[dot\\]|\\{\\.\\})";
    private static final WordList NO_ADDRESS = WordList.of(Cues.entries("ip.no-address"));
    private static final WordList CUES = Cues.words("ip.cues");

    private static final List<Rule> RULES = List.of(
            Rule.of("ip.v6", IdentifierCategory.IP)
                    .at(Start.mark(':').unless(IpAddressRecognizer::isLone))
                    .value(IpAddressRecognizer::version6)
                    .confidence(CERTAIN),
            Rule.of("ip.v4", IdentifierCategory.IP)
                    .at(Start.digits(1, 3)
                            .like("#.#", "##.#", "###.#")
                            .or(Start.digits(1, 3).before("[({"))
                            .apart(".")
                            .notBehindDigit("-,"))
                    .value(Shape.regex("(?<![\\w.])(?<!\\d[-,])" + OCTET + "(?:(?:" + DOT + OCTET + "){3}|(?:\\."
                            + OCTET + "){2}\\.(?:x{1,3}\\b|[*]{1,3}))(?!\\d)(?!\\.\\d)(?!-\\d)"))
                    .confidence(CERTAIN)
                    .unless(IpAddressRecognizer::isVersion));

    /** Creates the recognizer. */
    public IpAddressRecognizer() {
        super("ip", RULES);
    }

    /** Tells whether no other colon stands as near as in an address. */
    private static boolean isLone(Text source, Span colon) {
        int next = source.view().indexOf(':', colon.end());
        return next < 0 || next - colon.end() > 4;
    }

    /** The run of hexadecimal digits, colons and dots around its first colon. */
    private static @Nullable Value version6(RuleText t, int colon) {
        int start = colon;
        while (colon - start < 5 && isHex(t.at(start - 1))) {
            start--;
        }
        if (start < colon && t.at(start - 1) == ':') {
            return null; // not the first
        }
        if (start < colon && isWordChar(t.at(start - 1))) {
            start = colon; // "ip:2001:db8::1", "std::dead"
        }
        int end = colon;
        while (end - start < 64 && isRunChar(t.at(end))) {
            end++;
        }
        if (isWordChar(t.at(end))) {
            end = Math.max(t.source().view().lastIndexOf(':', end - 1) + 1, start); // "::Bar"
        }
        start += t.at(start) == ':' && t.at(start + 1) != ':' ? 1 : 0;
        while (end > start && (t.at(end - 1) == '.' || t.at(end - 1) == ':' && t.at(end - 2) != ':')) {
            end--;
        }
        return end - start >= 3 && Ipv6.isAddress(t.source().view(), start, end) && !isCode(t.source(), start, end)
                ? new Value(start, zoneEnd(t.source(), end))
                : null;
    }

    /** "fe80::1%eth0": the zone is part of the address. */
    private static int zoneEnd(Text source, int end) {
        if (end + 1 >= source.length() || source.charAt(end) != '%' || !isWordChar(source.charAt(end + 1))) {
            return end;
        }
        int to = end + 1;
        while (to < source.length() && to - end <= 16 && isWordChar(source.charAt(to))) {
            to++;
        }
        return to;
    }

    /** "dad::bee" is a scope operator: without a digit it takes a cue. */
    private static boolean isCode(Text source, int start, int end) {
        for (int i = start; i < end; i++) {
            if (source.charAt(i) >= '0' && source.charAt(i) <= '9') {
                return false;
            }
        }
        int token = source.tokenAt(start);
        return !CUES.contains(source.wordAt(token - 1)) && !CUES.contains(source.wordAt(token - 2));
    }

    private static boolean isVersion(Text source, Span span) {
        int token = source.tokenAt(span.start());
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            if (CUES.contains(source.wordAt(i))) {
                return false;
            }
            if (NO_ADDRESS.contains(source.wordAt(i))) {
                return true;
            }
        }
        return span.length() == 7 && source.charAt(span.start()) != '0' && !isCuedNear(source, token); // "4.1.2.3"
    }

    private static boolean isCuedNear(Text source, int token) {
        for (int i = token - 1; i >= Math.max(0, token - 8); i--) {
            if (CUES.contains(source.wordAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRunChar(char c) {
        return c == ':' || c == '.' || isHex(c);
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'f';
    }

    private static boolean isWordChar(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
