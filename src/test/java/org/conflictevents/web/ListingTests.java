package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list of birds has 45. */
@WebTest
class ListingTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void hasItemsPageAndLinksInThatOrder() {
        String answer = text("/birds?limit=1");

        assertThat(get("/birds?limit=1")).hasStatusOk().hasContentType("application/json");
        assertThat(answer.replaceAll("after=[^\"]+", "after="))
                .isEqualTo(
                        "{\"items\":[{\"id\":\"bird-0\",\"diet\":null,\"seen\":\"2019-11-18\",\"nest\":null,\"names\":[]}],"
                                + "\"page\":{\"limit\":1,\"offset\":0,\"total\":45},"
                                + "\"links\":{\"self\":\"/api/v1/birds?limit=1\",\"next\":\"/api/v1/birds?limit=1&after=\",\"prev\":null}}");
    }

    @Test
    void linksKeepEveryOtherParameterEncoded() {
        assertThat(links("/birds?diet=FISH&q=a%2Bb%26%27%3C&diet=SEEDS&offset=20&limit=20"))
                .containsExactly(
                        "/api/v1/birds?diet=FISH&q=a%2Bb%26%27%3C&diet=SEEDS&offset=20&limit=20",
                        "/api/v1/birds?diet=FISH&q=a%2Bb%26%27%3C&diet=SEEDS&limit=20&after=",
                        "/api/v1/birds?diet=FISH&q=a%2Bb%26%27%3C&diet=SEEDS&limit=20&offset=0");
    }

    @Test
    void hasNoNextAtTheEndAndNoPrevAtTheBeginning() {
        assertThat(links("/birds?offset=25"))
                .containsExactly("/api/v1/birds?offset=25", null, "/api/v1/birds?limit=20&offset=5");
        assertThat(links("/birds?limit=45")).containsExactly("/api/v1/birds?limit=45", null, null);
        assertThat(links("/birds?offset=7&limit=40"))
                .containsExactly("/api/v1/birds?offset=7&limit=40", null, "/api/v1/birds?limit=7&offset=0");
        assertThat(links("/birds?offset=5"))
                .containsExactly(
                        "/api/v1/birds?offset=5", "/api/v1/birds?limit=20&after=", "/api/v1/birds?limit=5&offset=0");
    }

    @Test
    void isEmptyBeyondTheEnd() {
        assertThat(get("/birds?offset=45"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(links("/birds?offset=10000"))
                .containsExactly("/api/v1/birds?offset=10000", null, "/api/v1/birds?limit=20&offset=40");
        assertThat(links("/birds?offset=45&limit=15"))
                .containsExactly("/api/v1/birds?offset=45&limit=15", null, "/api/v1/birds?limit=15&offset=30");
    }

    @Test
    void saysTheSameLinksInTheLinkHeader() {
        assertThat(String.valueOf(get("/birds?offset=20").getResponse().getHeader("Link"))
                        .replaceAll("after=[^>]+", "after="))
                .isEqualTo("</api/v1/birds?offset=20>; rel=\"self\", </api/v1/birds?limit=20&after=>; rel=\"next\","
                        + " </api/v1/birds?limit=20&offset=0>; rel=\"prev\"");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(URI.create("/api/v1" + path)).exchange();
    }

    private String text(String path) {
        try {
            return get(path).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Self, next and prev, without the cursor. */
    private List<@Nullable String> links(String path) {
        Map<String, @Nullable String> links = JsonPath.read(text(path), "$.links");
        List<@Nullable String> found = new ArrayList<>();
        for (String name : List.of("self", "next", "prev")) {
            String link = links.get(name);
            found.add(link == null ? null : link.replaceAll("after=.+", "after="));
        }
        return found;
    }
}
