package org.conflictevents.echo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What came from the network at once and may be a whole request (RFC 9112, section 2.1); {@link #asks} tells. Comparable, so that
 * requests made to have one hash code do not slow down a map of them.
 */
final class RequestHead implements Comparable<RequestHead> {

    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] octets;
    private final int hash;

    private RequestHead(byte[] octets) {
        this.octets = octets;
        this.hash = Arrays.hashCode(octets);
    }

    /** What the buffer holds, if that begins like a reading request and ends like a head; else null. The buffer stays as it is. */
    static @Nullable RequestHead in(ByteBuffer buffer) {
        int length = buffer.remaining();
        if (length <= END.length) {
            return null;
        }
        byte method = buffer.get(buffer.position());
        if ((method != 'G' && method != 'H') || buffer.get(buffer.limit() - 1) != '\n') {
            return null;
        }
        byte[] octets = new byte[length];
        buffer.get(buffer.position(), octets);
        return endsAt(octets, length) ? new RequestHead(octets) : null;
    }

    /** Whether this is a single request, and one for that target as it was sent. */
    boolean asks(String method, String target) {
        byte[] start = (method + " " + target + " HTTP/1.").getBytes(StandardCharsets.ISO_8859_1);
        return octets.length > start.length
                && Arrays.equals(octets, 0, start.length, start, 0, start.length)
                && firstEnd() == octets.length;
    }

    private int firstEnd() {
        int end = END.length;
        while (!endsAt(octets, end)) {
            end++;
        }
        return end;
    }

    private static boolean endsAt(byte[] octets, int end) {
        return Arrays.equals(octets, end - END.length, end, END, 0, END.length);
    }

    int length() {
        return octets.length;
    }

    @Override
    public int compareTo(RequestHead other) {
        return Arrays.compare(octets, other.octets);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequestHead head && hash == head.hash && Arrays.equals(octets, head.octets);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
