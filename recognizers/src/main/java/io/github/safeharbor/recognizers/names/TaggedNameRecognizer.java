package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.Analysis;
import io.github.safeharbor.recognizers.analysis.NameCue;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.recognizers.names.model.NameTags;
import io.github.safeharbor.recognizers.names.model.Tag;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds persons, places and organizations by the trained tagger: the names that no list holds and no cue announces.
 *
 * <p>A run of tokens is found when each is part of some name with at least the threshold's probability, chosen on
 * development texts for each kind. Facilities among the organizations are places that people go to, 45 CFR
 * 164.514(b)(2)(i)(B); other organizations count as employers, (R).
 */
public final class TaggedNameRecognizer implements Recognizer {
    private static final float PERSON = 0.4f;
    private static final float PLACE = 0.35f;
    private static final float ORGANIZATION = 0.5f;
    /** An organization without a head word counts only as far as it is this sure: of those below, four in five were innocent. */
    private static final float SURE_ORGANIZATION = 0.8f;

    /** Last words of what the tagger calls a place, and others an employer. */
    private static final WordList SHOPS = Cues.words("tagged.shops");

    private static final WordList DISHES = Cues.words("tagged.dishes");

    /** Last words of what a body is called. */
    private static final WordList TAILS = Cues.words("company.tail");

    private static final int CASE_AND_LINE = TokenKind.CAPITALIZED | TokenKind.LINE_START;

    private static final WordList SPANISH = Cues.words("tagged.spanish");
    private static final int SPANISH_REACH = 6;
    private static final int MIN_SPANISH = 3;

    /** From here on a word of the language is a name, whatever else it is: "deacon is no deacon". */
    private static final float SURE = 0.8f;

    private static final int SURE_GIVEN = 6;
    private static final long THE = WordHash.of("the");
    private static final long AT = WordHash.of("at");
    private static final long FROM = WordHash.of("from");
    /** From here on a finding is removed wherever it recurs. */
    private static final float LIKELY = 0.75f;

    /** The tagger's view around a token, and what its neighbours see. */
    private static final int LABEL_REACH = 8;

    /** Creates the recognizer with the shipped model, which is read at the first text. */
    public TaggedNameRecognizer() {}

    @Override
    public String id() {
        return "tagged-name";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(IdentifierCategory.NAME, IdentifierCategory.GEO, IdentifierCategory.OTHER);
    }

    @Override
    public List<Finding> recognize(Text source) {
        NameTags tags = NameTags.of(source);
        Analysis analysis = Analysis.of(source);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < source.tokenCount(); ) {
            int kind = kind(tags, i);
            if (kind == Tag.OUTSIDE || !isWord(source, i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < source.tokenCount()
                    && kind(tags, end) == kind
                    && tags.begins(end) <= 0.5f * tags.any(end)
                    && !endsSentence(source, end)) {
                end++;
            }
            add(source, tags, analysis, kind, i, end, findings);
            i = end;
        }
        return findings;
    }

    /** Adds a run of tokens of one kind, if nothing speaks against it. */
    private static void add(
            Text source, NameTags tags, Analysis analysis, int kind, int from, int to, List<Finding> findings) {
        int first = from;
        int end = to;
        boolean headed = analysis.has(to - 1, WordInfo.FACILITY) || analysis.is(to - 1, PlaceCue.HEAD | PlaceCue.CARE);
        if (kind == Tag.B_ORGANIZATION && !headed) {
            while (first < end && tags.any(first) < SURE_ORGANIZATION) {
                first++;
            }
            while (first < end && tags.any(end - 1) < SURE_ORGANIZATION) {
                end--;
            }
        }
        while (first < end
                && (!isWord(source, end - 1)
                        || kind == Tag.B_PLACE && isNoPlace(source, analysis, end - 1)
                        || kind == Tag.B_PERSON && isBesideName(source, analysis, end - 1, first))) {
            end--;
        }
        while (first < end
                && (!isWord(source, first) || kind == Tag.B_PERSON && isBesideName(source, analysis, first, end - 1))) {
            first++;
        }
        if (first == end
                || isDoubtful(source, tags, analysis, kind, first, end)
                || NeverNames.fill(source, first, end)
                || isEponym(source, first, end)) {
            return;
        }
        float least = 1;
        for (int i = first; i < end; i++) {
            least = Math.min(least, tags.any(i));
        }
        boolean body = kind == Tag.B_ORGANIZATION || kind == Tag.B_PLACE && isBehindAt(source, first);
        int last = body ? withTails(source, end - 1) : end - 1;
        findings.add(finding(source, analysis, kind, first, last, least));
    }

