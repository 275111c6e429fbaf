package io.github.safeharbor.examples.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps others out: names that resolve to this computer, pages of the web, other users of the machine. A request is refused
 * before its body is read.
 */
final class Gate {
    /** The header by which the page shows that it has the token. No page of another origin can send it. */
    static final String TOKEN_HEADER = "X-Safeharbor-Token";

    private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

    private final String token;
    private final List<String> hosts;

    /** Creates a gate with a new token for a server at a port. */
    Gate(int port) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        this.hosts = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    String token() {
        return token;
    }

    /** Refuses a request that was meant for another host: a name of the web may be made to point to this computer. */
    void checkHost(Request request) {
        String host = request.header("Host");
        if (host == null) {
            throw new Refusal(400, "host", "the request names no host, or two");
        }
        if (!hosts.contains(host.toLowerCase(Locale.ROOT))) {
            throw new Refusal(421, "host", "the request is meant for another host");
        }
    }

    /** Refuses whoever may not call a route. */
    void check(Request request, Route.Access access) {
        switch (access) {
            case OPEN -> {}
            case PAGE -> {
                String origin = request.header("Origin");
                boolean foreign = origin != null && hosts.stream().noneMatch(host -> origin.equals("http://" + host));
                if (foreign || crossSite(request)) {
                    throw new Refusal(403, "origin", "the request comes from another page");
                }
                if (!matches(request.header(TOKEN_HEADER))) {
                    throw new Refusal(
                            403, "token", "the token is missing or wrong: open the address that the program shows");
                }
            }
            case PROGRAM -> {
                String origin = request.header("Origin");
                boolean web = origin != null && (WEB.matcher(origin).matches() || origin.equals("null"));
                if (web || crossSite(request) && origin == null) {
                    throw new Refusal(403, "origin", "pages of the web are not answered");
                }
            }
        }
    }

    private static boolean crossSite(Request request) {
        String site = request.header("Sec-Fetch-Site");
        return site != null && (site.equals("cross-site") || site.equals("same-site"));
    }

    private boolean matches(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
