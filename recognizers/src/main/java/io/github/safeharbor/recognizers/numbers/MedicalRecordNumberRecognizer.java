package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.MRN;
import static io.github.safeharbor.recognizers.numbers.Cued.certain;
import static io.github.safeharbor.recognizers.numbers.Cued.likely;
import static io.github.safeharbor.recognizers.support.NumberGuards.AMOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.CLINICAL;
import static io.github.safeharbor.recognizers.support.NumberGuards.PROCEDURE;
import static io.github.safeharbor.rule.Link.BESIDE;
import static io.github.safeharbor.rule.Link.ENDING;
import static io.github.safeharbor.rule.Link.LABEL;
import static io.github.safeharbor.rule.Link.MARK;
import static io.github.safeharbor.rule.Link.WITHIN;
import static io.github.safeharbor.rule.Shape.code;
import static io.github.safeharbor.rule.Shape.digits;

import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import java.util.List;

/**
 * Finds numbers of medical records, charts, patients, visits and encounters.
 *
 * <p>"MRN: 00417-22", "chart K-36614", "client no. 40718", "MRN-5047713" give the number; "chart review", "client 2
 * of 3" and "patient 34F" nothing. 45 CFR 164.514(b)(2)(i)(H).
 */
public final class MedicalRecordNumberRecognizer extends RuleRecognizer {
    // Says "number of a record" by itself, so nearly any number after it is one.
    // Everyday words: a "#", "no.", "id" or colon must follow.
    private static final List<Rule> TABLE = List.of(
            certain("mrn.labelled", MRN, "mrn.record", LABEL, digits(3), AMOUNT),
            certain("mrn.marked", MRN, "mrn.everyday", MARK, digits(3), CLINICAL, PROCEDURE),
            likely("mrn.beside", MRN, "mrn.beside", BESIDE, Shapes.CODE, CLINICAL, PROCEDURE),
            likely("mrn.id", MRN, "mrn.id", BESIDE, code(4), CLINICAL),
            Rule.of("mrn.before", MRN)
                    .cue(Cues.phrases("mrn.before"))
                    .link(Link.BEFORE)
                    .unless(CLINICAL),
            certain("mrn.ending", MRN, "mrn.ending", ENDING),
            certain("mrn.self-labelled", MRN, "mrn.self-labelled", WITHIN, digits(4)));

    /** Creates the recognizer. */
    public MedicalRecordNumberRecognizer() {
        super("medical-record-number", TABLE);
    }
}
