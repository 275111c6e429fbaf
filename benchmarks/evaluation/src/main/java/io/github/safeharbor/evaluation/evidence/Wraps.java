package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.evaluation.evidence.Dress.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dresses of marks around and inside a value, and of blanks that are missing, doubled, or other marks. */
final class Wraps {
    private static final String[] MARKDOWN = {"**", "*", "_", "`", "~~", "__"};
    private static final String[] TAGS = {"b", "i", "em", "strong", "span"};
    private static final String[] BRACKETS = {"()", "[]", "{}", "\"\"", "''", "“”", "«»", "||", "//"};
    private static final String[] BEHIND = {",", ";", "!", "?", "...", "—", ".)"};
    private static final String[] EMOJI = {"📞", "🙂", "👉", "🇺🇸", "✅"};

    /** What may be written with other marks between its groups. */
    private static final Set<String> GROUPED =
            Set.of("phone", "ssn", "mrn", "mbi", "card", "iban", "mac", "serial", "case");

    private Wraps() {}

    static List<Dress> dresses() {
        return List.of(
                new Dress("Markdown around", "wrapped", true, (random, s) -> around(s, any(random, MARKDOWN))),
                new Dress("tag around", "wrapped", true, (random, s) -> tagged(s, any(random, TAGS))),
                new Dress(
                        "link",
                        "wrapped",
                        true,
                        (random, s) ->
                                s.around(new Cells().add("[").add(s.value()).add("](#)"))),
                new Dress("brackets and quotes", "wrapped", true, (random, s) -> brackets(s, any(random, BRACKETS))),
                new Dress("emoji", "wrapped", true, (random, s) -> emoji(random, s)),
                new Dress(
                        "punctuation behind",
                        "wrapped",
                        true,
                        (random, s) -> s.around(new Cells().add(s.value()).add(any(random, BEHIND)))),
                new Dress("Markdown inside", "markup inside", true, (random, s) -> {
                    String mark = any(random, new String[] {"**", "*", "__"});
                    return inside(random, s, mark, mark);
                }),
                new Dress("tag inside", "markup inside", true, (random, s) -> {
                    String tag = any(random, TAGS);
                    return inside(random, s, "<" + tag + ">", "</" + tag + ">");
                }),
                new Dress(
                        "no blank before",
                        "missing blank",
                        true,
                        (random, s) -> s.isParted()
                                ? new Cells()
                                        .add(s.before().stripTrailing())
                                        .add(s.value())
                                        .add(s.after())
                                : null),
                new Dress(
                        "no blank behind",
                        "missing blank",
                        true,
                        (random, s) -> s.after().startsWith(" ")
                                ? new Cells()
                                        .add(s.before())
                                        .add(s.value())
                                        .add(s.after().substring(1))
                                : null),
                new Dress("no blank inside", "missing blank", true, (random, s) -> blanks(s, "")),
                new Dress("underscores", "underscores", true, (random, s) -> blanks(s, "_")),
                new Dress("name of a file", "underscores", true, (random, s) -> file(s)),
                new Dress("doubled blanks", "gaps", true, (random, s) -> blanks(s, "  ")),
                new Dress("tabs", "gaps", true, (random, s) -> blanks(s, "\t")),
                new Dress("other separators", "gaps", false, Wraps::separators));
    }

    static String any(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static Cells around(Sample s, String mark) {
        return s.around(new Cells().add(mark).add(s.value()).add(mark));
    }

    private static Cells tagged(Sample s, String tag) {
        return s.around(new Cells().add("<" + tag + ">").add(s.value()).add("</" + tag + ">"));
    }

    private static Cells brackets(Sample s, String pair) {
        return s.around(new Cells().add(pair.substring(0, 1)).add(s.value()).add(pair.substring(1)));
    }

    private static Cells emoji(Random random, Sample s) {
        String emoji = any(random, EMOJI);
        boolean before = random.nextBoolean();
        return s.around(new Cells().add(before ? emoji : "").add(s.value()).add(before ? "" : emoji));
    }

    /** One group of a value is marked, as if it mattered more than the rest. */
    private static @Nullable Cells inside(Random random, Sample s, String open, String close) {
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < s.value().length(); i++) {
            if (s.value().isWord(i) && !s.value().isWord(i - 1)) {
                int end = i;
                while (s.value().isWord(end)) {
                    end++;
                }
                groups.add(new int[] {i, end});
            }
        }
        if (groups.size() < 2) {
            return null;
        }
        int[] group = groups.get(random.nextInt(groups.size()));
        return s.around(s.value().insert(group[1], close).insert(group[0], open));
    }

    private static @Nullable Cells blanks(Sample s, String blank) {
        Cells value = s.value();
        return value.toString().contains(" ") ? s.around(value.replace(i -> value.at(i) == ' ', c -> blank)) : null;
    }

    private static @Nullable Cells file(Sample s) {
        Cells value = s.value();
        if (!Set.of("name", "accent", "date", "street").contains(s.kind())) {
            return null;
        }
        Cells joined = value.replace(i -> !value.isWord(i), c -> "_");
        return s.around(new Cells().add("Referral_").add(joined).add(".docx"));
    }

    private static @Nullable Cells separators(Random random, Sample s) {
        Cells value = s.value();
        if (!GROUPED.contains(s.kind())) {
            return null;
        }
        String to = any(random, new String[] {" ", ".", "-", "/", " - "});
        Cells other = value.replace(
                i -> "-. :/".indexOf(value.at(i)) >= 0 && value.isWord(i - 1) && value.isWord(i + 1), c -> to);
        return other.toString().equals(value.toString()) ? null : s.around(other);
    }
}
