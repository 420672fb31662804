package org.conflictevents.echo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Lock;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketProcessorBase;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's endpoint, but that it looks at what has come from a socket before another thread is asked to see to it. What it does not
 * know is left in the socket's buffer, where Tomcat finds it.
 */
final class EchoEndpoint extends NioEndpoint {

    private final ThreadLocal<ByteBuffer> buffers =
            ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(Echoes.LONGEST));
    private @Nullable Echoes echoes;

    /** To be called before it starts. */
    void use(Echoes echoes) {
        this.echoes = echoes;
    }

    @Override
    protected NioChannel createChannel(SocketBufferHandler buffer) {
        return echoes == null || isSSLEnabled() ? super.createChannel(buffer) : new RecordedChannel(buffer, echoes);
    }

    @Override
    protected SocketProcessorBase<NioChannel> createSocketProcessor(
            SocketWrapperBase<NioChannel> socket, SocketEvent event) {
        return new RecordingProcessor(socket, event);
    }

    @Override
    public boolean processSocket(SocketWrapperBase<NioChannel> socket, SocketEvent event, boolean dispatch) {
        return (dispatch && !isPaused() && echoed(socket, event)) || super.processSocket(socket, event, dispatch);
    }

    /** Holds the socket as Tomcat does while it answers: a thread that has it may be in the middle of a request. */
    private boolean echoed(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
        Lock lock = socket.getLock();
        if (!lock.tryLock()) {
            return false;
        }
        try {
            return !socket.isClosed() && isBetweenRequests(socket, event) && echo((NioSocketWrapper) socket);
        } finally {
            lock.unlock();
        }
    }

    /** While nobody holds it, a socket that Tomcat is in the middle of a request with has a processor. */
    private boolean isBetweenRequests(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
        return echoes != null
                && event == SocketEvent.OPEN_READ
                && !isSSLEnabled()
                && socket.getCurrentProcessor() == null;
    }

    /** Whether the request was known, and has been answered. */
    private boolean echo(NioSocketWrapper socket) {
        Echo echo;
        try {
            echo = socket.isReadyForRead() ? known(socket) : null;
        } catch (IOException e) {
            // Tomcat will meet it as well, and knows what to do.
            return false;
        }
        if (echo == null) {
            return false;
        }
        socket.updateLastRead();
        ByteBuffer answer = buffers.get().clear();
        echo.putInto(answer);
        try {
            send(answer.flip(), socket);
        } catch (IOException | RejectedExecutionException e) {
            socket.close();
        }
        return true;
    }

    private @Nullable Echo known(SocketWrapperBase<NioChannel> socket) {
        ByteBuffer received = received(socket);
        RequestHead head = RequestHead.in(received);
        Echo echo = head == null || echoes == null ? null : echoes.get(head);
        if (echo != null) {
            received.position(received.limit());
        }
        return echo;
    }

    private static ByteBuffer received(SocketWrapperBase<NioChannel> socket) {
        SocketBufferHandler buffers = socket.getSocketBufferHandler();
        buffers.configureReadBufferForRead();
        return buffers.getReadBuffer();
    }

    /** This thread serves all sockets and waits for none: what one does not take at once is left to another thread. */
    private void send(ByteBuffer answer, NioSocketWrapper socket) throws IOException {
        socket.getSocket().write(answer);
        socket.updateLastWrite();
        if (!answer.hasRemaining()) {
            socket.registerReadInterest();
            return;
        }
        byte[] rest = new byte[answer.remaining()];
        answer.get(rest);
        getExecutor().execute(() -> sendWaiting(rest, socket));
    }

    private static void sendWaiting(byte[] octets, NioSocketWrapper socket) {
        socket.getLock().lock();
        try {
            if (!socket.isClosed()) {
                socket.write(true, octets, 0, octets.length);
                socket.flush(true);
                socket.registerReadInterest();
            }
        } catch (IOException e) {
            socket.close();
        } finally {
            socket.getLock().unlock();
        }
    }

    /** Has what Tomcat sends to a whole request recorded, if somebody says that it can be said again. */
    private final class RecordingProcessor extends SocketProcessor {

        RecordingProcessor(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
            super(socket, event);
        }

        @Override
        protected void doRun() {
            SocketWrapperBase<NioChannel> socket = socketWrapper;
            RequestHead head = isBetweenRequests(socket, event) ? RequestHead.in(received(socket)) : null;
            if (head == null || echoes == null) {
                super.doRun();
                return;
            }
            echoes.begin(head);
            try {
                super.doRun();
            } finally {
                echoes.end(!socket.isClosed());
            }
        }
    }
}
