package io.github.safeharbor.recognizers.unique;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Guard;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.support.WordLists;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing(String::length, Comparator.reverseOrder());

    /** Forms and lists as regexes, each made once. */
    private static final Map<String, String> EXPANDED = new ConcurrentHashMap<>();

    private static final WordLists LISTS = WordLists.read(RoleWords.class, "role-words.txt");

    private RoleWords() {}

    /** Returns a rule that is tried at the first words of some lists, or at words that are no list. */
    static AnchoredRule rule(String name, String template, String... triggers) {
        return AnchoredRule.of(name, IdentifierCategory.OTHER, trigger(triggers), expand(template))
                .confidence(Confidence.POSSIBLE);
    }

    /** Returns a guard that rejects what stands right behind a template. */
    static Guard behind(String template) {
        Template behind = pattern("(?:" + template + ")$");
        return (source, span) ->
                behind.compiled().matcher(head(source, span.start())).find();
    }

    /** Returns a guard that rejects what does not stand right behind a template. */
    static Guard notBehind(String template) {
        Guard behind = behind(template);
        return (source, span) -> !behind.rejects(source, span);
    }

    /** Returns a guard that rejects all that a template matches whole. */
    static Guard like(String template) {
        Template like = pattern(template);
        return (source, span) -> like.compiled()
                .matcher(source.view())
                .region(span.start(), span.end())
                .matches();
    }

    static Template pattern(String template) {
        return new Template(template);
    }

    /** A template that is compiled when it is first asked: the lists make long patterns, and few are in a program's first text. */
    static final class Template {
        private final String template;
        private volatile @Nullable Pattern pattern;

        private Template(String template) {
            this.template = template;
        }

        Pattern compiled() {
            Pattern made = pattern;
            if (made == null) {
                made = Pattern.compile("(?i)" + expand(template));
                pattern = made;
            }
            return made;
        }
    }

    private static String head(Text source, int end) {
        return source.view().substring(Math.max(0, end - 60), end);
    }

    /** Loops where streams would read better: linking those took a tenth of the first redaction. */
    private static Trigger trigger(String... lists) {
        Set<String> words = new LinkedHashSet<>();
        for (String list : lists) {
            if (!LISTS.has(list)) {
                words.add(first(list));
                continue;
            }
            for (String word : LISTS.words(list)) {
                words.add(first(word));
            }
        }
        return Trigger.words(words.toArray(new String[0]));
    }

    private static String first(String words) {
        int end = 0;
        while (end < words.length() && " '-".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(0, end);
    }

    /** By hand, for {@code replaceAll} would escape the long forms and read them again. */
    private static String expand(String template) {
        StringBuilder expanded = new StringBuilder();
        Matcher slot = SLOT.matcher(template);
        int from = 0;
        while (slot.find()) {
            expanded.append(template, from, slot.start()).append(form(slot.group(1)));
            from = slot.end();
        }
        return expanded.append(template, from, template.length()).toString();
    }

    private static String form(String name) {
        String form = EXPANDED.get(name);
        if (form == null) {
            form = FORMS.containsKey(name) ? expand(FORMS.get(name)) : anyOf(name);
            EXPANDED.put(name, form);
        }
        return form;
    }

    /** By first letter, for speed; the longest word first, for "chairman" is no "chair". */
    private static String anyOf(String list) {
        String[] words = LISTS.words(list).toArray(new String[0]);
        Arrays.sort(words, LONGEST_FIRST);
        Map<Character, StringBuilder> byLetter = new LinkedHashMap<>();
        for (String word : words) {
            StringBuilder rest = byLetter.get(word.charAt(0));
            if (rest == null) {
                rest = new StringBuilder().append(word.charAt(0)).append("(?:");
                byLetter.put(word.charAt(0), rest);
            } else {
                rest.append('|');
            }
            rest.append(word.substring(1).replace(" ", "[- ]"));
        }
        StringBuilder any = new StringBuilder("(?:");
        for (StringBuilder letter : byLetter.values()) {
            any.append(any.length() > 3 ? "|" : "").append(letter).append(')');
        }
        return any.append(')').toString();
    }
}
