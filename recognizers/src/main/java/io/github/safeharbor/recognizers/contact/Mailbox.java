package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.WordList;

/** The part of an electronic mail address before its sign, read from right to left. */
final class Mailbox {
    private static final int MAX_LENGTH = 64;
    private static final int MAX_PARTS = 6;
    private static final WordList JOINTS = Cues.words("mailbox.joints");

    private Mailbox() {}

    /** Returns where the mailbox begins that ends at the offset; the offset itself if there is none. */
    static int startBefore(Text source, int end) {
        if (end > 1 && source.charAt(end - 1) == '"') {
            return quoted(source, end);
        }
        int start = part(source, end);
        for (int i = 0; i < MAX_PARTS && start < end; i++) {
            int joint = joint(source, start);
            int next = joint < 0 ? -1 : part(source, joint);
            if (next < 0 || next == joint) {
                break;
            }
            start = next;
        }
        return start;
    }

    /** "jane doe"@clinic.org. */
    private static int quoted(Text source, int end) {
        for (int i = end - 2; i >= Math.max(0, end - MAX_LENGTH); i--) {
            if (source.charAt(i) == '"') {
                return i < end - 2 ? i : end;
            }
        }
        return end;
    }

    private static int part(Text source, int end) {
        int start = end;
        while (start > 0 && end - start < MAX_LENGTH && isMailboxChar(source.charAt(start - 1))) {
            start--;
        }
        int first = start;
        while (first < end && !isWordChar(source.charAt(first))) {
            first++;
        }
        // "***@gmail.com": masked all over, still an address
        return first < end ? first : start;
    }

    /** Returns the end of the part before a spelled dot that ends at the offset, or -1. */
    private static int joint(Text source, int end) {
        if (end > 3 && source.view().startsWith(" . ", end - 3) && isWordChar(source.charAt(end - 4))) {
            return end - 3;
        }
        int to = end;
        while (to > 0 && end - to < 3 && " ])}>-".indexOf(source.charAt(to - 1)) >= 0) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < 11 && isWordChar(source.charAt(from - 1))) {
            from--;
        }
        if (to == end || from == to || !JOINTS.contains(source.view().substring(from, to))) {
            return -1;
        }
        int before = from;
        while (before > 0 && from - before < 3 && " [({<-".indexOf(source.charAt(before - 1)) >= 0) {
            before--;
        }
        return before < from ? before : -1;
    }

    private static boolean isMailboxChar(char c) {
        return isWordChar(c) || ".+-%*~'&!#$".indexOf(c) >= 0 || c == '\u2022' || c == '\u2026';
    }

    private static boolean isWordChar(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c >= 0x80 && Character.isLetterOrDigit(c);
    }
}
