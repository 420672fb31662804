package org.conflictevents.cache;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** What caches and browsers are told of an answer (RFC 9111). */
final class CacheHeaders {

    /** Another data set may be served from the same address one day; a minute later that is noticed, by a 304 or not. */
    private static final String ANSWERS = "public, max-age=60";

    private CacheHeaders() {}

    /** Of an answer with status 200 or 304. */
    static void describe(HttpServletResponse response, EntityTag tag, boolean gzipped) {
        response.setHeader(HttpHeaders.ETAG, tag.header(gzipped));
        response.setHeader(HttpHeaders.CACHE_CONTROL, ANSWERS);
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
    }

    /** Of a body that is compressed. */
    static void encode(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
}
