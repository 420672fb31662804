package org.conflictevents.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.conflictevents.web.ApiController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;

/**
 * Why a request failed, as RFC 9457 writes it. The type is always {@code about:blank}, for which section 4.2.1 wants the status'
 * own phrase as the title; {@code detail} and {@code errors} say the rest.
 */
@Schema(description = "Why a request failed (RFC 9457)")
public record Problem(
        @Schema(description = "Always about:blank: the status says what kind of problem it is", example = "about:blank")
        String type,

        @Schema(description = "The HTTP status in words", example = "Bad Request")
        String title,

        @Schema(description = "The HTTP status", example = "400")
        int status,

        @Schema(
                description = "What is wrong with this request",
                example = "One thing is wrong with the parameters of this request.")
        String detail,

        @Schema(
                description = "The path that was asked for; left out if the request has none",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                example = "/api/v1/battles")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String instance,

        @Schema(
                description = "Everything that is wrong with the request's parameters; left out if nothing is",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Violation> errors) {

    /** Caches may keep a 404 otherwise (RFC 9110, section 15.1), and the record may exist tomorrow. */
    static final String CACHE_CONTROL = "no-store";

    /** What the exception says. */
    public static Problem of(ErrorResponseException e) {
        String detail = Objects.requireNonNullElse(e.getBody().getDetail(), "");
        List<Violation> errors = e instanceof InvalidRequestException invalid ? invalid.violations() : List.of();
        return of(e.getStatusCode(), detail, errors);
    }

    static Problem of(HttpStatusCode status, String detail) {
        return of(status, detail, List.of());
    }

    private static Problem of(HttpStatusCode status, String detail, List<Violation> errors) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String title = known == null ? "Status " + status.value() : known.getReasonPhrase();
        return new Problem("about:blank", title, status.value(), detail, null, errors);
    }

    /** The same problem of a request for this path. */
    Problem at(RequestedPath requested) {
        return new Problem(type, title, status, detail, requested.path(), errors);
    }

    /** What to say when only the status is known. */
    public static Problem of(HttpStatusCode status) {
        return of(status, new RequestedPath("", null));
    }

    /** What to say when only the status and the path are known. */
    static Problem of(HttpStatusCode status, RequestedPath requested) {
        return of(
                        status,
                        switch (status.value()) {
                            case 400 ->
                                "The request cannot be understood: its request line or one of its headers is malformed or too long."
                                        + " Characters beyond ASCII, blanks and a bare % must be percent-encoded in a URL.";
                            case 404 ->
                                "There is nothing at this path. The API begins at " + requested.root()
                                        + ApiController.ROOT + " and is described at " + requested.root()
                                        + "/swagger-ui.html.";
                            case 405 -> "This API can only be read: GET, HEAD and OPTIONS are allowed.";
                            case 406 -> "This path is available in none of the formats that the Accept header names.";
                            case 500 -> "The server failed to answer this request. The fault has been logged.";
                            case 503 -> "The database does not answer. Ask again in a few seconds.";
                            default -> "This request cannot be answered.";
                        })
                .at(requested);
    }
}
