package io.github.safeharbor;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a text and, where they differ from it, its other readings: values over the end of a line, missing blanks, slips. */
final class Readings {
    private Readings() {}

    /** Returns what is found in a text, and in its other readings where they differ, in offsets of the text's view. */
    static List<Finding> find(Text source, Function<Text, List<Finding>> find) {
        List<Finding> findings = new ArrayList<>(find.apply(source));
        for (Text reading : source.readings()) {
            for (Finding finding : find.apply(reading)) {
                if (reading.isNews(finding.span())) {
                    // Only possible, and so never repeated: what is read with a guess is no word of the text.
                    findings.add(new Finding(
                            reading.toOriginal(finding.span()),
                            finding.category(),
                            Confidence.POSSIBLE,
                            finding.rule(),
                            finding.meaning()));
                }
            }
        }
        return findings;
    }
}
