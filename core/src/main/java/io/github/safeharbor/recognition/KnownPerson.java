package io.github.safeharbor.recognition;

import io.github.safeharbor.recognition.KnownIdentifiers.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Collects what the caller knows about one person: see {@link KnownIdentifiers.Builder#client}. All names given here are
 * names of one and the same person, who gets one label.
 *
 * <p>Each method throws {@code NullPointerException} for null and {@link KnownValueException} for a value that could not
 * be found in any text. Values may be given more than once. Not safe for use by many threads.
 */
public final class KnownPerson {
    private final String role;
    private final int number;
    private final List<KnownIdentifiers.Entry> entries;

    /** A person whose values go into a list that several persons share. */
    KnownPerson(String role, int number, List<KnownIdentifiers.Entry> entries) {
        this.role = role;
        this.number = number;
        this.entries = entries;
    }

    /** Adds the name, in the order in which it is spoken. */
    public KnownPerson name(String name) {
        return add("name", IdentifierCategory.NAME, Form.NAME, Objects.requireNonNull(name, "name"));
    }

    /** Adds a nickname, former or chosen name, or initials. */
    public KnownPerson alias(String name) {
        return add("alias", IdentifierCategory.NAME, Form.NAME, Objects.requireNonNull(name, "name"));
    }

    /** Adds the date of birth; its year is between 1850 and 2150. */
    public KnownPerson dateOfBirth(LocalDate date) {
        KnownValues.checkBirth(field("dateOfBirth"), Objects.requireNonNull(date, "date"));
        return add("dateOfBirth", IdentifierCategory.DATE, Form.DATE, date.toString());
    }

    /** Adds another date: admission, discharge, death. */
    public KnownPerson date(LocalDate date) {
        return add(
                "date",
                IdentifierCategory.DATE,
                Form.DATE,
                Objects.requireNonNull(date, "date").toString());
    }

    /** Adds an employer. */
    public KnownPerson employer(String name) {
        return add("employer", IdentifierCategory.OTHER, Form.ORGANIZATION, Objects.requireNonNull(name, "name"));
    }

    /** Adds a school, college or day care. */
    public KnownPerson school(String name) {
        return add("school", IdentifierCategory.GEO, Form.ORGANIZATION, Objects.requireNonNull(name, "name"));
    }

    /** Adds a postal address in the order in which it is written on a letter, parts apart by commas or line ends. */
    public KnownPerson address(String address) {
        return add("address", IdentifierCategory.GEO, Form.ADDRESS, Objects.requireNonNull(address, "address"));
    }

    /** Adds another place smaller than a state: town, neighbourhood, clinic. */
    public KnownPerson place(String name) {
        return add("place", IdentifierCategory.GEO, Form.PHRASE, Objects.requireNonNull(name, "name"));
    }

    /** Adds a telephone number of 7 to 15 digits, in any format. */
    public KnownPerson phone(String number) {
        return add("phone", IdentifierCategory.PHONE, Form.PHONE, Objects.requireNonNull(number, "number"));
    }

    /** Adds a fax number of 7 to 15 digits, in any format. */
    public KnownPerson fax(String number) {
        return add("fax", IdentifierCategory.FAX, Form.PHONE, Objects.requireNonNull(number, "number"));
    }

    /** Adds an e-mail address. */
    public KnownPerson email(String address) {
        return add("email", IdentifierCategory.EMAIL, Form.CODE, Objects.requireNonNull(address, "address"));
    }

    /** Adds a social security number, or its last four digits. */
    public KnownPerson socialSecurityNumber(String number) {
        return add("socialSecurityNumber", IdentifierCategory.SSN, Form.CODE, Objects.requireNonNull(number, "number"));
    }

    /** Adds a medical record, chart or client number. */
    public KnownPerson medicalRecordNumber(String number) {
        return add("medicalRecordNumber", IdentifierCategory.MRN, Form.CODE, Objects.requireNonNull(number, "number"));
    }

    /** Adds a member, subscriber, group or policy number. */
    public KnownPerson healthPlanNumber(String number) {
        return add(
                "healthPlanNumber",
                IdentifierCategory.HEALTH_PLAN,
                Form.CODE,
                Objects.requireNonNull(number, "number"));
    }

    /** Adds any other value: a code for the categories of numbers, a phrase for places and the rest. */
    public KnownPerson identifier(IdentifierCategory category, String value) {
        Objects.requireNonNull(category, "category");
        Form form = switch (category) {
            case NAME -> Form.NAME;
            case GEO, OTHER, BIOMETRIC, PHOTO, DATE -> Form.PHRASE;
            case PHONE, FAX -> Form.PHONE;
            default -> Form.CODE;
        };
        return add(category.name(), category, form, Objects.requireNonNull(value, "value"));
    }

    /**
     * Adds a value that a form, a file or a table gives as text, under its key.
     *
     * @param key one of {@link #keys()}; {@code dateOfBirth} is {@code date-of-birth}
     * @param value the value; a date is 2026-12-31 or 12/31/2026
     * @throws IllegalArgumentException if there is no such key
     */
    public KnownPerson add(String key, String value) {
        KnownKeys.adder(key).accept(this, value);
        return this;
    }

    /** Returns the keys of {@link #add(String, String)} in the order of the alphabet: {@code "address"}, {@code "date-of-birth"}. */
    public static List<String> keys() {
        return KnownKeys.all();
    }

    /** Tells whether {@link #add(String, String)} takes a key. */
    public static boolean isKey(String key) {
        return KnownKeys.isKey(key);
    }

    private KnownPerson add(String field, IdentifierCategory category, Form form, String value) {
        entries.add(new KnownIdentifiers.Entry(category, form, value, number, field(field)));
        return this;
    }

    String field(String name) {
        return role + "." + name;
    }

    /** Returns the role, never a value. */
    @Override
    public String toString() {
        return "KnownPerson[" + role + "]";
    }
}
