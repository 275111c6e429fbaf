package io.github.safeharbor.referral;

import io.github.safeharbor.recognition.Span;
import java.util.Locale;
import java.util.Objects;

/**
 * Something of the source that the request leaves out. It holds no text.
 *
 * @param kind what it is
 * @param place where it stands in the source, half-open in UTF-16 units
 * @param why why it is left out, in a sentence that quotes nothing
 */
public record Left(Kind kind, Span place, String why) {

    /**
     * Creates an entry.
     *
     * @throws NullPointerException if an argument is null
     */
    public Left {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(why, "why");
    }

    /** What kind of thing was left out, with the reason that is given for it. */
    public enum Kind {
        /** A name, a number, a date or another identifier of the Safe Harbor list. */
        IDENTIFIER("an identifier of the Safe Harbor list"),
        /** The poster's own contact or signature. */
        CONTACT("an address or a signature: colleagues answer inside the group"),
        /** An exact age; the band may stand in the request. */
        AGE("an exact age narrows the person down; a band is enough"),
        /** A word for the person, or a trait of the person. */
        PERSON("it describes the person; a request describes the clinician"),
        /** A member of the family or household, or what befell one. */
        RELATIVE("it is about a relative or the household"),
        /** A job, a school, a shift. */
        JOB("a job or a school is easy to combine with a place"),
        /** An event in the life of the person. */
        EVENT("an event is what others know about a person"),
        /** A point in time or a duration. */
        TIME("a post carries its date, which turns a time into a date"),
        /** A place below the state, or the kind of a place. */
        PLACE("a place below the state narrows the person down"),
        /** A medicine or a dose. */
        MEDICATION("colleagues need the competence, not the record"),
        /** Words of the person in quotation marks. */
        QUOTE("a person's own words are not repeated"),
        /** A wish against something. */
        NOT_WANTED("the source does not want it"),
        /** Something that was tried, had or lived in before. */
        PAST("it was tried, had or lived in before, or is there already"),
        /** Something about the poster's own practice. */
        POSTER("it is about the poster's own practice"),
        /** A value beyond what a request may hold. */
        LIMIT("a request holds no more values in this slot"),
        /** Anything else that no list holds. */
        DETAIL("no list holds it, and nothing is written that no list holds");

        private final String why;

        Kind(String why) {
            this.why = why;
        }

        /** Returns the name of the kind in JSON: {@code "not-wanted"}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        Left at(Span place) {
            return new Left(this, place, why);
        }
    }
}
