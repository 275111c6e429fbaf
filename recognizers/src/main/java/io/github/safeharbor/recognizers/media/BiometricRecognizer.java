package io.github.safeharbor.recognizers.media;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.support.CodeShape;
import io.github.safeharbor.recognizers.support.Spots;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds references to a stored biometric: the identifier or file of a finger, voice, face, eye, hand or DNA print.
 *
 * <p>In "voiceprint VP-40871 matched" {@code VP-40871} is removed, 45 CFR 164.514(b)(2)(i)(P). The bare words
 * "fingerprint" and "voice" say nothing of a person and stay.
 */
public final class BiometricRecognizer implements Recognizer {
    private static final Spots CUES = Spots.words(
            "fingerprint",
            "fingerprints",
            "finger",
            "thumbprint",
            "thumbprints",
            "thumb",
            "palm",
            "palmprint",
            "hand",
            "hands",
            "handprint",
            "footprint",
            "footprints",
            "retina",
            "retinal",
            "iris",
            "eye",
            "face",
            "facial",
            "faceprint",
            "faceid",
            "facehash",
            "voice",
            "voiceprint",
            "voiceprints",
            "voicesample",
            "afis",
            "iafis",
            "abis",
            "livescan",
            "ngi",
            "fbi",
            "dna",
            "gedmatch",
            "codis",
            "genetic",
            "genome",
            "gait",
            "keystroke",
            "vein",
            "biometric",
            "biometrics",
            "print",
            "prints",
            "template",
            "model",
            "sample",
            "scan",
            "recording",
            "speaker",
            "enrollment",
            "enrolment",
            "minutiae",
            "ear");

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

    private static final Pattern CUED = Pattern.compile("(?i)(?:(?<sure>" + SURE + ")|[a-z]{2,12})s?\\b" + FILLER
            + "(?<label>" + CodeShape.LABEL + ")?[\\s:=(#\"',-]{0,4}(?<![A-Za-z0-9_])" + CodeShape.VALUE);
    /** The value names itself: "facehash-e40b17", "VP-40871", "fp_7714.bin". */
    private static final Pattern SELF = Pattern.compile(
            "(?i)(?:(?:voice|face|finger|thumb|palm|hand|iris|retinal?|gait|dna|eye)[-_]?(?:print|hash|sample|scan|"
                    + "template|id|tag|model|map|profile|vec(?:tor)?|embedding)?s?|iris|faceid|minutiae)"
                    + "[-_:/](?=[A-Za-z0-9_.-]{0,30}[0-9])[A-Za-z0-9]{1,24}(?:[-_./][A-Za-z0-9]{1,24}){0,6}(?![A-Za-"
                    + "z0-9])");

    private static final Spots RECORDINGS = Spots.words(
                    "wav", "mp3", "m4a", "flac", "ogg", "opus", "aac", "amr", "aiff", "wma", "wsq", "fpt", "fmr", "bir",
                    "fmd", "npy")
            .after(".");

    private static final Pattern LETTERED_OR_LONG =
            Pattern.compile("(?=.{0,99}[A-Za-z])(?=.{0,99}[0-9].{0,99}[0-9])" + ".{0,99}[-/].{0,99}");

    private static final Pattern HYPHENED = Pattern.compile("[A-Z]{1,6} ?[0-9]{4,12}");

    private static final Pattern PREFIXED = Pattern.compile("(?=.{0,99}[A-Za-z_]).{1,99}|[0-9]{5,9}");

    private static final Pattern PIECES = Pattern.compile("(?i)[a-z0-9]{1,20}(?:[-_/.][a-z0-9]{1,20}){2,6}");

    /** Creates the recognizer. */
    public BiometricRecognizer() {}

    @Override
    public String id() {
        return "biometric";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(IdentifierCategory.BIOMETRIC);
    }

    @Override
    public List<Finding> recognize(Text source) {
        List<Finding> findings = new ArrayList<>();
        for (int token : CUES.in(source)) {
            int start = source.start(token);
            if (!CodeShape.digitFollows(source, start, 100)) {
                continue;
            }
            Matcher cued = CUED.matcher(source.view())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(start, Math.min(source.length(), start + 160));
            if (cued.lookingAt()) {
                boolean sure = cued.group("sure") != null;
                Span span = new Span(cued.start("id"), cued.end("id"));
                if (isIdentifier(source, span, sure, cued.group("label") != null)) {
                    findings.add(finding(span, sure ? Confidence.CERTAIN : Confidence.LIKELY, "biometric.cued"));
                }
            }
        }
        selfNamed(source, findings);
        recordings(source, findings);
        return findings;
    }

    /** "Hand 90318" says little, "hand scan HAND-90318-R" is one, "the iris (20/40)" is none. */
    private static boolean isIdentifier(Text source, Span span, boolean sure, boolean label) {
        String value = source.view().substring(span.start(), span.end());
        if (sure && label) {
            return CodeShape.isLabelled(source, span, 3);
        }
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

    private static void selfNamed(Text source, List<Finding> findings) {
        for (int token : SELF_NAMED.in(source)) {
            int start = source.start(token);
            Matcher self = SELF.matcher(source.view()).region(start, Math.min(source.length(), start + 120));
            if (self.lookingAt()) {
                findings.add(finding(new Span(start, self.end()), Confidence.CERTAIN, "biometric.self-named"));
            }
        }
    }

    private static final Spots SELF_NAMED = Spots.words(
                    "voice",
                    "face",
                    "finger",
                    "thumb",
                    "palm",
                    "hand",
                    "iris",
                    "retina",
                    "retinal",
                    "gait",
                    "dna",
                    "eye",
                    "voiceprint",
                    "faceprint",
                    "fingerprint",
                    "thumbprint",
                    "palmprint",
                    "handprint",
                    "facehash",
                    "voicesample",
                    "facescan",
                    "irisscan",
                    "handscan",
                    "voicetag",
                    "faceid",
                    "voiceid",
                    "minutiae",
                    "voicehash",
                    "voiceprints",
                    "facevec",
                    "facemap",
                    "irishash",
                    "iriscode",
                    "voicemodel")
            .before("-_:/");

    /** A recording is of a voice, a ".wsq" of a finger. */
    private static void recordings(Text source, List<Finding> findings) {
        for (int token : RECORDINGS.in(source)) {
            int dot = source.start(token) - 1;
            int start = dot;
            while (start > 0 && dot - start < 120 && isName(source.charAt(start - 1))) {
                start--;
            }
            while (start < dot && ".-/:(".indexOf(source.charAt(start)) >= 0) {
                start++;
            }
            if (start < dot) {
                findings.add(finding(new Span(start, source.end(token)), Confidence.CERTAIN, "biometric.recording"));
            }
        }
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || "_-./\\~%(+@=:".indexOf(c) >= 0;
    }

    private static Finding finding(Span span, Confidence confidence, String rule) {
        return new Finding(span, IdentifierCategory.BIOMETRIC, confidence, rule);
    }
}
