package org.conflictevents.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.DataVersion;
import org.conflictevents.web.format.AcceptHeader;
import org.conflictevents.web.format.Format;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;

/**
 * All of a request that its response depends on, but for how it is compressed.
 *
 * @param target path and query as they were sent, since links repeat them
 * @param accepted all that follows from the Accept header: the formats of the API that are accepted, the preferred first, and
 *     none if it cannot be read, which is answered only where the query names the format; elsewhere the header itself
 * @param version of the data that it is answered from
 */
record CacheKey(String target, List<?> accepted, String version) {

    static CacheKey of(HttpServletRequest request, DataVersion version) {
        String query = request.getQueryString();
        return new CacheKey(
                request.getRequestURI() + (query == null ? "" : "?" + query), accepted(request), version.value());
    }

    private static List<?> accepted(HttpServletRequest request) {
        if (!request.getServletPath().startsWith(ApiController.ROOT + "/")) {
            return Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        }
        try {
            return AcceptHeader.rank(request.getHeaders(HttpHeaders.ACCEPT), List.of(Format.values()));
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}
