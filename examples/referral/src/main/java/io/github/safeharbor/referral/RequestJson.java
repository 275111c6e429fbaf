package io.github.safeharbor.referral;

import java.util.List;
import java.util.Map;

/** Writes a request as JSON. Values of lists need no escapes; only a signature holds words of the source. */
final class RequestJson {
    private RequestJson() {}

    static String of(ReferralRequest request, String text) {
        StringBuilder json =
                new StringBuilder(text.length() + 128 * request.left().size() + 256);
        json.append("{\"slots\":{");
        String separator = "";
        for (Map.Entry<Slot, List<String>> entry : request.slots().entrySet()) {
            json.append(separator);
            quote(json, entry.getKey().key());
            json.append(':');
            values(json, entry.getKey(), entry.getValue());
            separator = ",";
        }
        json.append("},\"left\":[");
        separator = "";
        for (Left left : request.left()) {
            json.append(separator).append("{\"kind\":\"").append(left.kind().key());
            json.append("\",\"start\":").append(left.place().start());
            json.append(",\"end\":").append(left.place().end()).append(",\"why\":");
            quote(json, left.why());
            json.append('}');
            separator = ",";
        }
        json.append("],\"missing\":");
        list(json, request.missing().stream().map(Slot::key).toList());
        json.append(",\"text\":");
        quote(json, text);
        return json.append('}').toString();
    }

    private static void values(StringBuilder json, Slot slot, List<String> values) {
        if (slot == Slot.SIGNATURE) {
            quote(json, String.join(", ", values));
        } else if (slot.most() == 1) {
            quote(json, values.get(0));
        } else {
            list(json, values);
        }
    }

    private static void list(StringBuilder json, List<String> values) {
        json.append('[');
        String separator = "";
        for (String value : values) {
            json.append(separator);
            quote(json, value);
            separator = ",";
        }
        json.append(']');
    }

    /** Escapes what JSON asks for, and unpaired surrogates, for which UTF-8 has no bytes. */
    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
