package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Words.Gap;

/**
 * The part of a post behind "EDIT:" or "Update -": what is refused in it is taken back from what stands before.
 *
 * @param from its first word; the number of words if there is no such part
 * @param over whether it says that somebody was found
 */
record LaterPart(int from, boolean over) {

    static LaterPart of(Words words, Cues cues) {
        int from = words.size();
        boolean over = false;
        for (int i = 1; i < words.size(); i++) {
            int end = cues.end(Cue.LATER, i);
            boolean marked = end > 0 && (words.get(end - 1).label() || words.breaks(end, Gap.COMMA));
            if (marked && from == words.size() && words.breaks(i, Gap.STOP)) {
                from = i;
            }
            over |= i > from && cues.starts(Cue.FOUND, i) && !denied(cues, i);
        }
        return new LaterPart(from, over);
    }

    /** "haven't found anyone". */
    private static boolean denied(Cues cues, int found) {
        for (int i = found - 1; i >= 0 && i > found - PhraseTable.LONGEST; i--) {
            if (cues.end(Cue.NONE, i) > found) {
                return true;
            }
        }
        return cues.before(Cue.NOT, found, 2, Gap.JOIN);
    }

    boolean holds(Match match) {
        return match.from() > from;
    }
}
