package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.HashMap;
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
        assertThat(get("/birds?limit=1"))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyText()
                .isEqualTo(
                        "{\"items\":[{\"id\":\"bird-0\",\"diet\":null,\"seen\":\"2019-11-18\",\"nest\":null,\"names\":[]}],"
                                + "\"page\":{\"limit\":1,\"offset\":0,\"total\":45},"
                                + "\"links\":{\"self\":\"/api/v1/birds?limit=1\",\"next\":\"/api/v1/birds?limit=1&offset=1\",\"prev\":null}}");
    }

    @Test
    void linksKeepEveryOtherParameterEncoded() {
        assertThat(links("/birds?diet=FISH&q=a%2Bb%26%27%3C&diet=SEEDS&offset=20&limit=20"))
                .isEqualTo(links(
                        "/api/v1/birds?diet=FISH&q=a%2Bb%26%27%3C&diet=SEEDS&offset=20&limit=20",
                        "/api/v1/birds?diet=FISH&q=a%2Bb%26%27%3C&diet=SEEDS&limit=20&offset=40",
                        "/api/v1/birds?diet=FISH&q=a%2Bb%26%27%3C&diet=SEEDS&limit=20&offset=0"));
    }

    @Test
    void hasNoNextAtTheEndAndNoPrevAtTheBeginning() {
        assertThat(links("/birds?offset=25"))
                .isEqualTo(links("/api/v1/birds?offset=25", null, "/api/v1/birds?limit=20&offset=5"));
        assertThat(links("/birds?limit=45")).isEqualTo(links("/api/v1/birds?limit=45", null, null));
        assertThat(links("/birds?offset=7&limit=40"))
                .isEqualTo(links("/api/v1/birds?offset=7&limit=40", null, "/api/v1/birds?limit=40&offset=0"));
    }

    @Test
    void isEmptyBeyondTheEnd() {
        assertThat(get("/birds?offset=45"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void saysTheSameLinksInTheLinkHeader() {
        assertThat(get("/birds?offset=20"))
                .hasHeader(
                        "Link",
                        "</api/v1/birds?offset=20>; rel=\"self\", </api/v1/birds?limit=20&offset=40>; rel=\"next\","
                                + " </api/v1/birds?limit=20&offset=0>; rel=\"prev\"");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(URI.create("/api/v1" + path)).exchange();
    }

    private Object links(String path) {
        try {
            return JsonPath.read(get(path).getResponse().getContentAsString(), "$.links");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, @Nullable String> links(String self, @Nullable String next, @Nullable String prev) {
        Map<String, @Nullable String> links = new HashMap<>();
        links.put("self", self);
        links.put("next", next);
        links.put("prev", prev);
        return links;
    }
}
