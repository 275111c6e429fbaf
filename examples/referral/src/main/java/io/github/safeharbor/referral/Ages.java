package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Age.Form;
import io.github.safeharbor.referral.Words.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads ages as evidence for a band: "34F", "16-year-old", "age 9", "in her 70s". The age itself is never written. */
final class Ages {
    private static final int OLDEST = 109;
    private static final Set<String> SEXES = WordSets.of("age-sex");
    private static final Set<String> BEFORE = WordSets.of("age-before");
    private static final Set<String> UNITS = WordSets.of("age-not");
    private static final Set<String> PERSONS = WordSets.of("age-person");

    private static final Set<String> ELDERS = WordSets.of("elder-relative");

    private final Words words;
    private final Cues cues;

    Ages(Words words, Cues cues) {
        this.words = words;
        this.cues = cues;
    }

    /** Returns the bands for which an age stands, each with the words of the age. */
    List<Match> bands() {
        List<Match> bands = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Age age = Age.of(words.norm(i));
            if (age == null) {
                continue;
            }
            int length = length(i, age);
            if (length > 0 && (age.form() == Form.DECADE || counted(i) || !another(i))) {
                for (String band : age.bands().split("\\+", -1)) {
                    bands.add(new Match(new Phrase(Slot.SERVES.key(), band, "", Phrase.Mark.WHOEVER), i, i + length));
                }
            }
        }
        return bands;
    }

    /** "her 8-year-old", "her mom, 92": of somebody for whom no help is sought. */
    private boolean another(int word) {
        boolean apposed = words.gap(word) == Gap.COMMA && ELDERS.contains(words.norm(word - 1));
        return Relatives.possessed(word, words, cues) || apposed && Relatives.possessed(word - 1, words, cues);
    }

    /** "a man of 40". */
    private boolean counted(int word) {
        return words.norm(word - 1).equals("of") && PERSONS.contains(words.norm(word - 2));
    }

    /** Returns of how many words the age at the word consists, or 0 where it is none. */
    private int length(int word, Age age) {
        if (age.form() == Form.FUSED) {
            return words.norm(word + 1).equals("old") ? 2 : 1;
        }
        if (age.form() == Form.DECADE && age.years() > 10) {
            return decade(word) ? 1 : 0;
        }
        boolean counts = words.gap(word + 1) == Gap.JOIN && UNITS.contains(words.norm(word + 1));
        if (age.years() < 2 || age.years() > OLDEST || counts) {
            return 0;
        }
        int old = old(word);
        boolean digits = words.get(word).number() && words.norm(word).length() <= 3;
        return old > 0 || !digits || !announced(word) ? old : 1;
    }

    private boolean decade(int word) {
        String before = words.norm(word - 1);
        return Set.of("her", "his", "their", "early", "mid", "late", "the", "in", "upper")
                .contains(before);
    }

    /** "16 year old", "16 y/o", "9 yo", "34 F". */
    private int old(int word) {
        String next = words.norm(word + 1);
        boolean year =
                Set.of("year", "yr", "years", "yrs", "y", "yo", "y.o", "anos").contains(next);
        if (words.breaks(word + 1, Gap.COMMA)) {
            return 0;
        }
        if (year && Set.of("old", "olds", "o").contains(words.norm(word + 2))) {
            return 3;
        }
        if (Set.of("yo", "yos", "yof", "yom", "y.o").contains(next) || (year && next.equals("anos"))) {
            return 2;
        }
        boolean sex =
                Set.of("f", "m", "nb").contains(next) && words.get(word + 1).capitals();
        boolean yearSex = Set.of("yr", "y", "year").contains(next) && SEXES.contains(words.norm(word + 2));
        return sex || yearSex ? 2 : 0;
    }

    /** "age 9", "she is 15", "(22)", "72, widowed", "PT: 45, male". */
    private boolean announced(int word) {
        String before = words.norm(word - 1);
        boolean alone = words.breaks(word + 1, Gap.COMMA);
        if (BEFORE.contains(before) && !words.breaks(word, Gap.STOP)) {
            return !before.equals("is") || alone || words.norm(word + 1).equals("and");
        }
        if (words.get(word).bracket() && words.gap(word) != Gap.LINE && alone) {
            return true;
        }
        if (counted(word)) {
            return true;
        }
        if (alone && words.gap(word) == Gap.COMMA && !before.isEmpty() && !Character.isDigit(before.charAt(0))) {
            return true;
        }
        boolean listed = words.norm(word - 2).startsWith("age") && words.gap(word) != Gap.LINE;
        boolean age = Set.of("ages", "age").contains(words.norm(word - 3))
                && Set.of("and", "to", "or").contains(before);
        boolean person = PERSONS.contains(before);
        return age
                || (listed && !before.isEmpty() && Character.isDigit(before.charAt(0)))
                || (person && words.gap(word) != Gap.LINE && alone)
                || (words.gap(word) == Gap.LINE && SEXES.contains(words.norm(word + 1)));
    }
}
