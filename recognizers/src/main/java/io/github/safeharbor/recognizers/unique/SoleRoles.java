package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Finding;
import java.util.List;

/** Finds the only, the first and the youngest of a kind in a body: "<em>only female welder at the Brandt yard</em>". */
final class SoleRoles {
    private static final int MAX_WORDS = 6;

    private final RoleText text;
    private final RoleBodies bodies;

    SoleRoles(RoleText text, RoleBodies bodies) {
        this.text = text;
        this.bodies = bodies;
    }

    /** Looks for a role at a superlative: "youngest selectman in this town", "Tully's only midwife". */
    void find(int superlative, List<Finding> findings) {
        boolean row = text.is(superlative, RoleWord.OF_ROW);
        int limit = Math.min(text.count, superlative + MAX_WORDS);
        for (int i = superlative + 1; i < limit && bodies.isModifier(i); i++) {
            row &= !text.is(i, RoleWord.EVER);
            if (!text.person(i)) {
                continue;
            }
            int last = bodies.behind(i, !row);
            int body = bodies.before(superlative);
            if (last >= 0 || body >= 0) {
                int first = body >= 0 ? body : superlative;
                findings.add(text.finding(first, Math.max(last, bodies.withKin(i)), "role.unique"));
                return;
            }
        }
    }
}
