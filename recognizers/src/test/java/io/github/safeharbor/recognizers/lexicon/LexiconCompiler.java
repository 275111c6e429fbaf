package io.github.safeharbor.recognizers.lexicon;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;

/**
 * Compiles public statistics and the lists beside this class into the resources of {@link Lexicon} and
 * {@link Phrases}: a maintainer's tool, run when a list has changed.
 *
 * <p>The statistics are not part of the repository. NOTICE names their publishers; each is a tab-separated file with
 * a header line: {@code surnames.tsv} (name, count2010, count2000), {@code given-names.tsv} (name, female, male,
 * born1935on), {@code nicknames.tsv} (given, nicknames with commas between), {@code word-case.tsv} (word, lower,
 * cap_mid, ...), {@code english-words.tsv} (word), {@code places.tsv} (name, state, population, kind of place, post or
 * alias), {@code counties.tsv} (name, state), {@code hospitals.tsv} and {@code colleges.tsv} (name, ...).
 *
 * <pre>java -cp target/test-classes:target/classes:../core/target/classes \
 *     io.github.safeharbor.recognizers.lexicon.LexiconCompiler DIRECTORY_OF_STATISTICS \
 *     src/main/resources/io/github/safeharbor/recognizers/lexicon</pre>
 *
 * <p>Same sources, same bytes: the lists are sorted and the gzip header carries no time.
 */
public final class LexiconCompiler {

    private static final int WORLD_BEARERS = 1500;
    private static final int SHORTEST_SINGULAR = 4;

    private final Sources sources;
    private final WordEntries words = new WordEntries();
    private final PhraseEntries phrases = new PhraseEntries();

    private LexiconCompiler(Path statistics) {
        this.sources = new Sources(statistics);
    }

    /** Compiles the statistics in the first directory into resources in the second. */
    public static void main(String[] args) throws IOException {
        LexiconCompiler compiler = new LexiconCompiler(Path.of(args[0]));
        compiler.readNames();
        compiler.readOrdinaryWords();
        compiler.readCues();
        new PlaceSources(compiler.sources, compiler.words, compiler.phrases).read();
        new OrganizationSources(compiler.sources, compiler.words, compiler.phrases).read();
        compiler.phrases.firstWords().forEach(word -> compiler.words.flag(word, WordInfo.STARTS_PHRASE));
        SortedMap<String, List<String>> words = compiler.words.sections();
        write(
                Path.of(args[1], "words.txt.gz"),
                words.values().stream().mapToInt(List::size).sum(),
                words);
        write(Path.of(args[1], "phrases.txt.gz"), compiler.phrases.hashes(), compiler.phrases.sections());
    }

    private void readNames() throws IOException {
        for (String[] row : sources.table("given-names.tsv")) {
            double all = Double.parseDouble(row[1]) + Double.parseDouble(row[2]);
            words.given(row[0], Double.parseDouble(row[3]) + all / 5);
        }
        for (String[] row : sources.table("nicknames.tsv")) {
            for (String nickname : row[1].replace(".", "").split(",+", -1)) {
                // Registered births under-count nicknames: no list says how many answer to one.
                words.given(nickname, 500);
                words.flag(nickname, WordInfo.NICKNAME);
            }
        }
        for (String row : sources.list("names-world.txt")) {
            // No register counts them here; that they are names, and hardly words, is known.
            String[] name = row.split("\t", -1);
            if (name[1].equals("surname")) {
                words.surname(name[0], WORLD_BEARERS);
            } else {
                words.given(name[0], WORLD_BEARERS);
            }
        }
        for (String[] row : sources.table("surnames.tsv")) {
            if (row[0].isEmpty()) {
                continue;
            }
            // The older census saw a tenth fewer people, yet some names that the newer one leaves out.
            words.surname(row[0], Math.max(Double.parseDouble(row[1]), 0.9 * Double.parseDouble(row[2])));
        }
    }

