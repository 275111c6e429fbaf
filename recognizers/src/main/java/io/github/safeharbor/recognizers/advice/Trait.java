package io.github.safeharbor.recognizers.advice;

/**
 * One thing that a post says of a person.
 *
 * @param kind what it is
 * @param first its first token
 * @param last its last token
 * @param voice of whom
 */
record Trait(Kind kind, int first, int last, Voice voice) {

    /** What can be said of a person; those with a rule of their own are advised on one by one. */
    enum Kind {
        AGE("exact-age"),
        JOB("job"),
        LIFE("life-event"),
        RECENT("recent-time"),
        FAMILY("family-shape"),
        RELATIVE("relative-issue"),
        RARE("rare"),
        DIAGNOSIS("diagnosis-detail"),
        RISK("risk-detail"),
        LEGAL("legal"),
        PLACE("place-left"),
        SCHOOL("school-detail"),
        HOBBY("hobby"),
        STAGE(""),
        GENDER(""),
        ETHNIC(""),
        LANGUAGE(""),
        FAITH(""),
        CONDITION(""),
        ISSUE("");

        final String rule;

        Kind(String rule) {
            this.rule = rule;
        }
    }
}
