package org.conflictevents.web.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.web.DataVersion;
import org.conflictevents.web.ItemSource.Position;
import org.conflictevents.web.query.QueryString;
import org.conflictevents.web.response.CursorCodec.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

class CursorCodecTests {

    private static final String PATH = "/api/v1/birds";
    private static final String LIST = "diet=FISH&sort=id";
    private static final Cursor CURSOR = new Cursor(20, new Position(List.of("2019-11-18", "owl")));

    private final CursorCodec codec = codec("v1");

    @ParameterizedTest
    @ValueSource(
            strings = {LIST, "sort=id&diet=FISH", LIST + "&limit=5&offset=3&after=x&format=csv&fields=id&dataVersion=v1"
            })
    void readsACursorOfTheSameListWhateverTheFormOfTheResponse(String query) {
        assertThat(codec.read(cursor(), PATH, QueryString.parse(query))).hasValue(CURSOR);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nests,diet=FISH&sort=id",
        "/api/v1/birds,diet=SEEDS&sort=id",
        "/api/v1/birds,sort=id",
        "/api/v1/birds,diet=FISH&sort=id&diet=SEEDS",
        "/api/v1/birds,diet=FISH%26sort=id"
    })
    void refusesACursorOfAnotherList(String path, String query) {
        assertThat(codec.read(cursor(), path, QueryString.parse(query))).isEmpty();
    }

    @Test
    void refusesACursorOfOtherData() {
        assertThat(codec("v2").read(cursor(), PATH, QueryString.parse(LIST))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "====", "AAAA", "e30", "bnVsbA", "\uD83D\uDE00"})
    void refusesATextThatIsNoCursor(String text) {
        assertThat(codec.read(text, PATH, QueryString.parse(LIST))).isEmpty();
    }

    private String cursor() {
        return codec.write(CURSOR, PATH, QueryString.parse(LIST));
    }

    private static CursorCodec codec(String version) {
        return new CursorCodec(JsonMapper.shared(), new ObjectProvider<>() {
            @Override
            public DataVersion getObject() {
                return () -> version;
            }
        });
    }
}
