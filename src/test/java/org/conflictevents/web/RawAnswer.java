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
 */
record RawAnswer(int status, TreeMap<String, String> headers, String body) {

    /** Sends a request without a body over a connection of its own. */
    static RawAnswer to(int port, String requestLine, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of(requestLine, "Host: localhost", "Connection: close"));
        lines.addAll(List.of(headers));
        return toOctets(port, String.join("\r\n", lines) + "\r\n\r\n");
    }

    /** Sends exactly this, one octet for each character. */
    static RawAnswer toOctets(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
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

    // Good for answers of ASCII only, where octets and characters are the same in number.
    private static String dechunked(String chunks) {
        StringBuilder body = new StringBuilder();
        for (int at = 0; ; ) {
            int line = chunks.indexOf("\r\n", at);
            int size = Integer.parseInt(chunks.substring(at, line), 16);
            if (size == 0) {
                return body.toString();
            }
            body.append(chunks, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
        }
    }
}
