package io.github.safeharbor.recognizers.unique;

import static io.github.safeharbor.recognition.Confidence.POSSIBLE;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Span;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.lexicon.Cues;
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
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that people go by on social media and in chats, 45 CFR 164.514(b)(2)(i)(R).
 *
 * <p>Example: "@jdoe_88", "u/quiet_otter", "IG: maria.fit", "her username is lunamoth", "Wren#4471",
 * "@wren@social.example". "@5pm", "@ $150" and "Facebook is bad for her" are left.
 */
public final class SocialHandleRecognizer extends RuleRecognizer {
    private static final String PLATFORM = "(?:ig|insta|instagram|tik[ -]?tok|twitter|bluesky|bsky|"
            + "mastodon|threads|snap|"
            + "snapchat|discord|reddit|telegram|tg|fb|facebook|messenger|linkedin|youtube|yt|twitch|kik|"
            + "steam|xbox|psn|"
            + "playstation|roblox|minecraft|tumblr|pinterest|vsco|bereal|wechat|skype|onlyfans|strava|"
            + "patreon|substack|"
            + "soundcloud|spotify|github|goodreads|etsy|ebay|nextdoor|yelp|bumble|hinge|tinder|grindr|"
            + "zoom|slack|letterboxd|whatsapp|(?-i:Signal)|duolingo|zwift|peloton|wattpad|ao3|fortnite|depop|poshmark|feeld|viber|finsta)";
    private static final String KIND =
            "(?:user[ -]?name|user[ -]?id|user|handle|screen[ -]?name|display[ -]?name|gamer[ -]?tag|"
                    + "nick[ -]?name|nick|"
                    + "account|acct|profile|page|login|tag|name|id|channel|@)";
    private static final String NAME = "[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,38}[A-Za-z0-9_])?";
    /** With a digit, an underscore or an inner dot: the form of no word. */
    private static final String SHAPED =
            "(?=[A-Za-z.-]{0,30}[_0-9]|[A-Za-z0-9]{1,30}\\.[A-Za-z0-9])" + "(?=.{0,30}?[A-Za-z])" + NAME;

    private static final String OPEN = "[\"'(]?[@]?";

    private static final List<String> PLATFORMS = Cues.entries("handle.platforms");
    private static final List<String> KINDS = Cues.entries("handle.kinds");

    private static final WordList WORDS = WordList.of(Cues.entries("handle.no-names"));

    private static final WordList LABELS = WordList.of(Cues.entries("handle.numbered"));

    private static final Start SHAPED_TOKENS =
            Start.tokens(TokenKind.LETTER | TokenKind.UNDERSCORE).or(Start.tokens(TokenKind.LETTER | TokenKind.DIGIT));

