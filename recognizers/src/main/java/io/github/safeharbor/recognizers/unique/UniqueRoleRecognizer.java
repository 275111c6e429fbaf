package io.github.safeharbor.recognizers.unique;
import io.github.safeharbor.recognition.*;
import java.util.*;
public final class UniqueRoleRecognizer implements Recognizer {
    public UniqueRoleRecognizer() {}
    @Override public String id() { return "UniqueRoleRecognizer"; }
    @Override public Set<IdentifierCategory> categories() { return Set.of(IdentifierCategory.OTHER); }
    @Override public List<Finding> recognize(SourceText s) { return List.of(); }
}
