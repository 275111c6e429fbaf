package io.github.safeharbor.recognizers.numbers;

import static io.github.safeharbor.recognition.IdentifierCategory.ACCOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.AMOUNT;
import static io.github.safeharbor.recognizers.support.NumberGuards.DATE;
import static io.github.safeharbor.recognizers.support.NumberGuards.MEASURE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PHONE;
import static io.github.safeharbor.recognizers.support.NumberGuards.PROCEDURE;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.support.CueValue;
import io.github.safeharbor.recognizers.support.RuleBasedRecognizer;
import io.github.safeharbor.recognizers.support.Rules;
import io.github.safeharbor.recognizers.support.ValueForm;
import io.github.safeharbor.text.TokenKind;
import java.util.List;

/**
 * Finds account numbers: cards, bank accounts, IBANs, wallets, payment handles, invoices, receipts.
 *
 * <p>"4111 1111 1111 1111", "card ending 4242", "acct 3351-94-06", "GB82 WEST 1234 5698 7654 32", "venmo @sam-lee-4",
 * "invoice no. 20118" give the number; "account for 20%" and "$2,500" nothing. 45 CFR 164.514(b)(2)(i)(J).
 */
public final class AccountRecognizer extends RuleBasedRecognizer {
    private static final String CARDS = "card|card on file|credit card|debit card|cc|visa|mastercard|master card"
            + "|amex|american express|discover|hsa card|fsa card"
            + "|atm card|prepaid card|gift card|ebt card|cash card|snap card|maestro|diners|jcb|copay card";
    private static final String LABELS = "iban|bank account|bank acct|checking account|savings account"
            + "|checking|savings|account number|acct|acct number"
            + "|a/c|account no|routing|routing number|aba|rtn|sort code|transit number"
            + "|mtcn|gift card|giftcard|gift card code|gift code|voucher code"
            + "|ebt|ebt card|passbook|clabe|bsb"
            + "|guarantor account|billing account|patient account|brokerage account"
            + "|loan number|transaction id|invoice number|billing id|account id";
    private static final String NUMBERED = "account|invoice|inv|statement|receipt|bill|billing|order|check"
            + "|cheque|transaction|txn|loan|mortgage|payment"
            + "|superbill|money order|voucher|deposit|wire|western union|moneygram"
            + "|card|utility|ledger|estimate|refund|copay card|purchase order"
            + "|po";
    private static final String BESIDE =
            "account|invoice|receipt|superbill|inv|statement|acct|bill|voucher" + "|loan|routing|ebt|gift card";
    private static final String WALLET_CUES =
            "wallet|bitcoin|btc|ethereum|eth|crypto|usdt|litecoin|ltc|dogecoin" + "|doge|solana|sol|monero|xmr|xrp";
    private static final String BANKS =
            "chase|wells fargo|bank of america|bofa|citi|citibank|capital one|pnc|usaa|td bank|us bank|ally"
                    + "|huntington|truist|regions|navy federal|fifth third|keybank|citizens bank|bmo|schwab|fidelity|vanguard|sofi";
    private static final String PAY = "venmo|cashapp|cash app|cashtag|paypal|zelle|chime|apple pay|google pay"
            + "|revolut|patreon|ko-fi|gofundme";

    private static final String CARD_DIGITS =
            "\\d{4}(?:[ ]?[-.][ ]?|[ ]{0,2})\\d{2,6}(?:[ .-]{0,3}\\d{2,6}){1,4}(?![\\w]" + "|-\\w)";
    private static final String MASK = "(?:(?:[x*#]{2,4}[ -]{0,2}){1,4}|x|[.]{2,3}|(?<=[.]{2}))\\d{3,5}(?!\\w)";

