package io.github.safeharbor.examples.recipes;

import io.github.safeharbor.Redactor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Redacts a column in place; the query selects the primary key and the column, which is the second. */
class JdbcRecipe {
    static void redact(Connection database, String query, Redactor redactor) throws SQLException {
        try (Statement statement = database.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_UPDATABLE);
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String note = rows.getString(2);
                rows.updateString(2, note == null ? null : redactor.redact(note).text());
                rows.updateRow();
            }
        }
    }
}
