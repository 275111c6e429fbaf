package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.ACCOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.AMOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.DATE;
import static io.github.safeharbor.recognizers.support.NumberGuards.MEASURE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PHONE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PROCEDURE;

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

    private static final List<Rule> TABLE = List.of(
            Rule.of("account.card", ACCOUNT)
                    .cue(Cues.phrases("account.cards"))
                    .link(Link.LABEL)
                    .value(Shapes.CARD)
                    .confidence(Confidence.CERTAIN),
            Rule.of("account.card-masked", ACCOUNT)
                    .cue(Cues.phrases("account.cards", "account.banks", "account.card-masked"))
                    .link(Link.LABEL)
                    .value(Shapes.MASK)
                    .confidence(Confidence.CERTAIN),
            Rule.of("account.ending", ACCOUNT)
                    .cue(Cues.phrases("account.cards", "account.ending"))
                    .link(Link.ENDING)
                    .confidence(Confidence.CERTAIN),
            Rule.of("account.labelled", ACCOUNT)
                    .cue(Cues.phrases("account.labels"))
                    .link(Link.LABEL)
                    .value(Shape.digits(4))
                    .confidence(Confidence.CERTAIN)
                    .unless(DATE, MEASURE, AMOUNT),
            Rule.of("account.opened", ACCOUNT)
                    .cue(Cues.phrases("account.opened"))
                    .link(Link.LABEL)
                    .value(Shapes.CODE)
                    .confidence(Confidence.CERTAIN)
                    .unless(PHONE, DATE, MEASURE, AMOUNT),
            Rule.of("account.numbered", ACCOUNT)
                    .cue(Cues.phrases("account.numbered"))
                    .link(Link.NUMBERED)
                    .value(Shape.digits(3))
                    .confidence(Confidence.CERTAIN)
                    .unless(PHONE, DATE, MEASURE, AMOUNT),
            Rule.of("account.bank-brand", ACCOUNT)
                    .cue(Cues.phrases("account.banks"))
                    .link(Link.BESIDE)
                    .value(Shapes.ACCOUNT_DIGITS)
                    .unless(PHONE, DATE),
            Rule.of("account.beside", ACCOUNT)
                    .cue(Cues.phrases("account.beside"))
                    .link(Link.BESIDE)
                    .value(Shapes.CODE)
                    .unless(PHONE, DATE, MEASURE, AMOUNT, PROCEDURE),
            Rule.of("account.self-labelled", ACCOUNT)
                    .cue(Cues.phrases("account.self-labelled"))
                    .link(Link.WITHIN)
                    .value(Shape.digits(4))
                    .confidence(Confidence.CERTAIN));

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
                    .unless(PHONE, DATE, MEASURE, AMOUNT));

    private static final List<Rule> CODES = List.of(
            Rule.of("account.swift", ACCOUNT)
                    .cue(Cues.phrases("account.swift"))
                    .link(Link.MARK)
                    .value(Shape.regex("[A-Z]{6}[A-Z\\d]{2}(?:[A-Z\\d]{3})?(?!\\w)"))
                    .confidence(Confidence.CERTAIN),
            Rule.of("account.swift-plain", ACCOUNT)
                    .cue(Cues.phrases("account.swift-plain"))
                    .value(Shape.regex("(?=[A-Z]{6,8}\\d)[A-Z]{6}[A-Z\\d]{2}(?:[A-Z\\d]{3})?(?!\\w)"))
                    .confidence(Confidence.CERTAIN),
            Rule.of("account.iban-labelled", ACCOUNT)
                    .cue(Cues.phrases("account.iban"))
                    .value(Shape.regex("[A-Z]{2}\\d{2}(?:[ -]?[A-Z\\d]{1,4}){3,9}(?!\\w)"))
                    .confidence(Confidence.CERTAIN),
            Rule.of("account.wallet", ACCOUNT)
                    .cue(Cues.phrases("account.wallets"))
                    .value(Shape.regex("[A-Za-z0-9]{20,90}(?!\\w)"))
                    .confidence(Confidence.CERTAIN),
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
