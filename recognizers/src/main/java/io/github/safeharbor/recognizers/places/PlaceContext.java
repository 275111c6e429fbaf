package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordHash;

/** What stands around a candidate for a town: prepositions, states, persons, tests. */
final class PlaceContext {
    /** No evidence before the candidate. */
    static final int NONE = 0;
    /** A preposition that places take among much else: to, from, of. */
    static final int TO = 1;
    /** A preposition of place: in, near. */
    static final int IN = 2;
    /** A word of dwelling or moving, and a preposition: lives in, moved to. */
    static final int DWELL = 3;

    static final long WASHINGTON = WordHash.of("washington");
    static final long DC = WordHash.of("dc");
    private static final long CITY = WordHash.of("city");
    private static final long TOWN = WordHash.of("town");
    private static final long HOMETOWN = WordHash.of("hometown");
    private static final long ON = WordHash.of("on");
    private static final long FROM = WordHash.of("from");
    private static final long AT = WordHash.of("at");
    private static final long TO_WORD = WordHash.of("to");
    private static final long AND = WordHash.of("and");
    private static final long OR = WordHash.of("or");
    private static final long THE = WordHash.of("the");
    private static final long UP = WordHash.of("up");
    private static final long FOR = WordHash.of("for");
    private static final long BY = WordHash.of("by");
    private static final long OON = WordHash.of("oon");
    private static final long OUT = WordHash.of("out");
    private static final long IN_WORD = WordHash.of("in");
    private static final long LEFT = WordHash.of("that");
    private static final long AS = WordHash.of("as");
    private static final long FAR = WordHash.of("far");

    private final PlaceText text;

    PlaceContext(PlaceText text) {
        this.text = text;
    }

    boolean conjunction(int i) {
        return i >= 0 && i < text.count && (text.source.hash(i) == AND || text.source.hash(i) == OR);
    }

    /** Returns how much the words before speak for a place. */
    int before(int i) {
        int p = i - 1;
        if (p < 0 || text.lineStart(i) && !text.cue(p, PlaceCue.IN)) {
            return NONE;
        }
        if ((text.source.hash(p) == CITY || text.source.hash(p) == TOWN || text.source.hash(p) == HOMETOWN)
                && !text.capital(p)) {
            return IN; // "their home city Zzyzx"
        }
        if (p > 1 && text.source.hash(p) == AS && text.source.hash(p - 1) == FAR) {
            return IN; // "as far as Zzyzx"
        }
        for (int skipped = 0; skipped < 2 && text.cue(p, PlaceCue.AREA) && !text.cue(p, PlaceCue.IN); skipped++) {
            p--;
        }
        if (p >= 0 && i - p > 1 && text.source.hash(i - 1) == THE) {
            return NONE; // "in the Hollow" is a region's, "in the Bible" nobody's
        }
        boolean in = text.cue(p, PlaceCue.IN);
        if (!in && !text.cue(p, PlaceCue.TO)) {
            return NONE;
        }
        if (in && text.cue(p - 1, PlaceCue.SUBJECT)) {
            return text.cue(p - 1, PlaceCue.DWELL) ? TO : NONE;
        }
        long hash = text.source.hash(p);
        if (hash == FOR || hash == BY || hash == LEFT) {
            return text.grade(i) >= 4 && text.frequency(i) <= 1 ? TO : NONE;
        }
        boolean dwell = text.cue(p - 1, PlaceCue.DWELL)
                || p > 1 && text.source.hash(p - 1) == UP
                || text.cue(p - 2, PlaceCue.DWELL)
                        && text.cue(p - 1, PlaceCue.AREA | PlaceCue.FUNCTION | PlaceCue.TO | PlaceCue.IN);
        if (hash == ON) {
            return TO; // "home on Zithromax"
        }
        if (in) {
            return dwell ? DWELL : IN;
        }
        boolean role = hash == FROM && text.has(p - 1, WordInfo.ROLE);
        return dwell || role ? DWELL : TO;
    }

    boolean to(int i) {
        return i >= 0 && text.source.hash(i) == TO_WORD;
    }

