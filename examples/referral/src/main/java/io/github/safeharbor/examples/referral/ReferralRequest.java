package io.github.safeharbor.examples.referral;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a therapist asks colleagues for. Immutable; a slot that was not filled is absent, and no template mentions it.
 *
 * <pre>{@code
 * ReferralRequest request = ReferralRequest.builder()
 *         .clinician("a psychologist").state("Oregon").mode(Mode.TELEHEALTH)
 *         .competence("OCD in adults").model("ERP").insurance("in network with Moda").build();
 * }</pre>
 */
public final class ReferralRequest {
    private final Map<Slot, String> slots;

    private ReferralRequest(Map<Slot, String> slots) {
        this.slots = Collections.unmodifiableMap(new EnumMap<>(slots));
    }

    /** Where the sessions take place. */
    public enum Mode {
        /** By video or telephone. */
        TELEHEALTH("telehealth"),
        /** In the clinician's office. */
        IN_PERSON("in person"),
        /** As the clinician prefers. */
        EITHER("telehealth or in person");

        private final String words;

        Mode(String words) {
            this.words = words;
        }
    }

    /** The parts of a request, in the order in which such posts usually have them. */
    enum Slot {
        CLINICIAN,
        STATE,
        MODE,
        PERSON,
        ISSUE,
        COMPETENCE,
        MODEL,
        INSURANCE,
        AVAILABILITY,
        ANSWER,
        NOTES;

        /** Returns the name by which a template refers to the slot. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Returns a builder without any slot filled. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the filled slots. */
    Map<Slot, String> slots() {
        return slots;
    }

    /** Returns which slots are filled, never with what. */
    @Override
    public String toString() {
        return "ReferralRequest" + slots.keySet();
    }

    /** Collects the slots. Blank text leaves a slot empty; filling one twice is an error. */
    public static final class Builder {
        private final Map<Slot, String> slots = new EnumMap<>(Slot.class);

        private Builder() {}

        /** Sets the kind of clinician that is wanted: "a psychologist", "a couples therapist". */
        public Builder clinician(String clinician) {
            return fill(Slot.CLINICIAN, clinician);
        }

        /** Sets the state in which the clinician must be licensed. */
        public Builder state(String state) {
            return fill(Slot.STATE, state);
        }

        /** Sets where the sessions take place. */
        public Builder mode(Mode mode) {
            return fill(Slot.MODE, mode.words);
        }

        /** Describes the client, freely. The less it says the better: "an adult", not an exact age. */
        public Builder person(String person) {
            return fill(Slot.PERSON, person);
        }

        /** Sets what it is about. */
        public Builder issue(String issue) {
            return fill(Slot.ISSUE, issue);
        }

        /** Sets the experience that the clinician should have. */
        public Builder competence(String competence) {
            return fill(Slot.COMPETENCE, competence);
        }

        /** Sets the wanted way of working: EMDR, DBT, ERP. */
        public Builder model(String model) {
            return fill(Slot.MODEL, model);
        }

        /** Sets how sessions are paid: carrier, sliding scale, fee. */
        public Builder insurance(String insurance) {
            return fill(Slot.INSURANCE, insurance);
        }

        /** Sets when the client can come: "weekday evenings". */
        public Builder availability(String availability) {
            return fill(Slot.AVAILABILITY, availability);
        }

        /** Sets how colleagues should answer. */
        public Builder answer(String answer) {
            return fill(Slot.ANSWER, answer);
        }

        /** Sets anything else. */
        public Builder notes(String notes) {
            return fill(Slot.NOTES, notes);
        }

        /**
         * Returns the request.
         *
         * @throws IllegalStateException if it does not say which clinician is wanted
         */
        public ReferralRequest build() {
            if (!slots.containsKey(Slot.CLINICIAN)) {
                throw new IllegalStateException("a request says which clinician is wanted");
            }
            return new ReferralRequest(slots);
        }

        private Builder fill(Slot slot, String text) {
            String value = Objects.requireNonNull(text, slot.key()).strip();
            // The template ends its sentences itself.
            value = value.endsWith(".") ? value.substring(0, value.length() - 1).stripTrailing() : value;
            if (!value.isEmpty() && slots.put(slot, value) != null) {
                throw new IllegalStateException(slot.key() + " is set already");
            }
            return this;
        }
    }
}
