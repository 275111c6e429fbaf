package io.github.safeharbor.recognizers.advice;

/** Of whom a word of a post speaks. */
enum Voice {
    /** Of nobody in particular; in a text that describes a person, of that person. */
    NONE,
    /** Of whoever posts. */
    POSTER,
    /** Of whoever reads. */
    READER,
    /** Of the person for whom help is sought. */
    PERSON,
    /** Of a relative of that person. */
    RELATIVE,
    /** Of the clinician who is wanted or recommended. */
    CLINICIAN,
    /** Of what a clinician sees and does in general: a scope of practice is not a person. */
    SCOPE
}
