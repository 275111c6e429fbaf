package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.evaluation.evidence.Dress.Sample;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Dresses that change the letters of a value: invisible, foreign, alike, of another case, wrong by a slip. */
final class Letters {
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u2068";
    private static final String LATIN = "ABEKMHOPCTXaeopcxijs";
    private static final String CYRILLIC = "АВЕКМНОРСТХаеорсхіјѕ";
    private static final int MATHEMATICAL = 0x1D400;

    /** What scanners and thumbs mistake for one another. */
    private static final String[][] SLIPS = {{"0", "O"}, {"1", "l"}, {"O", "0"}, {"o", "0"}, {"l", "1"}, {"1", "I"}};

    private static final String[][] SCANS = {{"rn", "m"}, {"m", "rn"}, {"5", "S"}, {"S", "5"}, {"8", "B"}, {"B", "8"}};

    private Letters() {}

    static List<Dress> dresses() {
        return List.of(
                new Dress("plain", "plain", true, (random, s) -> s.around(s.value())),
                new Dress("invisible", "invisible", true, Letters::invisible),
                new Dress("full-width", "invisible", true, mapped(Letters::fullWidth)),
                new Dress("mathematical", "invisible", true, mapped(Letters::mathematical)),
                new Dress("accents apart", "invisible", true, mapped(Letters::apart)),
                new Dress("struck through", "invisible", true, mapped(c -> (char) c + "\u0336")),
                new Dress("thin blanks", "invisible", true, (random, s) -> blanks(s, "\u2009")),
                new Dress("look-alike", "look-alike", true, Letters::alike),
                new Dress("circled", "circled", true, mapped(Letters::circled)),
                new Dress("lower case", "case", true, (random, s) -> allCase(s, false)),
                new Dress("upper case", "case", true, (random, s) -> allCase(s, true)),
                new Dress("O for 0, l for 1", "slips", true, (random, s) -> slip(random, s, SLIPS)),
                new Dress("scanned", "slips", true, (random, s) -> slip(random, s, SCANS)),
                new Dress("spaced out", "spaced out", true, (random, s) -> spacedOut(s)));
    }

    private static Dress.Wear mapped(IntFunction<String> change) {
        return (random, s) -> {
            Cells changed = s.value().map(change);
            return changed.toString().equals(s.value().toString()) ? null : s.around(changed);
        };
    }

    private static Cells invisible(Random random, Sample s) {
        int at = 1 + random.nextInt(Math.max(1, s.value().length() - 1));
        char mark = INVISIBLE.charAt(random.nextInt(INVISIBLE.length()));
        return s.around(s.value().insert(at, String.valueOf(mark)));
    }

    private static @Nullable Cells blanks(Sample s, String blank) {
        Cells value = s.value();
        return value.toString().contains(" ") ? s.around(value.replace(i -> value.at(i) == ' ', c -> blank)) : null;
    }

    private static @Nullable Cells alike(Random random, Sample s) {
        List<Integer> places = IntStream.range(0, s.value().length())
                .filter(i -> LATIN.indexOf(s.value().at(i)) >= 0)
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return null;
        }
        int changed = places.get(random.nextInt(places.size()));
        int[] at = {0};
        return s.around(s.value()
                .map(c -> at[0]++ == changed
                        ? String.valueOf(CYRILLIC.charAt(LATIN.indexOf(c)))
                        : String.valueOf((char) c)));
    }

    private static @Nullable Cells allCase(Sample s, boolean upper) {
        IntFunction<String> change = c -> {
            String letter = String.valueOf((char) c);
            String other = upper ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT);
            return other.length() == 1 ? other : letter;
        };
        Cells changed = Cells.of(s.before(), false)
                .map(change)
                .add(s.value().map(change))
                .add(Cells.of(s.after(), false).map(change));
        return changed.toString().equals(s.around(s.value()).toString()) ? null : changed;
    }

    private static @Nullable Cells slip(Random random, Sample s, String[][] slips) {
        if (Set.of("age", "years", "voice").contains(s.kind())) {
            return null; // "9l" is no age any more
        }
        String value = s.value().toString();
        List<int[]> places = new ArrayList<>();
        for (int slip = 0; slip < slips.length; slip++) {
            for (int at = value.indexOf(slips[slip][0]); at >= 0; at = value.indexOf(slips[slip][0], at + 1)) {
                places.add(new int[] {at, slip});
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        int[] place = places.get(random.nextInt(places.size()));
        String[] slip = slips[place[1]];
        Cells wrong = Cells.of(slip[1], s.value().isOwn(place[0]));
        return s.around(s.value()
                .part(0, place[0])
                .add(wrong)
                .add(s.value(), place[0] + slip[0].length(), s.value().length()));
    }

    private static @Nullable Cells spacedOut(Sample s) {
        if (s.value().length() < 4) {
            return null;
        }
        Cells spaced = new Cells();
        for (int i = 0; i < s.value().length(); i++) {
            spaced.add(i > 0 ? " " : "").add(s.value(), i, i + 1);
        }
        return s.around(spaced);
    }

    private static String fullWidth(int c) {
        return c > ' ' && c < 0x7F && Character.isLetterOrDigit(c)
                ? String.valueOf((char) (c + 0xFEE0))
                : String.valueOf((char) c);
    }

    private static String mathematical(int c) {
        if (c >= 'A' && c <= 'Z') {
            return Character.toString(MATHEMATICAL + c - 'A');
        }
        return c >= 'a' && c <= 'z' ? Character.toString(MATHEMATICAL + 26 + c - 'a') : String.valueOf((char) c);
    }

    private static String circled(int c) {
        if (c >= 'A' && c <= 'Z') {
            return Character.toString(0x24B6 + c - 'A');
        }
        if (c >= 'a' && c <= 'z') {
            return Character.toString(0x24D0 + c - 'a');
        }
        return c == '0' ? "⓪" : c >= '1' && c <= '9' ? Character.toString(0x2460 + c - '1') : String.valueOf((char) c);
    }

    private static String apart(int c) {
        return Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
    }
}
