import org.jspecify.annotations.NullMarked;

/** The engine of safeharbor: finds nothing by itself, removes what its recognizers find, and accounts for it. */
@NullMarked
module safeharbor.core {
    requires static transitive org.jspecify;

    exports io.github.safeharbor;
    exports io.github.safeharbor.policy;
    exports io.github.safeharbor.recognition;
    exports io.github.safeharbor.report;

    uses io.github.safeharbor.recognition.RecognizerProvider;
}
