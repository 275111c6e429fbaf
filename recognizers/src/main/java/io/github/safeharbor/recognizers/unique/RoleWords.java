package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Guard;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.SourceText;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.support.WordLists;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of {@link UniqueRoleRecognizer}, and the forms its rules are made of.
 *
 * <p>A template is a regex in which {@code {kin}} stands for any word of that list of the resource, and {@code {target}} for
 * that form below. All is for use under {@code (?i)}.
 */
final class RoleWords {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z-]{1,20})\\}");

    private static final Map<String, String> FORMS = Map.of(
            // "Harlow &amp; Finch", "St. Swithin", "1-10 Attack"
            "name",
            "(?-i:(?:St[.] |Mt[.] |Ft[.] )?[A-Z0-9][A-Za-zÀ-ž0-9'&-]{1,24}(?: (?:(?:of|the|and|for|at|in|de|on|&) ){0,2}"
                    + "(?:St[.] )?[A-Z][A-Za-zÀ-ž'&-]{0,24}){0,5})",
            // behind a name: "'s dementia unit", "football"
            "tail",
            "(?:(?:'s)? (?:[a-z'-]{2,14} ){0,2}(?:{body}|{sport})\\b)?",
            // what a role is of: "the Larkin women's lacrosse team", "our town"
            "target",
            "(?:channel [0-9]{1,2}|schools|(?:(?:the|our|their|his|her|this|my|a|an) )?(?:(?!the |a )[a-z'-]{2,14} ){0,3}?"
                    + "{name}{tail}|(?:the|this|our|their|his|her|my|a local|a small)(?: [a-z'-]{2,16}){0,3}? {body}\\b"
                    + "(?! of (?:the|a|an|my|her|his) [a-z])(?:'s(?: [a-z]{3,14}){1,2})?)",
            // "valdane high", where a text has no capitals
            "lower-target",
            "(?:the )?(?:(?!{no-mod}\\b)[a-z'-]{2,16} ){1,3}{congregation}",
            "clause",
            "[^,.;:()\\n\"!?]{2,80}?(?= (?:and|but|so|who|which|because|until|while|when|she|he|they)\\b|[,.;:()\\n\"!?]|$)",
            // whoever a town or body may have few of, by list or by ending
            "anybody",
            "(?:{noun}|{person}|{seat}|(?!{no-person}\\b)[a-z]{3,14}(?:er|or|ist|ian|ant|man|woman|master|smith|eer|ee|wright|herd))",
            "qualities",
            "(?:(?!{no-mod}\\b)[a-z][a-z'.-]{1,15} )");

    private static final WordLists LISTS = WordLists.read(RoleWords.class, "role-words.txt");

    private RoleWords() {}

    /** Returns a rule that is tried at the first words of some lists, or at words that are no list. */
    static AnchoredRule rule(String name, String template, String... triggers) {
        return AnchoredRule.of(name, IdentifierCategory.OTHER, trigger(triggers), expand(template))
                .confidence(Confidence.POSSIBLE);
    }

    /** Returns a guard that rejects what stands right behind a template. */
    static Guard behind(String template) {
        Pattern pattern = pattern("(?:" + template + ")$");
        return (source, span) -> pattern.matcher(head(source, span.start())).find();
    }

    /** Returns a guard that rejects what does not stand right behind a template. */
    static Guard notBehind(String template) {
        Guard behind = behind(template);
        return (source, span) -> !behind.rejects(source, span);
    }

    /** Returns a guard that rejects all that a template matches whole. */
    static Guard like(String template) {
        Pattern pattern = pattern(template);
        return (source, span) ->
                pattern.matcher(source.text()).region(span.start(), span.end()).matches();
    }

    static Pattern pattern(String template) {
        return Pattern.compile("(?i)" + expand(template));
    }

    private static String head(SourceText source, int end) {
        return source.text().substring(Math.max(0, end - 60), end);
    }

    private static Trigger trigger(String... lists) {
        return Trigger.words(Arrays.stream(lists)
                .flatMap(list -> LISTS.has(list) ? LISTS.words(list).stream() : Stream.of(list))
                .map(words -> words.split("[ '-]", 2)[0])
                .distinct()
                .toArray(String[]::new));
    }

    private static String expand(String template) {
        String expanded = template;
        for (Matcher slot = SLOT.matcher(expanded); slot.find(); slot = SLOT.matcher(expanded)) {
            expanded = slot.replaceAll(RoleWords::form);
        }
        return expanded;
    }

    private static String form(MatchResult slot) {
        String form = FORMS.get(slot.group(1));
        return Matcher.quoteReplacement(form != null ? form : anyOf(slot.group(1)));
    }

    /** By first letter, for speed; the longest word first, for "chairman" is no "chair". */
    private static String anyOf(String list) {
        Map<String, String> byLetter = LISTS.words(list).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(words -> words.replace(" ", "[- ]"))
                .collect(Collectors.groupingBy(
                        words -> words.substring(0, 1),
                        LinkedHashMap::new,
                        Collectors.mapping(words -> words.substring(1), Collectors.joining("|"))));
        return byLetter.entrySet().stream()
                .map(letter -> letter.getKey() + "(?:" + letter.getValue() + ")")
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
