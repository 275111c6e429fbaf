package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.ACCOUNT;
import static io.github.safeharbor.recognizers.numbers.Cued.certain;
import static io.github.safeharbor.recognizers.numbers.Cued.likely;
import static io.github.safeharbor.recognizers.support.NumberGuards.DATE;
import static io.github.safeharbor.recognizers.support.NumberGuards.NUMBER;
import static io.github.safeharbor.recognizers.support.NumberGuards.PHONE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PROCEDURE;
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
 * Finds account numbers: cards, bank accounts, IBANs, wallets, payment handles, invoices, receipts.
 *
 * <p>"4111 1111 1111 1111", "card ending 4242", "acct 3351-94-06", "GB82 WEST 1234 5698 7654 32", "venmo @sam-lee-4",
 * "invoice no. 20118" give the number; "account for 20%" and "$2,500" nothing. 45 CFR 164.514(b)(2)(i)(J).
 */
public final class AccountRecognizer extends RuleRecognizer {
    private static final Guard FAILS_LUHN = Checksums.failing(Checksums::luhn);
    private static final Guard NO_ROUTING_NUMBER =
            (source, span) -> !Checksums.aba(source.view().substring(span.start(), span.start() + 9));

    private static final String MASKED_CARDS = "account.cards account.banks account.card-masked";
    private static final Shape SWIFT = Shape.regex("[A-Z]{6}[A-Z\\d]{2}(?:[A-Z\\d]{3})?(?!\\w)");
    private static final Shape SWIFT_PLAIN = SWIFT.beginningLike("AAAAAA#", "AAAAAAA#", "AAAAAAAA#");
    private static final Shape IBAN = Shape.regex("[A-Z]{2}\\d{2}(?:[ -]?[A-Z\\d]{1,4}){3,9}(?!\\w)");

    private static final List<Rule> TABLE = List.of(
            certain("account.card", ACCOUNT, "account.cards", LABEL, Shapes.CARD),
            certain("account.card-masked", ACCOUNT, MASKED_CARDS, LABEL, Shapes.MASK),
            certain("account.ending", ACCOUNT, "account.cards account.ending", ENDING),
            certain("account.labelled", ACCOUNT, "account.labels", LABEL, digits(4), QUANTITY),
            certain("account.opened", ACCOUNT, "account.opened", LABEL, Shapes.CODE, NUMBER),
            certain("account.numbered", ACCOUNT, "account.numbered", NUMBERED, digits(3), NUMBER),
            likely("account.bank-brand", ACCOUNT, "account.banks", BESIDE, Shapes.ACCOUNT_DIGITS, PHONE, DATE),
            likely("account.beside", ACCOUNT, "account.beside", BESIDE, Shapes.CODE, NUMBER, PROCEDURE),
            certain("account.self-labelled", ACCOUNT, "account.self-labelled", WITHIN, digits(4)));

    private static final List<Rule> CARDS = List.of(
            Rule.of("account.card-plain", ACCOUNT)
                    .at(Start.groups("4-2|3|4|5|6-2|3|4|5|6", " .-").or(Start.digits(12, 19)))
                    .value(Shapes.PLAIN_CARD)
                    .confidence(Confidence.CERTAIN)
                    .unless(FAILS_LUHN),
            Rule.of("account.card-shape", ACCOUNT)
                    .at(Start.groups("4-4-4-4", " -"))
                    .value(Shape.regex("(?<![\\w.]|\\w-)[2-6]\\d{3}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?![\\w-]|[ ]\\d)")),
            Rule.of("account.masked", ACCOUNT)
                    .at(Start.words("xxxx").or(Start.mark('*')))
                    .value(Shape.regex("(?i)(?<![\\w*])(?:(?:x{4}|\\*{4})[ -]?){1,4}\\d{4}(?!\\w)")),
            // The foot of a cheque: routing number, account number.
            Rule.of("account.cheque", ACCOUNT)
                    .at(Start.digits(9))
                    .value(Shape.regex("(?<![\\w.-])\\d{9}[ /:|]{1,3}\\d{6,14}(?![\\w-])"))
                    .unless(NO_ROUTING_NUMBER),
            Rule.of("account.expiry", ACCOUNT)
                    .cue(Cues.phrases("account.expiry"))
                    .link(Link.AFTER)
                    .value(Shape.regex(
                            "\\.?(?: date)?[ :]{0,3}(?<id>(?:0?[1-9]|1[0-2])[ ]?[/-][ ]?(?:20)?[2-4]\\d(?![\\d/-]))"))
                    .single(),
            Rule.of("account.security-code", ACCOUNT)
                    .cue(Cues.phrases("account.security-code"))
                    .link(Link.AFTER)
                    .value(Shape.regex("(?: code| is)?[ :#]{0,3}(?<id>\\d{3,4})(?!\\w)"))
                    .single(),
            Rule.of("account.bank", ACCOUNT)
                    .cue(Cues.phrases("account.bank"))
                    .link(Link.AFTER)
                    .value(Shapes.behindWords(Shapes.CODE, 4))
                    .single()
                    .unless(NUMBER));

