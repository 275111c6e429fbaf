package io.github.safeharbor.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folded text that recognizers see, and the way back to the caller's offsets.
 *
 * <p>Nearly always the view has the length of the text. Characters without a width of their own (zero-width spaces, soft
 * hyphens, combining marks), letters outside the basic plane, and the {@link Layers} of dress that a reader sees through
 * change it; then each character knows the stretch of the text that it stands for.
 */
public final class View {
    /** So many raised digits at most are a note. */
    private static final int NOTE = 2;

    /** The characters of the view; beyond {@link #length} they mean nothing. */
    public final char[] chars;

    /** The length of the view. */
    public final int length;

    /** Where each character came from; null if from the same place. */
    private final int @Nullable [] starts;

    /** Where what each character stands for ends. */
    private final int @Nullable [] ends;

    private final Marks marks;

    private View(char[] chars, int length, int @Nullable [] starts, int @Nullable [] ends, String text) {
        this.chars = chars;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
        this.marks = new Marks(text);
    }

    /** Returns the view of a text. */
    public static View of(String text) {
        char[] chars = text.toCharArray();
        int length = chars.length;
        int[] origins = null;
        boolean lookAlikes = false;
        int dress = 0;
        int to = 0;
        for (int from = 0; from < length; from++) {
            char c = chars[from];
            char folded = c;
            int width = 1;
            if (c < 0x80) {
                dress |= Layers.marks(c);
            } else {
                folded = Folding.fold(c);
                lookAlikes |= Folding.mayLookAlike(c);
                if (Folding.isRaisedDigit(c) && isNote(text, from)) {
                    folded = c;
                }
                if (Character.isHighSurrogate(c) && from + 1 < length && Character.isLowSurrogate(chars[from + 1])) {
                    char plain = Folding.foldSupplementary(Character.toCodePoint(c, chars[from + 1]));
                    if (plain != 0) {
                        folded = plain;
                        width = 2;
                    }
                }
            }
            if (origins == null && (folded == Folding.DROPPED || width == 2)) {
                origins = new int[length + 1];
                for (int i = 0; i < to; i++) {
                    origins[i] = i;
                }
            }
            if (folded != Folding.DROPPED) {
                if (origins != null) {
                    origins[to] = from;
                }
                chars[to++] = folded;
            }
            from += width - 1;
        }
        if (origins != null) {
            origins[to] = length;
        }
        View view = Layers.any(dress) ? undressed(text, chars, to, origins, dress) : null;
        if (view == null) {
            view = new View(chars, to, origins, origins == null ? null : Arrays.copyOfRange(origins, 1, to + 1), text);
        }
        if (lookAlikes || view.ends != null) {
            view.foldLookAlikes();
        }
        return view;
    }

    /** Tells whether a raised digit is a note or a power: at the end of a word or figure, and no more than two. */
    private static boolean isNote(String text, int at) {
        int first = at;
        int end = at + 1;
        while (first > 0 && at - first < NOTE && Folding.isRaisedDigit(text.charAt(first - 1))) {
            first--;
        }
        while (end < text.length() && end - at <= NOTE && Folding.isRaisedDigit(text.charAt(end))) {
            end++;
        }
        char next = end < text.length() ? text.charAt(end) : ' ';
        return end - first <= NOTE
                && first > 0
                && Character.isLetterOrDigit(text.charAt(first - 1))
                && !Character.isLetterOrDigit(next)
                && "-@:".indexOf(next) < 0;
    }

    /** Returns the view of a text in dress, or null if there is none to see through. */
    private static @Nullable View undressed(
            String text, char[] chars, int length, int @Nullable [] origins, int dress) {
        Draft draft = Draft.shared(chars, length, origins);
        Draft plain = Layers.apply(draft, dress);
        return plain == draft ? null : of(plain, text);
    }

    /** Returns the view that a draft of a text has become. */
    static View of(Draft draft, String text) {
        return new View(draft.chars, draft.length, draft.starts(), draft.ends(), text);
    }

    /**
     * Returns other readings of a text that is a view itself, if they say something new: values over the end of a line, missing
     * blanks, letters for digits.
     */
    public static List<View> guesses(String view) {
        List<Draft> guesses = Guesses.of(view);
        return guesses.isEmpty()
                ? List.of()
                : guesses.stream().map(draft -> of(draft, view)).toList();
    }

    /**
     * Tells whether a stretch of the view, or what touches it, is another than in the text. Meant for second readings, where
     * nothing else is news.
     */
    public boolean isChanged(int from, int to) {
        if (starts == null || ends == null) {
            return false;
        }
        for (int i = Math.max(0, from - 1); i < Math.min(length, to + 1); i++) {
            boolean own = ends[i] - starts[i] == 1 && chars[i] == marks.text().charAt(starts[i]);
            boolean changed = !own || i > 0 && i >= from && i <= to && starts[i] != ends[i - 1];
            if (changed && (i >= from && i < to || !isInCamelCase(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a blank stands between two words with capitals; half of a brand is no name. */
    private boolean isInCamelCase(int blank) {
        if (chars[blank] != ' ' || blank + 1 >= length || !Character.isUpperCase(chars[blank + 1])) {
            return false;
        }
        int start = blank;
        while (start > 0 && Character.isLetter(chars[start - 1])) {
            start--;
        }
        return start < blank && Character.isUpperCase(chars[start]);
    }

    /** Tells whether the view is the text itself. */
    public boolean isIdentical(String text) {
        if (starts != null) {
            return false;
        }
        int i = 0;
        while (i < length && chars[i] == text.charAt(i)) {
            i++;
        }
        return i == length;
    }

    /**
     * Returns where the stretch of the caller's text begins that a stretch of the view stands for. A character that was
     * dropped belongs to the one before; a mark that was left out belongs to what it encloses.
     */
    public int start(int from, int to) {
        return starts == null || ends == null ? from : marks.start(starts, ends, from, to);
    }

    /** Returns where that stretch ends, exclusive. */
    public int end(int from, int to) {
        return starts == null || ends == null ? to : marks.end(starts, ends, from, to, length);
    }

    /**
     * Letters of another alphabet become the Latin ones they look like inside a run that has Latin letters or digits as well;
     * and everywhere if the text has none but such, since it is in no language of that alphabet.
     */
    private void foldLookAlikes() {
        int foreign = 0;
        int alike = 0;
        for (int i = 0; i < length; i++) {
            if (Folding.mayLookAlike(chars[i]) && Character.isLetter(chars[i])) {
                foreign++;
                alike += Folding.lookAlike(chars[i]) < 0x80 ? 1 : 0;
            }
        }
        for (int start = 0; foreign > 0 && start < length; start++) {
            int end = start;
            boolean latin = foreign == alike;
            while (end < length && Character.isLetterOrDigit(chars[end])) {
                latin |= chars[end] < 0x80;
                end++;
            }
            for (int i = start; latin && i < end; i++) {
                chars[i] = Folding.lookAlike(chars[i]);
            }
            start = end;
        }
    }
}
