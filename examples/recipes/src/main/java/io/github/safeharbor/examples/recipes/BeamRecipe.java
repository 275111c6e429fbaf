package io.github.safeharbor.examples.recipes;

import io.github.safeharbor.Redactor;
import org.apache.beam.sdk.transforms.DoFn;

/** {@code notes.apply(ParDo.of(new BeamRecipe()))}; static, so that a worker has one redactor and nothing is serialized. */
@SuppressWarnings("serial")
class BeamRecipe extends DoFn<String, String> {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    @ProcessElement
    public void redact(@Element String note, OutputReceiver<String> output) {
        output.output(REDACTOR.redact(note).text());
    }
}
