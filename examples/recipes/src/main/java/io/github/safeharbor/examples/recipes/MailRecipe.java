package io.github.safeharbor.examples.recipes;

import io.github.safeharbor.Redactor;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** Redacts the plain text of a message, part by part; drop HTML, attachments and headers, or treat them yourself. */
class MailRecipe {
    static void redact(Part part, Redactor redactor) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                redact(parts.getBodyPart(i), redactor);
            }
        } else if (part.isMimeType("text/plain")) {
            part.setText(redactor.redact((String) part.getContent()).text());
        }
    }
}
