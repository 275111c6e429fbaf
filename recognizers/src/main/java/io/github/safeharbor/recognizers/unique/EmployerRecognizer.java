package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the employer by name, and teams, units and clubs: "works nights at Harlow &amp; Finch", "the Marbolt plant".
 *
 * <p>The rule names employers beside relatives and household members, 45 CFR 164.514(b)(2)(i), so a company that a
 * person works for is removed; a company that merely occurs ("bought at Costco") is not, nor are payers, state agencies
 * and therapy models.
 */
public final class EmployerRecognizer extends RuleRecognizer {
    private static final String ARTICLE = "(?:[ ](?:the|a|an|our|his|her|their|my|local|nearby|that)\\b)?";

    /** From a lead word past plain words to a preposition, before a name. */
    private static final Pattern LEAD = Pattern.compile("(?i)[a-z]{1,16}+[,(]?"
            + "(?:[ ]{1,2}(?!(?:at|for|with|by|from|of|in) )[a-z][a-z'/-]{0,16}+,?){0,5}?"
            + "[ ]{1,2}(?<preposition>at|for|with|by|from|of|in)" + ARTICLE
            + "[ ]{1,2}(?<quote>\"(?:the )?)?(?=[a-z0-9])");

    /** The words that lead to an employer by each preposition. */
    private static final Map<String, WordList> LEADS = Stream.of("at", "for", "with", "by", "from", "of", "in")
            .collect(Collectors.toUnmodifiableMap(preposition -> preposition, each -> Cues.words("employer." + each)));

    /** "Quit Walmart", "sued Amazon": no preposition between. */
    private static final WordList DIRECT = Cues.words("employer.direct");

    private static final WordList PREPOSITIONS = WordList.of(LEADS.keySet());

    private static final long CUE = 1;
    /** "The Marbolt plant": what stands before these is whom the place belongs to. */
    private static final long PLACE = 1 << 1;
    /** "The Dunmore chess club": as places, and part of the name. */
    private static final long CLUB = 1 << 2;
    /** "An Amazon driver": only behind a large employer. */
    private static final long LARGE_ONLY = 1 << 3;

    private static final long BUSINESS = 1 << 4;
    private static final long LABEL = 1 << 5;
    /** Ends the name of a company, capitalised, with a capitalised word before. */
    private static final long HEAD = 1 << 6;
    /** A head of names that are somebody's only if the person is a member. */
    private static final long MEMBERSHIP = 1 << 7;

    private static final long INCORPORATED = 1 << 8;
    private static final long DEPARTMENT = 1 << 9;
    private static final long TRADE = 1 << 10;

    /** The words at which names are looked for: each is looked up once. */
    private static final WordList SPOTS = spots();

    /** "Call him at work, the Quill Street Press", "drives a bus for a living (Metrolane)". */
    private static final Pattern ASIDE = Pattern.compile("(?i:(?:" + String.join("|", Cues.entries("employer.business"))
            + ")(?-i: in [A-Z][a-z]{2,15})?(?:,|:| ?[(]| is| at)(?: at| for)?" + ARTICLE
            + ") ?(?=[A-Z])(?![A-Z]{2}\\b)");

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:employer(?:'s)?(?:[ ]?name)?|employed (?:by|at)|place of (?:employment|work)|workplace|work "
                    + "place|empl|emp|(?:works (?:at|for)|company|"
                    + "organi[sz]ation)(?=[^A-Za-z0-9]{1,9}(?-i:[A-Z])))(?:\\s{1,2}(?:is|was)\\b)?"
                    + "(?:[ ]{0,2}[\"']?[:=][ ]{0,3}[\"']?|[. ]{2,40}|[\\t]{1,3}|(?<=is|was) "
                    + ")(?<id>[A-Za-z0-9][A-Za-z0-9&'+./-]{0,30}(?:[ "
                    + "][A-Za-z0-9&(][A-Za-z0-9&'+./-]{0,30}){0,5}?)(?=[ ]{0,2}[,;(\"|\\n\\r]|[.](?:\\s|$)|[ ]{2,9}|"
                    + "[ ]-|$|[ ](?:as|since|in|for|at|full|part|x|phone|ph|tel|occupation|title|job)\\b)");
    private static final Pattern NO_EMPLOYER = Pattern.compile(
            "(?i)(?:none|n/?a|no|not|self|un\\S{0,12}|retired|student|same|homemaker|disab\\S{0,6}|yes|is|has|was|"
                    + "will|may|pays?|full|part|on|the|a|an|his|her|provided|sponsored|name|phone)\\b.{0,200}");

    private static final WordList INTO = Cues.words("company.into");

    /** "Book Club", "Breakfast Club", "New Construction": no name. */
    private static final WordList GENERIC = Cues.words("employer.generic");

    static final WordList THE = Cues.words("company.the");
    private static final WordList FORCE = Cues.words("company.force");
    private static final long EMPLOYER = WordHash.of("employer");
    private static final long AT = WordHash.of("at");
    private static final long FOR = WordHash.of("for");

