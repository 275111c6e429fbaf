package io.github.safeharbor.referral;

import io.github.safeharbor.recognition.Span;
import java.util.Objects;

/**
 * Which words of the source stand for a value: the ledger by which a reader checks that nothing was invented.
 *
 * @param slot the slot that holds the value
 * @param value the value, from the lists of the composer
 * @param place the words of the source, half-open in UTF-16 units
 */
public record Evidence(Slot slot, String value, Span place) {

    /**
     * Creates a line of the ledger.
     *
     * @throws NullPointerException if an argument is null
     */
    public Evidence {
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(place, "place");
    }
}
