package io.github.safeharbor.referral;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A part of a request; all are about the clinician who is wanted. The order is that of a written request. */
public enum Slot {
    /** The kind of clinician or the format; required. */
    PROVIDER(4),
    /** The age bands or formats of the practice. */
    SERVES(4),
    /** The states, by postal code, in which the clinician is licensed; required where the sessions are not by video. */
    STATE(8),
    /** The licence compacts that would do as well. */
    COMPACT(3),
    /** Telehealth, in person, or either; required. */
    MODE(1),
    /** Statewide or metro; never a town. */
    AREA(1),
    /** What the clinician is experienced with. */
    COMPETENCE(6),
    /** The models and methods of treatment. */
    MODEL(4),
    /** Language, stance, access of the office, and matches that the source asks for. */
    FIT(6),
    /** Plans by their own names, programmes, fees. */
    PAYMENT(6),
    /** Recurring times, openings, waitlist. */
    AVAILABILITY(4),
    /** With whom the clinician works together. */
    COLLABORATES(4),
    /** How colleagues answer; required. */
    REPLY(1),
    /** Name, credentials and state of the poster; written only where the list asks for it. */
    SIGNATURE(1);

    private static final Map<String, Slot> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Slot::key, slot -> slot));

    private final String key = name().toLowerCase(Locale.ROOT);
    private final int most;

    Slot(int most) {
        this.most = most;
    }

    /** Returns the name of the slot in JSON, in the data files and in messages: {@code "provider"}. */
    public String key() {
        return key;
    }

    /** Returns the slot of a key; there must be one. */
    static Slot of(String key) {
        return Objects.requireNonNull(BY_KEY.get(key), key);
    }

    /** Returns how many values the slot holds at most. */
    public int most() {
        return most;
    }

    /** Returns whether a request without the slot is incomplete. */
    public boolean required() {
        return this == PROVIDER || this == STATE || this == MODE || this == REPLY;
    }
}
