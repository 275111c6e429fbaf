package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Phrase.Mark;
import io.github.safeharbor.referral.Words.Gap;
import java.util.List;
import java.util.Set;

/** How a match stands among the others: in a list, alone between two marks, on a line of its own. */
final class Neighbours {
    private final Words words;
    private final List<Match> all;

    Neighbours(Words words, List<Match> all) {
        this.words = words;
        this.all = all;
    }

    /** Returns whether the match counts only in a list, and stands in none. */
    boolean doubtful(Match match) {
        return match.phrase().mark() == Mark.DOUBTFUL && !listed(match);
    }

    /** Returns whether the match stands in a list with another value of its slot, which is no doubtful one. */
    boolean listed(Match match) {
        for (Match other : all) {
            if (other.phrase().slot() == match.phrase().slot()
                    && other.phrase().mark() != Mark.DOUBTFUL
                    && !other.overlaps(match)
                    && (joined(other, match) || joined(match, other))) {
                return true;
            }
        }
        return false;
    }

    private boolean joined(Match one, Match other) {
        int between = other.from() - one.to();
        if (between < 0 || between > 1 || words.breaks(other.from(), Gap.STOP)) {
            return false;
        }
        boolean word = between == 1 && Set.of("or", "and", "y", "o").contains(words.norm(one.to()));
        boolean mark = between == 0 && words.breaks(other.from(), Gap.SLASH);
        return word || mark;
    }

    /** Returns whether the match is all between two marks. */
    boolean alone(Match match) {
        return words.breaks(match.from(), Gap.SLASH) && words.breaks(match.to(), Gap.SLASH);
    }

    /** A line of its own: "- female". */
    boolean bullet(Match match) {
        return words.gap(match.from()) == Gap.LINE && words.gap(match.to()) == Gap.LINE;
    }
}
