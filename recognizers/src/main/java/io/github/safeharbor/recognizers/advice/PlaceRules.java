package io.github.safeharbor.recognizers.advice;

import static io.github.safeharbor.recognition.IdentifierCategory.FAX;
import static io.github.safeharbor.recognition.IdentifierCategory.GEO;
import static io.github.safeharbor.recognition.IdentifierCategory.NAME;
import static io.github.safeharbor.recognition.IdentifierCategory.OTHER;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;
import static io.github.safeharbor.recognition.IdentifierCategory.URL;

import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;

/** Advice on what places the person or leads to them: the kind of place, a signature, an initial. */
final class PlaceRules {
    private static final WordList BEHIND_INITIAL = Grammar.table("placerules-behind-initial");
    private static final WordList WORDS_OF_ONE_LETTER = Grammar.table("placerules-words-of-one-letter");
    private static final WordList ARTICLES = Grammar.table("placerules-articles");
    private static final WordList INITIAL_CUES = Grammar.table("placerules-initial-cues");
    private static final WordList NO_INITIAL = Grammar.table("placerules-no-initial");
    private static final int SIGNATURE_LINES = 7;
    private static final int SIGNATURE_WORDS = 10;

    private final Portrait portrait;
    private final Reading reading;
    private final Notes notes;

    private PlaceRules(Portrait portrait, Notes notes) {
        this.portrait = portrait;
        this.reading = portrait.reading();
        this.notes = notes;
    }

    static void advise(Portrait portrait, Notes notes) {
        PlaceRules rules = new PlaceRules(portrait, notes);
        boolean request = portrait.described()
                || portrait.setting().request() && !portrait.setting().offer();
        int signature = portrait.described() ? rules.signature() : rules.reading.count();
        for (int i = 0; i < signature; i++) {
            if (request) {
                rules.place(i);
            }
            if (portrait.described()) {
                rules.initial(i);
            }
        }
        ContactRules.advise(portrait, signature, notes);
        rules.signed(signature);
    }

    private void place(int token) {
        if (portrait.voices().get(token) == Voice.SCOPE && !isWish(token)
                || portrait.voices().get(token) == Voice.POSTER && !portrait.described()) {
            return;
        }
        if (reading.is(token, Sort.PLACE, Sort.TRANSIT)) {
            notes.widen("place-left", token, reading.last(token, Sort.PLACE));
        } else if (reading.is(token, Sort.NEAR)) {
            int last = reading.last(token, Sort.NEAR);
            int label = reading.isWord(last + 1, ARTICLES) ? last + 2 : last + 1;
            if (reading.isLabel(label, GEO)) {
                notes.widen("place-left", token, label);
            }
        }
    }

    /** "somebody near [GEO-1]" is a wish, "experience with rural communities" a scope. */
    private boolean isWish(int token) {
        int start = reading.sentenceStart(token);
        for (int i = token; i >= start; i--) {
            if (reading.is(i, Sort.SOMEONE)) {
                return true;
            }
            if (reading.is(i, Sort.SCOPE)) {
                return false;
            }
        }
        return false;
    }

    /** "Client K", "for M.,", "seeing J": a capital by itself that stands for a person. */
    private void initial(int token) {
        int kind = reading.text.kind(token);
        boolean single = TokenKind.isWord(kind)
                && (kind & TokenKind.UPPER) != 0
                && reading.text.end(token) - reading.text.start(token) == 1;
        if (!single || reading.isWord(token, WORDS_OF_ONE_LETTER)) {
            return;
        }
        int before = reading.wordBefore(token);
        boolean opens = reading.startsSentence(token)
                && reading.isWord(reading.isMark(token + 1, ".") ? token + 2 : token + 1, BEHIND_INITIAL);
        boolean cue = (opens || reading.isWord(before, INITIAL_CUES)) && !reading.isWord(before, NO_INITIAL);
        boolean joined = reading.isMark(token + 1, "-/&+'") || reading.isMark(token - 1, "-/&+'");
        int next = token + 1;
        boolean person = next >= reading.count()
                || reading.isMark(next, ".,)!?")
                || reading.isStop(next)
                || reading.isWord(next, BEHIND_INITIAL);
        if (cue && !joined && person) {
            notes.stop("initials-left", token, token);
        }
    }

    /** Returns the first token of the block that closes the text, or the number of tokens if there is none. */
    private int signature() {
        int block = reading.count();
        int end = reading.count();
        for (int lines = 0; lines < SIGNATURE_LINES && end > 0; lines++) {
            int start = end - 1;
            while (start > 0 && !reading.startsLine(start)) {
                start--;
            }
            if (start == 0 || words(start, end) > SIGNATURE_WORDS || mentions(start, end)) {
                break;
            }
            end = start;
            block = start;
        }
        return isSigned(block) ? block : reading.count();
    }

    private boolean mentions(int from, int to) {
        for (Mention mention : portrait.mentions()) {
            if (mention.first() >= from && mention.first() < to) {
                return true;
            }
        }
        return false;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += reading.isMark(i) || reading.isLabel(i) ? 0 : 1;
        }
        return words;
    }

    private boolean isSigned(int block) {
        for (int i = block; i < reading.count(); i++) {
            if (reading.isLabel(i, NAME) || reading.is(i, Sort.CREDENTIAL)) {
                return true;
            }
        }
        return false;
    }

    private void signed(int block) {
        for (int i = block; i < reading.count(); i++) {
            if (reading.isLabel(i, GEO, OTHER, PHONE, URL, FAX)) {
                notes.widen("signature-places", i, i);
                return;
            }
        }
    }
}
