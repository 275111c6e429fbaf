package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds roles that one person holds: an office of a named body or of this town, and the only or youngest of its kind there.
 *
 * <p>In "she is the mayor of Corvane" the phrase {@code mayor of Corvane} is removed, article outside, 45 CFR
 * 164.514(b)(2)(i)(R). HHS's own example is the current president of a named university. "Head of household", "director
 * of the group" and "first session" stay.
 *
 * <pre>
 * role   = [modifiers] office preposition body  |  superlative [modifiers] person preposition body
 * body   = name of an organisation or a town [tail]  |  (this | our | their | its) (town | church)
 * </pre>
 */
public final class UniqueRoleRecognizer implements Recognizer {
    private static final WordList OFFICES = Cues.words("role.office");
    /** Persons by their ending whom everybody has, or whom the writer looks for. */
    private static final WordList GENERIC = Cues.words("role.generic");

    private static final WordList INDEFINITE = Cues.words("role.indefinite");
    private static final WordList SUPERLATIVES = Cues.words("role.superlative");
    /** First and last are of a row as well: "the first nurse at Mercy said". */
    private static final WordList OF_ROW = Cues.words("role.of-row");
    /** Between a superlative and the person: "longest-serving", "last surviving". */
    private static final WordList EVER = Cues.words("role.ever");

    private static final WordList TOWNS = Cues.words("role.town");
    private static final WordList HOUSES = Cues.words("role.town", "role.house");
    private static final WordList ITS = Cues.words("role.its");
    /** Ends the name of a body in lower case: "the Kona canoe club". */
    private static final WordList TAILS = Cues.words("role.tail");
    /** What a role's first modifier stands behind. */
    private static final WordList BEFORE = Cues.words("role.before");

    private static final WordList PREPOSITIONS = Cues.words("role.preposition");
    private static final List<String> PERSON_ENDINGS =
            List.of("er", "or", "ist", "ian", "ant", "eer", "man", "woman", "smith", "wright");
    private static final int MODIFIERS = 3;

    /** Creates the recognizer. */
    public UniqueRoleRecognizer() {}

    @Override
    public String id() {
        return "unique-role";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(IdentifierCategory.OTHER);
    }

    @Override
    public List<Finding> recognize(Text source) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < source.tokenCount(); i++) {
            if (OFFICES.contains(source.hash(i)) && isWord(source, i)) {
                office(source, i, findings);
            } else if ((SUPERLATIVES.contains(source.hash(i)) || OF_ROW.contains(source.hash(i)))
                    && startsRole(source, i)) {
                unique(source, i, findings);
            }
        }
        return findings;
    }

    /** "Fire chief of Tully", "organist at First Lutheran". */
    private static void office(Text source, int office, List<Finding> findings) {
        int last = isSurname(source, office) ? -1 : bodyBehind(source, office, HOUSES);
        if (last < 0) {
            return;
        }
        int first = firstModifier(source, office);
        boolean indefinite = first > 0 && INDEFINITE.contains(source.hash(first - 1));
        if (!indefinite) {
            add(source, first, last, "role.of-named", findings);
        }
    }

    /** "Kenneth King at the lab". */
    private static boolean isSurname(Text source, int office) {
        int both = office > 0 ? source.kind(office) & source.kind(office - 1) : 0;
        return (both & TokenKind.CAPITALIZED) != 0 && (both & TokenKind.LOWER) != 0 && !startsLine(source, office);
    }

    /** "Only female lineman in the county", "longest-serving alderman in this city". */
    private static void unique(Text source, int superlative, List<Finding> findings) {
        boolean row = OF_ROW.contains(source.hash(superlative));
        int limit = Math.min(source.tokenCount(), superlative + MODIFIERS + 3);
        for (int i = superlative + 1; i < limit && isModifier(source, i); i++) {
            row &= !EVER.contains(source.hash(i));
            boolean person = OFFICES.contains(source.hash(i)) || isPerson(source, i);
            int last = person ? bodyBehind(source, i, row ? TOWNS : HOUSES) : -1;
            if (last >= 0) {
                add(source, superlative, last, "role.unique", findings);
                return;
            }
        }
    }

    private static void add(Text source, int first, int last, String rule, List<Finding> findings) {
        findings.add(new Finding(source.span(first, last), IdentifierCategory.OTHER, Confidence.POSSIBLE, rule));
    }

    private static boolean isPerson(Text source, int token) {
        if (GENERIC.contains(source.hash(token)) || source.end(token) - source.start(token) < 5) {
            return false;
        }
        String word = source.token(token);
        return PERSON_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** Returns the last token of the body that a role's noun is followed by, or -1. */
    private static int bodyBehind(Text source, int noun, WordList common) {
        int i = noun + 1;
        if (i + 1 >= source.tokenCount() || !PREPOSITIONS.contains(source.hash(i)) || startsLine(source, i + 1)) {
            return -1;
        }
        i++;
        String word = source.token(i);
        boolean the = word.equals("the");
        if (ITS.contains(source.hash(i)) || the) {
            i++;
            if (i < source.tokenCount()
                    && common.contains(source.hash(i))
                    && (!the || TOWNS.contains(source.hash(i)))) {
                return i;
            }
        }
        if (i >= source.tokenCount() || startsLine(source, i)) {
            return -1;
        }
        int last = CompanyName.lastToken(source, i, false);
        return last < 0 || CompanyName.isNeutral(source, i) || TOWNS.contains(source.hash(i))
                ? -1
                : withTail(source, last);
    }

    /** Takes "canoe club" into "Kona canoe club". */
    private static int withTail(Text source, int last) {
        for (int i = last + 1; i <= last + 2 && i < source.tokenCount() && isModifier(source, i); i++) {
            if (TAILS.contains(source.hash(i))) {
                return i;
            }
        }
        return last;
    }

    /** Returns the first word of the role: "<em>assistant fire</em> chief", if an article, a copula or a mark stands before it. */
    private static int firstModifier(Text source, int office) {
        for (int i = office; i >= 0 && i >= office - MODIFIERS; i--) {
            if (startsRole(source, i) || INDEFINITE.contains(source.hash(i - 1))) {
                return i;
            }
            if (!isModifier(source, i - 1)) {
                break;
            }
        }
        return office;
    }

    private static boolean startsRole(Text source, int token) {
        return token == 0
                || startsLine(source, token)
                || (source.kind(token) & TokenKind.SENTENCE_START) != 0
                || BEFORE.contains(source.hash(token - 1))
                || !isWord(source, token - 1) && !source.isMark(token - 1, '-');
    }

    private static boolean isModifier(Text source, int token) {
        return !startsLine(source, token)
                && (isWord(source, token) && !PREPOSITIONS.contains(source.hash(token)) || source.isMark(token, '-'));
    }

    private static boolean startsLine(Text source, int token) {
        return (source.kind(token) & TokenKind.LINE_START) != 0;
    }

    private static boolean isWord(Text source, int token) {
        return TokenKind.isWord(source.kind(token));
    }
}
