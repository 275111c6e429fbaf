package io.github.safeharbor.evaluation.evidence;

import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** A text that is being dressed: its characters, and which of them are the identifier's own and must go. */
final class Cells {
    private final StringBuilder text = new StringBuilder();
    private final BitSet own = new BitSet();

    /** Returns characters that are all the identifier's own, or none. */
    static Cells of(String text, boolean own) {
        Cells cells = new Cells();
        cells.text.append(text);
        cells.own.set(0, text.length(), own);
        return cells;
    }

    /** Adds characters of the dress. */
    Cells add(String dress) {
        text.append(dress);
        return this;
    }

    /** Adds other cells. */
    Cells add(Cells other) {
        return add(other, 0, other.length());
    }

    /** Adds a stretch of other cells. */
    Cells add(Cells other, int from, int to) {
        for (int i = from; i < to; i++) {
            own.set(text.length(), other.own.get(i));
            text.append(other.text.charAt(i));
        }
        return this;
    }

    /** Returns these cells with each character replaced; what stands for one of the identifier's is its own too. */
    Cells map(IntFunction<String> change) {
        Cells changed = new Cells();
        for (int i = 0; i < length(); i++) {
            String to = change.apply(text.charAt(i));
            changed.own.set(changed.length(), changed.length() + to.length(), own.get(i));
            changed.text.append(to);
        }
        return changed;
    }

    /** Returns these cells with characters of the dress in place of some. */
    Cells replace(IntPredicate which, IntFunction<String> dress) {
        Cells changed = new Cells();
        for (int i = 0; i < length(); i++) {
            if (which.test(i)) {
                changed.add(dress.apply(text.charAt(i)));
            } else {
                changed.add(this, i, i + 1);
            }
        }
        return changed;
    }

    /** Returns these cells with characters of the dress before one. */
    Cells insert(int at, String dress) {
        return new Cells().add(this, 0, at).add(dress).add(this, at, length());
    }

    /** Returns a stretch of these cells. */
    Cells part(int from, int to) {
        return new Cells().add(this, from, to);
    }

    int length() {
        return text.length();
    }

    char at(int place) {
        return text.charAt(place);
    }

    boolean isOwn(int place) {
        return own.get(place);
    }

    /** Lets the identifier go on without a stretch, as a date without its year. */
    void release(int from, int to) {
        own.clear(from, to);
    }

    boolean isWord(int place) {
        return place >= 0 && place < length() && Character.isLetterOrDigit(at(place));
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
