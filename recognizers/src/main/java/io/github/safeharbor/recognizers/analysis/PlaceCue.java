package io.github.safeharbor.recognizers.analysis;

import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.WordList;
import java.util.List;

/** The classes of words by which an address, a town or a facility is told: bits of {@link Analysis#cues}. */
public final class PlaceCue {
    /** A street suffix that is hardly anything else: street, ave, rd. */
    public static final long STREET = 1L << 32;

    /** A street suffix that is an ordinary word as well: court, way, park. */
    public static final long WEAK_STREET = 1L << 33;

    /** Begins the name of a street: rue, calle, highway, route. */
    public static final long STREET_FIRST = 1L << 34;

    /** A point of the compass. */
    public static final long DIRECTION = 1L << 35;

    /** Announces a part of a building: apt, suite, floor. */
    public static final long UNIT = 1L << 36;

    /** Takes a place: in, near, outside. */
    public static final long IN = 1L << 37;

    /** Takes a place, or much else: to, from, at, of. */
    public static final long TO = 1L << 38;

    /** Before "in", "to" or "from" it makes a place likely: lives, moved, born. */
    public static final long DWELL = 1L << 39;

    /** Announces an address: addr, mailed, staying. */
    public static final long ADDRESS = 1L << 40;

    /** Never part of a place name: the, and, my. */
    public static final long FUNCTION = 1L << 41;

    /** What is counted, hence no street after a number: minutes, sessions. */
    public static final long MEASURE = 1L << 42;

    /** Ends the name of a place that people go to: hospital, church. */
    public static final long HEAD = 1L << 43;

    /** Says nothing by itself in the name of such a place: community, regional. */
    public static final long GENERIC = 1L << 44;

    /** A city of the world. */
    public static final long WORLD = 1L << 45;

    /** The first word of a city of the world. */
    public static final long WORLD_FIRST = 1L << 46;

    /** A label before a town: city, town, location. */
    public static final long TOWN_SLOT = 1L << 47;

    /** A shop or service that everybody knows: it says nothing about the person. */
    public static final long BRAND = 1L << 48;

    /** Before "in" it takes a subject, not a place: trained, interested. */
    public static final long SUBJECT = 1L << 49;

    /** A small word inside foreign names: de, van, la. */
    public static final long PARTICLE = 1L << 50;

    /** Stands between a preposition and a place: downtown, greater, rural. */
    public static final long AREA = 1L << 51;

    /** After a place it keeps it one: area, suburbs, metro. */
    public static final long AREA_AFTER = 1L << 52;

    /** Is no place and no facility even with a capital: therapy names, clinical words, holidays. */
    public static final long NEVER = 1L << 53;

    /** What may follow a town's name and belongs to it: city, beach, heights. */
    public static final long TOWN_TAIL = 1L << 54;

    /** The word before a highway's number. */
    public static final long HIGHWAY = 1L << 55;

    /** A head that needs a known name or a capital of its own: house, park, high. */
    public static final long WEAK_HEAD = 1L << 56;

    /** Begins the name of a facility or landform: fort, camp, lake, mount. */
    public static final long FACILITY_FIRST = 1L << 57;

    /** Makes what stands before it the name of a test or an illness: scale, syndrome. */
    public static final long TEST = 1L << 58;

    /** A province or territory of Canada or a state of Australia: it stays, as states do. */
    public static final long PROVINCE = 1L << 59;

    /** A head word that is also a word for care: health, therapy; it takes a name that is no ordinary word. */
    public static final long CARE = 1L << 60;

    /** Before "at", "to" or alone it takes a facility: admitted, attends, works. */
    public static final long ATTEND = 1L << 61;

    /** Before "at" it takes a person: look, laugh. */
    public static final long AIMED = 1L << 62;

    /** Ends the name of a county or a district. */
    public static final long COUNTY = 1L << 63;

    private static final List<String> CLASSES = List.of(
            "street",
            "weak-street",
            "street-first",
            "direction",
            "unit",
            "in",
            "to",
            "dwell",
            "address",
            "function",
            "measure",
            "head",
            "generic",
            "-",
            "-",
            "town-slot",
            "brand",
            "subject",
            "particle",
            "area",
            "area-after",
            "never",
            "town-tail",
            "highway",
            "weak-head",
            "facility-first",
            "test",
            "province",
            "care",
            "attend",
            "aimed",
            "county");

    private PlaceCue() {}

    static void addTo(WordList.Builder table) {
        for (int i = 0; i < CLASSES.size(); i++) {
            if (!CLASSES.get(i).equals("-")) {
                Cues.addTo(table, "place." + CLASSES.get(i), 1L << (32 + i));
            }
        }
    }
}
