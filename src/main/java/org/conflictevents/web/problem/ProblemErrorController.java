package org.conflictevents.web.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.conflictevents.web.ResponseHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes a {@link Problem} for errors outside Spring MVC, such as in a filter, which the servlet container sends to its error page. */
@Hidden
@RestController
class ProblemErrorController implements ErrorController {

    /** Without a status nothing went wrong: somebody asks for this path itself. */
    @RequestMapping("${spring.web.error.path:/error}")
    @Nullable
    ResponseEntity<Problem> error(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            // Part of a response has been sent; a problem at its end would be taken for more of it.
            return null;
        }
        HttpStatusCode status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
        ResponseEntity.BodyBuilder problem = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, Problem.CACHE_CONTROL);
        if (status.isSameCodeAs(HttpStatus.METHOD_NOT_ALLOWED)) {
            problem.header(HttpHeaders.ALLOW, ResponseHeaders.ALLOW);
        }
        return problem.body(Problem.of(status, RequestedPath.of(request)));
    }
}
