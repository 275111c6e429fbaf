package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.TokenKind;
import io.github.safeharbor.recognition.WordHash;
import io.github.safeharbor.recognizers.lexicon.WordClasses;
import io.github.safeharbor.recognizers.lexicon.WordInfo;

/** Words that never identify anybody: a model that takes them for a name is not believed. */
public final class NeverNames {
    private static final long DEPARTMENT = WordHash.of("department");

    private static final long NEVER = WordInfo.DRUG
            | WordInfo.LANGUAGE
            | WordInfo.INSURER
            | WordInfo.COUNTRY
            | WordInfo.STATE
            | WordInfo.MONTH
            | WordInfo.WEEKDAY
            | WordInfo.CREDENTIAL
            | WordInfo.EPONYM
            | WordInfo.MENTAL_HEALTH;

    private NeverNames() {}

    /** Tells whether the tokens from {@code from} to before {@code to} hold nothing else. */
    public static boolean fill(SourceText source, int from, int to) {
        if (source.hash(from) == DEPARTMENT) {
            return true; // every hospital has a Department of Cardiology
        }
        WordClasses classes = WordClasses.of(source);
        for (int i = from; i < to; i++) {
            boolean mark = (source.kind(i) & (TokenKind.MARK | TokenKind.LABEL)) != 0;
            boolean stop = CueWords.is(source.hash(i), CueWords.STOP | CueWords.DOUBTFUL);
            boolean acronym = classes.has(i, WordInfo.ACRONYM) && (source.kind(i) & TokenKind.LOWER) == 0;
            if (!mark && !acronym && !stop && !classes.has(i, NEVER)) {
                return false;
            }
        }
        return true;
    }
}
