package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Finding;
import java.util.List;

/**
 * Finds persons who are told by what they did or where they were seen: "she's the <em>pilot who steered around the whale</em>".
 *
 * <pre>
 * role    = subject copula "the" [modifiers] person deed  |  person "," "the" [modifiers] person deed
 * deed    = (who | that) past-verb clause  |  whose clause  |  (from | in | on | behind) "the" scene  |  participle preposition clause
 * </pre>
 *
 * <p>What is done to the speakers and the household ("who raised him"), care ("who sees the mother"), and what many are ("the
 * parent who moved out") tells nobody.
 */
final class DeedRoles {
    private static final int MAX_WORDS = 6;

    private final RoleText text;
    private final RoleClause clause;
    private final RoleFrame frame;

    DeedRoles(RoleText text, RoleFrame frame) {
        this.text = text;
        this.frame = frame;
        clause = new RoleClause(text);
    }

    /** Looks for a role behind an article. */
    void find(int article, List<Finding> findings) {
        RoleFrame.Subject subject = frame.before(article);
        int first = article + 1;
        if (subject == RoleFrame.Subject.NONE || text.is(first, RoleWord.PREFER)) {
            return;
        }
        boolean unique = text.isAny(first, RoleWord.SUPERLATIVE, RoleWord.OF_ROW);
        for (int head = first; head < first + MAX_WORDS && text.isPhrase(head); head++) {
            int end = isNobody(head, unique) ? -1 : end(head, unique, subject);
            if (end > head) {
                findings.add(text.finding(first, end, unique ? "role.unique" : "role.deed"));
                return;
            }
            if (text.isAny(head, RoleWord.PREPOSITION, RoleWord.RELATIVE)) {
                return;
            }
        }
    }

    /** "the parent who", "the mother from the": one of many; the only daughter is somebody, and so is the kid who. */
    private boolean isNobody(int head, boolean unique) {
        return text.is(head, RoleWord.GENERIC)
                || text.is(head, RoleWord.KIN) && !unique && !text.is(head, RoleWord.PERSON);
    }

    /** Returns the last token of the deed behind a head, or -1 if none is told. */
    private int end(int head, boolean unique, RoleFrame.Subject subject) {
        boolean person = text.person(head);
        if (!person && (subject == RoleFrame.Subject.THING || head == 0)) {
            return -1;
        }
        int next = head + 1;
        if (next >= text.count || text.lineStart(next)) {
            return -1;
        }
        boolean told = switch (text.token(next)) {
            case "who", "that" -> clause.isDeed(next + 1) || unique && isNoCare(next + 1) && clause.tells(next + 1);
            case "whose" -> clause.tells(next + 1);
            case "from", "behind", "on" -> clause.isScene(next + 1);
            case "in" -> clause.isScene(next + 1) || unique && isTown(next + 1) && !text.is(head, RoleWord.GENERIC);
            case "of" -> (unique || text.is(head, RoleWord.FIGURE)) && clause.isScene(next + 1);
            case "for" -> isTown(next + 1);
            case "to" -> unique && isNoCare(next + 1) && clause.tells(next + 2);
            default ->
                text.participle(next) && text.is(next + 1, RoleWord.OF) && clause.tells(next + 2)
                        || text.is(head, RoleWord.PERSON) && text.endsWith(next, "ing") && clause.tells(next + 1);
        };
        return told || subject == RoleFrame.Subject.PERSON && isCalledBy(head, unique) ? clause.end(next) : -1;
    }

    /** "the starting shortstop at Tully High", "the tallest on the team" */
    private boolean isCalledBy(int head, boolean unique) {
        int next = head + 1;
        boolean circle = unique
                && text.is(next + 1, RoleWord.ARTICLE)
                && (text.is(next + 2, RoleWord.CIRCLE) || text.is(next + 3, RoleWord.CIRCLE));
        int body = text.is(next + 1, RoleWord.ARTICLE) ? next + 2 : next + 1;
        boolean preposition =
                text.is(next, RoleWord.PREPOSITION) || text.token(next).equals("on");
        return preposition && text.person(head) && (circle || text.capital(body) && text.bodyEnd(body) >= 0);
    }

    private boolean isNoCare(int verb) {
        return !text.is(text.behindAdverbs(verb), RoleWord.CARE);
    }

    /** "for the city", "in this county", "in town" */
    private boolean isTown(int i) {
        boolean determined = text.isAny(i, RoleWord.ARTICLE, RoleWord.ITS);
        return text.is(determined ? i + 1 : i, RoleWord.TOWN);
    }
}
