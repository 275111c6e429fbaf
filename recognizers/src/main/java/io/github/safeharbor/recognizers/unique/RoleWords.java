package io.github.safeharbor.recognizers.unique;

/** The words of {@link UniqueRoleRecognizer}, as bounded regexes for use under {@code (?i)}, and as lists of first words. */
final class RoleWords {
    static final String WAS = "(?:retired|former|ex|current|acting|interim|deputy|assistant|longtime|"
            + "long-time|part-time|elected|newly elected|late|one-time|beloved)";

    /** Offices and parts that one person of a place or body holds. */
    static final String OFFICE = "(?:(?:vice[- ]|deputy |lieutenant )?(?:mayor|governor|sheriff|president|"
            + "chair(?:man|woman|person)?|principal|superintendent|dean|chancellor|provost"
            + "|treasurer|commissioner|captain|editor)|editor[- ]in[- ]chief|state (?:senator|representative|"
            + "treasurer)|senator|congress(?:man|woman)|assembly(?:man|woman)"
            + "|alder(?:man|woman|person)|council(?:man|woman|member| president| member)|select(?:man|woman)|reeve"
            + "|(?:police |fire |tribal )chief|chief of (?:police|staff|surgery|medicine)|chief (?:medical officer|"
            + "resident|judge|justice|financial officer|executive)|fire marshal"
            + "|(?:town|city|county|village) (?:clerk|manager|attorney|treasurer|assessor|administrator)|coroner|"
            + "medical examiner|district attorney|public defender"
            + "|head(?:master|mistress| of school| librarian| coach| chef| brewer| pastor| rabbi| groundskeeper| "
            + "custodian)|(?:assistant|varsity|wrestling|football|basketball|soccer|swim|track|baseball|softball|"
            + "volleyball|hockey|band|debate) coach"
            + "|(?:executive|artistic|music|choir|band|athletic|medical|clinical|youth|funeral|choral|orchestra|"
            + "worship|camp|program|managing) director|director"
            + "|conductor|concert ?master|organist|cantor|(?:lead |associate |youth |senior )?pastor|rector|vicar|"
            + "bishop|archbishop|abbot|abbess|prioress|imam|rabbi|deacon|choirmaster"
            + "|(?:starting |star |first-string |backup )?(?:goal(?:keeper|ie|tender)|quarterback|pitcher|point "
            + "guard|shortstop|catcher|striker|linebacker|center|forward|setter|midfielder|kicker)"
            + "|lead (?:singer|vocalist|guitarist|actor|actress|dancer|anchor|plaintiff|prosecutor|investigator)|"
            + "front(?:man|woman)|drummer|bassist|guitarist|keyboardist"
            + "|(?:principal |first )?(?:cellist|violinist|violist|flutist|oboist|clarinetist|trumpeter|hornist|"
            + "percussionist|ballerina|dancer|soprano|tenor)|soloist"
            + "|host(?:ess)?|co-host|(?:news |sports |morning |evening |weekend )?anchor(?:man|woman)?|weather "
            + "?(?:man|woman|girl|caster)|meteorologist|sportscaster|announcer|dj|disc jockey|voice|mascot"
            + "|founder|co-?founder|owner|co-?owner|ceo|cfo|coo|publisher|author|co-author|inventor|composer|"
            + "creator|designer|sculptor|columnist|cartoonist|photographer|critic|reporter|star|winner|namesake|"
            + "architect|caretaker|ringmaster|commissioner|grand marshal|bell ringer|curator|postmaster|"
            + "postmistress|harbou?r ?master|stationmaster|lighthouse keeper"
            + "|valedictorian|salutatorian|homecoming (?:queen|king)|prom (?:queen|king)|drum major|pipe major|poet "
            + "laureate|grand marshal|state champion|champion|record[- ]holder|head|heir(?:ess)?|widow(?:er)?"
            + "|game warden|fire lookout|town crier|county agent|librarian|veterinarian|undertaker|spokes(?:man|"
            + "woman|person)|ombudsman|general manager|gm|chaplain|commander|commanding officer|scoutmaster|(?:stroke|bow) seat|coxswain|holder)(?: emerit(?:us|a))?";

    static final String NAME = "(?-i:(?:St[.] |Mt[.] |Ft[.] )?[A-Z0-9][A-Za-z0-9'&-]{1,24}(?: (?:(?:of|the|"
            + "and|for|at|in|de|on|&) ){0,2}(?:St[.] )?[A-Z][A-Za-z'&-]{0,24}){0,5})";
    static final String BODY = "(?:town|city|county|village|parish|borough|township|island|valley|"
            + "reservation|tribe|state|country|church|temple|synagogue|mosque|congregation|cathedral|diocese|chapel"
            + "|school|high school|middle school|district|school district|school board|university|college|"
            + "department|fire department|police department|precinct|force|hospital|library|museum|zoo|newspaper|paper"
            + "|station|radio station|team|squad|band|orchestra|symphony|choir|chorus|theat(?:er|re)|ballet|company|"
            + "club|league|union|chapter|council|board|association|committee|festival|parade|fair|show|foundation|"
            + "podcast"
            + "|news|football team|chamber of commerce|pta|rotary|legion|marina|cemetery|orchard|brewery|bakery|"
            + "diner|region|world|nation|plant|mill|mine|prison|jail|base|ward|stake|shul|neighborhood|class|"
            + "expedition|crew|platoon|synod|conference|regiment|troop|varsity (?:eight|four)|unit|division|program)";
    static final String TAIL = "(?:(?:'s)? (?:[a-z'-]{2,14} ){0,2}" + BODY + "\\b)?";
    static final String TARGET = "(?:channel [0-9]{1,2}|schools|(?:(?:the|our|their|his|her|this|my|a|an) "
            + ")?(?:(?!the |a )[a-z'-]{2,14} ){0,3}?" + NAME + TAIL
            + "|(?:the|this|our|their|his|her|my|a local|a small)(?: [a-z'-]{2,16}){0,3}? " + BODY + "\\b(?! of "
            + "(?:the|a|an|my|her|his) [a-z])(?:'s(?: [a-z]{3,14}){1,2})?)";
    static final String CLAUSE = "[^,.;:()\\n\"!?]{2,80}?(?= (?:and|but|so|who|which|because|until|while|"
            + "when|she|he|they)\\b|[,.;:()\\n\"!?]|$)";

