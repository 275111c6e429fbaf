package io.github.safeharbor.advice;

import java.util.Locale;

/** How much an {@link Advice} matters; the order is that of display. */
public enum Level {
    /** Stop and rewrite. */
    STOP,
    /** Widen or drop. */
    WIDEN,
    /** A note or a question. */
    NOTE;

    /** Returns the level in lower case, as it is written in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
