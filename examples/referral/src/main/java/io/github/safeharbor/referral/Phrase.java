package io.github.safeharbor.referral;

/**
 * A phrase of a list.
 *
 * @param list the file: a slot's key, "context" or "left"
 * @param value what the phrase stands for, "-" for nothing
 * @param letters the phrase in the letter case of the source, where the case counts, else empty
 * @param mark the mark of the phrase
 * @param words of how many words it consists
 */
record Phrase(String list, String value, String letters, Mark mark, int words) {
    Phrase(String list, String value, String letters, Mark mark) {
        this(list, value, letters, mark, 1);
    }

    /** How much a phrase needs beside it; see README.txt beside the lists. */
    enum Mark {
        PLAIN(""),
        DOUBTFUL("~"),
        BESIDE_CLINICIAN("^"),
        LANGUAGE("@"),
        WHOEVER("*"),
        THIRD_CHOICE("??"),
        SECOND_CHOICE("?");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        static Mark of(String phrase) {
            for (Mark mark : values()) {
                if (mark != PLAIN && phrase.startsWith(mark.sign)) {
                    return mark;
                }
            }
            return PLAIN;
        }

        String strip(String phrase) {
            return phrase.substring(sign.length());
        }

        /** Returns 0 for what counts at once, higher for second and third choice. */
        int choice() {
            return this == SECOND_CHOICE ? 1 : this == THIRD_CHOICE ? 2 : 0;
        }
    }

    boolean nothing() {
        return value.equals("-");
    }

    /** Returns the slot of the list. */
    Slot slot() {
        return Slot.of(list);
    }
}
