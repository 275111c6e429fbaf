/**
 * The preview: a page on this computer that shows, while one writes a post, what goes, why, what remains risky, and the request
 * that says the same of the clinician only.
 *
 * <p>A program, not an API. The server listens on the loopback address only, keeps nothing between two requests, logs nothing, and
 * quotes no text in an error.
 */
@NullMarked
package io.github.safeharbor.examples.preview;

import org.jspecify.annotations.NullMarked;
