package org.conflictevents.echo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A request that Tomcat answers, and what it sends if that is to be said again. Belongs to one thread. */
final class Exchange {

    private static final int NOT_WANTED = -1;

    private final RequestHead head;
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private boolean over;
    private int bodyLength = NOT_WANTED;

    Exchange(RequestHead head) {
        this.head = head;
    }

    RequestHead head() {
        return head;
    }

    /** More has been read than the head, which was there as a whole: what is answered from now on is another request. */
    void readOn() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /** From now on what is sent is recorded, which has not begun yet. */
    void record(int bodyLength) {
        this.bodyLength = bodyLength;
    }

    boolean isRecorded() {
        return bodyLength != NOT_WANTED;
    }

    void sent(ByteBuffer octets) {
        byte[] copy = new byte[octets.remaining()];
        octets.get(copy);
        sent.writeBytes(copy);
    }

    /** Empty if it was not recorded, or is not one answer. */
    Optional<Echo> echo() {
        return isRecorded() ? Echo.of(sent.toByteArray(), bodyLength) : Optional.empty();
    }
}
