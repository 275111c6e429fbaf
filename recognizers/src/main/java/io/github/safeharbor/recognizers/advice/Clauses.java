package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.text.WordList;

/** Words that join clauses. */
final class Clauses {
    static final WordList JOINS = Grammar.table("clauses-joins");

    private Clauses() {}
}
