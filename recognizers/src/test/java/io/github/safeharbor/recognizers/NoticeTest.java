package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped says where it comes from, in its own head and in NOTICE alike. */
class NoticeTest {
    private static final List<Path> RESOURCES = List.of(
            Path.of("..", "core", "src", "main", "resources"),
            Path.of("src", "main", "resources"),
            Path.of("..", "examples", "referral", "src", "main", "resources"));

    /** Not lists: the version, what a folder holds; and one that is compiled with the lexicon, without a head. */
    private static final Set<String> NO_LISTS = Set.of("version.txt", "README.txt", "ordinary-words.txt");

    /** All that a head may say, part by part. */
    private static final Pattern LICENCE = Pattern.compile(
            "CC0 1\\.0|Apache-2\\.0|public domain|the rest CC0 1\\.0|facts(?: only, in our words)?"
                    + "|SCOWL notice in NOTICE|SCOWL: .*|copyright International Organization for Standardization 1986, .*|see NOTICE");

    private static final Pattern OWN = Pattern.compile("written for this project(?:[:;(].*)?|facts only.*");

    @Test
    void everyListSaysWhereItComesFrom() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path list : lists()) {
            String head = head(list);
            if (field(head, "source").isEmpty() || field(head, "date").isEmpty()) {
                wrong.add(list + ": source or date");
            }
            for (String part : field(head, "licence").split("; ", -1)) {
                if (!LICENCE.matcher(part).matches()) {
                    wrong.add(list + ": licence '" + part + "'");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everySourceThatIsNotOursStandsInTheNotice() throws IOException {
        String notice = Files.readString(Path.of("..", "NOTICE")).replaceAll("\\s+", " ");
        List<String> missing = new ArrayList<>();
        for (Path list : lists()) {
            String head = head(list);
            String source = field(head, "source");
            boolean own =
                    OWN.matcher(source).matches() || field(head, "licence").startsWith("facts only");
            String name = source.split("[,(;:]| american| after ", -1)[0].strip();
            if (!own
                    && !notice.contains(name)
                    && !notice.contains(list.getFileName().toString())) {
                missing.add(list + ": " + name);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void theNoticeQuotesTheNoticesThatItMustKeep() throws IOException {
        String notice = Files.readString(Path.of("..", "NOTICE")).replaceAll("\\s+", " ");
        for (String kept : List.of(
                "Copyright 2000-2018 by Kevin Atkinson",
                "Permission to use, copy, modify, distribute and sell these word lists",
                "licensed under CC BY-SA 4.0",
                "permission to copy in any form is granted for use with conforming SGML systems",
                "Unicode License v3")) {
            assertTrue(notice.contains(kept), kept);
        }
    }

    private static List<Path> lists() throws IOException {
        List<Path> lists = new ArrayList<>();
        for (Path folder : RESOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".txt")
                                || file.toString().endsWith(".tsv"))
                        .filter(file -> !NO_LISTS.contains(file.getFileName().toString()))
                        .forEach(lists::add);
            }
        }
        assertTrue(lists.size() > 40, "lists are found: " + lists.size());
        return lists;
    }

    /** The lines of comment that a list begins with. */
    private static String head(Path list) throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line : Files.readAllLines(list)) {
            if (!line.startsWith("#")) {
                break;
            }
            head.append(line).append('\n');
        }
        return head.toString();
    }

    private static String field(String head, String name) {
        Matcher field = Pattern.compile("(?m)^# " + name + ": (.*)$").matcher(head);
        return field.find() ? field.group(1) : "";
    }
}
