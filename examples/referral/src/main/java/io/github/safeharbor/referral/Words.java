package io.github.safeharbor.referral;

import io.github.safeharbor.recognition.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The words of a text with what stands between them. Offsets are UTF-16 units of the text. */
final class Words {
    /** What stands before a word, from the weakest to the strongest boundary. */
    enum Gap {
        /** Space or hyphen. */
        JOIN,
        SLASH,
        /** Comma, dash, bracket, colon, quotation mark. */
        COMMA,
        /** Full stop, semicolon, bullet, emoji. */
        STOP,
        /** A new line that begins a sentence or an item. */
        LINE
    }

    record Word(int start, int end, String raw, String norm, Gap gap, boolean bracket, boolean label) {
        boolean number() {
            return Character.isDigit(norm.charAt(0));
        }

        boolean capitalized() {
            return Character.isUpperCase(raw.charAt(0));
        }

        boolean capitals() {
            return raw.equals(raw.toUpperCase(Locale.ROOT)) && !raw.equals(raw.toLowerCase(Locale.ROOT));
        }
    }

    private final List<Word> list;

    private Words(List<Word> list) {
        this.list = list;
    }

    /** Returns the words as they are spelt. */
    static Words of(String text) {
        return of(text, word -> word);
    }

    /** Returns the words, looked up by the spellings that {@code speller} gives. */
    static Words of(String text, UnaryOperator<String> speller) {
        return new Words(new Reader(text, speller).read());
    }

    int size() {
        return list.size();
    }

    Word get(int index) {
        return list.get(index);
    }

    /** Returns the spelling by which lists are looked up, or "" before the first and behind the last word. */
    String norm(int index) {
        return index < 0 || index >= list.size() ? "" : list.get(index).norm();
    }

    /** Returns what stands before the word; a line before the first and behind the last. */
    Gap gap(int index) {
        return index <= 0 || index >= list.size() ? Gap.LINE : list.get(index).gap();
    }

    /** Returns whether a boundary at least as strong stands before the word. */
    boolean breaks(int index, Gap least) {
        return gap(index).compareTo(least) >= 0;
    }

    Span span(int from, int to) {
        return new Span(list.get(from).start(), list.get(to - 1).end());
    }

    /** Returns the first word that ends behind the place of the text; the number of words if none does. */
    int at(int place) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the first word of the stretch around the word that no boundary as strong as {@code least} parts. */
    int first(int index, Gap least) {
        int first = index;
        while (!breaks(first, least)) {
            first--;
        }
        return first;
    }

    /** Returns the end of the stretch around the word that no boundary as strong as {@code least} parts. */
    int end(int index, Gap least) {
        int end = index + 1;
        while (!breaks(end, least)) {
            end++;
        }
        return end;
    }

    /** Reads a text once, from left to right. */
    private static final class Reader {
        private static final int WRAPPED_LINE = 40;

        private final String text;
        private final UnaryOperator<String> speller;
        private final List<Word> words = new ArrayList<>();
        private int at;

        Reader(String text, UnaryOperator<String> speller) {
            this.text = text;
            this.speller = speller;
        }

        List<Word> read() {
            int gapStart = 0;
            while (at < text.length()) {
                if (!starts(at)) {
                    at += Character.charCount(text.codePointAt(at));
                    continue;
                }
                int start = at;
                at = wordEnd(start);
                add(start, at, text.substring(gapStart, start));
                gapStart = at;
            }
            return words;
        }

        private void add(int start, int end, String between) {
            String raw = text.substring(start, end);
            Gap gap = words.isEmpty() ? Gap.LINE : gap(between, start);
            boolean bracket = between.indexOf('(') >= 0 || between.indexOf(')') >= 0;
            boolean label = end < text.length() && text.charAt(end) == ':';
            words.add(new Word(start, end, raw, speller.apply(norm(raw)), gap, bracket, label));
        }

        private boolean starts(int index) {
            char c = text.charAt(index);
            return Character.isLetterOrDigit(c) || c == '&';
        }

        private int wordEnd(int start) {
            int end = start + 1;
            while (end < text.length() && continues(start, end)) {
                end++;
            }
            return abbreviation(start, end);
        }

        private boolean continues(int start, int end) {
            char c = text.charAt(end);
            if (text.charAt(start) == '&') {
                return false;
            }
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '+') {
                return true;
            }
            boolean apostrophe = c == '\'' || c == '\u2019';
            return apostrophe && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
        }

        /** "w/" and "w/o" are words, and so are "N.Y." and "i.s.o.". */
        private int abbreviation(int start, int end) {
            if (end - start != 1) {
                return end;
            }
            if (Character.toLowerCase(text.charAt(start)) == 'w' && end < text.length() && text.charAt(end) == '/') {
                boolean without = end + 1 < text.length()
                        && text.charAt(end + 1) == 'o'
                        && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2)));
                return without ? end + 2 : end + 1;
            }
            int dotted = end;
            while (dotted + 1 < text.length()
                    && text.charAt(dotted) == '.'
                    && Character.isLetter(text.charAt(dotted + 1))
                    && (dotted + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(dotted + 2)))) {
                dotted += 2;
            }
            return dotted;
        }

        private Gap gap(String between, int next) {
            Gap gap = Gap.JOIN;
            for (int i = 0; i < between.length(); i++) {
                Gap other = gap(between, i, next);
                gap = other.compareTo(gap) > 0 ? other : gap;
            }
            return gap;
        }

        private Gap gap(String between, int index, int next) {
            char c = between.charAt(index);
            return switch (c) {
                case ' ', '\t', '#', '*', '_', '~', '$', '\'', '\u2019', '\u00a0', '@' -> Gap.JOIN;
                case '/', '\\' -> Gap.SLASH;
                case '-' -> between.length() > 1 ? Gap.COMMA : Gap.JOIN;
                case ',', ':', '(', ')', '[', ']', '"', '\u201c', '\u201d', '\u2013', '\u2014', '=', '+' -> Gap.COMMA;
                case '.' -> between.length() == 1 ? Gap.JOIN : Gap.STOP;
                case '\n', '\r' -> wrapped(between, next) ? Gap.JOIN : Gap.LINE;
                default -> Gap.STOP;
            };
        }

        /** Returns whether the line goes on: a long line without an end, and a small letter behind it. */
        private boolean wrapped(String between, int next) {
            if (!between.isBlank() || between.chars().filter(c -> c == '\n').count() > 1) {
                return false;
            }
            int line = text.lastIndexOf('\n', next - between.length() - 1);
            return Character.isLowerCase(text.charAt(next)) && next - between.length() - line > WRAPPED_LINE;
        }
    }

    private static String norm(String raw) {
        if (raw.equals("&") || raw.equals("+")) {
            return "and";
        }
        String lower = raw.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (lower.equals("w/")) {
            return "with";
        }
        if (lower.equals("w/o")) {
            return "without";
        }
        String dotless = lower.indexOf('.') < 0 ? lower : lower.replace(".", "");
        return ascii(dotless) ? dotless : plain(dotless);
    }

    private static boolean ascii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.isEmpty() ? word : plain.toString();
    }
}
