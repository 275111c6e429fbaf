package io.github.safeharbor.evaluation.evidence;

/**
 * One measured figure.
 *
 * @param table what it is a row of
 * @param name its name there
 * @param cases how many were tried
 * @param failures how many of them failed
 */
record Figure(String table, String name, long cases, long failures) {
    /** Returns the share of failures in percent. */
    double percent() {
        return cases == 0 ? 0 : 100.0 * failures / cases;
    }

    /** Returns the key of its limit, for example {@code dress.look-alike}. */
    String key() {
        return (table + "." + name).replace(' ', '-').replace(",", "");
    }
}
