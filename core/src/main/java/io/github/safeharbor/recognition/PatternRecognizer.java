package io.github.safeharbor.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches the whole text for one pattern. */
final class PatternRecognizer implements Recognizer {
    private static final String GROUP = "id";

    private final String id;
    private final IdentifierCategory category;
    private final Pattern pattern;
    private final boolean hasGroup;

    PatternRecognizer(String id, IdentifierCategory category, String regex) {
        this.id = Finding.requireName(Objects.requireNonNull(id, "id"));
        this.category = Objects.requireNonNull(category, "category");
        this.pattern = Pattern.compile(regex);
        this.hasGroup = regex.contains("(?<" + GROUP + ">");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(category);
    }

    @Override
    public List<Finding> recognize(Text source) {
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = pattern.matcher(source.view());
        while (matcher.find()) {
            int start = hasGroup ? matcher.start(GROUP) : matcher.start();
            int end = hasGroup ? matcher.end(GROUP) : matcher.end();
            if (start >= 0 && end > start) {
                findings.add(new Finding(new Span(start, end), category, Confidence.LIKELY, id));
            }
        }
        return findings;
    }
}
