package io.github.safeharbor.recognizers.places;

import static io.github.safeharbor.recognition.IdentifierCategory.GEO;

import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.rule.Rule;
import io.github.safeharbor.rule.RuleRecognizer;
import io.github.safeharbor.rule.Shape;
import io.github.safeharbor.rule.Start;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds places that people go to, by name: hospitals, schools, practices, churches, jails, parks.
 *
 * <p>In "seen at Harlan Creek Clinic" the span is {@code [8, 27)}; "the clinic", "high school" and "group home" stay. Such
 * places put a person on the map (45 CFR 164.514(b)(2)(i)(B)).
 */
public final class FacilityRecognizer extends RuleRecognizer {
    private static final String POST =
            "(?-i:Benning|Bliss|Bragg|Campbell|Carson|Cavazos|Drum|Eisenhower|Eustis|Gordon|Gregg-Adams|Hood|Huachuca"
                    + "|Irwin|Jackson|Knox|Lejeune|Leonard Wood|Lewis|Liberty|Meade|Miramar|Novosel|Pendleton|Polk"
                    + "|Quantico|Riley|Rucker|Schofield|Sill|Stewart|Wainwright)\\b";

    private static final List<Rule> RULES = List.of(
            // "PCS from Riley to Sill": army posts without their "Fort"
            Rule.of("facility.post", GEO)
                    .at(Start.words("pcs", "pcsing", "pcsed", "pcsd", "stationed", "deployed", "deploying"))
                    .value(Shape.regex(
                            "(?i)(?:pcs(?:ing|ed|'d|'ing|'ed)?|stationed|deploy(?:ed|ing)) (?:move )?(?:back )?"
                                    + "(?:(?:from|to|at|out of) )?(?:(?:ft|fort)\\.? )?(?<id>" + POST + ")"))
                    .more(Shape.regex("(?i) (?:to|from|and|or) (?<id>" + POST + ")")),
            // "FCI Harlan", "NAS Merrow": prisons and bases by the letters of their kind
            Rule.of("facility.lettered", GEO)
                    .at(Start.words("fci", "usp", "fmc", "sci", "nas", "navsta", "mcas", "mcb"))
                    .value(
                            Shape.regex(
                                    "(?:FCI|USP|FMC|NAS|NAVSTA|MCAS|MCB|(?<=\\b(?:at|from|in|to|of|left) )SCI) [A-Z][a-z]{2,15}(?: (?:Island|Creek|Lake|Springs|City|Point|Rock|River|Hill|Beach))?\\b")));

    /** Creates the recognizer. */
    public FacilityRecognizer() {
        super("facility", RULES);
    }

    @Override
    public List<Finding> recognize(Text source, List<Finding> found) {
        PlaceText text = PlaceText.of(source);
        List<Finding> findings = new ArrayList<>(found);
        FacilityName name = new FacilityName(text);
        for (int i = 0; i < text.count; i++) {
            if (!text.word(i)) {
                continue;
            }
            if (text.cue(i, PlaceCue.HEAD | PlaceCue.WEAK_HEAD)) {
                name.headed(i, findings);
            }
            if (text.capital(i) && !text.caseless()) {
                NamedSlots.find(text, i, findings);
                if (!text.sentenceStart(i)) {
                    Visited.find(text, i, findings);
                }
            }
        }
        return findings;
    }
}
