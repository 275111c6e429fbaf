package io.github.safeharbor.examples.recipes;

import io.github.safeharbor.Redactor;
import org.apache.flink.api.common.functions.MapFunction;

/** {@code notes.map(new FlinkRecipe())}; static, so that a task manager has one redactor and nothing is serialized. */
@SuppressWarnings("serial")
class FlinkRecipe implements MapFunction<String, String> {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    @Override
    public String map(String note) {
        return REDACTOR.redact(note).text();
    }
}
