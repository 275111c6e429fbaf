package io.github.safeharbor.examples.spark;

import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On two workers, each a JVM of its own: what the job hands them is what can travel. */
class LocalClusterTest {
    private static final int ROWS = 240;
    private static final List<String> COLUMNS = List.of("note", "summary");
    private static SparkSession spark;

    /** Stands until a worker dies. */
    private static Path alive;

    @TempDir
    private static Path folder;

    /** The build sets SPARK_HOME, an empty folder: the workers take their jars from the class path of the test. */
    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        alive = folder.resolve("alive");
        spark = SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .config("spark.ui.enabled", false)
                .config("spark.network.timeout", "600s")
                .config("spark.scheduler.minRegisteredResourcesRatio", 1.0)
                .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "600s")
                .config("spark.executor.memory", "512m")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config(
                        "spark.executor.extraJavaOptions",
                        "-XX:TieredStopAtLevel=1 -D" + KilledOnce.MACHINE + "=" + alive)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.files.openCostInBytes", 1 << 27) // small files stay partitions of their own
                .getOrCreate();
        Notes.table(spark, ROWS).write().parquet(path("in"));
        assertEquals(3, spark.sparkContext().statusTracker().getExecutorInfos().length, "two workers and the driver");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void twoWorkersRedactAsTheLibraryAloneDoes() throws IOException {
        assertTrue(job().run(path("in"), path("out")));
        assertSameAsAlone("out", -1);
    }

    @Test
    void aWorkerThatDiesInTheMiddleLosesAndDoublesNothing() throws IOException {
        spark.read()
                .parquet(path("in"))
                .withColumn(
                        "summary", expr("case when id = 222 then '" + KilledOnce.MACHINE_TEXT + "' else summary end"))
                .write()
                .parquet(path("deadly"));
        Files.createFile(alive);
        assertTrue(job().run(path("deadly"), path("survived")));
        assertFalse(Files.exists(alive), "it did die");
        assertSameAsAlone("survived", 222);
    }

    private static RedactNotesJob job() {
        return new RedactNotesJob(spark, "parquet", COLUMNS, Options.SAFE_HARBOR);
    }

    private static String path(String name) {
        return folder.resolve(name).toString();
    }

    private static void assertSameAsAlone(String out, long deadly) {
        Redactor redactor = Redactor.safeHarbor();
        List<Row> notes =
                spark.read().parquet(path(out) + "/notes").orderBy("id").collectAsList();
        assertEquals(ROWS, notes.size());
        for (int id = 0; id < ROWS; id++) {
            Row note = notes.get(id);
            String summary = id == deadly ? KilledOnce.MACHINE_TEXT : Notes.summary(id);
            assertEquals((long) id, note.<Long>getAs("id"));
            assertEquals(redactor.redact(Notes.note(id)).text(), note.getAs("note"));
            assertEquals(summary == null ? null : redactor.redact(summary).text(), note.getAs("summary"));
        }
    }
}
