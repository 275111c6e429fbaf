package io.github.safeharbor.examples.spark;

import io.github.safeharbor.Redaction;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * SQL functions: {@code redact(text)} gives the output, {@code find(text)} what would go, as an array of {@code (start, end,
 * category, confidence, rule)}. Null gives null; a text that is refused fails the query.
 */
public final class Functions {
    private static final DataType FOUND = DataTypes.createArrayType(
            new StructType()
                    .add("start", DataTypes.IntegerType, false)
                    .add("end", DataTypes.IntegerType, false)
                    .add("category", DataTypes.StringType, false)
                    .add("confidence", DataTypes.StringType, false)
                    .add("rule", DataTypes.StringType, false),
            false);

    private Functions() {}

    /** Registers the functions in a session. */
    public static void register(SparkSession spark, Options options) {
        UDF1<String, String> redact =
                text -> text == null ? null : options.redactor().redact(text).text();
        UDF1<String, List<Row>> find = text -> text == null
                ? null
                : options.redactor().find(text).stream().map(Functions::row).toList();
        spark.udf().register("redact", redact, DataTypes.StringType);
        spark.udf().register("find", find, FOUND);
    }

    private static Row row(Redaction found) {
        return RowFactory.create(
                found.span().start(),
                found.span().end(),
                found.category().name(),
                found.confidence().name(),
                found.rule());
    }
}
