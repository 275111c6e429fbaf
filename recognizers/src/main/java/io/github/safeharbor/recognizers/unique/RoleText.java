package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.recognizers.names.model.NameTags;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.List;
import java.util.Locale;

/**
 * One text as roles are read in it: each token with its classes of {@link RoleWord}, and the ends of phrases.
 *
 * <p>All questions may be asked of any index; outside the text the answer is no.
 */
final class RoleText {
    private static final List<String> PERSON_ENDINGS =
            List.of("er", "or", "ist", "ian", "ant", "eer", "man", "woman", "smith", "wright");

    private static final WordList PLACES = Cues.words("employer.place");
    private static final WordList ORGANIZATIONS =
            Cues.words("employer.head", "employer.membership", "company.incorporated", "company.units");
    private static final long NO_BODY = WordInfo.INSURER
            | WordInfo.DRUG
            | WordInfo.MENTAL_HEALTH
            | WordInfo.ACRONYM
            | WordInfo.LANGUAGE
            | WordInfo.CREDENTIAL
            | WordInfo.MONTH
            | WordInfo.WEEKDAY;

    /** The year of an honour is no part of it: "Teacher of the Year". */
    static final String OF_YEAR = "role.of-year";

    private static final long OF = WordHash.of("of");
    private static final float TAGGED = 0.35f;

    /** So far from a role a town makes it the town's. */
    private static final int NEAR = 14;

    final Text source;
    final int count;
    private final Analysis analysis;
    private final long[] words;

    RoleText(Text source) {
        this.source = source;
        count = source.tokenCount();
        analysis = Analysis.of(source);
        words = new long[count];
        WordList table = RoleWord.table();
        for (int i = 0; i < count; i++) {
            words[i] = (source.kind(i) & TokenKind.LABEL) == 0 ? table.bits(source.hash(i)) : 0;
        }
    }

    boolean is(int i, RoleWord word) {
        return i >= 0 && i < count && (words[i] & word.bit()) != 0;
    }

    boolean isAny(int i, RoleWord word, RoleWord other) {
        return i >= 0 && i < count && (words[i] & (word.bit() | other.bit())) != 0;
    }

    boolean word(int i) {
        return i >= 0 && i < count && TokenKind.isWord(source.kind(i));
    }

    boolean capital(int i) {
        return word(i) && (source.kind(i) & TokenKind.CAPITALIZED) != 0;
    }

    /** Tells whether a word is written in capitals. */
    private boolean shouted(int i) {
        return word(i) && (source.kind(i) & TokenKind.LOWER) == 0;
    }

    /** Returns a token in lower case; makes a string, so only for candidates. */
    String token(int i) {
        return i >= 0 && i < count ? source.token(i).toLowerCase(Locale.ROOT) : "";
    }

