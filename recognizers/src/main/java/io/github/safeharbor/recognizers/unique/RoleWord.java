package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.WordList;
import java.util.Locale;

/** The classes of words by which a role is told: those of {@code cues.tsv} whose names begin with {@code role.}, where each says why. */
enum RoleWord {
    ADVERB,
    APART,
    AREA_OFFICE,
    ARTICLE,
    AS,
    BEFORE,
    BODY_NOUN,
    CARE,
    CIRCLE,
    COPULA,
    END,
    EVER,
    FIGURE,
    FORMER,
    GENERIC,
    HEAD_OF,
    HONOR,
    HOUSE,
    INDEFINITE,
    ITS,
    KIN,
    LED,
    LED_BY,
    MINE,
    NO_PERSON,
    NO_SUBJECT,
    OF,
    OF_ROW,
    OFFICE,
    PART,
    PAGEANT,
    PARTICIPLE,
    PAST,
    PERSON,
    PLAYS,
    POST,
    PREFER,
    PREPOSITION,
    PRESIDES,
    RELATIVE,
    ROUTINE,
    SCOPE,
    SETTING,
    SLOT,
    SUPERLATIVE,
    TAIL,
    TOWN,
    TOWN_FORCE,
    TOWN_OFFICE,
    WON;

    /** Returns the bit of the class. */
    long bit() {
        return 1L << ordinal();
    }

    /** Returns the classes of all words of roles, each word with the bits of those it is in. */
    static WordList table() {
        return Holder.TABLE;
    }

    private static WordList read() {
        WordList.Builder table = new WordList.Builder();
        for (RoleWord word : values()) {
            String name = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Cues.addTo(table, "role." + name, word.bit());
        }
        return table.build();
    }

    private static final class Holder {
        static final WordList TABLE = read();
    }
}
