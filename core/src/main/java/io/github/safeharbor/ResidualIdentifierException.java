package io.github.safeharbor;

import io.github.safeharbor.recognition.IdentifierCategory;

/**
 * A value that was removed in one place would have survived in another, so no text is given out.
 *
 * <p>The last line of defence: it speaks of a defect in the library or of a replacement that joins what stood apart. The
 * message names the category, never the value.
 */
public final class ResidualIdentifierException extends RedactionException {
    private static final long serialVersionUID = 1L;

    private final IdentifierCategory category;

    ResidualIdentifierException(IdentifierCategory category) {
        super("a removed value of category " + category + " recurs in the output; nothing is given out");
        this.category = category;
    }

    /** Returns the category of the value. */
    public IdentifierCategory category() {
        return category;
    }
}
