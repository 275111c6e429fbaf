/** References to biometric templates and photographs, 45 CFR 164.514(b)(2)(i)(P) and (Q). */
@NullMarked
package io.github.safeharbor.recognizers.media;

import org.jspecify.annotations.NullMarked;
