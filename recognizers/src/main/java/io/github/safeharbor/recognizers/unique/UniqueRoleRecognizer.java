package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.support.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Finds phrases that single a person out without a number: an office of one person, a record, a prize, a deed in the news.
 *
 * <p>In "she is the mayor of Corvane" the phrase {@code mayor of Corvane} is removed, article outside, 45 CFR
 * 164.514(b)(2)(i)(R). HHS's own example is the current president of a named university. "Head of household", "director
 * of the group" and "first session" stay.
 */
public final class UniqueRoleRecognizer implements Recognizer {
    /** "Clara in the Dunmore Ballet", before the name of a play. */
    static final String PART =
            "(?:(?<=[,;:(] )|(?<=[(\\n])|(?<=\\b(?:plays|played|playing|dances|danced|dancing|sings|sang|is|was|as) )"
                    + "|(?-i:(?=[A-Z][a-z]{2,14} in)))(?:the |lady |tiny |young )?(?![a-z]{2,14}ing\\b|{no-mod}\\b)[a-z]{3,14} in "
                    + "(?:the |this year's |our )?(?:[a-z'-]{2,16} ){0,4}";

    private static final Rules RULES = Rules.of(OfficeRules.all(), UniqueRules.all(), DeedRules.all());

    private static final RoleWords.Template PART_BEFORE = RoleWords.pattern(PART + "$");

    /** "The <em>backup</em> goalie for", "is <em>second</em> selectman of". */
    private static final RoleWords.Template MODIFIER = RoleWords.pattern("(?<=\\b(?:the|an?|its|our|their|is|was|as) )"
            + "(?:(?!(?:of|in|at|on|for|to|and|or|the|an?|with|by|as|not|now|also|her|his|my|its|our|their|who|that|is|was)\\b)"
            + "[a-z][a-z'-]{2,14} ){1,3}$");

    /** "<em>Retired</em> captain of", "<em>newly ousted</em> president of". */
    private static final RoleWords.Template QUALIFIER =
            RoleWords.pattern("(?<![a-z0-9-])(?:(?:[a-z]{3,14}-[a-z]{3,14}|{was})[ -]){1,3}$");

    /** "<em>Corvane's</em> only dentist". */
    private static final RoleWords.Template POSSESSOR =
            RoleWords.pattern("(?-i:[A-Z][A-Za-z]{1,20} ){0,3}(?-i:[A-Z][A-Za-z]{1,20}'s )$");

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
        RULES.find(source, findings);
        findings.replaceAll(finding -> finding.at(widened(source, finding)));
        return findings;
    }

    /** What is said of the role belongs to it. */
    private static Span widened(Text source, Finding finding) {
        int start = finding.span().start();
        if (finding.rule().equals("role.part")) {
            start = start(PART_BEFORE, source, start);
        } else if (finding.rule().equals("role.whose")) {
            start = start(POSSESSOR, source, start);
        } else {
            start = Math.min(start(QUALIFIER, source, start), start(MODIFIER, source, start));
        }
        return new Span(start, finding.span().end());
    }

    private static int start(RoleWords.Template before, Text source, int end) {
        Matcher matcher = before.compiled()
                .matcher(source.view())
                .region(Math.max(0, end - 60), end)
                .useTransparentBounds(true);
        return matcher.find() ? matcher.start() : end;
    }
}
