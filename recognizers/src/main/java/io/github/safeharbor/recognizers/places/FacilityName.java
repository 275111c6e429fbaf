package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;

/** Reads the name of a facility around its head word: "Harlan Creek Clinic", "University of Salina", "Fort Harlan". */
final class FacilityName {
    private static final int MAX_WORDS = 6;
    private static final long OF = WordHash.of("of");
    private static final long AND = WordHash.of("and");
    private static final long FOR = WordHash.of("for");
    private static final long THE = WordHash.of("the");
    private static final long AT = WordHash.of("at");
    private static final long OUR = WordHash.of("our");
    private static final long LADY = WordHash.of("lady");
    private static final long ST = WordHash.of("st");
    private static final long SAINT = WordHash.of("saint");
    private static final long UNIVERSITY = WordHash.of("university");
    private static final long HOSPITAL = WordHash.of("hospital");
    private static final long CLINIC = WordHash.of("clinic");
    private static final long DAY = WordHash.of("day");
    private static final long S = WordHash.of("s");

    private static final long COURT = WordHash.of("court");
    private static final long WORT = WordHash.of("wort");
    private static final long VA = WordHash.of("va");
    private static final WordList COURTS = Cues.words("facility.courts");
    private static final WordList TAILS = Cues.words("facility.tails");

    private static final WordList HALLS = Cues.words("facility.halls");
    private static final WordList HALL_KINDS = Cues.words("facility.hall-kinds");
    /** Behind "church of": a faith, not one of its houses. */
    private static final WordList FAITHS = Cues.words("facility.faiths");

    private static final long LATIN = WordHash.of("latin");
    private static final WordList SITES = Cues.words("facility.sites");
    private static final WordList TRADES = Cues.words("facility.trades");
    private static final long CO = WordHash.of("co");
    private static final long OP = WordHash.of("op");
    private static final long CHURCH = WordHash.of("church");

    private final PlaceText text;

    FacilityName(PlaceText text) {
        this.text = text;
    }

    /** Finds the name that ends, or whose first part ends, in this head word. */
    void headed(int head, List<Finding> findings) {
        if (endsState(head) || hall(head, findings)) {
            return; // Rhode Island
        }
        if (text.cue(head - 1, PlaceCue.HEAD | PlaceCue.WEAK_HEAD)
                && text.proper(head - 1)
                && text.proper(head)
                && !text.lineStart(head)
                && text.cue(head, PlaceCue.HEAD | PlaceCue.WEAK_HEAD)
                && !findings.isEmpty()
                && findings.get(findings.size() - 1).span().end() >= text.source.end(head)) {
            return;
        }
        boolean proper = text.proper(head) && !text.lineStart(head)
                || text.proper(head) && text.source.hash(head + 1 < text.count ? head + 1 : head) == OF;
        boolean strong = text.cue(head, PlaceCue.HEAD) && !text.cue(head, PlaceCue.CARE);
        if (!proper && !strong && !text.cue(head, PlaceCue.WEAK_HEAD)) {
            return;
        }
        int first = left(head);
        int end = right(head);
        if (text.caseless()) {
            return;
        }
        if (first == head) {
            if (proper && end > head + 2) {
                ofName(head, end, findings);
            }
            return;
        }
        boolean court = text.source.hash(head) == COURT && COURTS.contains(text.source.hash(head - 1));
        if (!proper && !court && !(strong && text.length(head) > 5)) {
            return;
        }
        if (court ? isNamed(first) : fits(first, head, end, proper, strong)) {
            findings.add(text.finding(first, end, Confidence.LIKELY, "facility.headed"));
        }
    }

    /** "the Saint Odile parish hall", "Ferris Hollow rec center": two plain words behind a name. */
    private boolean hall(int head, List<Finding> findings) {
        if (text.proper(head)
                || text.caseless()
                || head < 2
                || !HALLS.contains(text.source.hash(head))
                || !HALL_KINDS.contains(text.source.hash(head - 1))) {
            return false;
        }
        int first = left(head - 1);
        boolean named = first < head - 1
                && isNamed(first)
                && !text.sentenceStart(first)
                && !text.has(first, WordInfo.COUNTRY | WordInfo.LANGUAGE);
        if (named) {
            findings.add(text.finding(first, head + 1, Confidence.LIKELY, "facility.hall"));
        }
        return named;
    }

