package io.github.safeharbor.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Whose names leak, and which eponyms are taken for names: lists of this project in carrier sentences, in three letter cases. */
final class NameLists {
    private static final List<String> NAME_CARRIERS = List.of(
            "My client % wants evenings and has Aetna.",
            "Her brother % drives her to group and waits outside.",
            "% has slept badly since the move and asks for help.",
            "Any openings for teens this month? Please reply off list.\n\nThanks,\n%",
            "We went over the safety plan with % before the weekend, no changes.");

    private static final List<String> EPONYM_CARRIERS = List.of(
            "We went over % at intake.",
            "% came up in the last session.",
            "Looking for somebody who knows % well, evenings.",
            "Note: hx of anxiety and %, otherwise well.");

    private final Function<String, List<MarkedSpan>> finder;

    NameLists(Function<String, List<MarkedSpan>> finder) {
        this.finder = finder;
    }

    /** How a text is written. */
    enum LetterCase {
        WRITTEN,
        LOWER,
        CAPITALS;

        String of(String text) {
            return switch (this) {
                case WRITTEN -> text;
                case LOWER -> text.toLowerCase(Locale.ROOT);
                case CAPITALS -> text.toUpperCase(Locale.ROOT);
            };
        }
    }

    /** Returns the share of texts, in percent, in which a letter of the name stays: by origin and letter case. */
    Map<String, Map<LetterCase, Double>> leaksByOrigin() {
        Map<String, Map<LetterCase, Double>> table = new LinkedHashMap<>();
        sections("names-by-origin.txt").forEach((origin, names) -> {
            Map<LetterCase, Double> row = new EnumMap<>(LetterCase.class);
            for (LetterCase letters : LetterCase.values()) {
                int leaked = 0;
                for (String name : names) {
                    for (String carrier : NAME_CARRIERS) {
                        leaked += leaks(carrier, name, letters) ? 1 : 0;
                    }
                }
                row.put(letters, 100.0 * leaked / (names.size() * NAME_CARRIERS.size()));
            }
            table.put(origin, row);
        });
        return table;
    }

    /** Returns the share of texts, in percent, in which anything is found though they hold an eponym alone. */
    double eponymsTouched() {
        int touched = 0;
        int texts = 0;
        for (String eponym : sections("eponyms.txt").getOrDefault("", List.of())) {
            for (String carrier : EPONYM_CARRIERS) {
                texts++;
                touched += finder.apply(carrier.replace("%", eponym)).isEmpty() ? 0 : 1;
            }
        }
        return 100.0 * touched / texts;
    }

    private boolean leaks(String carrier, String name, LetterCase letters) {
        int start = carrier.indexOf('%');
        String text = letters.of(carrier.replace("%", name));
        boolean[] found = new boolean[text.length()];
        for (MarkedSpan span : finder.apply(text)) {
            for (int i = span.start(); i < span.end(); i++) {
                found[i] = true;
            }
        }
        for (int i = start; i < start + name.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && !found[i]) {
                return true;
            }
        }
        return false;
    }

    /** Returns the entries of a list by section; those before the first section are under the empty name. */
    static Map<String, List<String>> sections(String resource) {
        InputStream stream = Objects.requireNonNull(NameLists.class.getResourceAsStream(resource), resource);
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String section = "";
            for (String line : reader.lines().toList()) {
                if (line.startsWith("=")) {
                    section = line.substring(1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    sections.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }
}
