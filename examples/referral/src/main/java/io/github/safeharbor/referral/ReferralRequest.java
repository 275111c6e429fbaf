package io.github.safeharbor.referral;

import io.github.safeharbor.review.Review;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A request for a referral that describes the clinician who is wanted, in closed slots. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReferralRequest request = ReferralRequest.from(post);
 * request.render(Layout.POST, ListRules.strict());  // Seeking a therapist licensed in Oregon, telehealth. Takes Aetna. ...
 * request.left();                                   // what of the post is not in it, where, and why
 * request.missing();                                // the required slots that the post does not fill
 * }</pre>
 *
 * <p>Nothing is inferred: a value is taken where words of the post stand for it, and {@link #evidence()} tells which. What
 * was refused, tried before, said of a relative or of the poster is no need. The request is a suggestion: whether to post
 * it is for a person to decide.
 */
public final class ReferralRequest {
    private static final int LONGEST_POST = 20_000;
    private static final int MOST_LETTERS = 600;

    private final Map<Slot, List<String>> slots;
    private final List<Evidence> evidence;
    private final List<Left> left;

    /** A text of this request in which the redactor found nothing. */
    private final String clean;

    private ReferralRequest(Map<Slot, List<String>> slots, List<Evidence> evidence, List<Left> left, String clean) {
        this.clean = clean;
        EnumMap<Slot, List<String>> copy = new EnumMap<>(Slot.class);
        slots.forEach((slot, values) -> {
            if (!values.isEmpty()) {
                copy.put(slot, List.copyOf(values));
            }
        });
        this.slots = Collections.unmodifiableMap(copy);
        this.evidence = List.copyOf(evidence);
        this.left = List.copyOf(left);
    }

    /**
     * Reads a post into slots.
     *
     * @param text the post with its subject line, as written
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if the text is longer than 20,000 UTF-16 units
     */
    public static ReferralRequest from(String text) {
        return from(checked(text), Identifier.in(text));
    }

    /**
     * Reads the text of a review into slots; what the review found counts as an identifier, and is not sought again.
     *
     * @throws NullPointerException if {@code review} is null
     * @throws IllegalArgumentException if the text is longer than 20,000 UTF-16 units
     */
    public static ReferralRequest from(Review review) {
        return from(checked(review.text()), Identifier.of(review));
    }

    private static String checked(String text) {
        if (text.length() > LONGEST_POST) {
            throw new IllegalArgumentException("the text is longer than " + LONGEST_POST);
        }
        return text;
    }

    private static ReferralRequest from(String text, List<Identifier> identifiers) {
        SourceReader reader = new SourceReader(text, identifiers);
        Map<Slot, List<String>> kept = new EnumMap<>(Slot.class);
        kept.putAll(reader.slots());
        String clean = new Writer(kept, ListRules.strict()).write(Layout.POST);
        boolean dropped = Cuts.identified(clean, kept);
        List<Evidence> evidence = new ArrayList<>();
        List<Left> left = new ArrayList<>(reader.left());
        for (Evidence entry : reader.evidence()) {
            if (kept.getOrDefault(entry.slot(), List.of()).contains(entry.value())) {
                evidence.add(entry);
            } else {
                left.add(Left.Kind.IDENTIFIER.at(entry.place()));
            }
        }
        left.sort(Comparator.comparingInt(entry -> entry.place().start()));
        return new ReferralRequest(kept, evidence, left, dropped ? "" : clean);
    }

    /** Returns the filled slots in the order of a request; no slot is empty. */
    public Map<Slot, List<String>> slots() {
        return slots;
    }

    /** Returns the values of the slot, or an empty list. */
    public List<String> values(Slot slot) {
        return slots.getOrDefault(slot, List.of());
    }

    /** Returns which words of the source stand for which value. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Returns what of the source is not in the request, in the order of the source. */
    public List<Left> left() {
        return left;
    }

    /** Returns the required slots that are empty; the state is not required of telehealth. */
    public List<Slot> missing() {
        List<Slot> missing = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            boolean everywhere =
                    slot == Slot.STATE && (values(Slot.MODE).contains("telehealth") || slots.containsKey(Slot.COMPACT));
            if (slot.required() && !slots.containsKey(slot) && !everywhere) {
                missing.add(slot);
            }
        }
        return missing;
    }

    /** Returns the values that the slot may hold, sorted; none for the signature, which holds the poster's words. */
    public static List<String> allowed(Slot slot) {
        return List.copyOf(Wording.values(slot));
    }

    /**
     * Returns the request with one more value, as a form gives it.
     *
     * @throws IllegalArgumentException if the slot may not hold the value, or holds as many as it may
     */
    public ReferralRequest with(Slot slot, String value) {
        if (!Wording.values(slot).contains(value)) {
            throw new IllegalArgumentException(slot.key() + " may not hold this value");
        }
        List<String> values = new ArrayList<>(slot.most() == 1 ? List.of() : values(slot));
        if (values.contains(value)) {
            return this;
        }
        if (values.size() == slot.most()) {
            throw new IllegalArgumentException(slot.key() + " holds at most " + slot.most() + " values");
        }
        values.add(value);
        values.sort(Filling.order(slot));
        return with(slot, values);
    }

    /** Returns the request without the value. */
    public ReferralRequest without(Slot slot, String value) {
        List<String> values = new ArrayList<>(values(slot));
        return values.remove(value) ? with(slot, values) : this;
    }

    private ReferralRequest with(Slot slot, List<String> values) {
        Map<Slot, List<String>> copy = new EnumMap<>(Slot.class);
        copy.putAll(slots);
        if (values.isEmpty()) {
            copy.remove(slot);
        } else {
            copy.put(slot, values);
        }
        return new ReferralRequest(copy, evidence, left, clean);
    }

    /**
     * Writes the request; "" where nothing is said of a clinician. At most 600 letters, without the signature, and 12
     * lines: a longer request loses the last values of its longest slot.
     */
    public String render(Layout layout, ListRules rules) {
        Objects.requireNonNull(rules, "rules");
        Map<Slot, List<String>> shown = new EnumMap<>(Slot.class);
        shown.putAll(slots);
        shown.remove(Slot.SIGNATURE);
        if (shown.isEmpty()) {
            return "";
        }
        String text = new Writer(shown, rules).write(layout);
        while (text.length() > MOST_LETTERS || !text.equals(clean) && Cuts.identified(text, shown)) {
            if (text.length() > MOST_LETTERS) {
                Cuts.shorten(shown);
            }
            text = new Writer(shown, rules).write(layout);
        }
        boolean signed = rules.signed() && slots.containsKey(Slot.SIGNATURE);
        return signed ? text + "\n" + String.join(", ", values(Slot.SIGNATURE)) : text;
    }

    /**
     * Writes the request as one JSON object: {@code {"slots":{...},"left":[...],"missing":[...],"text":"..."}}. A slot that
     * holds one value at most is a string, the others are lists.
     */
    public String toJson(Layout layout, ListRules rules) {
        return RequestJson.of(this, render(layout, rules));
    }

    /** Returns which slots are filled, never with what. */
    @Override
    public String toString() {
        return "ReferralRequest" + slots.keySet();
    }
}
