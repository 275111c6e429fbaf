package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordList;
import org.jspecify.annotations.Nullable;

/** Decides by which rule a candidate is a town: what stands around it, and how it is written. */
final class TownRules {
    private static final int MAX_WORDS = 4;

    private static final WordList NAMESAKES = Cues.words("city.namesakes");
    private static final WordList ARTICLES = Cues.words("city.articles");

    private static final WordList COLORS = Cues.words("city.colors");

    private final PlaceText text;
    private final PlaceContext context;
    private final Town town;

    TownRules(PlaceText text, PlaceContext context, Town town) {
        this.text = text;
        this.context = context;
        this.town = town;
    }

    /** Returns the rule by which a town is here, or null. */
    @Nullable
    String rule(int i) {
        if (isNone(i)) {
            return null;
        }
        boolean written = text.capital(i) || text.caseless();
        if (written && beforeState(i)) {
            return "city.state";
        }
        if (text.has(i, WordInfo.STATE | WordInfo.COUNTRY) && !town.phrase && !text.cue(i, PlaceCue.WORLD)) {
            return capitalOfState(i) ? "city.state" : null;
        }
        int evidence = context.before(i);
        if (text.caseless()
                && town.grade >= 3
                && evidence >= PlaceContext.TO
                && text.mark(town.end, ',')
                && text.has(town.end + 1, WordInfo.STATE_ABBREVIATION)
                && !text.cue(town.end + 1, PlaceCue.FUNCTION)) {
            return "city.state";
        }
        boolean plain = plainTown(i);
        if (text.capital(i) && !text.caseless()) {
            return properTown(i, evidence, plain);
        }
        return lowerTown(i, evidence);
    }

    /** Tells whether the words are a test, a file or no name at all. */
    private boolean isNone(int i) {
        if (text.cue(i, PlaceCue.FUNCTION) && !town.phrase || context.testName(i, town.end)) {
            return true;
        }
        if (text.mark(town.end, '-')
                && text.joined(town.end)
                && text.joined(town.end + 1)
                && text.number(town.end + 1)
                && text.length(town.end + 1) <= 2) {
            return true; // "the Vineland-3" is a test
        }
        boolean file = text.mark(town.end, '.')
                && text.joined(town.end)
                && text.joined(town.end + 1)
                && text.word(town.end + 1);
        if (file || text.cue(i, PlaceCue.FUNCTION) && !text.proper(town.end - 1)) {
            return true; // "outlook.jpg", "on the hill"
        }
        return false;
    }

    private @Nullable String lowerTown(int i, int evidence) {
        if (town.grade == 0) {
            return text.caseless()
                            && evidence == PlaceContext.DWELL
                            && text.info(i) == 0
                            && text.length(i) >= 4
                            && !text.cue(i, ~0)
                    ? "city.unlisted"
                    : null;
        }
        boolean rare = text.frequency(i) <= 1 && !text.has(i, WordInfo.DICTIONARY) || town.phrase && !ordinaryPhrase(i);
        if (evidence >= PlaceContext.IN && town.grade >= 2 && (rare || town.grade >= 4 && text.frequency(i) <= 2)
                || evidence == PlaceContext.IN && town.phrase && town.grade >= 3) {
            return "city.preposition";
        }
        if (evidence == PlaceContext.TO && town.grade >= 3 && rare && !text.personName(i)) {
            return "city.preposition";
        }
        if (isInList(i) && town.grade >= 2 && rare) {
            return "city.list";
        }
        if (evidence == PlaceContext.TO && context.fromOrAt(i) && town.grade >= 3 && text.frequency(i) <= 1) {
            return "city.preposition";
        }
        return text.caseless()
                        && (town.grade >= 4 || town.phrase && town.grade >= 3)
                        && rare
                        && (town.phrase || !text.personName(i))
                        && !context.personBeside(i, town.end)
                ? "city.lone"
                : null;
    }
    /** "the Fargo/Moorhead area": two towns that share what makes them one. */
    private boolean slashed(int i) {
        return text.mark(i + 1, '/')
                && text.joined(i + 1)
                && text.joined(i + 2)
                && text.proper(i + 2)
                && text.sharedGrade(i) >= 2
                && text.sharedGrade(i + 2) >= 2
                && context.areaAfter(i + 3);
    }

    private @Nullable String properTown(int i, int evidence, boolean plain) {
        if (context.titled(i)) {
            return null;
        }
        if (text.cue(i, PlaceCue.NEVER) && text.has(i + 1, WordInfo.EPONYM | WordInfo.MENTAL_HEALTH)) {
            return null;
        }
        String placed = placedTown(i, evidence, plain);
        if (placed == null) {
            placed = slotTown(i, plain);
        }
        return placed == null ? loneTown(i) : placed;
    }

