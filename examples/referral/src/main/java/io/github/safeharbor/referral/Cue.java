package io.github.safeharbor.referral;

import java.util.Set;

/** What a word of {@code context.tsv} says of the words around it. */
enum Cue {
    /** Nothing, though its words look like a cue. */
    NONE,
    NOT,
    NOT_BACK,
    PAST,
    PAST_BACK,
    HAS,
    WANT,
    TURN,
    LACKS,
    POSTER,
    NO_POSTER,
    OWN,
    GREET,
    FROM,
    COLLAB,
    AFFIRM,
    CLINICIAN,
    PREFER,
    SPEAK,
    PAYCUE,
    STATECUE,
    AVAILCUE,
    SCOPE,
    PERSON,
    LATER,
    FOUND;

    /** The cues that change how the words after or before them are meant: of those only the longest counts. */
    static final Set<Cue> TURNING =
            Set.of(NONE, NOT, NOT_BACK, PAST, PAST_BACK, HAS, WANT, TURN, LACKS, POSTER, NO_POSTER);

    static Cue of(String value) {
        return switch (value) {
            case "-" -> NONE;
            case "POSTER-" -> NO_POSTER;
            default -> valueOf(value);
        };
    }
}
