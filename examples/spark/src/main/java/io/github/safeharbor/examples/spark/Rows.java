package io.github.safeharbor.examples.spark;

import io.github.safeharbor.RedactionException;
import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.IdentifierCategory;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Redacts the rows of a partition. To each it adds the partition, what was removed of each category, and why it failed: of a
 * row that failed no text is left.
 *
 * @param options how texts are redacted
 * @param columns which columns hold them
 */
record Rows(Options options, List<Integer> columns) implements MapPartitionsFunction<Row, Row> {
    static final String PARTITION = "safeharbor_partition";
    static final String COUNTS = "safeharbor_counts";
    static final String REASON = "safeharbor_reason";

    private static final StructType COUNT =
            new StructType().add("category", DataTypes.StringType, false).add("count", DataTypes.LongType, false);

    /** Returns the schema of what goes out. */
    static StructType schema(StructType in) {
        return in.add(PARTITION, DataTypes.IntegerType, false)
                .add(COUNTS, DataTypes.createArrayType(COUNT, false), false)
                .add(REASON, DataTypes.StringType, true);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Redactor redactor = options.redactor();
        int partition = TaskContext.getPartitionId();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return redacted(rows.next(), redactor, partition);
            }
        };
    }

    private Row redacted(Row row, Redactor redactor, int partition) {
        Object[] values = new Object[row.size() + 3];
        for (int i = 0; i < row.size(); i++) {
            values[i] = row.get(i);
        }
        Map<IdentifierCategory, Long> counts = new EnumMap<>(IdentifierCategory.class);
        values[row.size()] = partition;
        try {
            for (int column : columns) {
                if (!row.isNullAt(column)) {
                    RedactionResult result = redactor.redact(row.getString(column));
                    values[column] = result.text();
                    result.report()
                            .counts()
                            .forEach((category, count) -> counts.merge(category, (long) count, Long::sum));
                }
            }
        } catch (RedactionException e) {
            columns.forEach(column -> values[column] = null);
            counts.clear();
            values[row.size() + 2] = e.getMessage(); // never quotes the text
        }
        values[row.size() + 1] = counts.entrySet().stream()
                .map(count -> RowFactory.create(count.getKey().name(), count.getValue()))
                .toArray(Row[]::new);
        return RowFactory.create(values);
    }
}
