package org.conflictevents.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The headers of every response, whoever writes it. */
@Component
public final class ResponseHeaders {

    /** The methods that every path allows, for the Allow header that a 405 must have. */
    public static final String ALLOW = "GET, HEAD, OPTIONS";

    // Swagger UI writes style attributes and has its icons as data: URIs; it loads nothing from elsewhere and
    // has no inline script.
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    // Looked up with the first response: filters are made before the database, from which the version may come.
    private final ObjectProvider<DataVersion> dataVersion;

    ResponseHeaders(ObjectProvider<DataVersion> dataVersion) {
        this.dataVersion = dataVersion;
    }

    public void addTo(HttpServletResponse response) {
        response.setHeader(DataVersion.HEADER, dataVersion.getObject().value());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        // Open to every origin, with or without an Origin header, so that a shared cache can keep one response for all.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Link, " + DataVersion.HEADER);
    }
}
