package io.github.safeharbor.recognizers.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.AdviceTexts;
import io.github.safeharbor.advice.Adviser;
import io.github.safeharbor.advice.Draft;
import io.github.safeharbor.advice.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GuidanceAdviserTest {
    private static final List<PostCorpus.Post> POSTS =
            PostCorpus.read("/advice/posts.txt", "/advice/posts-2.txt", "/advice/posts-3.txt");

    @Test
    void everyRuleIsRightInAtLeastSeventeenOfTwentyCasesBothWays() {
        List<String> low = new ArrayList<>();
        PostCorpus.score(POSTS).forEach((rule, score) -> {
            if (score.precision() < 0.85 || score.recall() < 0.85) {
                low.add(rule + " " + score);
            }
        });
        assertEquals(List.of(), low);
    }

    @Test
    void postsThatNoRuleWasMadeOnAreAnsweredAsWell() {
        PostCorpus.Score all = new PostCorpus.Score(0, 0, 0);
        for (PostCorpus.Score rule :
                PostCorpus.score(PostCorpus.read("/advice/posts-4.txt")).values()) {
            all = new PostCorpus.Score(
                    all.right() + rule.right(), all.wrong() + rule.wrong(), all.missed() + rule.missed());
        }
        assertTrue(all.precision() >= 0.95 && all.recall() >= 0.85, all.toString());
    }

    @Test
    void whatLooksAlikeIsToldApart() {
        List<String> wrong = new ArrayList<>();
        for (PostCorpus.Post post : PostCorpus.read("/advice/contrasts.txt")) {
            String rule = post.expected().iterator().next();
            if (post.given().contains(rule.substring(1)) != rule.startsWith("+")) {
                wrong.add(rule + " | " + post);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRuleHasPostsForAndAgainst() {
        Map<String, PostCorpus.Score> scores = PostCorpus.score(POSTS);
        assertEquals(30, scores.size(), "all rules but the two questions");
        scores.forEach((rule, score) -> assertTrue(score.right() + score.missed() >= 3, rule));
        long silent = POSTS.stream().filter(post -> post.expected().isEmpty()).count();
        assertTrue(silent >= 120, silent + " posts that call for nothing");
    }

    @Test
    void everyRuleThatFiresHasWords() {
        AdviceTexts texts = AdviceTexts.of(Locale.ENGLISH);
        Set<String> rules = new TreeSet<>();
        for (PostCorpus.Post post : POSTS) {
            for (Advice advice : new GuidanceAdviser().advise(post.draft())) {
                rules.add(advice.rule());
                assertTrue(!texts.sentence(advice).isEmpty()
                        && !texts.suggestion(advice).isEmpty());
            }
        }
        assertEquals(30, rules.size());
    }

    @Test
    void pointsAtThePhraseAndNotAtThePost() {
        String post = "Looking for a therapist for my client, a baker. She turned 43.";
        List<String> phrases = new GuidanceAdviser()
                .advise(Draft.of(post)).stream()
                        .map(advice -> advice.level() + " " + advice.rule() + ": "
                                + post.substring(advice.start(), advice.end()))
                        .toList();
        assertEquals(
                List.of("STOP person-described: my client", "WIDEN exact-age: turned 43", "WIDEN job: baker"),
                sorted(phrases));
    }

    @Test
    void aPhraseThatComesAgainIsNotRepeated() {
        List<Advice> advice = new GuidanceAdviser()
                .advise(Draft.of("My client is a nurse. Did I say that my client is a nurse? A therapist, please."));
        assertEquals(1, advice.stream().filter(a -> a.rule().equals("job")).count());
    }

    @Test
    void placesAreThoseOfTheTextAsItStands() {
        String post = "\u200BMy client is a \u200Bnurse\u200B, seeking a therapist.";
        Advice job = new GuidanceAdviser()
                .advise(Draft.of(post)).stream()
                        .filter(a -> a.rule().equals("job"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("nurse\u200B", post.substring(job.start(), job.end()));
    }

    @Test
    void isFoundByItsService() {
        List<Adviser> found = new ArrayList<>();
        ServiceLoader.load(Adviser.class).forEach(found::add);
        assertEquals(GuidanceAdviser.class, found.get(0).getClass());
    }

    @Property(tries = 300)
    void anyTextIsTaken(@ForAll String text) {
        for (Advice advice : new GuidanceAdviser().advise(Draft.of(text, List.of(text)))) {
            assertTrue(advice.start() < advice.end() && advice.end() <= text.length());
        }
    }

    @Property(tries = 200)
    void postsInAnyOrderAreTakenAndAdviceIsTheSameTwice(@ForAll int first, @ForAll int second) {
        String post = post(first) + "\n" + post(second);
        List<Advice> advice = new GuidanceAdviser().advise(Draft.of(post));
        assertEquals(advice, new GuidanceAdviser().advise(Draft.of(post)));
        assertTrue(advice.stream().allMatch(a -> a.end() <= post.length() && a.level() != null));
    }

    private static String post(int index) {
        return POSTS.get(Math.floorMod(index, POSTS.size())).draft().text().original();
    }

    private static List<String> sorted(List<String> phrases) {
        return phrases.stream().sorted().toList();
    }

    @Test
    void announcementsCallForNothing() {
        for (PostCorpus.Post post : POSTS) {
            if (post.expected().isEmpty()) {
                for (Advice advice : new GuidanceAdviser().advise(post.draft())) {
                    assertEquals(Level.NOTE, advice.level(), post::toString);
                }
            }
        }
    }
}
