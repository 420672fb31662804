package org.conflictevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cursors have no secret, so that anybody can make them up; every list refuses those that it would not have given. */
@ServedDataSet
class MadeUpCursorTests {

    private static final String CLAIMS = "/api/v1/battles/battle-of-tabankort-2019/casualty-claims";

    @LocalServerPort
    private int port;

    /** Or what is made up here would be refused for its form alone. */
    @Test
    void areTakenWhereTheListWouldHaveGivenThem() {
        HttpResponse<String> answer = new Api(port).answer(CLAIMS + "?limit=3");
        String given = JsonMapper.shared()
                .readTree(answer.body())
                .at("/links/next")
                .asString()
                .replaceFirst(".*after=", "");
        byte[] cursor = Base64.getUrlDecoder().decode(given);
        String place = new String(cursor, 12, cursor.length - 12, StandardCharsets.UTF_8);

        assertThat(cursor(answer, CLAIMS, "", place)).isEqualTo(given);
        assertThat(place).contains("\"before\":3,\"position\":{\"values\":[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/battles",
                "/api/v1/battles/battle-of-tabankort-2019/combatants",
                CLAIMS,
                "/api/v1/casualty-claims",
                "/api/v1/combatants",
                "/api/v1/dataset/notices",
                "/api/v1/discrepancies",
                "/api/v1/sources",
                "/api/v1/statistics"
            })
    void areRefusedByEveryList(String path) {
        for (String values : List.of("['x']", "['-5']", "['2147483647']", "[]", "[null]", "['0','0','0','0']")) {
            assertRefused(path, "", "{'before':1,'position':{'values':%s}}".formatted(values));
        }
        for (String before : List.of("-5", "0", "1000", "9223372036854775807")) {
            assertRefused(path, "", "{'before':%s,'position':{'values':['1']}}".formatted(before));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'x','battle-of-tabankort-2019','1'",
                "'2019-02-30','battle-of-tabankort-2019','1'",
                "'+999999999-12-31','battle-of-tabankort-2019','1'",
                "'-999999999-01-01','battle-of-tabankort-2019','1'",
                "'2019-11-18','battle-of-tabankort-2019','x'",
                "'2019-11-18','battle-of-tabankort-2019','9223372036854775807'",
                "'2019-11-18','a\\u0000b','1'",
                "'2019-11-18','battle-of-tabankort-2019'"
            })
    void areRefusedWhereAValueIsNoneOfItsKey(String values) {
        assertRefused(CLAIMS, "sort=claimedOn", "{'before':1,'position':{'values':[%s]}}".formatted(values));
    }

    private void assertRefused(String path, String filter, String place) {
        Api api = new Api(port);
        String cursor = cursor(api.answer(path), path, filter, place.replace('\'', '"'));
        for (String format : List.of("json", "csv")) {
            HttpResponse<String> answer = api.answer(path + "?" + filter + "&format=" + format + "&after=" + cursor);
            assertThat(answer.statusCode()).as(place).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            JsonNode errors = JsonMapper.shared().readTree(answer.body()).path("errors");
            assertThat(errors).hasSize(1);
            assertThat(errors.at("/0/parameter").asString()).isEqualTo("after");
            assertThat(errors.at("/0/message").asString()).startsWith("is not a cursor of this list");
        }
    }

    /** As the server writes a cursor of the list that it answers. */
    private static String cursor(HttpResponse<String> answer, String path, String filter, String place) {
        String version = answer.headers().firstValue("Data-Version").orElseThrow();
        String list = filter.isEmpty() ? "" : "?" + filter;
        byte[] text = place.getBytes(StandardCharsets.UTF_8);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((version + "\n" + path + "\n" + list + "\n").getBytes(StandardCharsets.UTF_8));
            byte[] cursor = Arrays.copyOf(digest.digest(text), 12 + text.length);
            System.arraycopy(text, 0, cursor, 12, text.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
