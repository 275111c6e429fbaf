package io.github.safeharbor.rule;

/** The first characters of a value, said plainly, so that a regex is tried only where they stand. Immutable. */
final class Form {
    private final String[] forms;

    /** See {@link Start#like}. */
    Form(String... forms) {
        if (forms.length == 0) {
            throw new IllegalArgumentException("a start needs a form");
        }
        this.forms = forms.clone();
    }

    /** Returns at most how far behind the start of a form its first digit stands; without end if one has none. */
    int digitWithin() {
        int most = 0;
        for (String form : forms) {
            int digit = 0;
            while (digit < form.length() && "#%0123456789".indexOf(form.charAt(digit)) < 0) {
                digit++;
            }
            most = digit < form.length() ? Math.max(most, digit) : Integer.MAX_VALUE;
        }
        return most;
    }

    boolean beginsAt(RuleText text, int start) {
        for (String form : forms) {
            if (beginsAt(text, start, form)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether a form may begin with a character and, if it is known how many more are between, go on with another: a quick
     * look, that may say yes too often.
     */
    boolean mayBegin(char first, int length, char next) {
        for (String form : forms) {
            boolean fixed = length > 0 && length < form.length() && form.lastIndexOf('~', length) < 0;
            if ((form.charAt(0) == '~' || mayFit(form.charAt(0), first))
                    && (!fixed || mayFit(form.charAt(length), next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayFit(char wanted, char c) {
        return c == Place.OTHER ? wanted >= Place.OTHER : fits(wanted, c);
    }

    /** See {@link Shape#standing}. */
    static boolean standsAlone(RuleText text, int start, String form, String initials) {
        int end = start + form.length();
        char before = text.at(start - 1);
        char next = text.at(end);
        return (before == ' ' || before == '\n' || before == 0)
                && (next == 0
                        || ".!?)\n".indexOf(next) >= 0 && text.at(end + 1) <= ' '
                        || next == ' ' && text.isLetter(end + 1) && initials.indexOf(text.at(end + 1) | 0x20) < 0)
                && beginsAt(text, start, form);
    }

    private static boolean beginsAt(RuleText text, int start, String form) {
        int p = start;
        for (int i = 0; i < form.length(); i++) {
            char c = text.at(p);
            char wanted = form.charAt(i);
            if (wanted == '~') {
                p += c == ' ' || c == '-' ? 1 : 0;
            } else if (fits(wanted, c)) {
                p++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char wanted, char c) {
        char small = (char) (c | 0x20);
        return switch (wanted) {
            case '#' -> c >= '0' && c <= '9';
            case '%' -> c >= '2' && c <= '9';
            case 'A' -> c >= 'A' && c <= 'Z';
            case 'a' -> c >= 'a' && c <= 'z';
            case 'L' -> small >= 'a' && small <= 'z';
            case 'H' -> c >= '0' && c <= '9' || small >= 'a' && small <= 'f';
            default -> c == wanted;
        };
    }
}
