package io.github.safeharbor.advice;

import java.util.List;

/**
 * Reads a text that is about to be posted and says what guidance asks to change. Found through {@link java.util.ServiceLoader}.
 *
 * <p>Implementations are stateless and safe for use by many threads, take time linear in the length of the text, and give
 * the same advice on the same draft.
 */
public interface Adviser {

    /**
     * Returns advice on a draft.
     *
     * @param draft the text and its thread
     * @return advice with places in {@link io.github.safeharbor.recognition.Text#original()} of the draft's text, in any order;
     *     its ids are ignored
     */
    List<Advice> advise(Draft draft);
}
