package io.github.safeharbor.recognizers.places;

import static io.github.safeharbor.recognition.IdentifierCategory.GEO;

import io.github.safeharbor.recognition.AnchoredRule;
import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognition.IdentifierCategory;
import io.github.safeharbor.recognition.Recognizer;
import io.github.safeharbor.recognition.Text;
import io.github.safeharbor.recognition.Trigger;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import io.github.safeharbor.recognizers.support.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds places that people go to, by name: hospitals, schools, practices, churches, jails, parks.
 *
 * <p>In "seen at Harlan Creek Clinic" the span is {@code [8, 27)}; "the clinic", "high school" and "group home" stay. Such
 * places put a person on the map (45 CFR 164.514(b)(2)(i)(B)).
 */
public final class FacilityRecognizer implements Recognizer {
    private static final String POST =
            "(?-i:Benning|Bliss|Bragg|Campbell|Carson|Cavazos|Drum|Eisenhower|Eustis|Gordon|Gregg-Adams|Hood|Huachuca"
                    + "|Irwin|Jackson|Knox|Lejeune|Leonard Wood|Lewis|Liberty|Meade|Miramar|Novosel|Pendleton|Polk"
                    + "|Quantico|Riley|Rucker|Schofield|Sill|Stewart|Wainwright)\\b";

    private static final Rules RULES = Rules.of(
            // "PCS from Riley to Sill": army posts without their "Fort"
            AnchoredRule.of(
                            "facility.post",
                            GEO,
                            Trigger.words("pcs", "pcsing", "pcsed", "pcsd", "stationed", "deployed", "deploying"),
                            "(?i)(?:pcs(?:ing|ed|'d|'ing|'ed)?|stationed|deploy(?:ed|ing)) (?:move )?(?:back )?"
                                    + "(?:(?:from|to|at|out of) )?(?:(?:ft|fort)\\.? )?(?<id>" + POST + ")")
                    .andThen("(?i) (?:to|from|and|or) (?<id>" + POST + ")"),
            // "FCI Harlan", "NAS Merrow": prisons and bases by the letters of their kind
            AnchoredRule.of(
                    "facility.lettered",
                    GEO,
                    Trigger.words("fci", "usp", "fmc", "sci", "nas", "navsta", "mcas", "mcb"),
                    "(?:FCI|USP|FMC|NAS|NAVSTA|MCAS|MCB|(?<=\\b(?:at|from|in|to|of|left) )SCI) [A-Z][a-z]{2,15}(?: (?:Island|Creek|Lake|Springs|City|Point|Rock|River|Hill|Beach))?\\b"),
            // "Zion Methodist", "Second Baptist": the name ends where others have "Church" or "High"
            AnchoredRule.of(
                    "facility.congregation",
                    GEO,
                    Trigger.words(
                            "first",
                            "second",
                            "central",
                            "grace",
                            "trinity",
                            "zion",
                            "calvary",
                            "bethel",
                            "redeemer",
                            "immanuel",
                            "emmanuel"),
                    "(?:First|Second|Central|Grace|Trinity|Zion|Calvary|Bethel|Redeemer|Immanuel|Emmanuel)"
                            + " (?:United )?(?:Lutheran|Baptist|Methodist|Presbyterian|Congregational|Unitarian|Nazarene|AME|Catholic|Covenant|Mennonite)\\b"));

    /** Creates the recognizer. */
    public FacilityRecognizer() {}

    @Override
    public String id() {
        return "facility";
    }

    @Override
    public Set<IdentifierCategory> categories() {
        return Set.of(GEO);
    }

    @Override
    public List<Finding> recognize(Text source) {
        PlaceText text = PlaceText.of(source);
        List<Finding> findings = new ArrayList<>();
        RULES.find(source, findings);
        FacilityName name = new FacilityName(text);
        for (int i = 0; i < text.count; i++) {
            if (!text.word(i)) {
                continue;
            }
            if (text.cue(i, PlaceCue.HEAD | PlaceCue.WEAK_HEAD)) {
                name.headed(i, findings);
            }
            if (text.mark(i + 1, '-')) {
                name.cooperative(i, findings);
            }
            if (text.upper(i)) {
                name.veterans(i, findings);
            }
            if (text.capital(i) || text.caseless()) {
                listed(text, i, findings);
                name.begun(i, findings);
                if (!text.caseless()) {
                    Outlets.find(text, i, findings);
                    if (!text.sentenceStart(i)) {
                        Visited.find(text, i, findings);
                    }
                }
            }
        }
        return findings;
    }

    /** Hospitals and colleges of the public lists; in a text without case only names that are no plain words. */
    private static void listed(PlaceText text, int i, List<Finding> findings) {
        int end = text.phraseEnd(i, PhraseKind.HOSPITAL | PhraseKind.COLLEGE);
        if (end == i
                || !text.caseless() && !text.capital(end - 1)
                || text.cue(i, PlaceCue.FUNCTION)
                || text.allCues(i, end, PlaceCue.GENERIC | PlaceCue.HEAD | PlaceCue.WEAK_HEAD) && end - i < 3
                || text.phraseHas(PhraseKind.INSURER | PhraseKind.STATE)
                || end - i < 3
                        && (text.caseless() || !text.cue(end - 1, PlaceCue.HEAD | PlaceCue.WEAK_HEAD))
                        && !text.proper(i)) {
            return;
        }
        if (text.caseless() && !text.cue(end - 1, PlaceCue.HEAD) && !text.has(i, WordInfo.EPONYM)) {
            return;
        }
        findings.add(text.finding(i, end, Confidence.LIKELY, "facility.listed"));
    }
}
