package io.github.safeharbor.recognizers.advice;

import java.util.Locale;

/** The word lists of this package: what a word or phrase can be. Each stands in one file, and its own phrases never overlap there. */
enum Sort {
    /** Who is spoken of. */
    CLIENT(File.PEOPLE),
    CLIENT_COMPOUND(File.PEOPLE),
    CLIENTS(File.PEOPLE),
    PERSON(File.PEOPLE),
    PEOPLE(File.PEOPLE),
    STAGE(File.PEOPLE),
    GENDER(File.PEOPLE),
    ORIENTATION(File.PEOPLE),
    KIN(File.PEOPLE),
    FRIEND(File.PEOPLE),
    SHE(File.PEOPLE),
    POSS(File.PEOPLE),
    THEY(File.PEOPLE),
    SELF(File.PEOPLE),
    MY(File.PEOPLE),
    YOU(File.PEOPLE),
    SOMEONE(File.PEOPLE),
    PROVIDER(File.PEOPLE),
    THERAPIST(File.PEOPLE),
    INTRO(File.PEOPLE),
    /** What kind of post it is. */
    SEEK(File.CONTEXT),
    REQUEST(File.CONTEXT),
    WISH(File.CONTEXT),
    OFFER(File.CONTEXT),
    ADVERT(File.CONTEXT),
    SCOPE(File.CONTEXT),
    /** What help is sought for. */
    ISSUE(File.NEEDS),
    /** How clinicians write: payers, models, the words of lists. */
    CLINICAL(File.NEEDS),
    /** How a post is told, signed, quoted, answered. */
    ADVICE_STRONG(File.POSTS),
    ADVICE_WEAK(File.POSTS),
    PHOTO(File.POSTS),
    PHOTO_NOT(File.POSTS),
    PRIVATE_GROUP(File.POSTS),
    CRITIC(File.POSTS),
    TITLE_CUE(File.POSTS),
    SAY(File.POSTS),
    STORY(File.POSTS),
    STORY_CUE(File.POSTS),
    STORY_NOT(File.POSTS),
    CONTACT_VERB(File.POSTS),
    CONTACT_NOUN(File.POSTS),
    REACHED(File.POSTS),
    CLOSING(File.POSTS),
    CREDENTIAL(File.POSTS),
    FEE(File.POSTS),
    PRICE(File.POSTS),
    PRICE_UNIT(File.POSTS),
    BELIEF(File.POSTS),
    DEMAND(File.POSTS),
    FORWARD(File.POSTS),
    MESSAGE(File.POSTS),
    RECEIVED(File.POSTS),
    OWN_SIGNATURE(File.POSTS),
    MAIL_FIELD(File.POSTS),
    LATER(File.POSTS),
    TWO_PERSONS(File.POSTS),
    /** What narrows a person down. */
    JOB(File.TRAITS),
    JOB_PHRASE(File.TRAITS),
    LIFE(File.TRAITS),
    EVENT_VERB(File.TRAITS),
    FAMILY(File.TRAITS),
    ILLNESS(File.TRAITS),
    DEATH(File.TRAITS),
    LOST(File.TRAITS),
    CRIME(File.TRAITS),
    ABUSE(File.TRAITS),
    DIAGNOSIS(File.TRAITS),
    SCORE_NAME(File.TRAITS),
    MEDICINE(File.TRAITS),
    DOSE_UNIT(File.TRAITS),
    RISK(File.TRAITS),
    LEGAL(File.TRAITS),
    PLACE(File.TRAITS),
    TRANSIT(File.TRAITS),
    NEAR(File.TRAITS),
    SCHOOL(File.TRAITS),
    HOBBY(File.TRAITS),
    HOBBY_STRONG(File.TRAITS),
    RARE(File.TRAITS),
    UNIQUE(File.TRAITS),
    COMPETENCE(File.TRAITS),
    ETHNIC(File.TRAITS),
    LANGUAGE(File.TRAITS),
    FAITH(File.TRAITS),
    CONDITION(File.TRAITS),
    TIME(File.TRAITS),
    RECENT(File.TRAITS),
    SINCE(File.TRAITS),
    FUTURE_OK(File.TRAITS);

    /** The files of lists; in one file the longest phrase counts, two files do not disturb each other. */
    enum File {
        PEOPLE,
        CONTEXT,
        NEEDS,
        POSTS,
        TRAITS
    }

    /** The index of the file. */
    final int file;

    final long bit;

    @SuppressWarnings("EnumOrdinal") // an index and a bit, not an order
    Sort(File file) {
        this.file = file.ordinal();
        this.bit = 1L << ordinal();
    }

    /** Returns the sort of a list in a file: {@code job-phrase}. */
    static Sort of(String list) {
        return valueOf(list.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
