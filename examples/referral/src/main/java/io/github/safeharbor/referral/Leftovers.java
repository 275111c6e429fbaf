package io.github.safeharbor.referral;

import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.referral.Left.Kind;
import io.github.safeharbor.referral.Words.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names all of a source that a request does not say: every word is evidence for a value, carries nothing of a person, or
 * lies in an entry.
 */
final class Leftovers {
    private static final Set<String> FUNCTION_WORDS = Set.copyOf(DataFile.lines("function-words.txt"));
    private static final EnumSet<IdentifierCategory> CONTACTS = EnumSet.of(
            IdentifierCategory.PHONE, IdentifierCategory.FAX, IdentifierCategory.EMAIL, IdentifierCategory.URL);

    private static final EnumSet<Kind> SAID_BY_THE_WAY = EnumSet.of(Kind.RELATIVE, Kind.JOB, Kind.TIME);

    private final String source;
    private final Words words;
    private final List<Identifier> findings;
    private final Signature signature;
    private final @Nullable Kind[] kinds;

    Leftovers(String source, Words words, List<Identifier> findings, Signature signature, List<Match> named) {
        this.source = source;
        this.words = words;
        this.findings = findings;
        this.signature = signature;
        this.kinds = new Kind[words.size()];
        for (Match match : named) {
            for (int i = match.from(); i < match.to(); i++) {
                kinds[i] = Kind.valueOf(match.phrase().value());
            }
        }
    }

    /** Returns the entries for what is neither evidence nor left already, with the exact ages and the identifiers. */
    List<Left> of(List<Evidence> evidence, List<Left> already) {
        boolean[] told = new boolean[words.size()];
        List<Left> left = new ArrayList<>();
        for (Identifier finding : findings) {
            if (!evidenced(finding, evidence)) {
                left.add(kind(finding).at(finding.span()));
                mark(told, finding.span());
            }
        }
        already.forEach(entry -> mark(told, entry.place()));
        for (Evidence entry : evidence) {
            mark(told, entry.place());
            if (entry.slot() == Slot.SERVES && digits(entry.place())) {
                left.add(Kind.AGE.at(entry.place()));
            }
            within(entry, left);
        }
        rest(told, left);
        left.removeIf(already::contains);
        left.sort(Comparator.comparingInt((Left l) -> l.place().start()));
        return left;
    }

    /** A relative or an event inside the words that stand for a value: "lost his brother" stands for grief. */
    private void within(Evidence entry, List<Left> left) {
        if (entry.slot() != Slot.COMPETENCE) {
            return;
        }
        int end = entry.place().end();
        for (int i = words.at(entry.place().start());
                i < words.size() && words.get(i).end() <= end;
                i++) {
            Kind kind = kinds[i];
            boolean inside = entry.place().start() <= words.get(i).start();
            if (inside && kind != null && SAID_BY_THE_WAY.contains(kind)) {
                left.add(kind.at(words.span(i, i + 1)));
            }
        }
    }

    private boolean evidenced(Identifier finding, List<Evidence> evidence) {
        return evidence.stream()
                .anyMatch(e -> e.slot() != Slot.AREA
                        && e.slot() != Slot.REPLY
                        && e.place().start() <= finding.span().start()
                        && finding.span().end() <= e.place().end());
    }

    private static Kind kind(Identifier finding) {
        if (CONTACTS.contains(finding.category())) {
            return Kind.CONTACT;
        }
        return finding.category() == IdentifierCategory.GEO ? Kind.PLACE : Kind.IDENTIFIER;
    }

    private void mark(boolean[] told, Span span) {
        for (int i = words.at(span.start()); i < told.length && words.get(i).start() < span.end(); i++) {
            told[i] = true;
        }
    }

    private boolean digits(Span span) {
        return source.substring(span.start(), span.end()).chars().anyMatch(Character::isDigit);
    }

    private void rest(boolean[] told, List<Left> left) {
        int from = 0;
        while (from < words.size()) {
            if (told[from] || nothing(from)) {
                from++;
                continue;
            }
            Kind kind = kind(from);
            int to = from + 1;
            int last = to;
            while (to < words.size()
                    && !told[to]
                    && !words.breaks(to, Gap.COMMA)
                    && (nothing(to) || kind(to) == kind)) {
                to++;
                last = nothing(to - 1) ? last : to;
            }
            left.add(kind.at(words.span(from, last)));
            from = to;
        }
    }

    private boolean nothing(int word) {
        return word < signature.from() && kinds[word] == null && FUNCTION_WORDS.contains(words.norm(word));
    }

    private Kind kind(int word) {
        if (word >= signature.from()) {
            return Kind.CONTACT;
        }
        Kind kind = kinds[word];
        return kind != null ? kind : Kind.DETAIL;
    }
}
