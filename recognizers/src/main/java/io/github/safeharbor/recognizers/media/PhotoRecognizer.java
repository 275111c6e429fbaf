package io.github.safeharbor.recognizers.media;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.support.CodeShape;
import io.github.safeharbor.recognizers.support.Spots;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds references to images: file names, camera names, embedded images.
 *
 * <p>In "see intake_0412.jpg and IMG_2041" the names {@code intake_0412.jpg} and {@code IMG_2041} are removed, 45 CFR
 * 164.514(b)(2)(i)(Q). A text holds no face, but a name by which the picture is found, and often a date or a person's
 * name in it. The words "photo" and "picture" stay, as do ".jpg" and "JPG" alone.
 */
public final class PhotoRecognizer implements Recognizer {
    /** How far a file name may reach back from its extension. */
    private static final int MAX_NAME = 160;

    private static final int MAX_TAG = 4000;

    private static final Spots EXTENSIONS = Spots.words(
                    "jpg",
                    "jpeg",
                    "jpe",
                    "jfif",
                    "png",
                    "gif",
                    "heic",
                    "heif",
                    "webp",
                    "avif",
                    "bmp",
                    "tif",
                    "tiff",
                    "raw",
                    "nef",
                    "cr2",
                    "cr3",
                    "arw",
                    "orf",
                    "rw2",
                    "dng",
                    "svg",
                    "psd",
                    "dcm",
                    "mp4",
                    "mov",
                    "avi",
                    "mkv",
                    "m4v",
                    "3gp",
                    "webm",
                    "wmv",
                    "mpg",
                    "mpeg",
                    "mts",
                    "livephoto",
                    "pdf")
            .after(".");
    private static final Spots EMBEDDED = Spots.words("data", "cid", "img", "!");
    private static final Spots LABELLED = Spots.words(
            "photo",
            "photos",
            "photograph",
            "image",
            "images",
            "picture",
            "pictures",
            "pic",
            "selfie",
            "headshot",
            "mugshot",
            "portrait",
            "video",
            "clip",
            "footage",
            "snapshot",
            "screenshot",
            "film",
            "frame",
            "still",
            "slide");

    /** Words with which programs begin the names of pictures; a blank may follow them. */
    private static final WordList STARTS = Cues.words("photo.starts");

    private static final Pattern SPACED_NAME = Pattern.compile("(?i)[a-z]{2,10}(?=[^0-9\\n]{0,40}[0-9])(?:[ "
            + "_-](?:shot|image|video|"
            + "recording|from|at|of|on|[ap]m|copy|edited|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec"
            + "|(?=[^ ]{0,20}[0-9])[A-Za-z0-9_,.()'-]{1,30})){1,9}");
    private static final Pattern SPACED_CAMERA =
            Pattern.compile("(?i)(?:screen ?shots?|whatsapp (?:image|video)|screen recording)[ _-]{1,2}(?:from "
                    + ")?(?:20[0-9]{2}[-_.]?[0-9]{2}[-_.]?[0-9]{2}|[0-9]{8})"
                    + "(?:[ _-](?:at )?[0-9]{1,2}[.:-]?[0-9]{2}(?:[.:-]?[0-9]{2})?(?: ?[ap]m\\b)?)?(?:[ "
                    + "_-][A-Za-z0-9]{0,20})?");
    private static final Pattern CAMERA = Pattern.compile(
            "(?i)(?:IMG|DSC[NF]?|_DSC|PXL|VID|MVI|GOPR|G[XH][0-9]{2}|DJI|PANO|BURST|CIMG|PICT|SAM|HPIM|KIMG|MVIMG|"
                    + "WP|P10|FB_IMG|"
                    + "received|signal|wa|photo|image|scan|screenshot|dashcam|dash|bodycam|cctv|"
                    + "cam)[-_]{0,2}[EW]?(?:[-_A-Za-z]{0,12}[-_])?[0-9]{3,14}(?:[-_][A-Za-z0-9]{1,16}){0,5}(?![A-Za-"
                    + "z0-9])");
    private static final Pattern DATA_URI =
            Pattern.compile("(?i)data:(?:image|video|application)/[a-z0-9.+-]{2,30}[;,]");
    private static final Pattern VALUE = Pattern.compile("(?i)[a-z]{3,10}(?: (?:file|named?|called|saved|upload|"
            + "titled|labell?ed|attached|in|chart|evidence|exhibit|clip)){0,3}(?<link>"
            + CodeShape.LABEL + "|\\s{0,2}[:=(#\"'-]{0,3}\\s{0,3}(?<![A-Za-z0-9]))" + CodeShape.VALUE);

