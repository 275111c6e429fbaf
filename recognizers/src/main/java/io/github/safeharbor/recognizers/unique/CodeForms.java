package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.rule.Value;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import org.jspecify.annotations.Nullable;

/** Forms of codes that need no cue, read by hand. */
final class CodeForms {
    /** "884 2217 0931", "2 1183 00417 7204": ten digits and more, one group of four at least. Not a row of years or scores. */
    static final Shape GROUPED = Shape.numeric(CodeForms::grouped);

    /** "40718223": seven digits and more alone, and no round number. */
    static final Shape LONG = Shape.numeric(CodeForms::longNumber);

    /** "k four four seven one b": letters and figures read aloud, three figures at least; "zip nine four one one oh". */
    static final Shape SPELLED = CodeForms::spelled;

    /** What one begins with. */
    static final Start SPELLED_START = Start.words(Cues.entries("code.spelled"))
            .or(Start.tokens(TokenKind.LETTER).ofLength(1, 1))
            .before(" ")
            .unless(CodeForms::standsAlone);

    private static final WordList FIGURES = Cues.words("code.spelled");
    private static final int FEWEST_ITEMS = 5;
    private static final int FEWEST_FIGURES = 3;
    private static final int MOST_ITEMS = 24;
    private static final int MOST_GROUPS = 6;
    private static final int LONGEST_GROUP = 6;
    private static final int SHORTEST_GROUP = 3;
    private static final int FEWEST_DIGITS = 10;
    private static final int FEWEST_BEHIND_LETTERS = 8;
    private static final int MOST_LETTERS = 5;
    private static final WordList JOINTS = Cues.words("spelled.joints");
    private static final WordList READ_ALOUD = Cues.words("code.read-aloud");
    private static final WordList LABELS = Cues.words("code.no-prefix");

    private CodeForms() {}

    private static @Nullable Value longNumber(RuleText t, int from) {
        int end = from;
        while (t.isDigit(end)) {
            end++;
        }
        boolean round = t.at(end - 1) == '0' && t.at(end - 2) == '0' && t.at(end - 3) == '0';
        boolean joined = t.isWordChar(from - 1) || "-/.,:@$#+=".indexOf(t.at(from - 1)) >= 0;
        boolean goesOn = t.isWordChar(end) || t.at(end) == '%' || t.isDigit(end + 1) && "-.,:/".indexOf(t.at(end)) >= 0;
        return round || joined || goesOn || end - from < 7 || end - from > 24 ? null : new Value(from, end);
    }

    private static @Nullable Value grouped(RuleText t, int from) {
        char before = t.at(from - 1);
        int begin = behindLetters(t, from);
        if (t.isWordChar(from - 1) || "-/.,:@$#+".indexOf(before) >= 0 || before == ' ' && t.isDigit(from - 2)) {
            return null;
        }
        int end = digits(t, begin);
        int count = end - begin;
        boolean years = isYear(t, begin, end);
        boolean isLong = count > SHORTEST_GROUP;
        for (int groups = 1; groups < MOST_GROUPS && t.at(end) == ' ' && t.isDigit(end + 1); groups++) {
            int start = end + 1;
            end = digits(t, start);
            if (end - start < SHORTEST_GROUP) {
                return null;
            }
            count += end - start;
            isLong |= end - start > SHORTEST_GROUP;
            years &= isYear(t, start, end);
        }
        int fewest = begin > from ? FEWEST_BEHIND_LETTERS : FEWEST_DIGITS;
        return count >= fewest && isLong && !years && end - begin > count && endsThere(t, end)
                ? new Value(from, end)
                : null;
    }

    /** "UI 4471 8820": capitals before the first group; the place itself if there are none. */
    private static int behindLetters(RuleText t, int from) {
        int p = from;
        while (p - from < MOST_LETTERS && t.at(p) >= 'A' && t.at(p) <= 'Z') {
            p++;
        }
        boolean label = LABELS.contains(t.source().view().substring(from, p));
        return p - from > 1 && t.at(p) == ' ' && !label ? p + 1 : from;
    }

    private static int digits(RuleText t, int from) {
        int p = from;
        while (p - from < LONGEST_GROUP && t.isDigit(p)) {
            p++;
        }
        return p;
    }

    private static boolean isYear(RuleText t, int from, int end) {
        return end - from == 4
                && (t.at(from) == '1' && t.at(from + 1) == '9' || t.at(from) == '2' && t.at(from + 1) == '0');
    }

    private static boolean endsThere(RuleText t, int end) {
        char c = t.at(end);
        boolean goesOn = "-.,:/ ".indexOf(c) >= 0 && t.isDigit(end + 1);
        return !t.isWordChar(end) && c != '%' && !goesOn;
    }

    private static @Nullable Value spelled(RuleText t, int from) {
        Text source = t.source();
        int first = source.tokenAt(from);
        if (isItem(source, first - 1) && source.end(first - 1) + 1 == from) {
            return null; // inside a longer one, which was read
        }
        int figures = 0;
        int letters = 0;
        int last = first;
        for (int i = first; i < Math.min(first + MOST_ITEMS, source.tokenCount()); i++) {
            boolean mark = i > first && JOINTS.contains(source.wordAt(i));
            if (i > first && source.start(i) != source.end(i - 1) + 1 || !mark && !isItem(source, i)) {
                break;
            }
            if (mark) {
                continue;
            }
            figures += FIGURES.contains(source.wordAt(i)) ? 1 : 0;
            letters += source.end(i) - source.start(i) == 1 ? 1 : 0;
            last = i;
        }
        boolean code = letters > 0 ? figures >= FEWEST_FIGURES : isReadAloud(source, first);
        return code && figures + letters >= FEWEST_ITEMS ? new Value(from, source.end(last)) : null;
    }

    /** Tells whether a word before figures says that they are a number, two words before them at most. */
    private static boolean isReadAloud(Text source, int first) {
        int words = 0;
        for (int i = first - 1; i >= 0 && words <= 2; i--) {
            if (READ_ALOUD.contains(source.wordAt(i))) {
                return true;
            }
            words += (source.kind(i) & TokenKind.MARK) == 0 ? 1 : 0;
        }
        return false;
    }

    /** Nearly every number has a word behind it. */
    static boolean hasNoGroupBehind(Text source, Span group) {
        int next = source.tokenAt(group.end());
        return next >= source.tokenCount()
                || !TokenKind.isNumber(source.kind(next))
                || source.end(next) - source.start(next) < SHORTEST_GROUP;
    }

    /** Nearly every "a" and "one" has another word behind it. */
    private static boolean standsAlone(Text source, Span item) {
        return !isItem(source, source.tokenAt(item.end()));
    }

    /** A letter, or a figure in words. */
    private static boolean isItem(Text source, int token) {
        if (token < 0 || token >= source.tokenCount()) {
            return false;
        }
        boolean letter = source.end(token) - source.start(token) == 1 && TokenKind.isWord(source.kind(token));
        return letter || FIGURES.contains(source.wordAt(token));
    }
}
