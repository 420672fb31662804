package org.conflictevents.replay;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.conflictevents.formats.AcceptHeader;
import org.conflictevents.formats.Format;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;

/**
 * All of a request that its answer depends on, but for how it is compressed.
 *
 * @param target path and query as they were sent, since links repeat them
 * @param formats those that are accepted, the best liked first, which is all that follows from the Accept header; none if it
 *     cannot be read, which is answered only where the query names the format
 */
record RequestKey(String target, List<Format> formats) {

    static RequestKey of(HttpServletRequest request) {
        String query = request.getQueryString();
        return new RequestKey(request.getRequestURI() + (query == null ? "" : "?" + query), accepted(request));
    }

    private static List<Format> accepted(HttpServletRequest request) {
        try {
            return AcceptHeader.rank(request.getHeaders(HttpHeaders.ACCEPT), List.of(Format.values()));
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}
