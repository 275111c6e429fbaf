package io.github.safeharbor.examples.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Generated notes: the same for the same number. */
final class Notes {
    static final int PARTITIONS = 8;
    private static final List<String> FIRST =
            List.of("Dorothea", "Nkechi", "Wilhelm", "Ingrid", "Lakshmi", "Yusuf", "Henrietta", "Desmond");
    private static final List<String> LAST =
            List.of("Okafor", "Lindqvist", "Petrakis", "Szymanski", "Thibodeaux", "Vandermeer");
    private static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.LongType)
            .add("note", DataTypes.StringType)
            .add("clinic", DataTypes.StringType)
            .add("summary", DataTypes.StringType);

    private Notes() {}

    static String note(long id) {
        Random random = new Random(id * 31 + 7);
        String name = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
        StringBuilder note =
                new StringBuilder("Client: " + name + ", MRN " + (100_000 + random.nextInt(900_000)) + "\n");
        for (int i = random.nextInt(5); i >= 0; i--) {
            note.append(
                    switch (random.nextInt(6)) {
                        case 0 -> "Call 415-555-0" + (100 + random.nextInt(90)) + " after \"five\", or leave word. ";
                        case 1 -> "Seen on 3/" + (1 + random.nextInt(28)) + "/2024; mood is stable, sleep is better. ";
                        case 2 -> "Moved to " + (100 + random.nextInt(900)) + " Larkspur Street, Duluth, MN 55802. ";
                        case 3 -> "We practised grounding, and she will keep a diary of panic attacks. ";
                        case 4 -> "Plan: continue CBT weekly, review sertraline with the prescriber. ";
                        default -> name + " came on time and completed the PHQ-9, score " + random.nextInt(27) + ". ";
                    });
        }
        return note.toString();
    }

    /** Returns a summary; every eleventh row has none. */
    static String summary(long id) {
        return id % 11 == 0
                ? null
                : "Summary of visit " + id % 7 + " with " + FIRST.get((int) (id % FIRST.size())) + " Quillfeather.";
    }

    static Dataset<Row> table(SparkSession spark, int rows) {
        return spark.range(0, rows, 1, PARTITIONS)
                .mapPartitions(
                        (org.apache.spark.api.java.function.MapPartitionsFunction<Long, Row>) ids -> {
                            List<Row> list = new ArrayList<>();
                            ids.forEachRemaining(
                                    id -> list.add(RowFactory.create(id, note(id), "clinic " + id % 3, summary(id))));
                            return list.iterator();
                        },
                        org.apache.spark.sql.Encoders.row(SCHEMA));
    }
}
