package io.github.safeharbor.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An input of a call.
 *
 * @param source where it is read
 * @param format how texts stand in it
 * @param relative its name relative to the folder that was asked for, with slashes; of a file its own name
 * @param folder the folder that was asked for; null if it was the file itself
 */
record Input(
        Source source,
        Format format,
        String relative,
        @Nullable Path folder) {}
