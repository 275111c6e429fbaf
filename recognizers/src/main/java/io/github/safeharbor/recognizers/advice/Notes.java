package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.Level;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects advice on one text; a rule speaks of the same words once. */
final class Notes {
    private final Text text;
    private final List<Advice> advice = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    Notes(Text text) {
        this.text = text;
    }

    void stop(String rule, int firstToken, int lastToken) {
        add(rule, Level.STOP, firstToken, lastToken);
    }

    void widen(String rule, int firstToken, int lastToken) {
        add(rule, Level.WIDEN, firstToken, lastToken);
    }

    void note(String rule, int firstToken, int lastToken) {
        add(rule, Level.NOTE, firstToken, lastToken);
    }

    void add(String rule, Level level, int firstToken, int lastToken) {
        Span view = text.span(firstToken, Math.max(firstToken, lastToken));
        String phrase = text.view().substring(view.start(), view.end()).toLowerCase(Locale.ROOT);
        if (said.add(rule + ' ' + phrase)) {
            Span place = text.toOriginal(view);
            advice.add(Advice.of(rule, level, place.start(), place.end()));
        }
    }

    List<Advice> advice() {
        return advice;
    }
}