    private void readOrdinaryWords() throws IOException {
        for (String entry : column("english-words.tsv")) {
            List<String> parts = Sources.words(entry);
            if (parts.size() == 1) {
                words.flag(parts.get(0), WordInfo.DICTIONARY);
            }
        }
        for (String[] row : sources.table("word-case.tsv")) {
            // What a text's tokens make of it: John's is John; we'll would be taken for well, and is left out.
            List<String> parts = Sources.words(row[0].replaceFirst("['’]s$", ""));
            if (parts.size() == 1) {
                words.uses(parts.get(0), Double.parseDouble(row[1]), Double.parseDouble(row[2]));
            }
        }
    }

    private void readCues() throws IOException {
        flag("titles", WordInfo.TITLE);
        flag("roles", WordInfo.ROLE);
        flag("months", WordInfo.MONTH);
        flag("weekdays", WordInfo.WEEKDAY);
        flag("state-short-forms", WordInfo.STATE_ABBREVIATION);
        flag("languages", WordInfo.LANGUAGE);
        flag("drugs", WordInfo.DRUG);
        flag("eponyms", WordInfo.EPONYM);
        flag("mental-health-terms", WordInfo.MENTAL_HEALTH);
        flag("facility-words", WordInfo.FACILITY);
        flag("street-suffixes", WordInfo.STREET);
        flag("acronyms", WordInfo.ACRONYM);
        flag("credentials", WordInfo.CREDENTIAL);
        flag("drugs-more", WordInfo.DRUG);
        flag("eponyms-more", WordInfo.EPONYM);
        flag("abbreviations", WordInfo.ACRONYM);
        flag("peoples", WordInfo.LANGUAGE);
        flag("measures", WordInfo.MENTAL_HEALTH);
        flag("medicine", WordInfo.INNOCENT);
        flag("products", WordInfo.INNOCENT);
        flagPlurals("languages", WordInfo.LANGUAGE);
        flagPlurals("peoples", WordInfo.LANGUAGE);
        flagPlurals("products", WordInfo.INNOCENT);
        for (String list : List.of("drugs-more", "peoples", "measures", "medicine", "products", "conditions")) {
            for (String entry : sources.list(list + ".txt")) {
                phrases.add(Sources.words(entry), PhraseKind.INNOCENT);
            }
        }
        for (String term : sources.list("mental-health-terms.txt")) {
            phrases.add(Sources.words(term), PhraseKind.MENTAL_HEALTH);
        }
    }

    private void flag(String list, long flag) throws IOException {
        for (String entry : sources.list(list + ".txt")) {
            List<String> parts = Sources.words(Sources.withoutApostrophes(entry));
            if (parts.size() == 1) {
                words.flag(parts.get(0), flag);
            }
        }
    }

    /** Somalis, Subarus: what several of a people or a product are called, unless somebody bears it as a name. */
    private void flagPlurals(String list, long flag) throws IOException {
        for (String entry : sources.list(list + ".txt")) {
            List<String> parts = Sources.words(Sources.withoutApostrophes(entry));
            String plural = parts.get(0) + "s";
            if (parts.size() == 1
                    && entry.length() >= SHORTEST_SINGULAR
                    && !entry.endsWith("s")
                    && !words.isBorne(plural)) {
                words.flag(plural, flag);
            }
        }
    }

    private List<String> column(String table) throws IOException {
        return sources.table(table).stream().map(row -> row[0]).toList();
    }

    private static void write(Path file, int hashes, SortedMap<String, List<String>> sections) throws IOException {
        StringBuilder text = new StringBuilder().append(hashes).append('\n');
        sections.forEach((fields, entries) -> {
            text.append(ListFile.SECTION).append(fields).append('\n');
            entries.forEach(entry -> text.append(entry).append('\n'));
        });
        try (OutputStream out = new BestGzip(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        }
        System.out.printf(
                "%s: %,d sections, %,d hashes, %,d bytes, %,d compressed%n",
                file.getFileName(), sections.size(), hashes, text.length(), Files.size(file));
    }

    /** Gzip at its slowest; its header carries neither time nor name. */
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(9);
        }
    }
}
