package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.evaluation.evidence.Dress.Sample;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Dresses that tear a value over the end of a line. */
final class Breaks {
    /** What a hard wrap tears between any two letters. */
    private static final Set<String> LONG =
            Set.of("email", "url", "vin", "iban", "mac", "imei", "member", "card", "account", "npi", "ip");

    private Breaks() {}

    static List<Dress> dresses() {
        return List.of(
                new Dress("break", "line break", true, (random, s) -> torn(random, s, "\n")),
                new Dress(
                        "break, indented",
                        "line break",
                        true,
                        (random, s) ->
                                torn(random, s, Wraps.any(random, new String[] {"\n   ", "\r\n", "\n\t", " \n"}))),
                new Dress("break, quoted", "line break", true, (random, s) -> {
                    Cells torn = torn(random, s, "\n> ");
                    return torn == null ? null : new Cells().add("> ").add(torn);
                }),
                new Dress("break, hard", "line break", false, Breaks::hard),
                new Dress("break, hyphenated", "line break", false, Breaks::hyphenated),
                new Dress(
                        "break of a message",
                        "line break",
                        true,
                        (random, s) -> torn(
                                random, s, Wraps.any(random, new String[] {" (1/2)\n(2/2) ", "(1/2)\n(2/2)", "...\n..."
                                }))),
                new Dress(
                        "break tag",
                        "markup inside",
                        true,
                        (random, s) -> torn(random, s, Wraps.any(random, new String[] {"<br>", "<br/>", "<br />\n"}))));
    }

    /** At a separator: a blank gives way to the break, another mark stays before it. */
    private static @Nullable Cells torn(Random random, Sample s, String end) {
        Cells value = s.value();
        int[] places = IntStream.range(2, value.length())
                .filter(i -> !value.isWord(i - 1) && value.isWord(i) && value.isWord(i - 2))
                .toArray();
        if (places.length == 0) {
            return null;
        }
        int at = places[random.nextInt(places.length)];
        return s.around(
                value.part(0, value.at(at - 1) == ' ' ? at - 1 : at).add(end).add(value, at, value.length()));
    }

    private static @Nullable Cells hard(Random random, Sample s) {
        Cells value = s.value();
        int[] places = IntStream.rangeClosed(3, value.length() - 3)
                .filter(i -> value.isWord(i - 1) && value.isWord(i))
                .toArray();
        if (!LONG.contains(s.kind()) || places.length == 0) {
            return null;
        }
        return s.around(value.insert(places[random.nextInt(places.length)], "\n"));
    }

    private static @Nullable Cells hyphenated(Random random, Sample s) {
        Cells value = s.value();
        if (!Set.of("name", "given", "family", "accent", "city").contains(s.kind())) {
            return null;
        }
        int[] places = IntStream.range(2, value.length() - 1)
                .filter(i -> IntStream.rangeClosed(i - 2, i + 1).allMatch(value::isWord))
                .toArray();
        return places.length == 0 ? null : s.around(value.insert(places[random.nextInt(places.length)], "-\n"));
    }
}
