/** Telephone, fax, e-mail, web and network addresses, 45 CFR 164.514(b)(2)(i)(D), (E), (F), (N), (O). */
@NullMarked
package io.github.safeharbor.recognizers.contact;

import org.jspecify.annotations.NullMarked;
