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

    boolean beginsAt(RuleText text, int start) {
        for (String form : forms) {
            if (beginsAt(text, start, form)) {
                return true;
            }
        }
        return false;
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
            case 'A' -> c >= 'A' && c <= 'Z';
            case 'a' -> c >= 'a' && c <= 'z';
            case 'L' -> small >= 'a' && small <= 'z';
            case 'H' -> c >= '0' && c <= '9' || small >= 'a' && small <= 'f';
            default -> c == wanted;
        };
    }
}
