package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.HEALTH_PLAN;
import static io.github.safeharbor.recognizers.support.NumberGuards.AMOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.DATE;
import static io.github.safeharbor.recognizers.support.NumberGuards.ICD;
import static io.github.safeharbor.recognizers.support.NumberGuards.MEASURE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PHONE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PROCEDURE;
import static io.github.safeharbor.recognizers.support.NumberGuards.SHORT;
import static io.github.safeharbor.recognizers.support.NumberGuards.TAXONOMY;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordClasses;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.recognizers.support.CueValue;
import io.github.safeharbor.recognizers.support.RuleBasedRecognizer;
import io.github.safeharbor.recognizers.support.Rules;
import io.github.safeharbor.recognizers.support.States;
import io.github.safeharbor.recognizers.support.ValueForm;
import io.github.safeharbor.text.TokenKind;
import java.util.BitSet;
import java.util.List;

/**
 * Finds numbers of health plan beneficiaries: member, subscriber, group, policy, Medicaid and Medicare numbers.
 *
 * <p>"Member ID: W1234 56789", "GRP 7725106", "Aetna, W204417720", "1EG4-TE5-MK73" give the number, never the
 * insurer's name; "group 2", "plan B" and "policy 3 of 4" nothing. 45 CFR 164.514(b)(2)(i)(I).
 */
public final class HealthPlanRecognizer extends RuleBasedRecognizer {
    private static final String LABELS = "member id|memb id|mbr id|mem id|member number|mbr|subscriber id"
            + "|subscriber|subs id|sub id|policy number"
            + "|policy id|policyholder id|policy holder id|policyholder|policy holder|group number|group id"
            + "|grp|grp id|plan id|insurance id|insurance number|ins id|insured id"
            + "|insurance policy|insurance member|insurance group|health insurance"
            + "|medicaid id|medicaid|medicaid recipient|medicare id|medicare"
            + "|medicare beneficiary|medi cal|medical id|mbi|hic|hicn|hicno"
            + "|cin|ma/cin|rin|ma id|ma #|rx bin|rxbin|bin|rx pcn|rxpcn|pcn"
            + "|rx group"
            + "|rx grp|rxgrp|rx id|rxid|beneficiary|beneficiary id|recipient id"
            + "|recipient|enrollee|enrollee id|dependent id|benefits id"
            + "|health plan|health plan id|health card|ohip|insurance card|payer id"
            + "|tricare|dbn|dod benefits|champva|chip id|card id|cert id"
            + "|eligibility id|medicaid client|umpi|pmi|ahcccs id|tenncare id|masshealth id|member";
    private static final String NUMBERED =
            "policy|group|plan|dental|vision|eap|insurance|ins|member|insured|payer|coverage"
                    + "|health card|benefit|card|medicaid|medicare";

