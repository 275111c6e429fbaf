package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Finding;
import java.util.List;

/** Finds what one person does or has won: "<em>chairs the school board</em>", "runs the <em>only</em> mill in town", "<em>second in the state relay</em>". */
final class HeldRoles {
    private static final int MAX_WORDS = 7;

    private final RoleText text;
    private final RoleClause clause;
    private final RoleFrame frame;

    HeldRoles(RoleText text, RoleFrame frame) {
        this.text = text;
        this.frame = frame;
        clause = new RoleClause(text);
    }

    /** "Chairs the school board", "runs the food bank in Tully", "owns the only mill in town". */
    void led(int verb, List<Finding> findings) {
        if (frame.beforeVerb(verb) == RoleFrame.Subject.NONE) {
            return;
        }
        boolean the = text.is(verb + 1, RoleWord.ARTICLE);
        int first = the ? verb + 2 : verb + 1;
        int last = clause.end(first);
        if (last < first || last == first && !text.capital(first)) {
            return;
        }
        if (the && text.is(first, RoleWord.SUPERLATIVE)) {
            if (!placed(first, last)) {
                return;
            }
            findings.add(text.finding(first, last, "role.unique"));
            return;
        }
        boolean presides = text.is(verb, RoleWord.PRESIDES);
        for (int i = first; i <= Math.min(last, first + MAX_WORDS); i++) {
            boolean noun = the && i > first && (text.is(i, RoleWord.BODY_NOUN) || presides && i == last);
            boolean named = i > first && text.is(i - 1, RoleWord.PREPOSITION) && text.bodyEnd(i) >= i && the
                    || i == first && text.capital(i) && isBody(i);
            if (noun || named) {
                findings.add(text.finding(verb, Math.max(last, text.bodyEnd(i)), "role.led"));
                return;
            }
        }
    }

    /** "in town", "in Tully": the only one in the family is nothing to know a person by. */
    private boolean placed(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (text.is(i, RoleWord.TOWN) || text.is(i - 1, RoleWord.PREPOSITION) && text.bodyEnd(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isBody(int first) {
        int end = text.bodyEnd(first);
        return end >= 0 && text.isAny(end, RoleWord.TAIL, RoleWord.BODY_NOUN);
    }

    /** "Holds the state record in the hammer throw", "placed second in the national yo-yo championship". */
    void won(int verb, List<Finding> findings) {
        if (frame.beforeVerb(verb) == RoleFrame.Subject.NONE) {
            return;
        }
        int first = text.isAny(verb + 1, RoleWord.ARTICLE, RoleWord.INDEFINITE) ? verb + 2 : verb + 1;
        int last = clause.end(first);
        boolean scope = false;
        int honor = -1;
        for (int i = first; i <= last; i++) {
            honor = text.is(i, RoleWord.HONOR) || honor >= 0 && text.capital(i) ? i : honor;
            scope |= text.is(i, RoleWord.SCOPE) || text.capital(i) && !text.is(i, RoleWord.HONOR);
        }
        if (honor >= 0 && scope) {
            boolean of = text.is(honor + 1, RoleWord.PREPOSITION) && !text.is(honor + 2, RoleWord.INDEFINITE);
            findings.add(text.finding(first, of ? last : honor, "role.honor"));
        }
    }

    /** "Teacher of the Year at Dunlow", "named paramedic of the year". */
    void ofYear(int year, List<Finding> findings) {
        int head = year - 3;
        if (!text.is(year - 1, RoleWord.ARTICLE) || !text.isOf(year - 2) || !text.person(head)) {
            return;
        }
        for (int i = head; i > head - 3 && i > 0; i--) {
            boolean slot = text.isAny(i - 1, RoleWord.SLOT, RoleWord.COPULA) || text.is(i - 1, RoleWord.ARTICLE);
            if (slot) {
                int body = text.is(year + 2, RoleWord.ARTICLE) ? year + 3 : year + 2;
                int last = text.is(year + 1, RoleWord.PREPOSITION) ? text.bodyEnd(body) : -1;
                findings.add(text.finding(i, Math.max(year, last), RoleText.OF_YEAR));
                return;
            }
        }
    }

    /** "Miss Teen Tully County", "Mrs. Rodeo Tully 2025" */
    void pageant(int title, List<Finding> findings) {
        int first = text.mark(title + 1, '.') ? title + 2 : title + 1;
        int last = first;
        boolean pageant = text.is(first, RoleWord.PAGEANT);
        while (text.capital(last + 1) && !text.lineStart(last + 1)) {
            last++;
            pageant |= text.is(last, RoleWord.PAGEANT);
        }
        if (pageant && text.capital(first) && last > first) {
            findings.add(text.finding(title, text.year(last + 1) ? last + 1 : last, "role.pageant"));
        }
    }
}
