package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Words.Gap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the cues of a source stand. */
final class Cues {
    private final Words words;
    private final Map<Cue, int[]> ends = new EnumMap<>(Cue.class);

    Cues(Words words, List<Match> contexts) {
        this.words = words;
        List<Match> turning = new ArrayList<>();
        Map<Cue, List<Match>> others = new EnumMap<>(Cue.class);
        for (Match context : contexts) {
            Cue cue = Cue.of(context.phrase().value());
            (Cue.TURNING.contains(cue) ? turning : others.computeIfAbsent(cue, c -> new ArrayList<>())).add(context);
        }
        put(Matches.longest(turning));
        others.values().forEach(list -> put(Matches.longest(list)));
    }

    private void put(List<Match> matches) {
        for (Match match : matches) {
            ends.computeIfAbsent(Cue.of(match.phrase().value()), c -> new int[words.size()])[match.from()] = match.to();
        }
    }

    /** Returns where the cue that begins at the word ends, or 0 where none begins. */
    int end(Cue cue, int word) {
        int[] found = ends.get(cue);
        return found == null || word < 0 || word >= found.length ? 0 : found[word];
    }

    boolean starts(Cue cue, int word) {
        return end(cue, word) > 0;
    }

    /** Returns whether a cue ends at most {@code reach} words before the word, with no stronger boundary between. */
    boolean before(Cue cue, int word, int reach, Gap most) {
        for (int i = word - 1; i >= 0 && i >= word - reach - PhraseTable.LONGEST; i--) {
            if (words.gap(i + 1).compareTo(most) > 0) {
                return false;
            }
            int end = end(cue, i);
            if (end > 0 && end <= word && word - end < reach) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a cue begins at most {@code reach} words from the word on, with no stronger boundary before it. */
    boolean after(Cue cue, int word, int reach, Gap most) {
        for (int i = word; i < words.size() && i < word + reach; i++) {
            if (words.gap(i).compareTo(most) > 0) {
                return false;
            }
            if (starts(cue, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a cue stands beside the stretch, before or behind it. */
    boolean beside(Cue cue, Match match, int reach, Gap most) {
        return before(cue, match.from(), reach, most) || after(cue, match.to(), reach, most);
    }
}
