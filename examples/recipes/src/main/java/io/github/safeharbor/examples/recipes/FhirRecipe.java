package io.github.safeharbor.examples.recipes;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import io.github.safeharbor.Redactor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Observation;

/** Redacts the free text of observations before they are stored; structured elements are another tool's task. */
@Interceptor
public class FhirRecipe {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void redact(IBaseResource resource) {
        if (resource instanceof Observation observation) {
            observation
                    .getNote()
                    .forEach(
                            note -> note.setText(REDACTOR.redact(note.getText()).text()));
        }
    }
}