    /** "laid off from kearny {@code fence co}": what a body's name ends with, written as the name is. */
    private static int withTails(Text source, int last) {
        int end = last;
        while (end + 1 < source.tokenCount()
                && TAILS.contains(source.hash(end + 1))
                && (source.kind(end + 1) & CASE_AND_LINE) == (source.kind(last) & TokenKind.CAPITALIZED)) {
            end++;
        }
        return end;
    }

    /** "near fargo taking new clients": one of the commonest words, without a capital, ends no place. */
    private static boolean isNoPlace(Text source, Analysis analysis, int token) {
        long info = analysis.info(token);
        return (source.kind(token) & (TokenKind.UPPER | TokenKind.DIGIT)) == 0
                && WordInfo.frequency(info) >= 4
                && WordInfo.place(info) == 0
                && WordInfo.nameOdds(info) <= 2
                && info >>> 22 == 0
                && source.view().startsWith("ing", source.end(token) - 3);
    }

    /** "Marva cooks", "supper with Ines": a word of the language without a capital, beside a name that has one. */
    private static boolean isBesideName(Text source, Analysis analysis, int token, int other) {
        return token != other
                && (source.kind(token) & TokenKind.UPPER) == 0
                && (source.kind(other) & TokenKind.CAPITALIZED) != 0
                && isOrdinary(analysis, token)
                && !analysis.is(token, NameCue.PARTICLE);
    }

    private static boolean isEponym(Text source, int from, int to) {
        NameText text = NameText.of(source);
        return to - from <= 5 && Eponyms.has(text, text.unitAt(to - 1));
    }

    private static boolean isDoubtful(Text source, NameTags tags, Analysis analysis, int kind, int from, int to) {
        boolean doubtful = kind == Tag.B_PERSON
                ? to == from + 1
                        && (tags.person(from) < SURE || isCapitalOfSentence(source, from))
                        && (isOrdinary(analysis, from) || isSlip(source, analysis, from))
                : isDescribed(source, analysis, from, to);
        return doubtful
                || isSpanish(source, from, to)
                || isLabel(source, analysis, from, to)
                || isLoneAcronym(source, analysis, kind, from, to)
                || isDish(source, from, to);
    }

    /** "Chance is all it takes": its capital is the sentence's. */
    private static boolean isCapitalOfSentence(Text source, int token) {
        int both = TokenKind.CAPITALIZED | TokenKind.SENTENCE_START;
        return (source.kind(token) & both) == both;
    }

    /** A word of the language alone: {@link NameRecognizer} knows what the tagger thinks, and more. */
    private static boolean isOrdinary(Analysis classes, int token) {
        return classes.has(token, WordInfo.DICTIONARY) && WordInfo.frequency(classes.info(token)) >= 2;
    }

    /** "hopfully", "scribing": a word without a capital that is hardly a name, in a text that has capitals. */
    private static boolean isSlip(Text source, Analysis analysis, int token) {
        return (source.kind(token) & TokenKind.UPPER) == 0
                && WordInfo.givenOdds(analysis.info(token)) < SURE_GIVEN
                && WordInfo.surnameOdds(analysis.info(token)) < SURE_GIVEN
                && usesCapitals(source);
    }

