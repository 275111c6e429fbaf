package io.github.safeharbor.examples.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text with markup between its parts: what is to be read, and where each place of it stands in the whole. The protocol
 * counts UTF-16 units of the whole, markup among them.
 */
final class AnnotatedText {
    private static final int MOST_PARTS = 20_000;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder whole = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    /** A part that is read: as it stands, or in the place of markup. */
    private record Part(int plain, int whole, int plainLength, int wholeLength) {}

    private AnnotatedText() {}

    /** Returns a text without markup. */
    static AnnotatedText of(String text) {
        AnnotatedText annotated = new AnnotatedText();
        annotated.add(text, text);
        return annotated;
    }

    /**
     * Reads {@code {"annotation":[{"text":"A "},{"markup":"<b>"},{"text":"post"},{"markup":"</p>","interpretAs":"\n\n"}]}}.
     *
     * @throws Refusal if the data has another form
     */
    static AnnotatedText parse(String data) {
        AnnotatedText annotated = new AnnotatedText();
        Fields fields = new Fields("data", Json.object(data), Set.of("annotation"));
        for (Object element : fields.elements("annotation", MOST_PARTS)) {
            Fields part = Fields.of("data.annotation", element, Set.of("text", "markup", "interpretAs"));
            if (part.has("text") == part.has("markup")) {
                throw Refusal.malformed("data", "a part is either text or markup");
            }
            String read = part.has("text") ? "text" : "interpretAs";
            String words = part.text(read, Request.LONGEST_BODY, "");
            annotated.add(words, part.has("text") ? words : part.text("markup", Request.LONGEST_BODY));
        }
        return annotated;
    }

    private void add(String read, String standing) {
        if (!read.isEmpty()) {
            parts.add(new Part(plain.length(), whole.length(), read.length(), standing.length()));
            plain.append(read);
        }
        whole.append(standing);
    }

    /** Returns what is to be read. */
    String plain() {
        return plain.toString();
    }

    /** Returns the whole, markup included. */
    String whole() {
        return whole.toString();
    }

    /** Returns where the unit at a place of what is read begins in the whole. */
    int start(int place) {
        Part part = part(place);
        return part.whole() + (part.plainLength() == part.wholeLength() ? place - part.plain() : 0);
    }

    /** Returns where the unit before a place of what is read ends in the whole. */
    int end(int place) {
        Part part = part(place - 1);
        return part.whole() + (part.plainLength() == part.wholeLength() ? place - part.plain() : part.wholeLength());
    }

    private Part part(int place) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).plain() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts.get(low);
    }
}
