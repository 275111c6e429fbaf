package io.github.safeharbor.training;

import java.util.Random;

/** Makes names of places and organizations out of the lists, in the many shapes that such names have. */
final class Places {
    private final Lists lists;
    private final Random random;

    Places(Lists lists, Random random) {
        this.lists = lists;
        this.random = random;
    }

    /** Returns a name for a slot of a place or organization. */
    String form(String slot) {
        return switch (slot) {
            case "city" -> lists.place(random);
            case "foreign", "region" -> lists.value(slot, random);
            case "county" -> lists.county(random) + pick(" County", " County", " County", " Co.", " Parish", "");
            case "hood" ->
                random.nextInt(3) == 0
                        ? core() + pick(" Heights", " Hill", " Park", "town", " Village", " Flats")
                        : lists.neighborhood(random);
            case "street" -> street();
            case "address" -> address();
            case "highway" ->
                pick(
                                "I-",
                                "Hwy ",
                                "Highway ",
                                "Route ",
                                "US-",
                                "SR ",
                                "State Route ",
                                "Interstate ",
                                "I ",
                                "County Road ")
                        + (2 + random.nextInt(400));
            case "landmark" -> core() + " " + lists.value("landmark-words", random);
            case "facility" -> facility();
            case "facility.short" -> pick(core(), "St. " + lists.given(random) + "'s", "Mercy", acronym());
            case "school" -> core() + " " + lists.value("school-words", random);
            case "school.short" -> pick(core(), core() + " High", core() + " Middle", core() + " Elementary");
            case "college" -> college();
            case "college.short" -> pick(acronym() + "U", acronym(), core() + " State", core() + " Tech", core());
            case "church" -> church();
            case "jail" ->
                lists.county(random) + pick(" County Jail", " Correctional", " Detention Center", " State Prison");
            case "hotel" ->
                pick(
                                "Super 8",
                                "Motel 6",
                                "Best Western",
                                "Days Inn",
                                "Holiday Inn",
                                core() + " Inn",
                                core() + " Motel")
                        + (random.nextInt(3) == 0 ? " on " + street() : "");
            case "employer" -> employer();
            case "team" -> team();
            case "org" -> org();
            default -> throw new IllegalArgumentException("unknown slot " + slot);
        };
    }

    /** What a place or business is named after: a person, a town, something of nature, an ordinary thing. */
    private String core() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> lists.surname(random);
            case 3, 4 -> lists.place(random);
            case 5 -> lists.given(random) + " " + lists.surname(random);
            case 6, 7, 8 -> lists.value("nature", random) + pick("", "", " " + lists.value("nature", random));
            case 9 -> "St. " + lists.given(random);
            case 10 -> lists.ordinary(random) + " " + lists.ordinary(random);
            default ->
                pick("North", "South", "East", "West", "New", "Old", "Upper", "Lower") + " " + lists.place(random);
        };
    }

    private String street() {
        String name = switch (random.nextInt(10)) {
            case 0, 1 -> ordinal(1 + random.nextInt(160));
            case 2, 3 -> lists.surname(random);
            case 4 -> lists.place(random);
            case 5 -> lists.given(random);
            case 6 -> lists.value("nature", random) + " " + lists.value("nature", random);
            default -> lists.value("nature", random);
        };
        String direction = random.nextInt(4) == 0 ? pick("N ", "S ", "E ", "W ", "NW ", "SE ", "North ", "West ") : "";
        return direction + name + " " + lists.value("street-words", random);
    }

    private String address() {
        String unit = switch (random.nextInt(6)) {
            case 0 ->
                pick(" Apt ", ", Apt. ", " apt ", ", Unit ", " #", " Ste ", ", Suite ")
                        + (1 + random.nextInt(400))
                        + pick("", "", "B");
            case 1 -> pick(", upstairs", ", lower", ", rear", " Bldg C");
            default -> "";
        };
        return (1 + random.nextInt(random.nextBoolean() ? 300 : 15000)) + " " + street() + unit;
    }

    private String facility() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> lists.hospital(random);
            case 2 ->
                pick("St. " + lists.given(random) + "'s", "Our Lady of " + lists.ordinary(random))
                        + pick("", " Hospital", " Medical Center");
            default -> core() + " " + lists.value("facility-words", random);
        };
    }

    private String college() {
        return switch (random.nextInt(5)) {
            case 0 -> "University of " + lists.place(random);
            case 1 ->
                core() + pick(" State", " College", " University", " Community College", " Tech", " State University");
            default -> lists.college(random);
        };
    }

    private String church() {
        return switch (random.nextInt(5)) {
            case 0 ->
                pick("First ", "Second ", "Grace ", "Trinity ", "New Hope ", "Calvary ")
                        + lists.value("church-words", random);
            case 1 -> "St. " + lists.given(random) + pick("", "'s", " Parish", " Catholic Church");
            case 2 -> "Our Lady of " + lists.ordinary(random);
            default ->
                core() + " "
                        + pick(
                                "Church",
                                "Chapel",
                                "Fellowship",
                                "Temple",
                                "Synagogue",
                                "Mosque",
                                "Baptist Church",
                                "Lutheran",
                                "Methodist",
                                "AME");
        };
    }

    private String employer() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> lists.value("companies", random);
            case 3 -> core() + " " + lists.value("business-words", random);
            case 4 ->
                lists.surname(random)
                        + pick(
                                " & Sons",
                                " & " + lists.surname(random),
                                " Brothers",
                                " Bros.",
                                ", Inc.",
                                " LLC",
                                " and Daughters");
            case 5 -> pick("the ", "", "") + lists.ordinary(random) + " " + lists.value("business-words", random);
            case 6 -> acronym();
            default -> core() + pick(" Inc", " LLC", " Corp", " Group", " Partners", " Systems", " Labs", "");
        };
    }

    private String team() {
        return pick("", "", lists.place(random) + " ", "the ") + lists.value("team-words", random);
    }

    private String org() {
        return switch (random.nextInt(6)) {
            case 0 ->
                pick("Local ", "IBEW Local ", "UAW Local ", "VFW Post ", "Engine ", "Troop ", "SEIU ")
                        + (1 + random.nextInt(1500));
            case 1 -> pick("Friends of ", "Sons of ", "Daughters of ", "Knights of ") + core();
            case 2 -> acronym();
            default ->
                core() + " "
                        + pick(
                                "Rotary",
                                "Alliance",
                                "Coalition",
                                "Foundation",
                                "Society",
                                "Fire Department",
                                "Police Department",
                                "PD",
                                "Historical Society",
                                "Garden Club",
                                "Choir",
                                "Symphony",
                                "Little League",
                                "Battalion",
                                "Food Bank",
                                "Association");
        };
    }

    private String acronym() {
        StringBuilder letters = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            letters.append((char) ('A' + random.nextInt(26)));
        }
        return letters.toString();
    }

    static String ordinal(int number) {
        int ten = number % 100 / 10;
        String suffix =
                ten == 1 ? "th" : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th";
        return number + suffix;
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
