package io.github.safeharbor.examples.preview;

import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.referral.Layout;
import io.github.safeharbor.referral.ListRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the page asks: a text, what surrounds it, and what was decided on it.
 *
 * @param text the post as it is written now
 * @param decidedOn the text on which the decisions were made: the same, or as it was before the last letters were typed
 * @param decisions what was decided, in any order
 * @param known what the writer knows of the client
 * @param earlier the earlier posts of the thread
 * @param list whose rules the request follows
 * @param layout how the request is laid out
 * @param language the language of reasons and advice
 */
record CheckRequest(
        String text,
        String decidedOn,
        List<Choice> decisions,
        KnownIdentifiers known,
        List<String> earlier,
        ListRules list,
        Layout layout,
        Locale language) {

    /** The longest text, in UTF-16 units: what the composer takes. */
    static final int LONGEST_TEXT = 20_000;

    private static final int MOST_EARLIER = 20;
    private static final int MOST_DECISIONS = 2_000;
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_NAME = 40;
    private static final Set<String> MEMBERS =
            Set.of("text", "decidedOn", "decisions", "known", "earlier", "list", "layout", "language");
    private static final Set<String> OF_DECISION = Set.of("id", "do", "words");

    /** What to do with a finding. */
    enum Deed {
        KEEP,
        REPLACE
    }

    /**
     * One decision.
     *
     * @param id the finding's id in the answer on {@code decidedOn}
     * @param words why it is kept, or what stands instead
     */
    record Choice(String id, Deed deed, String words) {
        /** Returns the deed and nothing of the words. */
        @Override
        public String toString() {
            return "Choice[" + id + ", " + deed + "]";
        }
    }

    /**
     * Reads a request.
     *
     * @throws Refusal if it is wrong in form or breaks a limit
     */
    static CheckRequest of(byte[] body) {
        Fields fields = new Fields("", Json.object(body), MEMBERS);
        String text = fields.text("text", LONGEST_TEXT);
        List<Choice> decisions = new ArrayList<>();
        for (Object element : fields.elements("decisions", MOST_DECISIONS)) {
            Fields decision = Fields.of("decisions", element, OF_DECISION);
            decisions.add(new Choice(
                    decision.text("id", LONGEST_NAME),
                    name(decision, "do", "", Deed.values()),
                    decision.text("words", LONGEST_WORDS, "")));
        }
        return new CheckRequest(
                text,
                fields.text("decidedOn", LONGEST_TEXT, text),
                List.copyOf(decisions),
                KnownFields.read(fields),
                fields.texts("earlier", MOST_EARLIER, LONGEST_TEXT),
                list(fields),
                name(fields, "layout", "post", Layout.values()),
                Locale.forLanguageTag(fields.text("language", LONGEST_NAME, "en")));
    }

    private static ListRules list(Fields fields) {
        String name = fields.text("list", LONGEST_NAME, "strict");
        try {
            return ListRules.named(name);
        } catch (IllegalArgumentException e) {
            throw Refusal.unprocessable("unknown-name", "list", String.valueOf(e.getMessage()));
        }
    }

    private static <T extends Enum<T>> T name(Fields fields, String member, String otherwise, T[] values) {
        String name =
                otherwise.isEmpty() ? fields.text(member, LONGEST_NAME) : fields.text(member, LONGEST_NAME, otherwise);
        List<String> names = new ArrayList<>();
        for (T value : values) {
            String known = value.name().toLowerCase(Locale.ROOT);
            if (known.equals(name)) {
                return value;
            }
            names.add(known);
        }
        throw Refusal.unprocessable("unknown-name", fields.path(member), "this is none of " + String.join(", ", names));
    }

    /** Returns nothing of the texts. */
    @Override
    public String toString() {
        return "CheckRequest[" + list + ", " + layout + "]";
    }
}
