package org.conflictevents.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * A complete response with status 200.
 *
 * @param headers those that the handler set
 */
record CachedResponse(String entityTag, String contentType, Map<String, String> headers, byte[] body) {

    /** What the map around an entry takes, roughly. */
    private static final int OVERHEAD = 500;

    /** In octets. */
    int weight() {
        return OVERHEAD + headers.values().stream().mapToInt(String::length).sum() + body.length;
    }

    void sendTo(HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        CacheHeaders.set(response, entityTag);
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
