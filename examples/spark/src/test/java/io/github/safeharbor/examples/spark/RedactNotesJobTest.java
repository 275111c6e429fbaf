package io.github.safeharbor.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On one machine, with two threads; a task may fail three times. */
class RedactNotesJobTest {
    private static final int ROWS = Integer.getInteger("rows", 2000);
    private static final List<String> COLUMNS = List.of("note", "summary");
    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2,4]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.files.openCostInBytes", 1 << 27) // small files stay partitions of their own
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void aTableIsRedactedAsTheLibraryAloneRedactsItsTexts() throws IOException {
        String in = path("in");
        Notes.table(spark, ROWS).write().parquet(in);
        assertEquals(Notes.PARTITIONS, spark.read().parquet(in).rdd().getNumPartitions());
        assertTrue(job("parquet", Options.SAFE_HARBOR).run(in, path("out")));
        Map<String, Long> counts = assertSameAsAlone(spark.read().parquet(path("out/notes")), ROWS);
        assertEquals(0, spark.read().parquet(path("out/failed")).count());
        assertEquals(counts, audit(path("out/audit")));
        assertEquals(
                Notes.PARTITIONS,
                spark.read()
                        .json(path("out/audit"))
                        .select(Rows.PARTITION)
                        .distinct()
                        .count());
        assertFalse(Files.exists(folder.resolve("out/rows")), "what is between is gone");
    }

    @Test
    void aTaskThatFailsInTheMiddleAndIsRetriedLosesAndDoublesNothing() throws IOException {
        String in = path("in");
        Notes.table(spark, 400)
                .withColumn(
                        "summary",
                        org.apache.spark.sql.functions.expr(
                                "case when id = 222 then '" + KilledOnce.TEXT + "' else summary end"))
                .write()
                .parquet(in);
        KilledOnce.ARMED.set(true);
        assertTrue(job("parquet", Options.SAFE_HARBOR).run(in, path("out")));
        assertFalse(KilledOnce.ARMED.get(), "it did fail");
        Dataset<Row> notes = spark.read().parquet(path("out/notes"));
        assertEquals(400, notes.count());
        assertEquals(400, notes.select("id").distinct().count());
        assertEquals(counts(400, 222), audit(path("out/audit")));
    }

    @Test
    void aRowThatIsRefusedGoesAsideWithItsReasonAndWithoutItsText() throws IOException {
        String in = path("in");
        Notes.table(spark, 100).write().json(in);
        long tooLong = 0;
        for (long id = 0; id < 100; id++) {
            tooLong += Notes.note(id).length() > 200 ? 1 : 0;
        }
        assertTrue(tooLong > 0);
        assertTrue(job("json", new Options(false, 200)).run(in, path("out")));
        Dataset<Row> failed = spark.read().json(path("out/failed"));
        assertEquals(tooLong, failed.count());
        assertEquals(100 - tooLong, spark.read().json(path("out/notes")).count());
        assertEquals(List.of("clinic", "id", Rows.REASON), List.of(failed.columns()));
        String reason = failed.first().getAs(Rows.REASON);
        assertTrue(reason.endsWith("UTF-16 code units, the limit is 200"), reason);
    }

    @Test
    void csvGoesInAndOut() throws IOException {
        String in = path("in");
        Notes.table(spark, 60)
                .write()
                .option("header", true)
                .option("escape", "\"")
                .csv(in);
        assertTrue(job("csv", Options.SAFE_HARBOR).run(in, path("out")));
        Dataset<Row> notes = spark.read()
                .option("header", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .csv(path("out/notes"));
        assertEquals(60, notes.count());
        Row first = notes.filter("id = 3").first();
        assertEquals(
                Redactor.safeHarbor().redact(Notes.note(3)).text().strip(),
                first.<String>getAs("note").strip());
        assertEquals("clinic 0", first.getAs("clinic"));
    }

    @Test
    void whatIsDoneIsNotDoneAgainAndWhatIsHalfDoneIs() throws IOException {
        String in = path("in");
        Notes.table(spark, 20).write().parquet(in);
        Files.createDirectories(folder.resolve("out.incomplete/notes"));
        Files.writeString(folder.resolve("out.incomplete/notes/part-0"), "half");
        assertTrue(job("parquet", Options.SAFE_HARBOR).run(in, path("out")));
        assertFalse(Files.exists(folder.resolve("out.incomplete")));
        assertEquals(20, spark.read().parquet(path("out/notes")).count());
        assertFalse(job("parquet", Options.SAFE_HARBOR).run(in, path("out")));
        assertEquals(20, spark.read().parquet(path("out/notes")).count());
    }

    @Test
    void aColumnThatHoldsNoTextIsRefusedAndNothingIsWritten() {
        String in = path("in");
        Notes.table(spark, 10).write().parquet(in);
        for (String column : List.of("id", "none")) {
            RedactNotesJob job = new RedactNotesJob(spark, "parquet", List.of(column), Options.SAFE_HARBOR);
            assertThrows(IllegalArgumentException.class, () -> job.run(in, path("out")));
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void functionsRedactAndFindInSql() {
        Functions.register(spark, Options.SAFE_HARBOR);
        Row row = spark.sql(
                        "select redact('Call 415-555-0132'), find('Call 415-555-0132')[0], redact(null), find(null)")
                .first();
        assertEquals("Call [PHONE-1]", row.getString(0));
        assertEquals(5, row.getStruct(1).<Integer>getAs("start"));
        assertEquals("PHONE", row.getStruct(1).getAs("category"));
        assertNull(row.get(2));
        assertNull(row.get(3));
    }

    private RedactNotesJob job(String format, Options options) {
        return new RedactNotesJob(spark, format, COLUMNS, options);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** Compares each text, and returns what the library alone removes. */
    private static Map<String, Long> assertSameAsAlone(Dataset<Row> notes, int rows) {
        Redactor redactor = Redactor.safeHarbor();
        Map<String, Long> counts = new HashMap<>();
        Iterator<Row> sorted = notes.orderBy("id").toLocalIterator();
        for (long id = 0; id < rows; id++) {
            Row row = sorted.next();
            assertEquals(id, row.<Long>getAs("id"));
            assertEquals("clinic " + id % 3, row.getAs("clinic"));
            assertEquals(alone(redactor, Notes.note(id), counts), row.getAs("note"));
            assertEquals(alone(redactor, Notes.summary(id), counts), row.getAs("summary"));
        }
        assertFalse(sorted.hasNext());
        return counts;
    }

    private static Map<String, Long> counts(int rows, long without) {
        Redactor redactor = Redactor.safeHarbor();
        Map<String, Long> counts = new HashMap<>();
        for (long id = 0; id < rows; id++) {
            alone(redactor, Notes.note(id), counts);
            alone(redactor, id == without ? KilledOnce.TEXT : Notes.summary(id), counts);
        }
        return counts;
    }

    private static String alone(Redactor redactor, String text, Map<String, Long> counts) {
        if (text == null) {
            return null;
        }
        RedactionResult result = redactor.redact(text);
        result.report().counts().forEach((category, count) -> counts.merge(category.name(), (long) count, Long::sum));
        return result.text();
    }

    private static Map<String, Long> audit(String path) {
        Map<String, Long> counts = new HashMap<>();
        for (Row row : spark.read().json(path).collectAsList()) {
            counts.merge(row.getAs("category"), row.getAs("count"), Long::sum);
        }
        return counts;
    }
}
