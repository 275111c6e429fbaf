package io.github.safeharbor.examples.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Speaks LanguageTool's HTTP protocol, so that its clients underline findings and advice where a post is written. The answer
 * quotes the text around a match, as the protocol asks, and goes to nobody but the program that sent the text.
 */
final class LanguageTool {
    private static final int AROUND = 40;
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Map<String, String> LANGUAGES = new TreeMap<>(Map.of(
            "en", "English",
            "en-AU", "English (Australian)",
            "en-CA", "English (Canadian)",
            "en-GB", "English (GB)",
            "en-US", "English (US)",
            "es", "Spanish"));

    private final Redactor redactor;

    LanguageTool(Redactor redactor) {
        this.redactor = redactor;
    }

    /** Answers {@code GET /v2/languages}. */
    static Answer languages() {
        return Answer.json(Json.array(json -> {
            for (Map.Entry<String, String> language : LANGUAGES.entrySet()) {
                json.writeStartObject();
                json.writeStringField("name", language.getValue());
                json.writeStringField("code", language.getKey().substring(0, 2));
                json.writeStringField("longCode", language.getKey());
                json.writeEndObject();
            }
        }));
    }

    /** Answers {@code POST /v2/check}. */
    Answer check(byte[] body) {
        FormFields form = new FormFields(body);
        String code = language(form);
        AnnotatedText text = text(form);
        boolean spanish = form.get("motherTongue").startsWith("es") || code.startsWith("es");
        List<Match> matches =
                Match.of(redactor.review(text.plain(), KnownIdentifiers.none()), spanish ? SPANISH : Locale.ENGLISH);
        return Answer.json(Json.write(json -> {
            software(json);
            json.writeObjectFieldStart("language");
            language(json, code);
            json.writeObjectFieldStart("detectedLanguage");
            language(json, code);
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("matches");
            for (Match match : matches) {
                if (isAskedFor(match, form)) {
                    match(json, match, text);
                }
            }
            json.writeEndArray();
        }));
    }

    private static String language(FormFields form) {
        String code = form.get("language");
        if (code.isEmpty()) {
            throw Refusal.malformed("language", "Missing 'language' parameter");
        }
        if (code.equals("auto")) {
            return "en-US";
        }
        if (!LANGUAGES.containsKey(code)) {
            throw Refusal.malformed("language", "the language is none of " + String.join(", ", LANGUAGES.keySet()));
        }
        return code;
    }

    private static AnnotatedText text(FormFields form) {
        if (form.has("text") == form.has("data")) {
            throw Refusal.malformed("text", "Missing 'text' or 'data' parameter, or both");
        }
        AnnotatedText text =
                form.has("text") ? AnnotatedText.of(form.get("text")) : AnnotatedText.parse(form.get("data"));
        if (text.plain().length() > CheckRequest.LONGEST_TEXT) {
            throw new Refusal(413, "too-long", "Your text exceeds the limit of 20,000 characters");
        }
        return text;
    }

    private static boolean isAskedFor(Match match, FormFields form) {
        if (form.isOn("enabledOnly")) {
            return form.list("enabledRules").contains(match.rule())
                    || form.list("enabledCategories").contains(match.kind().id());
        }
        return !form.list("disabledRules").contains(match.rule())
                && !form.list("disabledCategories").contains(match.kind().id());
    }

    private static void software(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("software");
        json.writeStringField("name", "safeharbor");
        json.writeStringField("version", Version.read());
        json.writeStringField("buildDate", "");
        json.writeNumberField("apiVersion", 1);
        json.writeBooleanField("premium", false);
        json.writeStringField("premiumHint", "");
        json.writeStringField("status", "");
        json.writeEndObject();
        json.writeObjectFieldStart("warnings");
        json.writeBooleanField("incompleteResults", false);
        json.writeEndObject();
    }

    private static void language(JsonGenerator json, String code) throws IOException {
        json.writeStringField("name", LANGUAGES.getOrDefault(code, ""));
        json.writeStringField("code", code);
    }

    private static void match(JsonGenerator json, Match match, AnnotatedText text) throws IOException {
        String whole = text.whole();
        int start = text.start(match.start());
        int end = text.end(match.end());
        json.writeStartObject();
        json.writeStringField("message", match.message());
        json.writeStringField("shortMessage", match.title());
        json.writeNumberField("offset", start);
        json.writeNumberField("length", end - start);
        json.writeArrayFieldStart("replacements");
        for (String replacement : match.replacements()) {
            json.writeStartObject();
            json.writeStringField("value", replacement);
            json.writeEndObject();
        }
        json.writeEndArray();
        context(json, whole, start, end);
        json.writeStringField("sentence", sentence(text.plain(), match.start()));
        json.writeObjectFieldStart("type");
        json.writeStringField("typeName", "Other");
        json.writeEndObject();
        rule(json, match);
        json.writeBooleanField("ignoreForIncompleteSentence", false);
        json.writeNumberField("contextForSureMatch", 0);
        json.writeEndObject();
    }

    private static void context(JsonGenerator json, String whole, int start, int end) throws IOException {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(whole.length(), end + AROUND);
        String before = from > 0 ? "..." : "";
        String after = to < whole.length() ? "..." : "";
        json.writeObjectFieldStart("context");
        json.writeStringField("text", before + whole.substring(from, to).replace('\n', ' ') + after);
        json.writeNumberField("offset", before.length() + start - from);
        json.writeNumberField("length", end - start);
        json.writeEndObject();
    }

    private static String sentence(String text, int place) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int end = sentences.following(place);
        return text.substring(sentences.previous(), end).strip();
    }

    private static void rule(JsonGenerator json, Match match) throws IOException {
        json.writeObjectFieldStart("rule");
        json.writeStringField("id", match.rule());
        json.writeStringField("description", match.title());
        json.writeStringField("issueType", match.kind().issueType());
        json.writeObjectFieldStart("category");
        json.writeStringField("id", match.kind().id());
        json.writeStringField("name", match.kind().title());
        json.writeEndObject();
        json.writeEndObject();
    }
}
