package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a post says of persons: of whom each word speaks, who is brought in, and with which traits.
 *
 * @param reading the text with its phrases marked
 * @param setting what kind of post it is
 * @param voices of whom each token speaks
 * @param mentions the persons brought in, in the order of the text
 * @param traits what is said of them, in the order of the text; empty if nobody is described
 * @param described whether somebody is described, here or in what came before
 */
record Portrait(
        Reading reading,
        Setting setting,
        List<Voice> voices,
        List<Mention> mentions,
        List<Trait> traits,
        boolean described) {

    /**
     * Reads a text.
     *
     * @param describedBefore whether an earlier post of the thread describes somebody
     */
    static Portrait of(Text text, boolean describedBefore) {
        Reading reading = new Reading(text);
        Setting setting = Setting.of(reading);
        List<Ages.Age> ages = Ages.of(reading);
        Voices.Heard heard = Voices.of(reading, setting, ages, describedBefore);
        List<Mention> mentions = heard.mentions().stream()
                .filter(mention -> counts(mention, setting, reading))
                .toList();
        boolean described = describedBefore || !mentions.isEmpty();
        List<Trait> traits = new ArrayList<>();
        if (described) {
            List<Trait> relatives = RelativeIssues.find(reading, heard.voices());
            traits.addAll(TraitFinder.find(reading, heard.voices(), ages));
            boolean[] said = new boolean[reading.count()];
            relatives.forEach(trait -> Arrays.fill(said, trait.first(), Math.min(trait.last() + 4, said.length), true));
            traits.removeIf(trait -> said[trait.first()] && isRecordOfRelative(trait));
            traits.addAll(relatives);
            traits.sort(Comparator.comparing(Trait::first).thenComparing(Trait::kind));
        }
        return new Portrait(reading, setting, heard.voices(), mentions, List.copyOf(traits), described);
    }

    /** In a letter of a lay person, and in an announcement, nobody is a client unless the text says so. */
    private static boolean counts(Mention mention, Setting setting, Reading reading) {
        if (mention.kind() == Mention.Kind.CLIENT) {
            return setting.meansOne(reading, mention.last())
                    || !setting.lay() && (setting.request() || setting.clinical());
        }
        boolean weak = mention.kind() != Mention.Kind.AGE;
        return !setting.lay() && !(setting.offer() && !setting.request()) && !(weak && setting.offer());
    }

    /** "whose husband was diagnosed with cancer" is the relative's illness, and that alone. */
    private static boolean isRecordOfRelative(Trait trait) {
        return trait.voice() == Voice.RELATIVE
                && (trait.kind() == Trait.Kind.DIAGNOSIS
                        || trait.kind() == Trait.Kind.RISK
                        || trait.kind() == Trait.Kind.LIFE
                        || trait.kind() == Trait.Kind.LEGAL
                        || trait.kind() == Trait.Kind.RARE);
    }

    /** Returns the traits of a kind. */
    List<Trait> of(Trait.Kind kind) {
        return traits.stream().filter(trait -> trait.kind() == kind).toList();
    }
}
