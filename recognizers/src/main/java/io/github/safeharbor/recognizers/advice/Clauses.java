package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.recognizers.support.WordTable;

/** Words that join clauses. */
final class Clauses {
    static final WordTable JOINS = Grammar.table("clauses-joins");

    private Clauses() {}
}
