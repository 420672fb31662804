package org.conflictevents.web.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request for a data version that nothing can be answered from: 409, with those that something can. */
public class DataVersionConflictException extends InvalidRequestException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_LISTED = 20;

    /**
     * @param parameter that asks for it
     * @param known the versions that can be asked for, the one that is served before all others
     */
    public DataVersionConflictException(String parameter, String wanted, List<String> known) {
        super(
                HttpStatus.CONFLICT,
                "This server serves the data version " + known.get(0) + ", not " + Violation.cut(wanted) + ".",
                List.of(new Violation(parameter, wanted, message(known))));
    }

    private static String message(List<String> known) {
        String served = "is not the version being served, which is " + known.get(0);
        return known.size() == 1
                ? served
                : served + ", nor another one that this store can answer from: "
                        + String.join(", ", known.subList(1, Math.min(known.size(), MAX_LISTED + 1)));
    }
}
