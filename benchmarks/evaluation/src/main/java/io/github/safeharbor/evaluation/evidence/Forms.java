package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.evaluation.evidence.Dress.Sample;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dresses of records: a label and its value in the notations of data, and lines of chats and mails. */
final class Forms {
    private static final Pattern NEXT_WORD = Pattern.compile(" (\\w)");

    private Forms() {}

    static List<Dress> dresses() {
        return List.of(
                form("CSV", Forms::csv),
                form(
                        "tabs and columns",
                        s -> new Cells()
                                .add("no\t" + snake(s) + "\tstate\n12\t")
                                .add(s.value())
                                .add("\topen\n")),
                form(
                        "JSON",
                        s -> new Cells()
                                .add("{\"" + snake(s) + "\": \"")
                                .add(s.value())
                                .add("\", \"state\": \"open\"}")),
                form(
                        "JSON, humps",
                        s -> new Cells()
                                .add("{\"" + hump(s) + "\":\"")
                                .add(s.value())
                                .add("\",\"state\":\"open\"}")),
                form(
                        "XML",
                        s -> new Cells()
                                .add("<entry><" + hump(s) + ">")
                                .add(s.value())
                                .add("</" + hump(s) + "><state>open</state></entry>")),
                form(
                        "XML attribute",
                        s -> new Cells()
                                .add("<entry " + s.label().replace(' ', '-') + "=\"")
                                .add(s.value())
                                .add("\" state=\"open\"/>")),
                form(
                        "YAML",
                        s -> new Cells()
                                .add("entry:\n  " + snake(s) + ": ")
                                .add(s.value())
                                .add("\n  state: open\n")),
                form(
                        "key=value",
                        s -> new Cells()
                                .add("state=open " + snake(s) + "=")
                                .add(s.value())
                                .add(" page=2")),
                form(
                        "table",
                        s -> new Cells()
                                .add("| " + s.label() + " | state |\n| --- | --- |\n| ")
                                .add(s.value())
                                .add(" | open |\n")),
                form(
                        "HTML table",
                        s -> new Cells()
                                .add("<table><tr><th>" + s.label() + "</th><th>state</th></tr>\n<tr><td>")
                                .add(s.value())
                                .add("</td><td>open</td></tr></table>")),
                new Dress(
                        "chat",
                        "lines",
                        true,
                        (random, s) -> new Cells().add("[10:42 AM] Ruth: ").add(s.around(s.value()))),
                new Dress("mail header", "lines", true, (random, s) -> header(s)));
    }

    private interface Form {
        Cells fill(Sample sample);
    }

    private static Dress form(String name, Form form) {
        return new Dress(name, "labelled data", false, (random, s) -> s.label().isEmpty() ? null : form.fill(s));
    }

    private static Cells csv(Sample s) {
        String quote = s.value().toString().contains(",") ? "\"" : "";
        return new Cells()
                .add("no," + snake(s) + ",state\n12," + quote)
                .add(s.value())
                .add(quote + ",open\n");
    }

    private static @Nullable Cells header(Sample s) {
        return s.before().contains("\n")
                ? null
                : new Cells()
                        .add("From: ")
                        .add("staff\nSubject: ")
                        .add(s.around(s.value()))
                        .add("\nX-Mailer: none\n");
    }

    private static String snake(Sample s) {
        return s.label().replace(' ', '_');
    }

    private static String hump(Sample s) {
        return NEXT_WORD.matcher(s.label()).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }
}
