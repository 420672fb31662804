package org.conflictevents.web.problem;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A request whose parameters cannot be accepted: 400, with every violation. */
public class InvalidRequestException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /** A response must not be much longer than its request, which may have some thousand one-letter parameters. */
    private static final int MAX_LISTED = 50;

    private final transient List<Violation> violations;

    public InvalidRequestException(List<Violation> violations) {
        this(HttpStatus.BAD_REQUEST, detail(violations.size()), violations);
    }

    InvalidRequestException(HttpStatus status, String detail, List<Violation> violations) {
        super(status);
        this.violations = violations.stream().limit(MAX_LISTED).toList();
        setDetail(detail);
    }

    List<Violation> violations() {
        return violations;
    }

    private static String detail(int count) {
        String said = count == 1
                ? "One thing is wrong with the parameters of this request."
                : count + " things are wrong with the parameters of this request.";
        return count > MAX_LISTED ? said + " The first " + MAX_LISTED + " are listed." : said;
    }
}
