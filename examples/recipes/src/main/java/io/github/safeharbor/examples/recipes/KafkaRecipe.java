package io.github.safeharbor.examples.recipes;

import io.github.safeharbor.Redactor;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/** From one topic to another, without identifiers in the values; keys pass, so they must not name anybody. */
class KafkaRecipe {
    static Topology topology(String from, String to, Redactor redactor) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(from, Consumed.with(Serdes.String(), Serdes.String()))
                .mapValues(note -> redactor.redact(note).text())
                .to(to, Produced.with(Serdes.String(), Serdes.String()));
        return builder.build();
    }
}
