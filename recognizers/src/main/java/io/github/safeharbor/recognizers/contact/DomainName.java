package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.text.WordList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A domain name read from left to right, its dots as dots or as words: "clinic.org", "gmail dot com", "x[.]org".
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param spelled whether a dot is written otherwise than as a plain dot
 * @param known whether it ends in a top-level domain
 * @param sure whether that is no word besides, and not capitalized
 * @param mailbox whether its first label is a well-known mail provider
 */
record DomainName(int start, int end, boolean spelled, boolean known, boolean sure, boolean mailbox) {
    private static final WordList PROVIDERS = Cues.words("domain.providers");
    private static final WordList DOTS = Cues.words("domain.dots");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}_](?:(?!-(?i:dot)-)[\\p{L}\\p{N}_-]){0,62}");
    private static final Pattern DOT = Pattern.compile("(\\.)(?=[\\p{L}\\p{N}])"
            + "|[ ]?[\\[({<][ ]?(?i:dot|d0t|\\.)[ ]?[\\])}>][ ]?"
            + "|[ ]{1,2}(?i:dot|d0t|punto)[ ]{1,2}|-(?i:dot)-"
            + "|[ ]?\\.[ ]?(?=(?:com|net|org|edu|gov|COM|NET|ORG|EDU|GOV)\\b)");
    private static final Pattern LOST_DOT = Pattern.compile("[ ,;](?i:com|net)\\b");
    private static final WordList NO_NAME = Cues.words("domain.no-name");
    private static final int MAX_LABELS = 8;

    /** Tells cheaply whether a domain name may begin at a token: nearly every "at" is followed by none. */
    static boolean mayBegin(Text source, int token) {
        for (int i = token; i < Math.min(source.tokenCount(), token + 4); i++) {
            if (DOTS.contains(source.wordAt(i)) || PROVIDERS.contains(source.wordAt(i))) {
                return true;
            }
            boolean inside =
                    source.isMark(i, '.') && i + 1 < source.tokenCount() && source.start(i + 1) == source.end(i);
            if (inside) {
                return true;
            }
        }
        return false;
    }

    /** Reads the domain name that begins at the offset, or null; a lone label is one if it names a mail provider. */
    static @Nullable DomainName at(Text source, int start) {
        Matcher matcher = LABEL.matcher(source.view());
        matcher.region(start, Math.min(source.length(), start + 255));
        if (!matcher.lookingAt()) {
            return null;
        }
        int end = trimmed(source, matcher.start(), matcher.end());
        String first = source.view().substring(start, end);
        if (first.length() > 6 && first.endsWith("com") && PROVIDERS.contains(first.substring(0, first.length() - 3))) {
            return new DomainName(start, end, true, true, true, true); // "gmailcom"
        }
        boolean mailbox = PROVIDERS.contains(first);
        if (mailbox
                && LOST_DOT.matcher(source.view())
                        .region(end, Math.min(source.length(), end + 6))
                        .lookingAt()) {
            return new DomainName(start, end + 4, true, true, true, true); // "gmail com", "gmail,com"
        }
        DomainName best = mailbox ? new DomainName(start, end, false, false, false, true) : null;
        boolean spelled = false;
        for (int i = 1; i < MAX_LABELS; i++) {
            matcher.usePattern(DOT);
            matcher.region(end, Math.min(source.length(), end + 16));
            if (!matcher.lookingAt()) {
                break;
            }
            boolean plain = matcher.group(1) != null;
            matcher.usePattern(LABEL);
            int label = plain ? end + 1 : skipDot(source, end);
            matcher.region(label, Math.min(source.length(), label + 64));
            if (!matcher.lookingAt()) {
                break;
            }
            end = trimmed(source, label, matcher.end());
            spelled |= !plain;
            String last = source.view().substring(label, end);
            boolean known = TopLevelDomains.contains(last);
            boolean glued = best != null && best.known && (!plain || Character.isUpperCase(last.charAt(0))) && !known;
            if (glued) {
                break; // "jane@clinic.org.Please call"
            }
            if (known
                    || plain
                            && last.length() >= 2
                            && Character.isLetter(last.charAt(0))
                            && (best == null || !best.known)) {
                boolean sure = !NO_NAME.contains(first)
                        && (spelled && (known || last.length() >= 3)
                                || TopLevelDomains.isPlain(last)
                                        && (spelled
                                                || !Character.isUpperCase(last.charAt(0))
                                                || last.equals(last.toUpperCase(Locale.ROOT))));
                best = new DomainName(start, end, spelled, known, sure, mailbox);
            }
        }
        return best;
    }

    /** Returns where the label after the dot begins. */
    private static int skipDot(Text source, int from) {
        int at = from;
        while (at < source.length() && !Character.isLetterOrDigit(source.charAt(at))) {
            at++;
        }
        if (source.view().regionMatches(true, at, "dot", 0, 3) || source.view().regionMatches(true, at, "d0t", 0, 3)) {
            at += 3;
        } else if (source.view().regionMatches(true, at, "punto", 0, 5)) {
            at += 5;
        } else {
            return at;
        }
        while (at < source.length() && !Character.isLetterOrDigit(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimmed(Text source, int start, int end) {
        int to = end;
        while (to > start + 1 && (source.charAt(to - 1) == '-' || source.charAt(to - 1) == '_')) {
            to--;
        }
        return to;
    }
}
