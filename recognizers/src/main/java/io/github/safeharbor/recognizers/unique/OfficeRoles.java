package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Finding;
import java.util.List;

/** Finds offices by the body before them, and those of the town that the text is about: "<em>Tully fire chief</em>", "the <em>mayor</em>". */
final class OfficeRoles {
    private static final int MAX_WORDS = 6;

    private final RoleText text;
    private final RoleBodies bodies;
    private final RoleFrame frame;

    OfficeRoles(RoleText text, RoleBodies bodies, RoleFrame frame) {
        this.text = text;
        this.bodies = bodies;
        this.frame = frame;
    }

    /** "The Tully fire chief", "our town's mayor", "the mayor" of the town that stands near. */
    void find(int office, List<Finding> findings) {
        int kin = bodies.withKin(office);
        int body = bodies.before(office);
        if (body >= 0) {
            findings.add(text.finding(body, kin, "role.named"));
            return;
        }
        int first = bodies.firstModifier(office);
        if (!isOfTown(office)) {
            return;
        }
        if (isKinOf(first)) {
            findings.add(text.finding(first - 3, office, "role.kin"));
        } else if (isOne(first) && text.nearTown(office)) {
            findings.add(text.finding(first, kin, "role.of-town"));
        }
    }

    /** "Tully's only midwife", "the county's first female judge" */
    void sole(int superlative, List<Finding> findings) {
        int body = bodies.before(superlative);
        int head = superlative + 1;
        while (body >= 0 && head < superlative + MAX_WORDS && bodies.isModifier(head)) {
            if (text.person(head)) {
                findings.add(text.finding(body, bodies.withKin(head), "role.unique"));
                return;
            }
            head++;
        }
    }

    /** "son of the police chief" */
    private boolean isKinOf(int first) {
        return text.is(first - 1, RoleWord.ARTICLE) && text.isOf(first - 2) && text.is(first - 3, RoleWord.KIN);
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
