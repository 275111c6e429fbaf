package io.github.safeharbor.examples.recipes;

import io.github.safeharbor.Redactor;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One redactor for an application, and a filter that redacts what forms send before any controller sees it. */
@Configuration(proxyBeanMethods = false)
class SpringRecipe {
    @Bean
    Redactor redactor() {
        return Redactor.safeHarbor();
    }

    @Bean
    Filter redactedParameters(Redactor redactor) {
        return (request, response, chain) ->
                chain.doFilter(new RedactedRequest((HttpServletRequest) request, redactor), response);
    }
}