    private static final Rules RULES = Rules.of(
            CueValue.labelled(
                    "account.card",
                    ACCOUNT,
                    CARDS,
                    "(?=(?:\\d[ .-]{0,3}){12,19}(?![\\w]))" + CARD_DIGITS + "|\\d{12,19}(?!\\w)"),
            CueValue.labelled(
                    "account.card-masked", ACCOUNT, CARDS + "|" + BANKS + "|account|acct|checking|savings|iban", MASK),
            CueValue.ending(
                    "account.ending",
                    ACCOUNT,
                    CARDS + "|account|acct|checking|savings|bank account|iban|routing|loan" + "|hsa|fsa|ebt"),
            CueValue.labelled("account.labelled", ACCOUNT, LABELS, ValueForm.digits(4), DATE, MEASURE, AMOUNT),
            CueValue.labelled("account.opened", ACCOUNT, "account|acct", ValueForm.MIXED, PHONE, DATE, MEASURE, AMOUNT),
            CueValue.numbered("account.numbered", ACCOUNT, NUMBERED, ValueForm.digits(3), PHONE, DATE, MEASURE, AMOUNT),
            CueValue.beside("account.bank-brand", ACCOUNT, BANKS, "\\d{8,17}(?!\\w)", PHONE, DATE),
            CueValue.beside(
                    "account.beside", ACCOUNT, BESIDE, ValueForm.MIXED, PHONE, DATE, MEASURE, AMOUNT, PROCEDURE),
            CueValue.marked(
                    "account.swift",
                    ACCOUNT,
                    "swift|bic|swift code|swift/bic|bic/swift",
                    "(?-i:[A-Z]{6}[A-Z\\d]{2}(?:[A-Z\\d]{3})?)(?!\\w)"),
            CueValue.labelled(
                    "account.swift-plain",
                    ACCOUNT,
                    "swift|bic",
                    "(?-i:(?=[A-Z]{6,8}\\d)[A-Z]{6}[A-Z\\d]{2}(?:[A-Z\\d]{3})?)(?!\\w)"),
            CueValue.labelled(
                    "account.iban-labelled", ACCOUNT, "iban", "(?-i:[A-Z]{2}\\d{2}(?:[ -]?[A-Z\\d]{1,4}){3,9})(?!\\w)"),
            CueValue.labelled(
                    "account.wallet",
                    ACCOUNT,
                    WALLET_CUES + "|bitcoin address|btc address|eth address|wallet address",
                    "[A-Za-z0-9]{20,90}(?!\\w)"),
            CueValue.selfLabelled(
                    "account.self-labelled", ACCOUNT, "acct|acc|inv|invoice|account|bill|rcpt|receipt|txn|stmt|pmt", 4),
            cards(),
            wallets(),
            handles());

    /** Creates the recognizer. */
    public AccountRecognizer() {
        super("account", RULES);
    }

    private static List<AnchoredRule> cards() {
        Trigger digits = Trigger.digits(4).before(" -.").or(Trigger.digits(12, 19));
        String expiry = "(?:0?[1-9]|1[0-2])[ ]?[/-][ ]?(?:20)?[2-4]\\d(?![\\d/-])";
        return List.of(
                AnchoredRule.of(
                                "account.card-plain",
                                ACCOUNT,
                                digits,
                                "(?<![\\w.]|\\w-)(?:\\d{12,14}|3[47]\\d{13}|(?:1800|2131)\\d{11}"
                                        + "|\\d{16,19}|(?=\\d{4}[ .-])(?=(?:\\d[ .-]?){12,19}(?![\\w]))" + CARD_DIGITS
                                        + ")(?!\\w)")
                        .confidence(Confidence.CERTAIN)
                        .unless(Checksums.failing(Checksums::luhn)),
                AnchoredRule.of(
                        "account.card-shape",
                        ACCOUNT,
                        Trigger.digits(4).before(" -."),
                        "(?<![\\w.]|\\w-)[2-6]\\d{3}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?![\\w-]|[ ]\\d)"),
                AnchoredRule.of(
                        "account.masked",
                        ACCOUNT,
                        Trigger.words("xxxx").or(Trigger.mark('*')),
                        "(?i)(?<![\\w*])(?:(?:x{4}|\\*{4})[ -]?){1,4}\\d{4}(?!\\w)"),
                // The foot of a cheque: routing number, account number.
                AnchoredRule.of(
                                "account.cheque",
                                ACCOUNT,
                                Trigger.digits(9),
                                "(?<![\\w.-])\\d{9}[ /:|]{1,3}\\d{6,14}(?![\\w-])")
                        .unless((source, span) ->
                                !Checksums.aba(source.view().substring(span.start(), span.start() + 9))),
                AnchoredRule.of(
                        "account.expiry",
                        ACCOUNT,
                        Trigger.words("exp", "expires", "expiry", "expiration", "expire"),
                        "(?i)exp\\w{0,8}\\.?(?: date)?[ :]{0,3}(?<id>" + expiry + ")"),
                AnchoredRule.of(
                        "account.security-code",
                        ACCOUNT,
                        Trigger.words("cvv", "cvc", "cvv2", "cid", "csc", "security"),
                        "(?i)(?:cvv2?|cvc|cid|csc|security code)(?: code| is)?[ :#]{0,3}(?<id>\\d{3,4})(?!\\w)"),
                AnchoredRule.of(
                                "account.bank",
                                ACCOUNT,
                                Trigger.words("bank", "bankbook", "passbook", "checking", "savings", "credit"),
                                "(?i)(?:bank ?(?:book|statement|account|acct|card|slip)|passbook"
                                        + "|checking|savings|credit union)(?: (?:account|acct))?[ ,:(#]{1,3}"
                                        + "(?:[a-z&.']{2,15}[ ]){0,3}(?:[a-z&.']{2,15})?[ ,:(#]{0,3}(?<id>"
                                        + ValueForm.MIXED + ")")
                        .unless(PHONE, DATE, MEASURE, AMOUNT));
    }