    private static final int WINDOW = 320;
    private static final List<Rule> RULES = UnitRules.all();

    /** Creates the recognizer. */
    public EmployerRecognizer() {
        super("employer", RULES);
    }

    @Override
    public List<Finding> recognize(Text source, List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        for (int token = 0; token < source.tokenCount(); token++) {
            if (!TokenKind.isWord(source.kind(token))) {
                continue;
            }
            long hash = source.hash(token);
            if (hash == AT || hash == FOR) {
                UnlistedBodies.behind(source, token, hash == FOR, findings);
            }
            long spot = SPOTS.bits(hash);
            if ((spot & CUE) != 0) {
                led(source, token, (spot & BUSINESS) != 0, findings);
            }
            if (token > 0 && (spot & (PLACE | CLUB | LARGE_ONLY)) != 0 && (source.kind(token) & TokenKind.UPPER) == 0) {
                boolean capital = (source.kind(token - 1) & (TokenKind.UPPER | TokenKind.MARK)) != 0;
                if (capital && (spot & PLACE) != 0 || (spot & CLUB) != 0) {
                    before(source, token, false, findings);
                } else if ((spot & LARGE_ONLY) != 0 && (capital || CompanyName.isLarge(source, token - 1))) {
                    before(source, token, true, findings);
                }
            }
            if (token > 0 && (source.kind(token) & TokenKind.CAPITALIZED) != 0) {
                if (source.isMark(token - 1, '&')) {
                    UnlistedBodies.partners(source, token, findings);
                }
                if ((spot & (INCORPORATED | HEAD | DEPARTMENT)) != 0) {
                    suffixed(source, token, spot, findings);
                }
                NamedBodies.agency(source, token, findings);
            } else if ((spot & TRADE) != 0) {
                NamedBodies.trade(source, token, findings);
            }
            if (hash == EMPLOYER && NamedBodies.startsName(source, token + 1)) {
                add(source, token + 1, false, "employer.labelled", findings);
            }
            if ((spot & LABEL) != 0) {
                labelled(source, token, findings);
            }
        }
        return findings;
    }

    private static WordList spots() {
        WordList.Builder spots = new WordList.Builder();
        LEADS.keySet().forEach(preposition -> Cues.addTo(spots, "employer." + preposition, CUE));
        Cues.addTo(spots, "employer.business", CUE | BUSINESS);
        Cues.addTo(spots, "employer.direct", CUE);
        Cues.addTo(spots, "employer.place", PLACE);
        Cues.addTo(spots, "employer.club", CLUB);
        Cues.addTo(spots, "employer.large-only", LARGE_ONLY);
        Cues.addTo(spots, "employer.label", LABEL);
        Cues.addTo(spots, "employer.head", HEAD);
        Cues.addTo(spots, "employer.membership", HEAD | MEMBERSHIP);
        Cues.addTo(spots, "company.incorporated", INCORPORATED);
        Cues.addTo(spots, "company.department", DEPARTMENT);
        Cues.addTo(spots, "employer.trade", TRADE);
        return spots.build();
    }

    private static boolean isClub(Text source, int token) {
        return (SPOTS.bits(source.hash(token)) & CLUB) != 0;
    }

    private static void led(Text source, int cue, boolean business, List<Finding> findings) {
        int start = source.start(cue);
        int end = Math.min(source.length(), start + 120);
        boolean upperText = (source.kind(cue) & (TokenKind.UPPER | TokenKind.LOWER)) == TokenKind.UPPER
                && source.end(cue) - start > 3;
        Matcher lead = prepositionFollows(source, cue, end) ? matcher(LEAD, source, start, end) : null;
        if (lead != null && lead.lookingAt()) {
            String preposition = lead.group("preposition").toLowerCase(Locale.ROOT);
            boolean direct = !preposition.equals("of") || lead.start("preposition") == source.end(cue) + 1;
            if (direct && LEADS.getOrDefault(preposition, DIRECT).contains(source.hash(cue))) {
                add(source, source.tokenAt(lead.end()), upperText, "employer.led", findings);
            }
        }
        if (business) {
            Matcher aside = matcher(ASIDE, source, start, end);
            if (aside.lookingAt()) {
                add(source, source.tokenAt(aside.end()), upperText, "employer.aside", findings);
            }
        }
        if (DIRECT.contains(source.hash(cue))
                && cue + 1 < source.tokenCount()
                && CompanyName.isLarge(source, cue + 1)) {
            add(source, cue + 1, upperText, "employer.direct", findings);
        }
    }

    static void add(Text source, int first, boolean upperText, String rule, List<Finding> findings) {
        int last = CompanyName.lastToken(source, first, upperText);
        if (last >= 0) {
            findings.add(new Finding(source.span(first, last), IdentifierCategory.OTHER, Confidence.LIKELY, rule));
        }
    }

