package io.github.safeharbor;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownIdentifiers.WeakKnown;
import io.github.safeharbor.recognition.KnownIdentifiers.WeakKnown.Reason;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.WordHash;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which known values are something else as well, so that they cannot be removed wherever they stand. */
final class KnownWeaknesses {
    private KnownWeaknesses() {}

    /** Returns the weak values, each field and reason once. */
    static List<WeakKnown> of(KnownIdentifiers known, Predicate<String> ordinary) {
        return of(known, ordinary, word -> true);
    }

    /** Returns the weak values that a text holds, whether or not it means the person by them. */
    static List<WeakKnown> in(Text source, Predicate<String> ordinary) {
        Set<Long> words = new HashSet<>();
        for (int i = 0; i < source.tokenCount(); i++) {
            words.add(source.hash(i));
        }
        return of(source.known(), ordinary, word -> words.contains(WordHash.of(word)));
    }

    private static List<WeakKnown> of(KnownIdentifiers known, Predicate<String> ordinary, Predicate<String> counts) {
        Set<WeakKnown> weak = new LinkedHashSet<>();
        for (KnownIdentifiers.Entry entry : known.entries()) {
            switch (entry.form()) {
                case NAME -> {
                    for (String word : KnownNames.words(entry.value())) {
                        Reason reason = reason(word, ordinary);
                        if (reason != null && counts.test(word)) {
                            weak.add(new WeakKnown(entry.field(), entry.person(), reason));
                        }
                    }
                }
                case ORGANIZATION -> {
                    if (KnownStanding.ofOrganization(entry.value()) == KnownStanding.CAPITAL
                            && counts.test(entry.value())) {
                        weak.add(new WeakKnown(entry.field(), entry.person(), Reason.ONE_WORD));
                    }
                }
                case PHRASE -> {
                    if (entry.category() == IdentifierCategory.GEO
                            && KnownStanding.ofPhrase(entry.value(), entry.category()) == KnownStanding.CAPITAL
                            && counts.test(entry.value())) {
                        weak.add(new WeakKnown(entry.field(), entry.person(), Reason.ONE_WORD));
                    }
                }
                default -> {
                    // numbers, dates and addresses go wherever they stand
                }
            }
        }
        return List.copyOf(weak);
    }

    private static @Nullable Reason reason(String word, Predicate<String> ordinary) {
        if (word.length() == 1) {
            return Reason.ONE_LETTER;
        }
        if (NameWords.SHORT.has(word)) {
            return Reason.SHORT_WORD;
        }
        return ordinary.test(word) ? Reason.ORDINARY_WORD : null;
    }
}
