package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the battles of the data set lie, and who says so. */
@ServedDataSet
class PlacesTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "battle-of-tabankort-2019 | 15.66611 | 2.28778 | \"EXACT\" | \"French Wikipedia, Combat de Tabankort (2019): 15°39′58″N 2°17′16″E\"",
                "indelimane-attack-2019 | 15.86667 | 1.51667 | \"NEAR\" | \"French Wikipedia, Embuscade d'Indelimane (2014): 15°52′N 1°31′E\"",
                "chinagodrar-attack-2020 | 15.22583 | 3.00194 | \"EXACT\" | \"French Wikipedia, Siné Godar: 15°13′33″N 3°00′07″E\"",
                "koutougou-attack-2019 | 14.49861 | -1.01694 | \"EXACT\" | \"French Wikipedia, Attaque de Koutougou (2019): 14°29′55″N 1°01′01″W\"",
                "boulikessi-and-mondoro-attacks-2019 | null | null | null | null"
            })
    void comeFromTheGazetteerWhereTheArticleHasNone(
            String battle, String latitude, String longitude, String precision, String from) {
        JsonNode place = new Api(port).get("/battles/" + battle).get("place");

        assertThat(place.get("latitude")).isEqualTo(json(latitude));
        assertThat(place.get("longitude")).isEqualTo(json(longitude));
        assertThat(place.get("precision")).isEqualTo(json(precision));
        assertThat(place.get("coordinatesFrom")).isEqualTo(json(from));
    }

    @Test
    void areTheArticlesOwnWhereItHasThem() {
        JsonNode place =
                new Api(port).get("/battles/inates-attack-december-2019").get("place");

        assertThat(place.get("latitude").asDouble()).isCloseTo(15 + 14 / 60.0, Offset.offset(0.0001));
        assertThat(place.get("longitude").asDouble()).isCloseTo(1 + 19 / 60.0, Offset.offset(0.0001));
        assertThat(place.get("coordinatesFrom").asString()).isEqualTo("the article");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
