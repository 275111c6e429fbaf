package io.github.safeharbor.recognizers.lexicon;

/**
 * How a number of small fields is written in a word list: a letter for each field that is not zero, in a fixed order,
 * followed by its digit unless the field is a flag. {@code g7s5dt} is grade 7 of g, grade 5 of s, flags d and t.
 */
final class Notation {

    private static final int BITS_OF_GRADE = 3;

    private final String grades;
    private final String flags;
    private final long[] units = new long[128];

    /** Makes a notation: three bits for each letter of the grades from bit zero up, then one for each of the flags. */
    Notation(String grades, String flags) {
        this.grades = grades;
        this.flags = flags;
        for (int i = 0; i < grades.length(); i++) {
            units[grades.charAt(i)] = 1L << BITS_OF_GRADE * i;
        }
        for (int i = 0; i < flags.length(); i++) {
            units[flags.charAt(i)] = 1L << BITS_OF_GRADE * grades.length() + i;
        }
    }

    String write(long fields) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < grades.length(); i++) {
            int grade = (int) (fields >>> BITS_OF_GRADE * i) & 7;
            if (grade > 0) {
                out.append(grades.charAt(i)).append(grade);
            }
        }
        for (int i = 0; i < flags.length(); i++) {
            if ((fields >>> BITS_OF_GRADE * grades.length() + i & 1) != 0) {
                out.append(flags.charAt(i));
            }
        }
        return out.toString();
    }

    /** Reads the fields that are written from an index on, up to the end of the line. */
    long read(byte[] text, int index) {
        long fields = 0;
        for (int i = index; text[i] != '\n'; i++) {
            long unit = units[text[i]];
            int digit = text[i + 1] - '0';
            if (digit >= 0 && digit <= 7) {
                fields |= unit * digit;
                i++;
            } else {
                fields |= unit;
            }
        }
        return fields;
    }
}
