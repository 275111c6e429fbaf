package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Phrases;
import io.github.safeharbor.text.WordHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The words by which an address, a town or a facility is told: one look-up a token answers all questions.
 *
 * <p>Holds the world's well-known cities too, one word each; those of more words are found by {@link #worldCity}.
 */
final class Cues {
    /** A street suffix that is hardly anything else: street, ave, rd. */
    static final int STREET = 1;
    /** A street suffix that is an ordinary word as well: court, way, park. */
    static final int WEAK_STREET = 1 << 1;
    /** Begins the name of a street: rue, calle, highway, route. */
    static final int STREET_FIRST = 1 << 2;
    /** A point of the compass. */
    static final int DIRECTION = 1 << 3;
    /** Announces a part of a building: apt, suite, floor. */
    static final int UNIT = 1 << 4;
    /** Takes a place: in, near, outside. */
    static final int IN = 1 << 5;
    /** Takes a place, or much else: to, from, at, of. */
    static final int TO = 1 << 6;
    /** Before "in", "to" or "from" it makes a place likely: lives, moved, born. */
    static final int DWELL = 1 << 7;
    /** Announces an address: addr, mailed, staying. */
    static final int ADDRESS = 1 << 8;
    /** Never part of a place name: the, and, my. */
    static final int FUNCTION = 1 << 9;
    /** What is counted, hence no street after a number: minutes, sessions. */
    static final int MEASURE = 1 << 10;
    /** Ends the name of a place that people go to: hospital, church. */
    static final int HEAD = 1 << 11;
    /** Says nothing by itself in the name of such a place: community, regional. */
    static final int GENERIC = 1 << 12;
    /** A city of the world. */
    static final int WORLD = 1 << 13;
    /** The first word of a city of the world. */
    static final int WORLD_FIRST = 1 << 14;
    /** A label before a town: city, town, location. */
    static final int TOWN_SLOT = 1 << 15;
    /** A shop or service that everybody knows: it says nothing about the person. */
    static final int BRAND = 1 << 16;
    /** Before "in" it takes a subject, not a place: trained, interested. */
    static final int SUBJECT = 1 << 17;
    /** A small word inside foreign names: de, van, la. */
    static final int PARTICLE = 1 << 18;
    /** Stands between a preposition and a place: downtown, greater, rural. */
    static final int AREA = 1 << 19;
    /** After a place it keeps it one: area, suburbs, metro. */
    static final int AREA_AFTER = 1 << 20;
    /** Is no place and no facility even with a capital: therapy names, clinical words, holidays. */
    static final int NEVER = 1 << 21;
    /** What may follow a town's name and belongs to it: city, beach, heights. */
    static final int TOWN_TAIL = 1 << 22;
    /** The word before a highway's number. */
    static final int HIGHWAY = 1 << 23;
    /** A head that needs a known name or a capital of its own: house, park, high. */
    static final int WEAK_HEAD = 1 << 24;
    /** Begins the name of a facility or landform: fort, camp, lake, mount. */
    static final int FACILITY_FIRST = 1 << 25;

    /** Makes what stands before it the name of a test or an illness: scale, syndrome. */
    static final int TEST = 1 << 26;

    /** A province or territory of Canada or a state of Australia: it stays, as states do. */
    static final int PROVINCE = 1 << 27;
    /** A head word that is also a word for care: health, therapy; it takes a name that is no ordinary word. */
    static final int CARE = 1 << 28;
    /** Before "at", "to" or alone it takes a facility: admitted, attends, works. */
    static final int ATTEND = 1 << 29;
    /** Before "at" it takes a person: look, laugh. */
    static final int AIMED = 1 << 30;

    /** Ends the name of a county or a district. */
    static final int COUNTY = 1 << 31;

    private static final int SIZE = 1 << 13;
    private static final long[] KEYS = new long[SIZE];
    private static final int[] BITS = new int[SIZE];
    private static final int MAX_WORLD_WORDS = 5;

