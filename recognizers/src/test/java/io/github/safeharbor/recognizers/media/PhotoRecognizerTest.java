package io.github.safeharbor.recognizers.media;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** Samples of file names and embedded images, and of pictures that are only mentioned. */
final class PhotoRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new PhotoRecognizer());

    @Test
    void findsFileNamesByTheirExtension() {
        tester.finds("see {{PHOTO:kim_bday_2023.jpg}} please");
        tester.finds("porch clip: {{PHOTO:DOORCAM_0719.mp4}}.");
        tester.finds("({{PHOTO:photos/2024/mom.HEIC}})");
    }

    @Test
    void findsNamesWithBlanks() {
        tester.finds("{{PHOTO:Screenshot 2024-03-02 at 10.14.22 AM.png}} attached");
        tester.finds("\"{{PHOTO:my son at the lake.jpg}}\" is the file");
        tester.finds("{{PHOTO:WhatsApp Image 2024-01-15 at 18.22.10.jpeg}}");
    }

    @Test
    void findsCameraNamesWithoutExtension() {
        tester.finds("{{PHOTO:IMG_2041}} and {{PHOTO:DSC01234}} show her");
        tester.finds("{{PHOTO:PXL_20240312_183011223}} is the porch");
    }

    @Test
    void findsEmbeddedImages() {
        tester.finds("{{PHOTO:![me and mom](photos/mom)}} end");
        tester.finds("{{PHOTO:<img src=\"x/a\" alt=\"us\">}}");
        tester.finds("{{PHOTO:data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==}} end");
    }

    @Test
    void takesScansOnlyWithAPictureCue() {
        tester.finds("{{PHOTO:scan_0091.pdf}} is her card");
    }

    @Test
    void findsALabelledPicture() {
        tester.finds("mugshot no. {{PHOTO:M-22910-B}}");
    }

    @Test
    void ignoresThePictureItself() {
        tester.findsNothing("she hates photos of herself");
        tester.findsNothing("I get the picture now");
        tester.findsNothing("screenshot it and send");
        tester.findsNothing("the image in her mind, SUD 8");
        tester.findsNothing("an image of 3 birds");
        tester.findsNothing("selfie culture and teens");
    }

    @Test
    void ignoresBareExtensions() {
        tester.findsNothing("save it as a .jpg or .png");
        tester.findsNothing("send a JPG, not a PDF");
        tester.findsNothing("the raw feeling. raw, she says");
        tester.findsNothing("video sessions only, 90837 with modifier 95");
    }

    @Test
    void ignoresCardsWithAPhoto() {
        tester.findsNothing("photo ID shown: H320 655 118");
        tester.findsNothing("photo ID required at intake");
        tester.findsNothing("bring a photo ID and a pen");
    }

    @Test
    void ignoresOtherFiles() {
        tester.findsNothing("intake.pdf is blank");
        tester.findsNothing("notes.txt and plan.docx");
        tester.findsNothing("see page 3 of the manual.");
    }
}
