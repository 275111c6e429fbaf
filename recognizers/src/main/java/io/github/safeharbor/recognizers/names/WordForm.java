package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.Text;

/** Judges words that are in no list by their letters. */
final class WordForm {

    /** Endings of diseases, procedures and drugs that hardly a name shares. */
    private static final String[] MEDICAL = {
        "gram",
        "graphy",
        "scopy",
        "itis",
        "osis",
        "emia",
        "ology",
        "opathy",
        "otomy",
        "ectomy",
        "plasty",
        "therapy",
        "geal",
        "tonia",
        "phobia",
        "philia",
        "plegia",
        "pril",
        "olol",
        "zepam",
        "azole",
        "statin",
        "sartan",
        "mycin",
        "cillin",
        "etine",
        "apine",
        "idone",
        "triptyline",
        "metric",
        "ology",
        "ologist",
        "iatric",
        "iatry",
        "tion",
        "ance",
        "ence",
        "itus",
        "osus",
        "ness",
        "ment",
        "ings",
        "able",
        "ical"
    };

    private WordForm() {}

    /** Tells whether a capital stands inside a word, as in CarePath; MacNeil, DelRay and FitzRoy are names. */
    static boolean isCompound(Text source, int start, int end) {
        for (int i = start + 3; i < end; i++) {
            char c = source.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                char last = source.charAt(i - 1);
                return i > start + 4 || i == start + 3 && last != 'c' && last != 'l' && last != 'n' && last != 's';
            }
        }
        return false;
    }

    /** Tells whether a stretch of text ends like a term of medicine or an abstract noun. */
    static boolean isMedical(Text source, int start, int end) {
        for (String ending : MEDICAL) {
            int at = end - ending.length();
            if (at > start && source.view().regionMatches(true, at, ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }
}
