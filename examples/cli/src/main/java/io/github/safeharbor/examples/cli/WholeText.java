package io.github.safeharbor.examples.cli;

import io.github.safeharbor.RedactionResult;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An input that is one text. */
final class WholeText implements Pieces {
    private final Source source;
    private final long longest;
    private boolean read;

    WholeText(Source source, long longest) {
        this.source = source;
        this.longest = longest;
    }

    @Override
    public @Nullable Piece next() {
        if (read) {
            return null;
        }
        read = true;
        return new Text(source, source.bytes(longest));
    }

    @Override
    public void close() {}

    /** Returns the text of a source, decoded. */
    static String text(Source source, long longest) {
        byte[] bytes = source.bytes(longest);
        return Decoder.decode(source.name(), bytes, Decoder.encoding(bytes, source.encoding()), 0);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Text(Source source, byte[] content) implements Piece {
        @Override
        public Redacted redact(Recipe recipe) {
            Charset encoding = Decoder.encoding(content, source.encoding());
            String text = Decoder.decode(source.name(), content, encoding, 0);
            RedactionResult result = recipe.redact(source.name(), text, recipe.known(source.name(), null));
            return new Redacted(result.text(), encoding, 0, List.of(result.report()));
        }

        @Override
        public int bytes() {
            return content.length;
        }

        @Override
        public String toString() {
            return source.name();
        }
    }
}