    /** "Follow up:", "RECOMMENDATION:": the words of the language before a colon at the start of a line. */
    private static boolean isLabel(Text source, Analysis analysis, int from, int to) {
        if (to >= source.tokenCount()
                || !source.isMark(to, ':')
                || (source.kind(from) & TokenKind.LINE_START) == 0 && from > 0) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isOrdinary(analysis, i) || WordInfo.givenOdds(analysis.info(i)) >= 5) {
                return false;
            }
        }
        return true;
    }

    /** "MMSE", "UPDRS" in a line that has small letters: capitals alone announce nobody. */
    private static boolean isLoneAcronym(Text source, Analysis analysis, int kind, int from, int to) {
        int length = source.end(from) - source.start(from);
        return kind != Tag.B_PLACE
                && to == from + 1
                && length >= 2
                && length <= 6
                && (source.kind(from) & (TokenKind.LOWER | TokenKind.DIGIT)) == 0
                && WordInfo.nameOdds(analysis.info(from)) < 5
                && !isBehindAt(source, from)
                && isAmongSmallLetters(source, from);
    }

    /** "She's at UNT", "back from the GPC". */
    private static boolean isBehindAt(Text source, int token) {
        int before = token > 1 && source.hash(token - 1) == THE ? token - 2 : token - 1;
        return before >= 0 && (source.hash(before) == AT || source.hash(before) == FROM);
    }

    private static boolean isAmongSmallLetters(Text source, int token) {
        int small = 0;
        int words = 0;
        for (int i = Math.max(0, token - 4); i < Math.min(source.tokenCount(), token + 5); i++) {
            words += isWord(source, i) && i != token ? 1 : 0;
            small += isWord(source, i) && (source.kind(i) & TokenKind.LOWER) != 0 ? 1 : 0;
        }
        return 2 * small > words;
    }

    /** "The old parish", "a senior center": ordinary words without a capital, in a text that has some. */
    private static boolean isDescribed(Text source, Analysis classes, int from, int to) {
        for (int i = from; i < to; i++) {
            int kind = source.kind(i);
            if ((kind & (TokenKind.CAPITALIZED | TokenKind.DIGIT)) != 0
                    || TokenKind.isWord(kind) && !classes.has(i, WordInfo.DICTIONARY)) {
                return false;
            }
        }
        return usesCapitals(source);
    }

    /** Words without a capital among Spanish ones: the tagger has learned no Spanish. */
    private static boolean isSpanish(Text source, int from, int to) {
        int spanish = 0;
        for (int i = Math.max(0, from - SPANISH_REACH); i < Math.min(source.tokenCount(), to + SPANISH_REACH); i++) {
            if (i >= from && i < to && (source.kind(i) & TokenKind.UPPER) != 0) {
                return false;
            }
            spanish += SPANISH.contains(source.hash(i)) ? 1 : 0;
        }
        return spanish >= MIN_SPANISH;
    }

    private static boolean usesCapitals(Text source) {
        for (int i = 0; i < source.tokenCount(); i++) {
            int kind = source.kind(i);
            if ((kind & (TokenKind.CAPITALIZED | TokenKind.LOWER)) == (TokenKind.CAPITALIZED | TokenKind.LOWER)
                    && (kind & TokenKind.SENTENCE_START) == 0) {
                return true;
            }
        }
        return false;
    }

    /** What stood where a label stands is unknown to the tagger, so it is less sure around it. */
    private static boolean isNearLabel(Text source, int first, int last) {
        for (int i = Math.max(0, first - LABEL_REACH); i < Math.min(source.tokenCount(), last + LABEL_REACH); i++) {
            if ((source.kind(i) & TokenKind.LABEL) != 0) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Text source, Analysis classes, int kind, int first, int last, float least) {
        IdentifierCategory category = switch (kind) {
            case Tag.B_PERSON -> IdentifierCategory.NAME;
            case Tag.B_PLACE -> SHOPS.contains(source.hash(last)) ? IdentifierCategory.OTHER : IdentifierCategory.GEO;
            default -> classes.has(last, WordInfo.FACILITY) ? IdentifierCategory.GEO : IdentifierCategory.OTHER;
        };
        boolean likely = least >= LIKELY && !isNearLabel(source, first, last);
        Confidence confidence = likely ? Confidence.LIKELY : Confidence.POSSIBLE;
        String rule =
                kind == Tag.B_PERSON ? "tagged.person" : kind == Tag.B_PLACE ? "tagged.place" : "tagged.organization";
        return new Finding(source.span(first, last), category, confidence, rule);
    }

    /** "Boston cream pie", "jasmine rice": what a dish is called after. */
    private static boolean isDish(Text source, int from, int to) {
        return to - from > 1 && isDish(source, to - 1) || to < source.tokenCount() && isDish(source, to);
    }

    private static boolean isDish(Text source, int token) {
        return DISHES.contains(source.hash(token))
                && (source.kind(token) & (TokenKind.UPPER | TokenKind.LINE_START)) == 0;
    }

    /** A full stop behind a word that is no abbreviation. */
    private static boolean endsSentence(Text source, int token) {
        return source.isMark(token, '.')
                && source.end(token - 1) - source.start(token - 1) > 3
                && token + 1 < source.tokenCount()
                && (source.kind(token + 1) & TokenKind.SENTENCE_START) != 0;
    }

    private static boolean isWord(Text source, int token) {
        return (source.kind(token) & (TokenKind.MARK | TokenKind.LABEL)) == 0;
    }

    /** Returns the kind of name that the token is most probably part of, or outside if that is not probable enough. */
    private static int kind(NameTags tags, int token) {
        float person = tags.person(token);
        float place = tags.place(token);
        float organization = tags.organization(token);
        if (person >= place && person >= organization) {
            return tags.any(token) >= PERSON ? Tag.B_PERSON : Tag.OUTSIDE;
        }
        if (place >= organization) {
            return tags.any(token) >= PLACE ? Tag.B_PLACE : Tag.OUTSIDE;
        }
        return tags.any(token) >= ORGANIZATION ? Tag.B_ORGANIZATION : Tag.OUTSIDE;
    }
}
