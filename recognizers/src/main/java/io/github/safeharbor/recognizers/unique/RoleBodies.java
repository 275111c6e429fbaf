package io.github.safeharbor.recognizers.unique;

/**
 * The body that a role belongs to, before it or behind it, and the words that go with the role.
 *
 * <pre>body = name of an organisation or a town [tail]  |  (this | our | their | its) (town | church)</pre>
 */
final class RoleBodies {
    private static final int MODIFIERS = 3;

    private final RoleText text;

    RoleBodies(RoleText text) {
        this.text = text;
    }

    /**
     * Returns the last token of the body that a preposition at this token leads to, or -1.
     *
     * @param house whether "their church" is a body
     */
    int behind(int preposition, boolean house) {
        int i = preposition + 1;
        boolean the = text.is(i, RoleWord.ARTICLE);
        if (text.is(i, RoleWord.ITS) || the) {
            i++;
            if (text.is(i, RoleWord.TOWN) || !the && house && text.is(i, RoleWord.HOUSE)) {
                return text.lineStart(i) ? -1 : i;
            }
        }
        return text.lineStart(i) || text.lineStart(preposition + 1) ? -1 : text.bodyEnd(i);
    }

    /** Returns the last token of the body in "Dean of Students, Tully College", or -1; it has two words and more. */
    int behindComma(int first, int comma) {
        if (!startsApposition(first) || text.lineStart(comma + 1) || !text.capital(comma + 1)) {
            return -1;
        }
        int last = text.bodyEnd(comma + 1);
        boolean organization = text.isOrganization(last) || text.isOrganization(last - 1); // "Local 7"
        return last > comma + 1 && organization ? last : -1;
    }

    /** Tells whether a role that begins here stands behind a name, a comma or at the start of a line. */
    boolean startsApposition(int first) {
        return text.lineStart(first) || text.mark(first - 1, ',') || text.mark(first - 1, '-');
    }

    /** Returns the first token of the body that stands before a role, or -1: "Tully's", "the Tully", "the town's". */
    int before(int role) {
        int i = role;
        for (int k = 0; k < MODIFIERS && isModifier(i - 1) && !text.capital(i - 1) && !text.possessive(i - 2); k++) {
            i--;
        }
        boolean possessive = text.possessive(i - 2);
        int last = possessive ? i - 3 : i - 1;
        if (last < 0 || text.lineStart(i)) {
            return -1;
        }
        if (possessive && text.is(last, RoleWord.TOWN) && text.isAny(last - 1, RoleWord.ARTICLE, RoleWord.ITS)) {
            return last;
        }
        int first = last + 1;
        while (first > 0 && first > last - 3 && !text.sentenceStart(first) && text.isNamePart(first - 1)) {
            first--;
        }
        boolean named =
                first <= last && text.bodyEnd(first) >= last && (first < last || isTowns(role) || text.isPlace(last));
        return named && (possessive || text.is(first - 1, RoleWord.ARTICLE)) ? first : -1;
    }

    /** "Tully's police chief", "Tully's only": none is a person's. */
    private boolean isTowns(int role) {
        return text.isAny(role, RoleWord.TOWN_OFFICE, RoleWord.SUPERLATIVE) || text.is(role - 1, RoleWord.TOWN_FORCE);
    }

    /** Takes "'s daughter" into "fire chief's daughter", also where a body's name has taken the 's. */
    int withKin(int last) {
        if (text.is(last + 1, RoleWord.KIN) && text.possessive(last - 1)) {
            return last + 1;
        }
        return text.possessive(last + 1) && text.is(last + 3, RoleWord.KIN) ? last + 3 : last;
    }

    /** Returns the first word of the role: "<em>assistant fire</em> chief", if an article, a copula or a mark stands before it. */
    int firstModifier(int office) {
        for (int i = office; i >= 0 && i >= office - MODIFIERS; i--) {
            if (startsRole(i) || text.is(i - 1, RoleWord.INDEFINITE)) {
                return i;
            }
            if (!isModifier(i - 1)) {
                return text.lineStart(i - 1) && text.word(i - 1) ? i - 1 : office;
            }
        }
        return office;
    }

    /** Tells whether a phrase may begin at a token. */
    boolean startsRole(int token) {
        return text.sentenceStart(token)
                || text.isAny(token - 1, RoleWord.BEFORE, RoleWord.SLOT)
                || text.isAny(token - 1, RoleWord.COPULA, RoleWord.PLAYS)
                || text.possessive(token - 2)
                || !text.word(token - 1) && !text.mark(token - 1, '-');
    }

    boolean isModifier(int token) {
        return token >= 0
                && !text.lineStart(token)
                && (text.word(token) && !text.is(token, RoleWord.PREPOSITION) || text.mark(token, '-'));
    }
}
