package io.github.safeharbor.recognizers.support;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Guard;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.text.TokenKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Makes rules for a number that a cue announces: cue, connector, value; only the value is found.
 *
 * <p>Cues are phrases separated by {@code '|'}, lower-case, words separated by blanks; case, plural, hyphens,
 * underscores and missing blanks do not matter: {@code "member id"} stands for "Member ID", "member_id" and
 * "MemberIDs" alike. A value is one of the forms of {@link ValueForm} or any regex. Four strengths, by how much the
 * cue says alone:
 *
 * <ul>
 *   <li>{@link #labelled}: the cue says it all. "MRN 4471", "MRN: 4471", "MRN no. is 4471", {@code "mrn": "4471"},
 * "MRN at       the clinic: 4471".
 *   <li>{@link #marked}: an everyday word, so a mark must follow. "chart #4471", "client no. 4471", never "client
 * 4471".   <li>{@link #numbered}: the same, but a colon is not enough. "plan no. 4471", never "Plan: 4471".
 *   <li>{@link #beside}: the value stands right behind. "nebulizer PN-3307", "pump (6620RV-31984)", "card, 61938204".
 * </ul>
 *
 * <p>Each gives three rules, so that "MRNs 4471823 and 4471824, 4471825" gives all three values.
 */
public final class CueValue {
    private static final String NUMBER_WORD =
            "(?:#|id(?:entifier|entification)?(?![a-z])|n(?:o|os|r|br|um|umber|umbers)(?![a-z])\\.?|№)";
    private static final String NUMBER_WORDS = "(?:[\\s_.-]{0,2}" + NUMBER_WORD + "){0,3}+";
    private static final String CUE_END = "(?:(?<=[#.№])|(?![a-z0-9]))";
    private static final String CLOSE = "[\"'*_`)\\]}]{0,3}+";
    private static final String OPEN = "[\"'*`(\\[{<#]{0,3}+";
    private static final String COLON = "(?:\\s{0,3}(?:->|=>|[:=|>~#-]{1,2}|[.]{2,60}[ ]?[:=]?))?+";
    private static final String NOTE = "(?:[ ]?\\([a-z .#/]{1,24}+\\))?+";
    private static final String VERB = "(?:\\s{1,2}(?:is|was|are|were|reads|says|shows|still|now|of)(?![a-z])){0,2}+";
    private static final String ASIDE =
            "(?:[ ](?:at|for|with|from|in|on|of|there|here|opened|given|shown|used|issued)(?![a-z])[a-z' .]{0,32}?"
                    + "(?::|[ ](?:is|was)(?![a-z])))?";
    private static final String NEXT = "\\s{0,2}(?:,|;|/|&|\\+|and|or|then|now|not|corrected)(?![a-z])\\s{0,2}(?:(?:and"
            + "|or|now)\\s)?"
            + "(?:[a-z]{2,9}'?s?\\s(?:is\\s)?)?#?";

    /** No value begins farther from the start of its cue, unless by a row of leader dots. */
    private static final int REACH = 120;

    /** What may be written onto a cue: "mrnid", "mrn_no". */
    private static final List<String> SUFFIXES = List.of("s", "_id", "_no", "_number", "_num", "id", "no", "number");

    private CueValue() {}

    /** Returns rules for cues that need nothing but the value after them; {@link Confidence#CERTAIN}. */
    public static List<AnchoredRule> labelled(
            String name, IdentifierCategory category, String cues, String value, Guard... unless) {
        String connector = NUMBER_WORDS + CUE_END + NOTE + ASIDE + CLOSE + VERB + COLON + CLOSE + "\\s{0,4}" + OPEN;
        return rules(name, category, Confidence.CERTAIN, cues, connector, value, unless);
    }

    /**
     * Returns rules for cues that need a "#", "no.", "number", "id", ":" or "=" before the value; {@link
     * Confidence#CERTAIN}.
     */
    public static List<AnchoredRule> marked(
            String name, IdentifierCategory category, String cues, String value, Guard... unless) {
        String mark = "(?:(?:[\\s_.-]{0,2}" + NUMBER_WORD + "){1,3}+" + CUE_END + NOTE + CLOSE + VERB + COLON + "|"
                + NOTE + CLOSE + "\\s{0,2}[:=#]{1,2}|" + CLOSE + "[ ]?\\|)" + CLOSE;
        return rules(name, category, Confidence.CERTAIN, cues, mark + "\\s{0,4}" + OPEN, value, unless);
    }

    /** Returns rules for cues that need a "#", "no.", "number" or "id" before the value; {@link Confidence#CERTAIN}. */
    public static List<AnchoredRule> numbered(
            String name, IdentifierCategory category, String cues, String value, Guard... unless) {
        String mark = "(?:[\\s_.,-]{0,2}" + NUMBER_WORD + "){1,3}+" + CUE_END + NOTE + CLOSE + VERB + COLON + CLOSE;
        return rules(name, category, Confidence.CERTAIN, cues, mark + "\\s{0,4}" + OPEN, value, unless);
    }

    /**
     * Returns a rule for the last digits of a number: "card ending in 4242", "last 4 of VIN: 8820"; {@link
     * Confidence#CERTAIN}.
     */
    public static List<AnchoredRule> ending(String name, IdentifierCategory category, String cues) {
        String last =
                "(?:last|final)\\s(?:three|four|five|six|[3-8])(?:\\s(?:digits" + "|numbers|nos?\\.?|#s?|characters))?";
        String cue = "(?:" + alternatives(cues) + ")(?![a-z])";
        String link = "[\\s:=,.#()-]{0,4}(?:(?:is|are|was|in|with|on)(?![a-z])[\\s:]{0,2}){0,2}[\"'(x*#.-]{0,8}";
        String digits = "(?<id>[a-z]{0,2}\\d{3,8})(?![\\w%]|[/-]\\d|\\s(?:years|months|weeks|days|sessions|visits))";
        String forward = "(?i)" + cue + "[\"')]?(?:[\\s,(:-]{1,3}[a-z#.']{1,12}){0,3}?[\\s,(:-]{1,3}"
                + "(?:end(?:s|ing|ed)?|terminat(?:es|ing)|" + last + ")(?![a-z])" + link + digits;
        String backward = "(?i)" + last + "[)\"']?(?:\\s(?:of|on|from|for))?(?:\\s(?:the|my|her|his|their"
                + "|your|our|client|patient|pt)(?:'s)?){0,2}\\s{1,2}"
                + cue + "(?:\\s(?:number|no|num|card|account))?" + link + digits;
        return List.of(
                AnchoredRule.of(name, category, trigger(cues), forward).confidence(Confidence.CERTAIN),
                AnchoredRule.of(name + "-of", category, Trigger.words("last", "final"), backward)
                        .confidence(Confidence.CERTAIN));
    }

    /**
     * Returns a rule for a value that stands before its cue: "4471823 (MRN)", "88213 is her chart number"; {@link
     * Confidence#LIKELY}.
     */
    public static List<AnchoredRule> before(String name, IdentifierCategory category, String cues, Guard... unless) {
        String link = "(?:[ ]{0,2}[(\\[][ ]?|,[ ]|[ ]-[ ]|[ ](?:is|was)[ ])(?:(?:the"
                + "|his|her|their|my|your|our|a|client's|patient's|pt's)[ ])?";
        String regex = "(?i)(?<![\\w.-])(?<id>" + ValueForm.MIXED + ")" + link + "(?:" + alternatives(cues)
                + ")(?![a-z])(?![ ]?[:=#]|" + "[ ](?:no|number|id|#)?[ .:#]{0,3}[a-z]{0,4}-?\\d)";
        Trigger trigger = Trigger.digits(1, 20)
                .or(Trigger.tokens(TokenKind.LETTER | TokenKind.DIGIT))
                .inTextsWith(trigger(cues));
        return List.of(AnchoredRule.of(name, category, trigger, regex).unless(unless));
    }

    /**
     * Returns a rule for numbers that carry their label: "MRN-5047713", "ACCT4471"; found whole, with {@code atLeast}
     * digits.
     */
    public static List<AnchoredRule> selfLabelled(
            String name, IdentifierCategory category, String prefixes, int atLeast) {
        String number = "(?<![\\w-])(?i:" + prefixes.replace(".", "") + ")[a-z]?";
        return List.of(
                AnchoredRule.of(
                                name,
                                category,
                                Trigger.words(prefixes.replace(".", "").split("\\|", -1))
                                        .before("-_"),
                                number + "[-_](?:[A-Za-z]{1,4}[-_]?)?(?:\\d[-_]?){" + atLeast
                                        + ",18}[A-Za-z]{0,2}(?!\\w)")
                        .confidence(Confidence.CERTAIN),
                AnchoredRule.of(
                        name + "-joined",
                        category,
                        Trigger.tokens(TokenKind.LETTER | TokenKind.DIGIT),
                        number + "_?\\d{" + Math.max(5, atLeast) + ",14}(?!\\w)"));
    }

    /** Returns rules for cues with the value right behind them; {@link Confidence#LIKELY}. */
    public static List<AnchoredRule> beside(
            String name, IdentifierCategory category, String cues, String value, Guard... unless) {
        String connector = "(?=\\D{0,80}\\d)" + NUMBER_WORDS + CUE_END + CLOSE + "(?:,|" + VERB + COLON + CLOSE
                + ")\\s{0,2}" + OPEN;
        return rules(name, category, Confidence.LIKELY, cues, connector, value, unless);
    }

    private static List<AnchoredRule> rules(
            String name,
            IdentifierCategory category,
            Confidence confidence,
            String cues,
            String connector,
            String value,
            Guard... unless) {
        String head = "(?i)(?:" + alternatives(cues) + ")(?:'?s)?\\.?" + connector;
        Trigger trigger = ValueForm.hasDigit(value) ? trigger(cues).digitWithin(REACH) : trigger(cues);
        return List.of(AnchoredRule.of(name, category, trigger, head + grouped(value))
                .andThen("(?i)[\"')\\]]{0,2}" + NEXT + grouped(ValueForm.MIXED))
                .confidence(confidence)
                .unless(unless));
    }

    private static String grouped(String value) {
        return value.contains("(?<id>") ? value : "(?<id>" + value + ")";
    }

    /** Returns a trigger at the first token of each cue, written apart, with underscores or as one word. */
    public static Trigger trigger(String cues) {
        Set<String> words = new LinkedHashSet<>();
        for (String cue : cues.split("\\|", -1)) {
            for (String form : new String[] {cue, cue.replace("'", ""), cue.replace(' ', '_'), cue.replace(" ", "")}) {
                String first = Text.of(form).token(0).toLowerCase(Locale.ROOT);
                words.add(first);
                if (first.length() == form.length()) {
                    SUFFIXES.forEach(suffix -> words.add(first + suffix));
                }
            }
        }
        return Trigger.words(words.toArray(String[]::new));
    }

    /** Alternatives are grouped by their first character, or a long list would be tried whole at every candidate. */
    private static String alternatives(String cues) {
        Map<Character, StringJoiner> byFirst = new TreeMap<>();
        for (String cue : cues.split("\\|", -1)) {
            byFirst.computeIfAbsent(cue.charAt(0), first -> new StringJoiner("|", first + "(?:", ")"))
                    .add(regex(cue.substring(1)));
        }
        return String.join(
                "|", byFirst.values().stream().map(StringJoiner::toString).toList());
    }

    private static String regex(String cue) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < cue.length(); i++) {
            char c = cue.charAt(i);
            if (c == ' ') {
                regex.append("[\\s_.-]{0,2}");
            } else if (c == '\'') {
                regex.append("'?");
            } else if (Character.isLetterOrDigit(c)) {
                regex.append(c);
            } else {
                regex.append("[ ]?\\").append(c).append("[ ]?");
            }
        }
        return regex.toString();
    }
}
