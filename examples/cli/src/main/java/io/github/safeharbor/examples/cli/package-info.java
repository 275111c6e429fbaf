/**
 * The command line: {@code safeharbor redact | find | evaluate}.
 *
 * <p>A program, not an API. It reads UTF-8 and writes UTF-8 whatever the machine's settings say, tells its caller by exit
 * code how it went, and quotes no text in a message. JSON is read and written by a few classes of its own.
 */
@NullMarked
package io.github.safeharbor.examples.cli;

import org.jspecify.annotations.NullMarked;
