package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class OpenApiTests {

    @Autowired
    MockMvcTester mvc;

    JsonNode api;

    @BeforeEach
    void read() throws Exception {
        api = JsonMapper.shared()
                .readTree(mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray());
    }

    @Test
    void isOpenApi31OfThisServerAndReadsOnly() {
        assertThat(api.at("/openapi").asString()).startsWith("3.1");
        assertThat(api.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(api.at("/info").has("license")).isFalse();
        assertThat(api.at("/info/contact").toString()).isEqualTo("{}");
        assertThat(api.at("/security").toString()).isEqualTo("[]");
        assertThat(api.at("/paths").propertyNames())
                .containsExactly(
                        "/api/v1/birds",
                        "/api/v1/birds/{id}",
                        "/api/v1/broken",
                        "/api/v1/census",
                        "/api/v1/echo",
                        "/api/v1/endless",
                        "/api/v1/sightings",
                        "/api/v1/sightings/{number}",
                        "/api/v1/unavailable",
                        "/api/v1/watchers");
        api.at("/paths").forEach(path -> assertThat(path.propertyNames()).containsExactly("get"));
    }

    @Test
    void describesParametersAsTheyAreBound() {
        assertThat(parameter("ring").toString())
                .isEqualTo(
                        "{\"name\":\"ring\",\"in\":\"query\",\"description\":\"Ring numbers. E.g. `7`.\",\"required\":false,"
                                + "\"schema\":{\"type\":\"array\",\"examples\":[[7]],\"items\":{\"type\":\"integer\","
                                + "\"format\":\"int32\",\"maximum\":99,\"minimum\":1},\"maxItems\":100}}");
        assertThat(parameter("diet").at("/schema/items/$ref").asString()).isEqualTo("#/components/schemas/Diet");
        assertThat(parameter("diet").at("/schema/examples").toString()).isEqualTo("[[\"FISH\"]]");
        assertThat(parameter("seenTo").toString())
                .contains("\"pattern\":\"^(-?[0-9]{4}", "Not seen after. Not below `seenFrom`.", "its last day.");
        assertThat(parameter("q").at("/schema").toString())
                .isEqualTo("{\"type\":\"string\",\"examples\":[\"owl\"],\"maxLength\":10,\"minLength\":1}");
        assertThat(parameter("country").at("/schema/pattern").asString()).isEqualTo("^(?:[A-Z]{2})$");
        assertThat(parameter("wingspan").at("/schema/type").asString()).isEqualTo("string");
        assertThat(parameter("wingspan").at("/schema/maxLength").asInt()).isEqualTo(2000);
        assertThat(parameter("sings").at("/schema/type").asString()).isEqualTo("boolean");
    }

    @Test
    void writesNoDefaultThatWouldCutAStreamOrMoveACursorToAnotherList() {
        assertThat(parameter("limit").at("/schema/default").isMissingNode()).isTrue();
        assertThat(parameter("limit").at("/description").asString()).contains("Absent: 20 in JSON");
        assertThat(parameter("offset").at("/schema/default").isMissingNode()).isTrue();
    }

    @Test
    void describesOnceWhatSeveralOperationsTakeAlike() {
        List<String> listed = new ArrayList<>();
        api.at("/paths/~1api~1v1~1echo/get/parameters").findValuesAsString("$ref", listed);

        // Of both /birds and /echo.
        assertThat(listed)
                .contains("#/components/parameters/diet", "#/components/parameters/seenFrom")
                .doesNotHaveDuplicates();
        assertThat(api.at("/components/parameters/diet/name").asString()).isEqualTo("diet");
        // What can be put on a map has one format more.
        assertThat(api.at("/components/parameters/format/name").asString()).isEqualTo("format");
        assertThat(api.at("/components/parameters/format2/name").asString()).isEqualTo("format");
    }

    @Test
    void describesAClosedListOnce() {
        assertThat(api.at("/components/schemas/Diet").toString())
                .isEqualTo("{\"type\":\"string\",\"enum\":[\"SEEDS\",\"INSECTS\",\"FISH\"]}");
        assertThat(api.at("/components/schemas/BirdView/properties/diet/anyOf").toString())
                .isEqualTo("[{\"$ref\":\"#/components/schemas/Diet\"},{\"type\":\"null\"}]");
    }

    @Test
    void showsRowsAndACursorThatARequestWouldGet() throws Exception {
        JsonNode operation = api.at("/paths/~1api~1v1~1sightings/get");

        assertThat(operation.at("/responses/200/content/text~1csv/example").asString())
                .isEqualTo(text("/api/v1/sightings?format=csv&limit=2"));
        assertThat(operation
                        .at("/responses/200/content/application~1x-ndjson/example")
                        .asString())
                .isEqualTo(text("/api/v1/sightings?format=ndjson&limit=2"));
        assertThat(operation.at("/responses/200/content/application~1geo+json/example"))
                .isEqualTo(JsonMapper.shared().readTree(text("/api/v1/sightings?format=geojson&limit=2")));
        String cursor = parameter(operation, "after").at("/schema/examples/0").asString();
        assertThat(mvc.get().uri("/api/v1/sightings?limit=1&after=" + cursor))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].id")
                .isEqualTo("sighting-2");
    }

    @Test
    void typesTheFeaturesOfAMap() {
        JsonNode schemas = api.at("/components/schemas");

        assertThat(api.at("/paths/~1api~1v1~1sightings/get/responses/200/content/application~1geo+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/FeatureCollectionSightingView");
        assertThat(schemas.at("/FeatureCollectionSightingView/properties/features/items/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/FeatureSightingView");
        assertThat(schemas.at("/FeatureSightingView/properties/properties/$ref").asString())
                .isEqualTo("#/components/schemas/SightingView");
        assertThat(schemas.at("/FeatureSightingView/properties/geometry/anyOf/0/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Point");
    }

    @Test
    void requiresNothingThatFieldsMayLeaveOutAndLetsTheNullableBeNull() {
        JsonNode view = api.at("/components/schemas/BirdView");

        assertThat(view.has("required")).isFalse();
        assertThat(api.at("/components/schemas/NestView").has("required")).isFalse();
        assertThat(api.at("/components/schemas/FeatureSightingView/required").size())
                .isEqualTo(4);
        assertThat(view.at("/properties/id/type").asString()).isEqualTo("string");
        assertThat(view.at("/properties/diet/example").isNull()).isTrue();
        assertThat(view.at("/properties/nest/anyOf").toString())
                .isEqualTo("[{\"$ref\":\"#/components/schemas/NestView\"},{\"type\":\"null\"}]");
        assertThat(view.at("/properties/nest/description").asString()).isEqualTo("Its nest; null where it has none");
        assertThat(api.at("/components/schemas/ListingBirdView/required").size())
                .isEqualTo(3);
        assertThat(api.at("/components/schemas/Problem/required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("type", "title", "status", "detail");
    }

    @Test
    void namesEveryStatusThatCanComeBackWithItsType() {
        JsonNode responses = api.at("/paths/~1api~1v1~1birds~1{id}/get/responses");

        assertThat(responses.propertyNames())
                .containsExactlyInAnyOrder("200", "304", "400", "404", "405", "406", "409", "500", "503");
        assertThat(api.at("/paths/~1api~1v1~1birds/get/responses").propertyNames())
                .doesNotContain("404");
        assertThat(responses.at("/200/content").propertyNames())
                .containsExactly("application/json", "text/csv", "application/x-ndjson");
        assertThat(api.at("/components/responses/NotModified").has("content")).isFalse();
        assertThat(api.at("/components/responses").valueStream().filter(response -> response.has("content")))
                .isNotEmpty()
                .allSatisfy(response -> {
                    assertThat(response.at("/content").propertyNames()).containsExactly("application/problem+json");
                    assertThat(response.at("/content/application~1problem+json/schema/$ref")
                                    .asString())
                            .isEqualTo("#/components/schemas/Problem");
                });
    }

    @Test
    void namesTheFormatsAndFieldsOfAList() {
        JsonNode operation = api.at("/paths/~1api~1v1~1sightings/get");

        assertThat(operation.at("/responses/200/content").propertyNames())
                .containsExactly("application/json", "text/csv", "application/x-ndjson", "application/geo+json");
        assertThat(operation
                        .at("/responses/200/content/application~1json/schema")
                        .toString())
                .isEqualTo("{\"$ref\":\"#/components/schemas/ListingSightingView\"}");
        assertThat(parameters(operation).map(parameter -> parameter.at("/name").asString()))
                .containsExactly("step", "limit", "offset", "after", "format", "fields", "bom", "dataVersion");
        assertThat(parameter(operation, "format").at("/schema/$ref").asString())
                .isEqualTo("#/components/schemas/Format");
        assertThat(api.at("/components/schemas/Format/enum").toString())
                .isEqualTo("[\"json\",\"csv\",\"ndjson\",\"geojson\"]");
        assertThat(parameter(api.at("/paths/~1api~1v1~1watchers/get"), "format")
                        .at("/schema/enum")
                        .toString())
                .isEqualTo("[\"json\",\"csv\",\"ndjson\"]");
    }

    @Test
    void namesTheHeadersOfAnAnswer() {
        assertThat(api.at("/paths/~1api~1v1~1birds/get/responses/200/headers").propertyNames())
                .containsExactlyInAnyOrder("Data-Version", "Link", "ETag", "Cache-Control");
        assertThat(api.at("/paths/~1api~1v1~1birds~1{id}/get/responses/200/headers")
                        .propertyNames())
                .containsExactlyInAnyOrder("Data-Version", "ETag", "Cache-Control");
    }

    @Test
    void pointsNowhereOutsideItself() {
        List<String> references = new ArrayList<>();
        api.findValuesAsString("$ref", references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(api.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
        assertThat(api.toString()).doesNotContain("*/*");
    }

    @Test
    void isWhatSwaggerUiShows() {
        assertThat(mvc.get().uri("/swagger-ui.html").exchange())
                .hasStatus(302)
                .hasRedirectedUrl("/swagger-ui/index.html");
        assertThat(mvc.get().uri("/swagger-ui/index.html").exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("http", "<script>");
        assertThat(mvc.get().uri("/swagger-ui/swagger-initializer.js").exchange())
                .bodyText()
                .contains("\"configUrl\" : \"/v3/api-docs/swagger-config\"", "\"tryItOutEnabled\" : true")
                .doesNotContain("petstore");
        assertThat(mvc.get().uri("/v3/api-docs/swagger-config").exchange())
                .bodyJson()
                .extractingPath("$.url")
                .isEqualTo("/v3/api-docs");
        assertThat(mvc.get().uri("/swagger-ui/swagger-ui-bundle.js").exchange()).hasStatusOk();
    }

    private String text(String uri) throws Exception {
        return mvc.get().uri(uri).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private JsonNode parameter(String name) {
        return parameter(api.at("/paths/~1api~1v1~1birds/get"), name);
    }

    private JsonNode parameter(JsonNode operation, String name) {
        return parameters(operation)
                .filter(parameter -> parameter.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> parameters(JsonNode operation) {
        return operation
                .at("/parameters")
                .valueStream()
                .map(parameter -> parameter.has("$ref")
                        ? api.at(parameter.get("$ref").asString().substring(1))
                        : parameter);
    }
}