    /** Tells whether a word ends with these lower-case letters. */
    boolean endsWith(int i, String ending) {
        int from = i >= 0 && i < count ? source.end(i) - ending.length() : -1;
        if (from < 0 || from < source.start(i)) {
            return false;
        }
        for (int k = 0; k < ending.length(); k++) {
            if (Character.toLowerCase(source.charAt(from + k)) != ending.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a token is the word "of". */
    boolean isOf(int i) {
        return source.wordAt(i) == OF;
    }

    boolean mark(int i, char mark) {
        return source.isMark(i, mark);
    }

    /** Tells whether a token begins a line; the end of the text does. */
    boolean lineStart(int i) {
        return i >= count || i >= 0 && (source.kind(i) & TokenKind.LINE_START) != 0;
    }

    boolean sentenceStart(int i) {
        return i >= count || i >= 0 && (source.kind(i) & (TokenKind.SENTENCE_START | TokenKind.LINE_START)) != 0;
    }

    /** Tells whether a mark stands inside a word: "single-handedly", "Tully's". */
    private boolean isInside(int i) {
        return (mark(i, '-') || mark(i, '\'')) && (source.kind(i) & TokenKind.SPACE_BEFORE) == 0;
    }

    /** Tells whether a token may belong to a phrase of words that goes on from the token before it. */
    boolean isPhrase(int i) {
        return isInPhrase(i) && !lineStart(i);
    }

    /** Tells whether a token is a word or stands inside one. */
    boolean isInPhrase(int i) {
        return word(i) || isInside(i);
    }

    /** Tells whether "'s" begins at a token. */
    boolean possessive(int i) {
        return i + 1 < count
                && mark(i, '\'')
                && (source.kind(i) & TokenKind.SPACE_BEFORE) == 0
                && source.end(i + 1) - source.start(i + 1) == 1
                && source.charAt(source.start(i + 1)) == 's'
                && (source.kind(i + 1) & TokenKind.SPACE_BEFORE) == 0;
    }

    /** Tells whether a word is an office: "mayor", "county attorney", "head of". */
    boolean office(int i) {
        return is(i, RoleWord.OFFICE)
                || is(i, RoleWord.AREA_OFFICE) && is(i - 1, RoleWord.TOWN_FORCE)
                || is(i, RoleWord.HEAD_OF) && isOf(i + 1);
    }

    /** Tells whether a word is for a person: an office, a trade, a man or a woman; kin and those whom everybody has are not. */
    boolean person(int i) {
        if (office(i) || is(i, RoleWord.PERSON)) {
            return true;
        }
        if (!word(i)
                || isAny(i, RoleWord.GENERIC, RoleWord.KIN)
                || is(i, RoleWord.NO_PERSON)
                || source.end(i) - source.start(i) < 5) {
            return false;
        }
        for (String ending : PERSON_ENDINGS) {
            if (endsWith(i, ending)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a word stands for a person of whom the text speaks: she, client, his mother, a name. */
    boolean subject(int i) {
        return is(i, RoleWord.MINE)
                || isAny(i, RoleWord.KIN, RoleWord.PERSON)
                || analysis.is(i, NameCue.RELATION | NameCue.PERSON)
                || capital(i) && !is(i, RoleWord.NO_SUBJECT) && !analysis.has(i, WordInfo.DICTIONARY);
    }

    /** Tells whether a word is in the past: "rode", "fainted". */
    boolean past(int i) {
        if (is(i, RoleWord.PAST)) {
            return true;
        }
        return word(i) && source.end(i) - source.start(i) > 3 && endsWith(i, "ed") && !endsWith(i, "eed");
    }

    boolean participle(int i) {
        return is(i, RoleWord.PARTICIPLE) || past(i) && !is(i, RoleWord.PAST);
    }

    /** Returns the first token at or behind this one that is no adverb. */
    int behindAdverbs(int i) {
        int next = i;
        while (next < i + 3 && (is(next, RoleWord.ADVERB) || mark(next, '-') && is(next - 1, RoleWord.ADVERB))) {
            next++;
        }
        return next;
    }

    /** Returns the last token before this one, inclusive, that is no adverb. */
    int beforeAdverbs(int i) {
        int before = i;
        while (before > i - 3 && is(before, RoleWord.ADVERB)) {
            before--;
        }
        return before;
    }

    /** Returns the last token of the name of a body or town that begins at a token, or -1 if none does. */
    int bodyEnd(int i) {
        if (i < 0 || i >= count || is(i, RoleWord.TOWN)) {
            return -1;
        }
        boolean named = capital(i) && capital(i + 1) && !lineStart(i + 1);
        if (named && isOrganization(i + 1)) {
            return capital(i + 2) && !lineStart(i + 2) && isOrganization(i + 2) ? i + 2 : i + 1; // "West Middle School"
        }
        boolean letters = named && analysis.has(i, WordInfo.CREDENTIAL); // "MD Anderson"
        boolean neutral = CompanyName.isNeutral(source, i) && !(named && !CompanyName.isNeutral(source, i + 1));
        long nobody = named ? NO_BODY & ~WordInfo.LANGUAGE : NO_BODY; // "Black Heron Road"
        boolean none = !letters && (neutral || analysis.has(i, nobody));
        int last = none ? -1 : CompanyName.lastToken(source, i, shouted(i - 1));
        last = last < 0 && !capital(i) ? townEnd(i) : last;
        last = last < 0 && !none ? taggedEnd(i) : last;
        return last < 0 ? -1 : withTail(last);
    }

    /** Returns the last token of what the tagger takes for a place or a body, or -1. */
    private int taggedEnd(int i) {
        NameTags tags = NameTags.of(source);
        int end = i;
        while (isPhrase(end) && tags.place(end) + tags.organization(end) >= TAGGED) {
            end++;
        }
        return end - 1 < i ? -1 : end - 1;
    }

    /** "the town clerk of millbrae": listed, and hardly another word. */
    private int townEnd(int i) {
        int end = analysis.phraseEnd(i, -1);
        int kind = end > i ? analysis.phraseKind(i, end) : 0;
        if (PhraseKind.place(kind) >= 2 || PhraseKind.has(kind, PhraseKind.COUNTY | PhraseKind.COLLEGE)) {
            return end - 1;
        }
        boolean county = analysis.is(i + 1, PlaceCue.COUNTY);
        boolean head = analysis.is(i + 1, PlaceCue.HEAD) && !analysis.has(i, WordInfo.DICTIONARY);
        if ((county || head) && word(i) && !analysis.is(i, PlaceCue.GENERIC | PlaceCue.FUNCTION | PlaceCue.AREA)) {
            return i + 1;
        }
        long info = analysis.info(i);
        boolean town = WordInfo.place(info) >= 2
                && WordInfo.frequency(info) <= 1
                && !WordInfo.has(
                        info,
                        WordInfo.DICTIONARY | WordInfo.STATE | WordInfo.COUNTRY | WordInfo.LANGUAGE | WordInfo.INSURER);
        return !town ? -1 : analysis.is(i + 1, PlaceCue.TOWN_TAIL) && !lineStart(i + 1) ? i + 1 : i;
    }

    boolean year(int i) {
        return i >= 0
                && i < count
                && TokenKind.isNumber(source.kind(i))
                && source.end(i) - source.start(i) == 4
                && (source.charAt(source.start(i)) == '1' || source.charAt(source.start(i)) == '2')
                && !lineStart(i);
    }

    boolean title(int i) {
        return capital(i) && analysis.is(i, NameCue.TITLE);
    }

    /** Tells whether a word may be part of the name of a body; "Ask" at the start of a sentence is none. */
    boolean isNamePart(int i) {
        return capital(i)
                && !CompanyName.isNeutral(source, i)
                && !(sentenceStart(i) && analysis.has(i, WordInfo.DICTIONARY));
    }

    /** Tells whether a word is the name of a place, and hardly a person's. */
    boolean isPlace(int i) {
        long info = analysis.info(i);
        return WordInfo.place(info) >= 1 && WordInfo.givenBearers(info) < 4
                || info == 0 && capital(i)
                || analysis.has(i, WordInfo.COUNTY);
    }

    /** Tells whether a word ends the name of an organisation or a facility. */
    boolean isOrganization(int i) {
        return word(i) && ORGANIZATIONS.contains(source.hash(i))
                || isAny(i, RoleWord.TAIL, RoleWord.BODY_NOUN)
                || analysis.is(i, PlaceCue.HEAD | PlaceCue.WEAK_HEAD | PlaceCue.CARE);
    }

    /** Tells whether a listed town stands some words before or behind, capital first. */
    boolean nearTown(int i) {
        for (int k = Math.max(0, i - NEAR); k < Math.min(count, i + NEAR); k++) {
            if (capital(k)
                    && WordInfo.place(analysis.info(k)) >= 2
                    && !analysis.has(k, WordInfo.ROLE | WordInfo.TITLE | NO_BODY)) {
                return true;
            }
        }
        return false;
    }

    /** Takes "canoe club" into "Kona canoe club". */
    private int withTail(int last) {
        for (int i = last + 1; i <= last + 2 && isPhrase(i); i++) {
            if (isAny(i, RoleWord.TAIL, RoleWord.BODY_NOUN) || PLACES.contains(source.hash(i))) {
                return i;
            }
        }
        return last;
    }

    /** Returns the finding of a role, with the town or body behind it: "organist at Mount Olive {@code in Tully}". */
    Finding finding(int first, int last, String rule) {
        int end = last;
        for (int body = end + 2; is(body - 1, RoleWord.PREPOSITION) && !sentenceStart(body - 1); body = end + 2) {
            int bodyEnd = bodyEnd(body);
            if (sentenceStart(body) || bodyEnd < 0) {
                break;
            }
            end = bodyEnd;
        }
        end = rule.equals(OF_YEAR) ? end : withYears(end);
        return new Finding(source.span(first, end), IdentifierCategory.OTHER, Confidence.POSSIBLE, rule);
    }

    /** "Queen of the fair {@code in 2009}", "laureate {@code from 2014 to 2016}", "struck out twelve {@code in the 2016 final}". */
    private int withYears(int last) {
        boolean linked = is(last + 1, RoleWord.PREPOSITION) || is(last + 1, RoleWord.SINCE);
        int at = linked ? last + 2 : last + 1;
        boolean the = linked && is(at, RoleWord.ARTICLE);
        at += the ? 1 : 0;
        if (!year(at)) {
            return last;
        }
        if (the) {
            return new RoleClause(this).end(at);
        }
        boolean until = is(at + 1, RoleWord.SINCE) || mark(at + 1, '-');
        return until && year(at + 2) ? at + 2 : at;
    }
}
