package io.github.safeharbor.recognizers.lexicon;

import io.github.safeharbor.recognition.WordHash;
import java.util.Arrays;

/**
 * What public statistics and word lists say about single words; one look-up answers all of it.
 *
 * <p>A word is given by its {@link WordHash}, so that a text's tokens are looked up
 * without a {@code String}. The answer is a {@code long} that {@link WordInfo} reads; zero means that the word is in no
 * list. An unlisted word is taken for a listed one with a probability below one in a thousand million. A word written
 * with an apostrophe is listed as the letters alone, {@code okeefe}.
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
        FingerprintTable indexes = new FingerprintTable(ListFile.lines(list));
        InfoPool pool = new InfoPool();
        int i = 0;
        while (i < list.length) {
            long hash = 0;
            for (; list[i] != '\t'; i++) {
                hash = WordHash.append(hash, (char) list[i]);
            }
            indexes.or(hash, pool.index(WordInfo.NOTATION.read(list, i + 1)));
            while (list[i++] != '\n') {}
        }
        return new Lexicon(indexes, pool.infos());
    }

    /** Keeps each distinct info once: there are a few thousand, so they stay in the processor's cache. */
    private static final class InfoPool {

        private static final int MOST = 1 << 15;

        private final FingerprintTable indexes = new FingerprintTable(MOST);
        private long[] infos = new long[1024];
        private int size = 1; // index zero is "not listed"

        int index(long info) {
            int index = indexes.get(info);
            if (index == 0) {
                index = size++;
                indexes.or(info, index);
                if (index == infos.length) {
                    infos = Arrays.copyOf(infos, 2 * index);
                }
                infos[index] = info;
            }
            return index;
        }

        long[] infos() {
            return Arrays.copyOf(infos, size);
        }
    }

    private static final class Holder {

        static final Lexicon LEXICON = parse(ListFile.read(LIST));
    }
}
