package io.github.safeharbor.examples.preview.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in a real browser. Each test fails as well if anything asked for another host or the console had an error. */
class PageTest {
    private static final String POST =
            "My client Ada Quill, 41yo, lives near Tualatin. Seeking a grief therapist in Oregon,"
                    + " telehealth. Her chart is MRN 77-1203. PM me.";
    private static final String OUTPUT =
            "My client [NAME-1], 41yo, lives near [GEO-1]. Seeking a grief therapist in Oregon,"
                    + " telehealth. Her chart is MRN [MRN-1]. PM me.";

    private static Program program;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private boolean refused; // what the server refuses the browser notes as an error
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        program = new Program();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setChromiumSandbox(false));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        program.close();
    }

    @BeforeEach
    void open() {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private void open(Browser.NewContextOptions options) {
        context = browser.newContext(options.setLocale("en-US"));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        context.onRequest(request -> requests.add(request.url()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        context.onWebError(error -> errors.add(error.error()));
        page = tab();
    }

    private Page tab() {
        Page tab = context.newPage();
        tab.navigate(program.page());
        assertThat(tab.locator("#list option")).hasCount(7);
        return tab;
    }

    @AfterEach
    void nothingWentElsewhereOrWrong() {
        context.close();
        assertFalse(requests.isEmpty());
        for (String url : requests) {
            assertTrue(url.startsWith(program.origin() + "/"), url);
        }
        errors.removeIf(error -> refused && error.startsWith("Failed to load resource"));
        assertEquals(List.of(), errors);
    }

    private static Locator output(Page page) {
        return page.locator("#output");
    }

    private Locator mark(String text) {
        return output(page).locator("[role=button]", new Locator.LocatorOptions().setHasText(text));
    }

    private void paste(String text) {
        page.locator("#post").fill(text);
    }

    private String clipboard() {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    @Test
    void aPastedPostIsMarkedAdvisedAndComposed() {
        paste(POST);
        assertThat(output(page).locator(".mark.removed .words"))
                .hasText(new String[] {"[NAME-1]", "[GEO-1]", "[MRN-1]"});
        assertThat(output(page).locator(".mark.stop .badge").first()).hasText("Stop");
        assertThat(page.locator("#advice")).containsText("exact age");
        assertThat(page.locator("#advice li").last()).containsText("consent");
        assertThat(page.locator("#request"))
                .hasText(
                        "Seeking a therapist licensed in Oregon, telehealth. Works with adults. Experienced with grief."
                                + " Please message me privately.");
        assertThat(page.locator("#status")).containsText("Removed: 3");
    }

    @Test
    void theExampleExplainsThePage() {
        page.locator("#example").click();
        assertThat(output(page).locator(".mark.removed").first()).isVisible();
        assertThat(page.locator("#request")).containsText("Seeking");
        page.locator("#clear").click();
        assertThat(output(page)).containsText("Here stands your post");
        assertThat(page.locator("#copy-output")).isDisabled();
    }

    @Test
    void whatWasRemovedShowsOnlyOnRequest() {
        paste(POST);
        assertThat(mark("[NAME-1]")).isVisible();
        assertThat(output(page).locator("del")).hasCount(0);
        page.locator("#show").check();
        assertThat(output(page).locator("del")).hasText(new String[] {"Ada Quill", "Tualatin", "77-1203"});
        page.locator("#show").uncheck();
        assertThat(output(page).locator("del")).hasCount(0);
    }

    @Test
    void whatIsKeptStandsIsADepartureSurvivesTypingAndCanBeTakenBack() {
        paste(POST);
        mark("[GEO-1]").click();
        page.locator("dialog input").last().fill("a river as well");
        page.locator("dialog button", new Page.LocatorOptions().setHasText("Keep it as it stands"))
                .click();
        assertThat(mark("Tualatin")).isFocused();
        assertThat(mark("Tualatin")).containsText("kept");
        assertThat(page.locator("#departures")).containsText("kept by decision: 1 of (B)");
        paste("Hello all. " + POST);
        assertThat(output(page)).containsText("Hello all.");
        assertThat(mark("Tualatin")).containsText("kept");
        mark("Tualatin").click();
        page.locator("dialog button", new Page.LocatorOptions().setHasText("Remove it: [GEO-1]"))
                .click();
        assertThat(mark("[GEO-1]")).isFocused();
        assertThat(page.locator("#departures")).isHidden();
    }

    @Test
    void otherWordsCanBePutInButNoValueComesBack() {
        paste(POST);
        mark("[NAME-1]").click();
        page.locator("dialog input").first().fill("(name)");
        page.locator("dialog button", new Page.LocatorOptions().setHasText("Put them there"))
                .click();
        assertThat(mark("(name)")).containsText("replaced");
        mark("[GEO-1]").click();
        page.locator("dialog input").first().fill("Ada Quill");
        page.locator("dialog button", new Page.LocatorOptions().setHasText("Put them there"))
                .click();
        assertThat(page.locator("#problem")).containsText("brought a removed value back");
        assertThat(mark("[GEO-1]")).isVisible();
        assertThat(mark("(name)")).isVisible();
        refused = true;
    }

    @Test
    void aChartNumberOffersNoKeeping() {
        paste(POST);
        mark("[MRN-1]").click();
        assertThat(page.locator("dialog")).containsText("cannot be kept");
        assertThat(page.locator("dialog form")).hasCount(1);
    }

    @Test
    void everythingIsReachedByTheKeyboard() {
        page.locator("#post").focus();
        page.keyboard().insertText(POST);
        assertThat(mark("[NAME-1]")).isVisible();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(output(page).locator("[role=button]").first()).isFocused();
        page.keyboard().press("n");
        assertThat(output(page).locator("[role=button]").nth(1)).isFocused();
        page.keyboard().press("p");
        page.keyboard().press("p");
        assertThat(output(page).locator("[role=button]").last()).isFocused();
        page.keyboard().press("n");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).isHidden();
        assertThat(output(page).locator("[role=button]").first()).isFocused();
        page.locator("#post").focus();
        page.keyboard().press("n");
        assertThat(page.locator("#post")).isFocused();
    }

    @Test
    void bothTextsAreCopiedAsTheyStand() {
        paste(POST);
        assertThat(mark("[MRN-1]")).isVisible();
        page.locator("#show").check();
        page.locator("#copy-output").click();
        assertThat(page.locator("#status")).hasText("Copied.");
        assertEquals(OUTPUT, clipboard());
        page.locator("#copy-request").click();
        page.waitForCondition(() -> clipboard().startsWith("Seeking a therapist licensed in Oregon"));
    }

    @Test
    void whatIsCopiedIsWhatWasTypedLast() {
        paste(POST);
        assertThat(mark("[MRN-1]")).isVisible();
        page.evaluate("post.value = 'Client Ada Quill called.';"
                + "post.dispatchEvent(new Event('input')); document.getElementById('copy-output').click()");
        page.waitForCondition(() -> clipboard().equals("Client [NAME-1] called."));
    }

    @Test
    void adviceCanBeSetAsideAndTakenBack() {
        paste(POST);
        Locator age = page.locator("#advice li", new Page.LocatorOptions().setHasText("exact age"));
        assertThat(mark("41yo")).isVisible();
        age.locator("button", new Locator.LocatorOptions().setHasText("Set aside"))
                .click();
        assertThat(age).hasClass("widen dismissed");
        assertThat(mark("41yo")).hasCount(0);
        age.locator("button", new Locator.LocatorOptions().setHasText("Take back"))
                .click();
        assertThat(age).hasClass("widen");
        age.locator("button", new Locator.LocatorOptions().setHasText("Show it"))
                .click();
        assertThat(mark("41yo")).isFocused();
    }

    @Test
    void hostileTextIsTextAndNothingElse() {
        String hostile = "</textarea><script>document.title='hit'</script><img src=\"https://evil.example/x\""
                + " onerror=\"document.title='hit'\"><a href=\"javascript:alert(1)\">x</a> {{7*7}} ${7*7} \u202E Ada Quill";
        paste("My client " + hostile);
        assertThat(page.locator("#status")).containsText("Removed");
        page.locator("#show").check();
        assertThat(output(page)).containsText("document.title='hit'");
        assertThat(page.locator("#output img, #output script, #output a, #left img, #left script"))
                .hasCount(0);
        assertEquals("safeharbor preview", page.title());
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndThePageStaysWell() {
        paste(POST);
        assertThat(mark("[NAME-1]")).isVisible();
        paste("Ada Quill called. ".repeat(60_000));
        assertThat(page.locator("#problem")).containsText("longer than 20,000");
        assertThat(page.locator("#copy-output")).isDisabled();
        assertThat(output(page)).not().containsText("[NAME-1]");
        paste("Ada Quill called. ".repeat(1_000));
        assertThat(page.locator("#problem")).isHidden();
        assertThat(output(page).locator(".mark.removed")).hasCount(1_000);
        paste(POST);
        assertThat(output(page).locator(".mark.removed")).hasCount(3);
    }

    @Test
    void twoTabsKnowNothingOfEachOther() {
        Page other = tab();
        paste(POST);
        other.locator("#post").fill("Bo Varga called.");
        assertThat(output(other)).hasText("[NAME-1] called.");
        mark("[GEO-1]").click();
        page.locator("dialog button", new Page.LocatorOptions().setHasText("Keep it as it stands"))
                .click();
        assertThat(mark("Tualatin")).isVisible();
        other.locator("#post").fill("Bo Varga lives near Tualatin.");
        assertThat(output(other).locator(".words")).hasText(new String[] {"[NAME-1]", "[GEO-1]"});
    }

    @Test
    void aWrongTokenIsToldAndNothingIsShown() {
        Page wrong = context.newPage();
        wrong.navigate(program.origin() + "/#wrong");
        assertThat(wrong.locator("#problem")).containsText("out of date");
        wrong.locator("#post").fill(POST);
        assertThat(wrong.locator("#copy-output")).isDisabled();
        assertThat(output(wrong)).containsText("Here stands your post");
        refused = true;
    }

    @Test
    void whatIsKnownOfTheClientGoesAndAWrongValueIsToldAtItsField() {
        page.locator("#known summary").click();
        page.locator("[data-key=place]").fill("Old Mill, the Junction");
        paste("We grew up by the old mill, at the junction.");
        assertThat(output(page).locator(".mark.removed")).hasCount(2);
        page.locator("[data-key=phone]").fill("12");
        assertThat(page.locator("[data-key=phone]")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#copy-output")).isDisabled();
        page.locator("[data-key=phone]").fill("503-555-0142");
        assertThat(output(page).locator(".mark.removed")).hasCount(2);
        assertThat(page.locator("#problem")).isHidden();
        refused = true;
    }

    @Test
    void thePageSpeaksSpanish() {
        paste(POST);
        page.locator("#language").selectOption("es");
        assertThat(page.locator("#copy-output")).hasText("Copiar este texto");
        assertThat(page.locator("#advice li").first()).containsText("persona");
        assertEquals("es", page.locator("html").getAttribute("lang"));
    }

    @Test
    void theExampleOfTheDocumentationRuns() throws IOException {
        String docs = Files.readString(Path.of("..", "..", "..", "docs", "preview.md"));
        int start = docs.indexOf("```js\n") + 6;
        String example = docs.substring(start, docs.indexOf("```", start));
        assertEquals(
                "My client [NAME-1] lives near [GEO-1].",
                page.evaluate("(async () => { " + example + " return output; })()"));
    }

    @Test
    void thePageStopsTheProgram() throws IOException {
        try (Program own = new Program()) {
            Page tab = context.newPage();
            tab.navigate(own.page());
            assertThat(tab.locator("#list option")).hasCount(7);
            tab.locator("#stop").click();
            assertThat(tab.locator("#problem")).containsText("You can close this page");
            tab.waitForCondition(() -> !own.isRunning());
            requests.removeIf(url -> url.startsWith(own.origin() + "/"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNoViolation(ColorScheme scheme) throws IOException {
        for (int width : new int[] {1280, 390, 320}) {
            context.close();
            open(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
            assertAccessible("empty");
            page.locator("#example").click();
            assertThat(output(page).locator(".mark.removed").first()).isVisible();
            page.locator("#show").check();
            page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
            page.locator("#advice button", new Page.LocatorOptions().setHasText("Set aside"))
                    .first()
                    .click();
            assertAccessible("example");
            assertEquals(
                    width,
                    ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue(),
                    "no scrolling aside");
            mark("[GEO-1]").click();
            page.locator("dialog button", new Page.LocatorOptions().setHasText("Keep it as it stands"))
                    .click();
            assertThat(page.locator("#departures")).isVisible();
            mark("[PHONE-1]").click();
            assertAccessible("card");
        }
    }

    /** All rules of axe-core, best practices among them. */
    private void assertAccessible(String state) throws IOException {
        try (InputStream script = PageTest.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object violations = page.evaluate("axe.run().then(found => found.violations.flatMap(rule =>"
                + " rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary)))");
        assertEquals(List.of(), violations, state);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void picturesForPeople(ColorScheme scheme) {
        for (int width : new int[] {1280, 390}) {
            context.close();
            open(new Browser.NewContextOptions().setViewportSize(width, 860).setColorScheme(scheme));
            page.locator("#example").click();
            assertThat(page.locator("#status")).containsText("Removed");
            String name = scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
            picture(name, width < 1000);
            page.locator("#show").check();
            mark("[GEO-1]").click();
            picture(name + "-card", false);
        }
    }

    private void picture(String name, boolean whole) {
        Path file = Path.of("target", "pictures", name + ".png");
        assertTrue(page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole)).length > 10_000);
    }
}
