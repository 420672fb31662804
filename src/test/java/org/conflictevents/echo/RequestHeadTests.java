package org.conflictevents.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadTests {

    private static final String REQUEST = "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET",
                "\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: x\r\n",
                "GET /a HTTP/1.1\nHost: x\n\n",
                "POST /a HTTP/1.1\r\nHost: x\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: x\r\n\r\nG"
            })
    void isNothingThatBeginsOrEndsOtherwise(String octets) {
        assertThat(RequestHead.in(buffer(octets))).isNull();
    }

    @Test
    void leavesTheBufferAsItWas() {
        ByteBuffer buffer = buffer("xx" + REQUEST).position(2);

        assertThat(RequestHead.in(buffer)).isEqualTo(head(REQUEST));
        assertThat(buffer.position()).isEqualTo(2);
    }

    @Test
    void asksForItsTargetAlone() {
        assertThat(head(REQUEST).asks("GET", "/a?b=c")).isTrue();
        assertThat(head(REQUEST).asks("HEAD", "/a?b=c")).isFalse();
        assertThat(head(REQUEST).asks("GET", "/a?b=")).isFalse();
        assertThat(head(REQUEST).asks("GET", "/a?b=cd")).isFalse();
    }

    @Test
    void asksForNothingWhereTwoRequestsCameTogether() {
        assertThat(head(REQUEST + REQUEST).asks("GET", "/a?b=c")).isFalse();
    }

    @Test
    void isEqualByItsOctetsAndHasTheirOrder() {
        RequestHead other = head(REQUEST.replace("Host: x", "Host: y"));

        assertThat(head(REQUEST)).isEqualTo(head(REQUEST)).hasSameHashCodeAs(head(REQUEST));
        assertThat(head(REQUEST)).isNotEqualTo(other).isLessThan(other);
    }

    private static RequestHead head(String octets) {
        RequestHead head = RequestHead.in(buffer(octets));
        assertThat(head).isNotNull();
        return head;
    }

    private static ByteBuffer buffer(String octets) {
        return ByteBuffer.wrap(octets.getBytes(StandardCharsets.ISO_8859_1));
    }
}
