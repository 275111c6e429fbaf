package io.github.safeharbor.recognizers.places;

import static io.github.safeharbor.recognition.IdentifierCategory.GEO;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds counties, parishes, townships, precincts and school districts by name.
 *
 * <p>In "lives in Benton County" the span is {@code [9, 22)}; "the county" and "county hospital" stay. 45 CFR
 * 164.514(b)(2)(i)(B) names the county and the precinct.
 */
public final class CountyRecognizer implements Recognizer {
    private static final long OF = WordHash.of("of");
    private static final long SCHOOL = WordHash.of("school");
    private static final long DISTRICT = WordHash.of("district");
    private static final long PRECINCT = WordHash.of("precinct");
    private static final int MAX_WORDS = 4;

    /** Creates the recognizer. */
    public CountyRecognizer() {}

    @Override
    public String id() {
        return "county";
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
            if (text.cue(i, Cues.COUNTY)) {
                headed(text, i, findings);
                numbered(text, i, findings);
                if (i + 2 < text.count
                        && source.hash(i + 1) == OF
                        && text.proper(i + 2)
                        && text.word(i + 2)
                        && !text.has(i + 2, WordInfo.STATE | WordInfo.COUNTRY)
                        && source.hash(i) != DISTRICT) {
                    int end = i + 3;
                    end += text.proper(end) && text.word(end) && !text.lineStart(end) && text.grade(i + 2) > 0 ? 1 : 0;
                    findings.add(text.finding(i, end, Confidence.LIKELY, "county.of"));
                }
            } else if ((text.caseless() || text.capital(i)) && text.has(i, WordInfo.STARTS_PHRASE)) {
                int end = text.phraseEnd(i, PhraseKind.COUNTY);
                if (end > i && text.cue(end - 1, Cues.COUNTY)) {
                    findings.add(text.finding(i, end, Confidence.LIKELY, "county.listed"));
                }
            }
        }
        return findings;
    }

    /** "Benton County", "East Baton Rouge Parish", "Round Rock ISD", "Beaverton School District". */
    private static void headed(PlaceText text, int head, List<Finding> findings) {
        int last = head;
        if (text.source.hash(head) == DISTRICT) {
            if (head == 0 || text.source.hash(head - 1) != SCHOOL) {
                return;
            }
            last = head - 1;
        }
        int first = last;
        while (first > last - MAX_WORDS && !text.lineStart(first) && part(text, first - 1)) {
            first--;
        }
        while (first < last
                && (!text.word(first)
                        || text.sentenceStart(first)
                                && last - first > 1
                                && text.cue(first, Cues.DWELL | Cues.ATTEND | Cues.ADDRESS))) {
            first++;
        }
        boolean lowerCounty = first == last
                && last > 0
                && text.has(last - 1, WordInfo.COUNTY)
                && !text.lineStart(last)
                && text.source.hash(head) != DISTRICT
                && text.frequency(last - 1) <= 2;
        if (lowerCounty) {
            first = last - 1;
        }
        if (first == last
                || text.allCues(first, last, Cues.GENERIC | Cues.FUNCTION | Cues.DIRECTION)
                || text.allStates(first, last)) {
            return;
        }
        int end = head + 1;
        while (end < head + 4
                && text.proper(end)
                && text.cue(end, Cues.HEAD | Cues.WEAK_HEAD)
                && !text.lineStart(end)) {
            end++;
        }
        int line = end;
        while (line < end + 3 && text.proper(line) && text.word(line) && !text.lineStart(line)) {
            line++;
        }
        if (line > end && text.lineStart(line)) {
            end = line; // "Benton County Early Years": an agency by name
        }
        findings.add(text.finding(first, end, Confidence.LIKELY, "county.headed"));
    }

    private static boolean part(PlaceText text, int i) {
        return text.word(i) && text.proper(i) && !text.cue(i, Cues.FUNCTION)
                || text.word(i) && text.caseless() && text.has(i, WordInfo.COUNTY) && !text.cue(i, Cues.FUNCTION)
                || text.word(i) && text.length(i) == 1 && text.joined(i) && text.mark(i - 1, '\'')
                || (text.mark(i, '\'') || text.mark(i, '-')) && text.joined(i) && text.joined(i + 1)
                || text.mark(i, '.') && text.joined(i) && text.length(i - 1) == 2 && text.capital(i - 1);
    }

    /** "precinct 14", "School District 5J", "USD 259". */
    private static void numbered(PlaceText text, int head, List<Finding> findings) {
        long hash = text.source.hash(head);
        int number = text.mark(head + 1, '#') ? head + 2 : head + 1;
        boolean digits =
                (text.kind(number) & TokenKind.DIGIT) != 0 && text.length(number) <= 4 && !text.lineStart(number);
        boolean school = hash == DISTRICT && head > 0 && text.source.hash(head - 1) == SCHOOL;
        if (digits && (school || hash == PRECINCT || hash == WordHash.of("usd") && text.upper(head))) {
            findings.add(text.finding(school ? head - 1 : head, number + 1, Confidence.LIKELY, "county.numbered"));
        }
    }
}
