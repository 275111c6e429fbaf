package io.github.safeharbor.evaluation;

/** What a difference means, the gravest first. */
enum Kind {
    NEW_LEAK("new leak"),
    LESS("removes less"),
    NEW_INNOCENT("new innocent"),
    LETTER_LOST("right letter lost"),
    MENDED_LEAK("mended leak"),
    MORE("removes more"),
    MENDED_INNOCENT("mended innocent"),
    LETTER_FOUND("right letter found"),
    SAME("same union, other parts");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
