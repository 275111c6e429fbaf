package io.github.safeharbor.recognizers.lexicon;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads hospitals, colleges and insurers into the entries. */
final class OrganizationSources {

    private static final Pattern ADDITION = Pattern.compile("\\s*\\(.*?\\)|,? (?:Inc|Llc|LLC|Lp|Ltd)\\b\\.?| - .*$");
    /** A campus after the name of its school: University of California-Los Angeles, but not Winston-Salem. */
    private static final Pattern CAMPUS =
            Pattern.compile("(.*\\b(?:University|College|Institute|Academy|School|Seminary|Center)\\b[^-]*)-.*");
    /** A possessive that the source writes without its apostrophe. */
    private static final Pattern POSSESSIVE = Pattern.compile("(\\bSt\\.? \\w{3,}|\\b(?i:children|women|men))s\\b");

    private static final Pattern ARTICLE = Pattern.compile("^The ");

    private static final List<String> BLUES = List.of(
            "blue cross of",
            "blue shield of",
            "blue cross blue shield of",
            "blue cross and blue shield of",
            "bluecross of",
            "blueshield of",
            "bluecross blueshield of",
            "bcbs of");

    private final Sources sources;
    private final WordEntries words;
    private final PhraseEntries phrases;
    /** Names of these words alone are no organization's own: "School of Nursing", "Community Hospital". */
    private final Set<String> generic = new HashSet<>();

    OrganizationSources(Sources sources, WordEntries words, PhraseEntries phrases) {
        this.sources = sources;
        this.words = words;
        this.phrases = phrases;
    }

    void read() throws IOException {
        generic.addAll(sources.list("generic-organization-words.txt"));
        for (String word : sources.list("facility-words.txt")) {
            generic.addAll(Sources.words(Sources.withoutApostrophes(word)));
        }
        for (String[] row : sources.table("hospitals.tsv")) {
            organization(row[0], PhraseKind.HOSPITAL);
        }
        for (String[] row : sources.table("colleges.tsv")) {
            Matcher campus = CAMPUS.matcher(row[0]);
            if (campus.matches()) {
                organization(campus.group(1), PhraseKind.COLLEGE);
            }
            organization(row[0], PhraseKind.COLLEGE);
        }
        for (String name : sources.list("insurers.txt")) {
            insurer(name);
        }
        for (String name : sources.list("payers.txt")) {
            insurer(name);
        }
        for (String row : sources.list("organizations.txt")) {
            String[] named = row.split("\t", -1);
            organization(named[0], named[1].equals("U") ? PhraseKind.COLLEGE : PhraseKind.HOSPITAL);
        }
        for (String row : sources.list("states.txt")) {
            for (String blue : BLUES) {
                insurer(blue + ' ' + row.split("\t", -1)[0]);
            }
        }
    }

    private void organization(String name, int kind) {
        String plain = ADDITION.matcher(name).replaceAll("");
        for (String spelling : List.of(
                plain,
                Sources.withoutApostrophes(plain),
                POSSESSIVE.matcher(plain).replaceAll("$1's"),
                ARTICLE.matcher(plain).replaceFirst(""))) {
            List<String> parts = Sources.words(spelling);
            if (!generic.containsAll(parts)) {
                phrases.add(parts, kind);
            }
        }
    }

    private void insurer(String name) {
        List<String> parts = Sources.words(name);
        if (parts.size() == 1) {
            words.flag(parts.get(0), WordInfo.INSURER);
        }
        phrases.add(parts, PhraseKind.INSURER);
    }
}
