package io.github.safeharbor;

import io.github.safeharbor.advice.Advice;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.KnownIdentifiers.WeakKnown;
import io.github.safeharbor.recognition.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a second look at an output found. It holds no text and is safe to store. Immutable and thread-safe. */
public final class Verification {
    /** How a second look at an output ends: see {@link Verifier}. */
    public enum Verdict {
        /** Nothing was recognized. A person still judges whether what remains could identify somebody. */
        PASS,
        /** Something may be an identifier, a known value is weak, or advice asks to stop or widen: a person must look. */
        REVIEW,
        /** An identifier that is certain or likely is left, or a value that the caller knows. */
        FAIL
    }

    /**
     * One stretch of an output that is still an identifier: where, of which letter, how sure, and how it was noticed. It holds no
     * text.
     *
     * @param span where it is, in UTF-16 code units of the output, half-open
     * @param category the kind of identifier
     * @param confidence how sure the recognizer is
     * @param rule the rule that fired; of a known value it names the disguise, for example {@code "known.nickname"}
     * @param origin how it was noticed
     */
    public record Remainder(Span span, IdentifierCategory category, Confidence confidence, String rule, Origin origin) {

        /** How an identifier was noticed. */
        public enum Origin {
            /** A recognizer found it in the output. */
            FOUND,
            /** The caller knows it. */
            KNOWN,
            /** It was found in the text before the redaction, and stands in the output as well. */
            BEFORE
        }

        /**
         * Creates a remainder.
         *
         * @throws NullPointerException if an argument is null
         */
        public Remainder {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(confidence, "confidence");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(origin, "origin");
        }
    }

    private final List<Remainder> remaining;
    private final List<WeakKnown> weakKnown;
    private final List<Advice> advice;

    Verification(List<Remainder> remaining, List<WeakKnown> weakKnown, List<Advice> advice) {
        this.remaining = List.copyOf(remaining);
        this.weakKnown = List.copyOf(weakKnown);
        this.advice = List.copyOf(advice);
    }

    /** Returns how the look ended. */
    public Verdict verdict() {
        if (remaining.stream().anyMatch(Verification::isSure)) {
            return Verdict.FAIL;
        }
        return remaining.isEmpty() && weakKnown.isEmpty() && advice.isEmpty() ? Verdict.PASS : Verdict.REVIEW;
    }

    /** Returns what is left, in the order of the output. */
    public List<Remainder> remaining() {
        return remaining;
    }

    /** Returns which known values stand in the output as words that may mean something else. */
    public List<WeakKnown> weakKnown() {
        return weakKnown;
    }

    /** Returns the advice on the output that asks to stop or to widen something. */
    public List<Advice> advice() {
        return advice;
    }

    /** Returns the verification as a JSON object, members in a fixed order; {@code format} is 1. */
    public String toJson() {
        StringBuilder json = new StringBuilder(256);
        json.append("{\"format\":1,\"verdict\":\"").append(verdict()).append("\",\"remaining\":[");
        String separator = "";
        for (Remainder remainder : remaining) {
            json.append(separator)
                    .append("{\"start\":")
                    .append(remainder.span().start())
                    .append(",\"end\":")
                    .append(remainder.span().end())
                    .append(",\"letter\":\"")
                    .append(remainder.category().letter())
                    .append("\",\"category\":\"")
                    .append(remainder.category())
                    .append("\",\"confidence\":\"")
                    .append(remainder.confidence())
                    .append("\",\"origin\":\"")
                    .append(remainder.origin())
                    .append("\",\"rule\":\"")
                    .append(remainder.rule())
                    .append("\"}");
            separator = ",";
        }
        json.append("],\"weakKnown\":[");
        separator = "";
        for (WeakKnown weak : weakKnown) {
            json.append(separator)
                    .append("{\"field\":\"")
                    .append(weak.field())
                    .append("\",\"person\":")
                    .append(weak.person())
                    .append(",\"reason\":\"")
                    .append(weak.reason())
                    .append("\"}");
            separator = ",";
        }
        json.append("],\"advice\":[");
        separator = "";
        for (Advice piece : advice) {
            json.append(separator)
                    .append("{\"start\":")
                    .append(piece.start())
                    .append(",\"end\":")
                    .append(piece.end())
                    .append(",\"level\":\"")
                    .append(piece.level().id())
                    .append("\",\"rule\":\"")
                    .append(piece.rule())
                    .append("\"}");
            separator = ",";
        }
        return json.append("]}").toString();
    }

    /** Returns the verification as plain text for people. */
    public String toText() {
        StringBuilder text = new StringBuilder(256);
        text.append(verdict()).append(": ").append(statement()).append('\n');
        if (!remaining.isEmpty()) {
            line(text, "start", "end", "letter", "category", "confidence", "noticed", "rule");
            for (Remainder remainder : remaining) {
                line(
                        text,
                        remainder.span().start(),
                        remainder.span().end(),
                        "(" + remainder.category().letter() + ")",
                        remainder.category(),
                        remainder.confidence(),
                        remainder.origin().name().toLowerCase(Locale.ROOT),
                        remainder.rule());
            }
        }
        for (WeakKnown weak : weakKnown) {
            text.append("A word of the known value ")
                    .append(weak.field())
                    .append(' ')
                    .append(weak.reason().words())
                    .append("; it stands in the text.\n");
        }
        for (Advice piece : advice) {
            text.append("Advice (")
                    .append(piece.level().id())
                    .append(") on ")
                    .append(piece.start())
                    .append('-')
                    .append(piece.end())
                    .append(": ")
                    .append(piece.rule())
                    .append('\n');
        }
        return text.append(
                        "Whether what remains could identify somebody, alone or in combination, is for a person to judge.\n")
                .toString();
    }

    /** Returns the verdict and the number of what is left; never text. */
    @Override
    public String toString() {
        return "Verification[" + verdict() + ", " + remaining.size() + " left]";
    }

    private String statement() {
        long sure = remaining.stream().filter(Verification::isSure).count();
        return switch (verdict()) {
            case FAIL -> sure + (sure == 1 ? " identifier is left." : " identifiers are left.");
            case REVIEW -> "a person must look at what follows.";
            case PASS -> "nothing was recognized.";
        };
    }

    private static boolean isSure(Remainder remainder) {
        return remainder.origin() == Remainder.Origin.KNOWN
                || remainder.confidence().compareTo(Confidence.LIKELY) >= 0;
    }

    private static void line(StringBuilder text, Object... cells) {
        text.append(String.format(Locale.ROOT, "%8s %8s  %-6s  %-12s %-10s %-8s %s%n", cells)
                .replace("\r", ""));
    }
}
