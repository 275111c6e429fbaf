package io.github.safeharbor.rule;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form said by a regex, compiled when it is first tried: most of hundreds of rules are not in a program's first text. */
final class RegexShape implements Shape {
    /** How many characters from its place a regex may see. */
    static final int WINDOW = 320;

    private static final String GROUP = "id";

    private final String regex;
    private final boolean hasGroup;
    private volatile @Nullable Pattern compiled;

    RegexShape(String regex) {
        this.regex = Objects.requireNonNull(regex, "regex");
        this.hasGroup = regex.contains("(?<" + GROUP + ">");
    }

    /** Returns the regex, compiled. */
    Pattern pattern() {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = Pattern.compile(regex);
            compiled = pattern;
        }
        return pattern;
    }

    @Override
    public @Nullable Value read(RuleText text, int from) {
        int limit = Math.min(text.source().length(), from + WINDOW);
        Matcher matcher = text.lookingAt(pattern(), from, limit);
        if (matcher == null) {
            return null;
        }
        int start = hasGroup ? matcher.start(GROUP) : matcher.start();
        int end = hasGroup ? matcher.end(GROUP) : matcher.end();
        if (start < 0 || end <= start) {
            return null;
        }
        int whole = end < from + WINDOW ? end : runEnd(text, end);
        return new Value(start, whole, Math.max(matcher.end(), whole), 0);
    }

    /** A match that fills the window goes on to the next white space: half an address is still one. */
    private static int runEnd(RuleText text, int from) {
        int end = from;
        while (text.at(end) > ' ') {
            end++;
        }
        return end;
    }
}
