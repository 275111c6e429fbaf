package io.github.safeharbor;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Months and days of the month as people write them. */
final class DateWords {
    private static final String[] ORDINALS =
            ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
                            + " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
                            + " twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth"
                            + " twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first")
                    .split(" ", -1);

    private static final String[] CARDINALS =
            ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four"
                            + " twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one")
                    .split(" ", -1);

    private static final String[] SPANISH =
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ", -1);

    private static final String[] ROMAN = "I II III IV V VI VII VIII IX X XI XII".split(" ", -1);

    private DateWords() {}

    /** Returns the name and short name of a month. */
    static List<String> months(int month) {
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.US);
        String shortName = name.substring(0, 3);
        return month == 9 ? List.of(name, shortName, "Sept") : List.of(name, shortName);
    }

    /** Returns a day of the month in figures and words: 3, 03, 3rd, third. */
    static List<String> days(int day) {
        String suffix =
                day / 10 == 1 ? "th" : day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
        return List.of(
                String.valueOf(day),
                String.format(Locale.ROOT, "%02d", day),
                day + suffix,
                ORDINALS[day - 1],
                CARDINALS[day - 1]);
    }

    /** Returns the Spanish name of a month. */
    static String spanish(int month) {
        return SPANISH[month - 1];
    }

    /** Returns the number of a month in Roman figures, as in 14.III.1987. */
    static String roman(int month) {
        return ROMAN[month - 1];
    }
}
