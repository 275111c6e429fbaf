package io.github.safeharbor;

/** The text is longer than the redactor's limit, or the stretch of it that cannot be cut; nothing of it was redacted. */
public final class TextTooLongException extends RedactionException {
    private static final long serialVersionUID = 1L;

    private final int length;
    private final int limit;

    TextTooLongException(int length, int limit) {
        super("the text has " + length + " UTF-16 code units, the limit is " + limit);
        this.length = length;
        this.limit = limit;
    }

    /** Returns the length of the text in UTF-16 code units. */
    public int length() {
        return length;
    }

    /** Returns the greatest length that the redactor takes. */
    public int limit() {
        return limit;
    }
}
