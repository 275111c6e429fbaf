package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.MRN;
import static io.github.safeharbor.recognizers.support.NumberGuards.AMOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.DATE;
import static io.github.safeharbor.recognizers.support.NumberGuards.ICD;
import static io.github.safeharbor.recognizers.support.NumberGuards.MEASURE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PHONE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PROCEDURE;

import io.github.safeharbor.recognizers.support.CueValue;
import io.github.safeharbor.recognizers.support.RuleBasedRecognizer;
import io.github.safeharbor.recognizers.support.Rules;
import io.github.safeharbor.recognizers.support.ValueForm;

/**
 * Finds numbers of medical records, charts, patients, visits and encounters.
 *
 * <p>"MRN: 00417-22", "chart K-36614", "client no. 40718", "MRN-5047713" give the number; "chart review", "client 2
 * of 3" and "patient 34F" nothing. 45 CFR 164.514(b)(2)(i)(H).
 */
public final class MedicalRecordNumberRecognizer extends RuleBasedRecognizer {
    // Says "number of a record" by itself, so nearly any number after it is one.
    private static final String RECORD = "mrn|emrn|pmrn|mrno|mr#|m.r.n|med rec|medrec|medical record|medical records"
            + "|medical rec|med record"
            + "|health record|hrn|mpi|empi|hospital number|hosp number|unit number"
            + "|patient mrn|epic id|cerner id|ehr id|emr id"
            + "|csn|contact serial|har|visit id|visit number|encounter id|encounter number"
            + "|patient identifier|historia clinica|expediente|client code|patient code|client ref|patient ref|client reference|patient reference";
    // Everyday words: a "#", "no.", "id" or colon must follow.
    private static final String EVERYDAY =
            "mr|chart|intake|referral|consumer|case mgmt|record|patient|pt|pat|client|clt|resident|hospital|hosp"
                    + "|visit|encounter|enc|fin|admission"
                    + "|account fin|person|participant|baby|newborn|chart id|ehr|emr|practice|clinic";
    private static final String BESIDE = "chart|record|patient|pt|client|file|mr|fin|ehr|emr|encounter|visit";

    private static final Rules RULES = Rules.of(
            CueValue.labelled("mrn.labelled", MRN, RECORD, ValueForm.digits(3), AMOUNT),
            CueValue.marked(
                    "mrn.marked", MRN, EVERYDAY, ValueForm.digits(3), PHONE, DATE, MEASURE, AMOUNT, ICD, PROCEDURE),
            CueValue.beside("mrn.beside", MRN, BESIDE, ValueForm.MIXED, PHONE, DATE, MEASURE, AMOUNT, ICD, PROCEDURE),
            CueValue.beside(
                    "mrn.id",
                    MRN,
                    "id|i.d",
                    "(?=(?:[-_./]?[a-z]{0,6}[-_./ ]?\\d){4})" + ValueForm.MIXED,
                    PHONE,
                    DATE,
                    MEASURE,
                    AMOUNT,
                    ICD),
            CueValue.before(
                    "mrn.before",
                    MRN,
                    "mrn|medical record|chart number|chart|patient id|client id|csn|fin",
                    PHONE,
                    DATE,
                    MEASURE,
                    AMOUNT,
                    ICD),
            CueValue.ending("mrn.ending", MRN, "mrn|medical record|chart"),
            CueValue.selfLabelled(
                    "mrn.self-labelled",
                    MRN,
                    "mrn|mr|emr|ehr|emrn|chart|cht|pt|pat|patient|client|cl|clt|csn" + "|fin|enc|har|med|hosp",
                    4));

    /** Creates the recognizer. */
    public MedicalRecordNumberRecognizer() {
        super("medical-record-number", RULES);
    }
}
