package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Span;
import org.jspecify.annotations.Nullable;

/**
 * A form of values, read from one place on: "three digits", "a date in figures". Stateless and safe for use by many threads.
 *
 * <p>Most are a few lines over {@link RuleText}; {@link #regex} is for a form that is said more plainly so.
 */
@FunctionalInterface
public interface Shape {
    /**
     * Returns the value that begins at a place, or behind a prefix that is no part of it; null if there is none.
     *
     * @param text the text
     * @param from the place, in offsets of the view
     */
    @Nullable
    Value read(RuleText text, int from);

    /** Tells whether every value holds a digit, so that a cue far from any digit needs no look. */
    default boolean hasDigit() {
        return false;
    }

    /** A run of letters and digits in groups, with so many digits: "00417-22", "LKH 8146", "L0725 9310 4". */
    static Shape digits(int atLeast) {
        return numeric((text, from) -> {
            Value code = text.code(from);
            return code != null && code.digits >= atLeast ? code : null;
        });
    }

    /** Plainly a code: five digits, or a letter or hyphen and three or four digits; "4471" is no code. */
    static Shape code(int atLeast) {
        return numeric((text, from) -> {
            Value code = text.code(from);
            return code != null && code.digits >= atLeast && text.isCode(code) ? code : null;
        });
    }

    /** The same shape, with the promise that every value holds a digit. */
    static Shape numeric(Shape shape) {
        return new Shape() {
            @Override
            public @Nullable Value read(RuleText text, int from) {
                return shape.read(text, from);
            }

            @Override
            public boolean hasDigit() {
                return true;
            }
        };
    }

    /**
     * What a regex matches from the place on; of a group named {@code id}, if it has one, the group alone.
     *
     * <p>Look-behind and {@code \b} see the text before. It sees at most {@value RegexShape#WINDOW} characters from the place, which
     * bounds every backtrack; a match that fills them goes on to the next white space. Every quantifier should be bounded.
     *
     * @throws java.util.regex.PatternSyntaxException if the regex is invalid; thrown when a recognizer is made of the rule
     */
    static Shape regex(String regex) {
        return new RegexShape(regex);
    }

    /**
     * What is written in the plainest way: behind a blank, and before the end of a sentence or a word. Read first, it saves a longer
     * look.
     *
     * @param form as {@link Start#like} has it, without {@code ~}
     * @param initials small letters with which no word behind it may begin: it could belong to the value
     */
    static Shape standing(String form, String initials) {
        return (text, from) ->
                Form.standsAlone(text, from, form, initials) ? new Value(from, from + form.length()) : null;
    }

    /**
     * The same where one of these forms stands: a regex is not tried where a plain look shows that it would fail.
     *
     * @param forms as {@link Start#like} has them
     */
    default Shape beginningLike(String... forms) {
        Form form = new Form(forms);
        Shape guarded = (text, from) -> form.beginsAt(text, from) ? read(text, from) : null;
        return hasDigit() ? numeric(guarded) : guarded;
    }

    /** The one, or else the other. */
    default Shape or(Shape other) {
        Shape either = (text, from) -> {
            Value value = read(text, from);
            return value == null ? other.read(text, from) : value;
        };
        return hasDigit() && other.hasDigit() ? numeric(either) : either;
    }

    /** The same behind another form, which is no part of it: a number behind the state that gave it out. */
    default Shape behind(Shape prefix) {
        Shape behind = (text, from) -> {
            Value before = prefix.read(text, from);
            return before == null ? null : read(text, before.readTo);
        };
        return hasDigit() ? numeric(behind) : behind;
    }

    /** The same but for what a guard rejects: for values that end a list, where a guard of the rule only skips one. */
    default Shape unless(Guard guard) {
        Shape guarded = (text, from) -> {
            Value value = read(text, from);
            return value == null || guard.rejects(text.source(), new Span(value.start(), value.end())) ? null : value;
        };
        return hasDigit() ? numeric(guarded) : guarded;
    }
}
