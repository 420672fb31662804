package org.conflictevents.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a request asked for, as its client sees it, behind a proxy too.
 *
 * @param root the path below which the program is served; empty for that of the host
 * @param path the whole path; null if the request has none that is one
 */
record RequestedPath(String root, @Nullable String path) {

    RequestedPath {
        path = path != null && isPath(path) ? path : null;
    }

    /** On its way to the error page too, where that which was asked for stands beside the page's own path. */
    static RequestedPath of(HttpServletRequest request) {
        String root = request.getContextPath();
        if (!(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked)) {
            return new RequestedPath(root, request.getRequestURI());
        }
        // Tomcat knows nothing of a prefix that a proxy took away, nor of what the filter for such prefixes did.
        String own = request.getServletContext().getContextPath();
        return new RequestedPath(root, asked.startsWith(root) ? asked : root + asked.substring(own.length()));
    }

    /** The path below the root. */
    String below() {
        return path != null && path.startsWith(root) ? path.substring(root.length()) : "";
    }

    private static boolean isPath(String text) {
        try {
            URI uri = new URI(text);
            return uri.getScheme() == null && uri.getRawAuthority() == null && text.startsWith("/");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
