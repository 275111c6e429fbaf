package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.Adviser;
import io.github.safeharbor.advice.Draft;
import java.util.List;

/** What guidance for therapists asks of a post, by word lists and rules over them. */
public final class GuidanceAdviser implements Adviser {

    /** Creates the adviser; for {@link java.util.ServiceLoader}. */
    public GuidanceAdviser() {}

    @Override
    public List<Advice> advise(Draft draft) {
        Notes notes = new Notes(draft.text());
        Portrait portrait = Portrait.of(draft.text(), ThreadRules.describes(draft.earlier()));
        PersonRules.advise(portrait, notes);
        PlaceRules.advise(portrait, notes);
        StoryRules.advise(portrait, notes);
        PostRules.advise(portrait, draft.listRules(), notes);
        ThreadRules.advise(portrait, draft.earlier(), notes);
        return notes.advice();
    }
}
