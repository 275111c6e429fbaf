package io.github.safeharbor.recognizers.places;

import io.github.safeharbor.recognition.Confidence;
import io.github.safeharbor.recognition.Finding;
import io.github.safeharbor.recognizers.analysis.PlaceCue;
import io.github.safeharbor.recognizers.lexicon.PhraseKind;
import io.github.safeharbor.recognizers.lexicon.WordInfo;
import java.util.List;

/** One pass over one text for towns; remembers where the last one ended. */
final class TownScan {
    private final PlaceText text;
    private final PlaceContext context;
    private final TownRules rules;
    private final List<Finding> findings;
    private final Town town = new Town();
    private int stateEnd;

    TownScan(PlaceText text, List<Finding> findings) {
        this.text = text;
        this.context = new PlaceContext(text);
        this.rules = new TownRules(text, context, town);
        this.findings = findings;
    }

    /** Looks at a token and returns the one to go on with. */
    int at(int i) {
        if (!text.word(i)) {
            return i + 1;
        }
        boolean written = text.capital(i) || text.caseless();
        if (!written
                && !text.cue(i - 1, PlaceCue.IN | PlaceCue.TO | PlaceCue.AREA)
                && !rules.isInList(i)
                && !context.areaAfter(i + 1)) {
            return i + 1; // most words of most texts
        }
        if (written && text.has(i, WordInfo.STARTS_PHRASE)) {
            int insurer = text.phraseEnd(i, PhraseKind.INSURER | PhraseKind.MENTAL_HEALTH | PhraseKind.INNOCENT);
            if (insurer > i
                    && !(text.phraseHas(PhraseKind.INSURER) && text.phraseGrade() > 0 && text.state(insurer + 1))) {
                return insurer;
            }
        }
        candidate(i);
        if (town.grade == 0 && !text.capital(i) && !text.caseless()) {
            return i + 1;
        }
        String rule = rules.rule(i);
        if (rule == null) {
            return Math.max(i + 1, stateEnd); // Hampshire is a town, New Hampshire is none
        }
        Confidence confidence = rule.endsWith("lone") || rule.endsWith("unlisted")
                ? Confidence.POSSIBLE
                : rule.endsWith("state") ? Confidence.CERTAIN : Confidence.LIKELY;
        findings.add(text.finding(i, town.end, confidence, rule));
        listedBefore(i);
        town.lastEnd = town.end;
        return town.end;
    }

    /** "Abilene or Salina": the word before the conjunction is a town as well. */
    private void listedBefore(int i) {
        int before = i - 2;
        if (before > 0
                && context.conjunction(i - 1)
                && text.proper(before - 1)
                && before - 1 >= town.lastEnd
                && text.phraseEnd(before - 1) == i - 1
                && text.phraseGrade() >= 2) {
            findings.add(text.finding(before - 1, before + 1, Confidence.LIKELY, "city.list"));
        } else if (before >= town.lastEnd
                && before >= 0
                && (context.conjunction(i - 1) || text.mark(i - 1, '/'))
                && text.proper(before)
                && text.word(before)
                && text.grade(before) >= 3) {
            findings.add(text.finding(before, before + 1, Confidence.LIKELY, "city.list"));
        }
    }

    /** Reads the longest listed town that begins here. */
    private void candidate(int i) {
        town.grade = text.grade(i);
        if (town.grade == 0 && text.proper(i)) {
            boolean likely =
                    rules.isInList(i) && !text.mark(i - 1, ',') || text.state(text.mark(i + 1, ',') ? i + 2 : i + 1);
            int shared = text.sharedGrade(i);
            town.grade = likely || shared >= 4 && context.before(i) >= PlaceContext.IN ? shared : 0;
        }
        town.end = i + 1;
        town.phrase = false;
        stateEnd = i;
        int longest = text.phraseEnd(i);
        if (longest > i
                && !text.phraseHas(PhraseKind.COUNTRY)
                && text.phraseGrade() > 0
                && (!text.phraseHas(PhraseKind.STATE) || statesTown(longest))) {
            town.grade = text.phraseGrade();
            town.end = longest;
            town.phrase = true;
        } else if (longest > i && text.phraseHas(PhraseKind.STATE | PhraseKind.COUNTRY)) {
            town.grade = 0;
            stateEnd = longest;
        }
        if (text.cue(i, PlaceCue.WORLD_FIRST)) {
            int city = text.worldCityEnd(i);
            if (city > town.end) {
                town.end = city;
                town.grade = 4;
                town.phrase = true;
            }
        }
    }

    /** "New York, NY" is the town, "New York" the state. */
    private boolean statesTown(int longest) {
        return text.mark(longest, ',')
                && text.state(longest + 1)
                && !text.lineStart(longest + 1)
                && !text.has(longest + 1, WordInfo.STATE);
    }
}
