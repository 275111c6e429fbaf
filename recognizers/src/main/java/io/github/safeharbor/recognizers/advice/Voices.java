package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks a text once and says of whom each word speaks, and where it brings in a person. */
final class Voices {
    private static final WordList RELATIVE_PRONOUNS = Grammar.table("voices-relative-pronouns");
    private static final WordList OBJECT_SELF = Grammar.table("voices-object-self");
    private static final WordList HAS = Grammar.table("voices-has");
    private static final WordList HAVE = Grammar.table("voices-have");
    private static final WordList ARTICLES = Grammar.table("voices-articles");
    private static final WordList INDEFINITE = Grammar.table("voices-indefinite");
    private static final WordList NEEDS = Grammar.table("voices-needs");
    private static final WordList CLINICIAN_DETERMINERS = Grammar.table("voices-clinician-determiners");
    private static final WordList BE = Grammar.table("voices-be");
    private static final WordList THEM = Grammar.table("voices-them");
    private static final WordList HELP = Grammar.table("voices-help");
    private static final WordList FOR = Grammar.table("voices-for");
    private static final WordList KEEPS_SCOPE = Grammar.table("voices-keeps-scope");
    private static final WordList OWN = Grammar.table("voices-own");

    private final Reading reading;
    private final Nouns nouns;
    private final Setting setting;
    private final boolean describedBefore;
    private final Map<Integer, Ages.Age> ages = new HashMap<>();
    private final Voice[] voices;
    private final List<Mention> mentions = new ArrayList<>();

    private Voice voice = Voice.NONE;
    private boolean clinicianMeant;
    private boolean someoneScope;
    private int wantedSince = -1;

    private Voices(Reading reading, Setting setting, List<Ages.Age> ages, boolean describedBefore) {
        this.describedBefore = describedBefore;
        this.reading = reading;
        this.nouns = new Nouns(reading, setting);
        this.setting = setting;
        ages.forEach(age -> this.ages.put(age.first(), age));
        this.voices = new Voice[reading.count()];
        Arrays.fill(voices, Voice.NONE);
    }

    /** Whom each token speaks of, and the persons brought in, in the order of the text. */
    record Heard(List<Voice> voices, List<Mention> mentions) {}

    static Heard of(Reading reading, Setting setting, List<Ages.Age> ages, boolean describedBefore) {
        Voices voices = new Voices(reading, setting, ages, describedBefore);
        for (int i = 0; i < reading.count(); i++) {
            voices.hear(i);
            voices.voices[i] = voices.voices[i] == Voice.CLINICIAN ? Voice.CLINICIAN : voices.voice;
        }
        return new Heard(List.of(voices.voices), voices.mentions);
    }

    private void hear(int token) {
        if (reading.startsSentence(token)) {
            voice = Voice.NONE;
            someoneScope = false;
            wantedSince = -1;
        }
        if (reading.isMark(token)) {
            atMark(token);
        } else if (reading.isLabel(token)) {
            clinicianMeant |= reading.isLabel(token, IdentifierCategory.NAME) && nouns.isNamedClinician(token);
        } else if (!hearPerson(token)) {
            hearOthers(token);
        }
    }

    private void atMark(int token) {
        boolean ends = reading.isMark(token, ";:(") || reading.isMark(token, "-") && spaced(token);
        boolean comma = reading.isMark(token, ",") && !reading.isWord(token + 1, KEEPS_SCOPE);
        if (ends || comma && (voice == Voice.CLINICIAN || voice == Voice.RELATIVE || someoneScope)) {
            if (voice != Voice.SCOPE || someoneScope || reading.isMark(token, ";")) {
                voice = voice == Voice.PERSON || voice == Voice.POSTER && !ends ? voice : Voice.NONE;
                someoneScope = false;
            }
        }
    }

    private boolean spaced(int token) {
        return token > 0
                && reading.text.start(token) > reading.text.end(token - 1)
                && token + 1 < reading.count()
                && reading.text.start(token + 1) > reading.text.end(token);
    }

    /** Hears a person whom the post describes. */
    private boolean hearPerson(int token) {
        Ages.Age age = ages.get(token);
        if (reading.is(token, Sort.CLIENT) && isClient(token) && isOne(token)) {
            bringIn(nouns.articleOf(token), token, Mention.Kind.CLIENT);
        } else if (age != null
                && !isPosters(age)
                && (voice != Voice.SCOPE || age.certain() && nouns.isIntroduced(token))) {
            hearAge(age);
        } else if (reading.is(token, Sort.KIN, Sort.FRIEND) && hearKin(token)) {
            return true;
        } else if (isPersonNoun(token)) {
            bringIn(nouns.nounStart(token), Math.max(token, nouns.lastOfPerson(token)), Mention.Kind.NOUN);
        } else if (reading.is(token, Sort.SHE)) {
            hearPronoun(token);
        } else if (reading.is(token, Sort.THEY)
                && !mentions.isEmpty()
                && reading.text.token(token).equalsIgnoreCase("they")) {
            voice = clinicianMeant ? Voice.CLINICIAN : Voice.PERSON;
        } else {
            return hearSomeone(token);
        }
        return true;
    }

