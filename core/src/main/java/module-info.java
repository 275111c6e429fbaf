import org.jspecify.annotations.NullMarked;

/** The engine of safeharbor: finds nothing by itself, removes what its recognizers find, and accounts for it. */
@NullMarked
@SuppressWarnings("module") // the package text is for our recognizers, who are built later
module safeharbor.core {
    requires static transitive org.jspecify;

    exports io.github.safeharbor;
    exports io.github.safeharbor.advice;
    exports io.github.safeharbor.policy;
    exports io.github.safeharbor.recognition;
    exports io.github.safeharbor.report;
    exports io.github.safeharbor.review;
    exports io.github.safeharbor.text to
            safeharbor.recognizers;
    exports io.github.safeharbor.rule;

    uses io.github.safeharbor.advice.Adviser;
    uses io.github.safeharbor.recognition.RecognizerProvider;
}
