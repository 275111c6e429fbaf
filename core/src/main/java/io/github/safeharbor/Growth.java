package io.github.safeharbor;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * Adds to a stretch that goes what belongs to it: the head word of a facility, a partner behind "&amp;", the 's of a shop, a unit
 * beside a place, the next group of a code. It never reaches into another stretch, and never across a line.
 */
final class Growth {
    /** What names are of; a shop's or firm's is often taken for a person's. */
    private static final Set<IdentifierCategory> NAMED =
            EnumSet.of(IdentifierCategory.NAME, IdentifierCategory.GEO, IdentifierCategory.OTHER);

    private static final Set<IdentifierCategory> CODES = EnumSet.of(
            IdentifierCategory.MRN,
            IdentifierCategory.HEALTH_PLAN,
            IdentifierCategory.ACCOUNT,
            IdentifierCategory.LICENSE,
            IdentifierCategory.DEVICE);

    /** "Larkspur Boys' Ranch": so many tokens may stand between a name and its head word. */
    private static final int TO_HEAD = 3;

    private static final int PARTNERS = 3;

    private final Text source;

    /** The tokens between the neighbors. */
    private final int from;

    private final int to;

    /** The tokens that go. */
    private int first;

    private int last;

    /** Creates the growth of the tokens {@code first} to {@code last} among those from {@code from} to {@code to}, inclusive. */
    Growth(Text source, int from, int to, int first, int last) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.first = first;
        this.last = last;
    }

    /** Grows what goes by the rules for its category. */
    void grow(IdentifierCategory category) {
        if (NAMED.contains(category)) {
            boolean shop = EdgeWords.PLACE_CUE.has(source, first - 1);
            if (shop || category != IdentifierCategory.NAME) {
                overPartners();
                overHead();
            }
            if (shop) {
                overPossessive();
            }
            overWard();
        }
        if (category == IdentifierCategory.GEO) {
            overChain();
            overUnitBefore();
            overUnitBehind();
        } else if (CODES.contains(category)) {
            overGroups();
        }
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** "Pine Hollow Kin {@code &} Elder Support"; of one word nobody knows whether it is a name. */
    private void overPartners() {
        boolean name = first != last && isName(last + 2);
        boolean small = isNear(last + 2) && isSmall(last) && isSmall(last + 2);
        if (!isNear(last + 1) || !source.isMark(last + 1, '&') || !name && !small) {
            return;
        }
        int end = last + 2;
        while (end - last <= PARTNERS && isName(end + 1)) {
            end++;
        }
        last = end;
    }

    /** "Stratford{@code -upon-Avon}", "Notre-Dame{@code -de-l'Isle}": not "Boston-based". */
    private void overChain() {
        int start = last;
        int end = last;
        while (isTight(end + 1) && isTight(end + 2) && (source.isMark(end + 1, '-') || source.isMark(end + 1, '\''))) {
            end += 2;
            boolean name = end > start + 2 && (source.kind(end) & TokenKind.CAPITALIZED) != 0;
            if (!name && !EdgeWords.CHAIN.has(source, end) && source.end(end) - source.start(end) > 1) {
                return;
            }
            last = name ? end : last;
        }
    }

    /** Tells whether a token is free and stands directly behind the one before it. */
    private boolean isTight(int token) {
        return token <= to && (source.kind(token) & (TokenKind.SPACE_BEFORE | TokenKind.LABEL)) == 0;
    }

    /** "Franklin Pierce MS", "Larkspur Boys' Ranch" */
    private void overHead() {
        for (int i = last + 1; i <= last + TO_HEAD && isNear(i); i++) {
            boolean upper = (source.kind(i) & (TokenKind.UPPER | TokenKind.LOWER)) == TokenKind.UPPER;
            boolean name = isName(i) || i == last + 1 && isSmall(i) && isSmall(last);
            if (name && EdgeWords.HEAD.has(source, i) || upper && EdgeWords.SHORT_HEAD.has(source, i)) {
                last = i;
                return;
            }
            boolean apostrophe = source.isMark(i, '\'') && (source.kind(i) & TokenKind.SPACE_BEFORE) == 0;
            if (!isName(i) && !apostrophe) {
                return;
            }
        }
    }

    /** "at Dottie's," and "at Dottie's Wash until 2" are a shop's name, "at Boise's best hotel" is none. */
    private void overPossessive() {
        boolean possessive = isNear(last + 2)
                && source.isMark(last + 1, '\'')
                && source.charAt(source.start(last + 2)) == 's'
                && source.end(last + 2) - source.start(last + 2) == 1;
        if (!possessive) {
            return;
        }
        int end = last + 2;
        while (isName(end + 1)) {
            end++;
        }
        if (end > last + 2 || endsPhrase(end + 1) || EdgeWords.AFTER_SHOP.has(source, end + 1)) {
            last = end;
        }
    }

    /** "on Alder 6,", "ward Finch Two.": not "saw Alder 6 times". */
    private void overWard() {
        int number = last + 1;
        boolean count = isNear(number)
                && (EdgeWords.COUNT.has(source, number) && isName(number)
                        || TokenKind.isNumber(source.kind(number)) && source.end(number) - source.start(number) <= 2);
        if (count
                && EdgeWords.WARD_CUE.has(source, first - 1)
                && (endsPhrase(number + 1) || EdgeWords.AFTER_SHOP.has(source, number + 1))) {
            last = number;
        }
    }

    /** "Slip 14, Marina Bay", "3 East, Saint Aldric Hospital" */
    private void overUnitBefore() {
        int number = source.isMark(first - 1, ',') ? first - 2 : first - 1;
        if (number < from || startsLineIn(number + 1, first)) {
            return;
        }
        if (EdgeWords.DIRECTION.has(source, number) && isName(number) && isCount(number - 1) && number < first - 1) {
            first = number - 1;
        } else if (isCount(number)) {
            int unit = source.isMark(number - 1, '#') ? number - 2 : number - 1;
            if (unit >= from && EdgeWords.UNIT.has(source, unit) && !startsLineIn(unit + 1, number)) {
                first = unit;
            }
        }
    }

    /** "Marina Bay, Slip 14", "Marina Bay Slip #14" */
    private void overUnitBehind() {
        int unit = source.isMark(last + 1, ',') ? last + 2 : last + 1;
        if (unit <= to && EdgeWords.UNIT.has(source, unit)) {
            int number = source.isMark(unit + 1, '#') ? unit + 2 : unit + 1;
            if (number <= to && isCount(number) && !startsLineIn(last + 1, number)) {
                last = number;
            }
        }
    }

    /** "W204 88 7731": groups of figures one blank or hyphen apart; "KC7719204-03": the number of the member. */
    private void overGroups() {
        int member = last + 2;
        if (source.isMark(last + 1, '-')
                && isTight(last + 1)
                && isTight(member)
                && isCount(member)
                && endsPhrase(last + 3)) {
            last = member;
            return;
        }
        int end = last;
        for (int next = nextGroup(end); next > end; next = nextGroup(end)) {
            end = next;
        }
        if (end > last && source.end(end) - source.start(end) >= 3 && endsPhrase(end + 1)) {
            last = end; // behind it stands no word that it could count
        }
    }

    /** Returns the group behind a group, or the group itself if none is. */
    private int nextGroup(int group) {
        int next = source.isMark(group + 1, '-') ? group + 2 : group + 1;
        return next <= to && isGroup(group) && isGroup(next) && !startsLineIn(group + 1, next) ? next : group;
    }

    /** A group has two to six figures and is no year. */
    private boolean isGroup(int token) {
        int length = source.end(token) - source.start(token);
        boolean figures = (source.kind(token) & (TokenKind.DIGIT_FIRST | TokenKind.LETTER)) == TokenKind.DIGIT_FIRST;
        char c = source.charAt(source.start(token));
        return figures && length >= 2 && length <= 6 && !(length == 4 && (c == '1' || c == '2'));
    }

    private boolean endsPhrase(int token) {
        return token >= source.tokenCount()
                || (source.kind(token) & (TokenKind.LINE_START | TokenKind.LABEL)) != 0
                || (source.kind(token) & TokenKind.MARK) != 0 && "-/%:".indexOf(source.charAt(source.start(token))) < 0;
    }

    /** A number of at most four figures, with or without a letter, or a capital alone. */
    private boolean isCount(int token) {
        if (token < from) {
            return false;
        }
        int length = source.end(token) - source.start(token);
        boolean digit = (source.kind(token) & TokenKind.DIGIT_FIRST) != 0;
        return digit && length <= 5 || length == 1 && (source.kind(token) & TokenKind.UPPER) != 0;
    }

    private boolean isName(int token) {
        return token <= to && isNear(token) && (source.kind(token) & TokenKind.CAPITALIZED) != 0;
    }

    /** Tells whether a token is a word in small letters, as those who write none else leave names too. */
    private boolean isSmall(int token) {
        return (source.kind(token) & (TokenKind.LOWER | TokenKind.UPPER | TokenKind.DIGIT)) == TokenKind.LOWER;
    }

    /** Tells whether a token is free, on the same line, and at most one blank behind the last. */
    private boolean isNear(int token) {
        return token <= to
                && (source.kind(token) & (TokenKind.LINE_START | TokenKind.LABEL)) == 0
                && source.start(token) - source.end(token - 1) <= 1;
    }

    private boolean startsLineIn(int from, int to) {
        for (int i = from; i <= to; i++) {
            if ((source.kind(i) & TokenKind.LINE_START) != 0) {
                return true;
            }
        }
        return false;
    }
}
