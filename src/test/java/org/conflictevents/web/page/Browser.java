package org.conflictevents.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium as Debian packages it, driven by its chromedriver. */
final class Browser implements AutoCloseable {

    static final String MISSING = "Neither chromium nor chromedriver is on the PATH: apt-get install chromium-driver";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String AXE = axe();

    private final ChromeDriver driver;
    private String root = "";

    Browser() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable("browser", Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium").orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=en-US");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed("chromedriver").orElseThrow())
                .build();
        driver = new ChromeDriver(service, options);
    }

    static boolean isInstalled() {
        return installed("chromium").isPresent() && installed("chromedriver").isPresent();
    }

    private static Optional<File> installed(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst();
    }

    void open(int port, String address) {
        root = "http://localhost:" + port + "/";
        driver.get(root + address);
    }

    /** What follows the root in the address. */
    String address() {
        return driver.getCurrentUrl().substring(root.length());
    }

    void back() {
        driver.navigate().back();
    }

    /** The first that the selector finds and whose text or label contains the words, once it is there. */
    WebElement find(String selector, String words) {
        return await(
                selector + " with '" + words + "'",
                () -> driver.findElements(By.cssSelector(selector)).stream()
                        .filter(element -> said(element).contains(words))
                        .findFirst());
    }

    WebElement find(String selector) {
        return find(selector, "");
    }

    void vanishes(String selector) {
        await(
                "no " + selector,
                () -> driver.findElements(By.cssSelector(selector)).isEmpty()
                        ? Optional.of(selector)
                        : Optional.empty());
    }

    private static String said(WebElement element) {
        return element.getAttribute("textContent") + " "
                + Objects.requireNonNullElse(element.getAttribute("aria-label"), "");
    }

    private static <T> T await(String what, Supplier<Optional<T>> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                Optional<T> found = condition.get();
                if (found.isPresent()) {
                    return found.get();
                }
                Thread.sleep(50);
            } catch (StaleElementReferenceException e) {
                // Drawn anew meanwhile.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("not on the page: " + what);
    }

    /** Clicks as a reader does, wherever the element has been scrolled to. */
    void click(WebElement element) {
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Has the script run before those of each page that is opened from now on. */
    String beforeEachPage(String script) {
        return (String) driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier");
    }

    void nothingBeforeEachPage(String identifier) {
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", identifier));
    }

    void look(int width, String colours) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** What axe-core finds that some readers could not use. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        driver.executeScript(AXE);
        return (List<String>) driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run().then(found => done(found.violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html}`))));
                """);
    }

    /** Errors and warnings of the browser's console since this was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void fitsWithoutScrollingSideways() {
        assertThat(run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
