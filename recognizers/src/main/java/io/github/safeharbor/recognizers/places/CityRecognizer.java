package io.github.safeharbor.recognizers.places;

import static io.github.safeharbor.recognition.IdentifierCategory.GEO;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds cities and towns, at home and abroad: listed ones by context and capital, unlisted ones where the context is plain.
 *
 * <p>In "Anyone in Duluth, MN? She moved there from Hibbing" the spans are {@code [10, 16)} and {@code [43, 50)}. States and
 * countries stay (45 CFR 164.514(b)(2)(i)(B) names what is smaller than a state). "New York" and "Washington" alone are
 * states; a town that is an ordinary word (Reading, Hope) needs more than a capital.
 */
public final class CityRecognizer implements Recognizer {
    private static final int MAX_WORDS = 4;

    /** Towns that gave their name to a test: alone they are the test. */
    private static final WordList TESTS = Cues.words("city.tests");

    private static final WordList COLORS = Cues.words("city.colors");

    /** Creates the recognizer. */
    public CityRecognizer() {}

    @Override
    public String id() {
        return "city";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(GEO);
    }

    @Override
    public List<Finding> recognize(Text source) {
        PlaceText text = PlaceText.of(source);
        List<Finding> findings = new ArrayList<>(Addresses.of(source).towns);
        TownSlots.find(text, findings);
        Scan scan = new Scan(text, findings);
        int i = 0;
        while (i < text.count) {
            i = scan.at(i);
        }
        return findings;
    }

    /** One pass over one text; remembers where the last town ended, since towns come in lists. */
    private static final class Scan {
        private final PlaceText text;
        private final PlaceContext context;
        private final List<Finding> findings;
        private int lastEnd = -9;
        private int end;
        private int grade;
        private int stateEnd;
        private boolean phrase;

        Scan(PlaceText text, List<Finding> findings) {
            this.text = text;
            this.context = new PlaceContext(text);
            this.findings = findings;
        }

        /** Looks at a token and returns the one to go on with. */
        int at(int i) {
            if (!text.word(i)) {
                return i + 1;
            }
            boolean written = text.capital(i) || text.caseless();
            if (!written
                    && !text.cue(i - 1, PlaceCue.IN | PlaceCue.TO | PlaceCue.AREA)
                    && !inList(i)
                    && !context.areaAfter(i + 1)) {
                return i + 1; // most words of most texts
            }
            if (written && text.has(i, WordInfo.STARTS_PHRASE)) {
                int insurer = text.phraseEnd(i, PhraseKind.INSURER | PhraseKind.MENTAL_HEALTH | PhraseKind.INNOCENT);
                if (insurer > i
                        && !(text.phraseHas(PhraseKind.INSURER) && text.phraseGrade() > 0 && text.state(insurer + 1))) {
                    return insurer;
                }
            }
            candidate(i);
            if (grade == 0 && !text.capital(i) && !text.caseless()) {
                return i + 1;
            }
            String rule = rule(i);
            if (rule == null) {
                return Math.max(i + 1, stateEnd); // Hampshire is a town, New Hampshire is none
            }
            Confidence confidence = rule.endsWith("lone") || rule.endsWith("unlisted")
                    ? Confidence.POSSIBLE
                    : rule.endsWith("state") ? Confidence.CERTAIN : Confidence.LIKELY;
            findings.add(text.finding(i, end, confidence, rule));
            listedBefore(i);
            lastEnd = end;
            return end;
        }

        /** "Abilene or Salina": the word before the conjunction is a town as well. */
        private void listedBefore(int i) {
            int before = i - 2;
            if (before > 0
                    && context.conjunction(i - 1)
                    && text.proper(before - 1)
                    && before - 1 >= lastEnd
                    && text.phraseEnd(before - 1) == i - 1
                    && text.phraseGrade() >= 2) {
                findings.add(text.finding(before - 1, before + 1, Confidence.LIKELY, "city.list"));
            } else if (before >= lastEnd
                    && before >= 0
                    && (context.conjunction(i - 1) || text.mark(i - 1, '/'))
                    && text.proper(before)
                    && text.word(before)
                    && text.grade(before) >= 3) {
                findings.add(text.finding(before, before + 1, Confidence.LIKELY, "city.list"));
            }
        }

        /** Reads the longest listed town that begins here. */
        private void candidate(int i) {
            grade = text.grade(i);
            if (grade == 0 && text.proper(i)) {
                boolean town = inList(i) && !text.mark(i - 1, ',') || text.state(text.mark(i + 1, ',') ? i + 2 : i + 1);
                int shared = text.sharedGrade(i);
                grade = town || shared >= 4 && context.before(i) >= PlaceContext.IN ? shared : 0;
            }
            end = i + 1;
            phrase = false;
            stateEnd = i;
            int longest = text.phraseEnd(i);
            if (longest > i
                    && !text.phraseHas(PhraseKind.COUNTRY)
                    && text.phraseGrade() > 0
                    && (!text.phraseHas(PhraseKind.STATE) || statesTown(longest))) {
                grade = text.phraseGrade();
                end = longest;
                phrase = true;
            } else if (longest > i && text.phraseHas(PhraseKind.STATE | PhraseKind.COUNTRY)) {
                grade = 0;
                stateEnd = longest;
            }
            if (text.cue(i, PlaceCue.WORLD_FIRST)) {
                int city = text.worldCityEnd(i);
                if (city > end) {
                    end = city;
                    grade = 4;
                    phrase = true;
                }
            }
        }

