package io.github.safeharbor.recognizers.advice;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.EMAIL;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.PHOTO;

import io.github.safeharbor.advice.Draft;
import io.github.safeharbor.text.WordList;
import java.util.Set;

/** Advice on the post as such: mail passed on, pictures, trust in a closed group, what a list forbids. */
final class PostRules {
    private static final WordList NOT = Grammar.table("postrules-not");

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
        rules.forwarded();
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

    /** Header lines of a mail, lines quoted by ">", or words that say so. */
    private void forwarded() {
        int fields = 0;
        int firstField = -1;
        for (int i = 0; i < reading.count(); i++) {
            boolean line = reading.startsLine(i);
            if (line && reading.isMark(i, ">") && i + 2 < reading.count() && !reading.startsLine(i + 1)) {
                notes.stop("forwarded", i, reading.sentenceEnd(i + 1));
                return;
            }
            if (line && reading.is(i, Sort.MAIL_FIELD) && reading.isMark(i + 1, ":")) {
                fields++;
                firstField = firstField < 0 ? i : firstField;
                if (fields > 1 || reading.isLabel(i + 2, NAME, EMAIL, DATE)) {
                    notes.stop("forwarded", firstField, reading.sentenceEnd(firstField));
                    return;
                }
            }
            if (reading.is(i, Sort.FORWARD) && (portrait.described() || quoteBehind(i) || fields > 0)) {
                notes.stop("forwarded", i, reading.last(i, Sort.FORWARD));
                return;
            }
        }
    }

    private boolean quoteBehind(int token) {
        for (int i = token; i < reading.count(); i++) {
            if (reading.isMark(i, "\"")) {
                return true;
            }
        }
        return false;
    }

    private void fee(int token) {
        if (reading.is(token, Sort.FEE)) {
            notes.note("fee-talk", token, reading.last(token, Sort.FEE));
        }
    }

    private void belief(int token) {
        if (reading.is(token, Sort.BELIEF)
                && reading.any(reading.sentenceStart(token), reading.sentenceEnd(token), Sort.DEMAND)) {
            notes.note("belief-test", token, reading.last(token, Sort.BELIEF));
        }
    }
}
