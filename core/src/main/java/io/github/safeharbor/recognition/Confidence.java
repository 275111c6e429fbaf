package io.github.safeharbor.recognition;

/**
 * How sure a recognizer is of a finding: a ladder, lowest rung first.
 *
 * <p>Under the Safe Harbor policy every rung is removed; the ladder decides which of two overlapping findings names the
 * label, and whether a value is removed wherever it recurs (from {@link #LIKELY} upward). A checksum raises confidence
 * and is never a condition when a cue word is near: a mistyped number is still the client's.
 */
public enum Confidence {
    /** The form fits and the context does not speak against it: a bare number in the shape of a phone number. */
    POSSIBLE,
    /** The form fits and a cue or list supports it: "client Tom", a city after "lives in". */
    LIKELY,
    /** Form and checksum, or form and an explicit cue: an e-mail address, "SSN 512-40-3377". */
    CERTAIN
}
