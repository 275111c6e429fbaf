package io.github.safeharbor.recognizers.lexicon;

import io.github.safeharbor.text.WordHash;
import java.util.Arrays;

/**
 * What public statistics and word lists say about single words; one look-up answers all of it.
 *
 * <p>A word is given by its {@link WordHash}, so that a text's tokens are looked up
 * without a {@code String}. The answer is a {@code long} that {@link WordInfo} reads; zero means that the word is in no
 * list. An unlisted word is taken for a listed one about once in a thousand million times. A name written with an
 * apostrophe is listed as the letters alone, {@code okeefe}: join the tokens by {@link WordHash#append}.
 *
 * <p>Immutable. The list is read at first use, once, in about a tenth of a second, and then takes about 4 MB.
 */
public final class Lexicon {

    private static final String LIST = "words.txt.gz";

    private final FingerprintTable indexes;
    private final long[] infos;

    private Lexicon(FingerprintTable indexes, long[] infos) {
        this.indexes = indexes;
        this.infos = infos;
    }

    /** Returns the lexicon. */
    public static Lexicon get() {
        return Holder.LEXICON;
    }

    /** Returns what is known about a word, to be read by {@link WordInfo}; zero if nothing is. */
    public long info(long wordHash) {
        return infos[indexes.get(wordHash)];
    }

    int size() {
        return indexes.size();
    }

    int bytes() {
        return indexes.bytes() + infos.length * Long.BYTES;
    }

    static Lexicon parse(byte[] list) {
        FingerprintTable indexes = new FingerprintTable(ListFile.capacity(list));
        long[] infos = new long[1024]; // one for each section; the first stands for "not listed"
        int section = 0;
        for (int i = ListFile.nextLine(list, 0); i < list.length; ) {
            if (list[i] == ListFile.SECTION) {
                section++;
                if (section == infos.length) {
                    infos = Arrays.copyOf(infos, 2 * section);
                }
                infos[section] = WordInfo.NOTATION.read(list, i + 1);
                i = ListFile.nextLine(list, i);
            } else {
                i = addWord(indexes, section, list, i);
            }
        }
        return new Lexicon(indexes, Arrays.copyOf(infos, section + 1));
    }

    // A method of its own is compiled at once; the loop around it would be interpreted for long.
    private static int addWord(FingerprintTable indexes, int section, byte[] list, int start) {
        long hash = 0;
        int i = start;
        for (; list[i] != '\n'; i++) {
            hash = WordHash.append(hash, (char) list[i]);
        }
        indexes.or(hash, section);
        return i + 1;
    }

    private static final class Holder {

        static final Lexicon LEXICON = parse(ListFile.read(LIST));
    }
}
