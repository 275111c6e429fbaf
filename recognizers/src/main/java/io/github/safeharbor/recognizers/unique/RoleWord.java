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
    FIGURE(11),
    FORMER(12),
    GENERIC(13),
    HEAD_OF(14),
    HONOR(15),
    HOUSE(16),
    INDEFINITE(17),
    ITS(18),
    KIN(19),
    LED(20),
    LED_BY(21),
    MINE(22),
    NO_PERSON(23),
    NO_SUBJECT(24),
    OF(25),
    OF_ROW(26),
    OFFICE(27),
    PART(28),
    PAGEANT(29),
    PARTICIPLE(30),
    PAST(31),
    PERSON(32),
    PLAYS(33),
    POST(34),
    PREFER(35),
    PREPOSITION(36),
    PRESIDES(37),
    RELATIVE(38),
    ROUTINE(39),
    SCOPE(40),
    SETTING(41),
    SLOT(42),
    SUPERLATIVE(43),
    TAIL(44),
    TOWN(45),
    TOWN_FORCE(46),
    TOWN_OFFICE(47),
    WON(48),
    SINCE(49);

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
