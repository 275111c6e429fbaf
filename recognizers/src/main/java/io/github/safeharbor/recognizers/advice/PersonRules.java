package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.advice.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Advice on the person: that there is one, each trait, and traits that add up. */
final class PersonRules {
    /** Kinds of trait of which three of one person are too many; help sought, history and record are no such kinds. */
    private static final Set<Trait.Kind> STACKED = EnumSet.of(
            Trait.Kind.AGE,
            Trait.Kind.GENDER,
            Trait.Kind.ETHNIC,
            Trait.Kind.LANGUAGE,
            Trait.Kind.FAITH,
            Trait.Kind.JOB,
            Trait.Kind.FAMILY,
            Trait.Kind.SCHOOL,
            Trait.Kind.PLACE,
            Trait.Kind.CONDITION,
            Trait.Kind.HOBBY);

    private static final int STACK = 3;

    private static final Set<Trait.Kind> STOPS = EnumSet.of(Trait.Kind.RARE, Trait.Kind.RISK);

    private PersonRules() {}

    static void advise(Portrait portrait, Notes notes) {
        persons(portrait, notes);
        for (Trait trait : portrait.traits()) {
            if (!trait.kind().rule.isEmpty()) {
                Level level = STOPS.contains(trait.kind()) ? Level.STOP : Level.WIDEN;
                notes.add(trait.kind().rule, level, trait.first(), trait.last());
            }
        }
        ageGenderIssue(portrait, notes);
        stack(portrait, notes);
        SeveralPersons.advise(portrait, notes);
    }

    /** The first mention, and whoever else is brought in by an article. */
    private static void persons(Portrait portrait, Notes notes) {
        boolean first = true;
        for (Mention mention : portrait.mentions()) {
            boolean another = mention.kind() == Mention.Kind.NOUN || mention.kind() == Mention.Kind.FRIEND;
            if (first || another) {
                notes.stop("person-described", mention.first(), mention.last());
            }
            first = false;
        }
    }

    private static void ageGenderIssue(Portrait portrait, Notes notes) {
        Reading reading = portrait.reading();
        Trait age = firstOf(portrait, Trait.Kind.AGE, Trait.Kind.STAGE);
        boolean gender = firstOf(portrait, Trait.Kind.GENDER) != null;
        boolean issue = false;
        for (int i = 0; i < reading.count(); i++) {
            gender |= reading.is(i, Sort.SHE) && portrait.voices().get(i) == Voice.PERSON;
            issue |= reading.is(i, Sort.ISSUE, Sort.RISK)
                    && portrait.voices().get(i) != Voice.SCOPE
                    && portrait.voices().get(i) != Voice.RELATIVE;
        }
        if (age != null && gender && issue) {
            notes.widen("age-gender-issue", age.first(), age.last());
        }
    }

    /** Returns the first trait of the person, not of a relative, that is of one of the kinds. */
    private static @Nullable Trait firstOf(Portrait portrait, Trait.Kind... kinds) {
        List<Trait.Kind> wanted = List.of(kinds);
        return portrait.traits().stream()
                .filter(trait -> wanted.contains(trait.kind()) && trait.voice() != Voice.RELATIVE)
                .findFirst()
                .orElse(null);
    }

    private static void stack(Portrait portrait, Notes notes) {
        for (boolean relative : new boolean[] {false, true}) {
            Set<Trait.Kind> kinds = EnumSet.noneOf(Trait.Kind.class);
            Trait first = null;
            for (Trait trait : portrait.traits()) {
                Trait.Kind kind = trait.kind() == Trait.Kind.STAGE ? Trait.Kind.AGE : trait.kind();
                if (STACKED.contains(kind) && (trait.voice() == Voice.RELATIVE) == relative) {
                    first = first == null ? trait : first;
                    kinds.add(kind);
                }
            }
            if (first != null && kinds.size() >= STACK) {
                notes.widen("identity-stack", first.first(), first.last());
                return;
            }
        }
    }
}