    private static final List<Rule> RULES = List.of(
            rule(
                            "handle.federated",
                            Start.mark('@').apart("."),
                            "(?<![\\w.])@[A-Za-z0-9_.-]{1,40}@[" + "A-Za-z0-9-]{1,40}(?:\\.[A-Za-z0-9-]{1,40}){1,4}")
                    .confidence(Confidence.CERTAIN),
            rule("handle.at", Start.mark('@').apart(".)%+-"), "(?<![\\w.)%+-])@" + NAME)
                    .unless(SocialHandleRecognizer::isAtSign),
            // "he is moon_over_hay on here": words of a sentence are not joined so
            rule(
                    "handle.joined",
                    Start.tokens(TokenKind.LETTER | TokenKind.UNDERSCORE),
                    "(?i)(?<=\\b(?:is|am|im|m|dm|add|follow|message|find|as|called) )[a-z0-9]{2,20}(?:_[a-z0-9]{1,20}){1,5}(?![\\w@.(\"=:])"),
            rule("handle.reddit", Start.words("u"), "(?<![\\w])(?i:u)/[A-Za-z0-9_-]{3,24}\\b"),
            rule(
                            "handle.platform",
                            Start.words(PLATFORMS),
                            "(?!(?i:threads|steam|hinge|bumble|zoom|slack|yelp|etsy|messenger|whatsapp|signal)\\b)(?i:"
                                    + PLATFORM
                                    + "(?:[ ]live)?(?:'s)?(?:[ ]" + KIND + "){0,2})[ ]?(?:[:=]|->|[ ]-)[ ]{0,3}" + OPEN
                                    + "(?<id>" + NAME
                                    + ")(?![\\w@]|[ ](?!(?i:and|or|on|if|but|she|he|they|is|for|\\()\\b)[A-Za-z])")
                    .unless(SocialHandleRecognizer::isWord),
            rule(
                            "handle.platform-shaped",
                            Start.words(PLATFORMS),
                            "(?i:" + PLATFORM + "(?:[ ]" + KIND + "){0,2}(?:'s|[ ](?:is|was|as|under|at|by|user|"
                                    + "goes[ ]by|called|named|@)|,|[ ]?[:=(-]){0,2})[ ]{1,2}"
                                    + OPEN + "(?<id>" + SHAPED + ")(?![\\w@])")
                    .unless(SocialHandleRecognizer::isWord, SocialHandleRecognizer::isPlainNumber),
            rule(
                            "handle.platform-quoted",
                            Start.words(PLATFORMS),
                            "(?i:" + PLATFORM + "(?:[ ]" + KIND + "){0,2}(?:[ ](?:is|was|as|under|at|by|user|"
                                    + "goes[ ]by|called|named|handle)|,|:){0,2})[ ]?"
                                    + "[\"](?<id>[\\w.@-]{3,32}(?: [\\w.@-]{1,32}){0,2})\"")
                    .unless(SocialHandleRecognizer::isWord),
            rule(
                            "handle.platform-as",
                            Start.words(PLATFORMS),
                            "(?!(?i:signal)\\b)(?i:" + PLATFORM + ")[ ](?i:as|under|goes[ ]by|handle|username)[ ]"
                                    + OPEN + "(?<id>" + NAME + ")(?=[\"')]?[.,;:!?)]|[\"')]?\\s{0,2}(?:\\n|\\z))")
                    .unless(SocialHandleRecognizer::isWord),
            rule(
                            "handle.goes-by",
                            SHAPED_TOKENS.like("aa").unless(SocialHandleRecognizer::isUnannounced),
                            "(?<=\\b(?i:goes by|known as|online as|am|im|i'm|he's|she's|they're|named|called|"
                                    + "handle|name|name is) [\"']?)(?=[a-z]{2}[A-Za-z.-]{0,30}[_0-9])"
                                    + "(?=[A-Za-z0-9.-]{0,30}_|[a-z]{5,20}\\d)" + NAME + "(?![\\w@/])")
                    .unless(SocialHandleRecognizer::isWord),
            rule(
                            "handle.named",
                            Start.words("username", "screenname", "gamertag", "screen", "user", "gamer", "display"),
                            "(?i:user[ ]?name|screen[ ]?name|gamer[ ]?tag|display[ ]?name)[ ]{1,2}" + OPEN + "(?<id>"
                                    + NAME + ")(?=[\"')]?[.,;:!?)]|[\"')]?\\s{0,2}(?:\\n|\\z))")
                    .unless(SocialHandleRecognizer::isWord),
            rule(
                            "handle.labelled",
                            Start.words(KINDS),
                            "(?i:(?:user[ -]?name|screen[ -]?name|display[ -]?name|gamer[ -]?tag|user[ -]?id|"
                                    + "leaderboard[ ]name|player[ ]name|handle|nick|login)s?"
                                    + "(?:[ ](?:on|for|in|at)[ ](?:\\w{1,14}[ ]){0,3}\\w{1,14})??(?:[ ](?:is|was|"
                                    + "are)[ ]?:?|[ ]?[:=]))[ ]{0,3}"
                                    + OPEN + "(?<id>" + NAME + ")(?![\\w@])")
                    .unless(SocialHandleRecognizer::isWord),
            rule(
                            "handle.labelled-shaped",
                            Start.words(KINDS),
                            "(?i:user[ -]?name|screen[ -]?name|display[ -]?name|gamer[ -]?tag|user|handle|nick|"
                                    + "login|poster|reviewer|post(?:s|ed|ing)|"
                                    + "streams|logged)(?i:[ ](?:in|as|by|on|to|under)){0,2}[:=,]?[ ]{0,2}" + OPEN
                                    + "(?<id>" + SHAPED + ")(?![\\w@])")
                    .unless(SocialHandleRecognizer::isWord, SocialHandleRecognizer::isPlainNumber),
            // "snaps as wren.19": a verb of a platform
            rule(
                            "handle.verb-as",
                            Start.words("snaps", "tweets", "chats", "games", "plays", "blogs", "vlogs", "grams"),
                            "(?i)[a-z]{5,6}[ ](?:as|under)[ ](?-i:" + OPEN + "(?<id>" + SHAPED + "))(?![\\w@])")
                    .unless(SocialHandleRecognizer::isWord, SocialHandleRecognizer::isPlainNumber),
            // "posts as heronwatch on Reddit": between its verb and the platform any word is one
            rule(
                            "handle.as-on",
                            Start.words(
                                    "posts",
                                    "post",
                                    "posting",
                                    "posted",
                                    "streams",
                                    "streaming",
                                    "tweets",
                                    "goes",
                                    "known"),
                            "(?i)[a-z]{4,9}[ ](?:by|as|under)[ ](?-i:" + OPEN + "(?<id>" + NAME + "))[\"')]?[ ]on[ ]"
                                    + PLATFORM + "\\b")
                    .unless(SocialHandleRecognizer::isWord),
            rule(
                            "handle.hash",
                            Start.words("handle", "username", "screenname", "gamertag", "leaderboard"),
                            "(?i:handle|username|screenname|gamertag|leaderboard(?: name)?)(?i:[,:]| is| was|[ ]as){0,2}[ ]{1,2}#"
                                    + "(?<id>[A-Za-z][A-Za-z0-9_]{3,30})(?!\\w)")
                    .unless(SocialHandleRecognizer::isWord),
            rule(
                            "handle.quoted",
                            Start.mark('"').like("\"L", "\"@L"),
                            "\"@?(?<id>[a-z][a-z.]{1,20}_[A-Za-z0-9_.]{1,24}|[A-Za-z]{4,20}[0-9]{2,6})\"(?!:)")
                    .confidence(POSSIBLE)
                    .unless(SocialHandleRecognizer::isWord),
            Rule.of("handle.tagged", IdentifierCategory.OTHER)
                    .at(Start.mark('#').unless(SocialHandleRecognizer::hasNoFourFigures))
                    .value(SocialHandleRecognizer::tagged),
            Rule.of("handle.before-platform", IdentifierCategory.OTHER)
                    .at(Start.words(PLATFORMS))
                    .value(SocialHandleRecognizer::beforePlatform)
                    .unless(
                            SocialHandleRecognizer::isWord,
                            SocialHandleRecognizer::isTestName,
                            SocialHandleRecognizer::isPlainNumber));

