package io.github.safeharbor.recognizers.advice;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.advice.Draft;
import io.github.safeharbor.recognition.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Posts with the rules that must fire on them, and how well the adviser does on them. */
final class PostCorpus {
    private PostCorpus() {}

    /** A post, what came before it, the rules of the list, and what is expected. */
    record Post(Draft draft, Set<String> expected) {
        Set<String> given() {
            return new GuidanceAdviser()
                    .advise(draft).stream().map(Advice::rule).collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public String toString() {
            return draft.text().original().replace("\n", "\\n");
        }
    }

    /** How often a rule fired rightly, wrongly, and not. */
    record Score(int right, int wrong, int missed) {
        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        Score plus(boolean expected, boolean given) {
            return new Score(
                    right + (expected && given ? 1 : 0),
                    wrong + (!expected && given ? 1 : 0),
                    missed + (expected && !given ? 1 : 0));
        }
    }

    static List<Post> read(String... resources) {
        return Arrays.stream(resources)
                .flatMap(resource -> readOne(resource).stream())
                .toList();
    }

    private static List<Post> readOne(String resource) {
        try (InputStream in = Objects.requireNonNull(PostCorpus.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PostCorpus::post)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Post post(String line) {
        List<String> parts = Arrays.stream(line.split(" \\| ", -1))
                .map(part -> part.replace("\\n", "\n"))
                .toList();
        List<String> heads = new ArrayList<>(List.of(parts.get(0).split(" ")));
        Set<String> listRules = heads.stream()
                .filter(head -> head.startsWith("@"))
                .map(head -> head.substring(1))
                .collect(Collectors.toSet());
        heads.removeIf(head -> head.startsWith("@") || head.equals("-"));
        // A signature may have strokes of its own; earlier posts stand behind two.
        String[] thread = String.join(" | ", parts.subList(1, parts.size())).split(" \\|\\| ", -1);
        List<Text> earlier = Arrays.stream(thread).skip(1).map(Text::of).toList();
        return new Post(new Draft(Text.of(thread[0]), earlier, listRules), new TreeSet<>(heads));
    }

    static Map<String, Score> score(List<Post> posts) {
        Map<String, Score> scores = new TreeMap<>();
        for (Post post : posts) {
            Set<String> given = post.given();
            Set<String> all = new TreeSet<>(given);
            all.addAll(post.expected());
            for (String rule : all) {
                Score before = scores.getOrDefault(rule, new Score(0, 0, 0));
                scores.put(rule, before.plus(post.expected().contains(rule), given.contains(rule)));
            }
        }
        return scores;
    }
}
