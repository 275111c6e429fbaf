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
 * Finds web addresses, 45 CFR 164.514(b)(2)(i)(N): with a scheme, with "www.", or bare ("janesmith.com/about",
 * "bit.ly/3xYz"), and "janesmith dot com".
 *
 * <p>A bare name under a top-level domain that is also a word needs a path, a cue or more labels, so that "I feel
 * better.so does he" and "Smith.MD" stay. Punctuation after the address is no part of it.
 */
public final class UrlRecognizer extends RuleRecognizer {
    private static final int MAX_LENGTH = 2048;
    private static final WordList NO_NAME = Cues.words("url.no-name");
    private static final Shape SPELLED = Shape.regex(
            "(?i:dot)[\\])}]?[ ]{0,2}(?i:com|net|org|edu|gov|co|io|info)\\b(?:[ ](?i:slash)[ ][\\w-]{1,40}){0,3}");

    private static final List<Rule> RULES = List.of(
            Rule.of("url.scheme", IdentifierCategory.URL)
                    .at(Start.words("http", "https", "ftp", "ftps", "sftp", "hxxp", "hxxps", "www")
                            .before(":.["))
                    .value(UrlRecognizer::scheme)
                    .confidence(Confidence.CERTAIN),
            Rule.of("url.bare", IdentifierCategory.URL)
                    .at(Start.mark('.').unless(UrlRecognizer::isNoDot))
                    .value(UrlRecognizer::bare),
            Rule.of("url.spelled", IdentifierCategory.URL)
                    .at(Start.words("dot"))
                    .value(UrlRecognizer::spelled));

    /** Creates the recognizer. */
    public UrlRecognizer() {
        super("url", RULES);
    }

    private static @Nullable Value scheme(RuleText t, int start) {
        Text source = t.source();
        int host = hostStart(source, source.end(source.tokenAt(start)));
        int end = host < 0 ? -1 : UrlTail.end(source, host, start + MAX_LENGTH);
        return end - host >= 3 ? new Value(start, end) : null;
    }

    /** Returns where the host begins after a scheme or "www.", or -1. */
    private static int hostStart(Text source, int at) {
        String text = source.view();
        for (String link : new String[] {"://", ":\\\\", "[:]//", "[://]", ":/", "."}) {
            if (text.startsWith(link, at)) {
                int host = at + link.length();
                // "https:// clinic.org": a blank slipped in
                if (host + 1 < text.length() && text.charAt(host) == ' ' && link.equals("://")) {
                    host++;
                }
                return host < text.length() && text.charAt(host) > ' ' ? host : -1;
            }
        }
        return -1;
    }

    /** The end of a sentence, not the inside of a name. */
    private static boolean isNoDot(Text source, Span dot) {
        return dot.start() == 0
                || dot.end() >= source.length()
                || !BareDomain.isLabelChar(source.charAt(dot.start() - 1))
                || !BareDomain.isLabelChar(source.charAt(dot.end()));
    }

    private static @Nullable Value bare(RuleText t, int dot) {
        BareDomain domain = BareDomain.around(t.source(), dot);
        return domain.end() > 0 && domain.isAddress(t.source())
                ? new Value(domain.start(), UrlTail.afterDomain(t.source(), domain.end(), domain.end() + MAX_LENGTH))
                : null;
    }

    /** "janesmith dot com slash about": the name before the word belongs to it. */
    private static @Nullable Value spelled(RuleText t, int dot) {
        Text source = t.source();
        Value tail = SPELLED.read(t, dot);
        int word = source.tokenAt(dot);
        int name = word > 0 && "([{".indexOf(source.charAt(source.start(word - 1))) >= 0 ? word - 2 : word - 1;
        if (tail == null || name < 0 || dot - source.end(name) > 2 || NO_NAME.contains(source.wordAt(name))) {
            return null;
        }
        int start = source.start(name);
        while (t.at(start - 1) == '-' && BareDomain.isLabelChar(t.at(start - 2))) {
            start = source.start(source.tokenAt(start - 2));
        }
        return BareDomain.isLabelChar(t.at(start)) ? new Value(start, tail.end()) : null;
    }
}
