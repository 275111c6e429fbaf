package io.github.safeharbor.review;

/**
 * Thrown when a finding must not be kept under a Safe Harbor policy: a value that the caller knows as the client's, or a social
 * security, medical record or health plan number. The message quotes no value.
 */
public final class DecisionRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The id of the finding. */
    private final String id;

    /** Creates the exception. */
    public DecisionRefusedException(String id) {
        super("finding '" + id + "' cannot be kept under a Safe Harbor policy");
        this.id = id;
    }

    /** Returns the id of the finding. */
    public String id() {
        return id;
    }
}
