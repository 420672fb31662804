package org.conflictevents.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ResponseHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns every exception within Spring MVC into a {@link Problem}. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    /** Details from Spring repeat what was sent. */
    private static final int MAX_DETAIL_LENGTH = 300;

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleInvalidRequest(InvalidRequestException e, WebRequest request) {
        return handleExceptionInternal(e, Problem.of(e), e.getHeaders(), e.getStatusCode(), request);
    }

    // Thrown where Spring itself parses the Accept header, and the header has more than fifty elements.
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleUnreadableAccept(InvalidMimeTypeException e, WebRequest request) {
        Problem problem = Problem.of(HttpStatus.NOT_ACCEPTABLE, "The Accept header cannot be read.");
        return handleExceptionInternal(e, problem, new HttpHeaders(), HttpStatus.NOT_ACCEPTABLE, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleUnforeseen(Exception e, WebRequest request) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            log.debug("The client went away", e);
            return null;
        }
        if (committed(request)) {
            throw e;
        }
        return DatabaseFailure.isBehind(e)
                ? handleExceptionInternal(e, null, retryAfter(), HttpStatus.SERVICE_UNAVAILABLE, request)
                : handleExceptionInternal(e, null, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    private static HttpHeaders retryAfter() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return headers;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders allowing = new HttpHeaders();
        // Spring names only the methods of the mapping, without the HEAD and OPTIONS that it handles itself.
        allowing.set(HttpHeaders.ALLOW, ResponseHeaders.ALLOW);
        return handleExceptionInternal(e, Problem.of(status), allowing, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoHandlerFoundException(
            NoHandlerFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, nothingAt(requested(request), status), headers, status, request);
    }

    private static Problem nothingAt(RequestedPath requested, HttpStatusCode status) {
        String path = requested.below();
        if (path.equals(ApiController.ROOT) || path.equals(ApiController.ROOT + '/')) {
            return Problem.of(
                    status,
                    "The API begins here: ask for " + requested.root() + ApiController.ROOT
                            + "/battles. All paths are described at " + requested.root() + "/swagger-ui.html.");
        }
        return path.startsWith(ApiController.ROOT) && path.endsWith("/")
                ? Problem.of(status, "There is nothing at this path. Ask for it without the slash at its end.")
                : Problem.of(status, requested);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, Problem.of(status, requested(request)), headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders typed = HttpHeaders.copyOf(headers);
        // A type that is set here is not negotiated: clients that accept only HTML get a problem as well.
        typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        typed.setCacheControl(Problem.CACHE_CONTROL);
        return new ResponseEntity<>(problem(body, status, requested(request)), typed, status);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (committed(request) && e instanceof RuntimeException fault) {
            throw fault;
        }
        if (status.is5xxServerError()) {
            log.error("Failed to handle {}", request.getDescription(false), e);
            return super.handleExceptionInternal(e, Problem.of(status), headers, status, request);
        }
        return super.handleExceptionInternal(e, body, headers, status, request);
    }

    // Part of a response has been sent. Only the container can tell the client that the rest is missing, by
    // closing the connection, and it does so when the exception reaches it.
    private static boolean committed(WebRequest request) {
        HttpServletResponse response = ((ServletWebRequest) request).getResponse();
        return response != null && response.isCommitted();
    }

    private static Problem problem(@Nullable Object body, HttpStatusCode status, RequestedPath requested) {
        if (body instanceof Problem problem) {
            return problem.at(requested);
        }
        String detail = body instanceof ProblemDetail spring ? spring.getDetail() : null;
        return detail == null
                ? Problem.of(status, requested)
                : Problem.of(status, Violation.cut(detail, MAX_DETAIL_LENGTH)).at(requested);
    }

    private static RequestedPath requested(WebRequest request) {
        return RequestedPath.of(((ServletWebRequest) request).getRequest());
    }
}
