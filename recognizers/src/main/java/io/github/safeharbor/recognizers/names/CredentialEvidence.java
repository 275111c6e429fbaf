package io.github.safeharbor.recognizers.names;

import io.github.safeharbor.recognizers.analysis.NameCue;

/** A licence or degree behind a name, or before it on a ward: {@code [Ann Frost], LCSW}, {@code RN [Frost]}. */
final class CredentialEvidence implements NameEvidence {

    private static final String RULE = "name.credential";

    @Override
    public void weigh(NameText text, NameScores scores) {
        for (int i = 0; i < text.count(); i++) {
            if (!text.is(i, NameCue.CREDENTIAL) || !isWritten(text, i)) {
                continue;
            }
            int name = text.isMark(i - 1, ',') ? i - 2 : i - 1;
            if (text.isWord(name) && text.continues(i) && !text.is(name, NameCue.CREDENTIAL)) {
                boolean comma = name == i - 2;
                scores.add(name, (text.isCapital(name) ? 32 : 22) + (comma ? 8 : 0), RULE);
            }
            if (text.isCapital(i + 1) && text.continues(i + 1) && (text.startsLine(i) || text.isMark(i - 1, "-:"))) {
                scores.add(i + 1, 60, RULE);
            }
        }
    }

    private static boolean isWritten(NameText text, int i) {
        return text.shape(i) == NameText.UPPER || text.is(i, NameCue.SURE_CREDENTIAL);
    }
}
