package io.github.safeharbor.recognition;

/**
 * The eighteen kinds of identifiers that the Safe Harbor method removes, in the order of 45 CFR 164.514(b)(2)(i).
 *
 * <p>The set is closed: the regulation names exactly these, and an audit report has exactly one row for each. An age
 * over 89 belongs to {@link #DATE}, as in paragraph (C).
 */
public enum IdentifierCategory {
    /** (A) Names of persons: full, first only, nickname, initials. */
    NAME('A', "Names"),
    /** (B) Geographic subdivisions smaller than a state, with their equivalent geocodes. */
    GEO('B', "Geographic subdivisions smaller than a state"),
    /** (C) All elements of dates but the year, and ages over 89. */
    DATE('C', "Dates except year, and ages over 89"),
    /** (D) Telephone numbers. */
    PHONE('D', "Telephone numbers"),
    /** (E) Fax numbers. */
    FAX('E', "Fax numbers"),
    /** (F) Electronic mail addresses. */
    EMAIL('F', "Electronic mail addresses"),
    /** (G) Social security numbers, whole or in part. */
    SSN('G', "Social security numbers"),
    /** (H) Medical record numbers. */
    MRN('H', "Medical record numbers"),
    /** (I) Health plan beneficiary numbers. */
    HEALTH_PLAN('I', "Health plan beneficiary numbers"),
    /** (J) Account numbers. */
    ACCOUNT('J', "Account numbers"),
    /** (K) Certificate and license numbers. */
    LICENSE('K', "Certificate and license numbers"),
    /** (L) Vehicle identifiers and serial numbers, license plates included. */
    VEHICLE('L', "Vehicle identifiers and license plates"),
    /** (M) Device identifiers and serial numbers. */
    DEVICE('M', "Device identifiers and serial numbers"),
    /** (N) Web Universal Resource Locators. */
    URL('N', "Web addresses (URLs)"),
    /** (O) Internet Protocol address numbers. */
    IP('O', "Internet Protocol addresses"),
    /** (P) Biometric identifiers, finger and voice prints included. */
    BIOMETRIC('P', "Biometric identifiers"),
    /** (Q) Full-face photographs and comparable images; in text, references to them. */
    PHOTO('Q', "Full-face photographs and comparable images"),
    /** (R) Any other unique identifying number, characteristic or code. */
    OTHER('R', "Any other unique identifying number, characteristic or code");

    private final char letter;
    private final String title;

    IdentifierCategory(char letter, String title) {
        this.letter = letter;
        this.title = title;
    }

    /** Returns the letter of the paragraph, {@code 'A'} to {@code 'R'}. */
    public char letter() {
        return letter;
    }

    /** Returns the category in words, as a heading for people. */
    public String title() {
        return title;
    }

    /** Returns the paragraph of the regulation, for example {@code "45 CFR 164.514(b)(2)(i)(A)"}. */
    public String citation() {
        return "45 CFR 164.514(b)(2)(i)(" + letter + ")";
    }
}
