import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes static pages of the Markdown files of this repository and looks for dead links in all pages of the site. Run by
 * {@code .ci/site}; needs cmark-gfm.
 *
 * <pre>java .ci/Site.java FOLDER FILE.md...</pre>
 */
final class Site {
    private static final String SOURCE = "https://github.com/safeharbor/safeharbor/tree/main/";
    private static final Pattern HEADING = Pattern.compile("<h([1-6])>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(?<=\\s)(href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\s(?:id|name)=\"([^\"]*)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>.*?</script>", Pattern.DOTALL);
    private static final List<String> MENU = List.of(
            "README.md", "docs/command-line.md", "docs/integrate.md", "docs/preview.md", "docs/composer.md", "docs/advice.md",
            "docs/verify.md", "docs/rules.md", "CHANGELOG.md");

    private final Path site;
    private final Set<String> pages;

    private Site(Path site, List<String> pages) {
        this.site = site;
        this.pages = new HashSet<>(pages);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Site site = new Site(Path.of(args[0]), List.of(args).subList(1, args.length));
        for (String page : site.pages) {
            site.write(page);
        }
        List<String> dead = site.deadLinks();
        dead.forEach(System.err::println);
        if (!dead.isEmpty()) {
            System.err.println("site: " + dead.size() + " dead links");
            System.exit(1);
        }
    }

    private void write(String page) throws IOException, InterruptedException {
        String body = linked(page, numbered(markdown(page)));
        Matcher heading = Pattern.compile("<h1[^>]*>(.*?)</h1>").matcher(body);
        String title = heading.find() ? heading.group(1).replaceAll("<[^>]*>", "") : page;
        Path file = site.resolve(html(page));
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="%ssite.css">
                </head>
                <body>
                <nav aria-label="Pages">%s</nav>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(title, up(page), menu(page), body));
    }

    private static String markdown(String page) throws IOException, InterruptedException {
        Process cmark = new ProcessBuilder("cmark-gfm", "-e", "table", "-e", "autolink", "-e", "strikethrough", page)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String html = new String(cmark.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (cmark.waitFor() != 0) {
            throw new IOException("cmark-gfm cannot read " + page);
        }
        return html;
    }

    /** Gives each heading the name by which GitHub links to it. */
    private static String numbered(String html) {
        Map<String, Integer> seen = new HashMap<>();
        return HEADING.matcher(html).replaceAll(heading -> {
            String name = heading.group(2)
                    .replaceAll("<[^>]*>|&[a-z]+;", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
            int before = seen.merge(name, 1, Integer::sum) - 1;
            return Matcher.quoteReplacement("<h" + heading.group(1) + " id=\"" + name + (before > 0 ? "-" + before : "") + "\">"
                    + heading.group(2) + "</h" + heading.group(1) + ">");
        });
    }

    /** Links to other pages lead to their HTML, to other files of the repository to a copy, to folders to the source. */
    private String linked(String page, String html) {
        return LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(
                link.group(1) + "=\"" + target(page, link.group(2)) + "\""));
    }

    private String target(String page, String link) {
        if (link.isEmpty() || link.startsWith("#") || link.contains(":")) {
            return link;
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String fragment = hash < 0 ? "" : link.substring(hash);
        Path folder = Path.of(page).toAbsolutePath().getParent();
        Path file = folder.resolve(path).normalize();
        String name = Path.of("").toAbsolutePath().relativize(file).toString();
        if (pages.contains(name)) {
            return up(page) + html(name) + fragment;
        }
        if (Files.isDirectory(file)) {
            return SOURCE + name;
        }
        copy(file, site.resolve(name));
        return link;
    }

    private static void copy(Path file, Path copy) {
        try {
            if (Files.exists(file) && !Files.exists(copy)) {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(String page) {
        return page.equals("README.md") ? "index.html" : page.replaceFirst("\\.md$", ".html");
    }

    private static String up(String page) {
        return "../".repeat((int) page.chars().filter(c -> c == '/').count());
    }

    private static String menu(String page) {
        StringBuilder menu = new StringBuilder();
        for (String each : MENU) {
            String words = each.replaceFirst(".*/", "").replace(".md", "").replace('-', ' ').toLowerCase(Locale.ROOT);
            menu.append("<a href=\"").append(up(page)).append(html(each)).append("\">").append(words).append("</a> ");
        }
        return menu.append("<a href=\"").append(up(page)).append("api/index.html\">javadoc</a>").toString();
    }

    /** Returns each link of each page that leads to no file or to no place in it. Links to other hosts are not followed. */
    private List<String> deadLinks() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(site)) {
            // The list of constants links to a heading that the JDK's Javadoc leaves out.
            files = all.filter(file -> file.toString().endsWith(".html") && !file.endsWith("api/constant-values.html"))
                    .sorted()
                    .toList();
        }
        Map<Path, Set<String>> ids = new HashMap<>();
        List<String> dead = new ArrayList<>();
        for (Path file : files) {
            Matcher links = LINK.matcher(SCRIPT.matcher(Files.readString(file)).replaceAll(""));
            while (links.find()) {
                if (!leadsSomewhere(file, links.group(2), ids)) {
                    dead.add(site.relativize(file) + ": " + links.group(2));
                }
            }
        }
        System.out.println("site: " + files.size() + " pages in " + site);
        return dead;
    }

    private static boolean leadsSomewhere(Path page, String link, Map<Path, Set<String>> ids) throws IOException {
        if (link.matches("[a-z]+:.*")) {
            return true;
        }
        int hash = link.indexOf('#');
        String path = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("\\?.*", "");
        Path file = path.isEmpty() ? page : page.resolveSibling(decoded(path)).normalize();
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (hash < 0 || hash + 1 == link.length() || !file.toString().endsWith(".html")) {
            return true;
        }
        if (!ids.containsKey(file)) {
            Set<String> names = new HashSet<>();
            ID.matcher(Files.readString(file)).results().forEach(id -> names.add(plain(id.group(1))));
            ids.put(file, names);
        }
        return ids.get(file).contains(decoded(link.substring(hash + 1)));
    }

    private static String decoded(String link) {
        return URLDecoder.decode(plain(link).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String plain(String attribute) {
        return attribute.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
