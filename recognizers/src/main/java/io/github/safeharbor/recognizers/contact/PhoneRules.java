package io.github.safeharbor.recognizers.contact;

import static io.github.safeharbor.recognition.Confidence.CERTAIN;
import static io.github.safeharbor.recognition.Confidence.POSSIBLE;
import static io.github.safeharbor.recognition.IdentifierCategory.PHONE;

import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.rule.Link;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import io.github.safeharbor.text.TokenKind;
import java.util.List;

/** The written forms of a telephone number, from the shape that needs no cue to the digits that are nothing without. */
final class PhoneRules {
    private static final String SEP = "(?:[ \\t]?[-./~*_\\u2022\\u00b7][ \\t]?\\n?|[ \\t]{1,2})";
    private static final String END = "(?![\\d_])(?!-\\d)(?!\\.\\d)";
    private static final String START = "(?<!\\d[-.])(?<![$_]|\\d)";

    /** "x12", ", ext. 4", "-x11", "#7", "/43" for a second line, and what is dialled behind pauses: ",,4471#". */
    private static final String TAIL =
            "(?:[,;]?[ ]{0,2}[-(]?(?i:extension|extn|ext|xtn|xt|x|option|opt|poste|anexo|mailbox|pin|#)[.:=-]?[ ]{0,2}#?\\d{1,6}\\b"
                    + "|(?:[,;]{2,6}[*#]?\\d{1,14}#?|[,;]\\d{1,14}#)(?![\\w,]|\\.\\d)"
                    + "|[ ]?/[ ]?\\d{2,4}(?!\\d|[-./:) "
                    + "]{1,2}\\d|[ ]?[aApP]\\.?[mM]))?";
    /** The extension as a last group of its own: "415-555-2671-12". */
    private static final String LAST_GROUP = "-\\d{1,4}(?![\\w-]|\\.\\d)";
    /** "415-555-2671, 2672 and 2674": the last four of the neighbouring lines. */
    private static final Shape NEIGHBOUR =
            Shape.regex("(?i)(?:,? (?:and|or|&) |, ?| ?[/&] ?)(?<id>(?!(?:19|20)\\d\\d)\\d{4})"
                    + "(?=[ ]?(?:[.;)\\n]|$|,(?!\\d)|and\\b|or\\b|&))");

    private static final String AREA = "(?:\\([ ]?[2-9]\\d{2}[ ]?\\)[-. ]{0,2}|[2-9]\\d{2}(?:" + SEP + "|\\)[ ]?))";
    private static final String COUNTRY = "(?:\\+?[ ]?\\(?1\\)?" + SEP + "?|\\+?\\d{2,3}[-.])?";
    private static final String NANP =
            COUNTRY + "(?:" + AREA + "[2-9]\\d{2}" + SEP + "?\\d{4}|[2-9]\\d{2}[2-9]\\d{2}" + SEP + "\\d{4})";
    private static final String ANY_AREA =
            "(?:\\+?1" + SEP + "?)?(?:\\(\\d{3}\\)[-. ]{0,2}|\\d{3}([-.]))\\d{3}[-.]\\d{4}";
    private static final String GROUPS = "[+(]{0,2}\\d(?:(?:\\)[-. ]?|[ ]?\\(|[ ]-[ ]|[-. /])?\\d){6,14}";

    private static final String EXCHANGE = "23456789";
    private static final String MARKS = "-./~*_\u2022\u00b7 \t\n)(";

    /** Where a number with its area may begin: at a bracket, a plus, a country code, or its groups. */
    private static final Start LONG_NUMBER = Start.mark('(')
            .before(EXCHANGE + " ")
            .or(Start.mark('+'))
            .or(Start.digits(1).startingWith("1").before(" -./("))
            .or(Start.digits(2, 3).before("-."))
            .or(Start.tokens(TokenKind.DIGIT_FIRST | TokenKind.UNDERSCORE))
            .unless(PhoneGuards::hasFewDigits)
            .or(Start.groups("3-3-4", MARKS).startingWith(EXCHANGE))
            .or(Start.groups("3-7|8", MARKS).startingWith(EXCHANGE))
            .or(Start.groups("6-4", MARKS).startingWith(EXCHANGE))
            .or(Start.groups("2|3-3-3-4", MARKS))
            .or(Start.groups("2|3-6-4", MARKS))
            .or(Start.groups("2|3-3-7", MARKS))
            .notBehindDigit("-.");

