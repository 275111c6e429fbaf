package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;

/** Reads the name of a facility before its head word: "Harlan Creek Clinic", "Rose Hill 4th Ward", "Salina district court". */
final class FacilityName {
    private static final int MAX_WORDS = 6;
    private static final long OF = WordHash.of("of");
    private static final long AND = WordHash.of("and");
    private static final long FOR = WordHash.of("for");
    private static final long THE = WordHash.of("the");
    private static final long S = WordHash.of("s");
    private static final long COURT = WordHash.of("court");
    private static final long LATIN = WordHash.of("latin");
    private static final WordList COURTS = Cues.words("facility.courts");
    private static final WordList TAILS = Cues.words("facility.tails");
    private static final WordList WORK = Cues.words("employer.at");

    /** Says nothing of where a facility is: "Tuesday clinic", "the PT clinic". */
    private static final long NO_NAME = WordInfo.ROLE
            | WordInfo.TITLE
            | WordInfo.MONTH
            | WordInfo.WEEKDAY
            | WordInfo.ACRONYM
            | WordInfo.CREDENTIAL
            | WordInfo.MENTAL_HEALTH;

    private static final long NO_PART = WordInfo.TITLE | WordInfo.MONTH | WordInfo.WEEKDAY | WordInfo.CREDENTIAL;

    private final PlaceText text;

    FacilityName(PlaceText text) {
        this.text = text;
    }

    /** Finds the name that ends, or whose first part ends, in this head word. */
    void headed(int head, List<Finding> findings) {
        if (text.caseless() || text.phraseEnd(head - 1, PhraseKind.STATE) == head + 1 || goesOn(head)) {
            return; // "Rhode Island"
        }
        int first = left(head);
        int end = right(head);
        boolean named = first < head && (isName(first, head) || isLine(first, head, end));
        if (named && (isCourt(head) || !isPlan(first, head)) && !text.cue(end, PlaceCue.TEST)) {
            findings.add(text.finding(first, end, Confidence.LIKELY, "facility.headed"));
        }
    }

    /** Tells whether a head stands behind it that ends the same name. */
    private boolean goesOn(int head) {
        return isProperHead(head) && isProperHead(head + 1) && !text.lineStart(head + 1);
    }

    private boolean isProperHead(int i) {
        return text.proper(i) && text.cue(i, PlaceCue.HEAD | PlaceCue.WEAK_HEAD);
    }

    /** "Aetna Health", "Acceptance and Commitment Center" */
    private boolean isPlan(int first, int head) {
        for (int i = first; i <= head; i++) {
            int end = text.phraseEnd(i, PhraseKind.INSURER | PhraseKind.MENTAL_HEALTH | PhraseKind.COUNTRY);
            if (end > head || i < head && text.has(i, WordInfo.INSURER)) {
                return true;
            }
        }
        return false;
    }

    /** "Regional Eye Institute" in a line of its own. */
    private boolean isLine(int first, int head, int end) {
        boolean words = head - first >= 2 && text.length(head) >= 6;
        return (words || text.cue(head, PlaceCue.HEAD))
                && !text.cue(head, PlaceCue.CARE)
                && text.lineStart(first)
                && (text.lineStart(end) || text.mark(end, ','))
                && text.proper(first)
                && text.proper(head)
                && !text.upper(head)
                && !text.lineStart(head);
    }

    /** Tells whether the words before a head name one facility: a rare one, or any behind a preposition or an article. */
    private boolean isName(int first, int head) {
        boolean proper = text.proper(head) && !text.lineStart(head);
        boolean care = text.cue(head, PlaceCue.CARE);
        boolean strong = text.cue(head, PlaceCue.HEAD) && !care && text.length(head) > 5;
        boolean rare = head - first > 2; // "Harlan Creek Public Schools"
        boolean named = false;
        boolean eponym = false;
        for (int i = first; i < head; i++) {
            named |= isNamed(i);
            rare |= isNamed(i) && isRare(i, care);
            eponym |= text.has(i, WordInfo.EPONYM);
        }
        boolean placed = text.cue(first - 1, PlaceCue.IN | PlaceCue.TO)
                        && !(first > 1 && WORK.contains(text.source.hash(first - 2)))
                || text.mark(first - 1, '(')
                || text.mark(first - 1, '@')
                || first > 0 && text.source.hash(first - 1) == THE;
        if (proper) {
            return named && (rare || placed);
        }
        return rare && (isCourt(head) || strong && !eponym && !text.upper(head - 1));
    }