    /** Creates the recognizer. */
    public PhotoRecognizer() {}

    @Override
    public String id() {
        return "photo";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(IdentifierCategory.PHOTO);
    }

    @Override
    public List<Finding> recognize(Text source) {
        List<Finding> findings = new ArrayList<>();
        for (int token : EXTENSIONS.in(source)) {
            file(source, token, findings);
        }
        int resume = 0;
        for (int token : EMBEDDED.in(source)) {
            if (source.start(token) >= resume) {
                resume = embedded(source, source.start(token), findings);
            }
        }
        cameraNames(source, findings);
        labelled(source, findings);
        return findings;
    }

    private static void file(Text source, int extension, List<Finding> findings) {
        int dot = source.start(extension) - 1;
        int start = stem(source, dot);
        if (start == dot || source.token(extension).equalsIgnoreCase("raw") && !hasDigit(source, start, dot)) {
            return;
        }
        boolean scan = source.token(extension).equalsIgnoreCase("pdf");
        if (scan
                && !source.view()
                        .substring(Math.max(0, start - 30), dot)
                        .matches("(?is).{0,400}(?:photo|scan|image|img|picture|selfie|headshot|mugshot).{0,400}")) {
            return;
        }
        int end = source.end(extension);
        if (end + 1 < source.length() && source.charAt(end) == '@' && isName(source.charAt(end + 1))) {
            for (end++; end < source.length() && isName(source.charAt(end)) && end - start < 2 * MAX_NAME; ) {
                end++; // "image001.png@01DA77E2.3B0C9F10", as mail programs write it
            }
        }
        findings.add(finding(start, end, Confidence.CERTAIN, "photo.file"));
    }

    /** Returns where the file name begins whose extension's dot is given; the dot itself if there is no name. */
    private static int stem(Text source, int dot) {
        int limit = Math.max(0, dot - MAX_NAME);
        int start = dot;
        while (start > limit && isName(source.charAt(start - 1))) {
            start--;
        }
        while (start < dot && ".'-:=+,&;".indexOf(source.charAt(start)) >= 0) {
            start++;
        }
        while (start < dot && source.charAt(start) == '(' && find(source.view(), ')', dot, 8) > dot) {
            start++; // the bracket encloses the name
        }
        int quote = start - 1;
        for (int i = start - 1; i >= limit && source.charAt(i) != '\n'; i--) {
            char c = source.charAt(i);
            if (c == '"' && i < start - 1 && closes(source, dot)) {
                return i + 1; // "my son 2.jpg" in quotation marks
            }
            quote = i;
        }
        Matcher spaced = SPACED_NAME.matcher(source.view()).region(Math.max(0, quote), dot);
        for (int token = source.tokenAt(Math.max(0, quote));
                token < source.tokenCount() && source.start(token) < start;
                token++) {
            if (STARTS.contains(source.hash(token))) {
                spaced.region(source.start(token), dot);
                if (spaced.lookingAt() && spaced.end() == dot) {
                    return source.start(token);
                }
            }
        }
        // "Birthday party (2).jpg", "Maria copy.png": a stem that cannot be a whole name takes the words before it.
        String name = source.view().substring(start, dot);
        if (start > limit
                && source.charAt(start - 1) == ' '
                && name.matches("\\([0-9]{1,3}\\)|copy|edited|final|cropped|[AP]M|[0-9]{1,2}")) {
            int word = start - 1;
            while (word > limit && isName(source.charAt(word - 1))) {
                word--;
            }
            return word;
        }
        return start;
    }