    /** "Harlan Creek co-op", "Harlan Grocery Co-op". */
    void cooperative(int co, List<Finding> findings) {
        if (text.source.hash(co) != CO
                || text.caseless()
                || !text.joined(co + 1)
                || co + 2 >= text.count
                || text.source.hash(co + 2) != OP) {
            return;
        }
        int last = co > 1 && TRADES.contains(text.source.hash(co - 1)) ? co - 1 : co;
        int first = left(last);
        if (first < last && isNamed(first) && !text.sentenceStart(first)) {
            findings.add(text.finding(first, co + 3, Confidence.LIKELY, "facility.cooperative"));
        }
    }

    private boolean isNamed(int first) {
        return text.proper(first)
                && !text.has(first, WordInfo.STATE | WordInfo.ROLE)
                && !text.cue(first, PlaceCue.GENERIC);
    }

    private boolean endsState(int head) {
        return head > 0 && text.phraseEnd(head - 1, PhraseKind.STATE) == head + 1;
    }

    /** "University of Salina", but not "School of Social Work". */
    private void ofName(int head, int end, List<Finding> findings) {
        if (text.cue(head, PlaceCue.CARE) && text.length(head) == 5 && text.has(head + 2, WordInfo.STATE)) {
            return; // "State of Maine": no place people go to
        }
        int name = text.source.hash(head + 2) == THE ? head + 3 : head + 2;
        if (text.source.hash(head) == CHURCH && FAITHS.contains(text.source.hash(name))) {
            return;
        }
        boolean named = !text.ordinary(name) && !text.has(name, WordInfo.COUNTRY) && !text.cue(name, PlaceCue.GENERIC)
                || text.grade(name) >= 3 && text.frequency(name) <= 2;
        if (named && text.cue(head, PlaceCue.HEAD | PlaceCue.WEAK_HEAD) && text.source.hash(head + 1) == OF) {
            findings.add(text.finding(head, end, Confidence.LIKELY, "facility.of"));
        }
    }

    private boolean fits(int first, int head, int end, boolean proper, boolean strong) {
        boolean signed = text.mark(first - 1, ',') && text.cue(first - 2, NameCue.CREDENTIAL);
        for (int i = first; i <= head; i++) {
            int insurer = text.phraseEnd(i, PhraseKind.INSURER | PhraseKind.MENTAL_HEALTH | PhraseKind.COUNTRY);
            if (insurer > i && insurer >= head + 1 || text.has(i, WordInfo.INSURER) && i < head && !signed) {
                return false;
            }
        }
        if (text.cue(end, PlaceCue.TEST) && !text.lineStart(end) || text.has(head, WordInfo.COUNTRY)) {
            return false;
        }
        boolean before = text.cue(first - 1, PlaceCue.IN | PlaceCue.TO)
                || text.source.hash(Math.max(0, first - 1)) == THE
                || text.mark(first - 1, '(')
                || text.mark(first - 1, '@')
                || signed;
        boolean alone = text.lineStart(first) && (text.lineStart(end) || text.mark(end, ','));
        boolean care = text.cue(head, PlaceCue.CARE);
        int named = 0;
        boolean rare = false;
        for (int i = first; i < head; i++) {
            if (text.word(i)
                    && text.length(i) > 1
                    && !text.cue(i, PlaceCue.GENERIC | PlaceCue.FUNCTION | PlaceCue.NEVER)
                    && text.capital(i)
                    && !text.has(
                            i,
                            WordInfo.ROLE
                                    | WordInfo.MONTH
                                    | WordInfo.WEEKDAY
                                    | (text.source.hash(i) == LATIN ? 0 : WordInfo.LANGUAGE)
                                    | WordInfo.ACRONYM
                                    | WordInfo.MENTAL_HEALTH)) {
                named++;
                rare |= !text.ordinary(i)
                        && (!care
                                || !text.has(i, WordInfo.DICTIONARY)
                                || text.grade(i) >= 3 && text.frequency(i) <= 2
                                || text.personName(i) && WordInfo.nameOdds(text.info(i)) >= 6)
                        && !text.has(i, WordInfo.STATE | WordInfo.COUNTRY | WordInfo.TITLE);
            }
        }
        if (end > head + 2 && text.source.hash(head + 1) == OF && text.grade(end - 1) >= 2) {
            return true; // "Islamic Center of Akron"
        }
        int words = head - first;
        if (named == 0 && text.source.hash(head) == CLINIC) {
            return false; // "Neurology CLINIC", a department anywhere
        }
        if (named == 0) {
            boolean plain = text.cue(head, PlaceCue.HEAD) && !text.cue(head, PlaceCue.CARE)
                    || text.cue(head, PlaceCue.WEAK_HEAD)
                            && words >= 2
                            && text.capital(head)
                            && !text.cue(head, PlaceCue.STREET_FIRST)
                            && text.length(head) >= 6;
            return proper
                    && plain
                    && text.capital(first)
                    && (before && words >= 1
                            || alone
                                    && (words >= 2
                                            || end > head + 1
                                            || text.cue(head, PlaceCue.HEAD) && !text.cue(head, PlaceCue.CARE)))
                    && !text.cue(first, PlaceCue.FUNCTION);
        }
        for (int i = first; i < head && !proper && !before; i++) {
            if (text.has(i, WordInfo.EPONYM)) {
                return false; // "Tourette's clinic"
            }
        }
        if (!proper && !before && (text.upper(head - 1) || text.has(head - 1, WordInfo.EPONYM))) {
            return false; // "VNS clinic"
        }
        if (care || text.cue(head, PlaceCue.WEAK_HEAD) && !proper) {
            boolean house = text.cue(head, PlaceCue.WEAK_HEAD)
                    && words >= 2
                    && text.capital(first)
                    && !text.sentenceStart(first);
            return proper
                    && (rare
                            || house
                            || (before || alone) && named >= 1 && !text.sentenceStart(first)
                            || alone && end - first >= 2);
        }
        return rare || strong && (named > 0) || before || alone || !text.sentenceStart(first);
    }

