package io.github.safeharbor.recognizers.analysis;

import io.github.safeharbor.recognizers.lexicon.Cues;
import io.github.safeharbor.recognizers.lexicon.ListFile;
import io.github.safeharbor.text.WordList;

/** The one table of all cues: the bits of {@link NameCue} and {@link PlaceCue}, by the hash of a word or a phrase. */
final class CueTable {
    private static final String CITIES = "lists/world-cities.txt";

    private CueTable() {}

    static WordList get() {
        return Holder.TABLE;
    }

    private static WordList read() {
        WordList.Builder table = new WordList.Builder();
        NameCue.addTo(table);
        PlaceCue.addTo(table);
        for (String city : ListFile.lines(CITIES)) {
            int blank = city.indexOf(' ');
            table.add(Cues.hash(city), PlaceCue.WORLD);
            if (blank > 0) {
                table.add(Cues.hash(city.substring(0, blank)), PlaceCue.WORLD_FIRST);
            }
        }
        return table.build();
    }

    private static final class Holder {
        static final WordList TABLE = read();
    }
}