    boolean fromOrAt(int i) {
        long hash = i > 0 ? text.source.hash(i - 1) : 0;
        return hash == FROM || hash == AT;
    }

    /** "Ann, 24, Salina,", "Box 81, Salina": a place behind a number and a comma, and an end behind it. */
    boolean behindNumber(int first, int end) {
        boolean number = text.mark(first - 1, ',') && text.number(first - 2) && text.length(first - 2) <= 3;
        return number
                && (text.lineStart(end)
                        || text.mark(end, ',')
                        || text.mark(end, ';')
                        || text.mark(end, '.')
                        || text.kind(end) != 0 && text.length(end) <= 4 && (text.kind(end) & 3) == 3);
    }

    /** Tells whether what stands here is a state that ends the name of a town. */
    boolean stateAt(int i, boolean listed, boolean sentence) {
        boolean comma = text.mark(i, ',');
        int state = comma ? i + 1 : i;
        if (text.lineStart(state) && !comma || !text.state(state)) {
            return false;
        }
        if (text.cue(text.afterState(state), PlaceCue.TEST)
                || text.cue(text.afterState(state) + 1, PlaceCue.TEST)
                || text.mark(i - 2, '-') && text.joined(i - 1) && text.has(i - 3, WordInfo.EPONYM)) {
            return false; // "Stanford-Binet, Minnesota Multiphasic Personality Inventory"
        }
        if (comma) {
            return true;
        }
        boolean word = text.cue(state, PlaceCue.FUNCTION | PlaceCue.IN | PlaceCue.TO)
                && (text.upper(state - 1) || text.upper(state + 1));
        if (word && text.word(state + 1) && !text.lineStart(state + 1)) {
            return false; // "SNOW IN THE CITY"
        }
        return listed
                && !(text.has(state, WordInfo.STATE)
                        && text.length(state) > 2
                        && !text.capital(state)
                        && !text.caseless());
    }

    /** Tells whether the words before a state may be its town: a degree ("Lee, MA") and a list of states are not. */
    boolean townBeforeState(int first, int end, int grade) {
        int state = text.mark(end, ',') ? end + 1 : end;
        boolean code = text.number(text.afterState(state)) && text.length(text.afterState(state)) == 5;
        if (code) {
            return true;
        }
        if (text.has(end - 1, WordInfo.MONTH | WordInfo.WEEKDAY | WordInfo.CREDENTIAL)
                || text.has(end - 1, WordInfo.LANGUAGE | WordInfo.INSURER) && grade < 3) {
            return false;
        }
        if (grade == 0 && text.upper(first) && text.length(first) <= 3 && end == first + 1) {
            return false; // "no SI, HI"
        }
        boolean degree = text.has(state, WordInfo.CREDENTIAL | WordInfo.ACRONYM) && text.length(state) <= 2;
        if (degree
                && (grade < 2 || text.personName(first) && before(first) == NONE && !text.lineStart(first))
                && before(first) < IN) {
            return false;
        }
        if (grade == 0) {
            return before(first) >= TO
                    || !text.ordinary(first)
                            && text.frequency(end - 1) <= 3
                            && text.capital(end - 1)
                            && !text.sentenceStart(first)
                    || text.lineStart(first) && text.frequency(first) <= 1;
        }
        boolean comma = state > end;
        if (text.length(state) > 2 || !comma) {
            boolean plain = text.frequency(first) <= 3
                    && (comma || grade >= 4 || !text.has(first, WordInfo.DICTIONARY)); // "Colon CA"
            return plain || end > first + 1 || before(first) >= TO;
        }
        return text.frequency(first) <= 4 || end > first + 1;
    }

    /** Tells whether the words name a test or an illness: "Edinburgh scale", "Boston Naming Test"; or a plan: "Oxford out-of-network". */
    boolean testName(int first, int end) {
        return text.cue(end, PlaceCue.TEST) && text.cue(end, ~PlaceCue.AREA_AFTER)
                || text.mark(end, '-') && text.joined(end) && text.cue(end + 1, PlaceCue.TEST)
                || text.has(first, WordInfo.EPONYM) && text.cue(end + 1, PlaceCue.TEST)
                || text.cue(first, PlaceCue.NEVER) && text.cue(end + 1, PlaceCue.TEST)
                || text.has(first, WordInfo.INSURER)
                        && end < text.count
                        && (text.source.hash(end) == OON
                                || (text.source.hash(end) == OUT || text.source.hash(end) == IN_WORD)
                                        && text.mark(end + 1, '-'));
    }

