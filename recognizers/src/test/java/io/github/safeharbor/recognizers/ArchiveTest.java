package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An archive of notes, each with its header, is redacted in pieces as it is as a whole. */
class ArchiveTest {
    private static final List<String> FIRST = List.of(
            "Dorothea", "Nkechi", "Priya", "Wilhelm", "Tomas", "Ingrid", "Lakshmi", "Yusuf", "Henrietta", "Desmond");
    private static final List<String> LAST =
            List.of("Okafor", "Lindqvist", "Petrakis", "Delgado", "Szymanski", "Ramaswamy", "Thibodeaux", "Vandermeer");
    private static final List<String> PLACES =
            List.of("Salina, KS 67401", "Duluth, MN 55802", "Boise, ID 83702", "Eugene, OR 97401");

    private final Random random = new Random(20261130);

    @Test
    void inPiecesItIsWhatItIsAsAWhole() throws IOException {
        Redactor redactor = Redactor.safeHarbor();
        String archive = archive(400_000);
        RedactionResult whole = redactor.redact(archive);
        StringBuilder output = new StringBuilder();
        assertEquals(
                whole.report().counts(),
                redactor.redact(new StringReader(archive), output, KnownIdentifiers.none())
                        .counts());
        assertEquals(whole.text(), output.toString());
    }

    private String archive(int length) {
        List<String> clients = new ArrayList<>();
        FIRST.forEach(first -> clients.add(first + " " + pick(LAST)));
        StringBuilder archive = new StringBuilder();
        while (archive.length() < length) {
            addNote(archive, pick(clients));
        }
        return archive.toString();
    }

    private void addNote(StringBuilder archive, String client) {
        archive.append("Client: ")
                .append(client)
                .append("\nMRN: ")
                .append(number(100_000))
                .append("\n\n");
        for (int lines = 1 + random.nextInt(8); lines > 0; lines--) {
            archive.append(sentence(client)).append(random.nextInt(4) == 0 ? "\n" : " ");
        }
        archive.append("\n\n");
    }

    private String sentence(String client) {
        String first = client.substring(0, client.indexOf(' '));
        return switch (random.nextInt(9)) {
            case 0 -> "Ms. " + client.substring(first.length() + 1) + " reports better sleep and less worry.";
            case 1 -> first + " came on time and completed the PHQ-9, score " + random.nextInt(27) + ".";
            case 2 -> "Call " + (200 + random.nextInt(700)) + "-555-0" + (100 + random.nextInt(90)) + " after 5 pm.";
            case 3 -> "Moved to " + number(100) + " Larkspur Street, " + pick(PLACES) + ".";
            case 4 -> "Email: " + client.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org.";
            case 5 -> "Seen on 3/" + (1 + random.nextInt(28)) + "/2024 with her sister " + pick(FIRST) + ".";
            case 6 -> "Her grandmother is " + (90 + random.nextInt(9)) + " years old and lives nearby.";
            case 7 -> "We practised grounding; she will keep a diary of panic attacks.";
            default -> "Plan: continue CBT weekly, review sertraline with the prescriber.";
        };
    }

    private int number(int least) {
        return least + random.nextInt(9 * least);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
