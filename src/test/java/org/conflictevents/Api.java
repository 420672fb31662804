package org.conflictevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a client sees it. */
public record Api(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The answer to a path below the root, whatever its status. */
    public HttpResponse<String> answer(String path) {
        return answer(path, "*/*");
    }

    /** The same of what a client accepts. */
    public HttpResponse<String> answer(String path, String accept) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The JSON below {@code /api/v1} that is answered with 200. */
    public JsonNode get(String path) {
        HttpResponse<String> answer = answer("/api/v1" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** The parts of a list from the one at a path on, as their {@code next} leads through them. */
    public List<JsonNode> parts(String path) {
        List<JsonNode> parts = new ArrayList<>();
        for (String next = path; next != null; ) {
            JsonNode part = get(next);
            parts.add(part);
            String link = part.at("/links/next").asString(null);
            next = link == null ? null : link.substring("/api/v1".length());
        }
        return parts;
    }

    /** The items of a list with up to 1,000 of them. */
    public List<JsonNode> items(String path) {
        String all = path + (path.contains("?") ? "&" : "?") + "limit=1000";
        List<JsonNode> items = new ArrayList<>();
        get(all).get("items").forEach(items::add);
        return items;
    }
}
