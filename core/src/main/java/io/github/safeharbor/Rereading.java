package io.github.safeharbor;

import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Removes at once what a second redaction would find, so that it changes nothing.
 *
 * <p>A value that goes frees what stood beside it: of {@code 192.0.2.1.10.0.0.1} the first address, then the second; and a year that
 * is left may read as another number, {@code SSN 1987}. So the output is read again around each {@linkplain Seam place
 * where that may be}, and what is found there goes too, until nothing is. Of most texts no place is such.
 */
final class Rereading {
    /** What is found anew is read again, but not for ever: a row of values without blanks between may free one at a time. */
    private static final int ROUNDS = 4;

    /** So much is read on either side of a place, in UTF-16 units: of a post, all. */
    private static final int REACH = 1 << 10;

    /** What is found so near to where a stretch was cut is judged by half a sentence. */
    private static final int MARGIN = 1 << 7;

    private final Policy policy;
    private final Function<String, Redactions> read;

    /**
     * Makes ready.
     *
     * @param policy what stands instead
     * @param read reads a text once
     */
    Rereading(Policy policy, Function<String, Redactions> read) {
        this.policy = policy;
        this.read = read;
    }

    /** Returns the redactions with what a second one would find. */
    Redactions settle(Redactions redactions) {
        Redactions settled = redactions;
        for (int round = 0; round < ROUNDS && Seam.any(settled, policy); round++) {
            Redactions.Additions news = new Output(settled).news();
            if (news.isEmpty()) {
                break;
            }
            settled = settled.with(news);
        }
        return settled;
    }

    /** An output, of which each place leads back. */
    private final class Output {
        private final Text source;
        private final List<Edit> edits;
        private final String text;

        /** Where the text of each edit begins. */
        private final int[] starts;

        private Output(Redactions redactions) {
            this.source = redactions.source();
            String original = source.original();
            this.edits = Phrasing.fit(original, Edits.of(redactions, policy));
            this.starts = new int[edits.size()];
            int moved = 0;
            for (int i = 0; i < starts.length; i++) {
                Span span = edits.get(i).redaction().span();
                starts[i] = span.start() + moved;
                moved += edits.get(i).text().length() - span.length();
            }
            this.text = TextEditor.apply(original, edits).text();
        }

        private Redactions.Additions news() {
            Redactions.Additions news = new Redactions.Additions();
            String original = source.original();
            boolean redacted = Labels.any(source);
            List<Span> spans =
                    edits.stream().map(edit -> edit.redaction().span()).toList();
            int begin = 0;
            int end = 0;
            for (int i = 0; i < starts.length; i++) {
                boolean year =
                        policy.replacement(edits.get(i).redaction().category()).isGeneralization();
                if (!redacted && !Seam.isAt(original, spans, i, year)) {
                    continue;
                }
                int from = cut(Math.max(0, starts[i] - REACH), -1);
                int to = cut(
                        Math.min(text.length(), starts[i] + edits.get(i).text().length() + REACH), 1);
                if (from > end) {
                    addFrom(begin, end, news);
                    begin = from;
                }
                end = to;
            }
            addFrom(begin, end, news);
            return news;
        }

        /** Returns the next place at white space, if there is one near. */
        private int cut(int place, int step) {
            int at = place;
            while (at > 0
                    && at < text.length()
                    && Math.abs(at - place) < MARGIN
                    && !Character.isWhitespace(text.charAt(at))) {
                at += step;
            }
            return at;
        }

        private void addFrom(int from, int to, Redactions.Additions news) {
            if (from == to) {
                return;
            }
            String part = text.substring(from, to);
            Redactions again = read.apply(part);
            int least = from == 0 ? 0 : MARGIN;
            int most = to == text.length() ? part.length() : part.length() - MARGIN;
            List<Edit> changes = Phrasing.fit(part, Edits.of(again, policy));
            int next = 0;
            for (Edit edit : changes) {
                Span span = edit.redaction().span();
                while (again.list().get(next).span().end() <= span.start()) {
                    next++;
                }
                if (span.start() >= least
                        && span.end() <= most
                        && !edit.text().equals(part.substring(span.start(), span.end()))) {
                    Span own = again.list().get(next).span();
                    Span place = origin(new Span(from + own.start(), from + own.end()));
                    news.add(edit.redaction().at(place), again.values().get(next));
                }
            }
        }

        /** Returns what of the original stands at a stretch of the output; of an edit, all. */
        private Span origin(Span span) {
            return new Span(origin(span.start(), false), origin(span.end(), true));
        }

        private int origin(int place, boolean end) {
            int at = Arrays.binarySearch(starts, end ? place - 1 : place);
            at = at < 0 ? -at - 2 : at;
            if (at < 0) {
                return place;
            }
            Span span = edits.get(at).redaction().span();
            int behind = place - starts[at] - edits.get(at).text().length();
            boolean inside = end ? behind <= 0 : behind < 0;
            return inside ? (end ? span.end() : span.start()) : span.end() + behind;
        }
    }
}
