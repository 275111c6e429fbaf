package io.github.safeharbor.examples.preview;

import io.github.safeharbor.Redactor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The program {@code preview}: starts the server, shows the page's address, opens it, and runs until it is stopped. */
@Command(
        name = "preview",
        description = {
            "Opens a page on this computer: paste a post and see what goes, why, what remains risky, and the request that",
            "describes the clinician instead. Nothing is sent anywhere, stored or logged."
        },
        footer = {"", "It ends with the button on the page, or with Ctrl-C."},
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110)
final class Main implements Callable<Integer> {
    private static final int USAGE = 64;
    private static final int LAST_PORT = 65_535;
    private static final int LANGUAGE_TOOL_PORT = 8081;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; any that is free otherwise, 8081 with --languagetool.")
    private int port = -1;

    @Option(
            names = "--languagetool",
            description = {
                "Also answer programs on this computer that speak LanguageTool's protocol, at http://localhost:PORT/v2:",
                "they underline findings and advice where the post is written. Such programs need no token."
            })
    private boolean languageTool;

    @Option(names = "--no-open", description = "Only show the address; open no browser.")
    private boolean closed;

    private final CommandLine line = new CommandLine(this);

    Main(PrintWriter out, PrintWriter err) {
        line.setOut(out);
        line.setErr(err);
    }

    /** Runs the program and ends the process: 0 when it was stopped, 1 if the port is taken, 64 for wrong arguments. */
    public static void main(String[] args) {
        System.exit(new Main(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .run(args));
    }

    int run(String... args) {
        line.setParameterExceptionHandler((e, arguments) -> usage(e));
        return line.execute(args);
    }

    private static int usage(ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(
                "preview: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong arguments"));
        err.println("Try: preview --help");
        return USAGE;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < -1 || port > LAST_PORT) {
            throw new ParameterException(line, "a port is from 0 to " + LAST_PORT);
        }
        if (port < 0) {
            port = languageTool ? LANGUAGE_TOOL_PORT : 0;
        }
        try (PreviewServer server = PreviewServer.start(port, languageTool, Redactor.safeHarbor())) {
            line.getOut().println("The preview is at " + server.page());
            if (languageTool) {
                line.getOut().println("LanguageTool's protocol is spoken at http://localhost:" + server.port() + "/v2");
            }
            line.getOut().println("Stop it with the button on the page, or with Ctrl-C.");
            line.getOut().flush();
            if (!closed && !Browser.open(server.page())) {
                line.getOut().println("Open the address in a browser.");
            }
            server.await();
            return 0;
        } catch (IOException e) {
            line.getErr().println("preview: cannot listen at port " + port + "; another program may use it");
            return 1;
        }
    }
}
