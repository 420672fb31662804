package org.conflictevents.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A body that is kept up to a length and sent on from there. */
final class RecordedBody extends ServletOutputStream {

    /** Where a body goes that is too long to be kept. */
    @FunctionalInterface
    interface Overflow {

        /** Called once, before the first octet is sent. */
        OutputStream open() throws IOException;
    }

    private final int largest;
    private final Overflow overflow;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean tooLong;
    private @Nullable OutputStream sent;

    RecordedBody(int largest, Overflow overflow) {
        this.largest = largest;
        this.overflow = overflow;
    }

    /** Null if it was too long, whether it could be sent on or not. */
    byte @Nullable [] kept() {
        return tooLong ? null : kept.toByteArray();
    }

    void reset() {
        kept.reset();
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        if (sent == null && kept.size() + length > largest) {
            tooLong = true;
            sent = overflow.open();
            kept.writeTo(sent);
            kept = new ByteArrayOutputStream();
        }
        OutputStream target = sent == null ? kept : sent;
        target.write(octets, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (sent != null) {
            sent.close();
        }
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("answers are written at once");
    }
}
