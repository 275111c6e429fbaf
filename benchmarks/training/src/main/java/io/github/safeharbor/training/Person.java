package io.github.safeharbor.training;

import java.util.Random;

/**
 * A person as a text may name them.
 *
 * @param first given name
 * @param middle middle name
 * @param last surname
 * @param nick nickname
 * @param surnameFirst whether the surname is written first
 */
record Person(String first, String middle, String last, String nick, boolean surnameFirst) {
    /** One person in so many is of a people that the census counts few of, or bears an ordinary word as given name. */
    private static final int OF_PEOPLES = 7;

    private static final int WORD_NAMED = 24;

    static Person draw(Lists lists, Random random, String family) {
        People people = random.nextInt(OF_PEOPLES) == 0 ? lists.people(random) : null;
        String first = people != null
                ? people.given(random)
                : random.nextInt(WORD_NAMED) == 0 ? lists.wordName(random) : lists.given(random);
        if (people == null && random.nextInt(25) == 0) {
            first += (random.nextBoolean() ? "-" : " ") + lists.given(random);
        }
        String last = !family.isEmpty() ? family : people != null ? people.surname(random) : surname(lists, random);
        String nick = switch (random.nextInt(12)) {
            case 0 -> first.charAt(0) + "-" + lists.ordinary(random);
            case 1 -> lists.ordinary(random);
            case 2 -> first.charAt(0) + "" + last.charAt(0);
            case 3 -> "Junior";
            default -> lists.value("nicknames", random);
        };
        boolean surnameFirst = people != null && people.isSurnameFirst(random);
        return new Person(first, lists.given(random), last, nick, surnameFirst);
    }

    private static String surname(Lists lists, Random random) {
        String last = lists.surname(random);
        return switch (random.nextInt(40)) {
            case 0, 1 -> last + "-" + lists.surname(random);
            case 2 -> lists.value("particles", random) + " " + last;
            case 3 -> last + " " + lists.surname(random);
            case 4 -> last + (random.nextBoolean() ? " Jr." : " III");
            default -> last;
        };
    }

    /** Returns the name in the form that a slot asks for. */
    String form(String slot, Random random) {
        char f = first.charAt(0);
        char l = last.charAt(0);
        return switch (slot) {
            case "full" ->
                surnameFirst
                        ? last + " " + first
                        : random.nextInt(20) == 0 ? first + " \"" + nick + "\" " + last : first + " " + last;
            case "first" -> first;
            case "last" -> last;
            case "firstinit" -> first + " " + l + (random.nextInt(4) == 0 ? "" : ".");
            case "initlast" -> f + (random.nextInt(5) == 0 ? " " : ". ") + last;
            case "initials" ->
                switch (random.nextInt(5)) {
                    case 0 -> f + "." + l + ".";
                    case 1 -> f + ". " + l + ".";
                    case 2 -> f + "" + middle.charAt(0) + "" + l;
                    default -> f + "" + l;
                };
            case "init" -> random.nextInt(3) == 0 ? String.valueOf(f) : f + ".";
            case "lastfirst" -> last + ", " + first + (random.nextInt(3) == 0 ? " " + middle.charAt(0) : "");
            case "nick" -> nick;
            case "fullmid" -> first + " " + (random.nextBoolean() ? middle : middle.charAt(0) + ".") + " " + last;
            default -> throw new IllegalArgumentException("unknown slot " + slot);
        };
    }
}
