package org.conflictevents.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Adds the {@link ResponseHeaders} to each response and a problem to each error without a body, and answers the preflight requests
 * of browsers (CORS).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResponseHeadersFilter extends OncePerRequestFilter {

    private final ResponseHeaders headers;

    ResponseHeadersFilter(ResponseHeaders headers) {
        this.headers = headers;
    }

    /** What Tomcat itself refuses, such as a TRACE, passes here only on its way to the error page. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.addTo(response);
        if (CorsUtils.isPreFlightRequest(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
            response.setHeader("Access-Control-Allow-Headers", "*");
            response.setHeader("Access-Control-Max-Age", "86400");
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() >= 400 && response.getContentType() == null && !response.isCommitted()) {
            // A status without a body, such as the health endpoint gives for a component that it does not know.
            response.sendError(response.getStatus());
        }
    }
}