    /** In a list, behind a preposition, before "area". */
    private @Nullable String placedTown(int i, int evidence, boolean plain) {
        if (town.grade > 0 && isInList(i) && (plain || town.grade >= 3 && text.proper(i)) || slashed(i)) {
            return "city.list";
        }
        if (evidence >= PlaceContext.IN && text.proper(i)) {
            if (town.grade > 0
                    && !(town.grade < 3 && text.number(town.end) && !text.lineStart(town.end)) // "in Section 7"
                    && (plain || town.grade >= 2 && !context.title(i, town.end))) {
                extend(i);
                return "city.preposition";
            }
            if (town.grade == 0 && unlisted(i, evidence)) {
                extend(i);
                return "city.unlisted";
            }
        }
        if (evidence >= PlaceContext.IN && !text.proper(i) && town.grade >= 2 && plain) {
            return "city.preposition";
        }
        if (evidence == PlaceContext.TO
                && town.grade >= 3
                && plain
                && (!text.personName(i) || town.grade >= 5 && town.phrase)) {
            return "city.preposition";
        }
        return null;
    }

    /** Between marks, as in a list or before the text proper. */
    private @Nullable String slotTown(int i, boolean plain) {
        if (context.slotLike(i, town.end)
                && town.grade >= 2
                && plain
                && !exclaimed(i)
                && (!text.personName(i) || i == 0 && !text.mark(town.end, ','))) {
            return "city.slot";
        }
        if (town.grade >= 4 && plain && context.walled(i, town.end)) {
            return "city.slot";
        }
        if (context.behindNumber(i, town.end) && town.grade >= 2 && plain) {
            return "city.slot";
        }
        return null;
    }

    /** By its name alone. */
    private @Nullable String loneTown(int i) {
        long before = text.source.hash(Math.max(0, i - 1));
        if (text.number(i - 1) && !text.mark(town.end, ',') || COLORS.contains(before) || isOwned(before)) {
            return null; // "2019 Tacoma", "a white Durango", "his Tacoma and"
        }
        if (text.has(i - 1, WordInfo.LANGUAGE) && text.capital(i - 1)
                || text.mark(town.end, '\'') && text.has(i, WordInfo.EPONYM)) {
            return null; // "British Columbia", "Huntington's"
        }
        boolean person = text.personName(i) && !town.phrase;
        if (NAMESAKES.contains(text.source.hash(i)) || person || context.personBeside(i, town.end) && !town.phrase) {
            return null;
        }
        if (town.phrase && text.proper(i) && text.proper(town.end - 1) && town.grade >= 2 && !ordinaryPhrase(i)) {
            return "city.lone";
        }
        boolean rare = text.frequency(i) <= 1
                && (town.grade >= 4
                        || town.grade == 3 && !text.has(i, WordInfo.DICTIONARY) && WordInfo.nameOdds(text.info(i)) < 7);
        boolean named = town.grade >= 4
                && text.frequency(i) == 2
                && WordInfo.capitalization(text.info(i)) >= 3
                && text.proper(i)
                && !text.sentenceStart(i);
        return named
                        || town.grade >= 3
                                && rare
                                && (text.proper(i) || town.grade >= 4)
                                && (!text.sentenceStart(i) || town.grade >= 4)
                ? "city.lone"
                : null;
    }

    /** "His Tacoma": not "a Tacoma clinic". */
    private boolean isOwned(long before) {
        return ARTICLES.contains(before) && (!text.word(town.end) || text.cue(town.end, PlaceCue.FUNCTION));
    }

    /** "Ugh, a hard one", "Register: ...": a word of the language at the start, and a small town by chance. */
    private boolean exclaimed(int i) {
        return town.grade == 2
                && !town.phrase
                && text.sentenceStart(i)
                && text.has(i, WordInfo.DICTIONARY)
                && WordInfo.capitalization(text.info(i)) <= 2
                && (text.mark(town.end, ',') || text.mark(town.end, ':'));
    }

    /** Tells whether the words are hardly anything but a town. */
    private boolean plainTown(int i) {
        return town.phrase ? !ordinaryPhrase(i) || text.capital(town.end - 1) : text.frequency(i) <= 2;
    }

    private boolean ordinaryPhrase(int i) {
        for (int k = i; k < town.end; k++) {
            if (text.word(k) && text.frequency(k) <= 2 && !text.cue(k, PlaceCue.FUNCTION) && text.length(k) > 2) {
                return false;
            }
        }
        return true;
    }

