package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.text.TokenKind;
import java.util.List;

/**
 * Finds offices that one person of a body holds: "<em>fire chief of Tully</em>", "<em>Tully fire chief</em>".
 *
 * <pre>
 * role   = [modifiers] office ["of" subject] (preposition | ",") body ["'s" kin]  |  body ["'s"] [modifiers] office ["'s" kin]
 *        | (the | our) town "'s" [modifiers] office ["'s" kin]  |  subject copula "the" office of a town ["'s" kin]
 * </pre>
 */
final class OfficeRoles {
    private final RoleText text;
    private final RoleBodies bodies;
    private final RoleFrame frame;

    OfficeRoles(RoleText text, RoleBodies bodies, RoleFrame frame) {
        this.text = text;
        this.bodies = bodies;
        this.frame = frame;
    }

    /** "Fire chief of Tully", "organist at First Lutheran", "the Tully fire chief", "our town's mayor". */
    void find(int office, List<Finding> findings) {
        if (isSurname(office)) {
            return;
        }
        int first = bodies.firstModifier(office);
        int noun = bodies.withPost(office);
        int last = bodyBehind(first, noun);
        int kin = bodies.withKin(noun);
        if (last >= 0) {
            if (first == 0 || !text.is(first - 1, RoleWord.INDEFINITE)) {
                findings.add(text.finding(first, bodies.withKin(last), "role.of-named"));
            }
            return;
        }
        int body = bodies.before(office);
        int ofKin = kin > noun ? bodies.behind(kin, true) : -1;
        if (body >= 0) {
            findings.add(text.finding(body, kin, "role.named"));
        } else if (ofKin >= 0) {
            findings.add(text.finding(first, ofKin, "role.kin"));
        } else if (isOfTown(office) && isKinOf(first)) {
            findings.add(text.finding(first - 3, noun, "role.kin"));
        } else if (isOfTown(office) && isOne(first) && text.nearTown(office)) {
            findings.add(text.finding(first, kin, "role.of-town"));
        }
    }

    private int bodyBehind(int first, int noun) {
        int last = bodies.startsApposition(first) ? bodies.behindComma(noun) : -1;
        last = last < 0 ? bodies.behind(noun, true) : last;
        return last < 0 ? bodies.behindSubject(noun) : last;
    }

    /** "son of the police chief" */
    private boolean isKinOf(int first) {
        return text.is(first - 1, RoleWord.ARTICLE)
                && text.token(first - 2).equals("of")
                && text.is(first - 3, RoleWord.KIN);
    }

    /** "Desmond King at the lab". */
    private boolean isSurname(int office) {
        int both = office > 0 ? text.source.kind(office) & text.source.kind(office - 1) : 0;
        return (both & TokenKind.CAPITALIZED) != 0
                && (both & TokenKind.LOWER) != 0
                && !text.lineStart(office)
                && !bodies.startsApposition(office - 1);
    }

    /** "Mayor", "fire chief", "county attorney" */
    private boolean isOfTown(int office) {
        return text.is(office, RoleWord.TOWN_OFFICE) || text.is(office - 1, RoleWord.TOWN_FORCE);
    }

    /** "she's the mayor", "the mayor's wife", "a retired coroner": of the town that stands near. */
    private boolean isOne(int first) {
        boolean predicate = text.is(first - 1, RoleWord.ARTICLE) && frame.before(first - 1) == RoleFrame.Subject.PERSON;
        return predicate || text.isAny(first, RoleWord.FORMER, RoleWord.SUPERLATIVE);
    }
}
