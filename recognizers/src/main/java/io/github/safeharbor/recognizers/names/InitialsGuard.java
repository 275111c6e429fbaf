package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.text.WordHash;
import java.util.Arrays;

/** Abbreviations with full stops that are nobody's initials: U.S., a.m., Ph.D., R.N. */
final class InitialsGuard {

    private static final long[] ABBREVIATIONS = Arrays.stream(
                    ("us usa uk uae un eu dc pm am md ba ma bs ms la ny nj nc sc nd sd nm nh ri wv va pa ca tx id ri phd psyd "
                                    + "do rn np ie eg ps hr er ed pt ot po re dob ssn mrn od os ou tid bid qid prn qhs iv im "
                                    + "cv ad bc bce ce aka asap eta fbi cia irs dui lcsw lmft lpc lmhc msw msc esq sw ne nw se st "
                                    + "tv cd pc iq rsvp nyc vp ceo fyi diy aa na sos wwii ww")
                            .split(" "))
            .mapToLong(WordHash::of)
            .sorted()
            .toArray();

    private static final long[] PAIRS = Arrays.stream(
                    "io rd bb ap mm qa hp dc te pl rb ab oo ih vs ba ac is pp sm rr om cd ce ti ks xo oh".split(" "))
            .mapToLong(WordHash::of)
            .sorted()
            .toArray();

    private InitialsGuard() {}

    /** Tells whether the two letters with this hash, joined by "and", are a phrase. */
    static boolean isPair(long hash) {
        return Arrays.binarySearch(PAIRS, hash) >= 0;
    }

    /** Tells whether the letters with this hash are a common abbreviation. */
    static boolean isAbbreviation(long hash) {
        return Arrays.binarySearch(ABBREVIATIONS, hash) >= 0;
    }
}
