package io.github.safeharbor.recognizers.media;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.support.CodeShape;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.rule.Value;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds references to a stored biometric: the identifier or file of a finger, voice, face, eye, hand or DNA print.
 *
 * <p>In "voiceprint VP-40871 matched" {@code VP-40871} is removed, 45 CFR 164.514(b)(2)(i)(P). The bare words
 * "fingerprint" and "voice" say nothing of a person and stay.
 */
public final class BiometricRecognizer extends RuleRecognizer {
    /** Words after which the value needs no further sign: nothing but biometrics is written so. */
    private static final String SURE = "(?:fingerprints?|thumbprints?|palmprint|retinal?|iris|face ?print|facehash|"
            + "voice ?prints?|voicesample|i?afis|abis|live ?scan|codis|gedmatch|biometrics?|facial|dna|gait|faceid|"
            + "minutiae)"
            + "|(?<=\\b(?:voice|face|palm|gait|iris|speech)\\b.{0,60} )(?:model|sample|scan|recording) on file"
            + "|(?:voice|palm|hand|face|eye|finger|thumb|vein|speaker|ear|foot) ?-?(?:print|scan|id|template|tag|"
            + "sample|hash|model|"
            + "profile|check|match|matched|key|file|geometry|recognition|vein|biometric|signature|enrollment)";
    /** Up to five plain words between the cue and the value: "retina scan on file (RX-90417)". */
    private static final String FILLER =
            "(?:[ ,]{0,2}[:=(\"-]?[ \\n][(\"]?[A-Za-z][a-z]{1,13}+(?![A-Za-z0-9_/-]|" + "[.][ \\n])){0,6}?";

    private static final String LABEL = FILLER + CodeShape.LABEL;
    private static final String BESIDE = FILLER + "[\\s:=(#\"',-]{0,4}(?<![A-Za-z0-9_])";
    private static final String ANY = "[a-z]{2,12}";

    /** The value names itself: "facehash-e40b17", "VP-40871", "fp_7714.bin". */
    private static final Shape SELF = Shape.regex(
            "(?i)(?:(?:voice|face|finger|thumb|palm|hand|iris|retinal?|gait|dna|eye)[-_]?(?:print|hash|sample|scan|"
                    + "template|id|tag|model|map|profile|vec(?:tor)?|embedding)?s?|iris|faceid|minutiae)"
                    + "[-_:/](?=[A-Za-z0-9_.-]{0,30}[0-9])[A-Za-z0-9]{1,24}(?:[-_./][A-Za-z0-9]{1,24}){0,6}(?![A-Za-"
                    + "z0-9])");

    private static final Pattern LETTERED_OR_LONG =
            Pattern.compile("(?=.{0,99}[A-Za-z])(?=.{0,99}[0-9].{0,99}[0-9])" + ".{0,99}[-/].{0,99}");

    private static final Pattern HYPHENED = Pattern.compile("[A-Z]{1,6} ?[0-9]{4,12}");

    private static final Pattern PREFIXED = Pattern.compile("(?=.{0,99}[A-Za-z_]).{1,99}|[0-9]{5,9}");

    private static final Pattern PIECES = Pattern.compile("(?i)[a-z0-9]{1,20}(?:[-_/.][a-z0-9]{1,20}){2,6}");

    private static final List<Rule> RULES = List.of(
            cued(SURE, LABEL)
                    .confidence(Confidence.CERTAIN)
                    .unless((source, span) -> !CodeShape.isLabelled(source, span, 3)),
            cued(SURE, BESIDE)
                    .confidence(Confidence.CERTAIN)
                    .unless((source, span) -> !isIdentifier(source, span, true, false)),
            cued(ANY, LABEL).unless((source, span) -> !isIdentifier(source, span, false, true)),
            cued(ANY, BESIDE).unless((source, span) -> !isIdentifier(source, span, false, false)),
            Rule.of("biometric.self-named", IdentifierCategory.BIOMETRIC)
                    .at(Start.words(Cues.entries("biometric.self-named")).before("-:/"))
                    .value(SELF)
                    .confidence(Confidence.CERTAIN),
            // a recording is of a voice, a ".wsq" of a finger
            Rule.of("biometric.recording", IdentifierCategory.BIOMETRIC)
                    .at(Start.words(Cues.entries("biometric.recordings")).after("."))
                    .value(BiometricRecognizer::recording)
                    .confidence(Confidence.CERTAIN));

    /** Creates the recognizer. */
    public BiometricRecognizer() {
        super("biometric", RULES);
    }

    private static Rule cued(String cue, String link) {
        return Rule.of("biometric.cued", IdentifierCategory.BIOMETRIC)
                .at(Start.words(Cues.entries("biometric.cues")).digitWithin(100))
                .value(Shape.regex("(?i)(?:" + cue + ")s?\\b" + link + CodeShape.VALUE));
    }

    /** "Hand 90318" says little, "hand scan HAND-90318-R" is one, "the iris (20/40)" is none. */
    private static boolean isIdentifier(Text source, Span span, boolean sure, boolean label) {
        String value = source.view().substring(span.start(), span.end());
        boolean shaped = value.indexOf('_') >= 0
                || LETTERED_OR_LONG.matcher(value).matches()
                || HYPHENED.matcher(value).matches();
        if (!label && !PREFIXED.matcher(value).matches()) {
            return false; // "I'm Retta, 607-555-0122"
        }
        if (!CodeShape.isCode(source, span)) {
            return sure && shaped && PIECES.matcher(value).matches();
        }
        return shaped || sure && value.length() >= 5;
    }

    private static @Nullable Value recording(RuleText t, int extension) {
        int dot = extension - 1;
        int start = dot;
        while (dot - start < 120 && isName(t.at(start - 1))) {
            start--;
        }
        start = t.skipMarks(start, ".-/:(", dot - start);
        return start < dot ? new Value(start, t.source().end(t.source().tokenAt(extension))) : null;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || "_-./\\~%(+@=:".indexOf(c) >= 0;
    }
}
