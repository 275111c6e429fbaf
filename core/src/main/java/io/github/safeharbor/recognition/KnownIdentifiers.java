package io.github.safeharbor.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the caller already knows about the persons in a text: the client, relatives, household, employer.
 *
 * <p>Each value is removed wherever it stands, in any case, with or without accents and spacing; names by their parts as
 * well, dates in every written form, numbers in every grouping. The values serve one call; they are never printed,
 * reported or kept. Immutable and safe for use by many threads.
 *
 * <p>Source: 45 CFR 164.514(b)(2)(i), "of the individual or of relatives, employers, or household members".
 */
public final class KnownIdentifiers {
    private static final KnownIdentifiers NONE = new KnownIdentifiers(List.of());

    private final List<Entry> entries;

    private KnownIdentifiers(List<Entry> entries) {
        this.entries = entries;
    }

    /** How a known value is written in a text. */
    public enum Form {
        /** A person's name: whole, in parts, as initials. */
        NAME,
        /** Words in this order. */
        PHRASE,
        /** Letters and digits in any grouping. */
        CODE,
        /** A telephone number with or without country code and area code. */
        PHONE,
        /** A date in any written form; the value is ISO 8601. */
        DATE
    }

    /**
     * One known value.
     *
     * @param category what it is
     * @param form how it is written in a text
     * @param value the value
     */
    public record Entry(IdentifierCategory category, Form form, String value) {

        /**
         * Creates an entry.
         *
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the value holds neither letter nor digit, so that nothing could match it
         */
        public Entry {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(value, "value");
            if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException("a known " + category + " holds neither letter nor digit");
            }
        }

        /** Returns the category and form; never the value. */
        @Override
        public String toString() {
            return category + " (" + form + ")";
        }
    }

    /** Returns nothing known. */
    public static KnownIdentifiers none() {
        return NONE;
    }

    /** Returns a builder without values. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the values, in the order in which they were given. */
    public List<Entry> entries() {
        return entries;
    }

    /** Tells whether nothing is known. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the number of values; never a value. */
    @Override
    public String toString() {
        return "KnownIdentifiers[" + entries.size() + "]";
    }

    /**
     * Collects known values. Each method throws {@code NullPointerException} for null and {@code
     * IllegalArgumentException} for a value with neither letter nor digit. Not safe for use by many threads.
     */
    public static final class Builder {
        private final List<Entry> entries = new ArrayList<>();

        private Builder() {}

        /** Adds the client's name, in the order in which it is spoken. */
        public Builder name(String name) {
            return add(IdentifierCategory.NAME, Form.NAME, Objects.requireNonNull(name, "name"));
        }

        /** Adds a nickname, former or chosen name of the client. */
        public Builder alias(String name) {
            return add(IdentifierCategory.NAME, Form.NAME, Objects.requireNonNull(name, "name"));
        }

        /** Adds the name of a relative or household member. */
        public Builder relative(String name) {
            return add(IdentifierCategory.NAME, Form.NAME, Objects.requireNonNull(name, "name"));
        }

        /** Adds the client's or a relative's employer. */
        public Builder employer(String name) {
            return add(IdentifierCategory.OTHER, Form.PHRASE, Objects.requireNonNull(name, "name"));
        }

        /** Adds a place smaller than a state: town, street address, school, clinic. */
        public Builder place(String name) {
            return add(IdentifierCategory.GEO, Form.PHRASE, Objects.requireNonNull(name, "name"));
        }

        /** Adds the date of birth. */
        public Builder dateOfBirth(LocalDate date) {
            return date(date);
        }

        /** Adds another date: admission, discharge, death. */
        public Builder date(LocalDate date) {
            return add(
                    IdentifierCategory.DATE,
                    Form.DATE,
                    Objects.requireNonNull(date, "date").toString());
        }

        /** Adds a telephone number, in any format. */
        public Builder phone(String number) {
            return add(IdentifierCategory.PHONE, Form.PHONE, Objects.requireNonNull(number, "number"));
        }

        /** Adds a fax number, in any format. */
        public Builder fax(String number) {
            return add(IdentifierCategory.FAX, Form.PHONE, Objects.requireNonNull(number, "number"));
        }

        /** Adds an e-mail address. */
        public Builder email(String address) {
            return add(IdentifierCategory.EMAIL, Form.CODE, Objects.requireNonNull(address, "address"));
        }

        /** Adds a social security number. */
        public Builder socialSecurityNumber(String number) {
            return add(IdentifierCategory.SSN, Form.CODE, Objects.requireNonNull(number, "number"));
        }

        /** Adds a medical record, chart or client number. */
        public Builder medicalRecordNumber(String number) {
            return add(IdentifierCategory.MRN, Form.CODE, Objects.requireNonNull(number, "number"));
        }

        /** Adds a member, subscriber, group or policy number. */
        public Builder healthPlanNumber(String number) {
            return add(IdentifierCategory.HEALTH_PLAN, Form.CODE, Objects.requireNonNull(number, "number"));
        }

        /** Adds any other value: a code for the categories of numbers, a phrase for names, places and the rest. */
        public Builder identifier(IdentifierCategory category, String value) {
            Objects.requireNonNull(category, "category");
            Form form = switch (category) {
                case NAME -> Form.NAME;
                case GEO, OTHER, BIOMETRIC, PHOTO, DATE -> Form.PHRASE;
                case PHONE, FAX -> Form.PHONE;
                default -> Form.CODE;
            };
            return add(category, form, value);
        }

        /** Returns the values. */
        public KnownIdentifiers build() {
            return entries.isEmpty() ? NONE : new KnownIdentifiers(List.copyOf(entries));
        }

        private Builder add(IdentifierCategory category, Form form, String value) {
            entries.add(new Entry(category, form, value));
            return this;
        }
    }
}
