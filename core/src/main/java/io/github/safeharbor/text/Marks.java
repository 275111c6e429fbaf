package io.github.safeharbor.text;

/**
 * The marks that a view leaves out between its characters, and what goes with a stretch that is removed: all inside it, and
 * the partner of one that stands inside alone. Of {@code Maria <b>Okafor</b>} the {@code </b>} goes too.
 *
 * @param text the caller's text
 */
record Marks(String text) {

    /** Returns where a stretch of the view begins in the text. */
    int start(int[] starts, int[] ends, int from, int to) {
        int start = starts[from];
        int before = from > 0 ? ends[from - 1] : 0;
        boolean lacksOpening = before < start && balance(starts, ends, from, to, true) < 0;
        return lacksOpening && opens(before, start) ? before : start;
    }

    /** Returns where a stretch of the view ends in the text. */
    int end(int[] starts, int[] ends, int from, int to, int length) {
        int end = ends[to - 1];
        int next = to < length ? starts[to] : text.length();
        boolean lacksClosing = end < next && balance(starts, ends, from, to, false) > 0;
        return lacksClosing && closes(end, next) ? next : end;
    }

    /** Returns how many more marks open inside a stretch than close there; a mark that may do both counts as what is asked for. */
    private int balance(int[] starts, int[] ends, int from, int to, boolean closing) {
        int open = 0;
        int unopened = 0;
        int toggles = 0;
        for (int i = from + 1; i < to; i++) {
            int first = ends[i - 1];
            int end = starts[i];
            if (first >= end) {
                continue;
            }
            if (isToggle(first)) {
                toggles++;
            } else if (closes(first, end)) {
                unopened += open == 0 ? 1 : 0;
                open = Math.max(0, open - 1);
            } else if (opens(first, end)) {
                open++;
            }
        }
        if (toggles % 2 != 0) {
            return closing ? -1 : 1;
        }
        return closing ? -unopened : open;
    }

    private boolean isToggle(int first) {
        return "*_`~=".indexOf(text.charAt(first)) >= 0;
    }

    private boolean opens(int first, int end) {
        char c = text.charAt(first);
        return isToggle(first) || c == '[' || c == '<' && text.charAt(first + 1) != '/' && text.charAt(end - 1) == '>';
    }

    private boolean closes(int first, int end) {
        char c = text.charAt(first);
        return isToggle(first) || c == ']' || c == '<' && end > first + 1 && text.charAt(first + 1) == '/';
    }
}
