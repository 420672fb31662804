package org.conflictevents.web.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.conflictevents.web.ResponseHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a {@link Problem} for what Tomcat refuses before any filter or servlet sees it, such as a malformed request line. */
final class ProblemReportValve extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ProblemReportValve.class);

    private final String root;
    private final ResponseHeaders headers;
    private final JsonMapper json;

    /**
     * @param root the path below which the program is served
     */
    ProblemReportValve(String root, ResponseHeaders headers, JsonMapper json) {
        this.root = root;
        this.headers = headers;
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            headers.addTo(response);
            if (status == 405) {
                response.setHeader(HttpHeaders.ALLOW, ResponseHeaders.ALLOW);
            }
            RequestedPath requested = new RequestedPath(root, request.getRequestURI());
            byte[] body = json.writeValueAsString(Problem.of(HttpStatusCode.valueOf(status), requested))
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, Problem.CACHE_CONTROL);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            log.debug("The client went away before the problem with status {} was sent", status, e);
        }
    }
}
