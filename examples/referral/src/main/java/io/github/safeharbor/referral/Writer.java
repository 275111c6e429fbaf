package io.github.safeharbor.referral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes slots in a layout. Every sentence and line is about a clinician, and the last says how to answer. */
final class Writer {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final String NOBODY = "clinician";

    private final Map<Slot, List<String>> slots;
    private final ListRules rules;

    Writer(Map<Slot, List<String>> slots, ListRules rules) {
        this.slots = slots;
        this.rules = rules;
    }

    String write(Layout layout) {
        return switch (layout) {
            case POST -> String.join(" ", sentences());
            case LIST -> "Subject: " + subject() + "\n\n" + String.join(" ", sentences());
            case BULLETS -> "Seeking " + article(provider()) + "\n" + lines("- ", " ") + answer();
            case FORM -> "Provider: " + provider() + "\n" + lines("", ": ") + "Reply: " + answer();
        };
    }

    private List<String> values(Slot slot) {
        return rules.allows(slot) ? slots.getOrDefault(slot, List.of()) : List.of();
    }

    private boolean has(Slot slot) {
        return !values(slot).isEmpty();
    }

    private String row(Slot slot, String conjunction) {
        return Wording.row(slot, values(slot), conjunction);
    }

    private String provider() {
        return has(Slot.PROVIDER) ? row(Slot.PROVIDER, "or") : NOBODY;
    }

    private static String article(String words) {
        return ("aeio".indexOf(Character.toLowerCase(words.charAt(0))) >= 0 ? "an " : "a ") + words;
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        String licence = licence();
        String mode = sessions();
        sentences.add("Seeking " + article(provider())
                + (licence == null ? "" : " licensed in " + licence)
                + (mode == null ? "" : ", " + mode)
                + ".");
        add(sentences, "Works with ", Slot.SERVES, "and");
        add(sentences, "Experienced with ", Slot.COMPETENCE, "and");
        add(sentences, "Trained in ", Slot.MODEL, "or");
        add(sentences, "Preferred: ", Slot.FIT, "and");
        add(sentences, "Takes ", Slot.PAYMENT, "or");
        add(sentences, "Has ", Slot.AVAILABILITY, "or");
        add(sentences, "Collaborates with ", Slot.COLLABORATES, "and");
        sentences.add(answer());
        return sentences;
    }

    private void add(List<String> sentences, String opening, Slot slot, String conjunction) {
        if (has(slot)) {
            sentences.add(opening + row(slot, conjunction) + ".");
        }
    }

    private @Nullable String licence() {
        String compact = row(Slot.COMPACT, "or");
        if (has(Slot.STATE)) {
            return row(Slot.STATE, "or") + (has(Slot.COMPACT) ? " or under " + compact : "");
        }
        return has(Slot.COMPACT) ? "a state of " + compact : null;
    }

    private @Nullable String sessions() {
        List<String> words = new ArrayList<>();
        if (has(Slot.MODE)) {
            words.add(row(Slot.MODE, "or"));
        }
        if (has(Slot.AREA)) {
            words.add(row(Slot.AREA, "or"));
        }
        return words.isEmpty() ? null : String.join(", ", words);
    }

    private String answer() {
        boolean directly = values(Slot.REPLY).contains("reply to me");
        return directly ? "Please reply to me directly." : "Please message me privately.";
    }

    private String lines(String mark, String colon) {
        Map<String, @Nullable String> lines = new LinkedHashMap<>();
        lines.put("Serves", line(Slot.SERVES));
        lines.put(colon.equals(" ") ? "Licensed in" : "Licensed", licence());
        lines.put("Format", sessions());
        lines.put("Experienced with", line(Slot.COMPETENCE));
        lines.put("Trained in", line(Slot.MODEL));
        lines.put("Preferred", line(Slot.FIT));
        lines.put("Takes", line(Slot.PAYMENT));
        lines.put("Has", line(Slot.AVAILABILITY));
        lines.put("Collaborates with", line(Slot.COLLABORATES));
        StringBuilder text = new StringBuilder();
        lines.forEach((label, words) -> {
            if (words != null) {
                text.append(mark).append(label).append(colon).append(words).append('\n');
            }
        });
        return text.toString();
    }

    private @Nullable String line(Slot slot) {
        return has(slot)
                ? Wording.row(slot, values(slot), slot == Slot.COMPETENCE || slot == Slot.SERVES ? "and" : "or")
                : null;
    }

    /** The subject of the list; a slot that is empty goes with the mark before it. */
    private String subject() {
        StringBuilder subject = new StringBuilder();
        Matcher matcher = SLOT.matcher(rules.subject());
        int at = 0;
        while (matcher.find()) {
            Slot slot = Slot.of(matcher.group(1));
            String words = slot == Slot.PROVIDER ? provider() : row(slot, "or");
            if (!words.isEmpty()) {
                subject.append(rules.subject(), at, matcher.start()).append(words);
            } else if (at == 0) {
                subject.append(rules.subject(), 0, matcher.start());
            }
            at = matcher.end();
        }
        subject.append(rules.subject().substring(at));
        return subject.toString().replaceFirst("[-,: ]+$", "").replace(": ,", ":");
    }
}