    private static boolean closes(Text source, int dot) {
        int end = dot + 1;
        while (end < source.length() && end - dot < 12 && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return end < source.length() && source.charAt(end) == '"';
    }

    /** Returns up to where the text is done with. */
    private static int embedded(Text source, int start, List<Finding> findings) {
        String text = source.view();
        int end = start + 1;
        if (text.regionMatches(true, start, "data:", 0, 5)) {
            end = run(text, start, text.length(), ";,=:");
            if (DATA_URI.matcher(text).region(start, Math.min(end, start + 80)).lookingAt()) {
                findings.add(finding(start, end, Confidence.CERTAIN, "photo.data-uri"));
            }
        } else if (start > 0 && text.charAt(start - 1) == '<') {
            int close = find(text, '>', start, MAX_TAG);
            end = close < 0 ? start + 3 : close + 1;
            findings.add(finding(start - 1, end, Confidence.CERTAIN, "photo.html"));
        } else if (text.startsWith("![", start)) {
            int middle = find(text, ']', start, MAX_NAME);
            boolean linked = middle > 0 && middle + 1 < text.length() && text.charAt(middle + 1) == '(';
            int close = linked ? find(text, ')', middle, MAX_TAG) : -1;
            if (close > 0) {
                end = close + 1;
                findings.add(finding(start, end, Confidence.CERTAIN, "photo.markdown"));
            }
        } else if (text.regionMatches(true, start, "cid:", 0, 4)) {
            end = run(text, start + 4, Math.min(text.length(), start + MAX_NAME), "");
            if (hasDigit(source, start, end) && end - start > 9) {
                findings.add(finding(start, end, Confidence.LIKELY, "photo.cid"));
            }
        }
        return end;
    }

    private static int run(String text, int start, int limit, String more) {
        int end = start;
        while (end < limit && (isName(text.charAt(end)) || more.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static int find(String text, char mark, int from, int reach) {
        int limit = Math.min(text.length(), from + reach);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    private static void cameraNames(Text source, List<Finding> findings) {
        int resume = 0;
        for (int token = 0; token < source.tokenCount(); token++) {
            int kind = source.kind(token);
            int start = source.start(token);
            if ((kind & TokenKind.LETTER) == 0 || start < resume) {
                continue;
            }
            boolean starts = STARTS.contains(source.hash(token));
            boolean coded = (kind & (TokenKind.DIGIT | TokenKind.UNDERSCORE)) != 0;
            boolean hyphened = source.isMark(token + 1, '-') && (kind & TokenKind.UPPER) != 0;
            if (!starts && !coded && !hyphened) {
                continue;
            }
            Matcher camera = CAMERA.matcher(source.view());
            Matcher spaced = SPACED_CAMERA.matcher(source.view());
            int end = Math.min(source.length(), start + 120);
            if (starts && spaced.region(start, end).lookingAt()) {
                findings.add(finding(start, spaced.end(), Confidence.CERTAIN, "photo.screenshot"));
                resume = spaced.end();
            } else if (camera.region(start, end).lookingAt()) {
                findings.add(finding(start, camera.end(), Confidence.LIKELY, "photo.camera"));
                resume = camera.end();
            }
        }
    }

    private static void labelled(Text source, List<Finding> findings) {
        for (int token : LABELLED.in(source)) {
            int start = source.start(token);
            Matcher value = VALUE.matcher(source.view());
            if (!value.region(start, Math.min(source.length(), start + 160)).lookingAt()) {
                continue;
            }
            Span span = new Span(value.start("id"), value.end("id"));
            // "Photo ID shown: H320 655" is a licence, "video 90837" a billing code.
            boolean card = value.group("link").matches("(?is).{0,6}\\bid\\b.{0,20}")
                    && !value.group("link").contains("#");
            boolean named = source.view().substring(span.start(), span.end()).matches("(?=.{0,80}[A-Za-z_]).{4,80}");
            if (!card && named && CodeShape.isCode(source, span)) {
                findings.add(new Finding(span, IdentifierCategory.PHOTO, Confidence.LIKELY, "photo.labelled"));
            }
        }
    }

    private static boolean hasDigit(Text source, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isDigit(source.charAt(i)) || source.charAt(i) == '_') {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || "_-./\\~%()+@".indexOf(c) >= 0;
    }

    private static Finding finding(int start, int end, Confidence confidence, String rule) {
        return new Finding(new Span(start, end), IdentifierCategory.PHOTO, confidence, rule);
    }
}
