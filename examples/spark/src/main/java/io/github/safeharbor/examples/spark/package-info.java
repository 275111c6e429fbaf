/** Redaction on Spark: a job that redacts columns of a table, and functions for SQL. */
@NullMarked
package io.github.safeharbor.examples.spark;

import org.jspecify.annotations.NullMarked;
