package io.github.safeharbor.recognition;

import java.util.Objects;

/**
 * A value given as known is invalid. The message names the field and the reason, never the value. Immutable.
 *
 * <p>{@link KnownIdentifiers} throws it as soon as the value is added, so that no text is redacted with a value that
 * could never be found.
 */
public final class KnownValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Why a value is invalid. */
    public enum Reason {
        /** It holds neither letter nor digit, so that nothing could match it. */
        EMPTY("holds neither letter nor digit"),
        /** It is a name or an organization without any letter. */
        NO_LETTER("holds no letter"),
        /** It is longer than 1,000 UTF-16 code units. */
        TOO_LONG("is longer than 1,000 characters"),
        /** It holds half a surrogate pair, which is no character. */
        UNPAIRED_SURROGATE("holds half a surrogate pair"),
        /** It is a telephone number of fewer than 7 or more than 15 digits, the extension apart. */
        NOT_A_TELEPHONE_NUMBER("has fewer than 7 or more than 15 digits"),
        /** It is an e-mail address without something before and after one {@code @}. */
        NOT_AN_EMAIL_ADDRESS("is not of the form name@domain"),
        /** It is a social security number that has neither nine digits nor the last four. */
        NOT_A_SOCIAL_SECURITY_NUMBER("has neither nine digits nor four"),
        /** It is a date of birth before 1850 or after 2150. */
        YEAR_OUT_OF_RANGE("is before 1850 or after 2150"),
        /** It is a date that no calendar has, or in no known form. */
        NOT_A_DATE("is not a date such as 2026-12-31 or 12/31/2026");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** Returns the reason in words: {@code "holds no letter"}. */
        public String words() {
            return words;
        }
    }

    private final String field;
    private final Reason reason;

    /**
     * Creates an exception.
     *
     * @param field the name of the field, for example {@code "client.phone"}
     * @param reason why its value is invalid
     */
    public KnownValueException(String field, Reason reason) {
        super("the known value " + field + " " + reason.words);
        this.field = Objects.requireNonNull(field, "field");
        this.reason = reason;
    }

    /** Returns the name of the field: {@code "client.phone"}, {@code "relative.name"}, {@code "employer"}. */
    public String field() {
        return field;
    }

    /** Returns why the value is invalid. */
    public Reason reason() {
        return reason;
    }
}
