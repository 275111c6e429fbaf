package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.SourceText;
import java.util.List;

/**
 * Makes sure that no removed value survives in the output: the last look before a text is given out.
 *
 * <p>It reads the output afresh, so it notices what a defect in the merging or editing would leave, and what a replacement
 * joins that stood apart.
 */
final class ResidualCheck {
    private ResidualCheck() {}

    /**
     * Checks an output.
     *
     * @throws ResidualIdentifierException if a value stands in it outside the labels
     */
    static void check(String output, RepeatedValues repeated, Policy policy) {
        List<Finding> survivors = policy.select(repeated.find(SourceText.of(output)));
        if (!survivors.isEmpty()) {
            throw new ResidualIdentifierException(survivors.get(0).category());
        }
    }
}
