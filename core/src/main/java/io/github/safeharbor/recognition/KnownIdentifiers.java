package io.github.safeharbor.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What the caller already knows about the persons in a text: the client, relatives, household, employer.
 *
 * <p>Each value is removed wherever it stands, in any case, with or without accents and spacing; names by their parts,
 * initials, nicknames and misspellings as well, dates in every written form, numbers in every grouping. The names of one
 * person get one label, those of two persons two. The values serve one call; they are never printed, reported or kept.
 * Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * KnownIdentifiers known = KnownIdentifiers.builder()
 *         .client(p -> p.name("Maria Elena Okafor").alias("Mia").dateOfBirth(LocalDate.of(1987, 3, 14)))
 *         .relative(p -> p.name("Tom Okafor"))
 *         .employer("Harbor Bakery").phone("415-555-2671").build();
 * }</pre>
 *
 * <p>Source: 45 CFR 164.514(b)(2)(i), "of the individual or of relatives, employers, or household members".
 */
public final class KnownIdentifiers {
    /** The number of the person whom the text is about; relatives and household members count on from it. */
    public static final int CLIENT = 1;

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
        /** The name of a company, agency or school: whole or by its short forms. */
        ORGANIZATION,
        /** A postal address: whole or in parts. */
        ADDRESS,
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
     * @param person whose it is: {@link #CLIENT}, or 2 and up for relatives and household members
     * @param field the name of the field in which it was given, for example {@code "client.phone"}
     */
    public record Entry(IdentifierCategory category, Form form, String value, int person, String field) {

        /**
         * Creates an entry.
         *
         * @throws NullPointerException if an argument is null
         * @throws KnownValueException if the value could not be found in any text
         */
        public Entry {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(field, "field");
            KnownValues.check(field, form, category, value);
        }

        /** Returns the category and form; never the value. */
        @Override
        public String toString() {
            return category + " (" + form + ")";
        }
    }

    /**
     * A known value, or a part of one, that cannot be removed wherever it stands, since it is something else as well. It holds
     * no value. Immutable.
     *
     * @param field the field in which it was given, for example {@code "client.name"}
     * @param person whose it is, see {@link Entry#person}
     * @param reason why it is weak
     */
    public record WeakKnown(String field, int person, Reason reason) {

        /** Why a value is weak. */
        public enum Reason {
            /** It is an ordinary word: in lower case it goes only where a person must stand. */
            ORDINARY_WORD("is an ordinary word as well: in lower case it is removed only where a person must stand"),
            /** It is a frequent word of two letters: it goes as "Ed", and in lower case only where a person must stand. */
            SHORT_WORD("is a frequent short word as well: it is removed with a capital, or where a person must stand"),
            /** It is one letter: it goes behind a title or a word for a person, or with its full stop. */
            ONE_LETTER("is one letter: it is removed with its full stop, or behind a title or a word such as client"),
            /** It is the name of an organization or place that is one word: it goes only with a capital. */
            ONE_WORD("is one word: it is removed with a capital, or if it means nothing else");

            private final String words;

            Reason(String words) {
                this.words = words;
            }

            /** Returns the reason in words, to follow the field's name. */
            public String words() {
                return words;
            }
        }

        /**
         * Creates a weakness.
         *
         * @throws NullPointerException if an argument is null
         */
        public WeakKnown {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(reason, "reason");
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
     * Collects known values. What is not said of a person is said of the client. Each method throws {@code
     * NullPointerException} for null and {@link KnownValueException} for a value that could not be found in any text. Not
     * safe for use by many threads.
     */
    public static final class Builder {
        private final List<Entry> entries = new ArrayList<>();
        private final KnownPerson client = new KnownPerson("client", CLIENT, entries);
        private int persons = CLIENT;

        private Builder() {}

        /** Adds what is known about the person whom the text is about. */
        public Builder client(Consumer<KnownPerson> values) {
            values.accept(client);
            return this;
        }

        /** Adds what is known about a relative: each call is another person. */
        public Builder relative(Consumer<KnownPerson> values) {
            values.accept(new KnownPerson("relative", ++persons, entries));
            return this;
        }

        /** Adds what is known about a member of the household: each call is another person. */
        public Builder household(Consumer<KnownPerson> values) {
            values.accept(new KnownPerson("household", ++persons, entries));
            return this;
        }

        /** Adds the client's name, in the order in which it is spoken. */
        public Builder name(String name) {
            return client(p -> p.name(name));
        }

        /** Adds a nickname, former or chosen name of the client, or initials. */
        public Builder alias(String name) {
            return client(p -> p.alias(name));
        }

        /** Adds the name of a relative or household member: each call is another person. */
        public Builder relative(String name) {
            return relative(p -> p.name(name));
        }

        /** Adds an employer of the client or a relative. */
        public Builder employer(String name) {
            return client(p -> p.employer(name));
        }

        /** Adds a school, college or day care. */
        public Builder school(String name) {
            return client(p -> p.school(name));
        }

        /** Adds a postal address in the order in which it is written on a letter, parts apart by commas or line ends. */
        public Builder address(String address) {
            return client(p -> p.address(address));
        }

        /** Adds another place smaller than a state: town, neighbourhood, clinic. */
        public Builder place(String name) {
            return client(p -> p.place(name));
        }

        /** Adds the client's date of birth; its year is between 1850 and 2150. */
        public Builder dateOfBirth(LocalDate date) {
            return client(p -> p.dateOfBirth(date));
        }

        /** Adds another date: admission, discharge, death. */
        public Builder date(LocalDate date) {
            return client(p -> p.date(date));
        }

        /** Adds a telephone number of 7 to 15 digits, in any format. */
        public Builder phone(String number) {
            return client(p -> p.phone(number));
        }

        /** Adds a fax number of 7 to 15 digits, in any format. */
        public Builder fax(String number) {
            return client(p -> p.fax(number));
        }

        /** Adds an e-mail address. */
        public Builder email(String address) {
            return client(p -> p.email(address));
        }

        /** Adds a social security number, or its last four digits. */
        public Builder socialSecurityNumber(String number) {
            return client(p -> p.socialSecurityNumber(number));
        }

        /** Adds a medical record, chart or client number. */
        public Builder medicalRecordNumber(String number) {
            return client(p -> p.medicalRecordNumber(number));
        }

        /** Adds a member, subscriber, group or policy number. */
        public Builder healthPlanNumber(String number) {
            return client(p -> p.healthPlanNumber(number));
        }

        /** Adds any other value: a code for the categories of numbers, a phrase for places and the rest. */
        public Builder identifier(IdentifierCategory category, String value) {
            return client(p -> p.identifier(category, value));
        }

        /** Returns the values. */
        public KnownIdentifiers build() {
            return entries.isEmpty() ? NONE : new KnownIdentifiers(List.copyOf(entries));
        }
    }
}
