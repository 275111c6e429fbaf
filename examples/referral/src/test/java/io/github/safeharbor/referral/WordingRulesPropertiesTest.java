package io.github.safeharbor.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The wording rules, for requests with any values of the lists, in every layout, under every preset. */
class WordingRulesPropertiesTest {
    private static final int TRIES = 200;
    private static final Redactor REDACTOR = Redactor.safeHarbor();
    private static final Set<Slot> DIGITS = Set.of(Slot.MODEL);

    /** A request written down. */
    record Written(ReferralRequest request, Layout layout, ListRules rules, String text) {
        @Override
        public String toString() {
            return layout + " " + rules + ": " + text;
        }
    }

    @Provide
    Arbitrary<Written> written() {
        return Arbitraries.randomValue(WordingRulesPropertiesTest::any);
    }

    private static Written any(Random random) {
        ReferralRequest request = ReferralRequest.from("therapist wanted");
        for (Slot slot : Slot.values()) {
            List<String> allowed = ReferralRequest.allowed(slot);
            int most = allowed.isEmpty() ? 0 : random.nextInt(slot.most() + 1);
            for (int i = request.values(slot).size(); i < most; i++) {
                request = request.with(slot, allowed.get(random.nextInt(allowed.size())));
            }
        }
        Layout layout = List.of(Layout.values()).get(random.nextInt(Layout.values().length));
        ListRules rules = ListRules.named(
                ListRules.names().get(random.nextInt(ListRules.names().size())));
        return new Written(request, layout, rules, request.render(layout, rules));
    }

    @Property(tries = TRIES)
    void w1EverySentenceIsAboutAClinician(@ForAll("written") Written written) {
        Set<String> openings = Set.of(
                "Seeking",
                "Serves",
                "Works",
                "Licensed",
                "Format",
                "Experienced",
                "Trained",
                "Preferred",
                "Takes",
                "Has",
                "Collaborates",
                "Provider",
                "Please",
                "Reply",
                "Subject");
        for (String sentence : written.text().split("(?<=[a-z)])(?<!\\bSt)\\. |\n+", -1)) {
            String first = sentence.replaceFirst("^- ", "").split("[ :]", -1)[0];
            assertTrue(openings.contains(first), sentence);
        }
    }

    @Property(tries = TRIES)
    void w2NoWordStandsForThePerson(@ForAll("written") Written written) {
        Pattern person = Pattern.compile("\\b(clients?|patients?|pts?|ct|cases?|he|she|they|him|her|them|for an?)\\b");
        assertFalse(person.matcher(written.text()).find(), written.text());
    }

