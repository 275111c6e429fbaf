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
 * Finds web addresses, 45 CFR 164.514(b)(2)(i)(N): with a scheme, with "www.", or bare ("janesmith.com/about",
 * "bit.ly/3xYz"), and "janesmith dot com".
 *
 * <p>A bare name under a top-level domain that is also a word needs a path, a cue or more labels, so that "I feel
 * better.so does he" and "Smith.MD" stay. Punctuation after the address is no part of it.
 */
public final class UrlRecognizer extends RuleRecognizer {
    private static final Spots SCHEMES = Spots.words("http", "https", "ftp", "ftps", "sftp", "hxxp", "hxxps", "www")
            .before(":.[");
    private static final Spots DOT = Spots.words(".");
    private static final int MAX_LENGTH = 2048;

    private static final List<Rule> SPELLED = List.of(Rule.of("url.spelled", IdentifierCategory.URL)
            .at(Start.words("dot"))
            .value(Shape.regex("(?i:dot)[\\])}]?[ ]{0,2}(?i:com|net|org|edu|gov|co|io|info)\\b(?:[ ](?i:slash)[ "
                    + "][\\w-]{1,40}){0,3}")));
    private static final WordList NO_NAME = Cues.words("url.no-name");

    /** Creates the recognizer. */
    public UrlRecognizer() {
        super("url", SPELLED);
    }

    @Override
    public List<Finding> recognize(Text source, List<Finding> found) {
        List<Finding> findings = new ArrayList<>();
        int resume = 0;
        for (int token : SCHEMES.in(source)) {
            int start = source.start(token);
            int host = start < resume ? -1 : hostStart(source, source.end(token));
            if (host > 0) {
                resume = UrlTail.end(source, host, start + MAX_LENGTH);
                if (resume - host >= 3) {
                    add(findings, start, resume, Confidence.CERTAIN, "url.scheme");
                }
            }
        }
        bare(source, findings);
        spelled(source, found, findings);
        return findings;
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

    private static void bare(Text source, List<Finding> findings) {
        int resume = 0;
        for (int token : DOT.in(source)) {
            int dot = source.start(token);
            if (dot < resume || dot == 0 || dot + 2 >= source.length()) {
                continue;
            }
            if (!BareDomain.isLabelChar(source.charAt(dot - 1)) || !BareDomain.isLabelChar(source.charAt(dot + 1))) {
                continue;
            }
            BareDomain domain = BareDomain.around(source, dot, resume);
            resume = Math.max(dot + 1, domain.runEnd());
            if (domain.end() > 0 && domain.isAddress(source)) {
                int end = UrlTail.afterDomain(source, domain.end(), domain.end() + MAX_LENGTH);
                add(findings, domain.start(), end, Confidence.LIKELY, "url.bare");
                resume = Math.max(resume, end);
            }
        }
    }

    /** "janesmith dot com slash about": the name before the word belongs to it. */
    private static void spelled(Text source, List<Finding> dots, List<Finding> findings) {
        for (Finding dot : dots) {
            int word = source.tokenAt(dot.span().start());
            boolean open = source.isMark(word - 1, '(') || source.isMark(word - 1, '[') || source.isMark(word - 1, '{');
            int name = open ? word - 2 : word - 1;
            if (name >= 0 && dot.span().start() - source.end(name) <= 2 && !NO_NAME.contains(source.wordAt(name))) {
                int start = source.start(name);
                while (start > 1
                        && source.charAt(start - 1) == '-'
                        && BareDomain.isLabelChar(source.charAt(start - 2))) {
                    start = source.start(source.tokenAt(start - 2));
                }
                if (BareDomain.isLabelChar(source.charAt(start))) {
                    add(findings, start, dot.span().end(), Confidence.LIKELY, dot.rule());
                }
            }
        }
    }

    private static void add(List<Finding> findings, int start, int end, Confidence confidence, String rule) {
        findings.add(new Finding(new Span(start, end), IdentifierCategory.URL, confidence, rule));
    }
}
