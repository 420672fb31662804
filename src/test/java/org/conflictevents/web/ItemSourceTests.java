package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of sightings has 1,234. */
@WebTest
class ItemSourceTests {

    private static final String SIGHTINGS = "/api/v1/sightings";

    @Autowired
    MockMvcTester mvc;

    @Test
    void nextWalksEverythingOnceInAsManyItemsAsTotalSays() {
        List<String> ids = new ArrayList<>();
        String next = SIGHTINGS + "?step=3&limit=100";
        while (next != null) {
            JsonNode part = json(next);
            assertThat(part.at("/page/offset").asInt()).isEqualTo(ids.size());
            assertThat(part.at("/page/total").asInt()).isEqualTo(412);
            part.get("items").forEach(item -> ids.add(item.get("id").asString()));
            next = part.at("/links/next").asString(null);
        }
        assertThat(ids)
                .hasSize(412)
                .doesNotHaveDuplicates()
                .startsWith("sighting-0", "sighting-3")
                .endsWith("sighting-1233");
    }

    @Test
    void nextGoesOnAfterAnOffsetAndPrevLeadsBack() {
        JsonNode first = json(SIGHTINGS + "?offset=30&limit=20");
        JsonNode second = json(first.at("/links/next").asString());

        assertThat(second.at("/items/0/id").asString()).isEqualTo("sighting-50");
        assertThat(first.at("/links/prev").asString()).isEqualTo(SIGHTINGS + "?limit=20&offset=10");
        assertThat(second.at("/links/prev").asString()).isEqualTo(SIGHTINGS + "?limit=20&offset=30");
    }

    @Test
    void takesACursorWhateverTheOrderOfTheFiltersAndTheLook() {
        String cursor = cursor(SIGHTINGS + "?step=2&limit=5");

        assertThat(json(SIGHTINGS + "?after=" + cursor + "&limit=3&fields=id&step=2&dataVersion=v1&format=json")
                        .at("/items/0")
                        .toString())
                .isEqualTo("{\"id\":\"sighting-10\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "====", "AAAA", "e30", "bnVsbA", "%F0%9F%98%80"})
    void refusesWhatIsNoCursor(String after) {
        assertThat(error(SIGHTINGS + "?after=" + after)).startsWith("is not a cursor of this list");
    }

    @Test
    void refusesACursorOfAnotherListOrAnotherFilterOrThatWasChanged() {
        String cursor = cursor(SIGHTINGS + "?step=2&limit=5");
        byte[] octets = Base64.getUrlDecoder().decode(cursor);

        assertThat(get(SIGHTINGS + "?step=2&after=" + cursor)).hasStatusOk();
        assertThat(error(SIGHTINGS + "?step=3&after=" + cursor)).startsWith("is not a cursor of this list");
        assertThat(error(SIGHTINGS + "?after=" + cursor)).startsWith("is not a cursor of this list");
        assertThat(error("/api/v1/watchers?after=" + cursor)).startsWith("is not a cursor of this list");
        for (int i = 0; i < octets.length; i++) {
            byte[] changed = octets.clone();
            changed[i] ^= 1;
            String tampered = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThat(error(SIGHTINGS + "?step=2&after=" + tampered)).startsWith("is not a cursor of this list");
        }
        assertThat(error(SIGHTINGS + "?step=2&after=" + cursor + "%3D")).startsWith("is not a cursor of this list");
    }

    @Test
    void takesACursorThatSomebodyMadeUpOfAPlaceInTheList() {
        String cursor = forged("{\"before\":5,\"position\":{\"values\":[\"4\"]}}", SIGHTINGS);

        assertThat(json(SIGHTINGS + "?limit=1&after=" + cursor)
                        .at("/items/0/id")
                        .asString())
                .isEqualTo("sighting-5");
        assertThat(cursor(SIGHTINGS + "?limit=5")).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'before':5,'position':{'values':['x']}}",
                "{'before':5,'position':{'values':['-5']}}",
                "{'before':5,'position':{'values':['2147483647']}}",
                "{'before':5,'position':{'values':['2147483648']}}",
                "{'before':5,'position':{'values':['+4']}}",
                "{'before':5,'position':{'values':['4','4']}}",
                "{'before':5,'position':{'values':[]}}",
                "{'before':5,'position':{'values':[null]}}",
                "{'before':5,'position':{'values':null}}",
                "{'before':5,'position':null}",
                "{'before':0,'position':{'values':['4']}}",
                "{'before':-5,'position':{'values':['4']}}",
                "{'before':1234,'position':{'values':['4']}}",
                "{'before':9223372036854775807,'position':{'values':['4']}}"
            })
    void refusesACursorThatSomebodyMadeUp(String place) {
        for (String path : List.of("/api/v1/sightings", "/api/v1/birds", "/api/v1/watchers")) {
            String cursor = forged(place.replace('\'', '"'), path);

            assertThat(error(path + "?after=" + cursor)).startsWith("is not a cursor of this list");
            assertThat(error(path + "?format=csv&after=" + cursor)).startsWith("is not a cursor of this list");
            assertThat(error(path + "?format=ndjson&limit=2&after=" + cursor))
                    .startsWith("is not a cursor of this list");
        }
    }

