package io.github.safeharbor.referral;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Posts with what a request must keep of them; the format stands on top of {@code posts-first.txt}. */
record Posts(
        String register,
        String text,
        Map<Slot, List<String>> kept,
        Map<Slot, List<String>> refused,
        List<String> absent) {

    static List<Posts> read(String resource) {
        List<Posts> posts = new ArrayList<>();
        Builder builder = new Builder("");
        for (String line : lines(resource)) {
            if (line.startsWith("@ ")) {
                builder.addTo(posts);
                builder = new Builder(line.substring(2));
            } else {
                builder.line(line);
            }
        }
        builder.addTo(posts);
        return posts;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Posts.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("# ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Builder {
        private final String register;
        private final StringBuilder text = new StringBuilder();
        private final Map<Slot, List<String>> kept = new EnumMap<>(Slot.class);
        private final Map<Slot, List<String>> refused = new EnumMap<>(Slot.class);
        private final List<String> absent = new ArrayList<>();

        Builder(String register) {
            this.register = register;
        }

        void line(String line) {
            if (line.startsWith("= ")) {
                put(kept, line.substring(2));
            } else if (line.startsWith("! ")) {
                put(refused, line.substring(2));
            } else if (line.startsWith("~ ")) {
                absent.addAll(List.of(line.substring(2).split(", ", -1)));
            } else if (!line.equals("=")) {
                text.append(line).append('\n');
            }
        }

        private static void put(Map<Slot, List<String>> slots, String line) {
            for (String part : line.split(" \\| ", -1)) {
                int space = part.indexOf(' ');
                Slot slot = Slot.valueOf(part.substring(0, space).toUpperCase(java.util.Locale.ROOT));
                slots.computeIfAbsent(slot, s -> new ArrayList<>())
                        .addAll(List.of(part.substring(space + 1).split(", ", -1)));
            }
        }

        void addTo(List<Posts> posts) {
            if (!register.isEmpty()) {
                posts.add(new Posts(register, text.toString().strip(), kept, refused, absent));
            }
        }
    }
}