    private int left(int head) {
        int first = head;
        while (first > 0 && first > head - 2 * MAX_WORDS && !text.lineStart(first)) {
            int i = first - 1;
            boolean court = first == head && text.source.hash(head) == COURT && COURTS.contains(text.source.hash(i));
            boolean part = court
                    || first == head && isOrdinal(i) && text.capital(i - 1)
                    || text.word(i)
                            && text.capital(i)
                            && (!text.cue(i, PlaceCue.FUNCTION)
                                    || text.source.hash(i) == OUR && text.source.hash(first) == LADY)
                            && (!text.has(i, WordInfo.TITLE | WordInfo.MONTH | WordInfo.WEEKDAY | WordInfo.CREDENTIAL)
                                    || text.cue(i, PlaceCue.GENERIC))
                    || saint(i);
            boolean joint = (text.mark(i, '\'') || text.mark(i, '-') || text.mark(i, '&'))
                    && (text.joined(first) || text.mark(i, '&') && text.capital(first));
            boolean possessive =
                    text.source.hash(i) == S && text.joined(i) && text.mark(i - 1, '\'') && text.capital(i - 2);
            boolean stop = text.mark(i, '.') && i > 0 && saint(i - 1);
            boolean link = first < head
                    && (text.source.hash(i) == OF || text.source.hash(i) == AND)
                    && i > 0
                    && text.proper(i - 1)
                    && text.capital(first);
            if (!(part || joint || possessive || stop || link)) {
                break;
            }
            first--;
        }
        while (first < head
                && text.sentenceStart(first)
                && text.cue(first, PlaceCue.ATTEND | PlaceCue.DWELL | PlaceCue.ADDRESS)
                && text.ordinary(first)) {
            first++; // "Attends Kennedy Middle"
        }
        while (first < head
                && (!text.word(first)
                        || text.source.hash(first) == OF
                        || text.source.hash(first) == AND
                        || text.source.hash(first) == S && text.joined(first))) {
            first++;
        }
        return first;
    }

    /** "the Rose Hill 4th Ward" */
    private boolean isOrdinal(int i) {
        int ordinal = TokenKind.DIGIT_FIRST | TokenKind.LETTER;
        return (text.kind(i) & ordinal) == ordinal && text.length(i) <= 4;
    }

