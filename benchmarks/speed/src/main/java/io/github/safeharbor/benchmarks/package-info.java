/** Measures speed, one class per question; texts come from seeded code, so that before and after read the same. */
@NullMarked
package io.github.safeharbor.benchmarks;

import org.jspecify.annotations.NullMarked;
