package io.github.safeharbor.recognizers.contact;

import static io.github.safeharbor.recognition.Confidence.CERTAIN;
import static io.github.safeharbor.recognition.Confidence.LIKELY;

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

    private static final List<Rule> V4 = List.of(Rule.of("ip.v4", IdentifierCategory.IP)
            .at(Start.digits(1, 3)
                    .like("#.#", "##.#", "###.#")
                    .or(Start.digits(1, 3).before("[({"))
                    .apart(".")
                    .notBehindDigit("-,"))
            .value(Shape.regex("(?<![\\w.])(?<!\\d[-,])" + OCTET + "(?:(?:" + DOT + OCTET + "){3}|(?:\\." + OCTET
                    + "){2}\\.(?:x{1,3}\\b|[*]{1,3}))(?!\\d)(?!\\.\\d)(?!-\\d)"))
            .confidence(CERTAIN)
            .unless(IpAddressRecognizer::isVersion));
    private static final Spots COLON = Spots.words(":");

    /** Creates the recognizer. */
    public IpAddressRecognizer() {
        super("ip", V4);
    }

    @Override
    public List<Finding> recognize(Text source, List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        int resume = 0;
        for (int token : COLON.in(source)) {
            int colon = source.start(token);
            if (colon >= resume) {
                resume = version6(source, colon, resume, findings);
            }
        }
        return findings;
    }

    /** Looks at the run of hexadecimal digits, colons and dots around a colon; returns the end of the run. */
    private static int version6(Text source, int colon, int resume, List<Finding> findings) {
        int start = colon;
        while (start > resume && colon - start < 5 && isHex(source.charAt(start - 1))) {
            start--;
        }
        if (start > 0 && start < colon && isWordChar(source.charAt(start - 1))) {
            start = colon; // "ip:2001:db8::1", "std::dead"
        }
        int end = colon;
        while (end < source.length() && end - start < 64 && isRunChar(source.charAt(end))) {
            end++;
        }
        int runEnd = Math.max(end, colon + 1);
        if (end < source.length() && isWordChar(source.charAt(end))) {
            end = Math.max(source.view().lastIndexOf(':', end - 1) + 1, start); // "::Bar"
        }
        if (source.charAt(start) == ':' && !source.view().startsWith("::", start)) {
            start++;
        }
        while (end > start
                && (source.charAt(end - 1) == '.'
                        || source.charAt(end - 1) == ':' && !(end - start > 2 && source.charAt(end - 2) == ':'))) {
            end--;
        }
        if (end - start >= 3 && Ipv6.isAddress(source.view(), start, end) && !isCode(source, start, end)) {
            int to = zoneEnd(source, end);
            findings.add(new Finding(
                    new Span(start, to), IdentifierCategory.IP, end - start < 8 ? LIKELY : CERTAIN, "ip.v6"));
            return Math.max(to, runEnd);
        }
        return runEnd;
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
