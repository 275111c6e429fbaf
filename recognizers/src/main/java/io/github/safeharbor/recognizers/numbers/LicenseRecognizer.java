package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.LICENSE;
import static io.github.safeharbor.recognizers.numbers.Cued.certain;
import static io.github.safeharbor.recognizers.numbers.Cued.likely;
import static io.github.safeharbor.recognizers.numbers.Shapes.stated;
import static io.github.safeharbor.recognizers.support.NumberGuards.AMOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.DATE;
import static io.github.safeharbor.recognizers.support.NumberGuards.NUMBER;
import static io.github.safeharbor.recognizers.support.NumberGuards.QUANTITY;
import static io.github.safeharbor.rule.Link.BESIDE;
import static io.github.safeharbor.rule.Link.ENDING;
import static io.github.safeharbor.rule.Link.LABEL;
import static io.github.safeharbor.rule.Link.MARK;
import static io.github.safeharbor.rule.Link.NUMBERED;
import static io.github.safeharbor.rule.Link.WITHIN;
import static io.github.safeharbor.rule.Shape.digits;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Guard;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds numbers of licences and certificates: drivers', professional, NPI, DEA.
 *
 * <p>"NPI 1234567893", "DEA BB1388568", "DL: CA B1234567", "LCSW 33917", "bar no. 0559027", "lic. 6120-339054" give
 * the number without the state; "licensed in 3 states", "LCSW, 2019" and "ID: yes" nothing. 45 CFR 164.514(b)(2)(i)(K).
 */
public final class LicenseRecognizer extends RuleRecognizer {
    // "Bethesda, MD 20814" is a state and a ZIP code, though MD and PA are credentials as well.
    private static final Guard ZIP = (source, span) -> span.end() - span.start() == 5
            && (source.view().startsWith("MD ", span.start() - 3)
                    || source.view().startsWith("PA ", span.start() - 3));

    private static final String JOINED = "license.credentials-joined license.self-labelled";

    private static final List<Rule> TABLE = List.of(
            certain("license.npi", LICENSE, "license.npi", LABEL, digits(7), AMOUNT),
            certain("license.dea", LICENSE, "license.dea", LABEL, Shapes.DEA),
            certain("license.driver", LICENSE, "license.driver", LABEL, stated(digits(4)), NUMBER),
            certain("license.numbered", LICENSE, "license.weak", NUMBERED, stated(digits(3)), NUMBER),
            certain("license.marked", LICENSE, "license.weak", MARK, stated(digits(4)), NUMBER),
            likely("license.beside", LICENSE, "license.weak", BESIDE, stated(Shapes.CODE), NUMBER),
            certain("license.ending", LICENSE, "license.ending", ENDING),
            certain("license.self-labelled", LICENSE, JOINED, WITHIN, digits(4)));

    private static final String STATED = "(?<id>(?!STE|APT|BOX|PO |HWY|US |SR |RM |NPI|DEA)"
            + "(?:[A-Z]{1,6}[. -]?\\d{3,8}|\\d{2,4}\\.\\d{4,8}|\\d{4}|\\d{6,9}))(?![\\w%]|[-./]\\d)";
    private static final Shape STATED_NUMBER = Shape.regex(STATED)
            .behind(Shape.regex("(?:[ ]?\\(|[ ](?i:lic(?:ense)?\\.?|no\\.?)[ :#]{0,3}|[ :#]{1,3})"))
            .behind(Shapes.STATE);

    private static final List<Rule> RULES = List.of(
            // "license LPC-MH 20771", "PSY 28114": these letters are the number's
            Rule.of("license.prefixed", LICENSE)
                    .cue(Cues.phrases("license.license"))
                    .link(Link.AFTER)
                    .value(
                            Shape.regex(
                                    "(?i: (?:no\\.?|number|#))?[ :#]{1,3}(?<id>[A-Z]{2,5}(?:-[A-Z]{1,4})?[ -]?\\d{3,8})(?![\\w-])"))
                    .single(),
            Rule.of("license.psy", LICENSE).at(Start.words("psy")).value(Shape.regex("PSY[ -]?\\d{4,6}(?![\\w-])")),
            // "LCSW 33917", "LPC# C4567", "LMFT lic 4471": no comma without "lic" or "#", or "LCSW, 400 Main St" would
            // fit
            Rule.of("license.credential", LICENSE)
                    .cue(Cues.phrases("license.credentials"))
                    .link(Link.AFTER)
                    .value(Shape.regex(
                                    "(?:(?!NPI|DEA|SSN|FAX|TEL|EXT|CPT)[A-Z]{1,5}[- .]?)?"
                                            + "(?:\\d{4,10}(?:-\\d{1,6})?|\\d{3}-\\d{3,6}|\\d-\\d\\d-\\d{4,6})(?![\\w/%]|[-.,]\\d|[ ][A-Z][a-z])")
                            .behind(Shape.regex("(?i)(?:-[a-z]{1,5})?(?:[ ,]{1,2}(?:license|licence|lic\\.?|cert\\.?))?"
                                    + "(?:[ ,:]{0,2}(?:#|no\\.?|number)[ :#]{0,2}|[ :(]{1,2}|-)")))
                    .single()
                    .unless(QUANTITY, ZIP),
            // "LICSW\nVT 118.0047263 / FL TPSW9034": the state that gave it out between the credential and the number
            Rule.of("license.state-number", LICENSE)
                    .cue(Cues.phrases("license.credentials", "license.licensed-in"))
                    .link(Link.AFTER)
                    .value(STATED_NUMBER.behind(
                            Shape.regex("(?:-[A-Z]{1,5})?(?:,[ ]?|[ ]?[(|][ ]?|\\s{1,3}|[ ]-[ ]){1,3}")))
                    .more(STATED_NUMBER.behind(Shape.regex("\\)?[ ]{0,2}(?:[/,;|&]|and|or)[ ]{0,2}(?:and )?")))
                    .unless(DATE, AMOUNT),
            Rule.of("license.npi-plain", LICENSE)
                    .at(Start.digits(10).startingWith("1"))
                    .value(Shape.regex("(?<![\\w.-]|\\+)1\\d{9}(?![\\w-])"))
                    .unless(Checksums.failing(Checksums::npi)),
            // "wrong NPI, should be 1234567890"
            Rule.of("license.npi-apart", LICENSE)
                    .cue(Cues.phrases("license.npi-apart"))
                    .link(Link.AFTER)
                    .value(Shape.regex("(?i)[,:;]?(?: [a-z']{1,10}){1,4}:? (?<id>[12]\\d{9})(?![\\w-])"))
                    .single(),
            Rule.of("license.dea-plain", LICENSE)
                    .at(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT | TokenKind.UPPER)
                            .ofLength(9, 9))
                    .value(Shape.regex("[A-HJ-MPR-UX][A-Z9]\\d{7}(?!\\w)"))
                    .confidence(Confidence.CERTAIN)
                    .unless(Checksums.failing(Checksums::dea)));

    /** Creates the recognizer. */
    public LicenseRecognizer() {
        super("license", Stream.of(TABLE, RULES).flatMap(List::stream).toList());
    }
}
