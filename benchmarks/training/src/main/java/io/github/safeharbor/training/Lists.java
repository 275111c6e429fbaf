package io.github.safeharbor.training;

import io.github.safeharbor.recognizers.lexicon.Lexicon;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** The library's own word lists, to draw names and places from: the commoner a name, the oftener it is drawn. */
final class Lists {
    /** In what share of draws a name comes from each grade of bearers, rarest first; roughly as people bear them. */
    private static final double[] NAME_SHARES = {0, 0.05, 0.09, 0.16, 0.30, 0.40};

    /** Small places are over-represented: they are the hard ones. */
    private static final double[] PLACE_SHARES = {0, 0.12, 0.16, 0.26, 0.28, 0.18};

    private final Map<String, List<String>> values = new HashMap<>();
    private final List<People> peoples = People.all();
    private final List<String> wordNames = new ArrayList<>();
    private final List<List<String>> given = grades();
    private final List<List<String>> surnames = grades();
    private final List<List<String>> places = grades();
    private final List<String> hospitals = new ArrayList<>();
    private final List<String> colleges = new ArrayList<>();
    private final List<String> counties = new ArrayList<>();
    private final List<String> neighborhoods = new ArrayList<>();
    private final List<String> ordinary = new ArrayList<>();

    Lists() {
        for (String word : entries("words.txt.gz")) {
            long info = Lexicon.get().info(WordHash.of(word));
            given.get(Math.min(5, WordInfo.givenBearers(info))).add(word);
            surnames.get(Math.min(5, WordInfo.surnameBearers(info))).add(word);
            places.get(Math.min(5, WordInfo.place(info))).add(word);
            if (WordInfo.has(info, WordInfo.DICTIONARY)
                    && WordInfo.givenBearers(info) >= 3
                    && WordInfo.frequency(info) >= 3) {
                wordNames.add(word);
            }
            if (WordInfo.has(info, WordInfo.COUNTY)) {
                counties.add(word);
            }
            if (WordInfo.has(info, WordInfo.DICTIONARY) && WordInfo.frequency(info) >= 3 && word.length() > 3) {
                ordinary.add(word);
            }
        }
        for (String phrase : entries("phrases.txt.gz")) {
            long hash = 0;
            for (String word : phrase.split(" ", -1)) {
                hash = Phrases.extend(hash, WordHash.of(word));
            }
            int kind = Phrases.get().kind(hash);
            if (PhraseKind.has(kind, PhraseKind.HOSPITAL)) {
                hospitals.add(phrase);
            } else if (PhraseKind.has(kind, PhraseKind.COLLEGE)) {
                colleges.add(phrase);
            } else if (PhraseKind.has(kind, PhraseKind.NEIGHBORHOOD)) {
                neighborhoods.add(phrase);
            } else if (!PhraseKind.has(kind, PhraseKind.COUNTY | PhraseKind.STATE | PhraseKind.COUNTRY)) {
                places.get(Math.min(5, PhraseKind.place(kind))).add(phrase);
            }
        }
    }

    String given(Random random) {
        return Casing.name(draw(given, NAME_SHARES, random), random);
    }

    /** Returns a given name that is an ordinary word as well: Hope, Mark. */
    String wordName(Random random) {
        return Casing.name(any(wordNames, random), random);
    }

    /** Returns a people, whose names the lists of the census know little of. */
    People people(Random random) {
        return any(peoples, random);
    }

    String surname(Random random) {
        return Casing.name(draw(surnames, NAME_SHARES, random), random);
    }

    String place(Random random) {
        return Casing.title(draw(places, PLACE_SHARES, random));
    }

    String hospital(Random random) {
        return Casing.title(any(hospitals, random));
    }

    String college(Random random) {
        return Casing.title(any(colleges, random));
    }

    String county(Random random) {
        return Casing.title(any(counties, random));
    }

    String neighborhood(Random random) {
        return Casing.title(any(neighborhoods, random));
    }

    String ordinary(Random random) {
        return Casing.title(any(ordinary, random));
    }

    /** Returns one line of a list of values of the generator's own. */
    String value(String list, Random random) {
        return any(values.computeIfAbsent(list, name -> lines("values/" + name + ".txt")), random);
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    static List<String> lines(String resource) {
        return rawLines(resource).stream().filter(line -> !line.isBlank()).toList();
    }

    static List<String> rawLines(String resource) {
        InputStream stream = Objects.requireNonNull(Lists.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> grades() {
        List<List<String>> grades = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            grades.add(new ArrayList<>());
        }
        return grades;
    }

    private static String draw(List<List<String>> grades, double[] shares, Random random) {
        double at = random.nextDouble();
        int grade = 5;
        while (grade > 1 && at >= shares[grade]) {
            at -= shares[grade--];
        }
        return any(grades.get(grade), random);
    }

    /** The entries of a list of the lexicon: what is no header and no section. */
    private static List<String> entries(String resource) {
        InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.startsWith("=")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
