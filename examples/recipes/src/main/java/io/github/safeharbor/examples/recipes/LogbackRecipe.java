package io.github.safeharbor.examples.recipes;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.safeharbor.Redactor;

/** A word for patterns: {@code <conversionRule conversionWord="redacted" class="...LogbackRecipe"/>}, then {@code %redacted}. */
public class LogbackRecipe extends MessageConverter {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    @Override
    public String convert(ILoggingEvent event) {
        return REDACTOR.redact(super.convert(event)).text();
    }
}
