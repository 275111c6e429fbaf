package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.evaluation.evidence.Dress.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Dresses of computers: character references, percent signs, quoted-printable, escapes of JSON. */
final class Encodings {
    private Encodings() {}

    static List<Dress> dresses() {
        return List.of(
                new Dress("entities", "encoded", true, (random, s) -> marks(s, Encodings::entity)),
                new Dress("one letter as a reference", "encoded", true, Encodings::oneReference),
                new Dress("entity blanks around", "encoded", true, (random, s) -> entityBlanks(s)),
                new Dress("percent", "encoded", true, (random, s) -> marks(s, c -> bytes(c, "%%%02X"))),
                new Dress("quoted-printable", "encoded", true, (random, s) -> marks(s, c -> bytes(c, "=%02X"))),
                new Dress("soft break", "encoded", true, Encodings::softBreak),
                new Dress("JSON escapes", "encoded", true, (random, s) -> escaped(s)),
                new Dress("escaped line ends", "encoded", true, (random, s) -> escapedLines(s)));
    }

    /** What is no letter and no digit of plain English is written in code. */
    private static @Nullable Cells marks(Sample s, IntFunction<String> code) {
        Cells value = s.value();
        Cells coded = value.replace(i -> !isPlain(value.at(i)), code);
        return coded.toString().equals(value.toString()) ? null : s.around(coded);
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
    }

    private static String entity(int c) {
        return c == ' ' ? "&nbsp;" : "&#" + c + ";";
    }

    private static String bytes(int c, String format) {
        StringBuilder bytes = new StringBuilder();
        for (byte b : String.valueOf((char) c).getBytes(StandardCharsets.UTF_8)) {
            bytes.append(String.format(format, b & 0xFF));
        }
        return bytes.toString();
    }

    private static Cells oneReference(Random random, Sample s) {
        Cells value = s.value();
        int at = random.nextInt(value.length());
        while (!value.isWord(at)) {
            at = (at + 1) % value.length();
        }
        int place = at;
        return s.around(value.replace(i -> i == place, c -> "&#" + c + ";"));
    }

    private static @Nullable Cells entityBlanks(Sample s) {
        if (!s.isParted()) {
            return null;
        }
        return new Cells()
                .add(s.before().stripTrailing() + "&nbsp;")
                .add(s.value())
                .add(s.after().startsWith(" ") ? "&nbsp;" + s.after().substring(1) : s.after());
    }

    private static @Nullable Cells softBreak(Random random, Sample s) {
        return s.value().length() < 4
                ? null
                : s.around(s.value().insert(1 + random.nextInt(s.value().length() - 1), "=\n"));
    }

    private static @Nullable Cells escaped(Sample s) {
        Cells value = s.value();
        Cells coded = value.replace(
                i -> "@/'".indexOf(value.at(i)) >= 0 || value.at(i) > 0x7F,
                c -> c == '/' ? "\\/" : String.format("\\u%04x", c));
        return coded.toString().equals(value.toString())
                ? null
                : new Cells().add("{\"text\": \"" + s.before()).add(coded).add(s.after() + "\"}");
    }

    private static Cells escapedLines(Sample s) {
        return new Cells()
                .add("{\"text\":\"Hello.\\n" + s.before().stripTrailing() + "\\n")
                .add(s.value())
                .add("\\n" + s.after().stripLeading() + "\"}");
    }
}
