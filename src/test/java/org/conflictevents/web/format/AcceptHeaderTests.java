package org.conflictevents.web.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.InvalidMediaTypeException;

class AcceptHeaderTests {

    private static final List<Format> ALL = List.of(Format.values());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|[json, csv, ndjson, geojson]",
                "text/*|[csv]",
                "application/*;q=0.5, application/geo+json|[geojson, json, ndjson]",
                "text/csv;q=0.5, application/json;q=0.8|[json, csv]",
                "*/*;q=0.1, application/x-ndjson;q=0.9|[ndjson, json, csv, geojson]",
                "application/json;q=0, */*|[csv, ndjson, geojson]",
                "application/json;charset=utf-8|[json]",
                "text/html|[]"
            })
    void ranksFormatsByTheMostSpecificMatchingRange(String accept, String formats) {
        assertThat(rank(accept)).hasToString(formats);
    }

    @Test
    void acceptsEverythingWithoutAHeader() {
        assertThat(rank()).isEqualTo(ALL);
    }

    @Test
    void readsSeveralHeadersAsOne() {
        assertThat(rank("text/csv;q=0.5", "application/json")).containsExactly(Format.JSON, Format.CSV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a/b;q=7", "/", "application/json/x"})
    void refusesAMalformedHeader(String accept) {
        assertThatExceptionOfType(InvalidMediaTypeException.class).isThrownBy(() -> rank(accept));
    }

    @Test
    void refusesMoreThanFiftyElements() {
        String fifty = "text/csv,".repeat(49) + "text/csv";

        assertThat(rank(fifty)).containsExactly(Format.CSV);
        assertThatExceptionOfType(InvalidMediaTypeException.class).isThrownBy(() -> rank(fifty + ",text/csv"));
    }

    private static List<Format> rank(String... headers) {
        return AcceptHeader.rank(Collections.enumeration(List.of(headers)), ALL);
    }
}
