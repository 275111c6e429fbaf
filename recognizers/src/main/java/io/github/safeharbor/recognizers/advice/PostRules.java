package io.github.safeharbor.recognizers.advice;

import static io.github.safeharbor.recognition.IdentifierCategory.PHOTO;

import io.github.safeharbor.advice.Draft;
import io.github.safeharbor.text.WordList;
import java.util.Set;

/** Advice on the post as such: mail passed on, pictures, trust in a closed group, what a list forbids. */
final class PostRules {
    private static final WordList NOT = Grammar.table("postrules-not");
    private static final WordList MEASURES = Grammar.table("postrules-measures");
    private static final WordList UNITS = Grammar.table("postrules-units");
    private static final WordList BUDGET = Grammar.table("postrules-budget");
    private static final WordList PLANS = Grammar.table("postrules-plans");

    /** An hour of the clock is no amount. */
    private static final int LEAST_AMOUNT = 20;

    private static final int LONGEST_AMOUNT = 3;

    private static final int PRICE_REACH = 9;

    private final Reading reading;
    private final Portrait portrait;
    private final Notes notes;

    private PostRules(Portrait portrait, Notes notes) {
        this.portrait = portrait;
        this.reading = portrait.reading();
        this.notes = notes;
    }

    static void advise(Portrait portrait, Set<String> listRules, Notes notes) {
        PostRules rules = new PostRules(portrait, notes);
        ForwardRules.advise(portrait, notes);
        for (int i = 0; i < rules.reading.count(); i++) {
            rules.remark(i);
            if (listRules.contains(Draft.FEES)) {
                rules.fee(i);
            }
            if (listRules.contains(Draft.BELIEFS)) {
                rules.belief(i);
            }
        }
    }

    private void remark(int token) {
        boolean denied =
                reading.isWord(token - 1, NOT) || reading.isMark(token - 2, "'") && reading.isWord(token - 3, NOT);
        if (reading.is(token, Sort.PHOTO) && !denied || reading.isLabel(token, PHOTO)) {
            notes.note("photo-checkin", token, reading.is(token, Sort.PHOTO) ? reading.last(token, Sort.PHOTO) : token);
        }
        if (reading.is(token, Sort.PRIVATE_GROUP)) {
            notes.note("private-group", token, reading.last(token, Sort.PRIVATE_GROUP));
        }
    }

    /** Words for what the poster asks, or an amount. */
    private void fee(int token) {
        if (reading.is(token, Sort.FEE)) {
            notes.note("fee-talk", token, reading.last(token, Sort.FEE));
        } else if (isAmount(token)) {
            notes.note("fee-talk", token, token);
        }
    }

    private static boolean isFee(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_AMOUNT
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && word.charAt(0) != '0'
                && Integer.parseInt(word) >= LEAST_AMOUNT;
    }

    /** "$165", "160 a visit", "private pay is 180"; never a co-payment, an age or a length. */
    private boolean isAmount(int token) {
        if (!isFee(reading.text.token(token))
                || reading.isWord(token + 1, MEASURES)
                || reading.isMark(token + 1, ":")
                || reading.isWord(token - 1, BUDGET)) {
            return false;
        }
        int start = reading.sentenceStart(token);
        boolean price = false;
        for (int i = start; i < token; i++) {
            if (reading.isWord(i, PLANS)) {
                return false;
            }
            price |= reading.is(i, Sort.PRICE) && i >= token - PRICE_REACH;
        }
        boolean unit = reading.is(token + 1, Sort.PRICE_UNIT)
                || reading.isMark(token + 1, "/") && reading.isWord(token + 2, UNITS);
        boolean age =
                portrait.of(Trait.Kind.AGE).stream().anyMatch(trait -> trait.first() <= token && token <= trait.last());
        return !age && (price || reading.isMark(token - 1, "$") || unit);
    }

    private void belief(int token) {
        if (reading.is(token, Sort.BELIEF)
                && reading.any(reading.sentenceStart(token), reading.sentenceEnd(token), Sort.DEMAND)) {
            notes.note("belief-test", token, reading.last(token, Sort.BELIEF));
        }
    }
}
