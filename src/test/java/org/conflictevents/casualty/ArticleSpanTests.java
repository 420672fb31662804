package org.conflictevents.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServedDataSet
class ArticleSpanTests {

    @LocalServerPort
    private int port;

    @Test
    void cuttingTheTextAtAClaimsSpanGivesItsQuote() {
        Api api = new Api(port);
        for (JsonNode battle : api.items("/battles")) {
            String path = "/battles/" + battle.get("id").asString();
            String text = api.get(path + "/article").get("text").asString();
            List<JsonNode> claims = api.items(path + "/casualty-claims");

            assertThat(claims).as(path).isNotEmpty().allSatisfy(claim -> {
                JsonNode span = claim.get("document");
                assertThat(cut(text, span)).isEqualTo(claim.get("quote").asString());
                assertThat(claim.get("quote").asString())
                        .contains(claim.at("/figure/text").asString());
                assertThat(cut(
                                text,
                                span.get("figureStart").asInt(),
                                span.get("figureEnd").asInt()))
                        .isEqualTo(claim.at("/figure/text").asString());
            });
        }
    }

    @Test
    void theArticleListsTheSpansOfItsClaims() {
        Api api = new Api(port);
        JsonNode article = api.get("/battles/battle-of-tabankort-2019/article");

        assertThat(article.get("claims")).hasSize(14);
        assertThat(cut(article.get("text").asString(), article.get("claims").get(4)))
                .isEqualTo("100 apprehended (per Mali)");
    }

    @Test
    void theSectionsMakeUpTheText() {
        JsonNode article = new Api(port).get("/battles/battle-of-tabankort-2019/article");
        StringBuilder text = new StringBuilder();
        article.get("sections")
                .forEach(section -> text.append(section.get("text").asString()));

        assertThat(text).hasToString(article.get("text").asString());
        assertThat(article.at("/sections/0/heading").isNull()).isTrue();
        assertThat(article.at("/sections/1/heading").asString()).isEqualTo("Attack");
        assertThat(article.at("/sections/2/heading").asString()).isEqualTo("Aftermath");
    }

    private static String cut(String text, JsonNode span) {
        return cut(text, span.get("start").asInt(), span.get("end").asInt());
    }

    private static String cut(String text, int start, int end) {
        return new String(text.codePoints().toArray(), start, end - start);
    }
}
