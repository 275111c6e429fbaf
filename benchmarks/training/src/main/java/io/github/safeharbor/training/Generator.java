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
 * {full#2~1}} is another person of her family. {@code [[ROLE|mayor of {city}]]} marks words of the skeleton itself; a slot in
 * them is no name of its own.
 */
final class Generator {
    private static final Pattern SLOT =
            Pattern.compile("\\{([a-z.]{1,20})(?:#(\\d)(?:~(\\d))?)?\\}|\\[\\[(PER|PLACE|ORG|ROLE)\\||]]");
    private static final Set<String> PERSONS = Set.of(
            "PER",
            "full",
            "first",
            "last",
            "firstinit",
            "initlast",
            "initials",
            "init",
            "lastfirst",
            "nick",
            "fullmid");
    private static final Set<String> ORGANIZATIONS = Set.of("ORG", "employer", "team", "org");
    private static final Set<String> PLACES = Set.of(
            "PLACE",
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

    /** How many of the names that stand in skeletons give way to others. */
    private static final float REPLACED = 0.3f;

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
        return new Filling().fill(skeleton);
    }

    private static int label(String slot) {
        if (slot.equals("ROLE")) {
            return Tag.ROLE;
        }
        if (PERSONS.contains(slot)) {
            return Tag.B_PERSON;
        }
        if (PLACES.contains(slot)) {
            return Tag.B_PLACE;
        }
        return ORGANIZATIONS.contains(slot) ? Tag.B_ORGANIZATION : Tag.OUTSIDE;
    }

    /** One text in the making. */
    private final class Filling {
        private final StringBuilder text = new StringBuilder();
        private final List<TaggedText.Name> names = new ArrayList<>();
        private final Map<String, Person> persons = new HashMap<>();
        private final Map<String, String> replaced = new HashMap<>();

        /** Where the open mark begins, or -1, and its label. */
        private int opened = -1;

        private int mark;

        TaggedText fill(String skeleton) {
            Matcher slots = SLOT.matcher(skeleton);
            int copied = 0;
            while (slots.find()) {
                text.append(skeleton, copied, slots.start());
                copied = slots.end();
                if (slots.group(1) != null) {
                    fill(slots);
                } else if (opened < 0) {
                    opened = text.length();
                    mark = label(slots.group(4));
                } else {
                    close();
                }
            }
            text.append(skeleton, copied, skeleton.length());
            return new TaggedText(text.toString(), names);
        }

        private void fill(Matcher slots) {
            String slot = slots.group(1);
            int start = text.length();
            int label = label(slot);
            if (label == Tag.B_PERSON) {
                text.append(person(slots).form(slot, random));
            } else {
                text.append(label == Tag.OUTSIDE ? values.form(slot) : places.form(slot));
            }
            if (label != Tag.OUTSIDE && opened < 0) {
                names.add(new TaggedText.Name(start, text.length(), label));
            }
        }

        private void close() {
            String other = replaced.computeIfAbsent(text.substring(opened), this::other);
            text.replace(opened, text.length(), other);
            names.add(new TaggedText.Name(opened, text.length(), mark));
            opened = -1;
        }

        /** Some names of the skeleton itself give way to others of their kind, so that their surroundings are learned. */
        private String other(String value) {
            boolean plain = value.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
            if (!plain || random.nextFloat() >= REPLACED) {
                return value;
            }
            int words = value.split(" ", -1).length;
            String other = value;
            if (mark == Tag.B_PERSON && words <= 2) {
                String form = words == 2 ? "full" : random.nextInt(4) == 0 ? "last" : "first";
                other = Person.draw(lists, random, "").form(form, random);
            } else if (mark == Tag.B_PLACE && words == 1) {
                other = places.form("city");
            } else if (mark == Tag.B_ORGANIZATION) {
                other = places.form("employer");
            }
            return value.equals(value.toLowerCase(Locale.ROOT)) ? other.toLowerCase(Locale.ROOT) : other;
        }

        private Person person(Matcher slot) {
            String number = slot.group(2);
            if (number == null) {
                return Person.draw(lists, random, "");
            }
            Person relative = slot.group(3) == null ? null : persons.get(slot.group(3));
            String family = relative == null ? "" : relative.last();
            return persons.computeIfAbsent(number, key -> Person.draw(lists, random, family));
        }
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
        return tagged.typed(tagged.text().toLowerCase(Locale.ROOT));
    }

    static TaggedText upper(TaggedText tagged) {
        return tagged.typed(tagged.text().toUpperCase(Locale.ROOT));
    }

    static TaggedText lowerNames(TaggedText tagged) {
        StringBuilder text = new StringBuilder(tagged.text());
        for (TaggedText.Name name : tagged.names()) {
            for (int i = name.start(); i < name.end(); i++) {
                text.setCharAt(i, Character.toLowerCase(text.charAt(i)));
            }
        }
        return tagged.typed(text.toString());
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
        return tagged.typed(text.toString());
    }
}
