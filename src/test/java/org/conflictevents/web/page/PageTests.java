package org.conflictevents.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page in a browser: the battles of the repository, one before Christ, and one whose article is hard to show. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "org.conflictevents.web.page.Browser#isInstalled", disabledReason = Browser.MISSING)
class PageTests {

    private static final String TABANKORT = "?battle=battle-of-tabankort-2019";

    private static final String HANNIBAL = """
            = Battle of Zama =

            Infobox
            - Conflict: Battle of Zama
            - Date: 19 October 202 BC
            - Place: Zama, Tunisia
            - Combatant1: Rome
            - Combatant2: Carthage
            - Casualties1: 1,500 killed
            - Casualties2: 20,000 killed, 20,000 captured
            """;

    private static final String HARD = """
            = Raid on <b>Marib</b> (2020) =

            Infobox
            - Conflict: Raid on <b>Marib</b>
            - Date: 2 March 2020
            - Place: مأرب, Yemen
            - Combatant1: الحوثيون
            - Combatant2: Yemen
            - Casualties2: 12 killed (per الحوثيون)

            🕊🕊 It began <script>document.title = 'broken'</script> at dawn <img src=x onerror="document.title = 'broken'">.

            The Yemeni army said on 3 March 2020 that 14 soldiers were killed.
            """;

    @TempDir
    static Path data;

