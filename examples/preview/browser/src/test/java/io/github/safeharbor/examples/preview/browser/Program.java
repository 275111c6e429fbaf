package io.github.safeharbor.examples.preview.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The runnable jar of the preview, started as a person would start it. */
final class Program implements AutoCloseable {
    private static final String ADDRESS = "The preview is at ";

    private final Process process;
    private final String page;

    Program() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("..", "target", "preview.jar").toString(),
                        "--no-open")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null || !line.startsWith(ADDRESS)) {
            throw new IllegalStateException("the program shows no address");
        }
        page = line.substring(ADDRESS.length());
    }

    /** Returns the address of the page, with the token. */
    String page() {
        return page;
    }

    /** Returns the address up to its port. */
    String origin() {
        return page.substring(0, page.indexOf("/#"));
    }

    boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
