package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.text.TokenKind;
import java.util.List;

/**
 * Finds roles by the body behind them: "<em>fire chief of Tully</em>", "<em>only welder at Kestrow Labs</em>", "<em>third base for the
 * Comets</em>".
 *
 * <pre>role = [modifiers] head [post | "of" subject | "'s" kin] (preposition | ",") body ["'s" kin]</pre>
 *
 * <p>Where a role begins its frame tells: an article, a copula, a mark. An office is somebody's in any frame but "a", another
 * person's role behind "she is the", and as the only one of its kind.
 */
final class BodyRoles {
    private static final int MAX_BACK = 9;

    private final RoleText text;
    private final RoleBodies bodies;
    private final RoleFrame frame;

    BodyRoles(RoleText text, RoleBodies bodies, RoleFrame frame) {
        this.text = text;
        this.bodies = bodies;
        this.frame = frame;
    }

    /** Looks for a role that a preposition or a comma at this token joins to its body. */
    void find(int link, List<Finding> findings) {
        int first = start(link);
        int head = head(first, link);
        if (head < 0) {
            return;
        }
        int sole = sole(first, head);
        String rule = rule(first, head, sole);
        boolean comma = text.mark(link, ',');
        int last = rule.isEmpty()
                ? -1
                : comma ? bodies.behindComma(first, link) : bodies.behind(link, !text.is(sole, RoleWord.OF_ROW));
        if (last >= 0 && (!rule.equals("role.part") || text.capital(last))) {
            int begin = sole >= 0 ? sole : begin(first, head);
            findings.add(text.finding(begin, bodies.withKin(last), rule));
        }
    }

    /** Returns the rule by which the words from one token to the head of a role are one, or "". */
    private String rule(int first, int head, int sole) {
        if (sole >= 0 && text.person(head)) {
            return "role.unique";
        }
        if (text.office(head)) {
            return text.is(first - 1, RoleWord.INDEFINITE) || isSurname(head) ? "" : "role.of-named";
        }
        if (text.is(head, RoleWord.PART)) {
            return isPlayed(first, head) ? "role.part" : "";
        }
        boolean told = text.is(first - 1, RoleWord.ARTICLE) && frame.before(first - 1) != RoleFrame.Subject.NONE
                || text.is(begin(first, head), RoleWord.FORMER);
        return told && text.person(head) ? "role.of-named" : "";
    }

    /** Returns the first word of the phrase that ends before a token, or that token. */
    private int start(int end) {
        int first = end;
        while (first > 0 && end - first < MAX_BACK && !text.sentenceStart(first) && goesOn(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean goesOn(int i) {
        boolean of = text.is(i, RoleWord.PREPOSITION) && text.isOf(i);
        if (of || text.is(i, RoleWord.ARTICLE)) {
            return of || text.is(i - 1, RoleWord.PREPOSITION) && text.isOf(i - 1); // "wife of the chief"
        }
        boolean post = text.is(i, RoleWord.POST) && text.is(i + 1, RoleWord.POST); // "surveyor in chief"
        boolean whose = text.possessive(i - 1) && (text.is(i + 1, RoleWord.KIN) || !text.subject(i - 2)); // not "he's"
        boolean ends = text.isAny(i, RoleWord.OF, RoleWord.BEFORE)
                || text.isAny(i, RoleWord.COPULA, RoleWord.PLAYS)
                || text.isAny(i, RoleWord.END, RoleWord.INDEFINITE)
                || text.is(i, RoleWord.SLOT) && !text.isAny(i - 1, RoleWord.SUPERLATIVE, RoleWord.OF_ROW);
        return post || whose || text.isInPhrase(i) && !ends;
    }

    /** Returns the first head of a role in a phrase: its last word, or one before "of", "in chief", "'s wife"; -1 if none is. */
    private int head(int first, int link) {
        for (int i = first; i < link; i++) {
            int next = text.possessive(i + 1) && text.is(i + 3, RoleWord.KIN) ? i + 4 : i + 1;
            boolean ends = next == link || text.is(next, RoleWord.POST) || text.mark(next, '-') || text.isOf(next);
            if (ends && (text.is(i, RoleWord.PART) || text.person(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the token that makes a role the only one, "only", "first elected", or -1. */
    private int sole(int first, int head) {
        for (int i = first; i < head; i++) {
            if (text.isAny(i, RoleWord.SUPERLATIVE, RoleWord.OF_ROW)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns where a role begins: where its phrase does if a frame stands before it, else at its head. */
    private int begin(int first, int head) {
        for (int i = head; i >= first; i--) {
            if (text.is(i, RoleWord.FORMER)) {
                return i;
            }
        }
        return bodies.startsRole(first) ? first : head;
    }

    /** "Plays third base", "he's lead guitar", "starting left guard" */
    private boolean isPlayed(int first, int part) {
        boolean played = text.isAny(first - 1, RoleWord.PLAYS, RoleWord.COPULA)
                || text.isAny(first - 1, RoleWord.ARTICLE, RoleWord.SLOT);
        for (int i = first; i < part; i++) {
            played |= text.isAny(i, RoleWord.LED_BY, RoleWord.FORMER);
        }
        return played;
    }

    /** "Desmond King at the lab". */
    private boolean isSurname(int office) {
        int both = office > 0 ? text.source.kind(office) & text.source.kind(office - 1) : 0;
        return (both & TokenKind.CAPITALIZED) != 0
                && (both & TokenKind.LOWER) != 0
                && !text.lineStart(office)
                && !bodies.startsApposition(office - 1);
    }
}
