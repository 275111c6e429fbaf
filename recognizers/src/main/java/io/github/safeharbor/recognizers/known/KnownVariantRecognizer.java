package io.github.safeharbor.recognizers.known;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownVariants;
import io.github.safeharbor.recognition.KnownVariants.Variant;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Lexicon;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows other words for what the caller knows: "Kate" and "Kathrine" for Katherine, "harbor and pine" for Harbor &amp;
 * Pine Bakery LLC, "88 Bramble" for 88 Bramble Court, Salem.
 */
public final class KnownVariantRecognizer implements KnownVariants {

    /** Creates the recognizer. */
    public KnownVariantRecognizer() {}

    @Override
    public String id() {
        return "known-variant";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(IdentifierCategory.NAME, IdentifierCategory.GEO, IdentifierCategory.OTHER);
    }

    @Override
    public List<Variant> variants(Text source) {
        List<Variant> variants = new ArrayList<>(NameVariants.of(source));
        for (KnownIdentifiers.Entry entry : source.known().entries()) {
            switch (entry.form()) {
                case ORGANIZATION -> add(entry, OrganizationForms.of(entry.value()), "known.short-form", variants);
                case ADDRESS -> add(entry, AddressForms.of(entry.value()), "known.address-part", variants);
                default -> {
                    // names are done, and the rest has no words of its own
                }
            }
        }
        return variants;
    }

    @Override
    public boolean isOrdinary(String word) {
        long info = Lexicon.get().info(WordHash.of(word));
        return WordInfo.has(info, WordInfo.DICTIONARY) && WordInfo.frequency(info) >= 2;
    }

    private static void add(
            KnownIdentifiers.Entry entry, Map<String, Boolean> forms, String rule, List<Variant> variants) {
        forms.forEach((form, ordinary) -> variants.add(new Variant(entry, form, ordinary, rule)));
    }
}
