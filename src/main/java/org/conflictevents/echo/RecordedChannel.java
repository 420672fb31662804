package org.conflictevents.echo;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** Notes what a thread sends whose exchange is recorded, and that it goes on to read. */
final class RecordedChannel extends NioChannel {

    private final Echoes echoes;

    RecordedChannel(SocketBufferHandler buffers, Echoes echoes) {
        super(buffers);
        this.echoes = echoes;
    }

    @Override
    public int read(ByteBuffer octets) throws IOException {
        int length = super.read(octets);
        Exchange exchange = echoes.current();
        if (exchange != null && length > 0) {
            exchange.readOn();
        }
        return length;
    }

    @Override
    public int write(ByteBuffer octets) throws IOException {
        Exchange exchange = echoes.current();
        if (exchange == null || !exchange.isRecorded()) {
            return super.write(octets);
        }
        ByteBuffer sent = octets.duplicate();
        int length = super.write(octets);
        exchange.sent(sent.limit(octets.position()));
        return length;
    }
}
