package org.conflictevents.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which requests follow each other, octet by octet; one character stands for each octet. */
final class KeptConnection implements AutoCloseable {

    private static final String END = "\r\n\r\n";

    private final Socket socket;

    KeptConnection(int port) throws IOException {
        socket = new Socket();
        // Little that waits to be read fills it.
        socket.setReceiveBufferSize(4096);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress("localhost", port));
    }

    /** Sends these octets, and with them nothing else. */
    KeptConnection send(String octets) throws IOException {
        socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** The next answer, which has a body unless it says or the request is for none. */
    String receive(boolean withBody) throws IOException {
        StringBuilder answer = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (answer.indexOf(END) < 0) {
            int octet = in.read();
            if (octet < 0) {
                throw new EOFException("after: " + answer);
            }
            answer.append((char) octet);
        }
        int length = withBody && !answer.toString().startsWith("HTTP/1.1 304") ? contentLength(answer.toString()) : 0;
        return answer + new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }

    String get(String path, String... headers) throws IOException {
        return send(request("GET", path, headers)).receive(true);
    }

    String head(String path) throws IOException {
        return send(request("HEAD", path)).receive(false);
    }

    /** Whether the server has closed it. */
    boolean isOver() throws IOException {
        return socket.getInputStream().read() < 0;
    }

    static String request(String method, String path, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return request + "\r\n";
    }

    private static int contentLength(String answer) {
        String name = "\r\nContent-Length: ";
        int start = answer.indexOf(name) + name.length();
        return Integer.parseInt(answer.substring(start, answer.indexOf("\r\n", start)));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
