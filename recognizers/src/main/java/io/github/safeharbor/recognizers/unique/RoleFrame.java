package io.github.safeharbor.recognizers.unique;

/** Of whom a phrase behind an article speaks: "<em>she's also</em> the pilot who", "<em>her mom,</em> the first woman to". */
final class RoleFrame {
    /** Who stands before the article. */
    enum Subject {
        /** Nobody: the phrase is no predicate, or is one of a speaker. */
        NONE,
        /** A word that may be a thing: what follows must be for a person. */
        THING,
        /** A person. */
        PERSON
    }

    private final RoleText text;

    RoleFrame(RoleText text) {
        this.text = text;
    }

    /** Returns of whom the phrase behind an article speaks. */
    Subject before(int article) {
        int i = text.beforeAdverbs(article - 1);
        if (i < 0 || text.sentenceStart(article)) {
            return Subject.NONE;
        }
        if (text.mark(i, ',')) {
            return text.subject(i - 1) ? Subject.THING : Subject.NONE; // "her mom, the first woman to"
        }
        return text.is(i, RoleWord.COPULA) ? beforeCopula(i) : Subject.NONE;
    }

    /** Returns who stands before a verb: "she <em>chairs</em>", "my client <em>runs</em>". */
    Subject beforeVerb(int verb) {
        int i = text.beforeAdverbs(verb - 1);
        if (i < 0 || text.sentenceStart(verb) || text.is(i, RoleWord.NO_SUBJECT)) {
            return Subject.NONE;
        }
        return text.subject(i) ? Subject.PERSON : Subject.NONE;
    }

    private Subject beforeCopula(int copula) {
        if (text.is(copula, RoleWord.AS)) {
            return Subject.PERSON;
        }
        if (text.token(copula).equals("as")) {
            return Subject.THING;
        }
        boolean contracted = text.mark(copula - 1, '\'');
        int i = contracted ? copula - 2 : text.beforeAdverbs(copula - 1);
        if (text.mark(i, ',')) {
            i--; // "her mother, June, is the"
        }
        if (i < 0 || text.sentenceStart(copula)) {
            return Subject.NONE;
        }
        if (text.is(i, RoleWord.NO_SUBJECT)) {
            String token = text.token(i);
            boolean thing = token.equals("this") || token.equals("that") || token.equals("it");
            return thing ? Subject.THING : Subject.NONE;
        }
        return text.subject(i) ? Subject.PERSON : Subject.THING;
    }
}
