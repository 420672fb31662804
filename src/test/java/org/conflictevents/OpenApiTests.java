package org.conflictevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, as people and generators read it. */
@ServedDataSet
class OpenApiTests {

    /** None of the articles that come with the program has such values. */
    /** What a parameter means something with alone. */
    private static final Map<String, String> NEEDED =
            Map.of("within", "near", "near", "within", "nameContains", "groupBy");

    private static final Set<String> NOT_IN_THE_BUNDLED_DATA = Set.of("violence", "admin1", "group", "ucdpActor");

    @LocalServerPort
    private int port;

    private Api api;
    private JsonNode description;

    @BeforeEach
    void read() {
        api = new Api(port);
        description = JsonMapper.shared().readTree(api.answer("/v3/api-docs").body());
        // Of none, everything could be said.
        assertThat(operations()).hasSizeGreaterThan(15);
    }

    @Test
    void offersNothingButGet() {
        assertThat(description.get("openapi").asString()).startsWith("3.1.");
        assertThat(paths())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path.getValue().propertyNames())
                        .as(path.getKey())
                        .containsExactly("get"));
    }

    @Test
    void saysWhatEveryOperationIs() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.getValue().path("summary").asString(""))
                    .as(operation.getKey())
                    .isNotBlank();
            assertThat(operation.getValue().path("description").asString(""))
                    .as(operation.getKey())
                    .isNotBlank();
            assertThat(operation.getValue().get("tags")).as(operation.getKey()).hasSize(1);
        });
    }

    @Test
    void listsItsTagsAsANewcomerNeedsThem() {
        assertThat(description
                        .get("tags")
                        .valueStream()
                        .map(tag -> tag.get("name").asString()))
                .containsExactly(
                        "Battles",
                        "Casualty claims",
                        "Derived figures",
                        "Statistics",
                        "Combatants",
                        "Sources",
                        "Dataset");
    }

    @Test
    void listsItsSchemasInOrder() {
        assertThat(List.copyOf(description.at("/components/schemas").propertyNames()))
                .hasSizeGreaterThan(30)
                .isSorted();
    }

    @Test
    void describesEveryParameterWithAnExample() {
        assertThat(operations().stream().flatMap(operation -> parameters(operation.getValue())))
                .isNotEmpty()
                .allSatisfy(parameter -> {
                    assertThat(parameter.path("description").asString(""))
                            .as(parameter.toString())
                            .isNotBlank();
                    // A list that is given whole has no cursor.
                    assertThat(example(parameter).isMissingNode()
                                    && !parameter.get("name").asString().equals("after"))
                            .as(parameter.toString())
                            .isFalse();
                });
    }

    @Test
    void givesExamplesThatFitTheirPatterns() {
        List<JsonNode> patterned = operations().stream()
                .flatMap(operation -> parameters(operation.getValue()))
                .filter(parameter -> valueSchema(parameter).has("pattern")
                        && !example(parameter).isMissingNode())
                .toList();
        assertThat(patterned.stream()
                        .map(parameter -> parameter.get("name").asString())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "country",
                        "bbox",
                        "near",
                        "within",
                        "q",
                        "sort",
                        "after",
                        "fields",
                        "from",
                        "to",
                        "asOf",
                        "claimedFrom",
                        "claimedTo");
        assertThat(patterned)
                .allSatisfy(parameter -> assertThat(texts(example(parameter)))
                        .isNotEmpty()
                        .allSatisfy(text -> assertThat(text)
                                .containsPattern(
                                        valueSchema(parameter).get("pattern").asString())));
    }

    /** Of each value, where there may be several. */
    private static JsonNode valueSchema(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        return schema.has("items") ? schema.get("items") : schema;
    }

    private static List<String> texts(JsonNode example) {
        return (example.isArray() ? example.valueStream() : Stream.of(example))
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void describesEveryField() {
        assertThat(description.at("/components/schemas").propertyStream())
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(
                                schema.getValue().path("properties").propertyStream())
                        .allSatisfy(field -> assertThat(
                                        field.getValue().path("description").asString(""))
                                .as(schema.getKey() + "." + field.getKey())
                                .isNotBlank()));
    }

    @Test
    void refersToNothingThatIsMissing() {
        assertThat(description.findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(description
                                .at(reference.asString().substring(1))
                                .isMissingNode())
                        .as(reference.asString())
                        .isFalse());
    }

    @Test
    void documentsEveryAnswer() {
        assertThat(operations()).allSatisfy(operation -> {
            List<String> statuses = operation.getValue().get("responses").propertyNames().stream()
                    .toList();
            assertThat(statuses).as(operation.getKey()).contains("200", "400", "405", "406", "500", "503");
            if (operation.getKey().contains("{")) {
                assertThat(statuses).as(operation.getKey()).contains("404");
            }
        });
    }

    @Test
    void asksForNothingThatIsNotRequired() {
        // Swagger UI puts examples and defaults of parameters into the request that it offers.
        assertThat(operations().stream().flatMap(operation -> parameters(operation.getValue())))
                .allSatisfy(parameter -> assertThat(parameter.has("example"))
                        .as(parameter.toString())
                        .isEqualTo(parameter.get("required").asBoolean()));
        assertThat(operations()).allSatisfy(operation -> {
            assertReturnsData(request(operation, Set.of()));
        });
    }

    @Test
    void givesExamplesOfWhichEachReturnsData() {
        assertThat(operations())
                .allSatisfy(operation -> assertThat(parameters(operation.getValue())
                                .map(parameter -> parameter.get("name").asString())
                                .filter(name -> !NOT_IN_THE_BUNDLED_DATA.contains(name)))
                        .allSatisfy(name -> assertReturnsData(request(operation, withNeeded(name)))));
    }

    @Test
    void givesExamplesThatReturnDataWhenAllAreTriedAtOnce() {
        assertThat(operations()).allSatisfy(operation -> {
            Set<String> names = parameters(operation.getValue())
                    .map(parameter -> parameter.get("name").asString())
                    .collect(Collectors.toSet());
            // These lead past the few that are left.
            names.removeAll(Set.of("after", "offset"));
            names.removeAll(NOT_IN_THE_BUNDLED_DATA);
            assertReturnsData(request(operation, names));
        });
    }

    @Test
    void answersInEveryFormatThatItNames() {
        assertThat(operations()).allSatisfy(operation -> {
            String request = request(operation, Set.of());
            List<String> types = List.copyOf(
                    operation.getValue().at("/responses/200/content").propertyNames());
            assertThat(types).as(operation.getKey()).startsWith("application/json", "text/csv", "application/x-ndjson");
            assertThat(types).allSatisfy(type -> {
                HttpResponse<String> answer = api.answer(request, type);
                assertThat(answer.statusCode())
                        .as(request + " " + answer.body())
                        .isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .as(request)
                        .startsWith(type);
                assertThat(answer.body().isBlank() && !ofOneVersion(request))
                        .as(request)
                        .isFalse();
            });
        });
    }

    @Test
    void sendsEveryHeaderThatItDocuments() {
        assertThat(operations()).allSatisfy(operation -> {
            HttpResponse<String> answer = api.answer(request(operation, Set.of()));
            assertThat(answer.headers().map())
                    .as(operation.getKey())
                    .containsKeys(operation.getValue().at("/responses/200/headers").propertyNames().stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toArray(String[]::new));
        });
    }

    /** There is no second version in memory, and nothing has changed since the first. */
    private static boolean ofOneVersion(String request) {
        return request.startsWith("/api/v1/versions?offset=") || request.startsWith("/api/v1/changes?");
    }

    private void assertReturnsData(String request) {
        HttpResponse<String> answer = api.answer(request);
        assertThat(answer.statusCode()).as(request + " " + answer.body()).isEqualTo(200);
        if (answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
            JsonNode items = JsonMapper.shared().readTree(answer.body()).path("items");
            assertThat(items.isMissingNode() || !items.isEmpty() || ofOneVersion(request))
                    .as(request)
                    .isTrue();
        }
    }

    private List<Map.Entry<String, JsonNode>> paths() {
        return description.get("paths").propertyStream().toList();
    }

    private List<Map.Entry<String, JsonNode>> operations() {
        return paths().stream()
                .map(path -> Map.entry(path.getKey(), path.getValue().get("get")))
                .toList();
    }

    private Stream<JsonNode> parameters(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(parameter -> parameter.has("$ref")
                        ? description.at(parameter.get("$ref").asString().substring(1))
                        : parameter);
    }

    /** The request with the examples of the parameters that it must have, and of these. */
    private static Set<String> withNeeded(String name) {
        return NEEDED.containsKey(name) ? Set.of(name, NEEDED.get(name)) : Set.of(name);
    }

    private String request(Map.Entry<String, JsonNode> operation, Set<String> names) {
        String path = operation.getKey();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters(operation.getValue()).toList()) {
            String name = parameter.get("name").asString();
            JsonNode example = example(parameter);
            if (parameter.get("in").asString().equals("path")) {
                path = path.replace("{" + name + "}", example.asString());
            } else if (names.contains(name) || parameter.get("required").asBoolean()) {
                Stream<JsonNode> values = example.isArray() ? example.valueStream() : Stream.of(example);
                values.filter(value -> !value.isMissingNode())
                        .forEach(value ->
                                query.add(name + "=" + URLEncoder.encode(value.asString(), StandardCharsets.UTF_8)));
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static JsonNode example(JsonNode parameter) {
        return parameter.has("example") ? parameter.get("example") : parameter.at("/schema/examples/0");
    }
}
