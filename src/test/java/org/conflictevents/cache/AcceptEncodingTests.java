package org.conflictevents.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "deflate, gzip;q=0.5",
                "gzip ; q=1.0, br",
                "*",
                "br, *;q=0.1",
                "x-gzip",
                "identity, gzip"
            })
    void takesGzipWhereItIsNotExcluded(String header) {
        assertThat(takesGzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "br",
                "gzip;q=0",
                "gzip;q=0.000, *",
                "identity",
                "*;q=0",
                "gzip;q=x",
                "gzipped",
                "identity, gzip;q=0.5"
            })
    void takesNoGzip(String header) {
        assertThat(takesGzip(header)).isFalse();
    }

    private static boolean takesGzip(String header) {
        return AcceptEncoding.takesGzip(Collections.enumeration(List.of(header)));
    }
}