    @Test
    void refusesWhatIsMadeUpAsAProblemWhateverTheFormat() {
        String cursor = forged("{\"before\":5,\"position\":{\"values\":[\"x\"]}}", SIGHTINGS);
        MvcTestResult result = get(SIGHTINGS + "?format=csv&after=" + cursor);

        assertThat(result).hasContentType("application/problem+json").doesNotContainHeader("Content-Disposition");
    }

    @Test
    void refusesACursorTogetherWithAnOffset() {
        String cursor = cursor(SIGHTINGS + "?limit=5");

        assertThat(error(SIGHTINGS + "?offset=0&after=" + cursor)).isEqualTo("cannot be combined with after");
    }

    @Test
    void tellsABadCursorTogetherWithAllElse() {
        assertThat(get(SIGHTINGS + "?after=x&limit=0&nope=1"))
                .bodyJson()
                .extractingPath("$.errors.length()")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "csv,text/csv;charset=UTF-8;header=present",
        "ndjson,application/x-ndjson",
        "geojson,application/geo+json",
        "json,application/json"
    })
    void answersInTheFormatOfTheParameterWhateverIsAccepted(String format, String type) {
        assertThat(mvc.get()
                        .uri(SIGHTINGS + "?format=" + format)
                        .header("Accept", "image/png")
                        .exchange())
                .hasStatusOk()
                .hasHeader("Content-Type", type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv|text/csv",
                "*/*|application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|application/json",
                "application/json;q=0.5, text/csv|text/csv",
                "application/json;q=0, */*|text/csv",
                "application/*|application/json",
                "application/*;q=0.5, application/geo+json|application/geo+json",
                "application/x-ndjson;q=0.9, text/csv;q=0.8, */*;q=0.1|application/x-ndjson"
            })
    void answersInTheFormatThatIsAcceptedBest(String accept, String type) {
        MvcTestResult result = mvc.get().uri(SIGHTINGS).header("Accept", accept).exchange();

        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getContentType()).startsWith(type);
    }

    @Test
    void hasAsManyRowsInEveryFormat() {
        assertThat(text(SIGHTINGS + "?step=5&format=csv").split("\r\n")).hasSize(1 + 247);
        assertThat(text(SIGHTINGS + "?step=5&format=ndjson").split("\n")).hasSize(247);
        assertThat(json(SIGHTINGS + "?step=5&format=geojson").get("features").size())
                .isEqualTo(247);
        assertThat(json(SIGHTINGS + "?step=5").at("/page/total").asInt()).isEqualTo(247);
        assertThat(text(SIGHTINGS + "?format=csv").lines().skip(1).map(line -> line.replaceAll(",.*", "")))
                .containsExactlyElementsOf(IntStream.range(0, 1234)
                        .mapToObj(number -> "sighting-" + number)
                        .toList());
    }

    @Test
    void givesAPartInAnyFormatWhereALimitIsSet() {
        MvcTestResult part = get(SIGHTINGS + "?format=csv&fields=id&limit=2&offset=1");

        assertThat(part).bodyText().isEqualTo("id\r\nsighting-1\r\nsighting-2\r\n");
        assertThat(part.getResponse().getHeader("Link")).contains("format=csv", "rel=\"next\"", "rel=\"prev\"");
        assertThat(text(SIGHTINGS + "?format=csv&fields=id&offset=1232"))
                .isEqualTo("id\r\nsighting-1232\r\nsighting-1233\r\n");
    }

    @Test
    void namesTheFileThatABrowserSaves() {
        assertThat(get(SIGHTINGS + "?format=csv"))
                .hasHeader("Content-Disposition", "attachment; filename=\"sightings.csv\"");
    }

    @Test
    void selectsFieldsAndFieldsOfFields() {
        assertThat(json(SIGHTINGS + "?limit=1&offset=1&fields=seenBy.id,place.name,id")
                        .at("/items/0")
                        .toString())
                .isEqualTo(
                        "{\"id\":\"sighting-1\",\"place\":{\"name\":\"Gao, \\\"Mali\\\"\"},\"seenBy\":[{\"id\":\"a\"},{\"id\":\"b\"}]}");
        assertThat(text("/api/v1/birds/bird-1?fields=id,nest")).isEqualTo("{\"id\":\"bird-1\",\"nest\":null}");
        assertThat(text("/api/v1/birds/bird-1?fields=id,%20nest")).isEqualTo("{\"id\":\"bird-1\",\"nest\":null}");
        assertThat(json("/api/v1/birds?limit=1&fields=id").at("/items/0").toString())
                .isEqualTo("{\"id\":\"bird-0\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ids|id", "place.nam|place.name", "ID|id", "id,Place|place"})
    void refusesUnknownFieldsAndNamesTheNearest(String fields, String nearest) {
        assertThat(error(SIGHTINGS + "?fields=" + fields)).contains("the nearest is '" + nearest + "'");
    }

    @Test
    void aSingleRecordIsOneRow() {
        assertThat(text("/api/v1/birds/bird-1?format=csv"))
                .isEqualTo("id,diet,seen,nest.height,names\r\nbird-1,,2019-11-18,,\r\n");
        assertThat(text("/api/v1/birds/bird-1?format=ndjson&fields=seen,id"))
                .isEqualTo("{\"id\":\"bird-1\",\"seen\":\"2019-11-18\"}\n");
        assertThat(text("/api/v1/sightings/1?format=geojson&fields=change"))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[\n"
                        + "{\"type\":\"Feature\",\"id\":\"sighting-1\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[-0.05,16.25]},"
                        + "\"properties\":{\"change\":-1}}\n],\"bbox\":[-0.05,16.25,-0.05,16.25]}\n");
        assertThat(get("/api/v1/birds/bird-1?format=csv"))
                .hasHeader("Content-Type", "text/csv;charset=UTF-8;header=present")
                .hasHeader("Content-Disposition", "attachment; filename=\"bird-1.csv\"");
        assertThat(get("/api/v1/birds/owl?format=csv")).hasStatus(404);
    }

    @Test
    void aRecordAroundItemsHasARowForEach() {
        String census = "/api/v1/census?format=";

        assertThat(text(census + "csv")).isEqualTo("place,day,kind,birds\r\nGao,,owl,2\r\nGao,,egret,0\r\n");
        assertThat(text(census + "csv&fields=items.kind,day")).isEqualTo("kind,day\r\nowl,\r\negret,\r\n");
        assertThat(text(census + "csv&fields=place,doubts")).isEqualTo("place,doubts\r\nGao,feather|call\r\n");
        assertThat(text(census + "ndjson"))
                .isEqualTo("{\"place\":\"Gao\",\"day\":null,\"kind\":\"owl\",\"birds\":2}\n"
                        + "{\"place\":\"Gao\",\"day\":null,\"kind\":\"egret\",\"birds\":0}\n");
        assertThat(text(census + "ndjson&fields=items.birds")).isEqualTo("{\"birds\":2}\n{\"birds\":0}\n");
    }

    @Test
    void refusesTheListThatNoRowOfItemsHas() {
        assertThat(error("/api/v1/census?format=csv&fields=items.kind,doubts"))
                .isEqualTo(
                        "names the list 'doubts' beside items, and each row in csv is one of the items; select it without items, or use json");
        assertThat(get("/api/v1/census?fields=items.kind,doubts")).hasStatusOk();
    }

    @Test
    void listsTheFieldsWhereNoneIsNear() {
        assertThat(error("/api/v1/watchers?fields=id,")).isEqualTo("names '', which is not a field (all: id, name)");
    }

    @Test
    void refusesAFormatThatThereIsNotHere() {
        assertThat(error(SIGHTINGS + "?format=xml")).isEqualTo("is not one of: json, csv, ndjson, geojson");
        assertThat(error("/api/v1/watchers?format=geojson")).isEqualTo("is not one of: json, csv, ndjson");
        assertThat(error("/api/v1/birds/bird-1?format=geojson")).isEqualTo("is not one of: json, csv, ndjson");
        assertThat(mvc.get()
                        .uri("/api/v1/watchers")
                        .header("Accept", "application/geo+json")
                        .exchange())
                .hasStatus(406)
                .bodyText()
                .contains("[application/json, text/csv, application/x-ndjson]");
    }

    @Test
    void refusesAnotherDataVersionNamingBoth() {
        assertThat(get("/api/v1/birds?dataVersion=v1")).hasStatusOk();
        assertThat(get("/api/v1/birds/nobody?dataVersion=v0"))
                .hasStatus(409)
                .bodyText()
                .contains("This server serves the data version v1, not v0.");
        // A cursor of other data, say, is wrong because they are other data.
        assertThat(get("/api/v1/birds?dataVersion=v0&after=x&limit=0&nope=1"))
                .hasStatus(409)
                .bodyText()
                .contains("This server serves the data version v1, not v0.");
    }

    @Test
    void readsAListInMemoryInParts() {
        JsonNode first = json("/api/v1/watchers?limit=2");
        JsonNode second = json(first.at("/links/next").asString());

        assertThat(first.get("items").size()).isEqualTo(2);
        assertThat(second.at("/items/0/id").asString()).isEqualTo("c");
        assertThat(second.at("/links/next").isNull()).isTrue();
        assertThat(text("/api/v1/watchers?format=csv")).isEqualTo("id,name\r\na,\r\nb,Bé\r\nc,Cy\r\n");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(URI.create(path)).exchange();
    }

    private String text(String path) {
        MvcTestResult result = get(path);
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(text(path));
    }

    /** As the server writes a cursor of the list of all: anybody can do that. */
    private static String forged(String place, String path) {
        byte[] text = place.getBytes(StandardCharsets.UTF_8);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("v1\n" + path + "\n\n").getBytes(StandardCharsets.UTF_8));
            byte[] cursor = Arrays.copyOf(digest.digest(text), 12 + text.length);
            System.arraycopy(text, 0, cursor, 12, text.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String cursor(String path) {
        return json(path).at("/links/next").asString().replaceFirst(".*after=", "");
    }

    private String error(String path) {
        MvcTestResult result = get(path);
        assertThat(result).hasStatus(400);
        try {
            JsonNode errors = JsonMapper.shared()
                    .readTree(result.getResponse().getContentAsString())
                    .get("errors");
            assertThat(errors.size()).as(errors.toString()).isEqualTo(1);
            return errors.at("/0/message").asString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
