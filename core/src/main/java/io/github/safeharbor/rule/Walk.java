package io.github.safeharbor.rule;

import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordHash;
import org.jspecify.annotations.Nullable;

/** One walk over the tokens of a text, for all rules of an index. */
final class Walk implements CueTrie.Sink {
    /** No value begins farther from the start of its cue, unless by a row of leader dots. */
    private static final int REACH = 120;
    /** How far before its cue a value may stand. */
    private static final int BEFORE = 48;

    private static final int MAX_WORDS = 5;
    private static final long NO = WordHash.of("no");

    private final RuleIndex index;
    private final Text source;
    private final RuleText text;
    private final Place place;
    private final Findings findings;
    private final Scratch scratch;
    private final int[] done;
    private final int[] resume;
    private final int[] verdicts;

    private int rule;

    Walk(RuleIndex index, Text source) {
        this.index = index;
        this.source = source;
        this.scratch = index.borrow();
        this.text = new RuleText(source, scratch);
        this.place = new Place(text);
        this.findings = new Findings(index.ownerCount());
        this.done = scratch.done;
        this.resume = scratch.resume;
        this.verdicts = scratch.verdicts;
    }

    Findings findings() {
        return findings;
    }

    /** Returns the rule that was tried last. */
    int rule() {
        return rule;
    }

    void run() {
        for (int token = 0; token < source.tokenCount(); token++) {
            int kind = source.kind(token);
            if ((kind & TokenKind.LABEL) != 0) {
                continue; // what an earlier redaction left is inert
            }
            place.move(token);
            CueTrie.Node node = index.cues.get(source.hash(token));
            if (node != null) {
                enter(node.starts);
            }
            if ((kind & (TokenKind.DIGIT_FIRST | TokenKind.MARK)) == 0) {
                cues(token, kind, (kind & TokenKind.UNDERSCORE) == 0 ? node : index.cues.at(source, token));
            }
            enter(index.ofLikeness(place, kind));
        }
        index.giveBack(scratch);
    }

    private void cues(int token, int kind, CueTrie.@Nullable Node node) {
        if (node != null) {
            index.cues.report(text, node, CueTrie.WORDS, token, this);
        }
        if (!text.hasDigitAround(source.start(token), BEFORE, REACH)) {
            return;
        }
        if (node != null) {
            index.cues.report(text, node, CueTrie.FIGURES, token, this);
        }
        boolean joined = (kind & TokenKind.DIGIT) != 0;
        if (joined || text.at(source.end(token)) == '-' || (kind & TokenKind.UNDERSCORE) != 0) {
            index.labels.prefix(text, token, (cue, first, last) -> within(cue, first, joined));
        }
    }

    private void enter(RuleIndex.Entry[] entries) {
        for (RuleIndex.Entry entry : entries) {
            if (entry.part.fits(place) && !isRefused(entry.guards)) {
                for (int r : entry.rules) {
                    at(r);
                }
            }
        }
    }

    /** Asks the guards of a start, each once a token, however many starts have it. */
    private boolean isRefused(int[] guards) {
        for (int guard : guards) {
            int asked = 2 * (place.token + 1);
            if (verdicts[guard] < asked) {
                verdicts[guard] = asked + (index.startGuards[guard].rejects(source, place.span()) ? 1 : 0);
            }
            if (verdicts[guard] != asked) {
                return true;
            }
        }
        return false;
    }

    /** Tries a rule at a start that is no cue. */
    private void at(int r) {
        int token = place.token;
        int start = place.start;
        if (done[r] == token + 1 || start < resume[r]) {
            return;
        }
        rule = r;
        done[r] = token + 1;
        Rule tried = index.rules[r];
        Value value =
                tried.link().kind == Link.Kind.NONE ? tried.value().read(text, start) : linked(tried, 0, token, token);
        if (value != null) {
            report(r, value);
        }
    }

