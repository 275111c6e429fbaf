package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** What is an account number, and what merely counts money. */
class AccountRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new AccountRecognizer(), new IbanRecognizer());

    @Test
    void findsCardsInAnyGrouping() {
        tester.finds("{{ACCOUNT:4111 1111 1111 1111}}");
        tester.finds("{{ACCOUNT:4111-1111-1111-1111}}");
        tester.finds("{{ACCOUNT:378282246310005}}");
        tester.finds("Visa {{ACCOUNT:4539 8812 0047 3391}}");
        tester.finds("card ending in {{ACCOUNT:4242}}");
        tester.finds("card {{ACCOUNT:4111111111111112}} exp {{ACCOUNT:04/27}} cvv {{ACCOUNT:123}}");
        tester.finds("mastercard {{ACCOUNT:****4242}}");
    }

    @Test
    void findsBankNumbers() {
        tester.finds("{{ACCOUNT:021000021 000123456789}}");
        tester.finds("routing {{ACCOUNT:021000021}} account {{ACCOUNT:000123456789}}");
        tester.finds("acct #{{ACCOUNT:3351-94-06}}");
        tester.finds("passbook (Meadow Bank, {{ACCOUNT:07714420938}})");
        tester.finds("IBAN {{ACCOUNT:GB82 WEST 1234 5698 7654 32}} please");
        tester.finds("{{ACCOUNT:DE89370400440532013000}}");
        tester.finds("SWIFT code: {{ACCOUNT:DEUTDEFF500}}");
    }

    @Test
    void findsBills() {
        tester.finds("invoice no. {{ACCOUNT:20118}}");
        tester.finds("receipt # {{ACCOUNT:K-55207}}");
        tester.finds("{{ACCOUNT:INV-2024-0018}}");
    }

    @Test
    void findsWalletsAndHandles() {
        tester.finds("{{ACCOUNT:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4}}");
        tester.finds("venmo {{ACCOUNT:@sam-lee-4}}");
        tester.finds("cash app {{ACCOUNT:$samlee4}}");
    }

    @Test
    void ignoresAccountsOfEvents() {
        tester.findsNothing("account for 20% of cases");
        tester.findsNothing("account of what happened on 3/14/2024");
        tester.findsNothing("account balance of $1,200");
        tester.findsNothing("on account of 2019");
    }

    @Test
    void ignoresSums() {
        tester.findsNothing("$2,500 a month");
        tester.findsNothing("bill 100 dollars");
        tester.findsNothing("savings of 2000");
        tester.findsNothing("venmo $120");
        tester.findsNothing("account 20000 dollars");
    }

    @Test
    void ignoresCounts() {
        tester.findsNothing("invoice for 3 sessions");
        tester.findsNothing("order 2 copies");
        tester.findsNothing("check 1 of 2");
        tester.findsNothing("statement of 2019");
        tester.findsNothing("order 66");
    }

    @Test
    void ignoresProcedures() {
        tester.findsNothing("bill 90837");
        tester.findsNothing("bill 99214-25");
        tester.findsNothing("invoice 90837");
    }

    @Test
    void ignoresPhoneNumbers() {
        tester.findsNothing("account 415-555-2671");
        tester.findsNothing("billing, call 415 555 2671");
    }

    @Test
    void ignoresSixteenDigitsOfNoCard() {
        tester.findsNothing("1234567890123456");
        tester.findsNothing("0000000000000000");
    }

    @Test
    void ignoresWordsThatArePaymentsOnly() {
        tester.findsNothing("venmo is fine");
        tester.findsNothing("zelle or venmo, $120");
        tester.findsNothing("SWIFT ACTION");
        tester.findsNothing("swift response");
    }

    @Test
    void ignoresOtherWordsForCards() {
        tester.findsNothing("Visa J1, visa 2024");
        tester.findsNothing("discover 12");
        tester.findsNothing("visa H-1B");
    }

    @Test
    void ignoresIbanWithWrongCheckDigits() {
        tester.findsNothing("GB83 WEST 1234 5698 7654 32");
    }
}
