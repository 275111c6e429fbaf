package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.List;

/** Employers, shops and bodies that no list knows: what stands with a capital where one stands, unless a list says what else it is. */
final class UnlistedBodies {
    /** What stands behind "at" with a capital and is no body. */
    private static final long NO_BODY = WordInfo.INSURER
            | WordInfo.DRUG
            | WordInfo.MENTAL_HEALTH
            | WordInfo.ACRONYM
            | WordInfo.LANGUAGE
            | WordInfo.MONTH
            | WordInfo.WEEKDAY
            | WordInfo.STATE
            | WordInfo.COUNTRY
            | WordInfo.INNOCENT;

    private static final WordList AT_WORK = Cues.words("company.at-work");

    private UnlistedBodies() {}

    /**
     * "She's at Deloitte", "tends bar at the Gull", "answers phones for Able Tow": but the wares of a large shop are bought there by
     * everybody, and "for" is for many things.
     */
    static void behind(Text source, int preposition, boolean isFor, List<Finding> findings) {
        int after = preposition + 1;
        int name =
                after < source.tokenCount() && EmployerRecognizer.THE.contains(source.hash(after)) ? after + 1 : after;
        if (preposition == 0 || name >= source.tokenCount() || (source.kind(name) & TokenKind.CAPITALIZED) == 0) {
            return;
        }
        int before = preposition - 1;
        if (CompanyName.isLarge(source, name)) {
            if (!isFor && name == after && AT_WORK.contains(source.hash(before))) {
                EmployerRecognizer.add(source, name, false, "employer.at", findings);
            }
        } else if (isSmall(source, before) && isUnlisted(source, name) && (!isFor || endsPhrase(source, name))) {
            EmployerRecognizer.add(source, name, false, isFor ? "employer.for" : "employer.at", findings);
        }
    }

    /** Tells whether a word with a capital may be a body's name for all that the lists know. */
    private static boolean isUnlisted(Text source, int name) {
        int kind = source.kind(name);
        return (kind & TokenKind.CAPITALIZED) != 0
                && (kind & TokenKind.LINE_START) == 0
                && source.end(name) - source.start(name) > 1
                && !isUpper(source, source.start(name) + 1) // "FMLA"
                && !isUpper(source, Math.max(source.start(name) + 1, source.end(name) - 2)) // "PhDs"
                && !Analysis.of(source).has(name, NO_BODY);
    }

    /** Tells whether no noun stands behind a name that it might describe: "for Deaf kids". */
    private static boolean endsPhrase(Text source, int name) {
        int last = CompanyName.lastToken(source, name, false);
        int next = last + 1;
        return last >= 0
                && (next >= source.tokenCount()
                        || (source.kind(next) & (TokenKind.MARK | TokenKind.LINE_START)) != 0
                        || Analysis.of(source).is(next, PlaceCue.FUNCTION));
    }

    private static boolean isUpper(Text source, int offset) {
        return Character.isUpperCase(source.charAt(offset));
    }

    private static boolean isSmall(Text source, int token) {
        return token >= 0 && (source.kind(token) & (TokenKind.LETTER | TokenKind.UPPER)) == TokenKind.LETTER;
    }

    /** "They own Stretch &amp; Sway": two words with capitals inside a sentence, and in no list of such. */
    static void partners(Text source, int second, List<Finding> findings) {
        int first = second - 2;
        if (isSmall(source, source.isMark(first - 1, ',') ? first - 2 : first - 1)
                && isUnlisted(source, first)
                && isUnlisted(source, second)
                && (source.kind(first) & TokenKind.SENTENCE_START) == 0) {
            EmployerRecognizer.add(source, first, false, "employer.partners", findings);
        }
    }
}
