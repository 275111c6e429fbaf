package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Advice on a thread: a later post, or a later part of one, that says a new kind of thing about the person. */
final class ThreadRules {
    private ThreadRules() {}

    static void advise(Portrait portrait, List<Text> earlier, Notes notes) {
        Set<Trait.Kind> known = EnumSet.noneOf(Trait.Kind.class);
        boolean described = false;
        for (Text text : earlier) {
            Portrait before = Portrait.of(text, described);
            described |= before.described();
            before.traits().forEach(trait -> known.add(trait.kind()));
        }
        int later = earlier.isEmpty() ? laterPart(portrait.reading()) : 0;
        boolean before = !earlier.isEmpty() || later > 0;
        List<Trait> added = new ArrayList<>();
        for (Trait trait : portrait.traits()) {
            if (trait.first() < later) {
                known.add(trait.kind());
            } else if (!known.contains(trait.kind()) && !trait.kind().rule.isEmpty()) {
                added.add(trait);
            }
        }
        if (before && !added.isEmpty()) {
            notes.widen("thread-adds-up", added.get(0).first(), added.get(0).last());
        }
    }

    /** Returns where "EDIT:" or "Update:" begins a later part, or -1. */
    private static int laterPart(Reading reading) {
        for (int i = 1; i < reading.count(); i++) {
            if (reading.is(i, Sort.LATER) && reading.startsLine(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether one of the posts describes a person. */
    static boolean describes(List<Text> posts) {
        boolean described = false;
        for (Text post : posts) {
            described |= Portrait.of(post, described).described();
        }
        return described;
    }
}