    private static final Pattern LASTING =
            Pattern.compile("(?i)\\d{1,4}-?(?:mins?|minutes?|hrs?|hours?|days?|weeks?|yrs?)");
    private static final Pattern SHAPED_NAME = Pattern.compile("(?!.{0,40}-\\d)" + SHAPED);
    private static final WordList ANNOUNCING =
            WordList.of(List.of("by", "as", "am", "im", "m", "s", "re", "named", "called", "handle", "name", "is"));
    private static final Set<String> LINK_WORDS = Set.of("on", "the", "@");

    /** Creates the recognizer. */
    public SocialHandleRecognizer() {
        super("social-handle", RULES);
    }

    /** Tells whether no word stands before, or before a quotation mark, that says what somebody is called. */
    private static boolean isUnannounced(Text source, Span span) {
        int before = source.tokenAt(span.start()) - 1;
        boolean quoted = source.isMark(before, '"') || source.isMark(before, '\'');
        int word = quoted ? before - 1 : before;
        return word < 0 || !ANNOUNCING.contains(source.hash(word));
    }

    /** "wren.oday on IG", "otter_q (Discord)". */
    private static @Nullable Value beforePlatform(RuleText t, int platform) {
        Text source = t.source();
        int link = source.tokenAt(platform) - 1;
        int last = link;
        while (link > 0 && last - link < 3 && isLink(source, link)) {
            link--;
        }
        if (link == last || link < 0 || (source.kind(link) & (TokenKind.LETTER | TokenKind.DIGIT)) == 0) {
            return null;
        }
        int end = source.end(link);
        int start = end;
        while (end - start < 40 && isNameChar(t.at(start - 1))) {
            start--;
        }
        start = t.skipMarks(start, "_.-", end - start);
        String name = source.view().substring(start, end);
        return SHAPED_NAME.matcher(name).matches() ? new Value(start, end) : null;
    }

