/** What is known about single words and fixed phrases: names, places, organisations, cue words. */
@NullMarked
package io.github.safeharbor.recognizers.lexicon;

import org.jspecify.annotations.NullMarked;
