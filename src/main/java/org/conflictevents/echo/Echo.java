package org.conflictevents.echo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tomcat.util.http.FastHttpDateFormat;

/**
 * An answer as it was sent, head and body.
 *
 * @param date where the value of its Date header begins, the one thing in it that changes; it is always as long
 */
record Echo(byte[] octets, int date) {

    private static final String DATE = "\r\nDate: ";
    private static final String END = "\r\n\r\n";

    /**
     * Empty if what was sent is not one whole answer, and that with a date.
     *
     * @param bodyLength how many octets its body must have
     */
    static Optional<Echo> of(byte[] sent, int bodyLength) {
        String octets = new String(sent, StandardCharsets.ISO_8859_1);
        int end = octets.indexOf(END);
        int date = octets.indexOf(DATE);
        boolean whole = end >= 0 && end + END.length() + bodyLength == sent.length;
        return whole && date >= 0 && date < end ? Optional.of(new Echo(sent, date + DATE.length())) : Optional.empty();
    }

    /** Puts the answer, dated now, into an empty buffer that is large enough. */
    void putInto(ByteBuffer buffer) {
        byte[] now = FastHttpDateFormat.getCurrentDate().getBytes(StandardCharsets.US_ASCII);
        buffer.put(octets).put(date, now);
    }
}
