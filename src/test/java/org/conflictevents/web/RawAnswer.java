package org.conflictevents.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What a server sent back for octets that no well-behaved client would send.
 *
 * @param headers by name, whatever its case
 * @param octets the body, one character for each octet
 */
record RawAnswer(int status, TreeMap<String, String> headers, String octets) {

    /** Sends a request without a body over a connection of its own. */
    static RawAnswer to(int port, String requestLine, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of(requestLine, "Host: localhost", "Connection: close"));
        lines.addAll(List.of(headers));
        return toOctets(port, String.join("\r\n", lines) + "\r\n\r\n");
    }

    /** Sends exactly this, one octet for each character. */
    static RawAnswer toOctets(int port, String request) throws IOException {
        return parse(octets(port, request));
    }

    /** All octets that come back until the connection is closed, one character for each. */
    static String octets(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Sends a request, takes no more than the beginning of its answer, and goes away. */
    static String beginning(int port, String request, int octets) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readNBytes(octets), StandardCharsets.ISO_8859_1);
        }
    }

    /** The body before it is read as UTF-8. */
    byte[] bodyOctets() {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }

    String body() {
        return new String(bodyOctets(), StandardCharsets.UTF_8);
    }

    private static RawAnswer parse(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n");
        TreeMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(": ", 2);
            headers.merge(header[0], header[1], (one, other) -> one + ", " + other);
        }
        String body = "chunked".equals(headers.get("Transfer-Encoding")) ? dechunked(parts[1]) : parts[1];
        return new RawAnswer(Integer.parseInt(lines[0].split(" ")[1]), headers, body);
    }

    private static String dechunked(String chunks) {
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < chunks.length(); ) {
            int line = chunks.indexOf("\r\n", at);
            int size = Integer.parseInt(chunks.substring(at, line), 16);
            body.append(chunks, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
        }
        return body.toString();
    }
}
