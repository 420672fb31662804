package org.conflictevents.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Refuses a request that is for other data than what is served. */
@Component
final class DataVersionCheck {

    private final ObjectProvider<DataVersion> served;

    DataVersionCheck(ObjectProvider<DataVersion> served) {
        this.served = served;
    }

    /**
     * @param wanted none if any will do
     * @throws InvalidRequestException 409 with both versions
     */
    void check(List<String> wanted) {
        String version = served.getObject().value();
        wanted.stream().filter(other -> !other.equals(version)).findFirst().ifPresent(other -> {
            throw new InvalidRequestException(
                    HttpStatus.CONFLICT,
                    detail(version, other),
                    List.of(new Violation(
                            "dataVersion", other, "is not the version being served, which is " + version)));
        });
    }

    static String detail(String served, String wanted) {
        return "This server serves the data version " + served + ", not " + Violation.cut(wanted) + ".";
    }
}
