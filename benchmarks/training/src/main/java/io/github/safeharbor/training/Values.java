package io.github.safeharbor.training;

import java.util.Locale;
import java.util.Random;

/** Makes what stands in a text beside names: ages, dates, numbers, medicines, insurers. None of it is a name. */
final class Values {
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private final Lists lists;
    private final Random random;

    Values(Lists lists, Random random) {
        this.lists = lists;
        this.random = random;
    }

    String form(String slot) {
        return switch (slot) {
            case "age" -> String.valueOf(random.nextInt(12) == 0 ? 90 + random.nextInt(10) : 3 + random.nextInt(80));
            case "score" -> String.valueOf(1 + random.nextInt(40));
            case "number" -> String.valueOf(1 + random.nextInt(30));
            case "dose" -> pick("5 mg", "10 mg", "25mg", "50 mg", "0.5 mg", "150 mg", "2 mg");
            case "money" -> "$" + (random.nextInt(4) == 0 ? (20 + random.nextInt(20)) * 10 : 40 + random.nextInt(160));
            case "phone", "fax" -> phone();
            case "email" -> email();
            case "url" -> pick("www.", "https://", "") + word() + pick(".com", ".org", ".net", "therapy.com");
            case "handle" -> pick("@", "u/", "") + word() + pick("_", ".", "") + word() + random.nextInt(99);
            case "date" -> date();
            case "time" -> (1 + random.nextInt(12)) + pick(" pm", " am", "pm", ":30", ":15 PM", ":00");
            case "zip" -> String.format(Locale.ROOT, "%05d", 1000 + random.nextInt(98000));
            case "id" -> id();
            default -> lists.value(slot, random);
        };
    }

    private String phone() {
        String area = String.valueOf(201 + random.nextInt(780));
        String exchange = String.valueOf(200 + random.nextInt(790));
        String line = String.format(Locale.ROOT, "%04d", random.nextInt(10000));
        return switch (random.nextInt(6)) {
            case 0 -> "(" + area + ") " + exchange + "-" + line;
            case 1 -> area + "." + exchange + "." + line;
            case 2 -> area + " " + exchange + " " + line;
            case 3 -> area + exchange + line;
            case 4 -> "+1 " + area + "-" + exchange + "-" + line;
            default -> area + "-" + exchange + "-" + line;
        };
    }

    private String email() {
        String first = lists.given(random).toLowerCase(Locale.ROOT).replace("'", "");
        String last = lists.surname(random).toLowerCase(Locale.ROOT).replace("'", "");
        String local = pick(
                first + "." + last,
                first.charAt(0) + last,
                first + random.nextInt(99),
                word() + word(),
                last + pick(".", "_") + first.charAt(0));
        return local + "@"
                + pick(
                        "gmail.com",
                        "yahoo.com",
                        "outlook.com",
                        word() + ".com",
                        word() + "counseling.com",
                        word() + ".org");
    }

    private String date() {
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        int year = 1935 + random.nextInt(92);
        String name = lists.value("month", random);
        return switch (random.nextInt(8)) {
            case 0 -> month + "/" + day;
            case 1 -> month + "/" + day + "/" + year;
            case 2 -> String.format(Locale.ROOT, "%02d/%02d/%02d", month, day, year % 100);
            case 3 -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
            case 4 -> name + " " + day;
            case 5 -> name + " " + Places.ordinal(day);
            case 6 -> name + " " + day + ", " + year;
            default -> day + " " + name + " " + year;
        };
    }

    private String id() {
        StringBuilder id = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        id.append(pick("", "", "-"));
        id.append(1000 + random.nextInt(9_000_000));
        return id.append(pick("", "", "", "-0" + random.nextInt(9))).toString();
    }

    private String word() {
        return lists.ordinary(random).toLowerCase(Locale.ROOT);
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
