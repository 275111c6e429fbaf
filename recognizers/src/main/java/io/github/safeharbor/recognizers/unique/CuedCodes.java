package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.support.CodeShape;
import io.github.safeharbor.recognizers.support.NumberGuards;
import io.github.safeharbor.rule.Guard;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the rules for codes that one of many cue words announces: "badge no. 17", "docket 23CR-40418"; and says where a code
 * may begin that nothing announces.
 *
 * <p>After an explicit label nearly any value with a digit counts; after the bare word only what {@link CodeShape#isCode}
 * takes for a code.
 */
final class CuedCodes {
    /** Tokens at which a code of capitals and digits may begin: "QDS-71340", "A 204-118-837". */
    static final Start SHAPED = Start.tokens(TokenKind.LETTER | TokenKind.UPPER)
            .or(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT))
            .unless(CuedCodes::beginsNoCode);

    private static final String FILLER = "(?:[\\s,]{1,2}[A-Za-z][a-z]{1,12}+){0,2}?";
    private static final String LABELLED = "(?i)[a-z_]{2,30}" + FILLER + CodeShape.LABEL + CodeShape.VALUE;
    private static final String FOLLOWING = "(?i)[a-z_]{2,30}(?:[.]|[ ](?:id|doc|document|travel|card|book|receipt))?"
            + CodeShape.LINK + CodeShape.VALUE;

    /** "cases 24-1187 and 24-1190, 24-1201". */
    private static final String NEXT =
            "(?i)[\"')\\]]{0,2}\\s{0,2}(?:,|;|/|&|and|or)\\s{0,2}(?:and\\s|or\\s)?#?" + CodeShape.VALUE;

    private static final WordList LABELS = WordList.of(Cues.entries("code.labels"));

    private static final Guard NO_CODE = (source, span) -> !CodeShape.isCode(source, span);
    private static final Guard NO_PLAIN_CODE = (source, span) -> !CodeShape.isPlainCode(source, span);

    /** No value begins farther from its cue. */
    private static final int REACH = 80;

    private static final List<String> SUFFIXES =
            List.of("_id", "_no", "_number", "_num", "_code", "id", "no", "number", "s");

    private CuedCodes() {}

    /**
     * Returns the rules.
     *
     * @param family the first part of their names
     * @param minimum letters and digits that a labelled value must have
     */
    static List<Rule> rules(String family, int minimum) {
        List<String> cues = Cues.entries(family + ".cues");
        List<String> labelled = Cues.entries(family + ".labelled");
        Start strong = trigger(Stream.concat(
                cues.stream(), Stream.concat(cues.stream(), labelled.stream()).flatMap(CuedCodes::suffixed)));
        Start loose = trigger(labelled.stream());
        return List.of(
                rule(family + ".labelled", strong.or(loose).unless(CuedCodes::hasNoLabel), LABELLED)
                        .more(Shape.regex(NEXT).unless(NO_CODE))
                        .confidence(Confidence.CERTAIN)
                        .unless((source, span) -> !CodeShape.isLabelled(source, span, minimum)),
                rule(family + ".following", strong.unless(CuedCodes::hasNoNumber), FOLLOWING)
                        .more(Shape.regex(NEXT))
                        .unless(NO_CODE, NumberGuards.AMOUNT),
                rule(family + ".following", loose.unless(CuedCodes::hasNoNumber), FOLLOWING)
                        .unless(NO_PLAIN_CODE));
    }

    private static Rule rule(String name, Start trigger, String regex) {
        return Rule.of(name, IdentifierCategory.OTHER).at(trigger).value(Shape.regex(regex));
    }

    private static Start trigger(Stream<String> words) {
        return Start.words(words.distinct().toArray(String[]::new)).digitWithin(REACH);
    }

    /** "case_id", "caseNumber": as data and forms write it. */
    private static Stream<String> suffixed(String word) {
        return SUFFIXES.stream().map(suffix -> word + suffix);
    }

    /** The cue is no "case_no" and none of the next tokens is a label. */
    private static boolean hasNoLabel(Text source, Span cue) {
        int first = source.tokenAt(cue.start());
        int limit = Math.min(source.tokenCount(), first + 8);
        for (int i = first + 1; i < limit; i++) {
            if (LABELS.contains(source.hash(i)) || source.isMark(i, '#')) {
                return false;
            }
        }
        return true;
    }

    /** No token with a digit is at most three words away. */
    private static boolean hasNoNumber(Text source, Span cue) {
        int words = 0;
        int first = source.tokenAt(cue.start());
        for (int i = first + 1; i < source.tokenCount() && words <= 3 && i < first + 14; i++) {
            int kind = source.kind(i);
            if ((kind & TokenKind.DIGIT) != 0) {
                return false;
            }
            words += (kind & TokenKind.MARK) == 0 ? 1 : 0;
        }
        return true;
    }

    /** A code has a digit inside, or behind a blank, or something behind a hyphen. */
    private static boolean beginsNoCode(Text source, Span token) {
        if ((source.kind(source.tokenAt(token.start())) & TokenKind.DIGIT) != 0) {
            return false;
        }
        int end = token.end();
        if (end + 1 >= source.length()) {
            return true;
        }
        char mark = source.charAt(end);
        char next = source.charAt(end + 1);
        boolean digit = next >= '0' && next <= '9';
        return !(mark == '-' || mark == '/'
                ? digit || next >= 'A' && next <= 'Z'
                : (mark == ' ' || mark == '#') && digit);
    }
}
