package io.github.safeharbor.recognizers.contact;

import java.util.Locale;

/**
 * The top-level domains, in two classes: those that make a bare "name.tld" a web address, and those that are also words
 * or abbreviations ("done.so", "pain.in", "Smith.MD") and need a path, a cue or more labels.
 */
final class TopLevelDomains {
    private static final Words PLAIN = Words.of("com net org edu gov mil int info biz app dev xyz example "
            + "invalid onion "
            + "uk au de fr nl es se dk fi pl cz ch eu jp cn ru br mx nz za gr hu ro sk bg lt lv ee ua kr tw hk sg "
            + "vn cl pe cy io co ai tv cc gg ly gl fm ws ca aero coop mobi");

    private static final Words WORDLIKE = Words.of(
            // gTLDs
            "name pro jobs museum travel cat asia tel post online site website shop store blog club life live care "
                    + "health help clinic doctor dental family church school team love one now news media "
                    + "group center centre world "
                    + "today work works space page email chat social community house home support coach fitness "
                    + "yoga academy university college foundation institute training education solutions services "
                    + "agency studio photo photos video design art music dance fun games global network zone guide "
                    + "tips wiki link click top law legal lawyer attorney test tech digital systems company ltd llc "
                    + "inc city nyc london berlin vegas earth green kids baby mom dad gay lgbt plus me bar cafe pub "
                    + "rest report review reviews vote vip win zip mov bio ngo ong foo page cloud host press "
                    + "software codes ventures partners consulting care rehab hospital healthcare surgery physio "
                    + "memorial poker porn sex date dating wedding singles faith bible pet pets vet farm garden "
                    + "local internal localhost vlaanderen amsterdam paris wales scot "
                    // ccTLDs
                    + "ac ad ae af ag al am ao aq ar as at aw ax az ba bb bd be bf bh bi bj bm bn bo bs bt bw by bz "
                    + "cd cf cg ci ck cm cr cu cv cw cx dj dm do dz ec eg er et fj fk fo ga gd ge gf gh gi gm gn gp "
                    + "gq gs gt gu gw gy hm hn hr ht id ie il im in iq ir is it je jm jo ke kg kh ki km kn kp kw ky "
                    + "kz la lb lc li lk lr ls lu ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw my mz na "
                    + "nc ne nf ng ni no np nr nu om pa pf pg ph pk pm pn pr ps pt pw py qa re rs rw sa sb sc sd sh "
                    + "si sj sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tz ug us uy "
                    + "uz va vc ve vg vi vu wf ye yt zm zw");

    private static final Words SECOND_LEVEL = Words.of("co com org net ac edu gov k12 nhs sch or ne go lib cc state");

    private TopLevelDomains() {}

    /** Tells whether a label is a top-level domain. */
    static boolean contains(CharSequence label) {
        return isPlain(label) || WORDLIKE.contains(label);
    }

    /** Tells whether a label is a top-level domain and nothing else. */
    static boolean isPlain(CharSequence label) {
        return PLAIN.contains(label)
                || label.toString().toLowerCase(Locale.ROOT).startsWith("xn--");
    }

    /** Tells whether a label stands before a country's: the "co" of "co.in". */
    static boolean isSecondLevel(CharSequence label) {
        return SECOND_LEVEL.contains(label);
    }
}
