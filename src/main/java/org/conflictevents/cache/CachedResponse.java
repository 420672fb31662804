package org.conflictevents.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A complete answer with status 200.
 *
 * @param headers those that the handler set
 * @param gzipped the body compressed; null where nobody has asked for that yet, or where it would save next to nothing
 */
record CachedResponse(
        EntityTag tag, String contentType, Map<String, String> headers, byte[] body, byte @Nullable [] gzipped) {

    private static final int WORTH_COMPRESSING = 1024;

    /** What the map around an entry takes, roughly. */
    private static final int OVERHEAD = 500;

    boolean isWorthCompressing() {
        return body.length >= WORTH_COMPRESSING;
    }

    /** The same, with a compressed body where that is worth it. Takes about as long as making the answer does. */
    CachedResponse compressed() {
        return gzipped != null || !isWorthCompressing()
                ? this
                : new CachedResponse(tag, contentType, headers, body, gzip(body));
    }

    int weight() {
        int texts = headers.values().stream().mapToInt(String::length).sum();
        return OVERHEAD + texts + body.length + (gzipped == null ? 0 : gzipped.length);
    }

    /** Compressed only if it is {@link #compressed()} and the client takes that. */
    void sendTo(HttpServletResponse response, boolean takesGzip, boolean head) throws IOException {
        boolean compressed = takesGzip && gzipped != null;
        byte[] octets = takesGzip && gzipped != null ? gzipped : body;
        headers.forEach(response::setHeader);
        CacheHeaders.describe(response, tag, compressed);
        if (compressed) {
            CacheHeaders.encode(response);
        }
        response.setContentType(contentType);
        response.setContentLength(octets.length);
        if (!head) {
            response.getOutputStream().write(octets);
        }
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(octets)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
