package io.github.safeharbor.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.advice.Level;
import io.github.safeharbor.recognition.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the composer makes of posts: the first set was written before its rules, the second before they were mended. */
class PostsTest {
    private static final List<Posts> POSTS = Stream.of(
                    "posts-first.txt", "posts-second.txt", "posts-third.txt", "posts-fourth.txt")
            .flatMap(resource -> Posts.read(resource).stream())
            .toList();
    private static final Redactor REDACTOR = Redactor.safeHarbor();
    private static final double LEAST_KEPT = 0.95;
    private static final long MOST_NANOS = 5_000_000;

    @Test
    void atLeastNineteenOfTwentyNeedsAreKept() {
        int needs = 0;
        List<String> lost = new ArrayList<>();
        for (Posts post : POSTS) {
            ReferralRequest request = ReferralRequest.from(post.text());
            for (Map.Entry<Slot, List<String>> need : post.kept().entrySet()) {
                for (String value : need.getValue()) {
                    needs++;
                    if (!request.values(need.getKey()).contains(value) && !unnamed(request, value)) {
                        lost.add(need.getKey() + " " + value + " of: " + post.text());
                    }
                }
            }
        }
        assertTrue(needs > 1000, "needs: " + needs);
        assertTrue(lost.size() < needs * (1 - LEAST_KEPT), String.join("\n", lost));
    }

    /** Where no kind of provider is named the fixed word is "clinician". */
    private static boolean unnamed(ReferralRequest request, String value) {
        return value.equals("clinician") && request.values(Slot.PROVIDER).isEmpty();
    }

    @Test
    void whatIsRefusedOrOverOrAboutSomebodyElseIsNoNeed() {
        for (Posts post : POSTS) {
            ReferralRequest request = ReferralRequest.from(post.text());
            post.refused()
                    .forEach((slot, values) -> values.forEach(value -> assertTrue(
                            !request.values(slot).contains(value), slot + " " + value + " of: " + post.text())));
        }
    }

    @Test
    void noWordOfTheStoryIsWritten() {
        forEachRendering((post, text) -> {
            for (String word : post.absent()) {
                Pattern whole = Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(word) + "(?![A-Za-z0-9])");
                assertTrue(!whole.matcher(text).find(), word + " in: " + text);
            }
        });
    }

    @Test
    void theRedactorFindsNothingInARequest() {
        forEachRendering((post, text) -> assertEquals(List.of(), REDACTOR.find(text), text));
    }

    @Test
    void noAdviceToStopOrWidenIsGivenOnARequest() {
        forEachRendering((post, text) -> assertEquals(
                List.of(),
                REDACTOR.advise(text).stream()
                        .filter(advice -> advice.level() != Level.NOTE)
                        .toList(),
                text));
    }

    @Test
    void everyValueHasEvidenceInTheSource() {
        for (Posts post : POSTS) {
            ReferralRequest request = ReferralRequest.from(post.text());
            request.slots()
                    .forEach((slot, values) -> values.forEach(value -> assertTrue(
                            slot == Slot.SIGNATURE
                                    || request.evidence().stream()
                                            .anyMatch(e -> e.slot() == slot
                                                    && e.value().equals(value)),
                            slot + " " + value + " of: " + post.text())));
        }
    }

    @Test
    void whatIsWrittenIsFixedTextOrAValue() {
        forEachRendering((post, text) -> {
            String rest = text;
            Map<Slot, List<String>> slots = ReferralRequest.from(post.text()).slots();
            List<String> values = new ArrayList<>();
            slots.forEach((slot, own) -> own.forEach(value -> values.add(Wording.of(slot, value))));
            values.sort((a, b) -> b.length() - a.length());
            for (String value : values) {
                rest = rest.replace(value, " ");
            }
            for (String word : rest.split("[^A-Za-z]+", -1)) {
                assertTrue(FIXED.contains(word), word + " in: " + text);
            }
        });
    }

    private static final Set<String> FIXED =
            Set.of(("|Seeking|a|an|clinician|licensed|in|or|under|state|of|Serves|Works|with|Experienced|and|Trained"
                            + "|Preferred|Takes|Has|Collaborates|Please|message|me|privately|reply|to|directly|Subject|Referral|Provider"
                            + "|Licensed|Format|Reply")
                    .split("\\|", -1));

    @Test
    void everyWordOfTheSourceIsEvidenceOrFunctionOrLeft() {
        Set<String> function = Set.copyOf(DataFile.lines("function-words.txt"));
        for (Posts post : POSTS) {
            ReferralRequest request = ReferralRequest.from(post.text());
            if (request.slots().isEmpty()) {
                continue;
            }
            List<Span> told = new ArrayList<>();
            request.evidence().forEach(e -> told.add(e.place()));
            request.left().forEach(l -> told.add(l.place()));
            Words words = Words.of(post.text(), Speller.builtIn()::correct);
            for (int i = 0; i < words.size(); i++) {
                Words.Word word = words.get(i);
                boolean covered = told.stream().anyMatch(s -> s.start() < word.end() && word.start() < s.end());
                assertTrue(covered || function.contains(word.norm()), word.raw() + " of: " + post.text());
            }
        }
    }

    @Test
    void placesLieInsideTheSource() {
        for (Posts post : POSTS) {
            ReferralRequest request = ReferralRequest.from(post.text());
            request.left()
                    .forEach(
                            left -> assertTrue(left.place().end() <= post.text().length()
                                    && left.place().start() < left.place().end()));
            request.evidence()
                    .forEach(e -> assertTrue(e.place().end() <= post.text().length()
                            && e.place().start() < e.place().end()));
        }
    }

    @Test
    void theSamePostGivesTheSameBytes() {
        for (Posts post : POSTS) {
            ReferralRequest one = ReferralRequest.from(post.text());
            ReferralRequest other = ReferralRequest.from(post.text());
            assertEquals(one.slots(), other.slots());
            assertEquals(one.left(), other.left());
            assertEquals(one.render(Layout.LIST, ListRules.strict()), other.render(Layout.LIST, ListRules.strict()));
        }
    }

    @Test
    void aPostTakesFiveMillisecondsOfTheProcessorAtMost() {
        for (int i = 0; i < 3; i++) {
            POSTS.forEach(post -> ReferralRequest.from(post.text()).render(Layout.POST, ListRules.strict()));
        }
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        POSTS.forEach(post -> ReferralRequest.from(post.text()).render(Layout.POST, ListRules.strict()));
        long each = (thread.getCurrentThreadCpuTime() - start) / POSTS.size();
        assertTrue(each < MOST_NANOS, each + " ns");
    }

    private interface Check {
        void of(Posts post, String text);
    }

    private static void forEachRendering(Check check) {
        for (Posts post : POSTS) {
            ReferralRequest request = ReferralRequest.from(post.text());
            for (Layout layout : Layout.values()) {
                check.of(post, request.render(layout, ListRules.strict()));
            }
        }
    }
}
