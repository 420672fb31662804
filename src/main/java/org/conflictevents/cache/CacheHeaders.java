package org.conflictevents.cache;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** What caches and browsers are told of a response with status 200 or 304 (RFC 9111). */
final class CacheHeaders {

    /** Another data set may be served from the same address one day; a minute later that is noticed, by a 304 or not. */
    private static final String CACHE_CONTROL = "public, max-age=60";

    private static final String VARY = "Accept, Accept-Encoding";

    private CacheHeaders() {}

    static void set(HttpServletResponse response, String entityTag) {
        response.setHeader(HttpHeaders.ETAG, entityTag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        response.setHeader(HttpHeaders.VARY, VARY);
    }

    /** Of a response that may be another one at any time. */
    static void setChanging(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, VARY);
    }
}