    // A compact list of payers and the everyday words that end their names; a number behind it must look like a code.
    private static final String PAYERS =
            "delta dental|vsp|eyemed|metlife|guardian|sunflower|ameritas|unum|aflac|aetna|cigna|humana|uhc|united|unitedhealthcare|united healthcare"
                    + "|uhccp|optum|bcbs|blue cross|bluecross"
                    + "|blue shield|blue|fep|anthem|kaiser|molina|centene|ambetter|wellcare"
                    + "|healthfirst|health net|healthnet|magellan|beacon|carelon"
                    + "|tricare|champva|medicaid|medicare|medi-cal|masshealth|peachcare"
                    + "|tenncare|husky|badgercare|soonercare|ahcccs|familycare|horizon"
                    + "|highmark|upmc|geisinger|premera|regence|moda|providence|pacificsource"
                    + "|careoregon|ohp|apple health|meridian|priority|mclaren"
                    + "|buckeye|caresource|paramount|medical mutual|harvard pilgrim"
                    + "|tufts|fallon|emblem|emblemhealth|ghi|fidelis|metroplus|oscar"
                    + "|bright"
                    + "|devoted|clover|sentara|optima|amerigroup|amerihealth|keystone"
                    + "|independence|ibx|capital blue|wellmark|hmsa|alohacare|selecthealth"
                    + "|select health|dean|quartz|ucare|healthpartners|medica|sanford"
                    + "|presbyterian|superior|healthy blue|sunshine|florida blue|avmed"
                    + "|partnership|caloptima|iehp|inland empire|cencal|scan|home state"
                    + "|chip|triwest|champus|geha|mhbp|umr|meritain|trustmark|multiplan"
                    + "|phcs|surest|gateway|wellpoint|carefirst|connecticare|mvp|cdphp"
                    + "|excellus|univera|wellsense|unicare|arkids|all kids|kidcare|hip"
                    + "|nevada health|mdwise|mhs|passport|bluecare|bluelincs|trillium|evernorth|compsych|lyra|spring health";
    private static final String GENERIC = "plan|care|insurance|coverage|medicaid|medicare|hmo|ppo|epo|health"
            + "|insurer|payer|ins|ins1|ins2|primary|secondary|group|grp|policy"
            + "|member|subscriber";
    private static final String TAIL = "(?:(?:[ ,:/(-]{0,3}(?:(?-i:" + States.CODES
            + ")|health|healthcare|plan|plans|care|insurance|medicaid|medicare"
            + "|hmo|ppo|epo|pos|hdhp"
            + "|advantage|community|choice|plus|gold|silver|bronze|card|member"
            + "|mem|subscriber|policy|cross|shield|blue|of|state|options|select"
            + "|complete|partners|group|grp|behavioral|exchange|marketplace"
            + "|supplement|student|family|kids|the|and|&|number|no\\.?|id|#)"
            + "(?![a-z0-9])){0,5}[ ,:(#-]{1,3})?(?<id>" + ValueForm.MIXED + ")";

    private static final String MBI =
            "(?i)[1-9](?:[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d[AC-HJKM"
                    + "NP-RT-Y]{2}"
                    + "|[A-Z][0-9A-Z]\\d[- ][A-Z][0-9A-Z]\\d[- ][A-Z]{2})\\d{2}(?![\\w-])";

    /**
     * How many tokens may stand between a payer's name and the number: "Oscar through her husband's job, OSC-4471823".
     */
    private static final int REACH = 9;

