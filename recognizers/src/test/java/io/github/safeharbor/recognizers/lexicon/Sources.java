package io.github.safeharbor.recognizers.lexicon;

import io.github.safeharbor.text.WordHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the {@link LexiconCompiler} compiles: tables of public statistics, and the lists kept beside it. */
final class Sources {

    private final Path tables;

    Sources(Path tables) {
        this.tables = tables;
    }

    /** Returns the rows of a tab-separated table without its header. */
    List<String[]> table(String name) throws IOException {
        try (Stream<String> lines = Files.lines(tables.resolve(name))) {
            return lines.skip(1).map(line -> line.split("\t", -1)).collect(Collectors.toList());
        }
    }

    /** Returns the lines of a list that is part of this repository. */
    List<String> list(String name) throws IOException {
        try (InputStream in = Sources.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toList());
        }
    }

    /**
     * Returns the words of a name as a text's tokens give them: folded runs of letters and digits.
     *
     * <p>A name with a letter outside of ASCII after folding has no words, since no such name is in the lists.
     */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i == name.length() ? ' ' : WordHash.fold(name.charAt(i));
            if (c >= 0x80 && c != '’') {
                return List.of();
            }
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    static String withoutApostrophes(String name) {
        return name.replace("'", "").replace("’", "");
    }
}
