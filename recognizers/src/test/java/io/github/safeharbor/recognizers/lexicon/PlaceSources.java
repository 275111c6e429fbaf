package io.github.safeharbor.recognizers.lexicon;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads places, neighbourhoods, counties, states and countries into the entries. */
final class PlaceSources {

    private static final int NEIGHBORHOOD_GRADE = 4;
    private static final int[] POPULATIONS = {0, 3_000, 30_000, 200_000};
    /** Written often enough that a lower-case text means the word and not the place. */
    private static final int COMMON = 3;

    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\(.*?\\)");
    /** How the Postal Service squeezes a name into 28 letters, and how nobody else writes it: vlg, hts, spgs. */
    private static final Pattern SQUEEZED = Pattern.compile("(?!(?:st|mt|ft|mc|dr|nyc)$)[b-df-hj-np-tv-xz]{2,}");
    /** Urban developments of Puerto Rico and mail facilities, abbreviated. */
    private static final Pattern POSTAL_ABBREVIATION =
            Pattern.compile("alts?|amf|bda|bo|comm?|cond|est|ext|jard|mans|parc|qtas|repto|res|sect|urb");

    private static final Pattern COUNTY_HEAD = Pattern.compile("(?i) (borough|census area|census)$");

    private final Sources sources;
    private final WordEntries words;
    private final PhraseEntries phrases;

    PlaceSources(Sources sources, WordEntries words, PhraseEntries phrases) {
        this.sources = sources;
        this.words = words;
        this.phrases = phrases;
    }

    void read() throws IOException {
        for (String[] row : sources.table("places.tsv")) {
            // The source has lost the letter n with tilde: Ca?on City, Espa?ola.
            String name = PARENTHESES.matcher(row[0].replace('?', 'n')).replaceAll("");
            if (!row[3].equals("alias") || isPlausibleAlias(name)) {
                place(name, grade(Integer.parseInt(row[2])), 0);
            }
        }
        // What the census files under another name (Nashville-Davidson), or as no incorporated place at all.
        for (String row : sources.list("common-place-names.txt")) {
            String[] place = row.split("\t", -1);
            place(place[0], Integer.parseInt(place[1]), 0);
        }
        for (String name : sources.list("neighborhoods.txt")) {
            neighborhood(name);
        }
        for (String name : sources.list("neighborhoods-more.txt")) {
            neighborhood(name);
        }
        for (String[] row : sources.table("counties.tsv")) {
            county(COUNTY_HEAD.matcher(row[0]).replaceFirst(""), row[1]);
        }
        for (String name : List.of("O'Brien", "Prince George's", "Queen Anne's", "St. Mary's")) {
            county(name, ""); // the source drops the apostrophe
        }
        for (String row : sources.list("states.txt")) {
            String[] state = row.split("\t", -1);
            add(state[0], WordInfo.STATE, PhraseKind.STATE);
            add(state[1], WordInfo.STATE_ABBREVIATION, 0);
        }
        for (String country : sources.list("countries.txt")) {
            add(country, WordInfo.COUNTRY, PhraseKind.COUNTRY);
        }
    }

    private void neighborhood(String name) {
        List<String> parts = Sources.words(name);
        boolean article = parts.get(0).equals("the");
        // "The Bronx" is the Bronx without its article as well; "The Hill" is not any hill.
        if (article && parts.size() == 2 && !words.isDictionaryWord(parts.get(1))) {
            words.place(parts.get(1), NEIGHBORHOOD_GRADE);
        }
        place(name, NEIGHBORHOOD_GRADE, PhraseKind.NEIGHBORHOOD);
    }

    private void county(String name, String state) {
        add(name, WordInfo.COUNTY, PhraseKind.COUNTY);
        add(name + " County", 0, PhraseKind.COUNTY);
        if (state.equals("LA")) {
            add(name + " Parish", 0, PhraseKind.COUNTY);
        } else if (state.equals("AK")) {
            add(name + " Borough", 0, PhraseKind.COUNTY);
        }
    }

    private void place(String name, int grade, int kind) {
        spell(name, grade, 0, kind);
    }

    private void add(String name, long flag, int kind) {
        spell(name, 0, flag, kind);
    }

    private void spell(String name, int grade, long flag, int kind) {
        for (String spelling : List.of(name, Sources.withoutApostrophes(name))) {
            List<String> parts = Sources.words(spelling);
            if (parts.size() == 1 && parts.get(0).matches(".*[a-z].*[a-z].*")) {
                words.place(parts.get(0), grade);
                words.flag(parts.get(0), flag);
            }
            phrases.add(parts, grade | kind);
        }
    }

    /** Post offices answer to many names, some of them of firms, military units or abbreviations only. */
    private boolean isPlausibleAlias(String name) {
        List<String> parts = Sources.words(name);
        return !parts.isEmpty()
                && name.chars().noneMatch(c -> c == '/' || c == '&' || c >= '0' && c <= '9')
                && parts.stream().noneMatch(part -> SQUEEZED.matcher(part).matches())
                && (name.indexOf('\'') >= 0 || parts.stream().noneMatch(part -> part.length() == 1))
                && !POSTAL_ABBREVIATION.matcher(parts.get(0)).matches()
                && !parts.stream().allMatch(part -> words.isOrdinary(part, COMMON));
    }

    private static int grade(int population) {
        int grade = 1;
        for (int bound : POPULATIONS) {
            if (population > bound) {
                grade++;
            }
        }
        return grade;
    }
}
