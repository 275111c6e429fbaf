package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.lexicon.WordInfo;

/**
 * Who speaks in a chat, a thread or a transcript: {@code [16:20] [perry]: me}, {@code [Pat Lee] 10:15 AM},
 * {@code On Tue, [Dee Moss] wrote:}, {@code [Ana]: I can}.
 */
final class SpeakerEvidence implements NameEvidence {

    private static final String RULE = "name.speaker";
    private static final int LONGEST_NAME = 3;

    @Override
    public void weigh(NameText text, NameScores scores) {
        ChatSpeakers speakers = new ChatSpeakers(text);
        for (int i = 0; i < text.count(); i++) {
            if (text.is(i, NameCue.WROTE) && text.isMark(i + 1, ':')) {
                back(text, scores, i - 1);
            } else if (text.startsLine(i)) {
                int name = afterStamp(text, i);
                if (text.isWord(name)) {
                    line(text, scores, name, name > i, speakers);
                }
            }
        }
    }

    private static void back(NameText text, NameScores scores, int end) {
        for (int i = end; i > end - LONGEST_NAME && i >= 0 && text.isWord(i); i--) {
            if (text.has(i, WordInfo.MONTH | WordInfo.WEEKDAY)) {
                return;
            }
            scores.add(i, text.isCapital(i) ? 35 : 25, RULE);
        }
    }

    /** Returns the unit after "[10:12]", "(5/6/24, 8:02 AM)", "10:12 AM -" at the start of a line. */
    static int afterStamp(NameText text, int start) {
        int i = start;
        boolean digits = false;
        while (i < text.count() && (i == start || text.continues(i)) && i < start + 16) {
            if (text.isNumber(i)) {
                digits = true;
            } else if (!text.isMark(i, "[](),:/-.") && !(digits && isHalf(text, i))) {
                break;
            }
            i++;
        }
        return digits && i > start + 2 && text.continues(i) ? i : start;
    }

    /** "9:04" */
    static boolean isTime(NameText text, int i) {
        return text.continues(i)
                && text.isNumber(i)
                && text.isMark(i + 1, ':')
                && text.isAttached(i + 1)
                && text.isNumber(i + 2);
    }

    private static boolean isHalf(NameText text, int i) {
        return text.isWord(i)
                && text.length(i) == 2
                && (text.source().charAt(text.start(i) + 1) | 0x20) == 'm'
                && text.isNumber(i - 1);
    }

    /** Tells whether a word is one of the language and hardly a given name. */
    static boolean isOrdinary(long info) {
        return WordInfo.has(info, WordInfo.DICTIONARY) && WordInfo.givenOdds(info) < 3;
    }

    private static boolean endsAfterTime(NameText text, int minutes) {
        return text.endsLine(minutes) || isHalf(text, minutes + 1) && text.endsLine(minutes + 1);
    }

    /** Returns the end of the one to three words that stand at a unit. */
    static int labelEnd(NameText text, int name) {
        int end = name;
        while (end < name + LONGEST_NAME && text.isWord(end) && (end == name || text.continues(end))) {
            end++;
        }
        return end;
    }

    private static void line(NameText text, NameScores scores, int name, boolean stamped, ChatSpeakers speakers) {
        int end = labelEnd(text, name);
        if (text.isMark(end, '.') && text.isAttached(end) && text.isAttached(end + 1) && end == name + 1) {
            end += 2; // tonia.r
        }
        for (int i = name; i < end; i++) {
            if (text.is(i, NameCue.STOP) && text.length(i) > 1) {
                return;
            }
        }
        int weight;
        if (text.isMark(end, ':') && text.continues(end)) {
            boolean unlisted = text.info(name) == 0
                    && text.isCapital(name)
                    && end == name + 1
                    && text.source().charAt(text.end(name) - 1) != 's'; // "Prescribers:"
            boolean capitals = text.shape(name) == NameText.UPPER
                    && text.length(name) > 3
                    && end == name + 1
                    && WordInfo.givenOdds(text.info(name)) >= 6;
            weight = speakers.speakAgain(name, end, stamped)
                    ? 115
                    : stamped || capitals ? 60 : unlisted || WordInfo.givenOdds(text.info(name)) >= 5 ? 20 : 0;
        } else if (isTime(text, end)) {
            boolean alone = endsAfterTime(text, end + 2) && !isOrdinary(text.info(name));
            weight = alone || speakers.speakAgain(name, end, true) ? 115 : 20;
        } else if (stamped && text.endsLine(end - 1)) {
            weight = 45;
        } else {
            return;
        }
        for (int i = name; i < end; i++) {
            if (text.isWord(i) && weight > 0) {
                scores.add(
                        i,
                        text.length(i) == 1 && i > name
                                ? -2 * NameScores.NEVER
                                : text.isCapital(i) ? weight : weight - 5,
                        RULE);
            }
        }
    }
}