    /** Tries the rules of a cue; each takes the first of the cues at a token that gives a value. */
    @Override
    public void cue(CueTrie.Cue cue, int first, int last) {
        int start = source.start(first);
        for (int r : cue.rules) {
            if (done[r] == first + 1 || start < resume[r]) {
                continue;
            }
            rule = r;
            Rule tried = index.rules[r];
            Value value = tried.link().kind == Link.Kind.NONE
                    ? tried.value().read(text, start)
                    : linked(tried, cue.numbered ? Reading.NUMBER : 0, first, last);
            if (value != null && value.start - start <= REACH) {
                done[r] = first + 1;
                report(r, value);
            }
        }
    }

    private @Nullable Value linked(Rule tried, int flags, int first, int last) {
        return switch (tried.link().kind) {
            case AFTER -> tried.value().read(text, source.end(last));
            case BEFORE -> BeforeReader.read(text, first, last);
            case ENDING -> EndingReader.read(text, first, last);
            case ITSELF -> flags == 0 ? new Value(source.start(first), source.end(last)) : null;
            default -> forward(tried, flags, last);
        };
    }

    private @Nullable Value forward(Rule tried, int flags, int last) {
        Reading reading = text.behind(last);
        if (reading == null || !tried.link().accepts(reading.flags | flags)) {
            return null;
        }
        return tried.link().hasWords()
                ? throughWords(tried, reading.value)
                : tried.value().read(text, reading.value);
    }

    /** Reads a value behind as many of the link's words as stand there, or else fewer. */
    private @Nullable Value throughWords(Rule tried, int from) {
        int[] places = new int[MAX_WORDS + 1];
        places[0] = from;
        int count = 0;
        int p = from;
        while (count < MAX_WORDS) {
            int token = source.tokenAt(text.skipMarks(p, " ,:/(-", 3));
            if (token >= source.tokenCount()
                    || source.start(token) - p > 3
                    || !tried.link().isWord(source.hash(token))) {
                break;
            }
            p = source.end(token);
            p = text.at(p) == '.' && source.hash(token) == NO ? p + 1 : p;
            int value = text.skipMarks(p, " ,:(#-", 3);
            places[++count] = value > p ? value : -1;
        }
        for (; count >= 0; count--) {
            Value value = places[count] < 0 ? null : tried.value().read(text, places[count]);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Adds a value and those of a list behind it. */
    private void report(int r, Value first) {
        Rule found = index.rules[r];
        if (isOfLabel(first.start) || isOfLabel(first.end - 1)) {
            return; // what an earlier redaction left is no value, and the head of no list
        }
        boolean taken = add(r, first);
        Link.Kind link = found.link().kind;
        Shape more = link == Link.Kind.BEFORE ? null : found.more();
        if (more == null) {
            resume[r] = taken ? Math.max(resume[r], first.readTo) : resume[r];
            return;
        }
        Value last = first;
        for (Value next = next(found, more, last); next != null && next.readTo > last.readTo; ) {
            add(r, next);
            last = next;
            next = next(found, more, last);
        }
        resume[r] = last.readTo;
    }

    private boolean isOfLabel(int offset) {
        int token = source.tokenAt(offset);
        return token < source.tokenCount() && (source.kind(token) & TokenKind.LABEL) != 0;
    }

    private @Nullable Value next(Rule found, Shape more, Value last) {
        if (found.link().kind == Link.Kind.ENDING) {
            return EndingReader.another(text, last);
        }
        return found.isListed() ? ListReader.read(text, last.readTo, more) : more.read(text, last.readTo);
    }

    /** Adds a value unless a guard rejects it. */
    private boolean add(int r, Value value) {
        for (int guard : index.guards[r]) {
            if (value.refusedBy(guard, index.allGuards[guard], source)) {
                return false;
            }
        }
        Span span = new Span(value.start, value.end);
        for (int owner : index.owners[r]) {
            findings.add(owner, span, index.rules[r]);
        }
        return true;
    }

    /** "MRN-5047713", "ACCT44718": cue and number are one value. */
    private void within(CueTrie.Cue cue, int token, boolean joined) {
        Value value = WithinReader.read(text, token, joined);
        if (value != null) {
            for (int r : cue.rules) {
                rule = r;
                add(r, value);
            }
        }
    }
}
