package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Words.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a death as evidence for grief: "lost her beloved older brother", "since his wife passed". */
final class Losses {
    private static final Set<String> LOST = Set.of("lost", "losing", "loses", "perdio");
    private static final Set<String> DEATHS = WordSets.of("death");
    private static final Set<String> OTHERS = WordSets.of("mourned");
    private static final int AHEAD = 5;
    private static final int BEHIND = 3;

    private final Words words;
    private final boolean[] relatives;

    Losses(Words words, Matches matches) {
        this.words = words;
        this.relatives = new boolean[words.size()];
        for (Match match : matches.left()) {
            for (int i = match.from(); i < match.to(); i++) {
                relatives[i] |= match.phrase().value().equals("RELATIVE");
            }
        }
    }

    /** Returns grief with the words that stand for it. */
    List<Match> matches() {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int to = LOST.contains(words.norm(i)) ? relative(i) : death(i);
            if (to > 0) {
                found.add(new Match(new Phrase(Slot.COMPETENCE.key(), "grief", "", Phrase.Mark.WHOEVER), i, to));
            }
        }
        return found;
    }

    /** Returns the end of the relative that was lost, or 0. */
    private int relative(int lost) {
        for (int i = lost + 1; i < lost + AHEAD && !words.breaks(i, Gap.COMMA); i++) {
            if (relatives[i] || OTHERS.contains(words.norm(i))) {
                return words.norm(i + 1).equals("custody") ? 0 : i + 1;
            }
        }
        return 0;
    }

    /** Returns the end of the word for a death behind a relative, or 0. */
    private int death(int relative) {
        if (!relatives[relative]) {
            return 0;
        }
        for (int i = relative + 1; i < relative + BEHIND && !words.breaks(i, Gap.COMMA); i++) {
            if (DEATHS.contains(words.norm(i)) && !words.norm(i + 1).equals("on")) {
                return i + 1;
            }
        }
        return 0;
    }
}
