package org.conflictevents.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.DataVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives responses from the cache, answers with 304 whoever has the response already, and caches what is answered for the first
 * time. Comes after the filter that sets the headers of all responses.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ResponseCacheFilter extends OncePerRequestFilter {

    /** The API's own description changes as little as the data do. */
    private static final Set<String> DESCRIPTION = Set.of("/v3/api-docs", "/v3/api-docs.yaml");

    /** Others may load and drop versions while this one is served. */
    private static final String CHANGING = ApiController.ROOT + "/versions";

    private final ShallowEtagHeaderFilter tagsOfBodies = new ShallowEtagHeaderFilter();
    private final EntityTags tags;
    private final ResponseCache cache;
    // Looked up with the first request: filters are made before the database, from which the version may come.
    private final ObjectProvider<DataVersion> version;

    ResponseCacheFilter(EntityTags tags, ResponseCache cache, ObjectProvider<DataVersion> version) {
        // As every tag: the same for a body compressed or not.
        this.tagsOfBodies.setWriteWeakETag(true);
        this.tags = tags;
        this.cache = cache;
        this.version = version;
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
        if (request.getServletPath().equals(CHANGING)) {
            CacheHeaders.setChanging(response);
            tagsOfBodies.doFilter(request, response, chain);
            return;
        }
        CacheKey key = CacheKey.of(request, version.getObject());
        CachedResponse cached = cache.get(key);
        String entityTag = cached == null ? tags.of(key) : cached.entityTag();
        if (new ServletWebRequest(request).checkNotModified(entityTag)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            CacheHeaders.set(response, entityTag);
        } else if (cached != null) {
            cached.sendTo(response);
        } else {
            CollectedResponse collected = new CollectedResponse(response, entityTag);
            chain.doFilter(request, collected);
            CachedResponse made = collected.toCached();
            if (made == null) {
                collected.copyBodyToResponse();
            } else {
                cache.put(key, made);
                made.sendTo(response);
            }
        }
    }
}
