package io.github.safeharbor;

import io.github.safeharbor.recognition.Finding;

/**
 * One stretch that goes, in offsets of the view: the union of overlapping findings under the name of the winner.
 *
 * @param finding the winner, over the union
 * @param mixed whether findings of other categories are in the union
 */
record Redaction(Finding finding, boolean mixed) {}