    /** Tells whether a title stands before: "Dr. Lansing". */
    boolean titled(int first) {
        return text.has(first - 1, WordInfo.TITLE) && text.capital(first - 1)
                || text.mark(first - 1, '.')
                        && text.joined(first - 1)
                        && text.has(first - 2, WordInfo.TITLE)
                        && text.capital(first - 2);
    }

    /** Tells whether the neighbours make the word a person: a title, a role, a given name before, a surname behind. */
    boolean personBeside(int first, int end) {
        if (text.has(first - 1, WordInfo.TITLE)
                || text.mark(first - 1, '.') && text.has(first - 2, WordInfo.TITLE)
                || text.mark(first - 1, '@')
                || text.has(first - 1, WordInfo.ROLE) && WordInfo.nameOdds(text.info(first)) >= 5) {
            return true;
        }
        boolean given = text.capital(first - 1)
                && !text.joined(first)
                && !text.lineStart(first)
                && WordInfo.givenBearers(text.info(first - 1)) >= 3
                && WordInfo.givenOdds(text.info(first - 1)) >= 5;
        boolean surname = text.capital(end)
                && !text.lineStart(end)
                && !text.upper(end)
                && WordInfo.surnameBearers(text.info(end)) >= 2
                && WordInfo.surnameOdds(text.info(end)) >= 5
                && WordInfo.nameOdds(text.info(first)) >= 5;
        return given && WordInfo.nameOdds(text.info(first)) >= 4 || surname;
    }

    /** Tells whether the word stands in a heading, where a capital says nothing. */
    boolean title(int first, int end) {
        boolean next = text.capital(end)
                && text.word(end)
                && !text.lineStart(end)
                && text.ordinary(end)
                && !text.cue(end, PlaceCue.TOWN_TAIL);
        boolean previous = text.capital(first - 2) && !text.sentenceStart(first - 2) && text.ordinary(first - 2)
                || text.capital(first - 1) && !text.sentenceStart(first - 1);
        return next || previous;
    }

    /** Tells whether "area", "suburbs" or "-based" follows. */
    boolean areaAfter(int end) {
        int next = text.mark(end, '-') && text.joined(end) ? end + 1 : end;
        return !text.lineStart(next) && text.cue(next, PlaceCue.AREA_AFTER);
    }

    /** Tells whether dashes or bars stand on both sides: "NEEDED - PHOENIX - adult". */
    boolean walled(int first, int end) {
        return (text.mark(first - 1, '-') || text.mark(first - 1, '|') || text.mark(first - 1, '/'))
                && !text.joined(first)
                && (text.mark(end, '-') || text.mark(end, '|') || text.mark(end, '/') || text.mark(end, ':'));
    }

    /** Tells whether the words stand alone, as in a list or before the text proper: "Salina. Couple", ", Abilene." */
    boolean slotLike(int first, int end) {
        boolean open = text.sentenceStart(first)
                || text.mark(first - 1, ',')
                || text.mark(first - 1, '(')
                || text.mark(first - 1, '|')
                || text.mark(first - 1, '-')
                || text.mark(first - 1, '/')
                || text.mark(first - 1, ';')
                || text.mark(first - 1, ':')
                || text.mark(first - 1, ']');
        boolean closed = text.lineStart(end)
                || text.mark(end, '.')
                || text.mark(end, ',')
                || text.mark(end, ')')
                || text.mark(end, '-')
                || text.mark(end, ':')
                || text.mark(end, '/')
                || text.mark(end, '|')
                || text.mark(end, ';')
                || text.mark(end, '(')
                || text.mark(end, '?')
                || text.mark(end, '#');
        return open && closed;
    }
}
