import org.jspecify.annotations.NullMarked;

/** The built-in recognizers of safeharbor. Core finds them through {@link java.util.ServiceLoader}. */
@NullMarked
module safeharbor.recognizers {
    requires transitive safeharbor.core;
    requires static org.apache.opennlp.tools; // for OpenNlpNameRecognizer alone; transitive would ask every user for it
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires org.apache.commons.text;

    exports io.github.safeharbor.recognizers;

    provides io.github.safeharbor.advice.Adviser with
            io.github.safeharbor.recognizers.advice.GuidanceAdviser;
    provides io.github.safeharbor.recognition.RecognizerProvider with
            io.github.safeharbor.recognizers.BuiltInRecognizers;
}
