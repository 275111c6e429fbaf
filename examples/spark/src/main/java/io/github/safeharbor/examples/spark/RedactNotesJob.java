package io.github.safeharbor.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.sum;

import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Redacts columns of a table: {@code --in PATH --out DIR --columns note,summary [--format parquet|json|csv] [--strict]
 * [--max-length N]}.
 *
 * <p>Into {@code DIR} go {@code notes} (the table with its texts redacted, other columns unchanged), {@code failed} (the other
 * columns of rows that were refused, and why) and {@code audit} (how much was removed of each category in each partition). It
 * is written beside {@code DIR} and moved there in one step, so that it is whole or not there, and a second run that finds
 * it there does nothing.
 */
public final class RedactNotesJob {
    private static final String USAGE =
            "--in PATH --out DIR --columns NAME,... [--format parquet|json|csv] [--strict] [--max-length N]";

    private final SparkSession spark;
    private final String format;
    private final List<String> columns;
    private final Options options;

    /**
     * Makes a job.
     *
     * @param spark the session
     * @param format parquet, json or csv, of what is read and written
     * @param columns the columns that hold texts
     * @param options how they are redacted
     */
    public RedactNotesJob(SparkSession spark, String format, List<String> columns, Options options) {
        this.spark = spark;
        this.format = format;
        this.columns = List.copyOf(columns);
        this.options = options;
    }

    /** Runs the job with the arguments of spark-submit. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> given = read(arguments);
        int maxLength =
                Integer.parseInt(given.getOrDefault("--max-length", String.valueOf(Redactor.DEFAULT_MAX_LENGTH)));
        SparkSession spark = SparkSession.builder().appName("safeharbor").getOrCreate();
        RedactNotesJob job = new RedactNotesJob(
                spark,
                given.getOrDefault("--format", "parquet"),
                Arrays.asList(given.getOrDefault("--columns", "").split(",", -1)),
                new Options(given.containsKey("--strict"), maxLength));
        job.run(given.getOrDefault("--in", ""), given.getOrDefault("--out", ""));
        spark.stop();
    }

    private static Map<String, String> read(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean flag = arguments[i].equals("--strict");
            if (!flag && i + 1 == arguments.length) {
                throw new IllegalArgumentException(USAGE);
            }
            given.put(arguments[i], flag ? "" : arguments[++i]);
        }
        if (!given.keySet().containsAll(List.of("--in", "--out", "--columns"))) {
            throw new IllegalArgumentException(USAGE);
        }
        return given;
    }

    /**
     * Redacts a table.
     *
     * @param in what to read
     * @param out where to write; what is there already is left as it is
     * @return whether anything was done
     * @throws IllegalArgumentException if a column does not exist or does not hold texts
     */
    public boolean run(String in, String out) throws IOException {
        Path target = new Path(out);
        FileSystem files = target.getFileSystem(spark.sparkContext().hadoopConfiguration());
        if (files.exists(target)) {
            return false;
        }
        Path work = target.suffix(".incomplete");
        files.delete(work, true); // what an earlier run left that did not end
        write(reader().load(in), work);
        files.delete(new Path(work, "rows"), true);
        if (!files.rename(work, target)) {
            throw new IOException("cannot be moved into place: " + target);
        }
        return true;
    }

    private DataFrameReader reader() {
        return spark.read()
                .format(format)
                .option("header", true)
                .option("multiLine", format.equals("csv"))
                .option("escape", "\"");
    }

    private void write(Dataset<Row> table, Path work) {
        StructType schema = table.schema();
        String rows = new Path(work, "rows").toString();
        // Each text is redacted once; notes, failed rows and audit are cut from the result, which holds no text of the
        // input.
        table.mapPartitions(new Rows(options, indices(schema)), Encoders.row(Rows.schema(schema)))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(rows);
        Dataset<Row> redacted = spark.read().schema(Rows.schema(schema)).parquet(rows);
        save(redacted.filter(col(Rows.REASON).isNull()).select(all(schema, true)), new Path(work, "notes"));
        Column[] failed = Arrays.copyOf(all(schema, false), schema.size() - columns.size() + 1);
        failed[failed.length - 1] = col(Rows.REASON);
        save(redacted.filter(col(Rows.REASON).isNotNull()).select(failed), new Path(work, "failed"));
        redacted.select(col(Rows.PARTITION), explode(col(Rows.COUNTS)).as("removed"))
                .select(col(Rows.PARTITION), col("removed.category"), col("removed.count"))
                .groupBy(Rows.PARTITION, "category")
                .agg(sum("count").as("count"))
                .orderBy(Rows.PARTITION, "category")
                .coalesce(1)
                .write()
                .json(new Path(work, "audit").toString());
    }

    private void save(Dataset<Row> table, Path path) {
        table.write()
                .format(format)
                .option("header", true)
                .option("escape", "\"")
                .save(path.toString());
    }

    private List<Integer> indices(StructType schema) {
        List<Integer> indices = new ArrayList<>();
        for (String column : columns) {
            if (!Arrays.asList(schema.fieldNames()).contains(column)) {
                throw new IllegalArgumentException("no column " + column);
            }
            int index = schema.fieldIndex(column);
            if (!schema.apply(index).dataType().equals(DataTypes.StringType)) {
                throw new IllegalArgumentException("column " + column + " does not hold texts");
            }
            indices.add(index);
        }
        return indices;
    }

    private Column[] all(StructType schema, boolean texts) {
        return Arrays.stream(schema.fieldNames())
                .filter(name -> texts || !columns.contains(name))
                .map(name -> col("`" + name + "`"))
                .toArray(Column[]::new);
    }
}
