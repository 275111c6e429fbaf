package io.github.safeharbor.recognizers.places;

import static io.github.safeharbor.recognition.IdentifierCategory.GEO;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds counties, parishes, townships, precincts and school districts by name, and parts of a state.
 *
 * <p>In "lives in Benton County" the span is {@code [9, 22)}; "the county" and "county hospital" stay, and so do states and
 * regions of several. 45 CFR 164.514(b)(2)(i)(B) names the county and the precinct.
 */
public final class AreaRecognizer implements Recognizer {
    private static final long OF = WordHash.of("of");
    private static final long SCHOOL = WordHash.of("school");
    private static final long DISTRICT = WordHash.of("district");
    private static final long UPSTATE = WordHash.of("upstate");
    private static final long DOWNSTATE = WordHash.of("downstate");
    private static final long PRECINCT = WordHash.of("precinct");
    /** Ends no name of an office of the county: "Benton County Tuesdays". */
    private static final long NO_OFFICE = WordInfo.MONTH
            | WordInfo.WEEKDAY
            | WordInfo.STATE
            | WordInfo.STATE_ABBREVIATION
            | WordInfo.INSURER
            | WordInfo.ACRONYM
            | WordInfo.CREDENTIAL;

    private static final int MAX_WORDS = 4;

    /** Creates the recognizer. */
    public AreaRecognizer() {}

    @Override
    public String id() {
        return "area";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(GEO);
    }

    @Override
    public List<Finding> recognize(Text source) {
        PlaceText text = PlaceText.of(source);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.count; i++) {
            if (!text.word(i)) {
                continue;
            }
            if (text.cue(i, PlaceCue.COUNTY)) {
                headed(text, i, findings);
                numbered(text, i, findings);
                ofName(text, i, findings);
            } else if (text.cue(i, PlaceCue.DIRECTION)
                    || text.source.hash(i) == UPSTATE
                    || text.source.hash(i) == DOWNSTATE) {
                partOfState(text, i, findings);
            }
        }
        return findings;
    }

    /** "Benton County", "East Baton Rouge Parish", "Round Rock ISD", "Beaverton School District", "Polk County Sheriff". */
    private static void headed(PlaceText text, int head, List<Finding> findings) {
        boolean district = text.source.hash(head) == DISTRICT;
        if (district && !isBehindSchool(text, head)) {
            return;
        }
        int last = district ? head - 1 : head;
        int first = last;
        while (first > last - MAX_WORDS && !text.lineStart(first) && isPart(text, first - 1)) {
            first--;
        }
        if (!text.word(first) || text.sentenceStart(first) && last - first > 1 && text.cue(first, PlaceCue.DWELL)) {
            first++;
        }
        boolean listed = first >= last
                && !district
                && !text.lineStart(last)
                && text.has(last - 1, WordInfo.COUNTY)
                && text.frequency(last - 1) <= 2;
        if (listed) {
            first = last - 1; // "benton county" in a text that has capitals
        }
        boolean named =
                first < last && !text.allCues(first, last, PlaceCue.GENERIC | PlaceCue.FUNCTION | PlaceCue.DIRECTION);
        if (named && !text.allStates(first, last)) {
            findings.add(text.finding(first, afterOffice(text, head + 1), Confidence.LIKELY, "county.headed"));
        }
    }

    private static boolean isBehindSchool(PlaceText text, int district) {
        return district > 0 && text.source.hash(district - 1) == SCHOOL;
    }

    private static boolean isPart(PlaceText text, int i) {
        boolean written = text.proper(i) || text.caseless() && text.has(i, WordInfo.COUNTY);
        boolean inside = (text.mark(i, '\'') || text.mark(i, '-')) && text.joined(i) && text.joined(i + 1)
                || text.mark(i, '.') && text.joined(i) && text.length(i - 1) == 2 && text.capital(i - 1);
        return inside || text.word(i) && written && !text.cue(i, PlaceCue.FUNCTION);
    }

    /** Takes in the name of an office of the county. */
    private static int afterOffice(PlaceText text, int from) {
        int end = from;
        while (end < from + MAX_WORDS
                && !text.lineStart(end)
                && text.proper(end)
                && text.word(end)
                && !text.has(end, NO_OFFICE)
                && !text.cue(end, PlaceCue.FUNCTION)) {
            end++;
        }
        return end;
    }

    /** "County of Marin". */
    private static void ofName(PlaceText text, int head, List<Finding> findings) {
        int name = head + 2;
        if (name < text.count
                && text.source.hash(head + 1) == OF
                && text.source.hash(head) != DISTRICT
                && text.proper(name)
                && text.word(name)
                && !text.has(name, WordInfo.STATE | WordInfo.COUNTRY)) {
            int end = text.grade(name) > 0 ? afterOffice(text, name + 1) : name + 1;
            findings.add(text.finding(head, Math.min(end, name + 2), Confidence.LIKELY, "county.of"));
        }
    }

    /** "Precinct 14", "School District 5". */
    private static void numbered(PlaceText text, int head, List<Finding> findings) {
        int number = text.mark(head + 1, '#') ? head + 2 : head + 1;
        boolean digits =
                (text.kind(number) & TokenKind.DIGIT) != 0 && text.length(number) <= 4 && !text.lineStart(number);
        boolean school = isBehindSchool(text, head) && text.source.hash(head) == DISTRICT;
        if (digits && (school || text.source.hash(head) == PRECINCT)) {
            findings.add(text.finding(school ? head - 1 : head, number + 1, Confidence.LIKELY, "county.numbered"));
        }
    }

    /** "Southern California", "upstate New York"; North Carolina and West Virginia are states. */
    private static void partOfState(PlaceText text, int direction, List<Finding> findings) {
        int state = text.mark(direction + 1, '-') ? direction + 2 : direction + 1;
        if (text.lineStart(state) || text.phraseEnd(direction, PhraseKind.STATE | PhraseKind.COUNTRY) > direction) {
            return;
        }
        int end = state;
        if (text.has(state, WordInfo.STATE) && (text.capital(state) || text.caseless())) {
            end = state + 1;
        }
        end = Math.max(end, text.phraseEnd(state, PhraseKind.STATE));
        if (end > state && text.length(direction) > 4) {
            findings.add(text.finding(direction, end, Confidence.LIKELY, "region.state"));
        }
    }
}
