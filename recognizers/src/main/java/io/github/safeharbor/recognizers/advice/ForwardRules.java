package io.github.safeharbor.recognizers.advice;

import static io.github.safeharbor.recognition.IdentifierCategory.DATE;
import static io.github.safeharbor.recognition.IdentifierCategory.EMAIL;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.text.WordList;

/** Advice on mail passed on: its header lines, lines quoted by ">", or words that say so. */
final class ForwardRules {
    private static final WordList FIRST_PERSON = Grammar.table("storyrules-first-person");
    private static final WordList GREETINGS = Grammar.table("forwardrules-greetings");
    private static final int OPENING = 8;

    private final Reading reading;
    private final Portrait portrait;
    private final Notes notes;

    private ForwardRules(Portrait portrait, Notes notes) {
        this.portrait = portrait;
        this.reading = portrait.reading();
        this.notes = notes;
    }

    static void advise(Portrait portrait, Notes notes) {
        new ForwardRules(portrait, notes).forwarded();
    }

    private void forwarded() {
        int fields = 0;
        int firstField = -1;
        for (int i = 0; i < reading.count(); i++) {
            if (isQuotedLine(i)) {
                notes.stop("forwarded", i, reading.sentenceEnd(i));
                return;
            }
            if (reading.startsLine(i) && reading.is(i, Sort.MAIL_FIELD) && reading.isMark(i + 1, ":")) {
                fields++;
                firstField = firstField < 0 ? i : firstField;
                if (fields > 1 || reading.isLabel(i + 2, NAME, EMAIL, DATE)) {
                    notes.stop("forwarded", firstField, reading.sentenceEnd(firstField));
                    return;
                }
            }
            if (reading.is(i, Sort.FORWARD) && (portrait.described() || quoteBehind(i) || fields > 0 || isOpened(i))) {
                notes.stop("forwarded", i, reading.last(i, Sort.FORWARD));
                return;
            }
            if (reading.is(i, Sort.MESSAGE) && isPassedOn(i)) {
                notes.stop("forwarded", i, i);
                return;
            }
        }
    }

    /** The view has no marks of quoted lines: the text as it was given has them. */
    private boolean isQuotedLine(int token) {
        if (!reading.startsLine(token)
                || !Character.isLetter(reading.text.token(token).charAt(0))) {
            return false;
        }
        Span place = reading.text.toOriginal(reading.text.span(token, token));
        String original = reading.text.original();
        int before = place.start() - 1;
        boolean quoted = false;
        while (before >= 0 && " \t>".indexOf(original.charAt(before)) >= 0) {
            quoted |= original.charAt(before--) == '>';
        }
        return quoted && (before < 0 || original.charAt(before) == '\n');
    }

    private boolean quoteBehind(int token) {
        for (int i = token; i < reading.count(); i++) {
            if (reading.isMark(i, "\"")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpened(int forward) {
        return isOpenedBehind(reading.last(forward, Sort.FORWARD), reading.sentenceEnd(forward));
    }

    /** "an inquiry through my site: ...", "got this in my mailbox: ...": a message, that it came in, and its words. */
    private boolean isPassedOn(int message) {
        int start = reading.sentenceStart(message);
        int end = reading.sentenceEnd(message);
        for (int i = start; i <= end; i++) {
            if (reading.is(i, Sort.RECEIVED) && i != message) {
                int last = Math.max(message, i);
                return isOpenedBehind(last, end);
            }
        }
        return false;
    }

    /** Tells whether somebody else's words begin behind the cue: a quotation, a greeting, "I" behind a colon, dash or new line. */
    private boolean isOpenedBehind(int cue, int sentenceEnd) {
        for (int i = cue + 1; i <= sentenceEnd + 1 && i < reading.count(); i++) {
            boolean opens = reading.isMark(i, "\"'") && !reading.isMark(i - 1, "'") && !isApostrophe(i);
            boolean turns = reading.isMark(i, ":-\u2014") || i > sentenceEnd && reading.startsLine(i);
            if (opens || turns && isSpeech(reading.isMark(i) ? i + 1 : i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isApostrophe(int token) {
        return token > 0
                && token + 1 < reading.count()
                && reading.text.start(token) == reading.text.end(token - 1)
                && reading.text.end(token) == reading.text.start(token + 1);
    }

    private boolean isSpeech(int first) {
        for (int i = first; i < first + OPENING && i < reading.count(); i++) {
            boolean field = reading.isLabel(i) && reading.isMark(i - 1, ":");
            if (reading.isWord(i, FIRST_PERSON)
                    || reading.isWord(i, GREETINGS)
                    || field
                    || reading.isMark(i, "\"'") && !isApostrophe(i)) {
                return true;
            }
        }
        return portrait.described();
    }
}
