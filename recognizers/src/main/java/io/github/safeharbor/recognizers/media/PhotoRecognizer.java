package io.github.safeharbor.recognizers.media;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.support.NumberGuards;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.RuleText;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.rule.Value;
import io.github.safeharbor.text.TokenKind;
import io.github.safeharbor.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds references to images: file names, camera names, embedded images.
 *
 * <p>In "see intake_0412.jpg and IMG_2041" the names {@code intake_0412.jpg} and {@code IMG_2041} are removed, 45 CFR
 * 164.514(b)(2)(i)(Q). A text holds no face, but a name by which the picture is found, and often a date or a person's
 * name in it. The words "photo" and "picture" stay, as do ".jpg" and "JPG" alone.
 */
public final class PhotoRecognizer extends RuleRecognizer {
    /** How far a file name may reach, back from its extension and on from its first word. */
    private static final int MAX_NAME = 160;

    private static final int MAX_TAG = 4000;

    /** Words with which programs begin the names of pictures; a blank may follow them. */
    private static final WordList STARTS = Cues.words("photo.starts");

    private static final WordList STEMS = Cues.words("photo.stems");
    private static final WordList SCANS = Cues.words("photo.scans");
    private static final Pattern SCANNED = Pattern.compile("photo|scan|image|img|picture|selfie|headshot|mugshot");
    private static final Pattern DATA_URI =
            Pattern.compile("(?i)data:(?:image|video|application)/[a-z0-9.+-]{2,30}[;,]");
    private static final int WORDS_BACK = 30;

    private static final Pattern SPACED_NAME = Pattern.compile("(?i)[a-z]{2,10}(?=[^0-9\\n]{0,40}[0-9])(?:[ "
            + "_-](?:shot|image|video|"
            + "recording|from|at|of|on|[ap]m|copy|edited|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec"
            + "|(?=[^ ]{0,20}[0-9])[A-Za-z0-9_,.()'-]{1,30})){1,9}");
    private static final Shape SPACED_CAMERA =
            Shape.regex("(?i)(?:screen ?shots?|whatsapp (?:image|video)|screen recording)[ _-]{1,2}(?:from "
                    + ")?(?:20[0-9]{2}[-_.]?[0-9]{2}[-_.]?[0-9]{2}|[0-9]{8})"
                    + "(?:[ _-](?:at )?[0-9]{1,2}[.:-]?[0-9]{2}(?:[.:-]?[0-9]{2})?(?: ?[ap]m\\b)?)?(?:[ "
                    + "_-][A-Za-z0-9]{0,20})?");
    private static final Shape CAMERA = Shape.regex(
            "(?i)(?:IMG|DSC[NF]?|_DSC|PXL|VID|MVI|GOPR|G[XH][0-9]{2}|DJI|PANO|BURST|CIMG|PICT|SAM|HPIM|KIMG|MVIMG|"
                    + "WP|P10|FB_IMG|"
                    + "received|signal|wa|photo|image|scan|screenshot|dashcam|dash|bodycam|cctv|"
                    + "cam)[-_]{0,2}[EW]?(?:[-_A-Za-z]{0,12}[-_])?[0-9]{3,14}(?:[-_][A-Za-z0-9]{1,16}){0,5}(?![A-Za-"
                    + "z0-9])");

