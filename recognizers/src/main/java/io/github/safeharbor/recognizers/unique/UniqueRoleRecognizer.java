package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds roles that one person holds: an office of a named body or of this town, the only or youngest of its kind there, and who
 * is known by a deed.
 *
 * <p>In "she is the mayor of Corvane" the phrase {@code mayor of Corvane} is removed, article outside, 45 CFR
 * 164.514(b)(2)(i)(R). HHS's own example is the current president of a named university. "Head of household", "director
 * of the group", "first session" and "the parent who moved out" stay.
 */
public final class UniqueRoleRecognizer implements Recognizer {
    private static final long YEAR = WordHash.of("year");

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
        RoleText text = new RoleText(source);
        RoleFrame frame = new RoleFrame(text);
        RoleBodies bodies = new RoleBodies(text);
        BodyRoles byBody = new BodyRoles(text, bodies, frame);
        OfficeRoles offices = new OfficeRoles(text, bodies, frame);
        DeedRoles deeds = new DeedRoles(text, frame);
        HeldRoles held = new HeldRoles(text, frame);
        new TaggedRoles(text).find(findings);
        for (int i = 0; i < text.count; i++) {
            if (text.is(i, RoleWord.PREPOSITION) || text.mark(i, ',')) {
                byBody.find(i, findings);
            } else if (text.office(i)) {
                offices.find(i, findings);
            } else if (text.isAny(i, RoleWord.SUPERLATIVE, RoleWord.OF_ROW)) {
                offices.sole(i, findings);
            } else if (text.is(i, RoleWord.ARTICLE)) {
                deeds.find(i, findings);
            } else if (source.hash(i) == YEAR && i > 2) {
                held.ofYear(i, findings);
            } else if (text.title(i)) {
                held.pageant(i, findings);
            }
            if (text.isAny(i, RoleWord.LED, RoleWord.PRESIDES)) {
                held.led(i, findings);
            } else if (text.is(i, RoleWord.WON)) {
                held.won(i, findings);
            }
        }
        return findings;
    }
}
