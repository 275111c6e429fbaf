/**
 * Scores findings against marked texts, and shows every finding that two builds do not share. Unlike the library it prints text:
 * it is for texts that hold invented people only.
 */
@NullMarked
package io.github.safeharbor.evaluation;

import org.jspecify.annotations.NullMarked;
