package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Text;
import java.util.Arrays;

/** Groups of digits: their allowed lengths as bits, and what may stand between two. Immutable. */
final class Groups {
    private static final int LONGEST = 30;

    private final int[] lengths;
    private final String separators;

    private Groups(int[] lengths, String separators) {
        this.lengths = lengths;
        this.separators = separators;
    }

    /** See {@link Start#groups}. */
    static Groups of(String lengths, String separators) {
        int[] all = Arrays.stream(lengths.split("-", -1))
                .mapToInt(group -> Arrays.stream(group.split("\\|", -1))
                        .mapToInt(length -> 1 << Integer.parseInt(length))
                        .sum())
                .toArray();
        return new Groups(all, separators);
    }

    /** Tells whether the first group may have so many digits. */
    boolean startWith(int digits) {
        return fits(0, digits);
    }

    /** Tells whether groups may begin with one that this character, or {@link Place#OTHER}, follows. */
    boolean mayBegin(char next) {
        return lengths.length == 1 || next >= Place.OTHER || next != 0 && separators.indexOf(next) >= 0;
    }

    private boolean fits(int group, int digits) {
        return digits > 0 && digits <= LONGEST && (lengths[group] >> digits & 1) != 0;
    }

    /** Tells whether the groups begin at a token; letters may stand behind the last one only. */
    boolean beginAt(Place place) {
        if (lengths.length > 1 && !fits(1, place.digitsBehind())) {
            return false; // most numbers stand alone
        }
        RuleText text = place.text;
        Text source = text.source();
        int token = place.token;
        for (int group = 0; token < source.tokenCount(); group++) {
            int digits = text.leadingDigits(token);
            if (!fits(group, digits)) {
                return false;
            }
            if (group == lengths.length - 1) {
                return true;
            }
            int end = source.end(token);
            if (source.start(token) + digits < end) {
                return false;
            }
            int next = text.skipMarks(end, separators, Place.MOST_MARKS);
            if (next == end) {
                return false;
            }
            do {
                token++; // the marks between are tokens of their own
            } while (token < source.tokenCount() && source.start(token) < next);
        }
        return false;
    }
}