    private boolean isNamed(int i) {
        long language = text.source.hash(i) == LATIN ? 0 : WordInfo.LANGUAGE; // "Boston Latin School"
        return text.word(i)
                && text.capital(i)
                && text.length(i) > 1
                && !text.cue(i, PlaceCue.GENERIC | PlaceCue.FUNCTION | PlaceCue.NEVER)
                && !text.has(i, NO_NAME | language);
    }

    private boolean isRare(int i, boolean care) {
        boolean known = text.grade(i) >= 3 && text.frequency(i) <= 2 || text.personName(i);
        boolean plain = care && text.has(i, WordInfo.DICTIONARY) && text.frequency(i) >= 2;
        return !text.ordinary(i) && (known || !plain) && !text.has(i, WordInfo.STATE | WordInfo.COUNTRY);
    }

    /** Returns the first token of the name that ends before a head. */
    private int left(int head) {
        int first = head;
        while (first > 0 && first > head - 2 * MAX_WORDS && !text.lineStart(first) && isPart(first, head)) {
            first--;
        }
        boolean verb = text.sentenceStart(first)
                && text.cue(first, PlaceCue.ATTEND | PlaceCue.DWELL | PlaceCue.ADDRESS)
                && text.ordinary(first);
        first += verb && first < head ? 1 : 0; // "Attends Kennedy Middle"
        while (first < head && (!text.word(first) || isLink(first) || isS(first))) {
            first++;
        }
        return first;
    }

    /** Tells whether the token before one belongs to the name that goes on there. */
    private boolean isPart(int first, int head) {
        int i = first - 1;
        if (text.word(i)) {
            boolean word = text.capital(i)
                    && !text.cue(i, PlaceCue.FUNCTION)
                    && (text.cue(i, PlaceCue.GENERIC) || !text.has(i, NO_PART)); // "Merrow General"
            boolean court = first == head && isCourt(head);
            boolean link = first < head && isLink(i) && text.proper(i - 1) && text.capital(first);
            return word || court || link || isS(i) || isSaint(i);
        }
        boolean joint = text.joined(first) && (text.mark(i, '\'') || text.mark(i, '-'))
                || text.mark(i, '&') && text.capital(first)
                || text.mark(i, '.') && isSaint(i - 1);
        int ordinal = TokenKind.DIGIT_FIRST | TokenKind.LETTER;
        boolean fourth = (text.kind(i) & ordinal) == ordinal && text.length(i) <= 4; // "the Rose Hill 4th Ward"
        return joint || fourth && first == head && text.capital(i - 1);
    }

    /** "superior court" */
    private boolean isCourt(int head) {
        return head > 0 && text.source.hash(head) == COURT && COURTS.contains(text.source.hash(head - 1));
    }

    private boolean isLink(int i) {
        return text.source.hash(i) == OF || text.source.hash(i) == AND;
    }

    private boolean isS(int i) {
        return text.source.hash(i) == S && text.joined(i) && text.mark(i - 1, '\'') && text.capital(i - 2);
    }

    private boolean isSaint(int i) {
        return text.capital(i) && text.cue(i, PlaceCue.FACILITY_FIRST) && text.length(i) <= 5;
    }

    /** Returns the token behind a name that has this head: "Hospital <em>Center</em>", "School <em>of Salina</em>". */
    private int right(int head) {
        int end = head + 1;
        while (end < head + 4
                && text.proper(end)
                && !text.lineStart(end)
                && text.cue(end, PlaceCue.HEAD | PlaceCue.WEAK_HEAD | PlaceCue.GENERIC)) {
            end++;
        }
        if (end >= text.count || text.lineStart(end)) {
            return end;
        }
        long next = text.source.hash(end);
        if (TAILS.contains(next) && text.proper(end - 1)) {
            return end + 1; // "Harlan Creek trail"
        }
        int name = end + 1 < text.count && text.source.hash(end + 1) == THE ? end + 2 : end + 1;
        int last = name;
        while ((next == OF || next == FOR)
                && last < name + 4
                && text.proper(last)
                && text.word(last)
                && !text.lineStart(last)) {
            last++;
        }
        return last > name ? last : end;
    }
}
