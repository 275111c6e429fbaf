/**
 * The text folded and split: the plain characters of the view, its tokens, and the hash by which words meet word lists; the
 * census of ZIP prefixes.
 * For the library's own modules; nothing here knows recognizers or findings.
 */
@NullMarked
package io.github.safeharbor.text;

import org.jspecify.annotations.NullMarked;
