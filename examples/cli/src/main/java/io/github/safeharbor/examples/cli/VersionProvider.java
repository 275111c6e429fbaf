package io.github.safeharbor.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Reads the version that the build wrote. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        try (InputStream in = Objects.requireNonNull(VersionProvider.class.getResourceAsStream("version.txt"))) {
            return new String[] {"safeharbor " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
