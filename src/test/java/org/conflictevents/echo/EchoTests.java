package org.conflictevents.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoTests {

    private static final String ANSWER =
            "HTTP/1.1 200 \r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\nETag: \"x\"\r\n\r\nbody";

    @ParameterizedTest
    @CsvSource({"'', 4, true", "'', 3, false", "'', 5, false", "HTTP/1.1, 4, false", "'', 0, false"})
    void isOneWholeAnswer(String behind, int bodyLength, boolean whole) {
        assertThat(Echo.of(octets(ANSWER + behind), bodyLength).isPresent()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"Date, true", "Dat, false", "X-Date, false"})
    void hasADate(String name, boolean dated) {
        assertThat(Echo.of(octets(ANSWER.replace("Date", name)), 4).isPresent()).isEqualTo(dated);
    }

    @Test
    void changesNothingButTheDate() {
        ByteBuffer buffer = ByteBuffer.allocate(200);
        Echo.of(octets(ANSWER), 4).orElseThrow().putInto(buffer);
        String said = new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);

        assertThat(said).hasSameSizeAs(ANSWER).isNotEqualTo(ANSWER);
        assertThat(said.replaceFirst("Date: [^\r]*", "Date: Thu, 01 Jan 1970 00:00:00 GMT"))
                .isEqualTo(ANSWER);
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