    static {
        add(STREET, """
                street st avenue ave av aven road rd boulevard blvd boul blv lane ln parkway pkwy pky turnpike tpke pike
                highway hwy hgwy hiway expressway expy freeway fwy strasse str gasse gata gatan straat laan vej vagen
                vag weg ulica utca ut katu tie utja sokak caddesi""");
        add(WEAK_STREET, """
                drive dr drv court ct crt place pl plc way wy circle cir crcl terrace ter terr trail trl square sq loop
                plaza plz alley aly bend bnd branch bluff bluffs blf causeway cswy close cove cv coves crescent cres
                crossing xing crossroad creek crk dale estate estates extension extensions ext field fields flat flats
                ford forest forge fork forks garden gardens gdns gate gateway gtwy glen green greens grove grv harbor
                haven heights hts hill hills hollow hol holw inlet island isle junction jct key keys knoll knolls lake
                lakes landing lndg light lodge manor mnr meadow meadows mdws mews mill mills mission mount mountain mtn
                neck orchard oval overlook park parks parkways pass passage path pine pines plain plains point pt points
                port ports prairie ramp ranch rapids rest ridge rdg ridges river rte route row rue run shoal shoals
                shore shores skyway spring springs spgs spur spurs station sta stravenue stream streets roads summit
                throughway trace track trafficway tunnel underpass union valley vly viaduct view views village vlg ville
                vista walk walks wall wells cliff cliffs bypass byp beltway quay parade villas trailway drives courts
                avenues lanes circles mall center crest""");
        add(STREET_FIRST, """
                rue calle avenida avda av rua ul ulica via viale vicolo piazza piazzetta paseo camino strada allee quai
                chemin impasse carrer carrera cra plaza praca travessa rodovia avenue boulevard highway hwy route rte rt
                interstate fm trg ulice postbox pfarrgasse corso largo""");
        add(HIGHWAY, "highway hwy hgwy hiway route rte rt interstate fm us sr cr loop turnpike road rd i");
        add(DIRECTION, """
                n s e w ne nw se sw north south east west northeast northwest southeast southwest northern southern
                eastern western no so""");
        add(UNIT, """
                apt apartment apartments apts unit suite ste floor fl flr rm room bldg building lot trlr trailer spc
                space dept penthouse ph door flat wing""");
        add(IN, "in near outside around within between throughout across serving inside off nearby");
        add(TO, "to from at of on for by into toward towards via leaving visiting visited visit left that");
        add(DWELL, """
                live lives living lived move moved moves moving relocate relocated relocating relocates born raised
                based located locate resides residing reside resident residents native commute commutes commuting
                commuted drive drives drove driving fly flies flew flying flown travel travels traveling traveled
                deported returned returning returns return staying stays stayed grew hails hail originally practice
                practicing transfer transferred transferring arrived fled escaped migrated emigrated immigrated home
                sent airlifted bused ride rides trip grow growing reside dwell settled headed heading college went go
                going goes gone came come comes coming back extradited evacuated shipped here is're parents family
                therapist therapists counselor clinician provider providers psychologist office offices someone anyone
                anybody somebody colleagues client couple house apartment rent renting rents bought""");
        add(ADDRESS, """
                addr address addresses adr residence mail mailed mailing sent send bill billed ship shipped deliver
                delivered located located lives live resides staying stays living lived office restaurant house taxi
                drops pick meet delivery statement forwarding""");
        add(FUNCTION, """
                a an the and or but if of in on at to from for with by as is are was were be been being am i me my mine
                we us our ours you your yours he him his she her hers it its they them their theirs this that these those
                there here who whom whose what which when where why how not no yes so than then too very can could will
                would shall should may might must do does did done has have had having get got gets just only also both
                each every all any some most more much many few other another such same own after before during while
                until since because about into over under again once between through per via up down out off now please
                pls thanks thank hi hello hey dear let lets ok okay dont doesnt cant wont im ive hes shes theyre well
                looking need needs needed seeking wanted anyone anybody someone somebody everyone nobody one ones yet
                still even ever never always often maybe perhaps really quite rather almost already although though
                however therefore unless whether within without against among toward re cc""");
        add(MEASURE, """
                minute minutes min mins hour hours hr hrs day days week weeks wk wks month months mo year years yr yrs
                yo mile miles mi km block blocks session sessions people persons clients patients kids children times
                time percent dollars bucks mg mcg ml kg lb lbs lbs pounds feet ft inch inches step steps points point
                items item pages page chapters questions group groups person visits visit calls beds bed seats seat
                slots slot openings opening hours half quarter second seconds third units tablets tabs pills pm am
                o clock older younger male female f m x grade grader graders weeks' kid siblings sisters brothers
                daughters sons women men girls boys adults teens star stars th st nd rd way""");
        add(HEAD, """
                hospital hospitals clinic clinics medical health healthcare elementary academy college university
                church cathedral chapel temple mosque synagogue jail prison penitentiary library ymca ywca shelter
                counseling counselling psychiatry psychology psychological wellness apartments airport mall kindergarten
                preschool daycare montessori courthouse parish ministries museum stadium arena zoo theater theatre
                barracks rehab rehabilitation pediatrics seminary monastery convent abbey nursery dispensary hospice
                correctional pharmacy daycare casino motel hotel inn raceway speedway fairgrounds amphitheater
                cemetery behavioral therapy therapeutics neurology oncology associates isd headstart brewery winery
                gym spa bistro cafe restaurant bakery tavern pub diner grill supermarket checkpoint lookout overlook trailhead
                roadhouse saloon laundromat salon barbershop building campground""");
        add(WEAK_HEAD, """
                school high middle center centre institute house manor estates lodge towers tower plaza park beach bay
                lake river creek falls mountain mountains peak canyon forest island islands valley trail bridge square
                gardens garden farm farms ranch base camp fort terrace village court place heights hall charter prep
                ranch recovery harbor dam springs field fields zoo market gallery dorm campus pier marina station ward
                reservation reservoir monument pines commons crossing landing club ballroom tech state sanctuary retreat
                home homes haven rink pool playground speedway foundation collaborative clubhouse""");
        add(FACILITY_FIRST, "fort ft camp lake mount mt port cape point joint naval");
        add(GENERIC, """
                community regional general memorial medical health healthcare mental behavioral children's childrens
                child children family families women's womens men's county city state national international central
                north south east west northern southern eastern western northeast northwest southeast southwest public
                private local outpatient inpatient residential intensive primary urgent emergency senior adult adults
                youth teen teens student counseling wellness recovery rehab treatment crisis trauma charter high middle
                elementary junior grade graduate medical school schools day night home nursing group support assisted
                living step care center centre services service program programs department dept pain sleep eating
                heart cancer surgical surgery veterans affairs virtual online campus district the a my our your their
                her his new old big small university college hospital clinic clinics law nursing art music play art sex
                physical occupational speech couples individual narrative medicine teaching dialectical cognitive
                integrative online telehealth summer winter vacation bible sunday day public trade vocational free
                walk in sliding low cost birth mother baby surrogate brain teaching flagship house base good best
                safe first last next full private practice internal family oncology neurology orthopedics orthopedic
                rheumatology cardiology pulmonology nephrology gastroenterology endocrinology dermatology urology
                radiology surgery psychiatry psychology psychiatric psychological pediatrics pediatric geriatric
                geriatrics obstetrics gynecology hematology immunology infectious disease ophthalmology emotionally
                focused acceptance commitment exposure behavior behaviour cognitive processing compassion solution schema
                gestalt narrative interpersonal response prevention sickle cell memory anticoagulation diabetes
                methadone suboxone adhd autism vns parkinson's refugee mom moms dads parents' parent neighborhood
                supreme superior probate federal appellate united nations world juvenile maintenance pulmonary spine hand foot eye dental renal wound fertility allergy asthma breast
                stroke epilepsy movement headache sand tray equine partial transitional supportive sober treatment outreach""");
        add(
                TOWN_SLOT,
                "town city location loc lives place hometown where residence area locale based zip county "
                        + "region site nearest");
        add(BRAND, """
                target walmart costco starbucks amazon google zoom facebook instagram reddit linkedin doxy
                simplepractice headway alma grow headspace betterhelp talkspace venmo paypal zelle cashapp netflix
                world wal uber lyft cvs walgreens mcdonalds subway safeway kroger aldi ikea lowes youtube tiktok whatsapp slack
                discord gmail outlook hulu spotify apple microsoft epic theranest therapynotes psychologytoday home
                christmas easter thanksgiving halloween hanukkah chanukah passover ramadan work school least once
                first last most night noon dawn dusk all risk present times issue hand peace odds ease war will heart
                birth intake discharge bedtime lunch dinner breakfast""");
        add(SUBJECT, """
                trained training train interested interest interests specialize specializes specializing specialized
                specialise specialises experience experienced fluent certified certification certificate licensed
                license background degree degrees masters master's doctorate phd major majored majoring minor expertise
                expert skilled proficient believe believes believed believing versed work works working conversant
                diploma course courses courses class classes literate speak speaks write writes written writing sing
                skills coursework ba bs ma ms faith trust confidence participate participates participated engaged engage
                engages engaging invest invested involved enroll enrolled succeed note notes documented document type
                typed competent competency covered persist""");
        add(
                PARTICLE,
                "de della delle degli dei nad pod na la el del di da do dos das du des van von der den het le les los las al y e i nad na u ul ten d "
                        + "og im am zur upon sul sur san santa st");
        add(
                AREA,
                "downtown greater rural suburban metro upstate nearby central beautiful sunny west east north south "
                        + "northern southern eastern western northeast northwest southeast southwest midtown uptown inner outer "
                        + "old the lower upper city");
        add(
                AREA_AFTER,
                "area areas metro suburb suburbs region based outskirts resident residents native transplant locals zip");
        add(NEVER, """
                therapy gottman hakomi imago satir likert beck hamilton edinburgh vanderbilt stanford minnesota columbia
                boston denver wechsler conners yale connors young rogers adler jung freud bowen erickson mindfulness
                congress senate monday tuesday wednesday thursday friday saturday sunday january february march april may june july
                august september october november december god jesus christ lord internet facebook web english spanish
                american americans african medicaid medicare""");
        add(
                PROVINCE,
                "ontario alberta manitoba saskatchewan quebec newfoundland labrador yukon nunavut queensland tasmania "
                        + "bc qc ab");
        add(
                CARE,
                "health healthcare medical wellness behavioral therapy therapeutics neurology oncology cardiology psychology "
                        + "psychological psychiatry counseling counselling pediatrics associates rehabilitation rehab recovery "
                        + "foundation collaborative home homes state tech house high middle prep hall ward court place club "
                        + "market heights station field fields retreat");
        add(
                ATTEND,
                "admitted admission admissions discharged discharge enrolled attends attend attended attending graduated "
                        + "graduating graduate inpatient works worked working works teaches taught student students studies "
                        + "studying freshman sophomore junior senior professor nurse hospitalized interned volunteers "
                        + "seen treated therapist privileges committed commitment transferred sent back");
        add(
                AIMED,
                "look looks looked looking laugh laughs laughed laughing yell yells yelled yelling mad angry furious shout "
                        + "shouted shouting scream screamed screaming stare stared staring smile smiled smiling swore swing "
                        + "good great bad better best aim aimed upset frustrated snap snapped snapping lash lashed wave waved waving");
        add(COUNTY, "county counties parish borough township twp precinct isd usd district");
        add(TEST, """
                scale test protocol inventory syndrome disease method model criteria questionnaire index battery
                interview checklist naming developmental multiphasic aphasia screening binet assessment suicide couples
                effect process system rating sleep depression anxiety severity form inventory-3 therapist-scale
                trauma-scale plan plans medicaid insurance ppo hmo""");
        add(
                TOWN_TAIL,
                "city beach heights park springs falls lake lakes hills grove island village township twp harbor "
                        + "bay creek valley rapids point ridge center junction town mills landing bluffs station woods forest "
                        + "acres spring");
        for (String city : worldCities()) {
            Text words = Text.of(city);
            boolean single = words.tokenCount() == 1;
            put(words.hash(0), single ? WORLD : WORLD_FIRST);
            if (!single) {
                put(phrase(words), WORLD);
            }
        }
    }