    @Property(tries = TRIES)
    void w3AValueThatIsNotInTheRequestIsNotWritten(@ForAll("written") Written written) {
        Set<Slot> told = Set.of(Slot.COMPETENCE, Slot.SERVES);
        for (Slot slot : told) {
            for (String value : ReferralRequest.allowed(slot)) {
                boolean within = written.request().slots().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(other -> other.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)));
                String words = Wording.of(slot, value);
                boolean said = Pattern.compile("(?<![A-Za-z-])" + Pattern.quote(words) + "(?![A-Za-z-])")
                        .matcher(written.text())
                        .find();
                assertTrue(within || !said || related(slot, value, written), value + " in " + written.text());
            }
        }
    }

    /** "adults" is also a part of "older adults", "couples" of "couples therapist". */
    private static boolean related(Slot slot, String value, Written written) {
        List<String> words = new ArrayList<>();
        written.request().slots().forEach((s, values) -> values.forEach(v -> words.add(Wording.of(s, v))));
        return words.stream().anyMatch(w -> w.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)))
                || slot == Slot.SERVES && value.equals("adults");
    }

    @Property(tries = TRIES)
    void w4NoDigitIsWritten(@ForAll("written") Written written) {
        String text = written.text();
        for (Slot slot : DIGITS) {
            for (String value : written.request().values(slot)) {
                text = text.replace(Wording.of(slot, value), "");
            }
        }
        assertTrue(text.chars().noneMatch(Character::isDigit), text);
    }

    /** Issues of the table, each beside words that no table knows. */
    @Provide
    Arbitrary<List<String>> issues() {
        List<String> phrases = new ArrayList<>();
        for (String line : DataFile.lines("competence.tsv")) {
            for (String phrase : line.split("\t", -1)[1].split("; ", -1)) {
                phrases.add(phrase.replaceFirst("^[*~^?]+", ""));
            }
        }
        return Arbitraries.of(phrases).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = TRIES)
    void w5AnIssueIsWrittenAsItsWordOfTheTable(@ForAll("issues") List<String> issues) {
        String post = "Seeking a therapist in Oregon, telehealth, experienced with zorbing, "
                + String.join(", ", issues) + ", quetzing. PM me.";
        ReferralRequest request = ReferralRequest.from(post);
        String text = request.render(Layout.POST, ListRules.strict());
        for (Evidence evidence : request.evidence()) {
            String words =
                    post.substring(evidence.place().start(), evidence.place().end());
            Words source = Words.of(words);
            List<Match> found = new ArrayList<>();
            PhraseTable.builtIn().find(source, 0, found);
            boolean listed = found.stream()
                    .anyMatch(match -> match.to() == source.size()
                            && List.of(Filling.BOTH.split(match.phrase().value(), -1))
                                    .contains(evidence.value()));
            assertTrue(evidence.slot() != Slot.COMPETENCE || listed, evidence.value() + " for: " + words);
        }
        Set<String> told = Set.copyOf(request.values(Slot.COMPETENCE));
        assertTrue(Set.copyOf(ReferralRequest.allowed(Slot.COMPETENCE)).containsAll(told) && told.size() <= 6);
        for (String dropped : List.of("zorbing", "quetzing")) {
            int at = post.indexOf(dropped);
            assertFalse(text.contains(dropped), text);
            assertTrue(
                    request.left().stream()
                            .anyMatch(left -> left.place().start() <= at
                                    && at < left.place().end()),
                    post);
        }
    }

    @Property(tries = TRIES)
    void w6CompetencesAreSorted(@ForAll("written") Written written) {
        List<String> sorted = new ArrayList<>(written.request().values(Slot.COMPETENCE));
        sorted.sort(String.CASE_INSENSITIVE_ORDER);
        boolean shown = written.text().contains("Experienced with");
        boolean found = false;
        for (int most = sorted.size(); most > 0; most--) {
            found |= written.text().contains(Wording.row(Slot.COMPETENCE, sorted.subList(0, most), "and"));
        }
        assertTrue(found || !shown, written.text());
    }

    @Property(tries = TRIES)
    void w7WordsOfIdentityStandBehindPreferredAlone(@ForAll("written") Written written) {
        for (String value : written.request().values(Slot.FIT)) {
            int at = written.text().indexOf(Wording.of(Slot.FIT, value));
            int preferred = written.text().indexOf("Preferred");
            assertTrue(at < 0 || (preferred >= 0 && preferred < at), written.text());
        }
    }

    @Property(tries = TRIES)
    void w8APlaceBelowTheStateIsAMetroArea(@ForAll("written") Written written) {
        assertTrue(written.request().values(Slot.AREA).stream().allMatch(Set.of("metro", "statewide")::contains));
    }

    @Property(tries = TRIES)
    void w9ThereAreNoQuotationMarks(@ForAll("written") Written written) {
        assertFalse(Pattern.compile("[\"\u201c\u201d\u00ab\u00bb]")
                .matcher(written.text())
                .find());
    }

    @Property(tries = TRIES)
    void w10TheLastSentenceSaysHowToAnswerPrivately(@ForAll("written") Written written) {
        assertTrue(
                written.text().endsWith("Please message me privately.")
                        || written.text().endsWith("Please reply to me directly."),
                written.text());
    }

    @Property(tries = TRIES)
    void w11NothingIsPromised(@ForAll("written") Written written) {
        Pattern promise = Pattern.compile("anonym|de-?identif|hipaa|\\bsafe\\b|complian", Pattern.CASE_INSENSITIVE);
        assertFalse(promise.matcher(written.text()).find(), written.text());
    }

    @Property(tries = TRIES)
    void w12ASecondPassOfTheRedactorFindsNothing(@ForAll("written") Written written) {
        assertEquals(List.of(), REDACTOR.find(written.text()), written.text());
    }

    @Property(tries = TRIES)
    void aListsForbiddenWordsAreNotWritten(@ForAll("written") Written written) {
        for (String word : written.rules().forbidden()) {
            assertFalse(
                    Pattern.compile("\\b" + word + "\\b", Pattern.CASE_INSENSITIVE)
                            .matcher(written.text())
                            .find(),
                    word + " in " + written.text());
        }
    }

    @Property(tries = TRIES)
    void aRequestIsShort(@ForAll("written") Written written) {
        assertTrue(written.text().length() <= 600, written.text());
        assertTrue(written.text().lines().count() <= 12, written.text());
    }

    @Property(tries = TRIES)
    void anyStringIsRead(@ForAll String text) {
        ReferralRequest request = ReferralRequest.from(text);
        request.render(Layout.POST, ListRules.strict());
        request.left().forEach(left -> assertTrue(left.place().end() <= text.length()));
    }
}
