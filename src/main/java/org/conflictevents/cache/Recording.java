package org.conflictevents.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Has an answer made, sends it, and keeps it if it is complete and not too long. */
final class Recording {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final EntityTag tag;
    private final boolean takesGzip;
    private final boolean head;

    Recording(
            HttpServletRequest request, HttpServletResponse response, EntityTag tag, boolean takesGzip, boolean head) {
        this.request = request;
        this.response = response;
        this.tag = tag;
        this.takesGzip = takesGzip;
        this.head = head;
    }

    /** The answer, if it can be given again. */
    Optional<CachedResponse> run(FilterChain chain, int largest) throws ServletException, IOException {
        RecordedResponse recorded = new RecordedResponse(response, largest, this::sendOn);
        try {
            chain.doFilter(request, recorded);
        } catch (IOException | ServletException | RuntimeException e) {
            // Spring MVC takes it for a client that went away and is content, as a rule; not while it writes JSON.
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof NothingMoreToSendException) {
                return Optional.empty();
            }
            throw e;
        }
        byte[] body = recorded.body();
        if (body == null) {
            recorded.finish();
            return Optional.empty();
        }
        if (response.getStatus() != HttpStatus.OK.value() || response.getContentType() == null) {
            if (body.length > 0) {
                response.setContentLength(body.length);
                response.getOutputStream().write(body);
            }
            return Optional.empty();
        }
        CachedResponse plain = new CachedResponse(tag, response.getContentType(), recorded.headers(), body, null);
        if (knowsAny()) {
            ResponseCacheFilter.notModified(response, tag, takesGzip && plain.isWorthCompressing());
            return Optional.of(plain);
        }
        CachedResponse answer = takesGzip ? plain.compressed() : plain;
        answer.sendTo(response, takesGzip, head);
        return Optional.of(answer);
    }

    // Compressed while it is made, since it is too long to be kept.
    private OutputStream sendOn() throws IOException {
        if (response.getStatus() != HttpStatus.OK.value()) {
            return response.getOutputStream();
        }
        if (knowsAny()) {
            ResponseCacheFilter.notModified(response, tag, takesGzip);
        } else {
            CacheHeaders.describe(response, tag, takesGzip);
            if (takesGzip) {
                CacheHeaders.encode(response);
            }
        }
        response.flushBuffer();
        if (knowsAny() || head) {
            throw new NothingMoreToSendException();
        }
        return takesGzip ? new GZIPOutputStream(response.getOutputStream()) : response.getOutputStream();
    }

    private boolean knowsAny() {
        return IfNoneMatch.of(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).any();
    }

    /** Ends the making of an answer of which nothing but the headers is wanted. */
    static final class NothingMoreToSendException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