    private void bringIn(int first, int last, Mention.Kind kind) {
        mentions.add(new Mention(first, last, kind));
        voice = Voice.PERSON;
        clinicianMeant = false;
        someoneScope = false;
    }

    /** In a request, or of whom the text tells already: "the client"; elsewhere one that is set apart from all clients. */
    private boolean isOne(int token) {
        return setting.outright() || describedBefore || !mentions.isEmpty() || setting.meansOne(reading, token);
    }

    /** "ct" is a client and "CT" a state. */
    private boolean isClient(int token) {
        String word = reading.text.token(token);
        boolean state = word.equals("CT") || word.equals("PT") || word.equals("CL");
        if (state && !(reading.is(reading.wordBefore(token), Sort.MY) || reading.startsSentence(token))) {
            return false;
        }
        if (Setting.isAdjective(reading, token)) {
            return false;
        }
        int after = reading.wordAfter(token);
        return !(after >= 0 && reading.is(after, Sort.PROVIDER) && !reading.isPossessive(token));
    }

    private void hearAge(Ages.Age age) {
        int before = reading.wordBefore(age.first());
        boolean owned = nouns.isOwned(age.first());
        boolean client = reading.is(reading.wordAfter(age.last()), Sort.CLIENT);
        if (!client) {
            mentions.add(new Mention(age.first(), age.last(), Mention.Kind.AGE));
        }
        if (owned || before >= 0 && reading.is(before, Sort.POSS)) {
            voice = Voice.RELATIVE;
        } else if (voice != Voice.RELATIVE || age.certain()) {
            voice = Voice.PERSON;
        }
        clinicianMeant = false;
        someoneScope = false;
    }

    /** "I am 34", "I'm a 34 year old": of whoever posts. */
    private boolean isPosters(Ages.Age age) {
        int i = age.first() - 1;
        while (i >= 0 && (reading.isWord(i, BE) || reading.isMark(i, "'"))) {
            i--;
        }
        return i < age.first() - 1 && reading.is(i, Sort.SELF) || voice == Voice.POSTER && !age.certain();
    }

    private boolean hearKin(int token) {
        int before = token - 1;
        while (before >= 0 && !reading.isStop(before) && !reading.isMark(before) && before > token - 4) {
            before--;
        }
        if (nouns.isOwned(token)) {
            voice = nouns.isNearProvider(token) ? Voice.CLINICIAN : Voice.RELATIVE;
            return true;
        }
        if (reading.is(before, Sort.YOU)) {
            voice = Voice.READER;
            return true;
        }
        boolean mine = reading.is(before, Sort.MY);
        boolean friend = reading.is(token, Sort.FRIEND) && reading.isWord(before, INDEFINITE)
                || reading.isWord(before, ARTICLES)
                        && reading.is(reading.wordBefore(before), Sort.INTRO)
                        && before == token - 1
                        && !reading.is(token, Sort.PERSON);
        if ((mine && isSoughtFor(token, before) || friend) && setting.seeks() && !reading.is(token - 1, Sort.YOU)) {
            int last = reading.is(token, Sort.KIN) ? reading.last(token, Sort.KIN) : reading.last(token, Sort.FRIEND);
            bringIn(before, last, Mention.Kind.FRIEND);
            return true;
        }
        boolean bare = reading.startsFragment(token) && !reading.is(token + 1, Sort.PROVIDER);
        if (bare && !mentions.isEmpty() && !reading.is(token, Sort.PERSON)) {
            voice = Voice.RELATIVE;
            return true;
        }
        return false;
    }

    /** "for my nephew", "my niece is looking for": not "my mother passed away, so I am on leave". */
    private boolean isSoughtFor(int kin, int owner) {
        int behind = reading.last(kin, Sort.KIN) + 1;
        while (reading.isMark(behind, ",(")) {
            behind += 2; // an age or a remark
        }
        behind = reading.isMark(behind, ")") ? behind + 1 : behind;
        return reading.is(reading.wordBefore(owner), Sort.INTRO) || reading.isWord(behind, NEEDS);
    }

    private boolean isPersonNoun(int token) {
        boolean noun = reading.is(token, Sort.PERSON) && !reading.is(token, Sort.CLIENT)
                || reading.is(token, Sort.JOB) && !reading.is(token, Sort.PROVIDER, Sort.SEEK);
        if (!noun
                || setting.lay()
                || voice == Voice.CLINICIAN && !nouns.isIntroduced(token)
                || nouns.isNearProvider(nouns.lastOfPerson(token))) {
            return false;
        }
        if (voice == Voice.PERSON && !nouns.isIntroduced(token)) {
            return false;
        }
        return nouns.isIntroduced(token) && (voice != Voice.SCOPE || someoneScope)
                || voice != Voice.SCOPE && nouns.isTelegraphic(token);
    }

