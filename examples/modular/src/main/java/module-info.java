import org.jspecify.annotations.NullMarked;

/** What a modular application writes: one line for the library, which brings core and the built-in recognizers. */
@NullMarked
module safeharbor.examples.modular {
    requires safeharbor.recognizers;
}
