package io.github.safeharbor.examples.recipes;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.safeharbor.Redactor;
import java.io.IOException;

/** {@code @JsonSerialize(using = JacksonRecipe.class) String note}: a property that leaves without identifiers. */
class JacksonRecipe extends JsonSerializer<String> {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    @Override
    public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(REDACTOR.redact(text).text());
    }
}
