package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.WordList;
import java.util.Locale;

/** The classes of words by which a role is told: those of {@code cues.tsv} whose names begin with {@code role.}, where each says why. */
enum RoleWord {
    ADVERB(0),
    APART(1),
    AREA_OFFICE(2),
    ARTICLE(3),
    AS(4),
    BEFORE(5),
    BODY_NOUN(6),
    CARE(7),
    CIRCLE(8),
    COPULA(9),
    END(10),
    EVER(11),
    FIGURE(12),
    FORMER(13),
    GENERIC(14),
    HEAD_OF(15),
    HONOR(16),
    HOUSE(17),
    INDEFINITE(18),
    ITS(19),
    KIN(20),
    LED(21),
    LED_BY(22),
    MINE(23),
    NO_PERSON(24),
    NO_SUBJECT(25),
    OF(26),
    OF_ROW(27),
    OFFICE(28),
    PART(29),
    PAGEANT(30),
    PARTICIPLE(31),
    PAST(32),
    PERSON(33),
    PLAYS(34),
    POST(35),
    PREFER(36),
    PREPOSITION(37),
    PRESIDES(38),
    RELATIVE(39),
    ROUTINE(40),
    SCOPE(41),
    SETTING(42),
    SLOT(43),
    SUPERLATIVE(44),
    TAIL(45),
    TOWN(46),
    TOWN_FORCE(47),
    TOWN_OFFICE(48),
    WON(49);

    private final long bit;

    RoleWord(int position) {
        bit = 1L << position;
    }

    /** Returns the bit of the class. */
    long bit() {
        return bit;
    }

    /** Returns the classes of all words of roles, each word with the bits of those it is in. */
    static WordList table() {
        return Holder.TABLE;
    }

    private static WordList read() {
        WordList.Builder table = new WordList.Builder();
        for (RoleWord word : values()) {
            String name = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Cues.addTo(table, "role." + name, word.bit);
        }
        return table.build();
    }

    private static final class Holder {
        static final WordList TABLE = read();
    }
}