    private static final Start ANY_NUMBER = Start.mark('(')
            .before("0123456789")
            .or(Start.mark('+'))
            .or(Start.digits(1).startingWith("1").before(" -./("))
            .or(Start.groups("3-3-4", "-."));

    private static final Start AREA_BEFORE_WORD =
            Start.digits(3).startingWith(EXCHANGE).before(" )").unless(PhoneGuards::hasNoAreaWord);

    /** What may stand between a cue and its number. */
    private static final String LINK =
            "(?:[ \\t]{0,2}(?:[-:=#.,>*|()\"']|(?i:number|numbers|num|no|nr|nbr|line|phone|telephone|tel|cell|mobile|"
                    + "contact|is|was|are|at|on|to|s|me|us|him|her|them|his|my|our|their|your|the|mom|mum|dad|mother|"
                    + "father|wife|husband|office|home|work|desk|direct|directly|via|by|using|registered|new|old|as|"
                    + "here|now|back|please|either|text|call|or|and|only|personal|private|listed|current|after|hours|"
                    + "fax)\\b)){0,8}+[ \\t]{0,3}+(?:\\n[ \\t]{0,3}+)?+";

    /** "his number in Chile is": where the number is, and then a verb or colon. */
    private static final String ABROAD =
            "(?:[ ](?i:in|at|from|for|over|on)[ ][A-Za-z' ]{2,24}(?=[ ](?i:is|was)\\b|:))?";

    /** With these letters begin the words of a second line: "ext.", "poste", "mailbox". */
    private static final String LINE_INITIALS = "exopam";

    /** "415-555-2671", with no second line. */
    private static final Shape PLAIN = Shape.standing("%##-%##-####", LINE_INITIALS);

    /** The same behind a word, perhaps with a colon. */
    private static final Shape PLAIN_BEHIND_WORD = (text, from) -> {
        int end = from;
        while (text.isLetter(end)) {
            end++;
        }
        return PLAIN.read(text, text.skipMarks(end, ": ", 2));
    };

    /** So many characters from the start of a cue on the first digit stands, or nothing is read. */
    private static final int LONGEST_LINK = 60;