    private boolean saint(int i) {
        long hash = i >= 0 ? text.source.hash(i) : 0;
        return (hash == ST || hash == SAINT || text.cue(i, PlaceCue.FACILITY_FIRST) && text.length(i) <= 2)
                && text.capital(i);
    }

    private int right(int head) {
        int end = head + 1;
        while (end < head + 4
                && text.proper(end)
                && !text.lineStart(end)
                && text.cue(end, PlaceCue.HEAD | PlaceCue.WEAK_HEAD | PlaceCue.GENERIC)) {
            end++;
        }
        if (end < text.count && TAILS.contains(text.source.hash(end)) && !text.lineStart(end) && text.proper(end - 1)) {
            end++; // "Harlan Creek trail"
        }
        int site = text.mark(end, ',') ? end + 1 : end;
        if (site < text.count && SITES.contains(text.source.hash(site)) && text.number(site + 1)) {
            return site + 2; // "Harlan Beach, site 31"
        }
        long next = end < text.count ? text.source.hash(end) : 0;
        if ((next == OF || next == FOR || next == AT) && !text.lineStart(end)) {
            int k = end + 1;
            k += k < text.count && text.source.hash(k) == THE ? 1 : 0;
            int name = k;
            while (k < name + 4
                    && k < text.count
                    && (text.proper(k) && text.word(k)
                            || k > name && (text.mark(k, '-') || text.mark(k, '\'')) && text.joined(k + 1))
                    && !text.lineStart(k)
                    && !text.has(k, WordInfo.MONTH | WordInfo.WEEKDAY)) {
                k++;
            }
            if (k > name
                    && (next != AT || text.source.hash(head) == UNIVERSITY || text.source.hash(head) == HOSPITAL)) {
                return k;
            }
        }
        return end;
    }

    /** "The La Jolla VA": the hospital, where a comma or no article would make it Virginia. */
    void veterans(int va, List<Finding> findings) {
        if (text.source.hash(va) != VA || !text.upper(va) || text.caseless() || text.lineStart(va)) {
            return;
        }
        int first = va;
        while (first > 0 && text.proper(first - 1) && text.word(first - 1) && !text.lineStart(first)) {
            first--;
        }
        if (first < va && first > 0 && text.source.hash(first - 1) == THE) {
            findings.add(text.finding(first, va + 1, Confidence.LIKELY, "facility.veterans"));
        }
    }

    /** Finds names that begin with their kind: "Fort Harlan", "Lake Merrow", "Our Lady of Sorrows", "St. Anne's". */
    void begun(int i, List<Finding> findings) {
        if (text.caseless() || !text.proper(i)) {
            return;
        }
        long hash = text.source.hash(i);
        if (hash == OUR && i + 3 < text.count && text.source.hash(i + 1) == LADY && text.source.hash(i + 2) == OF) {
            int end = i + 3;
            while (end < i + 7 && text.capital(end) && !text.lineStart(end)
                    || text.source.hash(Math.min(end, text.count - 1)) == THE && text.capital(end + 1)) {
                end++;
            }
            findings.add(text.finding(i, end, Confidence.CERTAIN, "facility.begun"));
        } else if (hash == ST || hash == SAINT) {
            int name = text.mark(i + 1, '.') ? i + 2 : i + 1;
            if (text.proper(name)
                    && text.mark(name + 1, '\'')
                    && text.joined(name + 1)
                    && name + 2 < text.count
                    && text.source.hash(name + 2) == S
                    && !text.has(name + 3, WordInfo.WEEKDAY)
                    && (name + 3 >= text.count || text.source.hash(name + 3) != WORT)
                    && text.source.hash(Math.min(name + 3, text.count - 1)) != DAY) {
                findings.add(text.finding(i, name + 3, Confidence.LIKELY, "facility.begun"));
            }
        } else if (text.cue(i, PlaceCue.FACILITY_FIRST)
                && text.proper(i + 1)
                && text.word(i + 1)
                && !text.lineStart(i + 1)
                && !text.cue(i + 1, PlaceCue.FUNCTION)
                && !text.ordinary(i + 1)
                && !text.has(i + 1, WordInfo.STATE | WordInfo.MONTH)
                && (text.length(i) > 2 || !text.sentenceStart(i))) {
            findings.add(text.finding(i, i + 2, Confidence.LIKELY, "facility.begun"));
        }
    }
}
