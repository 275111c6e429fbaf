package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.WordClasses;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.recognizers.support.WordTable;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;

/**
 * Reads the name of an organisation from the tokens: a run of capitalised words with what joins them.
 *
 * <p>"Harlow &amp; Finch", "J.B. Marlow", "Trader Jim's", "Bank of the Prairie"; in lower-case text only names of a short
 * list of large employers.
 */
final class CompanyName {
    private static final int MAX_WORDS = 7;

    /** Behind a hyphen: "Brandt Co-op". */
    private static final long OP = WordHash.of("op");

    /** Words that a capitalised run ends before: they begin something else. */
    private static final WordTable STOP = WordTable.of(
            "i he she they we you it his her their my our your mr mrs ms miss dr prof monday tuesday wednesday "
                    + "thursday friday saturday sunday",
            "mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july "
                    + "august september",
            "october november december since until but because so then after before when while full part part-time "
                    + "currently dob phone",
            "ph cell fax email insurance employer occupation married single age mrn ssn tel address who which that "
                    + "if as is was this these",
            "very such really in on at for with from to by looking seeking needs wants has had will would can and "
                    + "or not also plus though tx hx dx pt");

    /** What is no employer, or says nothing of the person: payers, agencies, models, states, peoples, faiths. */
    private static final WordTable NEUTRAL = WordTable.of(
            "aetna anthem cigna humana kaiser permanente optum uhc unitedhealthcare united bcbs blue cross shield "
                    + "premera regence medicaid",
            "medicare tricare magellan states beacon carelon molina centene ambetter wellcare oscar medi-cal "
                    + "medical masshealth highmark healthnet",
            "hmo ppo epo eap hsa fsa oon ssi ssdi snap wic tanf va dhs cps dcf dcfs acs dss dmv irs ice uscis fbi "
                    + "cia ssa hud hhs cdc nih fema",
            "doj dea aps ada ferpa hipaa psypact aa na acoa alanon emdr cbt dbt act ifs erp eft sfbt mi pcit aba "
                    + "cpt pe tf-cbt art kap se ta cft",
            "bpd npd ocd ptsd cptsd adhd add asd gad mdd sud aud iop php rtc icu er ed nicu ob or np rn md lcsw "
                    + "lmft lpc phd psyd do pa cna emt",
            "child protective services department human children social security administration welfare foster "
                    + "system county city of and",
            "lgbt lgbtq lgbtqia bipoc poc qtbipoc trans nb tbi iq ela usa us uk eu u.s tv pc pto fmla hr it pr ai "
                    + "covid zoom skype facetime",
            "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho "
                    + "illinois indiana iowa kansas",
            "kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana "
                    + "nebraska nevada hampshire jersey",
            "mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont "
                    + "virginia washington wisconsin wyoming",
            "america american americans canada canadian england english british ireland irish scotland france "
                    + "french germany german spain spanish",
            "italy italian portugal portuguese russia russian ukraine ukrainian poland polish china chinese "
                    + "mandarin cantonese japan japanese korea",
            "korean vietnam vietnamese india indian hindi punjabi urdu farsi arabic hebrew israel iran iraq syria "
                    + "somali somalia nigeria africa",
            "african europe european asia asian latino latina latinx hispanic mexican black white native tagalog "
                    + "filipino haitian creole brazil",
            "christian catholic jewish muslim islam buddhist hindu mormon lds baptist lutheran protestant god jesus "
                    + "bible christ church black",
            "army navy marines marine air force coast guard national military veterans veteran christmas "
                    + "thanksgiving easter new north south",
            "east west asl hiv std sti pm am ok yes no na n/a none self retired unemployed student homemaker "
                    + "disabled adults adult kids kid",
            "teens teen couples couple families family children women men people clients client patients individual "
                    + "group groups therapy",
            "education directors trustees therapist therapists counselor psychologist psychiatrist telehealth virtual remote home work school "
                    + "trauma grief anxiety depression");

