package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.WordInfo;

/**
 * Who signs, or whom to reach: {@code Best, [Ana]}, {@code --[Bo]}, a last line {@code [Odette P.]},
 * {@code [Otis], mornings, 212 555 0199}.
 */
final class SignatureEvidence implements NameEvidence {

    /** "Love, Ana", "Call (859) ...", "Gracias, Ana": what opens the last line is no signature. */
    private static final long NO_SIGNATURE = NameCue.CLOSING | NameCue.GREETING | NameCue.CONTACT;

    private static final String RULE = "name.signature";
    private static final int LAST_WORDS = 4;

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            if (text.is(i, NameCue.CLOSING)) {
                closing(text, scores, i);
            } else if (text.isMark(i, "-~")) {
                dash(text, scores, i);
            } else if (text.isWord(i)) {
                beforeContact(text, scores, i);
            }
        }
        last(text, scores);
    }

    private static void closing(NameText text, NameScores scores, int i) {
        int name = i + 1;
        while (text.isMark(name, ",!.-")) {
            name++;
        }
        boolean parted = name > i + 1 || text.startsLine(name);
        if (parted && text.isWord(name) && (text.startsLine(i) || text.startsLine(name) || text.startsSentence(i))) {
            scores.add(name, text.isCapital(name) ? 38 : isLowerCased(text, name) ? 70 : 28, RULE);
        }
        ends(text, scores, i);
    }

    /** "Thanks so much, Sana": behind words in small letters and a comma or dash a name ends the line. */
    private static void ends(NameText text, NameScores scores, int closing) {
        int mark = closing + 1;
        while (mark <= closing + LAST_WORDS && text.shape(mark) == NameText.LOWER && text.continues(mark)) {
            mark++;
        }
        int name = mark + 1;
        if (text.startsSentence(closing) && text.isMark(mark, ",-!") && isGivenAtEnd(text, name)) {
            scores.add(name, 60, RULE);
        }
    }

    private static boolean isGivenAtEnd(NameText text, int name) {
        return text.shape(name) == NameText.CAPITALIZED
                && text.continues(name)
                && text.endsLine(name)
                && WordInfo.givenOdds(text.info(name)) >= 6;
    }

    /** "thx, deb", "deb k": a name and perhaps a letter end the line, in a text that has capitals elsewhere. */
    private static boolean isLowerCased(NameText text, int name) {
        boolean initial = text.length(name + 1) == 1 && text.continues(name + 1);
        return text.shape(name) == NameText.LOWER
                && WordInfo.frequency(text.info(name)) <= 1
                && WordInfo.givenOdds(text.info(name)) >= 5
                && text.endsLine(initial ? name + 1 : name);
    }

    private static void dash(NameText text, NameScores scores, int i) {
        boolean opens = text.startsLine(i) || !text.isAttached(i) || text.isMark(i - 1, '-');
        if (!opens || !text.isWord(i + 1) || !text.continues(i + 1)) {
            return;
        }
        int end = i + 1;
        while (text.continues(end + 1) && end - i < LAST_WORDS && !text.isMark(end, ",")) {
            end++;
        }
        if (text.endsLine(end) || text.isMark(end, ',')) {
            boolean attached = text.isAttached(i + 1) || text.startsLine(i);
            if (isGivenAtEnd(text, i + 1)) {
                scores.add(i + 1, text.end(i + 1) + 2 > text.source().view().length() ? 60 : 20, RULE);
            }
            scores.add(
                    i + 1,
                    text.isCapital(i + 1) ? attached ? 30 : 18 : attached && text.endsLine(i + 1) ? 25 : 0,
                    RULE);
        }
    }

    /** A name followed by a telephone number or an e-mail address. */
    private static void beforeContact(NameText text, NameScores scores, int i) {
        if (!text.isCapital(i) && !text.isCaseless(i) || text.is(i, NO_SIGNATURE)) {
            return;
        }
        int at = i + 1;
        while (at < i + 4 && text.isMark(at, ",@(-+/|;")) {
            at++;
        }
        int second = text.isMark(at + 1, ")-./") ? at + 2 : at + 1;
        boolean phone = text.isNumber(at) && text.length(at) == 3 && text.isNumber(second) && text.length(second) >= 3
                || text.isNumber(at) && text.length(at) == 10;
        boolean mail = text.isWord(at)
                && at > i + 1
                && (text.isMark(at + 1, '@') || text.isAttached(at + 2) && text.isMark(at + 3, '@'));
        if (phone && text.continues(at) || mail) {
            scores.add(i, text.isCapital(i) ? 25 : 20, RULE);
        }
    }

    /** The last sentence or line of a text, if it is but a word or two. */
    private static void last(NameText text, NameScores scores) {
        int end = text.count() - 1;
        while (end >= 0 && !text.isWord(end) && !text.isNumber(end) && !text.isLabel(end)) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LAST_WORDS && !text.startsSentence(start) && !text.isLabel(start)) {
            start--;
        }
        if (start > 0
                && text.startsSentence(start)
                && text.isWord(start)
                && !text.is(start, NO_SIGNATURE)
                && !text.isMark(end + 1, '?')
                && !text.isMark(start + 1, ':') // "Payer: BCBS"
                && (start == end
                        || text.shape(start + 1) != NameText.LOWER
                        || text.isCaseless(start)
                        || isLowerCased(text, start))) {
            boolean own = text.startsLine(start);
            scores.add(start, text.isCapital(start) ? 26 : !own ? 0 : isLowerCased(text, start) ? 70 : 18, RULE);
        } else if (start < end
                && text.isMark(end - 1, ',')
                && text.shape(end - 2) == NameText.LOWER
                && text.isCapital(end)
                && !text.has(end, WordInfo.DICTIONARY)
                && WordInfo.place(text.info(end)) == 0) {
            scores.add(end, 26, RULE); // "PM me please, Ada"
        }
    }
}
