package io.github.safeharbor.examples.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final Server SERVER = new Server();
    private static final String TEXT = "{\"text\":\"Ada Quill lives here.\"}";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static void refused(int status, String code, HttpRequest.Builder request) {
        HttpResponse<String> response = SERVER.send(request);
        assertEquals(status, response.statusCode());
        assertTrue(response.body().startsWith("{\"error\":{\"code\":\"" + code + "\""), response.body());
        assertFalse(response.body().contains("Exception") || response.body().contains("\\tat "), response.body());
        assertFalse(response.body().contains("Quill"), "an error quotes nothing");
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(response.headers().firstValue("Content-Security-Policy").isPresent());
    }

    @Test
    void aRightRequestIsAnswered() {
        assertEquals(200, SERVER.send(SERVER.check(TEXT)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aWrongTokenIsRefused(String token) {
        for (String path : new String[] {"/api/check", "/api/stop"}) {
            refused(
                    403,
                    "token",
                    HttpRequest.newBuilder(SERVER.at(path))
                            .header(Gate.TOKEN_HEADER, token)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(TEXT)));
        }
        refused(403, "token", HttpRequest.newBuilder(SERVER.at("/api/settings")).header(Gate.TOKEN_HEADER, token));
    }

    @Test
    void aMissingTokenIsRefused() {
        refused(
                403,
                "token",
                HttpRequest.newBuilder(SERVER.at("/api/check"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(TEXT)));
    }

    @Test
    void aTokenGivenTwiceIsRefused() {
        refused(403, "token", SERVER.check(TEXT).header(Gate.TOKEN_HEADER, SERVER.server.token()));
    }

    @Test
    void eachServerHasATokenOfItsOwn() {
        try (Server other = new Server()) {
            assertNotEquals(SERVER.server.token(), other.server.token());
            assertTrue(other.server.token().length() >= 32);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/check, POST",
        "PUT, /api/check, POST",
        "DELETE, /api/stop, POST",
        "POST, /, GET",
        "POST, /page.js, GET",
        "POST, /api/settings, GET",
        "OPTIONS, /api/check, POST",
        "HEAD, /, GET"
    })
    void aWrongMethodIsRefusedAndTheRightOneNamed(String method, String path, String right) {
        HttpResponse<String> response = SERVER.send(SERVER.request(path).method(method, BodyPublishers.noBody()));
        assertEquals(405, response.statusCode());
        assertEquals(right, response.headers().firstValue("Allow").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/jsonp",
                "multipart/form-data; a=b"
            })
    void aWrongContentTypeIsRefused(String type) {
        refused(
                415,
                "content-type",
                SERVER.request("/api/check").header("Content-Type", type).POST(BodyPublishers.ofString(TEXT)));
    }

    @Test
    void aContentTypeMayHaveParametersAndCapitals() {
        HttpRequest.Builder request = SERVER.request("/api/check")
                .header("Content-Type", "Application/JSON; charset=utf-8")
                .POST(BodyPublishers.ofString(TEXT));
        assertEquals(200, SERVER.send(request).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "127.0.0.1",
                "localhost",
                "127.0.0.1:1",
                "127.0.0.1.evil.example:PORT",
                "0.0.0.0:PORT"
            })
    void anotherHostIsRefusedEvenForThePage(String host) throws IOException {
        String header = host.replace("PORT", String.valueOf(SERVER.server.port()));
        String status = SERVER.raw("GET / HTTP/1.1\r\nHost: " + header + "\r\n\r\n", false);
        assertEquals("HTTP/1.1 421", status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "LOCALHOST:PORT", "127.0.0.1:PORT"})
    void thisHostIsAnswered(String host) throws IOException {
        String header = host.replace("PORT", String.valueOf(SERVER.server.port()));
        assertEquals("HTTP/1.1 200", SERVER.raw("GET / HTTP/1.1\r\nHost: " + header + "\r\n\r\n", false));
    }

    @Test
    void noHostAndTwoHostsAreRefused() throws IOException {
        String host = "Host: localhost:" + SERVER.server.port() + "\r\n";
        assertEquals("HTTP/1.1 400", SERVER.raw("GET / HTTP/1.1\r\n\r\n", false));
        assertEquals("HTTP/1.1 400", SERVER.raw("GET / HTTP/1.1\r\n" + host + host + "\r\n", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1", "chrome-extension://abc"})
    void aPageOfAnotherOriginIsRefusedEvenWithTheToken(String origin) {
        refused(403, "origin", SERVER.check(TEXT).header("Origin", origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aPageOfAnotherSiteIsRefusedEvenWithTheToken(String site) {
        refused(403, "origin", SERVER.check(TEXT).header("Sec-Fetch-Site", site));
    }

    @Test
    void thePageItselfIsAnswered() {
        HttpRequest.Builder request = SERVER.check(TEXT)
                .header("Origin", "http://127.0.0.1:" + SERVER.server.port())
                .header("Sec-Fetch-Site", "same-origin");
        assertEquals(200, SERVER.send(request).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.html",
                "/page.css/",
                "/../version.txt",
                "/%2e%2e/version.txt",
                "/api",
                "/api/check/",
                "/page",
                "/v2/check",
                "/v2/languages",
                "/favicon.ico"
            })
    void nothingElseIsServed(String path) {
        refused(404, "path", SERVER.request(path));
    }

    @Test
    void aBodyOverAMegabyteIsRefusedAndTheAnswerCanBeRead() {
        refused(413, "too-long", SERVER.check("{\"text\":\"" + "Quill ".repeat(400_000) + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"Quill\"",
                "{\"text\":\"Quill\"",
                "{\"text\":\"Quill\"} {}",
                "{\"text\":\"Quill\",\"text\":\"\"}",
                "{\"text\":1}",
                "{\"text\":[\"Quill\"]}",
                "{\"text\":null}",
                "{}",
                "{\"Quill\":\"a\",\"text\":\"a\"}",
                "{\"text\":\"a\",\"known\":\"Quill\"}",
                "{\"text\":\"a\",\"decisions\":[\"Quill\"]}",
                "{\"text\":\"a\",\"decisions\":[{\"do\":\"keep\"}]}",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}"
            })
    void aMalformedBodyIsRefused(String body) {
        refused(400, "malformed", SERVER.check(body));
    }

    @Test
    void badBytesAreRefused() {
        byte[] body = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        refused(
                400,
                "malformed",
                SERVER.request("/api/check")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    @Test
    void noOtherAddressOfTheMachineIsListenedAt() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertFalse(listens(address), "another machine could call");
                }
            }
        }
    }

    private static boolean listens(InetAddress address) {
        try (Socket socket = new Socket(address, SERVER.server.port())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