    /** Large employers that are written in lower case; after an explicit cue only. One word, or two joined. */
    private static final WordTable LARGE = WordTable.of(
            "amazon walmart costco starbucks target google boeing microsoft facebook meta apple tesla uber lyft "
                    + "doordash instacart grubhub fedex",
            "ups usps dhl mcdonalds mcdonald's wendys chickfila chipotle subway dominos walgreens cvs riteaid "
                    + "homedepot lowes lowe's kroger",
            "safeway albertsons publix aldi lidl wegmans meijer heb traderjoes trader wholefoods bestbuy macys "
                    + "nordstrom kohls jcpenney sephora",
            "tjmaxx marshalls ikea staples gamestop petco petsmart comcast xfinity verizon att tmobile t-mobile "
                    + "sprint intel nvidia amd ibm oracle",
            "cisco dell hp salesforce adobe netflix disney paypal ebay twitter tiktok bytedance snapchat linkedin "
                    + "airbnb spotify wells wellsfargo",
            "chase jpmorgan citibank citi bofa goldman morgan schwab fidelity vanguard blackrock deloitte pwc kpmg "
                    + "ey accenture mckinsey bain",
            "lockheed raytheon northrop grumman honeywell ge gm ford toyota honda nissan hyundai chrysler "
                    + "stellantis rivian caterpillar",
            "deere 3m dupont dow exxon exxonmobil chevron conocophillips halliburton schlumberger pepsi "
                    + "pepsico cocacola coke nestle tyson",
            "cargill smithfield perdue hormel pfizer merck moderna abbott medtronic amgen genentech lilly delta "
                    + "jetblue southwest alaskaair",
            "greyhound amtrak bnsf csx unionpacific nasa spacex tsa walmart's sysco aramark sodexo marriott hilton "
                    + "hyatt sheraton ihg geico",
            "progressive statefarm allstate usaa labcorp questdiagnostics nike adidas gap levis dollargeneral "
                    + "dollartree familydollar autozone",
            "oreilly napa waffle wafflehouse ihop dennys applebees chilis panera dunkin dutchbros kfc popeyes "
                    + "tacobell burgerking arbys sonic");

    private CompanyName() {}

    /** Returns the last token of the name that begins at a token, or -1 if none does. */
    static int lastToken(Text source, int first, boolean upperText) {
        if (first >= source.tokenCount()) {
            return -1;
        }
        if (!begins(source, first)) {
            return isLarge(source, first) ? largeEnd(source, first) : -1;
        }
        int last = first;
        int words = 1;
        boolean neutral = saysNothing(source, first, upperText);
        int limit = upperText ? 2 : MAX_WORDS;
        while (words < limit) {
            int next = nextWord(source, last);
            if (next < 0) {
                break;
            }
            neutral &= saysNothing(source, next, upperText);
            last = next;
            words++;
        }
        last = possessive(source, last);
        boolean lone = words == 1 && source.end(first) - source.start(first) == 1;
        return neutral || lone ? -1 : last;
    }

    /** In capitals nothing but the word itself tells an employer from any other: "FOR A LIVING". */
    private static boolean saysNothing(Text source, int token, boolean upperText) {
        WordClasses classes = WordClasses.of(source);
        return NEUTRAL.contains(source.hash(token))
                || upperText
                        && !isLarge(source, token)
                        && classes.has(token, WordInfo.DICTIONARY)
                        && WordInfo.capitalization(classes.info(token)) <= 1;
    }

    /** Tells whether a token is a word of the short list of large employers. */
    static boolean isLarge(Text source, int token) {
        return LARGE.contains(source.hash(token));
    }

    /** Tells whether a token says nothing of an employer. */
    static boolean isNeutral(Text source, int token) {
        return NEUTRAL.contains(source.hash(token)) || STOP.contains(source.hash(token));
    }

