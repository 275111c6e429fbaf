package io.github.safeharbor.training;

import io.github.safeharbor.recognizers.names.model.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills skeletons: texts with slots for persons, places, organizations and the rest.
 *
 * <p>A slot {@code {first#1}} names person 1 of the text, so that "Maria Okafor ... Maria" is one person; {@code
 * {full#2~1}} is another person of her family.
 */
final class Generator {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z.]{1,20})(?:#(\\d)(?:~(\\d))?)?\\}");
    private static final Set<String> PERSONS = Set.of(
            "full", "first", "last", "firstinit", "initlast", "initials", "init", "lastfirst", "nick", "fullmid");
    private static final Set<String> ORGANIZATIONS = Set.of("employer", "team", "org");
    private static final Set<String> PLACES = Set.of(
            "city",
            "foreign",
            "county",
            "hood",
            "region",
            "street",
            "address",
            "highway",
            "landmark",
            "facility",
            "facility.short",
            "school",
            "school.short",
            "college",
            "college.short",
            "church",
            "jail",
            "hotel");

    private final Lists lists;
    private final Random random;
    private final Places places;
    private final Values values;

    Generator(Lists lists, Random random) {
        this.lists = lists;
        this.random = random;
        this.places = new Places(lists, random);
        this.values = new Values(lists, random);
    }

    /** Returns a text made of the skeleton. */
    TaggedText fill(String skeleton) {
        Map<String, Person> persons = new HashMap<>();
        StringBuilder text = new StringBuilder();
        List<TaggedText.Name> names = new ArrayList<>();
        Matcher slots = SLOT.matcher(skeleton);
        int copied = 0;
        while (slots.find()) {
            text.append(skeleton, copied, slots.start());
            copied = slots.end();
            String slot = slots.group(1);
            int start = text.length();
            int label = label(slot);
            if (label == Tag.B_PERSON) {
                text.append(person(slots, persons).form(slot, random));
            } else {
                text.append(label == Tag.OUTSIDE ? values.form(slot) : places.form(slot));
            }
            if (label != Tag.OUTSIDE) {
                names.add(new TaggedText.Name(start, text.length(), label));
            }
        }
        text.append(skeleton, copied, skeleton.length());
        return new TaggedText(text.toString(), names);
    }

    private Person person(Matcher slot, Map<String, Person> persons) {
        String number = slot.group(2);
        if (number == null) {
            return Person.draw(lists, random, "");
        }
        Person relative = slot.group(3) == null ? null : persons.get(slot.group(3));
        String family = relative == null ? "" : relative.last();
        return persons.computeIfAbsent(number, key -> Person.draw(lists, random, family));
    }

    private static int label(String slot) {
        if (PERSONS.contains(slot)) {
            return Tag.B_PERSON;
        }
        if (PLACES.contains(slot)) {
            return Tag.B_PLACE;
        }
        return ORGANIZATIONS.contains(slot) ? Tag.B_ORGANIZATION : Tag.OUTSIDE;
    }

    /** Returns the text as somebody else might type it: in lower case, in capitals, names in lower case, with slips. */
    static TaggedText retype(TaggedText tagged, Random random) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> lower(tagged);
            case 5 -> upper(tagged);
            case 6, 7 -> lowerNames(tagged);
            case 8 -> slips(tagged, random);
            default -> tagged;
        };
    }

    static TaggedText lower(TaggedText tagged) {
        String text = tagged.text().toLowerCase(Locale.ROOT);
        return text.length() == tagged.text().length() ? new TaggedText(text, tagged.names()) : tagged;
    }

    static TaggedText upper(TaggedText tagged) {
        String text = tagged.text().toUpperCase(Locale.ROOT);
        return text.length() == tagged.text().length() ? new TaggedText(text, tagged.names()) : tagged;
    }

    static TaggedText lowerNames(TaggedText tagged) {
        StringBuilder text = new StringBuilder(tagged.text());
        for (TaggedText.Name name : tagged.names()) {
            for (int i = name.start(); i < name.end(); i++) {
                text.setCharAt(i, Character.toLowerCase(text.charAt(i)));
            }
        }
        return new TaggedText(text.toString(), tagged.names());
    }

    /** Two letters change places here and there; the length stays. */
    private static TaggedText slips(TaggedText tagged, Random random) {
        StringBuilder text = new StringBuilder(tagged.text());
        for (int i = 1; i + 2 < text.length(); i++) {
            if (random.nextInt(40) == 0
                    && Character.isLowerCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i + 1))) {
                char c = text.charAt(i);
                text.setCharAt(i, text.charAt(i + 1));
                text.setCharAt(i + 1, c);
            }
        }
        return new TaggedText(text.toString(), tagged.names());
    }
}
