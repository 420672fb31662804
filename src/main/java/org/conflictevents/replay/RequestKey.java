package org.conflictevents.replay;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.conflictevents.formats.AcceptHeader;
import org.conflictevents.formats.Format;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;

/**
 * All of a request that its answer depends on, but for how it is compressed.
 *
 * @param target path and query as they were sent, since links repeat them
 * @param formats those that are accepted, the best liked first, which is all that follows from the Accept header
 */
record RequestKey(String target, List<Format> formats) {

    /** Empty if the request's answer is not worth remembering: its Accept header cannot be read. */
    static Optional<RequestKey> of(HttpServletRequest request) {
        String query = request.getQueryString();
        try {
            return Optional.of(new RequestKey(
                    request.getRequestURI() + (query == null ? "" : "?" + query),
                    AcceptHeader.rank(request.getHeaders(HttpHeaders.ACCEPT), List.of(Format.values()))));
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }
}