    private void hearPronoun(int token) {
        if (clinicianMeant) {
            voice = Voice.CLINICIAN;
            return;
        }
        boolean known = !mentions.isEmpty();
        boolean thread = describedBefore && !known;
        int next = reading.isMark(token + 1, "'") ? token + 2 : token + 1;
        if (known
                || thread
                || setting.seeks() && !setting.lay() && reading.isWord(next, NEEDS)
                || setting.clinical() && !setting.lay() && reading.is(next, Sort.STORY)) {
            if (!known) {
                mentions.add(new Mention(token, next, Mention.Kind.PRONOUN));
            }
            voice = Voice.PERSON;
        } else {
            voice = Voice.NONE;
        }
    }

    /** "looking for someone" wants a clinician; "a therapist for someone who", "I have someone who" bring in a person. */
    private boolean hearSomeone(int token) {
        if (mentions.isEmpty() && setting.request() && reading.isWord(token, THEM) && reading.isWord(token - 1, HELP)) {
            bringIn(token, token, Mention.Kind.PRONOUN);
            return true;
        }
        if (!reading.is(token, Sort.SOMEONE)) {
            return false;
        }
        int before = reading.wordBefore(token);
        boolean given = before >= 0
                && (reading.isWord(before, FOR) && wantedSince >= 0 && wantedSince < before - 1
                        || reading.isWord(before, HAVE));
        if (given && !reading.isWord(before, HAS)) {
            bringIn(token, token, Mention.Kind.SOMEONE);
        } else {
            voice = Voice.SCOPE;
            someoneScope = true;
            wantedSince = token;
        }
        return true;
    }

    private void hearOthers(int token) {
        if (reading.is(token, Sort.PROVIDER)) {
            hearProvider(token);
        } else if (reading.is(token, Sort.SCOPE) && opensScope(token)) {
            voice = Voice.SCOPE;
            someoneScope = false;
        } else if (reading.is(token, Sort.PEOPLE) && voice != Voice.PERSON && voice != Voice.RELATIVE) {
            voice = Voice.SCOPE;
            someoneScope = false;
        } else if (reading.is(token, Sort.SELF) && !reading.isWord(token, OBJECT_SELF)) {
            voice = Voice.POSTER;
            someoneScope = false;
        } else if (reading.is(token, Sort.MY) && reading.isWord(token + 1, OWN)) {
            voice = Voice.POSTER;
        } else if (reading.is(token, Sort.YOU) && voice != Voice.PERSON) {
            voice = Voice.READER;
        } else if (reading.is(token, Sort.SEEK)) {
            wantedSince = token;
            voice = voice == Voice.POSTER ? Voice.NONE : voice;
        } else if (reading.isWord(token, FOR) && voice == Voice.CLINICIAN) {
            voice = Voice.NONE;
        }
    }

    private boolean opensScope(int token) {
        boolean relative = reading.isWord(token, RELATIVE_PRONOUNS);
        if (voice == Voice.PERSON || voice == Voice.RELATIVE) {
            return false;
        }
        return !relative
                || voice == Voice.CLINICIAN
                || voice == Voice.SCOPE
                || reading.is(reading.wordBefore(token), Sort.PROVIDER);
    }

    private void hearProvider(int token) {
        wantedSince = token;
        int i = token - 1;
        int article = wantedArticle(token);
        while (i > article && !reading.startsLine(i)) {
            voices[i--] = Voice.CLINICIAN;
        }
        while (i >= 0
                && i > token - 7
                && !reading.isStop(i)
                && !reading.isLabel(i)
                && (!reading.isMark(i) || reading.isMark(i, "-/'"))
                && !reading.startsLine(i + 1)
                && !ages.containsKey(i)
                && !reading.is(i, Sort.SEEK, Sort.INTRO)) {
            voices[i] = Voice.CLINICIAN;
            i--;
        }
        if (reading.is(token, Sort.THERAPIST) && reading.isWord(i, CLINICIAN_DETERMINERS)
                || nouns.isNamedClinician(token + 1)) {
            clinicianMeant = true;
        }
        voice = Voice.CLINICIAN;
    }

    /** Returns the article of "seeking a queer, BIPOC, neurodivergent therapist", or the token itself if there is none. */
    private int wantedArticle(int token) {
        for (int i = token - 1; i >= 0 && i > token - 12; i--) {
            if (reading.isWord(i, INDEFINITE)) {
                return i;
            }
            boolean ends = reading.isStop(i) && !reading.isWord(i, KEEPS_SCOPE);
            if (ends
                    || reading.isMark(i) && !reading.isMark(i, ",-/'&")
                    || reading.startsSentence(i)
                    || ages.containsKey(i)) {
                return token;
            }
        }
        return token;
    }
}