    private static final List<Rule> RULES = List.of(
            certain("photo.file", Start.words(Cues.entries("photo.extensions")).after("."), PhotoRecognizer::file)
                    .unless(PhotoRecognizer::isNoPicture),
            certain("photo.data-uri", Start.words("data").before(":"), PhotoRecognizer::dataUri),
            certain("photo.html", Start.words("img").after("<"), PhotoRecognizer::tag),
            certain("photo.markdown", Start.mark('!').before("["), PhotoRecognizer::markdown),
            certain("photo.cid", Start.words("cid").before(":"), PhotoRecognizer::contentId),
            certain("photo.screenshot", Start.words(Cues.entries("photo.starts")), SPACED_CAMERA),
            Rule.of("photo.camera", IdentifierCategory.PHOTO)
                    .at(Start.words(Cues.entries("photo.starts"))
                            .or(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT))
                            .or(Start.tokens(TokenKind.LETTER | TokenKind.UNDERSCORE))
                            .or(Start.tokens(TokenKind.UPPER).before("-"))
                            .unless(PhotoRecognizer::hasFewFigures))
                    .value(CAMERA),
            Rule.of("photo.labelled", IdentifierCategory.PHOTO)
                    .cue(Cues.phrases("photo.labelled"))
                    .link(Link.BESIDE.through(Cues.phrases("photo.link-words")))
                    .value(Shape.code(3))
                    .single()
                    .unless(PhotoRecognizer::isNumber, NumberGuards.OTHER_CODE));

    /** Creates the recognizer. */
    public PhotoRecognizer() {
        super("photo", RULES);
    }

    private static Rule certain(String name, Start start, Shape value) {
        return Rule.of(name, IdentifierCategory.PHOTO).at(start).value(value).confidence(Confidence.CERTAIN);
    }

    /** Fewer than three figures before the next blank: no name that a camera gives. */
    private static boolean hasFewFigures(Text source, Span start) {
        int figures = 0;
        int limit = Math.min(source.length(), start.start() + MAX_NAME);
        for (int i = start.start(); i < limit && figures < 3 && source.charAt(i) > ' '; i++) {
            figures += Character.isDigit(source.charAt(i)) ? 1 : 0;
        }
        return figures < 3 || Character.isDigit(source.charAt(start.start()));
    }

    /** "intake_0412.jpg", from its extension. */
    private static @Nullable Value file(RuleText t, int extension) {
        Text source = t.source();
        int start = stem(source, extension - 1);
        int end = source.end(source.tokenAt(extension));
        if (t.at(end) == '@' && isName(t.at(end + 1))) {
            end = run(source.view(), end + 1, Math.min(source.length(), start + 2 * MAX_NAME), "");
        } // "image001.png@01DA77E2.3B0C9F10", as mail programs write it
        return start == extension - 1 ? null : new Value(start, end);
    }

    /** "raw" is a word, and a ".pdf" a picture only where a word says so. */
    private static boolean isNoPicture(Text source, Span span) {
        String name = source.view().substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".raw")) {
            return !hasDigit(source, span.start(), span.end());
        }
        int last = source.tokenAt(span.end() - 1);
        boolean announced = false;
        for (int i = last - 1; i >= 0 && span.start() - source.end(i) < WORDS_BACK; i--) {
            announced |= SCANS.contains(source.wordAt(i));
        }
        return name.endsWith(".pdf") && !announced && !SCANNED.matcher(name).find();
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
        if (start > limit && source.charAt(start - 1) == ' ' && isNoWholeName(source, start, dot)) {
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

    /** "(2)", "copy", "12": what is written behind a name. */
    private static boolean isNoWholeName(Text source, int start, int dot) {
        String name = source.view().substring(start, dot);
        String inside = name.startsWith("(") && name.endsWith(")") ? name.substring(1, name.length() - 1) : name;
        boolean number =
                !inside.isEmpty() && inside.length() <= 3 && inside.chars().allMatch(Character::isDigit);
        return number || STEMS.contains(name);
    }

    private static @Nullable Value dataUri(RuleText t, int start) {
        String text = t.source().view();
        boolean media = DATA_URI.matcher(text)
                .region(start, Math.min(text.length(), start + 80))
                .lookingAt();
        return media ? new Value(start, run(text, start, text.length(), ";,=:")) : null;
    }

    private static Value tag(RuleText t, int start) {
        int close = find(t.source().view(), '>', start, MAX_TAG);
        return new Value(start - 1, close < 0 ? start + 3 : close + 1);
    }

    private static @Nullable Value markdown(RuleText t, int start) {
        String text = t.source().view();
        int middle = find(text, ']', start, MAX_NAME);
        int close = middle > 0 && t.at(middle + 1) == '(' ? find(text, ')', middle, MAX_TAG) : -1;
        return close > 0 ? new Value(start, close + 1) : null;
    }

    private static @Nullable Value contentId(RuleText t, int start) {
        String text = t.source().view();
        int end = run(text, start + 4, Math.min(text.length(), start + MAX_NAME), "");
        return hasDigit(t.source(), start, end) && end - start > 9 ? new Value(start, end) : null;
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

    /** "video 90837" is a billing code: a name has a letter. */
    private static boolean isNumber(Text source, Span span) {
        return source.view().chars().skip(span.start()).limit(span.length()).noneMatch(Character::isLetter);
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
}
