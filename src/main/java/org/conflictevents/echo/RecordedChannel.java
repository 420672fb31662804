package org.conflictevents.echo;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** Notes what is sent by a thread whose exchange is recorded. */
final class RecordedChannel extends NioChannel {

    private final Echoes echoes;

    RecordedChannel(SocketBufferHandler buffers, Echoes echoes) {
        super(buffers);
        this.echoes = echoes;
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
