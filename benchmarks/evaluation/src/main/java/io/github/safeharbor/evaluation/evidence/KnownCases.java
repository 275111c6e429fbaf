package io.github.safeharbor.evaluation.evidence;

import io.github.safeharbor.Redaction;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.KnownIdentifiers;
import io.github.safeharbor.recognition.KnownPerson;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/** Which disguises of a known client's values survive, and which texts that only look like one lose a letter. */
final class KnownCases {
    private final Redactor redactor;

    KnownCases(Redactor redactor) {
        this.redactor = redactor;
    }

    void run(Tallies tallies) {
        KnownIdentifiers known = KnownIdentifiers.none();
        for (String line : Samples.lines("known.tsv")) {
            String[] fields = line.split("\t", -1);
            if (fields[0].equals("=")) {
                known = KnownIdentifiers.builder()
                        .client(person -> fill(person, fields))
                        .build();
                continue;
            }
            boolean disguise = fields[0].equals("+");
            String marked = fields[1].replace("\\n", "\n");
            String text = marked.replace("{", "").replace("}", "");
            boolean fails = disguise
                    ? survives(marked, text, known)
                    : !redactor.redact(text, known)
                            .text()
                            .equals(redactor.redact(text).text());
            String row = disguise ? "disguises" : "look-alikes";
            tallies.add("known client", row, 1, fails ? 1 : 0);
            if (fails) {
                tallies.show(
                        "known client",
                        row,
                        marked + "  ->  " + redactor.redact(text, known).text());
            }
        }
    }

    private boolean survives(String marked, String text, KnownIdentifiers known) {
        BitSet covered = new BitSet();
        for (Redaction found : redactor.find(text, known)) {
            covered.set(found.span().start(), found.span().end());
        }
        boolean own = false;
        int at = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{' || c == '}') {
                own = c == '{';
            } else {
                if (own && Character.isLetterOrDigit(c) && !covered.get(at)) {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    private static void fill(KnownPerson person, String[] fields) {
        for (int i = 1; i + 1 < fields.length; i += 2) {
            String value = fields[i + 1];
            switch (fields[i]) {
                case "name" -> person.name(value);
                case "alias" -> person.alias(value);
                case "dob" -> person.dateOfBirth(LocalDate.parse(value));
                case "phone" -> person.phone(value);
                case "email" -> person.email(value);
                case "employer" -> person.employer(value);
                case "school" -> person.school(value);
                case "plan" -> person.healthPlanNumber(value);
                case "ssn" -> person.socialSecurityNumber(value);
                case "address" -> person.address(value);
                case "mrn" -> person.medicalRecordNumber(value);
                default -> throw new IllegalArgumentException(List.of(fields).get(i));
            }
        }
    }
}
