package io.github.safeharbor.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * The texts of the benchmarks: requests of our own about invented people, at a stated density of identifiers, the same on
 * every machine.
 *
 * <p>Texts are distinct: one over and over the branch predictor would learn by heart.
 */
final class BenchmarkTexts {
    /** The characters of a batch, so that its milliseconds are nanoseconds a character. */
    static final int BATCH = 1_000_000;

    /** The hash of the texts that were measured: figures of two versions are comparable only over the same. */
    static final int HASH = -1556065644;

    private static final String[] PLAIN = {
        "Seeking a colleague who treats {issue} and {issue} in adults. ",
        "Looking for somebody with {model} training, and it'd help to know {model} too. ",
        "The client has had {issue} since last spring, PHQ-9 of {score} and GAD-7 of {score}. ",
        "Takes {drug} {dose} mg and doesn't sleep well, no safety concerns at present. ",
        "Telehealth is fine, weekdays after {hour} pm or on Saturday mornings. ",
        "Pays by {plan} or on a sliding scale, up to ${price} a session. ",
        "They'd like a therapist who is warm, direct and patient with {issue}. ",
        "Earlier treatment with {model} helped for {small} months, then the {issue} came back... ",
        "Has been to {small} sessions of {model} and wouldn't mind a group as well. ",
        "Somebody who isn't shy of {issue} and works with couples would be ideal. ",
        "There's a supportive partner, a dog and a job that leaves little time. ",
        "Mother of {small}, works nights, can't drive at present and is tired of waiting lists. ",
        "Please don't suggest apps; this person has tried {small} of them for {issue}. ",
        "I'm full until autumn, so thank you for any lead about {model} or {model}. ",
        "Sees a prescriber for {drug}, {dose} mg at night, which doesn't quite hold the {issue}. "
    };

    /** Sentences with two identifiers each; a finding is one span. */
    private static final String[] IDENTIFYING = {
        "Ask for {first} {last}, ###-555-01##. ",
        "Write to {user}##@example.com or call ###-555-01##. ",
        "{first} {last} was seen on 0{d}/1{d}/2024. ",
        "MRN #######, SSN {d}13-5{d}-{d}{d}0{d}. ",
        "Fax ###-555-01## to Dr. {last}. ",
        "Born 1{digit}/2{digit}/19{d}{d}, MRN ########. ",
        "{first} {last}, member ID XQ#######. ",
        "See https://{user}##.example.com, ask for {first} {last}. ",
        "{first} {last} called on March {d}. ",
        "Mail {user}##@example.org by 0{d}/2{digit}/2025. ",
        "{first} {last} lives in {town}. ",
        "Lives at {d}4{d} Oak Street, MRN #######. "
    };

    private static final Map<String, String[]> WORDS = Map.ofEntries(
            words("issue", "panic,grief,burnout,insomnia,anger,tics,anxiety,depression,trauma,hoarding,worry,low mood"),
            words("model", "EMDR,DBT,IFS,ERP,ACT,CBT,EFT,psychodynamic,somatic,narrative"),
            words("drug", "sertraline,lithium,bupropion,trazodone,escitalopram,lamotrigine"),
            words("plan", "Aetna,Premera,Medicaid,Cigna,Tricare,self-pay"),
            words("score", "7,9,11,12,14,15,18,19,21"),
            words("dose", "25,50,75,100,150,200"),
            words("price", "60,75,80,90,110,120"),
            words("hour", "3,4,5,6,7"),
            words("small", "two,three,four,five,six,seven,eight,nine"),
            words(
                    "first",
                    "Maria,Thomas,Odile,Jonah,Keola,Ximena,Ruth,Rosamund,Daniel,Priya,Helen,Marcus,Aisha,Peter,Laura"),
            words(
                    "last",
                    "Okafor,Halvorsen,Petrakis,Villase\u00f1or,Chou,Morozova,Pruitt,Ramirez,Lindqvist,Osborne,Nakamura"),
            words("user", "mokafor,thalvorsen,odile.p,jv,keola,ximena.m,ruthp,daniel.r,hlindqvist"),
            words("town", "Tacoma,Boise,Cedar City,Akron,Salina,Savannah,Abilene"),
            words("d", "1,2,3,4,5,6,7,8"),
            words("digit", "0,1,2"));

    private BenchmarkTexts() {}

    private static Map.Entry<String, String[]> words(String slot, String list) {
        return Map.entry(slot, list.split(",", -1));
    }

    /** Returns a batch: texts of {@value #BATCH} characters together, or one longer text. */
    static List<String> batch(int length, Density density, Script script) {
        check();
        return texts(length, density, script, Math.max(BATCH, length));
    }

    /** Returns the posts that the smaller figures speak of: 300 characters, 12 identifiers in 1,000. */
    static List<String> posts(int total) {
        return texts(300, Density.DENSE, Script.LATIN1, total);
    }

    /** Throws if the texts are not those that were measured. */
    static void check() {
        if (hash() != HASH) {
            throw new IllegalStateException("the texts changed, their hash is " + hash());
        }
    }

    static int hash() {
        List<List<String>> all = new ArrayList<>();
        for (Density density : Density.values()) {
            for (Script script : Script.values()) {
                all.add(texts(3000, density, script, 60_000));
            }
        }
        return all.hashCode();
    }

    /** Returns texts of this length each and this length together. */
    static List<String> texts(int length, Density density, Script script, int total) {
        Random random = new Random(20260314);
        List<String> texts = new ArrayList<>();
        long identifiers = 0;
        for (long done = 0; done < total; done += length) {
            StringBuilder text = new StringBuilder(length + 160);
            while (text.length() < length) {
                boolean due = 1000 * identifiers < density.perThousand * (done + text.length() + 30);
                String sentence = fill(pick(random, due ? IDENTIFYING : PLAIN), random);
                if (due && text.length() + sentence.length() <= length) {
                    identifiers += 2;
                } else if (due) {
                    sentence = fill(pick(random, PLAIN), random); // an identifier cut in two is none
                }
                text.append(sentence);
            }
            text.setLength(length);
            texts.add(script == Script.MIXED ? typographic(text.toString()) : text.toString());
        }
        return List.copyOf(texts);
    }

    /** Returns a plain sentence around a name, for a model of names: the words, with the name at {@code from} to {@code to}. */
    static NamedSentence namedSentence(Random random) {
        List<String> words =
                new ArrayList<>(List.of(fill(pick(random, PLAIN), random).trim().split(" ", -1)));
        int from = random.nextInt(words.size());
        words.add(from, pick(random, words("first")));
        words.add(from + 1, pick(random, words("last")));
        return new NamedSentence(words, from, from + 2);
    }

    record NamedSentence(List<String> words, int from, int to) {}

    /** Fills {@code {slots}} with words and {@code #} with digits. */
    private static String fill(String template, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '{') {
                int end = template.indexOf('}', i);
                text.append(pick(random, words(template.substring(i + 1, end))));
                i = end;
            } else {
                text.append(c == '#' ? (char) ('2' + random.nextInt(8)) : c);
            }
        }
        return text.toString();
    }

    private static String[] words(String slot) {
        return Objects.requireNonNull(WORDS.get(slot), slot);
    }

    private static String typographic(String text) {
        return text.replace('\'', '\u2019')
                .replace("...", "\u2026  ")
                .replace("Petrakis", "\u0141uczak\u00f3w")
                .replace(", and ", " \u2013 and");
    }

    private static String pick(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
