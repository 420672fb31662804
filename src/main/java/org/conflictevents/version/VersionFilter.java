package org.conflictevents.version;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.conflictevents.store.ReadVersion;
import org.conflictevents.store.StoredVersion;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.DataVersion;
import org.conflictevents.web.query.QueryString;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Has a request that names a stored version answered from that. One that names a version that is not there goes on, and is
 * refused where its parameters are read. Comes before the cache, whose responses are those of a version.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class VersionFilter extends OncePerRequestFilter {

    // Looked up with the first request: filters are made before the database.
    private final ObjectProvider<DataVersions> versions;
    private final ObjectProvider<HandlerExceptionResolver> problems;

    VersionFilter(
            ObjectProvider<DataVersions> versions,
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> problems) {
        this.versions = versions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(ApiController.ROOT + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable StoredVersion other;
        try {
            other = other(request);
        } catch (DataAccessException e) {
            problems.getObject().resolveException(request, response, null, e);
            return;
        }
        if (other == null) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(DataVersion.HEADER, other.version());
            try (ReadVersion read = ReadVersion.of(other)) {
                chain.doFilter(request, response);
            }
        }
    }

    /** Null where the request is answered from the version that is served, or from none. */
    private @Nullable StoredVersion other(HttpServletRequest request) {
        List<String> named = QueryString.parse(request.getQueryString()).values(DataVersion.PARAMETER);
        return named.size() == 1 && !named.get(0).isBlank()
                ? versions.getObject().other(named.get(0)).orElse(null)
                : null;
    }
}
