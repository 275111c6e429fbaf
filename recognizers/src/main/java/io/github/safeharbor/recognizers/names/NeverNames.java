package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.recognizers.lexicon.WordClasses;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.recognizers.support.WordTable;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;

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

    private static final int NEVER_PHRASES =
            PhraseKind.COUNTRY | PhraseKind.STATE | PhraseKind.INSURER | PhraseKind.MENTAL_HEALTH;

    private static final WordTable WAYS =
            WordTable.of("acceptance analytic attachment based behavior behavioral behaviour"
                    + " behavioural centered cognitive commitment compassion couples dialectical emotion emotional emotionally"
                    + " exposure expressive family focused gestalt humanistic imagery informed integrative interaction"
                    + " interpersonal mentalization mindfulness narrative oriented processing prolonged psychoanalytic"
                    + " psychodynamic rehearsal relational resolution response schema sensorimotor solution somatic strategic"
                    + " structural systemic trauma");

    private static final WordTable TREATMENTS = WordTable.of(
            "approach exposure intervention interventions method model protocol psychotherapy therapies therapy training"
                    + " treatment treatments");

    /** Two words that are nobody together; of authors those whose names hardly anybody else bears. */
    private static final WordTable PAIRS = WordTable.ofPairs(
            "african american",
            "african americans",
            "american express",
            "asian american",
            "asian americans",
            "earl grey",
            "east asian",
            "eastern european",
            "geri psych",
            "grace period",
            "latin american",
            "marine corps",
            "middle eastern",
            "native american",
            "native americans",
            "pacific islander",
            "pacific islanders",
            "puerto rico",
            "south asian",
            "southeast asia",
            "southeast asian",
            "su casa",
            "best buy",
            "betty crocker",
            "capital one",
            "cash app",
            "charles schwab",
            "chase account",
            "chase bank",
            "chase business",
            "chase card",
            "chase checking",
            "chase sapphire",
            "dr pepper",
            "goldman sachs",
            "home depot",
            "jack daniels",
            "jim beam",
            "johnnie walker",
            "mary kay",
            "morgan stanley",
            "trader joe",
            "trader joes",
            "trevor lifeline",
            "trevor project",
            "wells fargo",
            "boston cream",
            "boston naming",
            "boston terrier",
            "boston terriers",
            "brussels sprouts",
            "buffalo wings",
            "caesar salad",
            "candy land",
            "german shepherd",
            "german shepherds",
            "hello kitty",
            "herman miller",
            "jack russell",
            "jack russells",
            "king charles",
            "mad libs",
            "mario kart",
            "mod podge",
            "philadelphia cream",
            "stanford binet",
            "taco bell",
            "def leppard",
            "great dane",
            "great danes",
            "h mart",
            "tal vez",
            "ted lasso",
            "waldorf salad",
            "west elm",
            "anna freud",
            "brene brown",
            "carl jung",
            "donald winnicott",
            "emily nagoski",
            "esther perel",
            "francine shapiro",
            "gabor mate",
            "harriet lerner",
            "heinz kohut",
            "irvin yalom",
            "john bowlby",
            "john gottman",
            "julie gottman",
            "kristin neff",
            "lundy bancroft",
            "marsha linehan",
            "mary ainsworth",
            "melanie klein",
            "murray bowen",
            "nancy mcwilliams",
            "nedra tawwab",
            "otto kernberg",
            "pat ogden",
            "pema chodron",
            "ramani durvasula",
            "rick doblin",
            "salvador minuchin",
            "sigmund freud",
            "stan tatkin",
            "stephen porges",
            "tara brach",
            "viktor frankl",
            "virginia axline",
            "virginia satir",
            "wilfred bion",
            "puerto rican",
            "puerto ricans",
            "costa rican",
            "sri lankan",
            "foster mom",
            "foster dad",
            "foster mother",
            "foster father",
            "foster family",
            "foster parents",
            "foster parent",
            "foster kid",
            "foster kids",
            "foster child",
            "foster son",
            "foster daughter",
            "foster home",
            "foster care");

    private static final long X = WordHash.of("x");
    private static final WordTable TERMS =
            WordTable.of("anemia arthritis cancer carcinoma deficiency diabetes disease disorder"
                    + " failure fibrosis infarction infection insufficiency lupus mellitus neuropathy palsy pneumonia sclerosis stenosis syndrome"
                    + " checklist index interview inventory questionnaire scale schedule screener survey test");
    private static final WordTable PLANS = WordTable.ofPairs(
            "total care",
            "health plan",
            "health plans",
            "complete health",
            "community plan",
            "health options",
            "healthy connections");

    private NeverNames() {}

    /** Tells whether two words side by side are a bank, a shop, a product or a people. */
    static boolean isPair(long first, long second) {
        return PAIRS.containsPair(first, second);
    }

    /** Tells whether the tokens from {@code from} to before {@code to} hold nothing else. */
    public static boolean fill(Text source, int from, int to) {
        if (source.hash(from) == DEPARTMENT) {
            return true; // every hospital has a Department of Cardiology
        }
        if (isAbbreviation(source, from, to)
                || isTherapy(source, from, to)
                || isPlan(source, from, to)
                || to - from > 1 && TERMS.contains(source.hash(to - 1))) {
            return true;
        }
        WordClasses classes = WordClasses.of(source);
        for (int i = from; i < to; i++) {
            int last = phraseEnd(source, classes, i, to);
            boolean pair = opensPair(source, i) || i > 0 && opensPair(source, i - 1);
            if (last == i && !pair && !saysNothing(source, classes, i)) {
                return false;
            }
            i = last;
        }
        return true;
    }

    private static boolean opensPair(Text source, int i) {
        return i + 1 < source.tokenCount() && isPair(source.hash(i), source.hash(i + 1));
    }

    private static boolean saysNothing(Text source, WordClasses classes, int i) {
        int kind = source.kind(i);
        boolean upper = (kind & TokenKind.LOWER) == 0;
        boolean lower = (kind & (TokenKind.LOWER | TokenKind.CAPITALIZED)) == TokenKind.LOWER;
        return (kind & (TokenKind.MARK | TokenKind.LABEL)) != 0
                || classes.has(i, NEVER)
                || upper && classes.has(i, WordInfo.ACRONYM | WordInfo.STATE_ABBREVIATION)
                || CueWords.is(source.hash(i), CueWords.STOP | CueWords.DOUBTFUL | CueWords.AUTHOR | CueWords.THEORY)
                || i > 0 && CueWords.is(source.hash(i - 1), CueWords.MAKE) // a Ford Ranger
                || lower && (source.end(i) - source.start(i) <= 2 || CueWords.is(source.hash(i), CueWords.PARTICLE))
                || isTerm(source, classes.info(i), i);
    }

    /** "M.D", "Psy.D", "U.S": letters between full stops. */
    private static boolean isAbbreviation(Text source, int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            if (!source.isMark(i, '.')) {
                letters = WordHash.append(letters, source.hash(i), source.end(i) - source.start(i));
            }
        }
        return to - from > 1 && source.isMark(from + 1, '.') && InitialsGuard.isAbbreviation(letters);
    }

    /** "Emotionally Focused Therapy": a way to treat, unlike "Blue Sky Therapy", a place to be treated. */
    private static boolean isTherapy(Text source, int from, int to) {
        boolean way = false;
        for (int i = from; i < to - 1; i++) {
            way |= WAYS.contains(source.hash(i));
        }
        return way && TREATMENTS.contains(source.hash(to - 1));
    }

    /** "Echocardiogram", "Gastroesophageal", "X-Ray": a word of medicine that no list knows as a name. */
    private static boolean isTerm(Text source, long info, int token) {
        if (source.hash(token) == X || token > 1 && source.isMark(token - 1, '-') && source.hash(token - 2) == X) {
            return true;
        }
        return WordInfo.nameOdds(info) == 0
                && WordInfo.place(info) == 0
                && WordForm.isMedical(source, source.start(token), source.end(token));
    }

    /** "Iowa Total Care", "Banner Health Plan": a payer by its last words. */
    private static boolean isPlan(Text source, int from, int to) {
        return to - from >= 3 && PLANS.containsPair(source.hash(to - 2), source.hash(to - 1));
    }

    /** Returns the last token of the longest phrase here that never identifies, or the token itself. */
    private static int phraseEnd(Text source, WordClasses classes, int first, int to) {
        int last = first;
        long phrase = Phrases.start(source.hash(first));
        int kind = classes.has(first, WordInfo.STARTS_PHRASE) ? PhraseKind.CONTINUES : 0;
        for (int i = first + 1; i < to && PhraseKind.has(kind, PhraseKind.CONTINUES); i++) {
            phrase = Phrases.extend(phrase, source.hash(i));
            kind = Phrases.get().kind(phrase);
            if (PhraseKind.has(kind, NEVER_PHRASES) && PhraseKind.place(kind) == 0) {
                last = i;
            }
        }
        return last;
    }
}
