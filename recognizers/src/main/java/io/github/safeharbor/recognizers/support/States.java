package io.github.safeharbor.recognizers.support;

/** The states as regex alternatives: where a licence or plate says which state gave it out, the state itself stays. */
public final class States {
    /** Upper-case postal codes, and the old abbreviations that are still written. */
    public static final String CODES = "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]"
            + "|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])";

    /** Names; to be used under {@code (?i)}. */
    public static final String NAMES = "(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut"
            + "|delaware|florida|georgia|hawaii|idaho|illinois|indiana"
            + "|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts"
            + "|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada"
            + "|new (?:hampshire|jersey|mexico|york)|north (?:carolina|dakota)"
            + "|ohio|oklahoma|oregon|pennsylvania|rhode island"
            + "|south (?:carolina|dakota)|tennessee|texas|utah|vermont|virginia"
            + "|washington|west virginia|wisconsin|wyoming)";

    private States() {}
}
