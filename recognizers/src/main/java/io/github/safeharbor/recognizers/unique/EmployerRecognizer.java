package io.github.safeharbor.recognizers.unique;
import io.github.safeharbor.recognition.*;
import java.util.*;
public final class EmployerRecognizer implements Recognizer {
    public EmployerRecognizer() {}
    @Override public String id() { return "EmployerRecognizer"; }
    @Override public Set<IdentifierCategory> categories() { return Set.of(IdentifierCategory.OTHER); }
    @Override public List<Finding> recognize(SourceText s) { return List.of(); }
}
