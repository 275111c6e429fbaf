package io.github.safeharbor.recognizers.lexicon;

/**
 * Reads the {@code long} that the {@link Lexicon} holds for a word.
 *
 * <p>Grades take three bits each, zero meaning "not listed" or "unknown"; flags take one. The letters in brackets are
 * those of the word list.
 *
 * <table>
 * <caption>Bits</caption>
 * <tr><td>0-2</td><td>given-name odds [g]</td><td>3-5</td><td>surname odds [s]</td></tr>
 * <tr><td>6-8</td><td>given-name bearers [G]</td><td>9-11</td><td>surname bearers [S]</td></tr>
 * <tr><td>12-14</td><td>frequency [f]</td><td>15-17</td><td>capitalization [c]</td></tr>
 * <tr><td>18-20</td><td>place [p]</td><td>21 and up</td><td>the flags, in the order of the constants</td></tr>
 * </table>
 */
public final class WordInfo {

    /** A lower-case entry of an English dictionary. */
    public static final long DICTIONARY = 1L << 21;
    /** The name of a county, parish or borough, alone: Cook, Maricopa. */
    public static final long COUNTY = 1L << 22;
    /** A nickname: liz, bobby. */
    public static final long NICKNAME = 1L << 23;
    /** A title before a name: dr, mrs, pastor. */
    public static final long TITLE = 1L << 24;
    /** A word for a person by relation or part played: client, daughter, coworker; also named, called. */
    public static final long ROLE = 1L << 25;
    /** A month, in full or short. */
    public static final long MONTH = 1L << 26;
    /** A day of the week, in full or short. */
    public static final long WEEKDAY = 1L << 27;
    /** A US state of one word. */
    public static final long STATE = 1L << 28;
    /** A postal or traditional abbreviation of a state: tx, tex. Many are ordinary words (in, or, me): mind case. */
    public static final long STATE_ABBREVIATION = 1L << 29;
    /** A country, continent or region of several states, of one word. */
    public static final long COUNTRY = 1L << 30;
    /** A language, nationality, religion or ethnicity. */
    public static final long LANGUAGE = 1L << 31;
    /** A drug, by its generic name or brand. */
    public static final long DRUG = 1L << 32;
    /** Part of the name of a disease, test or school: beck, hamilton. Often a surname: only with a cue after it. */
    public static final long EPONYM = 1L << 33;
    /** A term of mental-health care. */
    public static final long MENTAL_HEALTH = 1L << 34;
    /** Head word of a facility or landmark: hospital, school, park. */
    public static final long FACILITY = 1L << 35;
    /** A street suffix or unit, in full or as the Postal Service shortens it. */
    public static final long STREET = 1L << 36;
    /** A health insurer or payer of one word. */
    public static final long INSURER = 1L << 37;
    /** A clinical or general acronym that never identifies anybody. */
    public static final long ACRONYM = 1L << 38;
    /** A licence or degree after a name: lcsw, phd. */
    public static final long CREDENTIAL = 1L << 39;
    /** The first word of an entry of {@link Phrases}. */
    public static final long STARTS_PHRASE = 1L << 40;

    /** Names no person, place or employer: a product, a condition, a dish, a word of another language. */
    public static final long INNOCENT = 1L << 41;

    /** The letters of the word list, in the order of the bits. */
    static final Notation NOTATION = new Notation("gsGSfcp", "dyntrmwuaklDehFRIACPi");

    private WordInfo() {}

    /** Tells whether any of these flags is set. */
    public static boolean has(long info, long flags) {
        return (info & flags) != 0;
    }

    /**
     * Returns the odds that the word is a given name and not an ordinary word: 1 to 7, 0 if it is no given name.
     *
     * <p>The natural logarithm of the odds is below -6 (1), -4 (2), -2 (3: will), -0.5 (4), 1 (5), 3 (6),
     * or above (7: maria).
     */
    public static int givenOdds(long info) {
        return (int) info & 7;
    }

    /** Returns the odds that the word is a surname and not an ordinary word, on the scale of {@link #givenOdds}. */
    public static int surnameOdds(long info) {
        return (int) info >>> 3 & 7;
    }

    /** Returns the greater of {@link #givenOdds} and {@link #surnameOdds}. */
    public static int nameOdds(long info) {
        return Math.max(givenOdds(info), surnameOdds(info));
    }

    /** Returns how many bear the given name: 1 (under 100), 2 (1,000), 3 (10,000), 4 (100,000), 5 (more), 0 (none). */
    public static int givenBearers(long info) {
        return (int) info >>> 6 & 7;
    }

    /** Returns how many bear the surname, on the scale of {@link #givenBearers}. */
    public static int surnameBearers(long info) {
        return (int) info >>> 9 & 7;
    }

    /**
     * Returns how often the word is written in lower case in running text: per million words, less than 0.5 (1),
     * 5 (2), 50 (3), 500 (4), more (5), or not at all (0).
     */
    public static int frequency(long info) {
        return (int) info >>> 12 & 7;
    }

    /**
     * Returns in what share of its uses inside a sentence the word has a capital: less than 5 % (1), 30 % (2), 70 %
     * (3), 95 % (4), more (5), or unknown (0).
     */
    public static int capitalization(long info) {
        return (int) info >>> 15 & 7;
    }

    /**
     * Returns how populous the greatest place of this name is: more than 200,000 (5), 30,000 or a well-known
     * neighbourhood (4), 3,000 (3), any (2), a locality without a figure (1), or no place (0).
     */
    public static int place(long info) {
        return (int) info >>> 18 & 7;
    }
}
