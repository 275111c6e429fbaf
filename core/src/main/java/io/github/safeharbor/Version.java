package io.github.safeharbor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of the library, as the build wrote it. */
final class Version {
    static final String VERSION = read();

    private Version() {}

    private static String read() {
        try (InputStream resource = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
