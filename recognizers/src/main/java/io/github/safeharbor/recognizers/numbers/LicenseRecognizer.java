package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.LICENSE;
import static io.github.safeharbor.recognizers.support.NumberGuards.AMOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.DATE;
import static io.github.safeharbor.recognizers.support.NumberGuards.MEASURE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PHONE;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Guard;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.support.CueValue;
import io.github.safeharbor.recognizers.support.RuleBasedRecognizer;
import io.github.safeharbor.recognizers.support.Rules;
import io.github.safeharbor.recognizers.support.States;
import io.github.safeharbor.recognizers.support.ValueForm;
import io.github.safeharbor.text.TokenKind;
import java.util.List;

/**
 * Finds numbers of licences and certificates: drivers', professional, NPI, DEA.
 *
 * <p>"NPI 1234567893", "DEA BB1388568", "DL: CA B1234567", "LCSW 33917", "bar no. 0559027", "lic. 6120-339054" give
 * the number without the state; "licensed in 3 states", "LCSW, 2019" and "ID: yes" nothing. 45 CFR 164.514(b)(2)(i)(K).
 */
public final class LicenseRecognizer extends RuleBasedRecognizer {
    private static final String DRIVER = "driver's license|driver license|driver's licence|driver licence"
            + "|driving licence|driving license|drivers lic"
            + "|driver's lic|driver lic|driver's id|dl|cdl|d.l|d/l|dln|oln|operator's license"
            + "|operator license|learner's permit|state id|state identification"
            + "|id card|photo id"
            + "|id shown|birth certificate|death certificate|marriage certificate"
            + "|naturalization certificate|certificate of citizenship|cdl license"
            + "|cdl permit"
            + "|pilot license|pilot certificate|medical license|nursing license"
            + "|rn license|professional license|state license|concealed carry"
            + "|ccw|firearm license|foid|notary|notary commission|bar card";
    private static final String WEAK = "license|licence|lic|licensure|certificate|certification|cert"
            + "|permit|bar|state bar|sbn|registration|registry|reg";
    private static final String CREDENTIALS = "lp|bbs|lcsw|licsw|lisw|lmsw|lcswa|lsw|lgsw|cswa|csw|lpc|lpca|lpcc|lcpc"
            + "|lcmhc|lmhc|lmhp|lcp|lpcmh|ncc|lmft|lmfta|mft|amft|imft|lcmft"
            + "|apcc"
            + "|psy|psyd|phd|ph.d|md|do|rn|aprn|arnp|np|crnp|dnp|pmhnp|lpn|cna"
            + "|pa|lac|ladc|lcadc|cadc|lcdc|casac|mac|bcba|rbt|lbs|slp|otr|cota"
            + "|pt|dpt|rdn|cprs|lpat|atr|mhc|asw|ccmh|apit";

    // "Bethesda, MD 20814" is a state and a ZIP code, though MD and PA are credentials as well.
    private static final Guard ZIP = (source, span) -> span.end() - span.start() == 5
            && (source.view().startsWith("MD ", span.start() - 3)
                    || source.view().startsWith("PA ", span.start() - 3));

    private static final String STATE = "(?:(?:" + States.CODES + "|(?i:" + States.NAMES
            + "))[ :#.-]{1,3}(?:(?i:no\\.?|number|#)[ :]{0,2})?(?=(?:[A-Z]{1,5}[- .]?)?\\d))?";

    private static final Rules RULES = Rules.of(
            CueValue.labelled(
                    "license.npi",
                    LICENSE,
                    "npi|national provider|national provider id|provider identifier"
                            + "|provider id|provider number|npi1|npi2",
                    ValueForm.digits(7),
                    AMOUNT),
            CueValue.labelled(
                    "license.dea",
                    LICENSE,
                    "dea|dea registration|x dea|x waiver|data waiver",
                    "[a-z][a-z9][ -]?\\d{7}(?!\\w)|[a-z]{0,2}\\d{6,9}(?!\\w)"),
            CueValue.labelled(
                    "license.driver", LICENSE, DRIVER, withState(ValueForm.digits(4)), DATE, MEASURE, AMOUNT, PHONE),
            CueValue.numbered(
                    "license.numbered", LICENSE, WEAK, withState(ValueForm.digits(3)), DATE, MEASURE, AMOUNT, PHONE),
            CueValue.marked(
                    "license.marked", LICENSE, WEAK, withState(ValueForm.digits(4)), DATE, MEASURE, AMOUNT, PHONE),
            CueValue.beside("license.beside", LICENSE, WEAK, withState(ValueForm.MIXED), DATE, MEASURE, AMOUNT, PHONE),
            CueValue.ending("license.ending", LICENSE, "driver's license|license|dl|cdl|state id|npi"),
            CueValue.selfLabelled(
                    "license.self-labelled",
                    LICENSE,
                    CREDENTIALS.replace("|mac|", "|").replace("|pt|", "|") + "|dl|cdl|npi|lic|cert",
                    4),
            List.of(
                    // "license LPC-MH 20771", "PSY 28114": these letters are the number's
                    AnchoredRule.of(
                            "license.prefixed",
                            LICENSE,
                            Trigger.words("license", "licence"),
                            "(?i)licen[sc]e(?: (?:no\\.?|number|#))?[ :#]{1,3}(?<id>(?-i:[A-Z]{2,5}(?:-[A-Z]{1,4})?)[ -]?\\d{3,8})(?![\\w-])"),
                    AnchoredRule.of("license.psy", LICENSE, Trigger.words("psy"), "PSY[ -]?\\d{4,6}(?![\\w-])"),
                    credential(),
                    stateNumber(),
                    npi(),
                    // "wrong NPI, should be 1234567890"
                    AnchoredRule.of(
                            "license.npi-apart",
                            LICENSE,
                            Trigger.words("npi").digitWithin(48),
                            "(?i)npi[,:;]?(?: [a-z']{1,10}){1,4}:? (?<id>[12]\\d{9})(?![\\w-])"),
                    dea()));

