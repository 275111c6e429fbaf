package io.github.safeharbor.recognizers.places;

import static io.github.safeharbor.recognition.IdentifierCategory.GEO;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds cities and towns, at home and abroad: listed ones by context and capital, unlisted ones where the context is plain.
 *
 * <p>In "Anyone in Duluth, MN? She moved there from Hibbing" the spans are {@code [10, 16)} and {@code [43, 50)}. States and
 * countries stay (45 CFR 164.514(b)(2)(i)(B) names what is smaller than a state). "New York" and "Washington" alone are
 * states; a town that is an ordinary word (Reading, Hope) needs more than a capital.
 */
public final class CityRecognizer implements Recognizer {
    /** Creates the recognizer. */
    public CityRecognizer() {}

    @Override
    public String id() {
        return "city";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(GEO);
    }

    @Override
    public List<Finding> recognize(Text source) {
        PlaceText text = PlaceText.of(source);
        List<Finding> findings = new ArrayList<>(Addresses.of(source).towns);
        TownSlots.find(text, findings);
        TownScan scan = new TownScan(text, findings);
        int i = 0;
        while (i < text.count) {
            i = scan.at(i);
        }
        return findings;
    }
}
