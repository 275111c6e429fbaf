package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;

/**
 * A named check that rejects a look-alike: "3/4" of a pill is not March 4th. Stateless and safe for use by many threads.
 */
@FunctionalInterface
public interface Guard {

    /**
     * Tells whether the stretch is not an identifier after all.
     *
     * @param source the text
     * @param span the candidate, in offsets of {@link Text#view()}
     */
    boolean rejects(Text source, Span span);
}