    private Cues() {}

    /** Returns the bits of a word, zero if it is no cue. */
    static int of(long hash) {
        for (int i = slot(hash); KEYS[i] != 0; i = i + 1 & SIZE - 1) {
            if (KEYS[i] == hash) {
                return BITS[i];
            }
        }
        return 0;
    }

    /** Returns the token after the city of several words that begins at a token, or the token itself if none does. */
    static int worldCity(Text source, int first) {
        long phrase = Phrases.start(source.hash(first));
        int end = first;
        int words = 1;
        for (int i = first + 1; i < source.tokenCount() && words < MAX_WORLD_WORDS; i++) {
            if (source.isMark(i, '-') || source.isMark(i, '.') || source.isMark(i, '\'')) {
                continue;
            }
            phrase = Phrases.extend(phrase, source.hash(i));
            words++;
            if ((of(phrase) & WORLD) != 0) {
                end = i + 1;
            }
        }
        return end;
    }

    private static long phrase(Text words) {
        long phrase = Phrases.start(words.hash(0));
        for (int i = 1; i < words.tokenCount(); i++) {
            if (Character.isLetter(words.charAt(words.start(i)))) {
                phrase = Phrases.extend(phrase, words.hash(i));
            }
        }
        return phrase;
    }

    private static void add(int bit, String words) {
        for (String word : words.split("\\s+", -1)) {
            put(WordHash.of(word), bit);
        }
    }

    private static void put(long hash, int bit) {
        int i = slot(hash);
        while (KEYS[i] != 0 && KEYS[i] != hash) {
            i = i + 1 & SIZE - 1;
        }
        KEYS[i] = hash;
        BITS[i] |= bit;
    }

    private static int slot(long hash) {
        return (int) ((hash ^ hash >>> 29) * 0x9E3779B97F4A7C15L >>> 51) & SIZE - 1;
    }

    private static List<String> worldCities() {
        try (InputStream resource = Cues.class.getResourceAsStream("world-cities.txt")) {
            if (resource == null) {
                throw new IllegalStateException("list of cities missing from the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("list of cities unreadable", e);
        }
    }
}
