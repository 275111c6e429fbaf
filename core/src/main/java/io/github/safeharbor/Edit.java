package io.github.safeharbor;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Span;

/**
 * One replacement of a stretch of the caller's text.
 *
 * @param span the stretch, in offsets of the caller's text
 * @param finding why it goes
 * @param replacement what stands there instead
 * @param description the kind of replacement, in words
 */
record Edit(Span span, Finding finding, String replacement, String description) {}
