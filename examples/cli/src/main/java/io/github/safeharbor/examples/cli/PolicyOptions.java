package io.github.safeharbor.examples.cli;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.policy.Policy;
import io.github.safeharbor.recognition.IdentifierCategory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is removed, and how: options that redact and find share. */
final class PolicyOptions {
    @Option(
            names = "--keep",
            paramLabel = "CATEGORY,...",
            description =
                    "Leave these categories in the text; repeatable. The result departs from Safe Harbor. One of NAME GEO"
                            + " DATE PHONE FAX EMAIL SSN MRN HEALTH_PLAN ACCOUNT LICENSE VEHICLE DEVICE URL IP BIOMETRIC PHOTO OTHER.")
    private List<String> keep = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            description = "safe-harbor (the default) or strict, which removes years and seasons too.")
    private String policy = "safe-harbor";

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description =
                    "What you know about the client, relatives and household, removed wherever it stands, 1 MB at most: a JSON object"
                            + " with \"client\", \"relatives\", \"household\", or one \"key = value\" a line, a key as often as needed, \"#\""
                            + " begins a comment line. Keys: name alias employer school address place date-of-birth date (2026-12-31 or"
                            + " 12/31/2026) phone fax email ssn mrn health-plan other; relative and household for a name.")
    private @Nullable String known;

    @Option(
            names = "--max-length",
            paramLabel = "N",
            description =
                    "The longest text taken, in UTF-16 code units; 16777216 unless you say otherwise. A longer one costs memory.")
    private int maxLength = Redactor.DEFAULT_MAX_LENGTH;

    /** Returns the longest input that is one text, or line that holds one, in bytes: any character may be an escape. */
    static long longestBytes(int maxLength) {
        return Math.min(Integer.MAX_VALUE - 8, 8L * maxLength + (1 << 16));
    }

    /** Returns the same for the length of this call. */
    long longestBytes() {
        return longestBytes(maxLength);
    }

    /** Returns the longest text that is taken. */
    int maxLength() {
        if (maxLength < 1) {
            throw CommandException.usage("--max-length is at least 1");
        }
        return maxLength;
    }

    /** Returns the redactor. */
    Redactor redactor(Main main) {
        return main.redactor(policy(), maxLength());
    }

    /** Returns what is known about the client of every text. */
    KnownFile known(Main main) {
        return known == null ? KnownFile.NOTHING : KnownFile.read(Source.of(known, main.in));
    }

    /** Returns the file that says what is known, or null if there is none. */
    @Nullable
    Path knownPath() {
        return known == null || known.equals("-") ? null : Source.path(known);
    }

    /** Returns what makes two calls alike, for resuming one: names and numbers only, no value of a known-identifiers file. */
    String fingerprint() {
        return policy + " " + keep + " " + maxLength + " "
                + (known == null ? "" : Source.path(known).toFile().lastModified());
    }

    private Policy policy() {
        Set<IdentifierCategory> kept = EnumSet.noneOf(IdentifierCategory.class);
        for (String list : keep) {
            for (String name : list.split(",", -1)) {
                if (!name.isBlank()) {
                    kept.add(category(name.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
                }
            }
        }
        return switch (policy) {
            case "safe-harbor" -> keeping(kept);
            case "strict" -> {
                if (!kept.isEmpty()) {
                    throw CommandException.usage("--policy strict removes everything: it does not go with --keep");
                }
                yield Policy.strict();
            }
            default -> throw CommandException.usage("--policy is safe-harbor or strict");
        };
    }

    private static Policy keeping(Set<IdentifierCategory> kept) {
        if (kept.isEmpty()) {
            return Policy.safeHarbor();
        }
        Policy.Builder policy = Policy.builder();
        kept.forEach(policy::keep);
        return policy.build();
    }

    private static IdentifierCategory category(String name) {
        try {
            return IdentifierCategory.valueOf(name);
        } catch (IllegalArgumentException e) {
            String all = String.join(
                    " ",
                    EnumSet.allOf(IdentifierCategory.class).stream()
                            .map(Enum::name)
                            .toList());
            throw CommandException.usage("--keep takes " + all);
        }
    }
}
