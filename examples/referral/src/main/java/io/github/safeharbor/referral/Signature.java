package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Words.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The block at the end of a post that names the poster: behind "Thanks," or with credentials. Its words are no needs, and
 * its state is that of the poster.
 */
final class Signature {
    private static final int MOST_WORDS = 30;
    private static final Set<String> CLOSINGS = WordSets.of("closing");
    private static final Set<String> CREDENTIALS = Set.copyOf(DataFile.lines("credentials.txt"));
    private static final Set<String> SMALL = WordSets.of("signature-small");

    private static final Set<String> STATES = codes();

    private final Words words;
    private final int from;

    private Signature(Words words, int from) {
        this.words = words;
        this.from = from;
    }

    static Signature of(Words words, List<Match> found) {
        int start = words.size();
        while (start > 0 && start > words.size() - MOST_WORDS && ofBlock(words, start - 1)) {
            start--;
        }
        while (start < words.size() && !begins(words, start)) {
            start++;
        }
        boolean block = named(words, start) && !asks(start, found);
        return new Signature(words, block ? start : words.size());
    }

    /** A plan, a model or a time of day stands in no signature. */
    private static boolean asks(int start, List<Match> found) {
        return found.stream()
                .anyMatch(m -> m.from() >= start
                        && Set.of(Slot.PAYMENT, Slot.MODEL, Slot.MODE, Slot.COMPETENCE, Slot.SERVES)
                                .contains(m.phrase().slot())
                        && m.phrase().mark() == Phrase.Mark.PLAIN);
    }

    /** A line of its own, or words right behind a closing. */
    private static boolean begins(Words words, int word) {
        return !CLOSINGS.contains(words.norm(word))
                && (words.gap(word) == Gap.LINE && word > 0 || CLOSINGS.contains(words.norm(word - 1)));
    }

    private static boolean ofBlock(Words words, int index) {
        Words.Word word = words.get(index);
        boolean label = word.label() && !SMALL.contains(word.norm());
        return !label
                && (word.number()
                        || word.capitalized()
                        || SMALL.contains(word.norm())
                        || CLOSINGS.contains(word.norm()));
    }

    private static boolean named(Words words, int start) {
        if (start >= words.size() || !words.get(start).capitalized() || CREDENTIALS.contains(words.norm(start))) {
            return false;
        }
        boolean closing = CLOSINGS.contains(words.norm(start - 1));
        for (int i = start; i < words.size() && i < start + 6; i++) {
            closing |= i > start && credential(words, i);
        }
        return closing && words.size() > start;
    }

    private static boolean credential(Words words, int word) {
        String raw = words.get(word).raw();
        return CREDENTIALS.contains(words.norm(word)) && raw.length() > 1 && Character.isUpperCase(raw.charAt(1))
                || Set.of("PhD", "PsyD", "EdD").contains(raw);
    }

    /** Returns the first word of the block, the number of words where there is none. */
    int from() {
        return from;
    }

    /** Returns name, credentials and state as far as the block has them, or nothing. */
    List<String> parts() {
        List<String> name = new ArrayList<>();
        List<String> credentials = new ArrayList<>();
        String state = "";
        for (int i = from; i < words.size(); i++) {
            Words.Word word = words.get(i);
            boolean first = words.first(i, Gap.COMMA) <= from;
            if (credential(words, i)) {
                credentials.add(word.raw());
            } else if (first && word.capitalized() && name.size() < 3) {
                name.add(word.raw() + (word.raw().length() == 1 ? "." : ""));
            } else if (state.isEmpty() && word.raw().length() == 2 && word.capitals() && STATES.contains(word.raw())) {
                state = word.raw();
            }
        }
        List<String> parts = new ArrayList<>();
        if (!name.isEmpty()) {
            parts.add(String.join(" ", name));
            parts.addAll(credentials);
            if (!state.isEmpty()) {
                parts.add(state);
            }
        }
        return parts;
    }

    private static Set<String> codes() {
        Set<String> codes = new java.util.HashSet<>();
        for (String line : DataFile.lines("state.tsv")) {
            codes.add(line.substring(0, line.indexOf('\t')));
        }
        return Set.copyOf(codes);
    }
}