        /** "New York, NY" is the town, "New York" the state. */
        private boolean statesTown(int longest) {
            return text.mark(longest, ',')
                    && text.state(longest + 1)
                    && !text.lineStart(longest + 1)
                    && !text.has(longest + 1, WordInfo.STATE);
        }

        /** Returns the rule by which a town is here, or null. */
        private @Nullable String rule(int i) {
            if (text.cue(i, PlaceCue.FUNCTION) && !phrase || context.testName(i, end)) {
                return null;
            }
            if (text.mark(end, '-')
                    && text.joined(end)
                    && text.joined(end + 1)
                    && text.number(end + 1)
                    && text.length(end + 1) <= 2) {
                return null; // "the Vineland-3" is a test
            }
            boolean file = text.mark(end, '.') && text.joined(end) && text.joined(end + 1) && text.word(end + 1);
            if (file || text.cue(i, PlaceCue.FUNCTION) && !text.proper(end - 1)) {
                return null; // "outlook.jpg", "on the hill"
            }
            boolean written = text.capital(i) || text.caseless();
            if (written && beforeState(i)) {
                return "city.state";
            }
            if (text.has(i, WordInfo.STATE | WordInfo.COUNTRY) && !phrase && !text.cue(i, PlaceCue.WORLD)) {
                return capitalOfState(i) ? "city.state" : null;
            }
            int evidence = context.before(i);
            if (text.caseless()
                    && grade >= 3
                    && evidence >= PlaceContext.TO
                    && text.mark(end, ',')
                    && text.has(end + 1, WordInfo.STATE_ABBREVIATION)
                    && !text.cue(end + 1, PlaceCue.FUNCTION)) {
                return "city.state";
            }
            boolean plain = plainTown(i);
            if (text.capital(i) && !text.caseless()) {
                return properTown(i, evidence, plain);
            }
            if (grade == 0) {
                return text.caseless()
                                && evidence == PlaceContext.DWELL
                                && text.info(i) == 0
                                && text.length(i) >= 4
                                && !text.cue(i, ~0)
                        ? "city.unlisted"
                        : null;
            }
            if (context.areaAfter(end) && grade >= 3 && text.frequency(i) <= 1) {
                return "city.area";
            }
            boolean rare = text.frequency(i) <= 1 && !text.has(i, WordInfo.DICTIONARY) || phrase && !ordinaryPhrase(i);
            if (evidence >= PlaceContext.IN && grade >= 2 && (rare || grade >= 4 && text.frequency(i) <= 2)
                    || evidence == PlaceContext.IN && phrase && grade >= 3) {
                return "city.preposition";
            }
            if (evidence == PlaceContext.TO && grade >= 3 && rare && !text.personName(i)) {
                return "city.preposition";
            }
            if (inList(i) && grade >= 2 && rare) {
                return "city.list";
            }
            if (evidence == PlaceContext.TO && context.fromOrAt(i) && grade >= 3 && text.frequency(i) <= 1) {
                return "city.preposition";
            }
            return text.caseless()
                            && (grade >= 4 || phrase && grade >= 3)
                            && rare
                            && (phrase || !text.personName(i))
                            && !context.personBeside(i, end)
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
            if (grade > 0 && inList(i) && (plain || grade >= 3 && text.proper(i)) || slashed(i)) {
                return "city.list";
            }
            if (evidence >= PlaceContext.IN && text.proper(i)) {
                if (grade > 0
                        && !(grade < 3 && text.number(end) && !text.lineStart(end)) // "in Section 7"
                        && (plain || grade >= 2 && !context.title(i, end))) {
                    extend(i);
                    return "city.preposition";
                }
                if (grade == 0 && unlisted(i, evidence)) {
                    extend(i);
                    return "city.unlisted";
                }
            }
            if (evidence >= PlaceContext.IN && !text.proper(i) && grade >= 2 && plain) {
                return "city.preposition";
            }
            if (evidence == PlaceContext.TO && grade >= 3 && plain && (!text.personName(i) || grade >= 5 && phrase)) {
                return "city.preposition";
            }
            if (grade > 0 && context.areaAfter(end) && (plain || grade >= 3) && !text.sentenceStart(i)) {
                return "city.area";
            }
            if (context.slotLike(i, end)
                    && grade >= 2
                    && plain
                    && !exclaimed(i)
                    && (!text.personName(i) || i == 0 && !text.mark(end, ','))) {
                return "city.slot";
            }
            if (grade >= 4 && plain && context.walled(i, end)) {
                return "city.slot";
            }
            if (context.behindNumber(i, end) && grade >= 2 && plain) {
                return "city.slot";
            }
            if (text.sentenceStart(i)
                    && grade >= 3
                    && context.conjunction(end)
                    && text.proper(end + 1)
                    && text.grade(end + 1) >= 3
                    && (text.mark(end + 2, '.') || text.lineStart(end + 2))) {
                return "city.pair";
            }
            if (grade >= 5
                    && context.slotLike(i, end)
                    && text.mark(i - 1, ',')
                    && plain
                    && !text.lineStart(i - 1)
                    && !text.lineStart(i - 2)
                    && !text.lineStart(i - 3)) {
                return "city.slot-lone"; // not a signature: "Thanks, Madison"
            }
            if (text.number(i - 1) && !text.mark(end, ',') || COLORS.contains(text.source.hash(Math.max(0, i - 1)))) {
                return null; // "2019 Tacoma", "a white Durango"
            }
            if (text.has(i - 1, WordInfo.LANGUAGE) && text.capital(i - 1)
                    || text.mark(end, '\'') && text.has(i, WordInfo.EPONYM)) {
                return null; // "British Columbia", "Huntington's"
            }
            boolean person = text.personName(i) && !phrase;
            if (TESTS.contains(text.source.hash(i)) || person || context.personBeside(i, end) && !phrase) {
                return null;
            }
            if (phrase && text.proper(i) && text.proper(end - 1) && grade >= 2 && !ordinaryPhrase(i)) {
                return "city.lone";
            }
            boolean rare = text.frequency(i) <= 1
                    && (grade >= 4
                            || grade == 3 && !text.has(i, WordInfo.DICTIONARY) && WordInfo.nameOdds(text.info(i)) < 7);
            boolean named = grade >= 4
                    && text.frequency(i) == 2
                    && WordInfo.capitalization(text.info(i)) >= 3
                    && text.proper(i)
                    && !text.sentenceStart(i);
            return named
                            || grade >= 3
                                    && rare
                                    && (text.proper(i) || grade >= 4)
                                    && (!text.sentenceStart(i) || grade >= 4)
                    ? "city.lone"
                    : null;
        }

