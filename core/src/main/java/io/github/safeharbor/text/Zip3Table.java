package io.github.safeharbor.text;

import java.util.BitSet;
import java.util.Objects;

/**
 * The three-digit ZIP prefixes whose area has more than 20,000 people, by the decennial census of 2020.
 *
 * <p>An allow-list: a prefix that is not in it is small, military, or not in the census at all, and must become 000. Summed
 * over the ZIP code tabulation areas of table P1 (Demographic and Housing Characteristics), US Bureau of the Census.
 * Source: 45 CFR 164.514(b)(2)(i)(B)(1) and (2), "current publicly available data".
 */
public final class Zip3Table {
    /** The census that the table is of. */
    public static final String SOURCE = "US Census 2020, table P1";

    private static final String RANGES =
            "006-007 009-035 037-054 056-058 060-089 100-101 103-191 193-201 206-212 214-268 270-310 312-331 "
                    + "333-339 341-342 344 346-347 349-352 354-368 370-374 376-398 400-418 420-427 430-458 460-508 510-516 "
                    + "520-528 530-532 534-535 537-551 553-554 557-567 570-577 580-588 590-620 622-631 633-641 644-648 "
                    + "650-658 660-662 664-681 683-691 693 700-701 703-708 710-714 716-731 734-741 743-752 754-770 773-816 "
                    + "820 822 824-838 840-841 843-847 850-853 855-857 859-860 863-865 870-871 873-875 877 880-883 890-891 "
                    + "894-895 897-898 900 902-908 910-928 930-937 939-941 943-961 967-968 970-986 988-999";

    private static final BitSet LARGE = parse(RANGES);

    private Zip3Table() {}

    /**
     * Tells whether more than 20,000 people live in the area of all ZIP codes with these first three digits.
     *
     * @throws IllegalArgumentException if the prefix is not three digits
     */
    public static boolean isLargeEnough(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        if (prefix.length() != 3 || !prefix.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not a three-digit ZIP prefix");
        }
        return LARGE.get(Integer.parseInt(prefix));
    }

    private static BitSet parse(String ranges) {
        BitSet prefixes = new BitSet(1000);
        for (String range : ranges.split(" ", -1)) {
            int from = Integer.parseInt(range.substring(0, 3));
            int to = Integer.parseInt(range.substring(range.length() - 3));
            prefixes.set(from, to + 1);
        }
        return prefixes;
    }
}
