package io.github.safeharbor.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What the findings in a text cover, and what of it is gold, neutral or plain. */
final class Cover {
    private static final int PLACE_OR_EMPLOYER = Categories.letter("GEO") | Categories.letter("OTHER");

    private static final byte PLAIN = 0;
    private static final byte GOLD = 1;
    private static final byte NEUTRAL = 2;

    private final String text;
    private final Years years;
    private final byte[] roles;
    private final int[] letters; // of the findings that cover each code unit

    private Cover(GoldText document) {
        this.text = document.text();
        this.years = Years.of(text);
        this.roles = new byte[text.length()];
        this.letters = new int[text.length()];
    }

    /** Returns the cover of a text; findings may overlap and may reach beyond the text. */
    static Cover of(GoldText document, List<MarkedSpan> findings) {
        Cover cover = new Cover(document);
        cover.mark(document);
        for (MarkedSpan finding : findings) {
            MarkedSpan span = finding.in(cover.text);
            for (int i = span.start(); i < span.end(); i++) {
                cover.letters[i] |= Categories.letter(span.category());
            }
        }
        return cover;
    }

    /** Tells whether a character counts: a letter or a number of any script. */
    static boolean counts(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Returns the letters of the findings that cover a code unit; 0 if none does. */
    int letters(int at) {
        return letters[at];
    }

    boolean isPlain(int at) {
        return roles[at] == PLAIN;
    }

    boolean isGold(int at) {
        return roles[at] == GOLD;
    }

    boolean isNeutral(int at) {
        return roles[at] == NEUTRAL;
    }

    /** Tells whether some finding overlaps a gold span. */
    boolean isTouched(MarkedSpan gold) {
        return found(gold) != 0;
    }

    /** Tells whether a finding of the right letter overlaps a gold span. */
    boolean isRight(MarkedSpan gold) {
        return (found(gold) & rightLetters(gold)) != 0;
    }

    /** Tells whether a letter or digit of a gold span is not covered; a year inside a longer date may stay. */
    boolean isLeaked(MarkedSpan gold) {
        BitSet free = new BitSet();
        if (gold.category().equals("DATE")) {
            for (MarkedSpan year : years.inside(gold)) {
                free.set(year.start(), year.end());
            }
        }
        boolean needsCover = false;
        boolean freeLeaked = false;
        for (int i = gold.start(); i < gold.end(); i += Character.charCount(text.codePointAt(i))) {
            if (!counts(text.codePointAt(i))) {
                continue;
            }
            if (free.get(i)) {
                freeLeaked |= letters[i] == 0;
            } else if (letters[i] == 0) {
                return true;
            } else {
                needsCover = true;
            }
        }
        return !needsCover && freeLeaked; // a lone year that is marked as a date must be covered
    }

    private void mark(GoldText document) {
        for (MarkedSpan ignored : document.ignored()) {
            MarkedSpan span = ignored.in(text);
            Arrays.fill(roles, span.start(), span.end(), NEUTRAL);
        }
        for (MarkedSpan gold : document.spans()) {
            MarkedSpan span = gold.in(text);
            Arrays.fill(roles, span.start(), span.end(), GOLD);
            if (span.category().equals("DATE") && !span.isEmpty()) {
                for (MarkedSpan year : years.beside(span)) {
                    for (int i = year.start(); i < year.end(); i++) {
                        roles[i] = roles[i] == PLAIN ? NEUTRAL : roles[i];
                    }
                }
            }
        }
    }

    private int found(MarkedSpan gold) {
        int found = 0;
        for (int i = gold.start(); i < gold.end(); i++) {
            found |= letters[i];
        }
        return found;
    }

    private int rightLetters(MarkedSpan gold) {
        int letter = Categories.letter(gold.category());
        boolean organisation = (letter & PLACE_OR_EMPLOYER) != 0
                && text.substring(gold.start(), gold.end()).codePoints().noneMatch(Cover::isDigit);
        return organisation ? PLACE_OR_EMPLOYER : letter;
    }

    /** Decimal digits of any script, raised and circled ones too. */
    @SuppressWarnings("CharacterGetNumericValue") // asked of number signs only, where it is no base 36
    private static boolean isDigit(int codePoint) {
        return Character.isDigit(codePoint)
                || Character.getType(codePoint) == Character.OTHER_NUMBER
                        && Character.getNumericValue(codePoint) >= 0
                        && Character.getNumericValue(codePoint) < 10;
    }
}
