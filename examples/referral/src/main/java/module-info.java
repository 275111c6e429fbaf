import org.jspecify.annotations.NullMarked;

/** The composer of referral requests. */
@NullMarked
module safeharbor.referral {
    requires transitive safeharbor.core;
    requires static transitive org.jspecify;
    requires org.apache.commons.text;

    exports io.github.safeharbor.referral;
}