        /** "Ugh, a hard one", "Register: ...": a word of the language at the start, and a small town by chance. */
        private boolean exclaimed(int i) {
            return grade == 2
                    && !phrase
                    && text.sentenceStart(i)
                    && text.has(i, WordInfo.DICTIONARY)
                    && WordInfo.capitalization(text.info(i)) <= 2
                    && (text.mark(end, ',') || text.mark(end, ':'));
        }

        /** Tells whether the words are hardly anything but a town. */
        private boolean plainTown(int i) {
            return phrase ? !ordinaryPhrase(i) || text.capital(end - 1) : text.frequency(i) <= 2;
        }

        private boolean ordinaryPhrase(int i) {
            for (int k = i; k < end; k++) {
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
                    || text.cue(i, PlaceCue.PROVINCE)
                    || text.cue(
                            i, PlaceCue.NEVER | PlaceCue.BRAND | PlaceCue.HEAD | PlaceCue.FUNCTION | PlaceCue.SUBJECT)
                    || context.title(i, end) && !text.upper(i)
                    || WordInfo.has(info, WordInfo.DICTIONARY)
                            && !(evidence == PlaceContext.DWELL && text.frequency(i) <= 1)
                    || WordInfo.has(info, ~0L << 24 & ~WordInfo.STARTS_PHRASE & ~WordInfo.EPONYM)) {
                return false;
            }
            return text.frequency(i) <= 1
                    && (WordInfo.givenBearers(info) <= 3 || evidence == PlaceContext.DWELL)
                    && !(text.mark(end, '\'') && text.joined(end));
        }

        /** Takes the capitals behind a town into its name: "in Villa del Sol", "in Cedar Village". */
        private void extend(int i) {
            int k = end;
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
                    && (grade == 0 || text.cue(k, PlaceCue.TOWN_TAIL | PlaceCue.PARTICLE))
                    && !text.upper(k)) {
                k++;
            }
            end = Math.max(end, k);
        }

        private boolean inList(int i) {
            int gap = i - lastEnd;
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
                    && text.source.hash(Math.min(text.count - 1, text.mark(i + 1, ',') ? i + 2 : i + 1))
                            == PlaceContext.DC;
        }

        /** Reads on to a state: "Walla Walla, WA", "salina ks", "Abilene, Kansas"; moves the end there. */
        private boolean beforeState(int i) {
            int k = end;
            if (context.stateAt(k, grade > 0, text.sentenceStart(i))) {
                return !text.has(i, WordInfo.STATE | WordInfo.COUNTRY) && context.townBeforeState(i, k, grade);
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
                    end = k;
                    return true;
                }
            }
            return false;
        }
    }
}
