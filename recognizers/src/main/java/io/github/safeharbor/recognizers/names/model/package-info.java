/**
 * The statistical tagger of persons, places and organizations: a linear-chain model over hashed features of the tokens.
 */
@NullMarked
package io.github.safeharbor.recognizers.names.model;

import org.jspecify.annotations.NullMarked;