    private static boolean isLink(Text source, int token) {
        return source.isMark(token, '(')
                || source.isMark(token, '"')
                || source.end(token) - source.start(token) <= 3
                        && LINK_WORDS.contains(source.token(token).toLowerCase(Locale.ROOT));
    }

    private static boolean isNameChar(char c) {
        return c == '_' || c == '.' || c == '-' || Character.isLetterOrDigit(c);
    }

    private static boolean hasNoFourFigures(Text source, Span hash) {
        int next = source.tokenAt(hash.end());
        return next >= source.tokenCount()
                || source.start(next) != hash.end()
                || source.end(next) != hash.end() + 4
                || !TokenKind.isNumber(source.kind(next));
    }

    /** "Wren#4471", the older form of Discord. */
    private static @Nullable Value tagged(RuleText t, int hash) {
        Text source = t.source();
        int name = source.tokenAt(hash) - 1;
        boolean word = name >= 0 && source.end(name) == hash && (source.kind(name) & TokenKind.LETTER) != 0;
        int length = word ? source.end(name) - source.start(name) : 0;
        return length >= 2 && length <= 32 && !LABELS.contains(source.hash(name))
                ? new Value(source.start(name), hash + 5)
                : null;
    }

    private static Rule rule(String name, Start trigger, String regex) {
        return Rule.of(name, IdentifierCategory.OTHER).at(trigger).value(Shape.regex(regex));
    }

    /** "@5pm", "@home": the sign as a word. A name in two capitalized words is a person's, another recognizer's. */
    private static boolean isAtSign(Text source, Span span) {
        String name = source.view().substring(span.start() + 1, span.end());
        boolean number = Character.isDigit(name.charAt(0)) && name.indexOf('_') < 0 && letters(name) < 4;
        return number
                || letters(name) == 0 && name.indexOf('_') < 0
                || WORDS.contains(name)
                || isFullName(source, span);
    }

    private static boolean isFullName(Text source, Span span) {
        int first = source.tokenAt(span.start()) + 1;
        int last = source.tokenAt(span.end());
        return last == first + 1
                && last < source.tokenCount()
                && source.start(last) == span.end() + 1
                && isCapitalizedWord(source.kind(first))
                && isCapitalizedWord(source.kind(last));
    }

    private static boolean isCapitalizedWord(int kind) {
        return TokenKind.isWord(kind) && (kind & TokenKind.CAPITALIZED) != 0 && (kind & TokenKind.LOWER) != 0;
    }

    /** "Instagram: great", "handle is broken". */
    private static boolean isWord(Text source, Span span) {
        String name = source.view().substring(span.start(), span.end());
        return name.length() < 3 || letters(name) == 0 || WORDS.contains(name) || isFile(source, span);
    }

    /** "users 18-25", "posted 3x", "Zoom 45min". */
    private static boolean isPlainNumber(Text source, Span span) {
        String name = source.view().substring(span.start(), span.end());
        return letters(name) < 3 || LASTING.matcher(name).matches();
    }

    /** "GAD7 on Zoom": a test has capitals and figures only. */
    private static boolean isTestName(Text source, Span span) {
        String name = source.view().substring(span.start(), span.end());
        return letters(name) < 3 || name.indexOf('_') < 0 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isFile(Text source, Span span) {
        String name = source.view().substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
        return name.matches(".{1,40}\\.(?:jpe?g|png|gif|pdf|docx?|mp[34]|mov|heic|txt|csv|xlsx?|com|org|net|edu)");
    }

    private static int letters(String name) {
        return (int) name.chars().filter(Character::isLetter).count();
    }
}
