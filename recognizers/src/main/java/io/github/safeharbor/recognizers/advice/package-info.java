/** Advice for therapists' posts: who is described, by which traits, and how the post is told and signed. */
@NullMarked
package io.github.safeharbor.recognizers.advice;

import org.jspecify.annotations.NullMarked;
