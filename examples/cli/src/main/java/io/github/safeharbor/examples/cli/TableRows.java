package io.github.safeharbor.examples.cli;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.report.AuditReport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table with a header, as RFC 4180 has it. Fields that are not redacted keep their value, though not their quotes where
 * none are needed. The field of what is known about a client is written empty.
 */
final class TableRows implements Pieces {
    private final Source source;
    private final DecodingReader reader;
    private final CloseableIterator<CsvRecord> rows;
    private final Layout layout;
    private @Nullable Piece header;
    private long lastLine = 1;

    private TableRows(Source source, DecodingReader reader, CloseableIterator<CsvRecord> rows, Layout layout) {
        this.source = source;
        this.reader = reader;
        this.rows = rows;
        this.layout = layout;
        this.header = new Header((reader.isMarked() ? "\uFEFF" : "") + layout.line(layout.names), layout.encoding);
    }

    /** How rows are read and written. */
    private record Layout(
            char separator, boolean crlf, Charset encoding, List<String> names, Set<Integer> texts, int known) {
        String line(List<String> fields) {
            StringWriter line = new StringWriter();
            CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(crlf ? LineDelimiter.CRLF : LineDelimiter.LF)
                    .bufferSize(0)
                    .build(line)
                    .writeRecord(fields);
            return line.toString();
        }
    }

    private record Header(String line, Charset encoding) implements Piece {
        @Override
        public Redacted redact(Recipe recipe) {
            return Redacted.plain(line, encoding);
        }

        @Override
        public int bytes() {
            return line.length();
        }
    }

    private record Row(String where, int number, List<String> fields, Layout layout) implements Piece {
        @Override
        public Redacted redact(Recipe recipe) {
            List<AuditReport> reports = new ArrayList<>();
            List<String> written = new ArrayList<>(fields);
            if (fields.size() == layout.names.size()) {
                String field = layout.known < 0 ? null : fields.get(layout.known);
                KnownIdentifiers known = recipe.known(where, field);
                for (int column : layout.texts) {
                    RedactionResult result = recipe.redact(where, fields.get(column), known);
                    reports.add(result.report());
                    written.set(column, result.text());
                }
                if (layout.known >= 0) {
                    written.set(layout.known, "");
                }
            } else if (fields.size() > 1 || !fields.get(0).isEmpty()) {
                throw CommandException.badInput(
                        where + ": " + fields.size() + " fields, the header has " + layout.names.size());
            }
            return new Redacted(layout.line(written), layout.encoding, number, reports);
        }

        @Override
        public int bytes() {
            return fields.stream().mapToInt(field -> field.length() + 1).sum();
        }

        @Override
        public String toString() {
            return where;
        }
    }

    /** Opens a table and reads its header. */
    static TableRows open(Source source, char separator, Recipe recipe) {
        DecodingReader reader = null;
        try {
            reader = new DecodingReader(source, source.open());
            boolean crlf = reader.hasCarriageReturns();
            CloseableIterator<CsvRecord> rows = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize((int) Math.min(Integer.MAX_VALUE - 8, recipe.maxLength() + (1L << 16)))
                    .ofCsvRecord(reader)
                    .iterator();
            List<String> names = rows.hasNext() ? rows.next().getFields() : List.of();
            if (names.isEmpty() || names.equals(List.of(""))) {
                throw CommandException.badInput(source.name() + ": no header");
            }
            String known = recipe.knownField();
            Layout layout = new Layout(
                    separator,
                    crlf,
                    reader.encoding(),
                    names,
                    texts(source, names, recipe),
                    known == null ? -1 : column(source, names, known));
            return new TableRows(source, reader, rows, layout);
        } catch (IOException | RuntimeException e) {
            close(reader);
            throw problem(source, 0, e);
        }
    }

    @Override
    public @Nullable Piece next() {
        if (header != null) {
            Piece first = header;
            header = null;
            return first;
        }
        try {
            CsvRecord row = rows.next();
            lastLine = row.getStartingLineNumber();
            return new Row(source.name() + ", line " + lastLine, (int) lastLine, row.getFields(), layout);
        } catch (NoSuchElementException e) {
            return null;
        } catch (RuntimeException e) {
            throw problem(source, lastLine, e);
        }
    }

    @Override
    public void close() {
        close(reader);
    }

    private static Set<Integer> texts(Source source, List<String> names, Recipe recipe) {
        Set<Integer> texts = new TreeSet<>();
        for (String name : recipe.columns().isEmpty() ? names : recipe.columns()) {
            texts.add(column(source, names, name));
        }
        if (recipe.columns().isEmpty() && recipe.knownField() != null) {
            texts.remove(names.indexOf(recipe.knownField()));
        }
        return texts;
    }

    private static int column(Source source, List<String> names, String name) {
        int column = names.indexOf(name);
        if (column < 0 || names.lastIndexOf(name) != column) {
            throw CommandException.badInput(source.name() + ": " + (column < 0 ? "no" : "more than one") + " column \""
                    + name + "\" in the header");
        }
        return column;
    }

    /** The library's messages may quote a field: ours name the place alone. */
    private static RuntimeException problem(Source source, long line, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandException known) {
                return known;
            }
        }
        if (e instanceof CsvParseException) {
            return CommandException.badInput(source.name() + ", behind line " + line
                    + ": a quote that is not closed or not doubled, or a field longer than --max-length");
        }
        if (e instanceof IOException io) {
            return source.unreadable(io);
        }
        return e instanceof UncheckedIOException io
                ? source.unreadable(Objects.requireNonNull(io.getCause()))
                : e instanceof RuntimeException other ? other : new IllegalStateException(e);
    }

    private static void close(@Nullable DecodingReader reader) {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
