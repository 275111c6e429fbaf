package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.WordList;
import java.util.Locale;

/**
 * A domain name without a scheme, around one of its dots.
 *
 * @param start where it begins
 * @param end the end of its last label that is a top-level domain; 0 if there is none
 */
record BareDomain(int start, int end) {
    private static final int MAX_LENGTH = 255;
    private static final WordList CUES = Cues.words("domain.cues");
    private static final WordList FILES = Cues.words("domain.files");
    private static final WordList NO_SITE = WordList.of(Cues.entries("domain.no-site"));
    private static final WordList SHORTENERS = WordList.of(Cues.entries("domain.shorteners"));

    static BareDomain around(Text source, int dot) {
        int start = dot;
        while (start > 0 && dot - start < MAX_LENGTH && isDomainChar(source, start - 1)) {
            start--;
        }
        while (start < dot && source.charAt(start) == '-') {
            start++;
        }
        int runEnd = dot + 1;
        int end = 0;
        int label = dot + 1;
        while (runEnd < source.length() && runEnd - dot < MAX_LENGTH) {
            if (isLabelChar(source.charAt(runEnd)) || source.charAt(runEnd) == '-') {
                runEnd++;
                continue;
            }
            end = isTop(source, label, runEnd) ? runEnd : end;
            if (source.charAt(runEnd) != '.'
                    || runEnd + 1 >= source.length()
                    || !isLabelChar(source.charAt(runEnd + 1))) {
                return new BareDomain(start, end);
            }
            label = ++runEnd;
        }
        end = isTop(source, label, runEnd) ? runEnd : end;
        return new BareDomain(start, end);
    }

    /** Tells whether it is a web address. */
    boolean isAddress(Text source) {
        if (start > 0 && "@\\".indexOf(source.charAt(start - 1)) >= 0
                || end < source.length() && source.charAt(end) == '@') {
            return false; // of an e-mail address or a handle
        }
        String name = source.view().substring(start, end);
        if (SHORTENERS.contains(name) || NO_SITE.contains(name)) {
            return SHORTENERS.contains(name);
        }
        int last = name.lastIndexOf('.');
        String top = name.substring(last + 1);
        int before = name.lastIndexOf('.', last - 1);
        String second = name.substring(before + 1, last);
        boolean oneCase = Character.isLowerCase(top.charAt(0)) || name.equals(name.toUpperCase(Locale.ROOT));
        boolean path = end + 1 < source.length()
                && source.charAt(end) == '/'
                && (isLabelChar(source.charAt(end + 1)) || "~@?#".indexOf(source.charAt(end + 1)) >= 0);
        boolean named = second.length() >= 2 && hasLetter(second);
        if (!named) {
            return false;
        }
        if (TopLevelDomains.isPlain(top)) {
            return oneCase || path;
        }
        boolean deep = before > 0 && (TopLevelDomains.isSecondLevel(second) || name.indexOf('.') < before);
        return oneCase && !FILES.contains(top) && (path || deep || isShaped(second) || isCued(source));
    }

    /** A name that no sentence glues together: "mind-body.care", "clinic4u.health". */
    private static boolean isShaped(String second) {
        for (int i = 1; i < second.length(); i++) {
            if (second.charAt(i) == '-' || second.charAt(i) >= '0' && second.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private boolean isCued(Text source) {
        int token = source.tokenAt(start);
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            if (CUES.contains(source.wordAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTop(Text source, int from, int to) {
        // "janesmith.com.So we went": a capital begins the next sentence
        boolean sentence = Character.isUpperCase(source.charAt(from)) && Character.isLowerCase(source.charAt(to - 1));
        return !sentence
                && to - from >= 2
                && to - from <= 24
                && TopLevelDomains.contains(source.view().substring(from, to));
    }

    private static boolean hasLetter(String label) {
        return label.chars().anyMatch(Character::isLetter);
    }

    private static boolean isDomainChar(Text source, int at) {
        char c = source.charAt(at);
        return isLabelChar(c) || c == '-' || c == '.' && at > 0 && isLabelChar(source.charAt(at - 1));
    }

    static boolean isLabelChar(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c >= 0x80 && Character.isLetterOrDigit(c);
    }
}
