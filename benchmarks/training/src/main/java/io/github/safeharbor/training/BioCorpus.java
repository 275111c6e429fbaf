package io.github.safeharbor.training;

import io.github.safeharbor.recognizers.names.model.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a corpus with one token and its BIO label a line, a blank line between sentences. */
final class BioCorpus {
    private static final String NO_SPACE_BEFORE = ".,;:!?)]}%'\u2019";

    private BioCorpus() {}

    /** Returns the sentences of a file as running text. */
    static List<TaggedText> read(Path file) throws IOException {
        List<TaggedText> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<TaggedText.Name> names = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                if (text.length() > 0) {
                    texts.add(new TaggedText(text.toString(), List.copyOf(names)));
                }
                text.setLength(0);
                names.clear();
                continue;
            }
            append(text, line.substring(0, tab), line.substring(tab + 1), names);
        }
        if (text.length() > 0) {
            texts.add(new TaggedText(text.toString(), List.copyOf(names)));
        }
        return texts;
    }

    /** Writes a token as it stood before it was cut out: "ca n't ." was "can't." */
    private static void append(StringBuilder text, String token, String label, List<TaggedText.Name> names) {
        boolean glued = text.length() == 0
                || token.equals("n't")
                || NO_SPACE_BEFORE.indexOf(token.charAt(0)) >= 0 && !token.startsWith("'0")
                || "([{".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (!glued) {
            text.append(' ');
        }
        int start = text.length();
        text.append(token);
        if (label.length() < 3) {
            return;
        }
        int kind = switch (label.substring(2)) {
            case "PER" -> Tag.B_PERSON;
            case "LOC" -> Tag.B_PLACE;
            case "ORG" -> Tag.B_ORGANIZATION;
            default -> throw new IllegalArgumentException("unknown label " + label);
        };
        TaggedText.Name last = names.isEmpty() ? null : names.get(names.size() - 1);
        if (label.charAt(0) == 'I' && last != null && last.label() == kind) {
            names.set(names.size() - 1, new TaggedText.Name(last.start(), text.length(), kind));
        } else {
            names.add(new TaggedText.Name(start, text.length(), kind));
        }
    }
}
