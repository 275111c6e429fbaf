package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.text.WordHash;

/** Hashes of the function words that several kinds of evidence look for. */
final class NameWords {

    static final long I = WordHash.of("i");
    static final long YOU = WordHash.of("you");
    static final long AND = WordHash.of("and");
    static final long THE = WordHash.of("the");

    /** What goes on after somebody was spoken to. */
    static final long[] AFTER_VOCATIVE = {
        YOU,
        WordHash.of("if"),
        WordHash.of("can"),
        WordHash.of("could"),
        WordHash.of("please"),
        WordHash.of("would"),
        WordHash.of("are"),
        WordHash.of("do"),
        WordHash.of("did"),
        WordHash.of("i"),
        WordHash.of("we"),
        WordHash.of("your")
    };

    private NameWords() {}
}
