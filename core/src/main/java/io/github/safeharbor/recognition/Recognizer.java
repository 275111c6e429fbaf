package io.github.safeharbor.recognition;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Finds identifiers of one or more categories in a text.
 *
 * <p>A recognizer is stateless and safe for use by many threads, and takes time linear in the length of the text. It
 * looks at {@link Text#view()} and the tokens over it and reports offsets of that view. If it throws, the whole
 * call fails: nothing is ever half redacted. Its messages must not quote the text.
 */
public interface Recognizer {

    /** Returns the recognizer's name, unique in a registry: lower-case words joined by hyphens. */
    String id();

    /** Returns the categories that it may report. */
    Set<IdentifierCategory> categories();

    /**
     * Returns what it finds, in any order; findings may overlap.
     *
     * @param source the text; never kept after the call
     */
    List<Finding> recognize(Text source);

    /**
     * Returns a recognizer that searches the whole text for a pattern.
     *
     * <p>Easy, and slow: each such recognizer costs about 7 ms per million characters, where a rule, which says where its
     * values start, costs a tenth of a millisecond. The pattern runs on the folded view. If it has a group named {@code id}, that group is the finding. Time is bounded
     * only if its quantifiers are.
     *
     * @param id the recognizer's name, also the rule's
     * @param category what it finds
     * @param regex the pattern
     * @throws java.util.regex.PatternSyntaxException if the regex is invalid
     */
    static Recognizer pattern(String id, IdentifierCategory category, String regex) {
        return new PatternRecognizer(id, category, regex);
    }

    /**
     * Returns a recognizer for a list of words and phrases, such as the names of a practice's staff; case, accents,
     * spacing and punctuation between words are ignored.
     *
     * @param id the recognizer's name, also the rule's
     * @param category what the phrases are
     * @param phrases the phrases; each must hold a letter or a digit
     * @throws IllegalArgumentException if a phrase holds neither
     */
    static Recognizer phrases(String id, IdentifierCategory category, Collection<String> phrases) {
        return new PhraseRecognizer(id, category, phrases);
    }
}
