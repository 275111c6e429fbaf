package io.github.safeharbor.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a walk works with and the next one uses again: offsets a rule, and a matcher a pattern, whose own arrays may take kilobytes.
 * Between two walks it holds no text. For one thread at a time.
 */
final class Scratch {
    /** For each rule, one more than the token where it was last done with. */
    final int[] done;

    /** For each rule, where its last value ended. */
    final int[] resume;

    /** For each guard of a start, twice one more than the token where it was last asked, and one more if it rejects that. */
    final int[] verdicts;

    private final Map<Pattern, Reader> readers = new HashMap<>();
    private final List<Reader> used = new ArrayList<>();

    /** A matcher, and whether it reads the text of this walk. */
    private static final class Reader {
        final Matcher matcher;
        boolean inUse;

        Reader(Pattern pattern) {
            matcher = pattern.matcher("").useTransparentBounds(true).useAnchoringBounds(false);
        }
    }

    Scratch(int rules, int guards) {
        done = new int[rules];
        resume = new int[rules];
        verdicts = new int[guards];
    }

    /** Returns the matcher of a pattern over the text of this walk. */
    Matcher matcher(Pattern pattern, String text) {
        Reader reader = readers.computeIfAbsent(pattern, Reader::new);
        if (!reader.inUse) {
            reader.inUse = true;
            reader.matcher.reset(text);
            used.add(reader);
        }
        return reader.matcher;
    }

    /** Makes it as new, but for the matchers that it has. */
    void clear() {
        Arrays.fill(done, 0);
        Arrays.fill(resume, 0);
        Arrays.fill(verdicts, 0);
        for (Reader reader : used) {
            reader.inUse = false;
            reader.matcher.reset("");
        }
        used.clear();
    }
}
