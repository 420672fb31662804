package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
        assertThat(api.at("/info/license/name").asString()).isNotBlank();
        assertThat(api.at("/info/contact").toString()).isEqualTo("{}");
        assertThat(api.at("/security").toString()).isEqualTo("[]");
        assertThat(api.at("/paths").propertyNames())
                .containsExactly(
                        "/api/v1/birds",
                        "/api/v1/birds/{id}",
                        "/api/v1/broken",
                        "/api/v1/echo",
                        "/api/v1/endless",
                        "/api/v1/sightings",
                        "/api/v1/watchers");
        api.at("/paths").forEach(path -> assertThat(path.propertyNames()).containsExactly("get"));
    }

    @Test
    void describesParametersAsTheyAreBound() {
        assertThat(parameter("limit").toString())
                .isEqualTo(
                        "{\"name\":\"limit\",\"in\":\"query\",\"description\":\"How many items at most\",\"required\":false,"
                                + "\"schema\":{\"type\":\"integer\",\"format\":\"int32\",\"default\":20,\"maximum\":1000,\"minimum\":1},"
                                + "\"example\":20}");
        assertThat(parameter("diet").at("/schema").toString())
                .isEqualTo(
                        "{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"SEEDS\",\"INSECTS\",\"FISH\"]}}");
        assertThat(parameter("diet").at("/example").toString()).isEqualTo("[\"FISH\"]");
        assertThat(parameter("ring").at("/schema/items").toString())
                .isEqualTo("{\"type\":\"integer\",\"format\":\"int32\",\"maximum\":99,\"minimum\":1}");
        assertThat(parameter("seenTo").toString())
                .contains("\"format\":\"date\"", "Not seen after. Not below `seenFrom`.");
        assertThat(parameter("q").at("/schema").toString())
                .isEqualTo("{\"type\":\"string\",\"maxLength\":10,\"minLength\":1}");
        assertThat(parameter("country").at("/schema/pattern").asString()).isEqualTo("^(?:[A-Z]{2})$");
        assertThat(parameter("wingspan").at("/schema/type").asString()).isEqualTo("string");
        assertThat(parameter("sings").at("/schema/type").asString()).isEqualTo("boolean");
    }

    @Test
    void requiresEveryComponentOfAViewAndLetsTheNullableOnesBeNull() {
        JsonNode view = api.at("/components/schemas/BirdView");

        assertThat(view.at("/required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("id", "diet", "seen", "nest", "names");
        assertThat(view.at("/properties/id/type").asString()).isEqualTo("string");
        assertThat(view.at("/properties/diet").toString())
                .contains(
                        "\"type\":[\"string\",\"null\"]",
                        "\"enum\":[\"SEEDS\",\"INSECTS\",\"FISH\",null]",
                        "\"example\":null");
        assertThat(view.at("/properties/nest/anyOf").toString())
                .isEqualTo("[{\"$ref\":\"#/components/schemas/NestView\"},{\"type\":\"null\"}]");
        assertThat(view.at("/properties/nest/description").asString()).isEqualTo("Its nest; null where it has none");
        assertThat(api.at("/components/schemas/ListingBirdView/required").size())
                .isEqualTo(3);
        assertThat(api.at("/components/schemas/Problem/required").toString()).doesNotContain("errors");
    }

    @Test
    void namesEveryStatusThatCanComeBackWithItsType() {
        JsonNode responses = api.at("/paths/~1api~1v1~1birds~1{id}/get/responses");

        assertThat(responses.propertyNames())
                .containsExactlyInAnyOrder("200", "304", "400", "404", "405", "406", "409", "500");
        assertThat(api.at("/paths/~1api~1v1~1birds/get/responses").propertyNames())
                .doesNotContain("404");
        assertThat(responses.at("/200/content").propertyNames()).containsExactly("application/json");
        assertThat(api.at("/components/responses/NotModified").has("content")).isFalse();
        api.at("/components/responses")
                .valueStream()
                .filter(response -> response.has("content"))
                .forEach(response -> {
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
        assertThat(operation
                        .at("/parameters")
                        .valueStream()
                        .map(parameter -> parameter.at("/name").asString()))
                .containsExactly("step", "limit", "offset", "after", "format", "fields", "dataVersion");
        assertThat(operation.at("/parameters/4/schema/enum").toString())
                .isEqualTo("[\"json\",\"csv\",\"ndjson\",\"geojson\"]");
        assertThat(api.at("/paths/~1api~1v1~1watchers/get/parameters/3/schema/enum")
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

    private JsonNode parameter(String name) {
        return api.at("/paths/~1api~1v1~1birds/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
