package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.MRN;
import static io.github.safeharbor.recognizers.support.NumberGuards.AMOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.DATE;
import static io.github.safeharbor.recognizers.support.NumberGuards.ICD;
import static io.github.safeharbor.recognizers.support.NumberGuards.MEASURE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PHONE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PROCEDURE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
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
            Rule.of("mrn.labelled", MRN)
                    .cue(Cues.phrases("mrn.record"))
                    .link(Link.LABEL)
                    .value(Shape.digits(3))
                    .confidence(Confidence.CERTAIN)
                    .unless(AMOUNT),
            Rule.of("mrn.marked", MRN)
                    .cue(Cues.phrases("mrn.everyday"))
                    .link(Link.MARK)
                    .value(Shape.digits(3))
                    .confidence(Confidence.CERTAIN)
                    .unless(PHONE, DATE, MEASURE, AMOUNT, ICD, PROCEDURE),
            Rule.of("mrn.beside", MRN)
                    .cue(Cues.phrases("mrn.beside"))
                    .link(Link.BESIDE)
                    .value(Shapes.CODE)
                    .unless(PHONE, DATE, MEASURE, AMOUNT, ICD, PROCEDURE),
            Rule.of("mrn.id", MRN)
                    .cue(Cues.phrases("mrn.id"))
                    .link(Link.BESIDE)
                    .value(Shape.code(4))
                    .unless(PHONE, DATE, MEASURE, AMOUNT, ICD),
            Rule.of("mrn.before", MRN)
                    .cue(Cues.phrases("mrn.before"))
                    .link(Link.BEFORE)
                    .unless(PHONE, DATE, MEASURE, AMOUNT, ICD),
            Rule.of("mrn.ending", MRN)
                    .cue(Cues.phrases("mrn.ending"))
                    .link(Link.ENDING)
                    .confidence(Confidence.CERTAIN),
            Rule.of("mrn.self-labelled", MRN)
                    .cue(Cues.phrases("mrn.self-labelled"))
                    .link(Link.WITHIN)
                    .value(Shape.digits(4))
                    .confidence(Confidence.CERTAIN));

    /** Creates the recognizer. */
    public MedicalRecordNumberRecognizer() {
        super("medical-record-number", TABLE);
    }
}
