package org.conflictevents.casualty;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.conflictevents.vocabulary.ClaimStatus;

/**
 * A claim's status over a span of days.
 *
 * @param since the first day
 * @param until the first day of another status, exclusive; {@link #OPEN} if it never changed
 */
@Embeddable
public record Standing(
        LocalDate since,
        LocalDate until,
        @Enumerated(EnumType.STRING) ClaimStatus status) {

    /** After every day that a request can name. */
    public static final LocalDate OPEN = LocalDate.of(10_000, 1, 1);

    boolean covers(LocalDate day) {
        return !day.isBefore(since) && day.isBefore(until);
    }
}