    private static List<AnchoredRule> wallets() {
        Trigger code = Trigger.tokens(TokenKind.LETTER | TokenKind.DIGIT);
        return List.of(AnchoredRule.of(
                        "account.wallet-plain",
                        ACCOUNT,
                        code,
                        "(?:(?i:bc1[a-z0-9]{20,62}|0x[a-f0-9]{40}|ltc1[a-z0-9]{20,62}|addr1[a-z0-9]{40,100})"
                                + "|(?=\\d?[A-Za-z0-9]{0,40}[a-z])(?=[a-z0-9]{0,40}[A-Z])"
                                + "[13LMDTr][1-9A-HJ-NP-Za-km-z]{25,42})"
                                + "(?!\\w)")
                .confidence(Confidence.CERTAIN));
    }

    private static List<AnchoredRule> handles() {
        String name = "(?:@[ ]?[a-z\\d][\\w.-]{1,28}[a-z\\d]|\\$[ ]?[a-z][\\w-]{1,20})";
        return List.of(
                AnchoredRule.of(
                                "account.handle",
                                ACCOUNT,
                                CueValue.trigger(PAY),
                                "(?i)(?:venmo|\\$?cash\\s?app|cashtag|paypal|zelle|chime|apple pay"
                                        + "|google pay|revolut|patreon)(?:'?s|d)?"
                                        + "(?:[ ](?:is|me|him|her|at|to|or|handle|username|user|name|id"
                                        + "|account|us|them|it|tag|via)){0,3}\\s?[:=(,-]{0,2}\\s?(?<id>" + name + ")")
                        .confidence(Confidence.CERTAIN),
                AnchoredRule.of(
                        "account.handle-word",
                        ACCOUNT,
                        CueValue.trigger(PAY),
                        "(?i)(?:venmo|cash\\s?app|cashtag|paypal|zelle|chime|revolut)(?:[ ](?:handle"
                                + "|username|user|name|id|tag)){0,2}(?:[ ]is)?[ ]?[:=]?[ ]?"
                                + "(?<id>(?=[a-z]{0,20}[-_.\\d])[a-z][a-z\\d]{1,20}"
                                + "(?:[-_.][a-z\\d]{1,20}){0,3})(?![\\w@])"),
                AnchoredRule.of(
                                "account.cashtag",
                                ACCOUNT,
                                Trigger.mark('$'),
                                "(?i)(?<![\\w$])\\$[a-z]{3,15}\\d{1,6}(?!\\w)")
                        .confidence(Confidence.POSSIBLE),
                AnchoredRule.of(
                                "account.handle-first",
                                ACCOUNT,
                                Trigger.mark('@').or(Trigger.mark('$')),
                                "(?i)(?<![\\w])(?<id>" + name
                                        + ")[ ](?:\\(?(?:on|via|in|by|with|for)[ ])?\\(?(?:venmo|cash ?app"
                                        + "|paypal|zelle)")
                        .confidence(Confidence.CERTAIN));
    }
}