    private static Browser browser;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) throws IOException {
        Path articles = Files.createDirectories(data.resolve("articles"));
        try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
            for (Path file : files.toList()) {
                Files.copy(file, articles.resolve(file.getFileName()));
            }
        }
        Files.copy(Path.of("data/places.csv"), data.resolve("places.csv"));
        Files.writeString(articles.resolve("zama.txt"), HANNIBAL);
        Files.writeString(articles.resolve("marib.txt"), HARD);
        properties.add("conflict-events.data", data::toString);
        properties.add("spring.datasource.name", () -> "page");
    }

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void light() {
        browser.look(1280, "light");
    }

    @AfterEach
    void leavesTheConsoleEmpty() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void leadsFromAFilterOverMapAndSliderToTheSentence() {
        browser.open(port, "");
        browser.click(browser.find("select[name=country] option[value=ML]"));
        browser.find("h2", "3 battles");
        browser.click(browser.find("nav a", "Map"));
        browser.find(".mapped", "2 battles on the map; 1 more without coordinates");
        assertThat(browser.address()).contains("country=ML").contains("view=map");
        browser.click(browser.find(".near a", "Battle of Tabankort"));

        browser.find(".side1 .figures a", "43+ killed");
        browser.find("#day").sendKeys(Keys.HOME);
        browser.find(".side1 .figures a", "24 killed");
        browser.find("label", "Said by the end of November 18, 2019");
        assertThat(browser.address()).contains("asOf=2019-11-18");

        browser.find(".timeline .claim", "AFP source").sendKeys(Keys.ENTER);
        browser.find(".pane .chosen", "An AFP source then claimed the next day");
        browser.find(".card", "31 or more killed");
        browser.click(browser.find(".pane .mark", "seventeen jihadists were killed"));
        browser.find(".card", "17 killed");
        browser.back();
        browser.find(".card", "31 or more killed");
    }

    @Test
    void drawsCellsAndProposesPartiesWhereThereAreTooMany() {
        String script = browser.beforeEachPage("""
                const really = window.fetch;
                window.fetch = async (path, options) => {
                  const answer = await really(path, options);
                  if (!/grid\\?zoom=0|combatants|groupBy=combatant/.test(path)) return answer;
                  const body = await answer.json();
                  for (const cell of body.items) if (cell.bbox) cell.battles = 390000;
                  if (!path.includes('nameContains')) body.page.total = 9000;
                  return new Response(JSON.stringify(body), {headers: answer.headers});
                };
                """);
        try {
            browser.open(port, "?view=map");
            browser.find(".mapped", "390,000 battles on the map");
            browser.find(".requests a", "format=geojson");
            assertThat(browser.find(".requests a").getAttribute("href"))
                    .contains("/grid?bbox=")
                    .contains("&zoom=");
            browser.find("input[name=combatant][placeholder='any of 9,000']").sendKeys("greater sahara");
            browser.find("#proposed-combatant option", "Islamic State in the Greater Sahara (3)");
            WebElement party = browser.find("input[name=combatant]");
            party.clear();
            party.sendKeys("Islamic State in the Greater Sahara", Keys.TAB);
            browser.find("summary", "Filters (1 set)");
            assertThat(browser.address()).contains("combatant=islamic-state-in-the-greater-sahara");
        } finally {
            browser.nothingBeforeEachPage(script);
        }
    }

    @Test
    void ordersByTheFiguresOfTheSidesThemselves() {
        browser.open(port, "?country=ML&from=2019&to=2019&sort=-killed");
        browser.find("td.title", "Indelimane attack");
        browser.click(browser.find(".bar .rule option[value=own]"));
        browser.find("tr:first-child td.killed", "49");
        browser.find("tr:first-child .dead", "49 ≤ 49–70 or more");
        browser.click(browser.find("td.title a", "Battle of Tabankort"));
        browser.find(".side2 .figures a", "– killed");
        assertThat(browser.address()).contains("rule=own");
    }

    @Test
    void leadsToWhatElseHappenedThere() {
        browser.open(port, TABANKORT);
        browser.click(browser.find(".facts a", "Within 100 km"));
        browser.find("h2", "3 battles");
        browser.find("tbody tr:last-child .where", "91\u00a0km away");
        browser.click(browser.find(".there a", "Anywhere"));
        browser.find("h2", "8 battles");
        browser.back();
        browser.back();
        browser.click(browser.find(".facts a", "On the map"));
        browser.find(".near a", "Battle of Tabankort");
        assertThat(browser.address()).startsWith("?view=map&at=15.666,2.288,7");
    }

    @Test
    void tellsTheWordsBesideAClaimWhereThereIsLittleRoom() {
        browser.look(390, "light");
        browser.open(port, TABANKORT);
        browser.click(browser.find(".speaker a", "AFP source"));
        browser.find(".speaker q", "An AFP source then claimed the next day");
        browser.click(browser.find(".speaker a", "Read on in the article"));
        // a browser may scroll to a fraction of a pixel
        assertThat(browser.run("return Math.round(document.getElementById('said').getBoundingClientRect().top)"))
                .isEqualTo(0L);
    }

    @Test
    void listsBattlesOfOnePlace() {
        String script = browser.beforeEachPage("""
                const really = window.fetch;
                window.fetch = async (...request) => {
                  const answer = await really(...request);
                  if (!request[0].includes('geojson')) return answer;
                  const body = await answer.json();
                  for (const one of body.features) if (one.geometry) one.geometry.coordinates = [2, 15];
                  return new Response(JSON.stringify(body), {headers: answer.headers});
                };
                """);
        try {
            browser.open(port, "?view=map&at=15,2,12");
            browser.find(".requests a", "format=geojson");
            browser.find(".near .notice");
            browser.click(browser.find(".map canvas"));
            browser.find("h2", "0 battles");
            assertThat(browser.address()).isEqualTo("?bbox=1.999,14.999,2.001,15.001&sort=-killed");
        } finally {
            browser.nothingBeforeEachPage(script);
        }
    }

    @Test
    void searchesWhileOneTypes() {
        browser.open(port, "?sort=title");
        browser.find("h2", "8 battles");
        browser.find("input[name=q]").sendKeys("carthage ");
        browser.find("h2", "1 battle");

        assertThat(browser.address()).isEqualTo("?sort=title&q=carthage");
        assertThat(browser.find("input[name=q]").getAttribute("value")).isEqualTo("carthage ");
    }

    @Test
    void givesTheSameAsCsv() throws IOException, InterruptedException {
        browser.open(port, "?country=ML&sort=title");
        browser.find("h2", "3 battles");
        String address = browser.find("a[download]").getAttribute("href");

        HttpResponse<String> csv = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());

        assertThat(csv.body().lines()).hasSize(4).first().asString().startsWith("id,title,");
        browser.click(browser.find(".requests summary"));
        assertThat(browser.find(".requests a").getAttribute("href"))
                .contains("/api/v1/battles?country=ML&sort=title&fields=");
    }

    @Test
    void tellsTheYearsBeforeChrist() {
        browser.open(port, "?q=zama");
        browser.find("td", "Oct 19, 202 BC");
        browser.click(browser.find("td a", "Battle of Zama"));
        browser.find(".facts", "October 19, 202 BC");
        browser.find(".timeline a", "1,500 killed");
        browser.find(".slider", "No claim here tells its day");
    }

    @Test
    void showsWhateverTheArticleSaysAsText() {
        browser.open(port, "?battle=raid-on-b-marib-b-2020");
        browser.find(".pane", "<script>document.title = 'broken'</script>");
        browser.find("h1 bdi", "Raid on <b>Marib</b> (2020)");
        browser.find("h3 bdi", "الحوثيون");
        // The two doves before it are four of JavaScript's characters and two of the API's.
        WebElement mark = browser.find(".pane p:not(.item) .mark");
        assertThat(mark.getText()).isEqualTo("The Yemeni army said on 3 March 2020 that 14 soldiers were killed");
        assertThat(browser.run("return document.title")).asString().doesNotContain("broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?view=map",
                "?view=disputes",
                "?q=nowhere",
                "?killedMin=x",
                TABANKORT + "&asOf=2019-11-19&claim=battle-of-tabankort-2019.83896fc8",
                "?battle=raid-on-b-marib-b-2020",
                "data.html"
            })
    void isForEverybody(String address) {
        Map.of(1280, "light", 390, "dark").forEach((width, colours) -> {
            browser.look(width, colours);
            browser.open(port, address);
            browser.find(".battles, .mapped, .pairs, .notice, .pane, .guide");

            assertThat(browser.barriers())
                    .as("%s, %s, %d", address, colours, width)
                    .isEmpty();
            browser.fitsWithoutScrollingSideways();
        });
        // A request that is refused is told on the console as well.
        if (address.contains("killedMin")) {
            assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("status of 400"));
        }
    }

    @Test
    void saysWhatToDoWhereNothingPassesTheFilters() {
        browser.open(port, "?q=nowhere");
        browser.find(".notice", "No battle passes all of these filters.");
        browser.click(browser.find(".notice a", "Take all filters away"));
        browser.find("h2", "8 battles");
    }

    @Test
    void saysWhatToDoWithoutData() {
        String script = browser.beforeEachPage("""
                const none = {items: [], page: {limit: 25, offset: 0, total: 0}, links: {}, features: []};
                window.fetch = async path => path.includes('dataset') ? new Promise(() => {}) : new Response(JSON.stringify(none));
                """);
        try {
            browser.open(port, "");
            browser.find(".notice", "This data set has no battles yet.");
            browser.open(port, "?view=map");
            browser.find(".mapped", "0 battles on the map");
        } finally {
            browser.nothingBeforeEachPage(script);
        }
    }

    @Test
    void asksAgainWhereTheApiFailed() {
        String script = browser.beforeEachPage("""
                window.really = window.fetch;
                window.fetch = async () => new Response('{"title": "Internal Server Error", "detail": "Sorry."}', {status: 500});
                """);
        try {
            browser.open(port, "");
            browser.find("[role=alert]", "Internal Server Error");
            browser.run("window.fetch = window.really");
            browser.click(browser.find("[role=alert] button", "Try again"));
            browser.find("h2", "8 battles");
        } finally {
            browser.nothingBeforeEachPage(script);
        }
    }

    @Test
    void asksAgainForThePointsOfAMap() {
        String script = browser.beforeEachPage("""
                const really = window.fetch;
                window.fetch = async (...request) => window.mended || !request[0].includes('geojson') ? really(...request)
                  : new Response('{"title": "Service Unavailable", "detail": "Sorry."}', {status: 503});
                """);
        try {
            browser.open(port, "?view=map");
            browser.find("[role=alert]", "Service Unavailable");
            browser.run("window.mended = true");
            browser.click(browser.find("[role=alert] button", "Try again"));
            browser.vanishes("[role=alert]");
        } finally {
            browser.nothingBeforeEachPage(script);
        }
    }

    @Test
    void saysThatABattleIsNotThere() {
        browser.open(port, "?battle=nope");
        browser.find("[role=alert]", "This data set has no battle with the id 'nope'.");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("status of 404"));
    }
}
