package io.github.safeharbor.referral;

import io.github.safeharbor.recognition.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes values out of a request whose text is too long, or names somebody. */
final class Cuts {
    private static final List<Slot> SHORTENED = List.of(
            Slot.COMPETENCE,
            Slot.PAYMENT,
            Slot.FIT,
            Slot.MODEL,
            Slot.STATE,
            Slot.AVAILABILITY,
            Slot.COLLABORATES,
            Slot.SERVES,
            Slot.PROVIDER);

    private Cuts() {}

    /** Drops the last value of the longest slot. */
    static void shorten(Map<Slot, List<String>> shown) {
        Slot longest = Slot.COMPETENCE;
        for (Slot slot : SHORTENED) {
            if (shown.getOrDefault(slot, List.of()).size()
                    > shown.getOrDefault(longest, List.of()).size()) {
                longest = slot;
            }
        }
        List<String> values = shown.getOrDefault(longest, List.of());
        shown.put(longest, values.subList(0, Math.max(0, values.size() - 1)));
    }

    /** Drops the values in which the redactor sees an identifier, and returns whether there were any; never the signature. */
    static boolean identified(String text, Map<Slot, List<String>> shown) {
        boolean dropped = false;
        for (Identifier finding : Identifier.in(text)) {
            for (Map.Entry<Slot, List<String>> entry : shown.entrySet()) {
                if (entry.getKey() != Slot.SIGNATURE) {
                    List<String> values = new ArrayList<>(entry.getValue());
                    dropped |= values.removeIf(value -> meets(text, Wording.of(entry.getKey(), value), finding.span()));
                    entry.setValue(values);
                }
            }
        }
        return dropped;
    }

    /** Returns whether the words stand anywhere in the text where the span has a part of them. */
    private static boolean meets(String text, String words, Span span) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (at < span.end() && span.start() < at + words.length()) {
                return true;
            }
        }
        return false;
    }
}