    /** An unlisted word with a capital behind "in" or "moved to": a place, unless some list knows better. */
    private boolean unlisted(int i, int evidence) {
        long info = text.info(i);
        if (text.upper(i) && (text.length(i) < 5 || text.frequency(i) > 0)
                || text.length(i) < 3
                || text.stateOfTwoWords(i)
                || text.cue(i, PlaceCue.PROVINCE)
                || text.cue(i, PlaceCue.NEVER | PlaceCue.BRAND | PlaceCue.HEAD | PlaceCue.FUNCTION | PlaceCue.SUBJECT)
                || context.title(i, town.end) && !text.upper(i)
                || WordInfo.has(info, WordInfo.DICTIONARY)
                        && !(evidence == PlaceContext.DWELL && text.frequency(i) <= 1)
                || WordInfo.has(info, ~0L << 24 & ~WordInfo.STARTS_PHRASE & ~WordInfo.EPONYM)) {
            return false;
        }
        return text.frequency(i) <= 1
                && (WordInfo.givenBearers(info) <= 3 || evidence == PlaceContext.DWELL)
                && !(text.mark(town.end, '\'') && text.joined(town.end));
    }

    /** Takes the capitals behind a town into its name: "in Villa del Sol", "in Cedar Village". */
    private void extend(int i) {
        int k = town.end;
        while (k < i + MAX_WORDS
                && !text.lineStart(k)
                && (text.proper(k) && text.word(k)
                        || text.cue(k, PlaceCue.PARTICLE) && !text.cue(k, PlaceCue.FUNCTION) && text.proper(k + 1))
                && !text.has(
                        k,
                        WordInfo.STATE
                                | WordInfo.COUNTRY
                                | WordInfo.ROLE
                                | WordInfo.MONTH
                                | WordInfo.WEEKDAY
                                | WordInfo.INSURER
                                | WordInfo.LANGUAGE
                                | WordInfo.ACRONYM
                                | WordInfo.CREDENTIAL)
                && !text.cue(k, PlaceCue.FUNCTION)
                && (town.grade == 0 || text.cue(k, PlaceCue.TOWN_TAIL | PlaceCue.PARTICLE))
                && !text.upper(k)) {
            k++;
        }
        town.end = Math.max(town.end, k);
    }

    /** Tells whether a candidate goes on from the town before it. */
    boolean isInList(int i) {
        int gap = i - town.lastEnd;
        if (gap == 1) {
            return context.to(i - 1)
                    || text.mark(i - 1, ',')
                    || text.mark(i - 1, '/')
                    || text.mark(i - 1, '&')
                    || context.conjunction(i - 1)
                    || text.mark(i - 1, '-')
                    || text.mark(i - 1, '+');
        }
        // "Salina, KS and Abilene", "Salina, and Abilene"
        return gap >= 2
                && gap <= 4
                && (context.conjunction(i - 1)
                        || text.mark(i - 1, ',')
                        || text.mark(i - 1, ';')
                        || text.mark(i - 1, '/'))
                && (text.state(i - 2) || text.state(i - 3) || text.mark(i - 2, ','));
    }

    /** "Washington, DC": the only state's name that its capital shares; elsewhere a list of states is likelier. */
    private boolean capitalOfState(int i) {
        return text.source.hash(i) == PlaceContext.WASHINGTON
                && text.source.hash(Math.min(text.count - 1, text.mark(i + 1, ',') ? i + 2 : i + 1)) == PlaceContext.DC;
    }

    /** "Lebanon, PA": a town of that name, and no list of countries and states. */
    private boolean isNamedAfterCountry(int i, int end) {
        return WordInfo.place(text.info(i)) >= 2
                && !text.has(i, WordInfo.STATE)
                && text.mark(end, ',')
                && text.has(end + 1, WordInfo.STATE_ABBREVIATION)
                && text.upper(end + 1)
                && !text.state(end + 2)
                && !text.state(end + 3);
    }

    /** Reads on to a state: "Walla Walla, WA", "salina ks", "Abilene, Kansas"; moves the end there. */
    private boolean beforeState(int i) {
        int k = town.end;
        if (context.stateAt(k, town.grade > 0, text.sentenceStart(i))) {
            if (text.has(i, WordInfo.STATE | WordInfo.COUNTRY) && !town.phrase) {
                return isNamedAfterCountry(i, k);
            }
            return context.townBeforeState(i, k, town.grade);
        }
        if (!text.capital(i) || text.caseless()) {
            return false;
        }
        while (k < i + MAX_WORDS
                && text.capital(k)
                && text.word(k)
                && !text.lineStart(k)
                && !text.state(k)
                && !text.cue(k, PlaceCue.FUNCTION)) {
            k++;
            if (text.mark(k, ',')
                    && context.stateAt(k, false, text.sentenceStart(i))
                    && context.townBeforeState(i, k, 0)) {
                town.end = k;
                return true;
            }
        }
        return false;
    }
}
