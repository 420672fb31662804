package org.conflictevents.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.conflictevents.web.ApiController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from memory what was answered before, and with 304 whoever has the answer; sees to it that every answer can be had that
 * way. After the filter that sets the headers of all answers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ResponseCacheFilter extends OncePerRequestFilter {

    /** The API's own description changes as little as the data do. */
    private static final Set<String> DESCRIPTION = Set.of("/v3/api-docs", "/v3/api-docs.yaml");

    private final EntityTags tags;
    private final ResponseCache store;

    ResponseCacheFilter(EntityTags tags, ResponseCache store) {
        this.tags = tags;
        this.store = store;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String path = request.getServletPath();
        return !reads || !(path.startsWith(ApiController.ROOT + "/") || DESCRIPTION.contains(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CacheKey key = CacheKey.of(request);
        IfNoneMatch known = IfNoneMatch.of(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
        boolean gzip = AcceptEncoding.takesGzip(request.getHeaders(HttpHeaders.ACCEPT_ENCODING));
        CachedResponse stored = store.get(key);
        EntityTag tag = stored == null ? tags.of(key) : stored.tag();
        boolean head = request.getMethod().equals("HEAD");
        Optional<Boolean> gzipped = known.has(tag, gzip, stored);
        if (gzipped.isPresent()) {
            notModified(response, tag, gzipped.get());
        } else if (stored != null) {
            CachedResponse answer = gzip ? stored.compressed() : stored;
            if (answer != stored) {
                store.put(key, answer);
            }
            answer.sendTo(response, gzip, head);
        } else {
            new Recording(request, response, tag, gzip, head)
                    .run(chain, store.largest())
                    .ifPresent(answer -> store.put(key, answer));
        }
    }

    static void notModified(HttpServletResponse response, EntityTag tag, boolean gzipped) {
        response.setStatus(HttpStatus.NOT_MODIFIED.value());
        CacheHeaders.describe(response, tag, gzipped);
    }
}
