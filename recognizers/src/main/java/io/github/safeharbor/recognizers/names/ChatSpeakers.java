package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;
import java.util.HashMap;
import java.util.Map;

/**
 * The labels that come again at the start of lines: {@code [Big Len]: anyone near? / rusty: nope / [Big Len]: ok}, or before
 * a time: {@code [rusty] 9:04 nope}.
 */
final class ChatSpeakers {
    /** "meds", "appt": labels of fields that no list holds are shorter than this. */
    private static final int SHORT_LABEL = 5;

    /** What is said has so many words; what a field holds has fewer. */
    private static final int SAID = 4;

    private final NameText text;
    private final Map<Long, Integer> lines = new HashMap<>();

    /** Whether two or more speak again, in sentences: then words of the language are names too. */
    private boolean chat;

    private boolean read;

    ChatSpeakers(NameText text) {
        this.text = text;
    }

    /** Counts the labels; few texts have a line that asks. */
    private void read() {
        read = true;
        int said = 0;
        int labels = 0;
        int last = -1;
        for (int i = 0; i < text.count(); i++) {
            if (!text.startsLine(i)) {
                continue;
            }
            said += last < 0 ? 0 : i - last;
            int name = SpeakerEvidence.afterStamp(text, i);
            int end = SpeakerEvidence.labelEnd(text, name);
            boolean label =
                    end > name && (text.isMark(end, ':') && text.continues(end) || SpeakerEvidence.isTime(text, end));
            last = label ? end : -1;
            if (label) {
                labels++;
                lines.merge(hash(name, end), 1, Integer::sum);
            }
        }
        said += last < 0 ? 0 : text.count() - last;
        long again = lines.values().stream().filter(count -> count > 1).count();
        chat = again > 1 && said > labels * SAID;
    }

    /** Tells whether one speaks more than once. Fields of a form come again too, in words of the language. */
    boolean speakAgain(int from, int to, boolean stamped) {
        if (!read) {
            read();
        }
        boolean ordinary = !stamped && !chat;
        for (int i = from; i < to; i++) {
            ordinary &= SpeakerEvidence.isOrdinary(text.info(i)) || text.length(i) < SHORT_LABEL;
            if (text.is(i, NameCue.FIELD)) {
                return false;
            }
        }
        return !ordinary && lines.getOrDefault(hash(from, to), 0) > 1;
    }

    private long hash(int from, int to) {
        long hash = 1;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.hash(i);
        }
        return hash;
    }
}
