package io.github.safeharbor.examples.preview;

/** A request that is not answered as asked: a status, a code for programs, a sentence for people. It quotes nothing of the request. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String field;

    Refusal(int status, String code, String message) {
        this(status, code, "", message);
    }

    /**
     * Creates a refusal.
     *
     * @param field the field of the request that is wrong: {@code "known.client.phone"}; empty for none
     */
    Refusal(int status, String code, String field, String message) {
        super(message, null, false, false); // no stack trace: nobody is to read one
        this.status = status;
        this.code = code;
        this.field = field;
    }

    /** The request is not of the form that it should have. */
    static Refusal malformed(String field, String message) {
        return new Refusal(400, "malformed", field, message);
    }

    /** The request is well formed and asks for what cannot be done. */
    static Refusal unprocessable(String code, String field, String message) {
        return new Refusal(422, code, field, message);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
