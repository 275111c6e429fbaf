package io.github.safeharbor.examples.recipes;

import io.github.safeharbor.Redactor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;

/** A request whose parameters are redacted as Spring binds them. */
class RedactedRequest extends HttpServletRequestWrapper {
    private final Redactor redactor;

    RedactedRequest(HttpServletRequest request, Redactor redactor) {
        super(request);
        this.redactor = redactor;
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = super.getParameterValues(name);
        Arrays.setAll(
                values == null ? new String[0] : values,
                i -> redactor.redact(values[i]).text());
        return values;
    }
}
