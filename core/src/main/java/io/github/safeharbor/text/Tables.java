package io.github.safeharbor.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables read as forms: each cell behind the head of its column, {@code id,zip\n7,94110} as "id: 7", "zip: 94110".
 *
 * <p>Commas, semicolons, tabs and bars part cells; a head is a line of short names, with a line of as many cells below it.
 * A copy of a head stands for nothing in the text, so only what begins in a cell is found.
 */
final class Tables {
    private static final String DELIMITERS = "|\t;,";
    private static final int MAX_HEAD = 32;

    private final String view;
    private final Draft forms;

    private Tables(String view) {
        this.view = view;
        this.forms = new Draft(0);
    }

    /** Returns the tables of a view as forms, or null if there is none. */
    static @Nullable Draft of(String view) {
        int first = view.indexOf('\n');
        if (first < 0) {
            return null;
        }
        Tables tables = new Tables(view);
        int line = 0;
        for (int next = first; next >= 0 && next + 1 < view.length(); next = view.indexOf('\n', line)) {
            line = Math.max(tables.table(line, next), next + 1);
        }
        return tables.forms.length == 0 ? null : tables.forms;
    }

    /** Reads a table whose head is a line; returns the start of the line behind it, or that of the line itself. */
    private int table(int start, int end) {
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char delimiter = DELIMITERS.charAt(i);
            if (!holds(start, end, delimiter)) {
                continue;
            }
            List<int[]> heads = cells(start, end, delimiter);
            int row = end + 1;
            boolean ruled = delimiter == '|' && isRule(row, lineEnd(row));
            row = ruled ? lineEnd(row) + 1 : row;
            if (!areHeads(heads, delimiter, ruled)) {
                continue;
            }
            int behind = rows(heads, row, delimiter);
            if (behind > row) {
                return behind;
            }
        }
        return start;
    }

    private boolean holds(int start, int end, char delimiter) {
        for (int i = start; i < end; i++) {
            if (view.charAt(i) == delimiter) {
                return true;
            }
        }
        return false;
    }

    private int rows(List<int[]> heads, int first, char delimiter) {
        int row = first;
        while (row < view.length()) {
            int end = lineEnd(row);
            List<int[]> cells = cells(row, end, delimiter);
            if (cells.size() != heads.size()) {
                break;
            }
            for (int i = 0; i < cells.size(); i++) {
                add(heads.get(i), cells.get(i));
            }
            row = end + 1;
        }
        return row;
    }

    private void add(int[] head, int[] cell) {
        if (cell[0] == cell[1] || head[0] == head[1]) {
            return;
        }
        for (int i = head[0]; i < head[1]; i++) {
            forms.add(view.charAt(i) == '_' ? ' ' : view.charAt(i), cell[0], cell[0]);
        }
        forms.add(':', cell[0], cell[0]);
        forms.add(' ', cell[0], cell[0]);
        for (int i = cell[0]; i < cell[1]; i++) {
            forms.add(view.charAt(i), i, i + 1);
        }
        forms.add('\n', cell[1], cell[1]);
    }

    private boolean areHeads(List<int[]> heads, char delimiter, boolean ruled) {
        int named = 0;
        for (int[] head : heads) {
            if (head[1] - head[0] > MAX_HEAD || head[0] < head[1] && !Character.isLetter(view.charAt(head[0]))) {
                return false;
            }
            boolean spaced = (delimiter == ',' || delimiter == ';') && head[0] > 0 && view.charAt(head[0] - 1) == ' ';
            for (int i = head[0]; i < head[1]; i++) {
                char c = view.charAt(i);
                if (spaced || !Character.isLetterOrDigit(c) && " _-.#/()".indexOf(c) < 0) {
                    return false;
                }
            }
            named += head[0] < head[1] ? 1 : 0;
        }
        return named >= 2 || ruled && named == 1;
    }

    /** Tells whether a line is the rule below a head: {@code |---|:--:|}. */
    private boolean isRule(int start, int end) {
        boolean hyphen = false;
        for (int i = start; i < end; i++) {
            char c = view.charAt(i);
            if (c != '|' && c != '-' && c != ':' && c > ' ') {
                return false;
            }
            hyphen |= c == '-';
        }
        return hyphen;
    }

    /** Returns start and end of each cell, without blanks and quotes around it; the bars at both ends of a line part nothing. */
    private List<int[]> cells(int start, int end, char delimiter) {
        List<int[]> cells = new ArrayList<>();
        int from = start;
        int to = end;
        while (to > from && view.charAt(to - 1) <= ' ' && view.charAt(to - 1) != '\t') {
            to--;
        }
        if (delimiter == '|' && from < to && view.charAt(from) == '|') {
            from++;
        }
        if (delimiter == '|' && from < to && view.charAt(to - 1) == '|') {
            to--;
        }
        boolean quoted = false;
        int cell = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || view.charAt(i) == delimiter && !quoted;
            if (ends) {
                cells.add(trimmed(cell, i));
                cell = i + 1;
            } else if (view.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return cells;
    }

    private int[] trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (view.charAt(start) <= ' ' || view.charAt(start) == '"')) {
            start++;
        }
        while (end > start && (view.charAt(end - 1) <= ' ' || view.charAt(end - 1) == '"')) {
            end--;
        }
        return new int[] {start, end};
    }

    private int lineEnd(int from) {
        int end = view.indexOf('\n', from);
        return end < 0 ? view.length() : end;
    }
}
