package io.github.safeharbor.referral;

import io.github.safeharbor.referral.Left.Kind;
import io.github.safeharbor.referral.Sense.Shade;
import io.github.safeharbor.referral.Words.Gap;
import java.util.List;
import java.util.Set;

/**
 * Reads states. A name counts wherever it stands; a postal code by its place: behind a comma, a cue or a place, in a
 * list of states, or alone. Where a person comes from, or the poster practises, is no state that is sought.
 */
final class States {
    /** Codes that are words, degrees or illnesses as well. */
    private static final Set<String> WORDS = WordSets.of("state-code-word");

    /** Codes that are everyday words: only behind a word for a licence or a place. */
    private static final Set<String> STRICT = Set.of("OR", "IN", "ME", "OK", "HI", "OH");

    private static final Set<String> LICENCE = WordSets.of("licence-before");
    private static final Set<String> NEVER_SMALL = WordSets.of("never-small");
    private static final Set<String> DEGREES = WordSets.of("degree");
    private static final Set<String> CARE = Set.of("has", "with", "w", "of");

    private final Words words;
    private final Cues cues;
    private final List<Match> all;
    private final boolean[] places;

    States(Words words, Cues cues, List<Match> all, boolean[] places) {
        this.words = words;
        this.cues = cues;
        this.all = all;
        this.places = places;
    }

    /** Returns whether a place below the state stands right before the word. */
    boolean placed(int word) {
        return word > 0 && places[word - 1];
    }

    /** Returns whether the words are a postal code. */
    boolean code(Match match) {
        return match.length() == 1 && words.norm(match.from()).length() == 2;
    }

    Verdict of(Match match, Set<Shade> shades) {
        boolean code = code(match) && words.get(match.from()).raw().length() == 2;
        if (code && !placedCode(match)) {
            return Verdict.NOTHING;
        }
        if (payer(match)) {
            return words.norm(match.from() - 1).equals("of") ? Verdict.NOTHING : Verdict.otherwise(match);
        }
        if (words.norm(match.from() - 1).equals("to") && !shades.contains(Shade.POSTER)) {
            return Verdict.take(match);
        }
        if (!servedFrom(match)
                && cues.before(Cue.FROM, match.from(), 3, Gap.JOIN)
                && !cues.before(Cue.WANT, match.from(), 1, Gap.JOIN)) {
            return Verdict.leave(Kind.PAST);
        }
        if (shades.contains(Shade.POSTER)) {
            return Verdict.otherwise(match);
        }
        if (shades.contains(Shade.REFUSED)) {
            return Verdict.leave(Kind.NOT_WANTED);
        }
        return shades.contains(Shade.PAST)
                ? Verdict.leave(Kind.PAST)
                : Verdict.take(match.phrase().value());
    }

    /** "Telehealth from elsewhere in Ohio", "someone from Ohio". */
    private boolean servedFrom(Match match) {
        for (int i = match.from() - 1; i > 0 && i >= match.from() - 3; i--) {
            int from = i;
            if (words.norm(i).equals("from")) {
                return all.stream()
                        .anyMatch(m -> m.to() == from
                                && Set.of(Slot.MODE, Slot.PROVIDER)
                                        .contains(m.phrase().slot()));
            }
        }
        return false;
    }

    /** "BCBS of North Carolina" names a plan. */
    private boolean payer(Match match) {
        int before = words.norm(match.from() - 1).equals("of") ? match.from() - 1 : match.from();
        return all.stream()
                .anyMatch(m -> m.phrase().list().equals(Slot.PAYMENT.key())
                        && (m.to() == before || m.to() == match.from())
                        && !words.breaks(match.from(), Gap.SLASH)
                        && !words.breaks(before, Gap.SLASH));
    }

    private boolean placedCode(Match match) {
        int word = match.from();
        String raw = words.get(word).raw();
        boolean capitals = words.get(word).capitals();
        String small = words.norm(word);
        if (!capitals && Character.isUpperCase(raw.charAt(0))) {
            return words.gap(word) == Gap.COMMA && placed(word);
        }
        if (!capitals) {
            return small(word, small);
        }
        boolean before = words.breaks(word, Gap.SLASH);
        boolean after = words.breaks(word + 1, Gap.SLASH);
        if (neighbour(word)) {
            return true;
        }
        if ((before && after) || placed(word)) {
            return !credential(word);
        }
        if (STRICT.contains(raw)) {
            return cues.before(Cue.STATECUE, word, 1, Gap.JOIN) && LICENCE.contains(words.norm(word - 1));
        }
        boolean cue = cues.before(Cue.STATECUE, word, 1, Gap.JOIN) || cues.starts(Cue.STATECUE, word + 1);
        if (WORDS.contains(raw)) {
            boolean shouted = shouted(word);
            return (cue && !CARE.contains(words.norm(word - 1)) && !(shouted && !after))
                    || (!shouted
                            && (words.gap(word) == Gap.COMMA || after)
                            && !CARE.contains(words.norm(word - 1))
                            && !credential(word));
        }
        return true;
    }

    /** "portland, or", "licensed in wa", "therapist, nj, aetna". */
    private boolean small(int word, String code) {
        boolean after = words.breaks(word + 1, Gap.SLASH);
        if (placed(word) && words.gap(word) == Gap.COMMA && after) {
            return true;
        }
        if (NEVER_SMALL.contains(code)) {
            return false;
        }
        boolean licence = cues.before(Cue.STATECUE, word, 1, Gap.JOIN) && LICENCE.contains(words.norm(word - 1));
        return licence
                || placed(word)
                || (words.breaks(word, Gap.SLASH)
                        && after
                        && !WORDS.contains(code.toUpperCase(java.util.Locale.ROOT))
                        && !code.equals("ct"));
    }

    /** "PhD, PA-C, MD": a degree among degrees. */
    private boolean credential(int word) {
        String raw = words.get(word).raw();
        if (!Set.of("MD", "MA", "MS", "PA").contains(raw)) {
            return false;
        }
        return DEGREES.contains(words.norm(word - 1)) || DEGREES.contains(words.norm(word + 1));
    }

    /** A state beside it: "WA/OR", "NJ or PA". */
    private boolean neighbour(int word) {
        return state(word - 1) && words.breaks(word, Gap.SLASH)
                || state(word + 1) && words.breaks(word + 1, Gap.SLASH)
                || joins(word - 1) && state(word - 2)
                || joins(word + 1) && state(word + 2);
    }

    private boolean joins(int word) {
        return Set.of("or", "and").contains(words.norm(word))
                && !words.get(Math.max(0, Math.min(word, words.size() - 1))).capitals();
    }

    private boolean state(int word) {
        return all.stream()
                .anyMatch(m -> m.phrase().list().equals(Slot.STATE.key())
                        && m.from() <= word
                        && word < m.to()
                        && (m.length() > 1
                                || words.norm(word).length() > 2
                                || words.get(word).capitals()));
    }

    /** Returns whether the line around the word is in capitals. */
    private boolean shouted(int word) {
        int capitals = 0;
        int count = 0;
        for (int i = words.first(word, Gap.LINE); i < words.end(word, Gap.LINE); i++) {
            if (words.get(i).raw().length() > 3) {
                count++;
                capitals += words.get(i).capitals() ? 1 : 0;
            }
        }
        return count > 3 && capitals * 2 > count;
    }
}
