package io.github.safeharbor;

import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Span;

/** How a value must be written to count: an ordinary word such as "will" is a name only with a capital. */
enum LetterCase {
    /** In any case. */
    ANY {
        @Override
        boolean fits(SourceText source, Span span) {
            return true;
        }
    },
    /** Every word begins with a capital: "Will", "M. Okafor". */
    CAPITALIZED {
        @Override
        boolean fits(SourceText source, Span span) {
            boolean inside = false;
            for (int i = span.start(); i < span.end(); i++) {
                char c = source.charAt(i);
                if (!inside && Character.isLowerCase(c)) {
                    return false;
                }
                inside = Character.isLetterOrDigit(c);
            }
            return true;
        }
    },
    /** A capital and then none: "Ed", not "ED". */
    TITLE {
        @Override
        boolean fits(SourceText source, Span span) {
            return CAPITALIZED.fits(source, span) && !Character.isUpperCase(source.charAt(span.end() - 1));
        }
    },
    /** No small letter: "M.O.", "MO", not "Mo". */
    CAPITALS {
        @Override
        boolean fits(SourceText source, Span span) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLowerCase(source.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    };

    /** Tells whether a stretch is written so. */
    abstract boolean fits(SourceText source, Span span);
}
