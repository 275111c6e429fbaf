package io.github.safeharbor.examples.referral;

import io.github.safeharbor.RedactionResult;
import io.github.safeharbor.Redactor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints sample requests: as written, redacted, and the audit report. */
public final class Main {
    private Main() {}

    /** Prints the samples to standard output, in UTF-8. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        print(Redactor.safeHarbor(), out);
        out.flush();
    }

    static void print(Redactor redactor, PrintStream out) {
        for (SampleRequest sample : SampleRequest.all()) {
            RedactionResult result = sample.template().redact(sample.request(), redactor, sample.client());
            out.print("=== " + sample.title() + "\n\n");
            out.print("As written\n" + sample.template().fill(sample.request()) + "\n\n");
            out.print("Redacted\n" + result.text() + "\n\n");
            out.print("Audit report\n" + result.report().toText() + "\n");
        }
    }
}