    /** "The Marbolt plant", "an Amazon driver": walks left from the common noun. */
    private static void before(Text source, int noun, boolean largeOnly, List<Finding> findings) {
        if ((source.kind(noun) & TokenKind.UPPER) != 0 || (source.kind(noun) & TokenKind.LINE_START) != 0) {
            return;
        }
        int last = noun - 1;
        if (!largeOnly) {
            // "Dunmore chess club": up to one plain word between
            boolean plain = TokenKind.isWord(source.kind(last)) && (source.kind(last) & TokenKind.UPPER) == 0;
            last = plain && last > 0 && isClub(source, noun) ? last - 1 : last;
        }
        int first = runStart(source, last);
        if (first < 0 && largeOnly && CompanyName.isLarge(source, last)) {
            first = last;
        }
        if (first < 0
                || first == last && largeOnly && !CompanyName.isLarge(source, last)
                || largeOnly && first != last) {
            return;
        }
        boolean neutral = true;
        for (int i = first; i <= last; i++) {
            neutral &= CompanyName.isNeutral(source, i) || (source.kind(i) & TokenKind.MARK) != 0;
        }
        boolean sentence = (source.kind(first) & TokenKind.SENTENCE_START) != 0;
        if (!neutral && !(sentence && first == last && !CompanyName.isLarge(source, first))) {
            int end = isClub(source, noun) ? noun : last;
            findings.add(new Finding(
                    source.span(first, end), IdentifierCategory.OTHER, Confidence.LIKELY, "employer.before"));
        }
    }

    private static int runStart(Text source, int last) {
        int first = -1;
        for (int i = last; i >= 0 && last - i < 6; i--) {
            int kind = source.kind(i);
            if (CompanyName.begins(source, i)) {
                first = i;
            } else if (!(source.isMark(i, '&') || source.isMark(i, '-') || source.isMark(i, '\''))
                    || first < 0 && i == last) {
                break;
            }
            boolean far = i > 0 && source.start(i) - source.end(i - 1) > 1;
            if (far || (kind & (TokenKind.LINE_START | TokenKind.SENTENCE_START)) != 0) {
                break;
            }
        }
        return first;
    }

    /** "Harlow Logistics", "Finch &amp; Marl, Inc.", "Springfield Police Department". */
    private static void suffixed(Text source, int token, long spot, List<Finding> findings) {
        boolean strong = (spot & INCORPORATED) != 0;
        boolean weak = (spot & HEAD) != 0;
        boolean force = (spot & DEPARTMENT) != 0 && FORCE.contains(source.hash(token - 1)) && token > 1;
        boolean lower = (source.kind(token) & TokenKind.LOWER) != 0;
        if (!strong && !(weak && lower) && !force) {
            return;
        }
        int last = force ? token - 2 : token - 1;
        if (strong && source.isMark(last, ',')) {
            last--;
        }
        if (force && source.isMark(last, '\'')) {
            last--;
        }
        int first = last < 0 || source.start(token) - source.end(last) > 12 ? -1 : runStart(source, last);
        if (first >= 0 && first < last && THE.contains(source.hash(first))) {
            first++;
        }
        boolean lone = first == last && first >= 0 && (source.kind(first) & TokenKind.SENTENCE_START) != 0;
        if ((spot & MEMBERSHIP) != 0 && !isMember(source, first)) {
            return;
        }
        lone |= first == last && first >= 0 && GENERIC.contains(source.hash(first));
        boolean line = (source.kind(token) & TokenKind.LINE_START) != 0;
        if (first >= 0
                && !line
                && !(lone && weak)
                && !(first == last && CompanyName.isNeutral(source, first) && !strong)) {
            findings.add(new Finding(
                    source.span(first, token), IdentifierCategory.OTHER, Confidence.LIKELY, "employer.suffixed"));
        }
    }

    /** "Sings in the Tully Community Chorus"; an orchestra that is merely heard of is nobody's. */
    private static boolean isMember(Text source, int first) {
        for (int i = first - 1; i >= 0 && i >= first - 3; i--) {
            if (INTO.contains(source.hash(i))) {
                return true;
            }
        }
        return false;
    }

    private static void labelled(Text source, int token, List<Finding> findings) {
        int start = source.start(token);
        int end = Math.min(source.length(), start + WINDOW);
        Matcher label = matcher(LABELLED, source, start, end);
        if (label.lookingAt() && !NO_EMPLOYER.matcher(label.group("id")).matches()) {
            Span span = new Span(label.start("id"), label.end("id"));
            findings.add(new Finding(span, IdentifierCategory.OTHER, Confidence.CERTAIN, "employer.labelled"));
        }
    }

    /** Tells whether a preposition stands where one would behind a lead word: most have none. */
    private static boolean prepositionFollows(Text source, int cue, int end) {
        int next = cue + 1;
        while (next < source.tokenCount() && source.start(next) < end && !source.isMark(next, '.')) {
            if (PREPOSITIONS.contains(source.hash(next++))) {
                return true;
            }
        }
        return false;
    }

    private static Matcher matcher(Pattern pattern, Text source, int start, int end) {
        return pattern.matcher(source.view())
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(start, end);
    }
}
