package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;

/** Finds bodies by their last words: agencies ("Methodist Social Services") and, behind "works at", small companies in lower case. */
final class NamedBodies {
    private static final WordList AGENCIES = Cues.words("employer.agency");
    private static final WordList LEADS = Cues.words("employer.trade-lead");
    private static final WordList GENERIC = Cues.words("employer.trade-generic");
    private static final long AT = WordHash.of("at");
    private static final long FOR = WordHash.of("for");
    private static final int MAX_WORDS = 3;
    private static final long NO_NAME = WordInfo.STATE | WordInfo.COUNTRY | WordInfo.INSURER | WordInfo.ROLE;

    private NamedBodies() {}

    /** Looks for an agency whose name's last word but one stands at a token. */
    static void agency(Text source, int token, List<Finding> findings) {
        if (token + 1 >= source.tokenCount()
                || !AGENCIES.contains(Phrases.extend(Phrases.start(source.hash(token)), source.hash(token + 1)))
                || !isCapital(source, token - 1)
                || !isCapital(source, token + 1)
                || isStart(source, token)) {
            return;
        }
        Analysis analysis = Analysis.of(source);
        int first = token - 1;
        boolean named = !analysis.has(first, NO_NAME);
        while (first > 0 && first > token - MAX_WORDS && !isStart(source, first) && isCapital(source, first - 1)) {
            first--;
            named |= !analysis.has(first, NO_NAME);
        }
        if (named && !CompanyName.isNeutral(source, first) || analysis.has(first, WordInfo.LANGUAGE)) {
            findings.add(new Finding(
                    source.span(first, token + 1), IdentifierCategory.OTHER, Confidence.LIKELY, "employer.agency"));
        }
    }

    /** Looks for a company whose name in lower case ends at a token: "i'm at desert wind transmissions". */
    static void trade(Text source, int token, List<Finding> findings) {
        int first = token;
        while (first > 0 && first > token - MAX_WORDS && isPlain(source, first - 1)) {
            first--;
        }
        int preposition = first - 1;
        if (first == token || preposition < 1 || !isPreposition(source, preposition)) {
            return;
        }
        for (int i = preposition - 1; i >= 0 && i > preposition - 4; i--) {
            if (LEADS.contains(source.hash(i))) {
                findings.add(new Finding(
                        source.span(first, token), IdentifierCategory.OTHER, Confidence.POSSIBLE, "employer.trade"));
                return;
            }
        }
    }

    /** Tells whether a name begins at a token: with a capital, in a line that has small letters. */
    static boolean startsName(Text source, int token) {
        return token < source.tokenCount()
                && !isStart(source, token)
                && CompanyName.begins(source, token)
                && (source.kind(token) & TokenKind.LOWER) != 0
                && (source.kind(token - 1) & TokenKind.LOWER) != 0;
    }

    private static boolean isPreposition(Text source, int token) {
        return source.hash(token) == AT || source.hash(token) == FOR;
    }

    private static boolean isPlain(Text source, int token) {
        return TokenKind.isWord(source.kind(token))
                && (source.kind(token) & (TokenKind.UPPER | TokenKind.LINE_START)) == 0
                && !isPreposition(source, token)
                && !GENERIC.contains(source.hash(token));
    }

    private static boolean isCapital(Text source, int token) {
        return token >= 0 && TokenKind.isWord(source.kind(token)) && (source.kind(token) & TokenKind.CAPITALIZED) != 0;
    }

    private static boolean isStart(Text source, int token) {
        return (source.kind(token) & (TokenKind.LINE_START | TokenKind.SENTENCE_START)) != 0;
    }
}
