package io.github.safeharbor.recognizers.unique;

import java.util.Set;

/** What a role is followed by: where it ends, and whether it says enough to know a person by. */
final class RoleClause {
    private static final int MAX_TOKENS = 16;

    private static final Set<String> HOUSEHOLD = Set.of("her", "him", "them", "his", "their");

    private final RoleText text;

    RoleClause(RoleText text) {
        this.text = text;
    }

    /** Returns the last token of the clause that goes on at a token, or the token before it if none does. */
    int end(int from) {
        int i = from;
        while (i < from + MAX_TOKENS && goesOn(i)) {
            i++;
        }
        int last = i - 1;
        while (last >= from && (text.is(last, RoleWord.OF) || !text.word(last) && !text.possessive(last))) {
            last--;
        }
        return last;
    }

    private boolean goesOn(int i) {
        if (!text.isPhrase(i) && !isNumber(i) || text.isAny(i, RoleWord.END, RoleWord.APART)) {
            return false;
        }
        return !text.token(i).equals("and") || text.past(text.behindAdverbs(i + 1));
    }

    private boolean isNumber(int i) {
        return i < text.count && Character.isDigit(text.source.charAt(text.source.start(i))) && !text.lineStart(i);
    }

    /** "who sang the anthem", "that was in the news", "who was on Jeopardy": the verb is past, and what it is about is named. */
    boolean isDeed(int verb) {
        int v = text.behindAdverbs(verb);
        if (!text.past(v) && !text.token(v).equals("was")) {
            return false;
        }
        return tells(v + 1);
    }

    /** Tells whether what follows names a thing, and none of care and none between the speakers. */
    boolean tells(int from) {
        int last = end(from);
        if (last < from || text.is(last + 1, RoleWord.APART) || isPronoun(from) || isPronoun(from + 1)) {
            return false;
        }
        boolean thing = false;
        for (int i = from; i < last; i++) {
            boolean article = text.isAny(i, RoleWord.ARTICLE, RoleWord.INDEFINITE);
            thing |= article && isKnown(nounEnd(i + 1)) || text.capital(i + 1);
        }
        return thing || text.capital(from);
    }

    private boolean isKnown(int noun) {
        return !text.isAny(noun, RoleWord.ROUTINE, RoleWord.GENERIC) && !text.is(noun, RoleWord.KIN);
    }

    /** Returns the last word of the noun phrase that goes on at a token. */
    private int nounEnd(int from) {
        int last = from;
        while (text.isPhrase(last + 1) && !text.isAny(last + 1, RoleWord.END, RoleWord.OF)) {
            last++;
        }
        return last;
    }

    /** "who raised him", "who left with her": a deed of the household. */
    private boolean isPronoun(int i) {
        return HOUSEHOLD.contains(text.token(i));
    }

    /** "in the carpet warehouse jingle", "behind the butter cow": two words and more, and no place of every day. */
    boolean isScene(int article) {
        if (!text.is(article, RoleWord.ARTICLE)) {
            return false;
        }
        int last = nounEnd(article + 1);
        return last > article + 1 && !text.isAny(last, RoleWord.SETTING, RoleWord.ROUTINE);
    }
}
