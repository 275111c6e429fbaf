package io.github.safeharbor.evaluation.evidence;

import java.util.List;
import java.util.Random;

/** Makes texts that nobody wrote out of posts: cut, glued, doubled, dressed, with labels, marks and odd characters in them. */
final class Mutator {
    private static final String[] INSERTS = {
        " ", "\n", "\n\n", "\t", ",", ".", ":", ";", "-", "/", "_", "@", "#", "*", "**", "<b>", "</b>", "&nbsp;",
                "&#45;", "%20", "=\n", "\\n",
        "\"", "'", "(", ")", "[", "]", "{", "}", "|", "> ", "0", "7", "19", "2019", " 93 ", "a", "St. ", "Dr. ", "Mr ",
                "in ", "of ", "the ",
        "[NAME-1]", "[GEO-2] ", "[DATE]", "\u200B", "\u00E9", "\u0430", "\uFF11", "\uD83D\uDE42", "\uD835\uDC00",
                "\uD800", "$", "°", "€"
    };

    private final Samples samples = new Samples();
    private final Random random;
    private List<String> posts = List.of();

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** Returns the next text. */
    String next() {
        if (posts.isEmpty() || random.nextInt(8) == 0) {
            posts = samples.posts(random);
        }
        StringBuilder text = new StringBuilder(any());
        if (random.nextInt(4) == 0) {
            String other = any();
            text.insert(random.nextInt(text.length() + 1), piece(other));
        }
        for (int i = random.nextInt(6) + 1; i > 0 && text.length() > 1; i--) {
            mutate(text);
        }
        return text.toString();
    }

    private void mutate(StringBuilder text) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 4));
        switch (random.nextInt(9)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, INSERTS[random.nextInt(INSERTS.length)]);
            case 3 -> text.replace(at, at + 1, INSERTS[random.nextInt(INSERTS.length)]);
            case 4 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
            case 5 -> flip(text, at, end);
            case 6 -> swap(text, at);
            case 7 -> text.insert(at, piece(any()));
            default -> text.setLength(Math.max(1, random.nextInt(6) == 0 ? at : text.length()));
        }
    }

    private static void flip(StringBuilder text, int at, int end) {
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            text.setCharAt(i, Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
        }
    }

    /** Swaps a word with the one behind it. */
    private static void swap(StringBuilder text, int at) {
        int start = text.lastIndexOf(" ", at) + 1;
        int middle = text.indexOf(" ", at);
        int end = middle < 0 ? -1 : text.indexOf(" ", middle + 1);
        if (end > 0 && start < middle) {
            String first = text.substring(start, middle);
            String second = text.substring(middle + 1, end);
            text.replace(start, end, second + " " + first);
        }
    }

    private String any() {
        return posts.get(random.nextInt(posts.size()));
    }

    private String piece(String of) {
        int from = random.nextInt(of.length());
        return of.substring(from, Math.min(of.length(), from + 1 + random.nextInt(30)));
    }
}
