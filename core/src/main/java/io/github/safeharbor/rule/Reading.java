package io.github.safeharbor.rule;

import org.jspecify.annotations.Nullable;

/** What stands behind a cue, read once: where a value would begin, and past what. */
final class Reading {
    static final int NUMBER = 1; // "no.", "#", "id"
    static final int COLON = 2; // ":", "=", "#", "|"
    static final int WEAK = 4; // "-", "->", "~", leader dots
    static final int VERB = 8; // "is", "was"
    static final int NOTE = 16; // "(new)"
    static final int ASIDE = 32; // "at the clinic:"
    static final int COMMA = 64;
    static final int WIDE = 128; // more than two blanks

    private static final String[] NUMBER_WORDS = {
        "identification", "identifier", "id", "numbers", "number", "num", "nbr", "nos", "no", "nr"
    };
    private static final String[] VERBS = {
        "is", "its", "was", "are", "were", "reads", "says", "shows", "still", "now", "of", "on"
    };
    private static final String[] ASIDES = {
        "at", "for", "with", "from", "in", "on", "of", "there", "here", "opened", "given", "shown", "used", "issued"
    };
    private static final int MOST_LETTERS = 12;
    private static final String CLOSE = "\"'*_`)]}";
    private static final String OPEN = "\"'*`([{<#/|";

    final int flags;
    final int value;

    private Reading(int flags, int value) {
        this.flags = flags;
        this.value = value;
    }

    /** Reads behind a cue; null where the cue is but the beginning of a word. */
    static @Nullable Reading of(RuleText t, int end) {
        int p = end;
        if (t.at(p) == '\'' && (t.at(p + 1) | 0x20) == 's' && !t.isLetter(p + 2)) {
            p += 2;
        }
        if ((t.at(p) | 0x20) == 's' && !t.isAlnum(p - 1) && !t.isLetter(p + 1)) {
            p++; // "MR#s"
        }
        if (t.at(p) == '.' && t.at(p + 1) != '.') {
            p++;
        }
        p = pair(t, p);
        int flags = 0;
        for (int n = 0; n < 3; n++) {
            int next = numberWord(t, t.skip(p, " _.-", 2));
            next = next < 0 && t.at(p) == ',' ? numberWord(t, t.skip(p, " ,", 2)) : next;
            if (next < 0) {
                break;
            }
            flags |= NUMBER;
            p = next;
        }
        char last = p > 0 ? t.at(p - 1) : 0;
        if (last != '#' && last != '.' && last != '\u2116' && t.isAlnum(p)) {
            return null;
        }
        int note = note(t, p);
        if (note > p) {
            flags |= NOTE;
            p = note;
        }
        Reading direct = rest(t, p, flags);
        int aside = t.isLetter(direct.value) || (direct.flags & VERB) != 0 ? aside(t, p) : -1;
        return aside < 0 ? direct : rest(t, aside, flags | ASIDE);
    }

    private static Reading rest(RuleText t, int from, int before) {
        int flags = before;
        int p = t.skip(from, CLOSE, 3);
        if (t.at(p) == ',') {
            flags |= COMMA;
            p++;
        } else {
            for (int n = 0; n < 2; n++) {
                int q = t.skipSpace(p, 2);
                int end = q == p ? -1 : t.word(q, VERBS);
                if (end < 0) {
                    break;
                }
                flags |= VERB;
                p = end;
            }
            int q = t.skipSpace(p, 3);
            char c = t.at(q);
            if ((c == '-' || c == '=') && t.at(q + 1) == '>') {
                flags |= WEAK;
                p = q + 2;
            } else if (":=|>~#-".indexOf(c) >= 0 && c != 0) {
                flags |= ":=#|".indexOf(c) >= 0 ? COLON : WEAK;
                p = t.skip(q, ":=|>~#-", 2);
            } else if (c == '.' && t.at(q + 1) == '.') {
                flags |= WEAK;
                p = t.skip(q, ".", 60);
                p = t.at(p) == ' ' ? p + 1 : p;
                p = t.at(p) == ':' || t.at(p) == '=' ? p + 1 : p;
            }
        }
        p = t.skip(p, CLOSE, 3);
        int q = t.skipSpace(p, 40);
        return new Reading(q - p > 2 ? flags | WIDE : flags, opened(t, q));
    }

    /** Skips what opens a value, but never into a label. */
    private static int opened(RuleText t, int from) {
        int p = from;
        while (p - from < 3 && OPEN.indexOf(t.at(p)) >= 0 && !t.isLabel(p)) {
            p++;
        }
        return p;
    }

    /** "SSN/DOB", "MRN/CSN": the second label of a pair. */
    private static int pair(RuleText t, int from) {
        int p = from + 1;
        while (t.at(from) == '/' && p - from <= MOST_LETTERS && t.isLetter(p)) {
            p++;
        }
        return p > from + 2 && !t.isAlnum(p) ? p : from;
    }

    private static int numberWord(RuleText t, int p) {
        char c = t.at(p);
        if (c == '#' || c == '\u2116') {
            return p + 1;
        }
        int end = t.word(p, NUMBER_WORDS);
        return end > 0 && t.at(end) == '.' && (c | 0x20) == 'n' ? end + 1 : end;
    }

    private static int note(RuleText t, int from) {
        int open = t.at(from) == ' ' ? from + 1 : from;
        if (t.at(open) != '(') {
            return from;
        }
        int p = open + 1;
        while (p - open <= 24 && (t.isLetter(p) || " .#/".indexOf(t.at(p)) >= 0)) {
            p++;
        }
        return p > open + 1 && t.at(p) == ')' ? p + 1 : from;
    }

    private static int aside(RuleText t, int from) {
        int p = t.at(from) == ' ' ? t.word(from + 1, ASIDES) : -1;
        for (int n = 0; p > 0 && n <= 32; n++, p++) {
            if (t.at(p) == ':') {
                return p + 1;
            }
            int verb = t.at(p) == ' ' ? t.word(p + 1, new String[] {"is", "was"}) : -1;
            if (verb > 0) {
                return verb;
            }
            if (!t.isLetter(p) && "' .".indexOf(t.at(p)) < 0) {
                return -1;
            }
        }
        return -1;
    }
}
