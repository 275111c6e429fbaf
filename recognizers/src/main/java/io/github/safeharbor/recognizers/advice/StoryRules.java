package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;

/** Advice on how a post tells of a person: quotes, stories of sessions, questions on a case, complaints about a colleague. */
final class StoryRules {
    private static final WordList FIRST_PERSON = Grammar.table("storyrules-first-person");
    private static final WordList DEMONSTRATIVE = Grammar.table("storyrules-demonstrative");
    private static final WordList ANY = Grammar.table("storyrules-any");
    private static final int QUOTE_REACH = 60;
    private static final int STORY = 2;

    private final Portrait portrait;
    private final Reading reading;
    private final Notes notes;

    private StoryRules(Portrait portrait, Notes notes) {
        this.portrait = portrait;
        this.reading = portrait.reading();
        this.notes = notes;
    }

    static void advise(Portrait portrait, Notes notes) {
        StoryRules rules = new StoryRules(portrait, notes);
        if (portrait.described()) {
            rules.quotes();
            rules.story();
        }
        rules.consult();
        if (!portrait.setting().lay()) {
            rules.colleague(); // a patient's complaint about a therapist is no colleague's
        }
    }

    private void quotes() {
        for (int i = 0; i < reading.count(); i++) {
            int end = quoteEnd(i);
            if (end > i + 2) {
                boolean said = reading.any(i - 7, i - 1, Sort.SAY) || reading.any(end + 1, end + 5, Sort.SAY);
                boolean title = reading.any(Math.max(reading.sentenceStart(i), i - 4), i - 1, Sort.TITLE_CUE) && !said;
                boolean own = false;
                for (int word = i + 1; word < end; word++) {
                    own |= reading.isWord(word, FIRST_PERSON);
                }
                if ((own || said && end > i + 3) && !title) {
                    notes.stop("quote", i, end);
                }
            }
            i = Math.max(i, end);
        }
    }

    /** Returns the token that closes a quotation that opens here, -1 if none does. */
    private int quoteEnd(int token) {
        boolean single = reading.isMark(token, "'");
        if (!single && !reading.isMark(token, "\"")) {
            return -1;
        }
        if (single && (reading.text.kind(token) & TokenKind.SPACE_BEFORE) == 0) {
            return -1;
        }
        int limit = Math.min(reading.count(), token + QUOTE_REACH);
        for (int i = token + 1; i < limit; i++) {
            boolean closes = reading.isMark(i, single ? "'" : "\"");
            boolean joins = single
                    && i + 1 < reading.count()
                    && !reading.isMark(i + 1)
                    && (reading.text.kind(i + 1) & TokenKind.SPACE_BEFORE) == 0;
            if (closes && !joins) {
                return i;
            }
        }
        return -1;
    }

    /** Two things that were said, done or felt, or one of them in a session. */
    private void story() {
        int count = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < reading.count(); i++) {
            boolean told = reading.is(i, Sort.STORY)
                    && !reading.is(i, Sort.STORY_NOT)
                    && portrait.voices().get(i) != Voice.SCOPE
                    && portrait.voices().get(i) != Voice.CLINICIAN;
            if (told || reading.is(i, Sort.STORY_CUE)) {
                count++;
                first = first < 0 ? i : first;
                last = reading.last(i, Sort.STORY);
            }
        }
        if (count >= STORY) {
            notes.stop("session-story", first, Math.min(last, reading.sentenceEnd(first)));
        }
    }

    /** A question on what to do, where a person is described; ideas for a referral are no such question. */
    private void consult() {
        if (!portrait.described() || portrait.mentions().isEmpty()) {
            return;
        }
        for (int i = 0; i < reading.count(); i++) {
            boolean weak = reading.is(i, Sort.ADVICE_WEAK)
                    && !portrait.setting().provider()
                    && (reading.startsFragment(i) || reading.isWord(i, ANY));
            if (weak || reading.is(i, Sort.ADVICE_STRONG)) {
                notes.stop("case-consult", i, reading.last(i, Sort.ADVICE_STRONG));
                return;
            }
        }
    }

    /** Blame beside a clinician, or beside a name, in the same sentence or the next. */
    private void colleague() {
        for (int i = 0; i < reading.count(); i++) {
            if (!reading.is(i, Sort.CRITIC)) {
                continue;
            }
            int start = reading.sentenceStart(i);
            start = start > 0 ? reading.sentenceStart(start - 1) : start;
            int end = reading.sentenceEnd(i);
            for (int at = start; at <= end; at++) {
                boolean therapist =
                        reading.is(at, Sort.THERAPIST) && reading.isWord(reading.wordBefore(at), DEMONSTRATIVE);
                boolean named = reading.isLabel(at, io.github.safeharbor.recognition.IdentifierCategory.NAME);
                if (therapist || named) {
                    notes.widen("colleague", Math.min(at, i), Math.max(at, reading.last(i, Sort.CRITIC)));
                    return;
                }
            }
        }
    }
}
