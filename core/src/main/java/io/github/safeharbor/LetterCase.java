package io.github.safeharbor;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;

/** How a value must be written to count: an ordinary word such as "will" is a name only with a capital. */
enum LetterCase {
    /** In any case. */
    ANY {
        @Override
        boolean fits(Text source, Span span) {
            return true;
        }
    },
    /** Every word begins with a capital: "Will", "M. Okafor". */
    CAPITALIZED {
        @Override
        boolean fits(Text source, Span span) {
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
        boolean fits(Text source, Span span) {
            return CAPITALIZED.fits(source, span) && !Character.isUpperCase(source.charAt(span.end() - 1));
        }
    },
    /** One capital and a full stop, and no other initial beside it: "J. has moved", "J.'s mother". */
    INITIAL {
        @Override
        boolean fits(Text source, Span span) {
            int start = span.start();
            int end = span.end();
            return Character.isUpperCase(source.charAt(start))
                    && end + 1 < source.length()
                    && source.charAt(end) == '.'
                    && (source.charAt(end + 1) == ' ' || source.charAt(end + 1) == '\'')
                    && (start == 0
                            || source.charAt(start - 1) == ' '); // at the start of a line it may be that of a list
        }
    },
    /** No small letter: "M.O.", "MO", not "Mo". */
    CAPITALS {
        @Override
        boolean fits(Text source, Span span) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLowerCase(source.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    };

    /** Tells whether a stretch is written so. */
    abstract boolean fits(Text source, Span span);
}
