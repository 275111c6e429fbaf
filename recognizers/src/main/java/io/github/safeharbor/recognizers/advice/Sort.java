package io.github.safeharbor.recognizers.advice;

import java.util.Locale;

/** The word lists of this package: what a word or phrase can be. Each stands in one file, and its own phrases never overlap there. */
enum Sort {
    /** Who is spoken of. */
    CLIENT("people"),
    CLIENT_COMPOUND("people"),
    CLIENTS("people"),
    PERSON("people"),
    PEOPLE("people"),
    STAGE("people"),
    GENDER("people"),
    ORIENTATION("people"),
    KIN("people"),
    FRIEND("people"),
    SHE("people"),
    POSS("people"),
    THEY("people"),
    SELF("people"),
    MY("people"),
    YOU("people"),
    SOMEONE("people"),
    PROVIDER("people"),
    THERAPIST("people"),
    INTRO("people"),
    /** What kind of post it is. */
    SEEK("context"),
    REQUEST("context"),
    OFFER("context"),
    ADVERT("context"),
    SCOPE("context"),
    /** What help is sought for. */
    ISSUE("needs"),
    /** How a post is told, signed, quoted, answered. */
    ADVICE_STRONG("posts"),
    ADVICE_WEAK("posts"),
    PHOTO("posts"),
    PHOTO_NOT("posts"),
    PRIVATE_GROUP("posts"),
    CRITIC("posts"),
    TITLE_CUE("posts"),
    SAY("posts"),
    STORY("posts"),
    STORY_CUE("posts"),
    STORY_NOT("posts"),
    CONTACT_VERB("posts"),
    CONTACT_NOUN("posts"),
    REACHED("posts"),
    CLOSING("posts"),
    CREDENTIAL("posts"),
    FEE("posts"),
    BELIEF("posts"),
    DEMAND("posts"),
    FORWARD("posts"),
    OWN_SIGNATURE("posts"),
    MAIL_FIELD("posts"),
    LATER("posts"),
    TWO_PERSONS("posts"),
    /** What narrows a person down. */
    JOB("traits"),
    JOB_PHRASE("traits"),
    LIFE("traits"),
    EVENT_VERB("traits"),
    FAMILY("traits"),
    ILLNESS("traits"),
    DEATH("traits"),
    LOST("traits"),
    CRIME("traits"),
    ABUSE("traits"),
    DIAGNOSIS("traits"),
    SCORE_NAME("traits"),
    MEDICINE("traits"),
    DOSE_UNIT("traits"),
    RISK("traits"),
    LEGAL("traits"),
    PLACE("traits"),
    TRANSIT("traits"),
    NEAR("traits"),
    SCHOOL("traits"),
    HOBBY("traits"),
    RARE("traits"),
    UNIQUE("traits"),
    COMPETENCE("traits"),
    ETHNIC("traits"),
    LANGUAGE("traits"),
    FAITH("traits"),
    CONDITION("traits"),
    TIME("traits"),
    RECENT("traits"),
    SINCE("traits"),
    FUTURE_OK("traits");

    final String file;
    final long bit;

    Sort(String file) {
        this.file = file;
        this.bit = 1L << ordinal();
    }

    /** Returns the sort of a list in a file: {@code job-phrase}. */
    static Sort of(String list) {
        return valueOf(list.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