    private static final List<Rule> CODES = List.of(
            certain("account.swift", ACCOUNT, "account.swift", MARK, SWIFT),
            certain("account.swift-plain", ACCOUNT, "account.swift-plain", LABEL, SWIFT_PLAIN),
            certain("account.iban-labelled", ACCOUNT, "account.iban", LABEL, IBAN),
            certain("account.wallet", ACCOUNT, "account.wallets", LABEL, Shape.regex("[A-Za-z0-9]{20,90}(?!\\w)")),
            Rule.of("account.wallet-plain", ACCOUNT)
                    .at(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT).ofLength(24, 110))
                    .value(Shape.regex(
                                    "(?i)(?:bc1[a-z0-9]{20,62}|0x[a-f0-9]{40}|ltc1[a-z0-9]{20,62}|addr1[a-z0-9]{40,100})(?!\\w)")
                            .or(Shape.regex("(?=\\d?[A-Za-z0-9]{0,40}[a-z])(?=[a-z0-9]{0,40}[A-Z])"
                                    + "[13LMDTr][1-9A-HJ-NP-Za-km-z]{25,42}(?!\\w)")))
                    .confidence(Confidence.CERTAIN));

    private static final String HANDLE = "(?<id>@[ ]?[a-z\\d][\\w.-]{1,28}[a-z\\d]|\\$[ ]?[a-z][\\w-]{1,20})";

    private static final List<Rule> HANDLES = List.of(
            Rule.of("account.handle", ACCOUNT)
                    .cue(Cues.phrases("account.pay"))
                    .link(Link.AFTER)
                    .value(Shape.regex(
                            "(?i)(?:'?s|d)?(?: (?:is|me|him|her|at|to|or|handle|username|user|name|id|account"
                                    + "|us|them|it|tag|via)){0,3}\\s?[:=(,-]{0,2}\\s?" + HANDLE))
                    .single()
                    .confidence(Confidence.CERTAIN),
            Rule.of("account.handle-word", ACCOUNT)
                    .cue(Cues.phrases("account.pay-names"))
                    .link(Link.AFTER)
                    .value(
                            Shape.regex(
                                    "(?i)(?: (?:handle|username|user|name|id|tag)){0,2}(?: is)? ?[:=]? ?"
                                            + "(?<id>(?=[a-z]{0,20}[-_.\\d])[a-z][a-z\\d]{1,20}(?:[-_.][a-z\\d]{1,20}){0,3})(?![\\w@])"))
                    .single(),
            Rule.of("account.cashtag", ACCOUNT)
                    .at(Start.mark('$').like("$L").apart("$"))
                    .value(Shape.regex("(?i)(?<![\\w$])\\$[a-z]{3,15}\\d{1,6}(?!\\w)"))
                    .confidence(Confidence.POSSIBLE),
            Rule.of("account.handle-first", ACCOUNT)
                    .at(Start.mark('@').or(Start.mark('$').like("$L", "$ L")).apart(""))
                    .value(Shape.regex("(?i)(?<!\\w)" + HANDLE
                            + " (?:\\(?(?:on|via|in|by|with|for) )?\\(?(?:venmo|cash ?app|paypal|zelle)"))
                    .confidence(Confidence.CERTAIN));

    /** Creates the recognizer. */
    public AccountRecognizer() {
        super(
                "account",
                Stream.of(TABLE, CARDS, CODES, HANDLES).flatMap(List::stream).toList());
    }
}