    private static final Rules RULES = Rules.of(
            CueValue.labelled(
                    "health-plan.labelled",
                    HEALTH_PLAN,
                    LABELS,
                    ValueForm.digits(4),
                    PHONE,
                    DATE,
                    MEASURE,
                    AMOUNT,
                    ICD),
            CueValue.numbered(
                    "health-plan.numbered", HEALTH_PLAN, NUMBERED, ValueForm.digits(3), PHONE, DATE, MEASURE, AMOUNT),
            CueValue.beside(
                    "health-plan.payer",
                    HEALTH_PLAN,
                    PAYERS,
                    TAIL,
                    PHONE,
                    DATE,
                    MEASURE,
                    AMOUNT,
                    ICD,
                    SHORT,
                    PROCEDURE,
                    TAXONOMY),
            CueValue.beside(
                    "health-plan.beside",
                    HEALTH_PLAN,
                    GENERIC,
                    TAIL,
                    PHONE,
                    DATE,
                    MEASURE,
                    AMOUNT,
                    ICD,
                    SHORT,
                    PROCEDURE,
                    TAXONOMY),
            CueValue.marked(
                    "health-plan.marked",
                    HEALTH_PLAN,
                    "policy|member|subscriber|insured|medicaid|medicare|insurance" + "|ins|group",
                    ValueForm.MIXED,
                    PHONE,
                    DATE,
                    MEASURE,
                    AMOUNT,
                    ICD),
            CueValue.before(
                    "health-plan.before",
                    HEALTH_PLAN,
                    "member id|member number|subscriber|policy number|group number" + "|medicaid|insurance id|plan id",
                    PHONE,
                    DATE,
                    MEASURE,
                    AMOUNT,
                    ICD,
                    SHORT),
            CueValue.ending(
                    "health-plan.ending", HEALTH_PLAN, "member id|policy|subscriber id|medicaid|medicare|insurance id"),
            CueValue.selfLabelled(
                    "health-plan.self-labelled",
                    HEALTH_PLAN,
                    "ins|pol|mem|mbr|sub|grp|hp|mcd|mcr|mcaid|mcare|plan|member|policy"
                            + "|group|insurance|subscriber|bcbs",
                    4),
            CueValue.labelled(
                    "health-plan.pharmacy",
                    HEALTH_PLAN,
                    "rx bin|rx pcn|pcn|rx group|rx grp|rx id",
                    "(?=[a-z-]{0,9}\\d)[a-z\\d-]{2,14}(?!\\w)"),
            List.of(
                    AnchoredRule.of(
                                    "health-plan.mbi",
                                    HEALTH_PLAN,
                                    Trigger.digits(1).ofLength(4, 11),
                                    MBI)
                            .confidence(Confidence.CERTAIN),
                    AnchoredRule.of(
                                    "health-plan.near-payer",
                                    HEALTH_PLAN,
                                    Trigger.tokens(TokenKind.DIGIT)
                                            .or(Trigger.tokens(TokenKind.UPPER).before("-"))
                                            .unless(HealthPlanRecognizer::noPayerBefore),
                                    "(?i)(?<![\\w.-]|\\d[ )]|\\)[ ])" + ValueForm.MIXED)
                            .unless(
                                    PHONE,
                                    DATE,
                                    MEASURE,
                                    AMOUNT,
                                    ICD,
                                    SHORT,
                                    PROCEDURE,
                                    TAXONOMY,
                                    (source, span) -> span.length() < 4),
                    // "member ID H40917, group 0X881": in a sentence that tells of a policy
                    AnchoredRule.of(
                                    "health-plan.group",
                                    HEALTH_PLAN,
                                    Trigger.words("group", "grp").digitWithin(12),
                                    "(?i)(?<=\\b(?:policy|member id|subscriber|plan|id)\\b[^.\\n]{0,40})(?:group|grp)[ ]"
                                            + "(?!(?:19|20)\\d\\d\\b)(?<id>(?=[0-9a-z]{0,9}\\d{3})[0-9A-Z]{4,10})(?![\\w-])")
                            .unless(AMOUNT, ICD, PROCEDURE),
                    // Before 2020 Medicare numbers were the wage earner's SSN and a letter or two.
                    AnchoredRule.of(
                                    "health-plan.hicn",
                                    HEALTH_PLAN,
                                    Trigger.digits(3).before("-"),
                                    "(?<![\\w-])\\d{3}-\\d{2}-\\d{4}-?[A-DFHJKMTW][A-Z0-9]?(?![\\w-])")
                            .confidence(Confidence.CERTAIN)));

    /** Creates the recognizer. */
    public HealthPlanRecognizer() {
        super("health-plan", RULES);
    }

    /** A payer known to the lexicon must stand among the words before, in the same line. */
    private static boolean noPayerBefore(Text source, Span span) {
        BitSet payers = source.derived(Payers.class, Payers::new).tokens;
        int token = source.tokenAt(span.start());
        int payer = payers.previousSetBit(token - 1);
        if (payer < Math.max(0, token - REACH)) {
            return true;
        }
        for (int i = payer + 1; i <= token; i++) {
            if ((source.kind(i) & TokenKind.LINE_START) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The tokens at which a payer's name of one or two words begins; looked up once for all numbers of a text. */
    private static final class Payers {
        private final BitSet tokens = new BitSet();

        Payers(Text source) {
            WordClasses words = WordClasses.of(source);
            long after = 0;
            for (int i = source.tokenCount() - 1; i >= 0; i--) {
                if (words.has(i, WordInfo.INSURER)
                        || words.has(i, WordInfo.STARTS_PHRASE) && isPayer(source, i, after)) {
                    tokens.set(i);
                }
                after = TokenKind.isWord(source.kind(i)) ? source.hash(i) : after;
            }
        }

        private static boolean isPayer(Text source, int first, long second) {
            int pair = Phrases.get().kind(Phrases.extend(Phrases.start(source.hash(first)), second));
            return PhraseKind.has(pair, PhraseKind.INSURER);
        }
    }
}
