package org.conflictevents.web.response;

import java.util.List;
import org.conflictevents.web.DataVersion;
import org.conflictevents.web.problem.InvalidRequestException;
import org.conflictevents.web.problem.Problem;
import org.conflictevents.web.problem.Violation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Refuses a request that is for other data than what is served. */
@Component
public final class DataVersionCheck {

    private final ObjectProvider<DataVersion> served;

    DataVersionCheck(ObjectProvider<DataVersion> served) {
        this.served = served;
    }

    /**
     * @param wanted none if any will do; a blank one is no version, and another's to refuse
     * @throws InvalidRequestException 409 with both versions
     */
    void check(List<String> wanted) {
        String version = served.getObject().value();
        wanted.stream()
                .filter(other -> !other.isBlank() && !other.equals(version))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidRequestException(
                            HttpStatus.CONFLICT, detail(version, other), List.of(violation(version, other)));
                });
    }

    /** What is answered then. */
    public static Problem problem(String served, String wanted) {
        return Problem.of(HttpStatus.CONFLICT, detail(served, wanted), List.of(violation(served, wanted)));
    }

    private static Violation violation(String served, String wanted) {
        return new Violation("dataVersion", wanted, "is not the version being served, which is " + served);
    }

    private static String detail(String served, String wanted) {
        return "This server serves the data version " + served + ", not " + Violation.cut(wanted) + ".";
    }
}
