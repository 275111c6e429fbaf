package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Words.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How each word of a source is meant: refused, over, there already, about the poster, about a relative. Read from left
 * to right; a cue reaches a few words ahead or back, ends at a boundary, and goes on through a list of values.
 */
final class Sense {
    /** What is said of a word; nothing is said of what is wanted. */
    enum Shade {
        REFUSED,
        PAST,
        PRESENT,
        POSTER,
        RELATIVE
    }

    private static final List<Shade> ALL = List.of(Shade.values());
    private static final int REACH = 6;
    private static final int REACH_OF_PRESENT = 4;
    private static final int REACH_OF_NO = 3;
    private static final int BACK = 8;
    private static final Set<String> DETERMINERS = Set.of("no", "non", "without", "sin", "nothing");
    private static final Set<String> VERBS = WordSets.of("not-verb");

    private final Words words;
    private final Cues cues;
    private final Relatives relatives;
    private final List<EnumSet<Shade>> shades;
    private final boolean[] listed;

    /** Where each shade that is in force ends; 0 where none is. */
    private final Map<Shade, Integer> until = new EnumMap<>(Shade.class);

    /** The word behind a cue with a colon, at which the cue goes on: "Tried: EMDR". */
    private int label = -1;

    Sense(Words words, Cues cues, Matches found, List<Match> needs) {
        this.words = words;
        this.cues = cues;
        this.relatives = new Relatives(words, cues, found);
        this.listed = new boolean[words.size() + 1];
        for (Match slot : needs) {
            Arrays.fill(listed, slot.from(), slot.to(), true);
        }
        this.shades = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            shades.add(EnumSet.noneOf(Shade.class));
        }
        for (int i = 0; i < words.size(); i++) {
            read(i);
        }
    }

    /** Returns the reading of relatives. */
    Relatives relatives() {
        return relatives;
    }

    /** Returns what is said of the words of the match. */
    Set<Shade> of(Match match) {
        EnumSet<Shade> all = EnumSet.noneOf(Shade.class);
        for (int i = match.from(); i < match.to(); i++) {
            all.addAll(shades.get(i));
        }
        return all;
    }

    /** Returns what is said of the word. */
    Set<Shade> of(int word) {
        return shades.get(word);
    }

    private void read(int word) {
        boundary(word);
        turn(word);
        for (Shade shade : ALL) {
            if (end(shade) > word) {
                shades.get(word).add(shade);
                if (listed[word]) {
                    extend(shade, word);
                }
            }
        }
    }

    /** A value in a list hands its shade on to the next: "tried EMDR, CBT and DBT". */
    private void extend(Shade shade, int word) {
        int reach = shade == Shade.PRESENT ? REACH_OF_PRESENT : REACH;
        until.put(shade, Math.max(end(shade), word + reach));
    }

    private void boundary(int word) {
        if (words.breaks(word, Gap.STOP) || words.get(word).bracket()) {
            clear();
            return;
        }
        if (words.gap(word) == Gap.COMMA && word != label) {
            int poster = end(Shade.POSTER);
            boolean list = continues(word);
            int past = list ? end(Shade.PAST) : 0;
            int refused = list && alternatives(word) ? end(Shade.REFUSED) : 0;
            clear();
            until.put(Shade.POSTER, poster);
            until.put(Shade.PAST, past);
            until.put(Shade.REFUSED, refused);
        }
    }

    /** Returns whether a comma stands inside a list: values on both sides, or "or" behind it. */
    private boolean continues(int word) {
        String norm = words.norm(word);
        int next = norm.equals("or") || norm.equals("nor") || norm.equals("and") ? word + 1 : word;
        boolean before = listed[word - 1] || (word > 1 && listed[word - 2]);
        return next < words.size() && listed[next] && before;
    }

    /** Returns whether the list ends in "or": "no CBT, DBT or EMDR"; else a "not" ends at the comma. */
    private boolean alternatives(int word) {
        for (int i = word; i < words.size() && !words.breaks(i, Gap.STOP); i++) {
            if (words.norm(i).equals("or") || words.norm(i).equals("nor")) {
                return true;
            }
            if (!listed[i]) {
                return false;
            }
        }
        return false;
    }

    private void clear() {
        until.clear();
    }

    private int end(Shade shade) {
        return until.getOrDefault(shade, 0);
    }

    private void set(Shade shade, int from, int reach) {
        until.put(shade, reach == Integer.MAX_VALUE ? reach : from + reach);
    }

    private void turn(int word) {
        if (cues.starts(Cue.LACKS, word) || cues.starts(Cue.TURN, word) || cues.starts(Cue.NO_POSTER, word)) {
            clear();
        } else if (cues.starts(Cue.WANT, word) && !refusedWish(word)) {
            clear();
        }
        ahead(Cue.NOT, Shade.REFUSED, word, DETERMINERS.contains(words.norm(word)) ? REACH_OF_NO : REACH);
        refusedBefore(word);
        ahead(Cue.PAST, Shade.PAST, word, REACH);
        ahead(Cue.HAS, Shade.PRESENT, word, REACH_OF_PRESENT);
        if (cues.starts(Cue.POSTER, word)) {
            clear();
            set(Shade.POSTER, word, Integer.MAX_VALUE);
        }
        back(Cue.NOT_BACK, Shade.REFUSED, word);
        back(Cue.PAST_BACK, Shade.PAST, word);
        if (relatives.subject(word)) {
            set(Shade.RELATIVE, word, Integer.MAX_VALUE);
        } else if (relatives.person(word)) {
            until.put(Shade.RELATIVE, 0);
        }
    }

    private void ahead(Cue cue, Shade shade, int word, int reach) {
        int end = cues.end(cue, word);
        if (end > 0) {
            set(shade, end, reach);
            label = words.get(end - 1).label() ? end : label;
        }
    }

    /** Returns whether the wish stands right behind a "not": "didn't find", "no longer needs". */
    private boolean refusedWish(int word) {
        return cues.before(Cue.NOT, word, 2, Gap.JOIN);
    }

    /** "IOP is not what she wants", "MassHealth no": a "not" behind a value takes it back. */
    private void refusedBefore(int word) {
        if (!cues.starts(Cue.NOT, word) || word == 0 || !listed[word - 1] || words.gap(word) != Gap.JOIN) {
            return;
        }
        int end = cues.end(Cue.NOT, word);
        boolean verb = VERBS.contains(words.norm(word)) && !DETERMINERS.contains(words.norm(word));
        if (verb && end - word > 1 || verb && words.norm(word).endsWith("t") || words.breaks(end, Gap.COMMA)) {
            for (int i = word - 1; i >= 0 && listed[i] && !words.breaks(i + 1, Gap.COMMA); i--) {
                shades.get(i).add(Shade.REFUSED);
            }
        }
    }

    private void back(Cue cue, Shade shade, int word) {
        boolean apart = words.breaks(word, cue == Cue.PAST_BACK ? Gap.COMMA : Gap.STOP);
        if (!cues.starts(cue, word) || apart) {
            return;
        }
        for (int i = word - 1; i >= 0 && i >= word - BACK; i--) {
            if (cues.starts(Cue.WANT, i) || cues.starts(Cue.TURN, i)) {
                return;
            }
            shades.get(i).add(shade);
            if (words.breaks(i, Gap.COMMA) && !(i > 0 && words.gap(i) == Gap.COMMA && continues(i))) {
                return;
            }
        }
    }
}
