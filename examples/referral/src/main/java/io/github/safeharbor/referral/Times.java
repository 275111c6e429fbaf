package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Words.Gap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads recurring availability: weekdays or weekends, mornings, afternoons or evenings, openings and waitlists. A weekday
 * counts where it recurs or the words around it speak of a schedule; a clock time is evidence for its part of the day.
 */
final class Times {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?::?[0-5]\\d)?(am|pm|a|p)?");
    private static final Set<String> AFTER_HOUR = WordSets.of("hour-after");
    private static final int PAIR = 4;

    /** All values that a schedule may have. */
    static final List<String> VALUES = List.of(
            "weekday mornings",
            "weekday afternoons",
            "weekday evenings",
            "weekdays",
            "weekend mornings",
            "weekend afternoons",
            "weekend evenings",
            "weekends",
            "mornings",
            "afternoons",
            "evenings",
            "openings now",
            "waitlist fine");

    private final Words words;
    private final Cues cues;
    private final List<Match> times = new ArrayList<>();

    Times(Words words, Cues cues) {
        this.words = words;
        this.cues = cues;
    }

    private static final Trie<String> TABLE = read();

    private static Trie<String> read() {
        Trie<String> table = new Trie<>();
        for (String line : DataFile.lines("availability.tsv")) {
            String[] columns = line.split("\t", -1);
            for (String phrase : columns[1].split("; ", -1)) {
                table.grow(phrase.replace(" ", "")).set(columns[0]);
            }
        }
        return table;
    }

    /** A word or phrase of time: a day, a part of the day or a whole value. */
    private record Piece(String kind, String value, int from, int to) {}

    List<Match> matches() {
        List<Piece> pieces = pieces();
        boolean[] used = new boolean[pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind().equals("value")) {
                add(piece.value(), piece.from(), piece.to());
            } else if (piece.kind().equals("day") && !used[i]) {
                day(pieces, i, used);
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind().equals("part") && !used[i]) {
                add(pieces.get(i).value(), pieces.get(i).from(), pieces.get(i).to());
            }
        }
        return times;
    }

    /** Joins the days that stand in a row with the part of the day beside them. */
    private void day(List<Piece> pieces, int first, boolean[] used) {
        int last = first;
        while (last + 1 < pieces.size()
                && pieces.get(last + 1).kind().equals("day")
                && near(pieces.get(last), pieces.get(last + 1))) {
            last++;
        }
        Set<String> days = new LinkedHashSet<>();
        for (int i = first; i <= last; i++) {
            used[i] = true;
            days.add(pieces.get(i).value());
        }
        List<Piece> parts = new ArrayList<>();
        boolean apart = last + 1 < pieces.size()
                && words.norm(pieces.get(last + 1).from() - 1).equals("or");
        for (int i = last + 1;
                !apart && i < pieces.size() && part(pieces, i) && near(pieces.get(i - 1), pieces.get(i));
                i++) {
            used[i] = true;
            parts.add(pieces.get(i));
        }
        if (parts.isEmpty()
                && first > 0
                && part(pieces, first - 1)
                && !used[first - 1]
                && near(pieces.get(first - 1), pieces.get(first))
                && !words.breaks(pieces.get(first).from(), Gap.COMMA)
                && !Set.of("or", "and").contains(words.norm(pieces.get(first).from() - 1))) {
            used[first - 1] = true;
            parts.add(pieces.get(first - 1));
        }
        boolean recurs = apart || !parts.isEmpty() || last > first || recurs(pieces.get(first));
        for (String day : recurs ? days : Set.<String>of()) {
            int from = pieces.get(first).from();
            int to = pieces.get(last).to();
            if (parts.isEmpty()) {
                add(day, from, to);
            }
            for (Piece part : parts) {
                for (String value : part.value().split("\\+", -1)) {
                    String one = day.substring(0, day.length() - 1) + " " + value;
                    add(one, Math.min(from, part.from()), Math.max(to, part.to()));
                }
            }
        }
    }

    private static boolean part(List<Piece> pieces, int index) {
        return pieces.get(index).kind().equals("part");
    }

    private boolean near(Piece one, Piece other) {
        return other.from() - one.to() < PAIR - 1 && !words.breaks(other.from(), Gap.STOP);
    }

    private boolean recurs(Piece piece) {
        String norm = words.norm(piece.to() - 1);
        boolean many = norm.endsWith("s") && norm.length() > 4 || norm.startsWith("week");
        return many
                || cues.before(Cue.AVAILCUE, piece.from(), 3, Gap.COMMA)
                || cues.after(Cue.AVAILCUE, piece.to(), 2, Gap.JOIN);
    }

    private void add(String value, int from, int to) {
        for (String one : value.split("\\+", -1)) {
            times.add(new Match(new Phrase(Slot.AVAILABILITY.key(), one, "", Phrase.Mark.PLAIN), from, to));
        }
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Piece piece = piece(i);
            if (piece == null) {
                i++;
            } else {
                if (!piece.value().equals("-")) {
                    pieces.add(piece);
                }
                i = piece.to();
            }
        }
        return pieces;
    }

    private @Nullable Piece piece(int from) {
        Piece longest = null;
        Trie<String> place = TABLE;
        for (int to = from + 1; place != null && to <= words.size(); to++) {
            if (to - 1 > from && words.gap(to - 1) != Gap.JOIN) {
                place = words.breaks(to - 1, Gap.COMMA) ? null : place.next('/');
            }
            place = place == null ? null : place.next(words.norm(to - 1));
            if (place != null && place.value() != null) {
                longest = piece(place.value(), from, to);
            }
        }
        return longest != null ? longest : clock(from);
    }

    private static Piece piece(String value, int from, int to) {
        int colon = value.indexOf(':');
        return colon < 0
                ? new Piece("value", value, from, to)
                : new Piece(value.substring(0, colon), value.substring(colon + 1), from, to);
    }

    /** "after 5", "5:30pm", "before 9", "6-8 pm": the part of the day of the hour. */
    private @Nullable Piece clock(int word) {
        Matcher clock = CLOCK.matcher(words.norm(word));
        if (!words.get(word).number()
                || !clock.matches()
                || words.get(word).raw().startsWith("0")) {
            return null;
        }
        int hour = Integer.parseInt(clock.group(1));
        String next = words.breaks(word + 1, Gap.COMMA) ? "" : words.norm(word + 1);
        boolean half = clock.group(2) != null;
        boolean morning = half ? clock.group(2).startsWith("a") : next.equals("am");
        boolean noon = half ? clock.group(2).startsWith("p") : next.equals("pm");
        String before = words.norm(word - 1);
        boolean bounded =
                Set.of("after", "before", "until", "til", "till", "by").contains(before)
                        && !words.breaks(word, Gap.COMMA)
                        && (next.isEmpty() || AFTER_HOUR.contains(next) || timed(next));
        if (hour < 1 || hour > 12 || !(morning || noon || bounded)) {
            return null;
        }
        boolean early = before.equals("before") || before.equals("by");
        int to = half || !(morning || noon) ? word + 1 : word + 2;
        return new Piece("part", part(hour, morning, noon, early), word, to);
    }

    private static boolean timed(String word) {
        Trie<String> place = TABLE.next(word);
        return place != null && place.value() != null;
    }

    private static String part(int hour, boolean morning, boolean noon, boolean early) {
        if (morning || (!noon && (hour >= 7 && hour < 12) && early) || (!noon && hour >= 8 && hour < 12)) {
            return "mornings";
        }
        return hour == 12 || hour < 4 ? (early ? "mornings" : "afternoons") : "evenings";
    }
}