    static boolean begins(Text source, int token) {
        int kind = source.kind(token);
        boolean capital = (kind & TokenKind.CAPITALIZED) != 0
                || (kind & (TokenKind.DIGIT_FIRST | TokenKind.UPPER)) == (TokenKind.DIGIT_FIRST | TokenKind.UPPER);
        boolean camel =
                (kind & TokenKind.UPPER) != 0 && (kind & TokenKind.LETTER) != 0 && (kind & TokenKind.DIGIT) == 0;
        return (capital || camel) && !STOP.contains(source.hash(token));
    }

    private static int largeEnd(Text source, int first) {
        int last = possessive(source, first);
        if (last + 1 < source.tokenCount() && FOLLOWERS.contains(source.hash(last + 1)) && gap(source, last + 1) == 1) {
            return possessive(source, last + 1);
        }
        return last;
    }

    private static final WordTable FOLLOWERS = WordTable.of(
            "joe's joes joe depot buy foods fargo chase stanley sachs martin grumman airlines motors express house "
                    + "dunkin lynch general tree");

    /** Returns the next word of the run, past what joins it, or -1. */
    private static int nextWord(Text source, int last) {
        int next = last + 1;
        int count = source.tokenCount();
        if (next < count
                && source.isMark(next, '\'')
                && next + 1 < count
                && gap(source, next) == 0
                && gap(source, next + 1) == 0) {
            boolean s = isS(source, next + 1);
            next += s ? 2 : 1;
            if (!s) {
                return next < count && (source.kind(next) & TokenKind.LETTER) != 0 ? next : -1; // O'Brien
            }
        }
        if (next >= count || (source.kind(next) & TokenKind.LINE_START) != 0 || gap(source, next) > 1) {
            return -1;
        }
        if ((source.kind(next) & TokenKind.MARK) == 0) {
            if (!isJoiner(source, next)) {
                return begins(source, next) || isNumberOfUnit(source, next) ? next : -1;
            }
            int after = next + 1;
            if (after < count && isJoiner(source, after)) {
                after++; // "of the"
            }
            return after < count
                            && begins(source, after)
                            && !NEUTRAL.contains(source.hash(after))
                            && gap(source, after) == 1
                    ? after
                    : -1;
        }
        char mark = source.charAt(source.start(next));
        int after = next + 1;
        if (after >= count || (source.kind(after) & TokenKind.LINE_START) != 0) {
            return -1;
        }
        boolean tight = gap(source, next) == 0 && gap(source, after) == 0;
        boolean initial = source.end(last) - source.start(last) <= 2;
        boolean joins = switch (mark) {
            case '&', '+' -> gap(source, next) <= 1 && gap(source, after) <= 1 && begins(source, after);
            case '-', '/' -> tight && (begins(source, after) || source.hash(after) == OP);
            case '.' -> initial && gap(source, next) == 0 && begins(source, after);
            case ',' -> INCORPORATED.contains(source.hash(after));
            default -> false;
        };
        return joins ? after : -1;
    }

    static final WordTable INCORPORATED =
            WordTable.of("inc llc llp pllc lp corp corporation ltd plc gmbh incorporated limited");

    private static final WordTable JOINERS = WordTable.of("of and the de la del for n");

    private static boolean isJoiner(Text source, int token) {
        return (source.kind(token) & TokenKind.CAPITALIZED) == 0 && JOINERS.contains(source.hash(token));
    }

    private static final WordTable UNITS =
            WordTable.of("local post lodge studio forever motel super troop company " + "engine station station");

    private static boolean isNumberOfUnit(Text source, int token) {
        return TokenKind.isNumber(source.kind(token)) && token > 0 && UNITS.contains(source.hash(token - 1));
    }

    private static boolean isS(Text source, int token) {
        return source.end(token) - source.start(token) == 1 && (source.charAt(source.start(token)) | 0x20) == 's';
    }

    private static int possessive(Text source, int last) {
        boolean follows = last + 2 < source.tokenCount()
                && source.isMark(last + 1, '\'')
                && isS(source, last + 2)
                && gap(source, last + 1) == 0
                && gap(source, last + 2) == 0;
        return follows ? last + 2 : last;
    }

    private static int gap(Text source, int token) {
        return source.start(token) - source.end(token - 1);
    }
}