    /** Persons of whom a town has few. */
    static final String NOUN = "(?:mayor|alder(?:man|woman)|council(?:man|woman|member)|sheriff|deputy|"
            + "judge|chief|captain|officer|cop|detective|trooper|firefighter|fireman|paramedic|pilot|engineer|"
            + "doctor|surgeon|pediatrician|obstetrician|oncologist|cardiologist|neurologist|dermatologist|dentist"
            + "|orthodontist|optometrist|pharmacist|veterinarian|vet|midwife|lawyer|attorney|"
            + "prosecutor|principal|superintendent|teacher|professor|coach|referee|player|"
            + "quarterback|kicker|wrestler|goalie|pastor|priest|rabbi|imam|bishop|minister|deacon|"
            + "nun|woman|man|girl|boy|female|male|family|couple|student|graduate|resident"
            + "|survivor|member|employee|barber|baker|butcher|undertaker|mortician|plumber|"
            + "electrician|mechanic|blacksmith|farrier|farmer|rancher|fisherman|lobsterman|reporter|"
            + "editor|anchor|librarian|postmaster|mail carrier|bus driver|taxi driver|cab driver|"
            + "welder|millwright|notary|interpreter|locksmith|beekeeper|tattoo artist|piano tuner|"
            + "organist|drummer|ceo|astronaut|climber|person|athlete|swimmer|runner|senator|"
            + "representative|legislator|commissioner|partner|tenor|lieutenant|sergeant|colonel|chaplain|clinician|nurse|rector)";

    static final String SEAT = "(?:mayor|sheriff|governor|senator|bishop|police chief|fire chief|"
            + "superintendent|congress(?:man|woman)|pastor|coach|principal|judge|president|chancellor|dean|alderman|"
            + "councilman|commissioner|ambassador|rabbi|chief|warden|coroner|quarterback)";
    static final String EVENT = "(?:crash|fire|shooting|sinking|collapse|bombing|explosion|flood|tornado|"
            + "derailment|massacre|attack|disaster|hurricane|earthquake|avalanche|wreck|stampede|riot|standoff|"
            + "siege|hijacking|kidnapping|trial|mudslide|landslide|blast|plane crash|mine disaster)";

    static final String HEADS = "vice deputy lieutenant mayor governor sheriff president chair chairman "
            + "chairwoman chairperson principal superintendent dean chancellor provost treasurer commissioner "
            + "captain editor "
            + "state senator congressman congresswoman assemblyman assemblywoman alderman alderwoman councilman "
            + "councilwoman councilmember council selectman selectwoman reeve police fire tribal chief town city "
            + "county village coroner medical "
            + "district public head headmaster headmistress assistant varsity wrestling football basketball soccer "
            + "swim track baseball softball volleyball hockey debate executive artistic music choir band athletic "
            + "clinical youth funeral choral "
            + "orchestra worship camp program managing director conductor concertmaster concert organist cantor "
            + "lead associate senior pastor rector vicar bishop archbishop abbot abbess prioress imam rabbi deacon "
            + "choirmaster starting star goalkeeper goalie "
            + "goaltender quarterback pitcher shortstop catcher striker linebacker frontman frontwoman drummer "
            + "bassist guitarist keyboardist cellist violinist violist flutist oboist clarinetist trumpeter "
            + "percussionist ballerina "
            + "soloist host hostess co news sports morning evening weekend anchor anchorman anchorwoman weatherman "
            + "weatherwoman weather meteorologist sportscaster announcer dj disc voice mascot founder cofounder "
            + "owner inventor composer creator designer sculptor columnist cartoonist photographer critic reporter "
            + "star winner namesake architect caretaker ringmaster bell ceo cfo coo publisher author "
            + "curator postmaster postmistress harbormaster harbourmaster harbor stationmaster lighthouse "
            + "valedictorian salutatorian homecoming prom drum pipe poet grand champion record game county "
            + "librarian veterinarian spokesman spokeswoman "
            + "spokesperson general gm chaplain commander commanding scoutmaster point midfielder kicker soprano tenor stroke bow coxswain holder";

    static final String PERSONS = "woman man guy lady girl boy kid teen teenager hiker driver teacher nurse "
            + "pilot student officer cop firefighter trooper farmer mother father mom dad couple family "
            + "developer architect artist singer actor actress swimmer climber runner cyclist sailor fisherman "
            + "skier surfer diver soldier sailor marine whistleblower lawyer juror victim survivor doctor priest coach "
            + "player reporter cashier clerk bartender trucker miner rancher veteran plaintiff witness pipe major "
            + "crossing guard bus engineer sculptor muralist stuntman activist organizer widow";

    private RoleWords() {}
}