    static final List<Rule> ALL = List.of(
            Rule.of("phone.spelled", PHONE).at(SpelledPhones.START).value(SpelledPhones::read),
            rule(
                            "phone.separated",
                            LONG_NUMBER,
                            PLAIN.or(Shape.regex(START + NANP + "(?:" + END + TAIL + "|" + LAST_GROUP + ")")))
                    .more(NEIGHBOUR),
            rule(
                            "phone.any-area",
                            ANY_NUMBER,
                            Shape.standing("###-###-####", LINE_INITIALS)
                                    .or(Shape.regex("(?=[(+1]|\\d{3}[-.])" + START + ANY_AREA + END + TAIL)))
                    .confidence(POSSIBLE),
            rule("phone.plain", Start.digits(10, 11), START + "1?[2-9]\\d{2}[2-9]\\d{6}\\b" + END + TAIL)
                    .confidence(POSSIBLE)
                    .unless(PhoneGuards::isOtherCode),
            rule(
                            "phone.seven-digits",
                            Start.groups("3-4", "-")
                                    .startingWith(EXCHANGE)
                                    .apart("$#/.-")
                                    .unless(PhoneGuards::isBehindNumber),
                            "(?<![\\d)][-./ ]{1,2})(?<![\\w$#/.-])[2-9]\\d{2}-\\d{4}" + END + "(?![A-Za-z%])" + TAIL)
                    .confidence(POSSIBLE)
                    .unless(PhoneGuards::isRange, PhoneGuards::isOtherCode),
            rule(
                    "phone.labelled-after",
                    Start.groups("3-4", "-. ")
                            .or(Start.digits(7))
                            .startingWith(EXCHANGE)
                            .apart("$#/.-")
                            .unless(PhoneGuards::hasNoPhoneBehind),
                    "(?<![\\w$#/.-])[2-9]\\d{2}[-. ]?\\d{4}(?=[ ]?[,(]?[ ]?(?i:cell|mobile|phone|pager|"
                            + "landline|ph\\b|"
                            + "c\\)|h\\)|w\\)|m\\)|(?<=\\d\\D\\d{4}[ ,(]{1,2})(?:home|work|office|evenings|mornings|"
                            + "anytime|any time|after \\d|after work|before \\d|ask for|leave a|leave word)))"),
            rule(
                            "phone.international",
                            Start.mark('+'),
                            "(?<!\\w)\\+[ ]?\\d{1,3}(?:[-. /]{0,2}+\\(?+\\d{1,5}+\\)?+){2,7}+" + END + TAIL)
                    .unless(PhoneGuards::isTooShort),
            rule(
                            "phone.dialled-abroad",
                            Start.words("00", "011")
                                    .or(Start.digits(3, 15).like("00", "011"))
                                    .notBehindDigit("-. "),
                            "(?=0)" + START + "(?<!\\d )(?!\\d{4,5}-\\d{3,4}-\\d{1,2}\\b)(?:00|011)[ "
                                    + "-]?[1-9]\\d{0,3}(?:[-. ]\\(?\\d{1,5}\\)?){2,6}" + END + TAIL)
                    .unless(PhoneGuards::isTooShort),
            rule(
                            "phone.trunk",
                            Start.digits(2, 5)
                                    .startingWith("0")
                                    .before(" -")
                                    .or(Start.mark('(').before("0"))
                                    .apart(".,/:-")
                                    .notBehindDigit(" "),
                            "(?=[0(])(?<![\\w.,/:-])(?<!\\d )(?!\\d{3} \\d{2} \\d{4}\\b)(?:"
                                    + "0[1-9]\\d{0,3}(?: \\d{2,4}){2,4}|\\(0\\d{1,4}\\)[ ]?\\d{3,4}[ -]?\\d{3,4}"
                                    + "|0[1-9]\\d{0,2}-\\d{3,4}-\\d{4})(?![\\d:/-])")
                    .confidence(POSSIBLE)
                    .unless(PhoneGuards::isTooShort, PhoneGuards::isOtherCode),
            rule(
                            "phone.labelled",
                            Start.words(Cues.entries("phone.cues")).digitWithin(LONGEST_LINK),
                            PLAIN_BEHIND_WORD.or(
                                    Shape.regex("(?=\\D{2,60}+\\d)\\w{2,11}" + LINK + "(?<id>" + NANP + END + TAIL
                                            + "|[2-9]\\d{2}[-. ]?\\d{4}(?![-. /]?\\d)(?![:%])"
                                            + TAIL + "|" + GROUPS + "(?![\\d:%])(?!\\.\\d)" + TAIL + ")")))
                    .more(NEIGHBOUR)
                    .confidence(CERTAIN)
                    .unless(PhoneGuards::isDateOrRange),
            rule(
                            "phone.my-number",
                            Start.words("number", "numbers", "no", "num", "nr")
                                    .or(Start.mark('#'))
                                    .unless(PhoneGuards::isNobodys),
                            "(?<=\\b(?i:my|his|her|hers|their|our|your|whose|s)[ ](?:[A-Za-z]{2,12}[ ]){0,1})"
                                    + "(?i:number|numbers|no|num|nr|#)" + ABROAD + LINK + "(?<id>" + GROUPS
                                    + "(?![\\d:%])" + TAIL + ")")
                    .unless(PhoneGuards::isDateOrRange, PhoneGuards::isOtherCode),
            rule(
                            "phone.initial",
                            Start.words("t", "p", "c", "m", "h", "o", "f").before(":."),
                            "(?<![\\w.])[A-Za-z][:.][ ]{0,3}(?<id>" + GROUPS + "(?![\\d:%])(?!\\.\\d)" + TAIL + ")")
                    .unless(PhoneGuards::isDateOrRange),
            rule(
                    "phone.glued",
                    Start.tokens(TokenKind.LETTER | TokenKind.DIGIT).like("L").unless(PhoneGuards::hasNoNumberGlued),
                    "[A-Za-z]{1,12}(?<id>[2-9]\\d{2}" + SEP + "(?:[2-9]\\d{2}" + SEP + "?)?\\d{4}" + END + TAIL
                            + "|1?[2-9]\\d{2}[2-9]\\d{6}\\b)"),
            rule(
                            "phone.spaced-digits",
                            Start.digits(1)
                                    .ofLength(1, 1)
                                    .before(" .-")
                                    .apart(".,/-")
                                    .notBehindDigit(" ")
                                    .unless(PhoneGuards::areNotApart),
                            "(?<![\\d.,/-])(?<!\\d )(?:1[ .-])?[2-9](?:(?:[ .-]{1,3}\\d){9}|(?: \\d){2}, \\d(?: "
                                    + "\\d){2}, \\d(?: \\d){3})(?![ .-]?\\d)")
                    .unless(PhoneGuards::isCounting),
            rule(
                            "phone.vanity",
                            Start.digits(3)
                                    .startingWith(EXCHANGE)
                                    .or(Start.digits(1).startingWith("1"))
                                    .before("-. )(")
                                    .or(Start.mark('(').before(EXCHANGE))
                                    .unless(PhoneGuards::hasNoLetter),
                            "(?=[\\d() .-]{4,12}+[A-Za-z]{2})" + START + "(?:1[-. ]?)?(?:\\(?8(?:00|88|77|66|55|"
                                    + "44|33)\\)?[-. ]{1,2}(?:\\d{1,3}-)?(?:[A-Z]{2,12}|[a-z]{5,9}(?<=-[a-z]{5,9}))"
                                    + "(?:-[A-Z0-9]{1,9}){0,3}|\\(?[2-9]\\d{2}\\)?[-. ]{1,2"
                                    + "}[2-9]\\d{2}[-. ][A-Z]{4})\\b")
                    .unless(PhoneGuards::isNoKeypadWord),
            Rule.of("phone.ending", PHONE).cue(Cues.phrases("phone.ending")).link(Link.ENDING),
            Rule.of("phone.pager", PHONE)
                    .cue(Cues.phrases("phone.pager"))
                    .value(Shape.digits(4))
                    .single()
                    .unless(HelpLines::rejects),
            rule(
                    "phone.masked",
                    Start.mark('*').or(Start.mark('(').before("xX*")).or(Start.words("xxx", "xxxxxx", "xxxxxxx")),
                    "\\(?[xX*]{3}\\)?[-. ]{0,2}(?:[xX*]{3}|\\d{3})[-. ]?(?<id>\\d{4})\\b"),
            rule(
                    "phone.masked-within",
                    Start.digits(3).startingWith(EXCHANGE).before("-. )").unless(PhoneGuards::hasNoMask),
                    "(?<![\\w.-])[2-9]\\d{2}\\)?[-. ]{1,2}(?:[xX*]{3}[-. ][\\dxX*]{4}|\\d{3}[-. "
                            + "](?:[xX*]{4}|[xX*]{3}\\d|[xX*]{2}\\d{2}))(?!\\w)"),
            rule(
                    "phone.letter-o",
                    Start.digits(1, 3).unless(PhoneGuards::hasNoLetterO),
                    START + "(?=[\\d-. ]{1,8}[oO])[2-9][oO\\d]{2}\\)?[-. ]{1,2}[2-9oO][oO\\d]{2}[-. ][oO\\d]{4}\\b"),
            rule(
                            "phone.pairs",
                            Start.groups("3-3-2-2", "-. ").startingWith(EXCHANGE),
                            START + "[2-9]\\d{2}([-. ])[2-9]\\d{2}\\1\\d{2}\\1\\d{2}" + END)
                    .confidence(POSSIBLE),
            rule(
                    "phone.area-code",
                    Start.words("area"),
                    "(?i:area[ ]code)s?(?:[ ]?(?i:is|was|of|:|=|,|\\(|\")){0,2}[ ]?\\(?(?<id>[2-9]\\d{2})"
                            + "\\b(?!-\\d|,\\d)"),
            rule(
                            "phone.area-number",
                            AREA_BEFORE_WORD,
                            "[2-9]\\d{2}(?:\\)?[ ](?i:area[ ]codes?)\\b|(?<=\\b(?i:a|an|the|from|with|her|his|my) \\(?\\d{3})"
                                    + "(?=\\)?[ ](?:(?i:cell|phone)[ ])?(?i:number)\\b))")
                    .unless(PhoneGuards::isHelpCode),
            rule(
                    "phone.extension",
                    Start.words("ext", "extn", "extension", "xtn"),
                    "(?<=\\b(?i:at|on|my|her|his|desk|office|dial|phone|call|,|or|press)[ ]|[(:|]|\\A)"
                            + "(?i:ext|extn|xtn|extension)[.:]?[ ]{0,2}#?"
                            + "(?<id>\\d{2,6})\\b(?![ ]?(?:deg|\\u00b0|of\\b|%))"));

    private PhoneRules() {}

    private static Rule rule(String name, Start trigger, String regex) {
        return rule(name, trigger, Shape.regex(regex));
    }

    private static Rule rule(String name, Start trigger, Shape value) {
        return Rule.of(name, PHONE).at(trigger).value(value).unless(HelpLines::rejects);
    }
}