    /** Creates the recognizer. */
    public LicenseRecognizer() {
        super("license", RULES);
    }

    /** "LCSW 33917", "LPC# C4567", "LMFT lic 4471": no comma without "lic" or "#", or "LCSW, 400 Main St" would fit. */
    private static AnchoredRule credential() {
        return AnchoredRule.of(
                        "license.credential",
                        LICENSE,
                        CueValue.trigger(CREDENTIALS),
                        "(?i)(?:" + CREDENTIALS.replace(".", "\\.")
                                + ")(?:-[a-z]{1,5})?(?:[ ,]{1,2}(?:license|licence|lic\\.?|cert\\.?))?"
                                + "(?:[ ,:]{0,2}(?:#|no\\.?|number)[ :#]{0,2}|[ :(]{1,2}|-)"
                                + "(?<id>(?:(?-i:(?!NPI|DEA|SSN|FAX|TEL|EXT|CPT)[A-Z]{1,5})[- .]?)?"
                                + "(?:\\d{4,10}(?:-\\d{1,6})?|\\d{3}-\\d{3,6}|\\d-\\d\\d-\\d{4,6}))"
                                + "(?![\\w/%]|[-.,]\\d|[ ](?-i:[A-Z][a-z]))")
                .unless(DATE, MEASURE, AMOUNT, ZIP);
    }

    /** "LICSW\nVT 118.0047263 / FL TPSW9034": the state that gave it out between the credential and the number. */
    private static AnchoredRule stateNumber() {
        String stated = States.CODES + "(?:[ :#]{1,3}|[ ]?\\(|[ ](?i:lic(?:ense)?\\.?|no\\.?)[ :#]{0,3})"
                + "(?<id>(?!STE|APT|BOX|PO |HWY|US |SR |RM |NPI|DEA)(?:[A-Z]{1,6}[. -]?\\d{3,8}|\\d{2,4}\\.\\d{4,8}|\\d{4}|\\d{6,9}))(?![\\w%]|[-./]\\d)";
        return AnchoredRule.of(
                        "license.state-number",
                        LICENSE,
                        CueValue.trigger(CREDENTIALS)
                                .or(Trigger.words("licensed"))
                                .digitWithin(60),
                        "(?:(?i:licensed in|" + CREDENTIALS.replace(".", "\\.")
                                + ")(?:-[A-Z]{1,5})?(?:,[ ]?|[ ]?[(|][ ]?|\\s{1,3}|[ ]-[ ])){1,3}" + stated)
                .andThen("\\)?[ ]{0,2}(?:[/,;|&]|and|or)[ ]{0,2}(?:and )?" + stated)
                .unless(DATE, AMOUNT);
    }

    private static AnchoredRule npi() {
        return AnchoredRule.of("license.npi-plain", LICENSE, Trigger.digits(10), "(?<![\\w.-]|\\+)1\\d{9}(?![\\w-])")
                .unless(Checksums.failing(Checksums::npi));
    }

    private static AnchoredRule dea() {
        return AnchoredRule.of(
                        "license.dea-plain",
                        LICENSE,
                        Trigger.tokens(TokenKind.LETTER | TokenKind.DIGIT | TokenKind.UPPER),
                        "[A-HJ-MPR-UX][A-Z9]\\d{7}(?!\\w)")
                .confidence(Confidence.CERTAIN)
                .unless(Checksums.failing(Checksums::dea));
    }

    private static String withState(String value) {
        return "(?-i:" + STATE + ")(?<id>" + value + ")";
    }
}
