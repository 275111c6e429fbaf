package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.HEALTH_PLAN;
import static io.github.safeharbor.recognizers.numbers.Cued.certain;
import static io.github.safeharbor.recognizers.numbers.Cued.likely;
import static io.github.safeharbor.recognizers.support.NumberGuards.AMOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.CLINICAL;
import static io.github.safeharbor.recognizers.support.NumberGuards.ICD;
import static io.github.safeharbor.recognizers.support.NumberGuards.NUMBER;
import static io.github.safeharbor.recognizers.support.NumberGuards.OTHER_CODE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PROCEDURE;
import static io.github.safeharbor.recognizers.support.NumberGuards.SHORT;
import static io.github.safeharbor.rule.Link.BESIDE;
import static io.github.safeharbor.rule.Link.ENDING;
import static io.github.safeharbor.rule.Link.LABEL;
import static io.github.safeharbor.rule.Link.MARK;
import static io.github.safeharbor.rule.Link.NUMBERED;
import static io.github.safeharbor.rule.Link.WITHIN;
import static io.github.safeharbor.rule.Shape.digits;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordClasses;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds numbers of health plan beneficiaries: member, subscriber, group, policy, Medicaid and Medicare numbers.
 *
 * <p>"Member ID: W1234 56789", "GRP 7725106", "Aetna, W204417720", "1EG4-TE5-MK73" give the number, never the
 * insurer's name; "group 2", "plan B" and "policy 3 of 4" nothing. 45 CFR 164.514(b)(2)(i)(I).
 */
public final class HealthPlanRecognizer extends RuleRecognizer {
    private static final String MBI =
            "(?i)[1-9](?:[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d[AC-HJKM"
                    + "NP-RT-Y]{2}"
                    + "|[A-Z][0-9A-Z]\\d[- ][A-Z][0-9A-Z]\\d[- ][A-Z]{2})\\d{2}(?![\\w-])";

    /**
     * How many tokens may stand between a payer's name and the number: "Oscar through her husband's job, OSC-4471823".
     */
    private static final int REACH = 9;

    private static final String PAYERS = "health-plan.payers health-plan.generic";
    private static final Link THROUGH_PLAN = BESIDE.through(Cues.phrases("health-plan.plan-words"));

    private static final List<Rule> TABLE = List.of(
            certain("health-plan.labelled", HEALTH_PLAN, "health-plan.labels", LABEL, digits(4), CLINICAL),
            certain("health-plan.numbered", HEALTH_PLAN, "health-plan.numbered", NUMBERED, digits(3), NUMBER),
            likely("health-plan.payer", HEALTH_PLAN, PAYERS, THROUGH_PLAN, Shapes.CODE, OTHER_CODE),
            certain("health-plan.marked", HEALTH_PLAN, "health-plan.marked", MARK, Shapes.CODE, CLINICAL),
            Rule.of("health-plan.before", HEALTH_PLAN)
                    .cue(Cues.phrases("health-plan.before"))
                    .link(Link.BEFORE)
                    .unless(CLINICAL, SHORT),
            certain("health-plan.ending", HEALTH_PLAN, "health-plan.ending", ENDING),
            certain("health-plan.self-labelled", HEALTH_PLAN, "health-plan.self-labelled", WITHIN, digits(4)),
            certain("health-plan.pharmacy", HEALTH_PLAN, "health-plan.pharmacy", LABEL, Shapes.PHARMACY));

    private static final List<Rule> RULES = List.of(
            Rule.of("health-plan.mbi", HEALTH_PLAN)
                    .at(Start.digits(1).ofLength(4, 11))
                    .value(Shape.regex(MBI))
                    .confidence(Confidence.CERTAIN),
            Rule.of("health-plan.near-payer", HEALTH_PLAN)
                    .at(Start.tokens(TokenKind.DIGIT)
                            .or(Start.tokens(TokenKind.UPPER).before("-"))
                            .unless(HealthPlanRecognizer::noPayerBefore))
                    .value(Shapes.LONE_CODE)
                    .unless(OTHER_CODE, (source, span) -> span.length() < 4),
            // "member ID H40917, group 0X881": in a sentence that tells of a policy
            Rule.of("health-plan.group", HEALTH_PLAN)
                    .at(Start.words("group", "grp").digitWithin(12))
                    .value(Shape.regex(
                            "(?i)(?<=\\b(?:policy|member id|subscriber|plan|id)\\b[^.\\n]{0,40})(?:group|grp)[ ]"
                                    + "(?!(?:19|20)\\d\\d\\b)(?<id>(?=[0-9a-z]{0,9}\\d{3})[0-9A-Z]{4,10})(?![\\w-])"))
                    .unless(AMOUNT, ICD, PROCEDURE),
            // Before 2020 Medicare numbers were the wage earner's SSN and a letter or two.
            Rule.of("health-plan.hicn", HEALTH_PLAN)
                    .at(Start.groups("3-2-4", "-"))
                    .value(Shape.regex("(?<![\\w-])\\d{3}-\\d{2}-\\d{4}-?[A-DFHJKMTW][A-Z0-9]?(?![\\w-])")
                            .beginningLike("###-##-####~A"))
                    .confidence(Confidence.CERTAIN));

    /** Creates the recognizer. */
    public HealthPlanRecognizer() {
        super("health-plan", Stream.of(TABLE, RULES).flatMap(List::stream).toList());
    }

    /** A payer known to the lexicon must stand among the words before, in the same line, with no label of its number between. */
    private static boolean noPayerBefore(Text source, Span span) {
        WordClasses words = WordClasses.of(source);
        int token = source.tokenAt(span.start());
        for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
            if ((source.kind(i + 1) & TokenKind.LINE_START) != 0 || (source.kind(i) & TokenKind.LABEL) != 0) {
                return true;
            }
            if (words.has(i, WordInfo.INSURER) || words.has(i, WordInfo.STARTS_PHRASE) && isPayer(source, i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a word and the next one, perhaps behind marks, are a payer's name. */
    private static boolean isPayer(Text source, int first) {
        int next = first + 1;
        while (next < source.tokenCount() && !TokenKind.isWord(source.kind(next))) {
            next++;
        }
        long second = next < source.tokenCount() ? source.hash(next) : 0;
        int pair = Phrases.get().kind(Phrases.extend(Phrases.start(source.hash(first)), second));
        return PhraseKind.has(pair, PhraseKind.INSURER);
    }
}
